import QtQuick

/** One language; its objectName is its code. */
ChoiceRow {
    required property string modelData
    required property int index

    objectName: "language." + (modelData === "" ? "system" : modelData)
    divider: index > 0
}

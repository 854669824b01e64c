import QtQuick

/** One choice of a ChoiceSheet. */
ChoiceRow {
    required property string modelData
    required property int index

    text: modelData
    divider: index > 0
}

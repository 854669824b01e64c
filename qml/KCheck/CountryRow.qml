import QtQuick
import KAuth

/** One country; its objectName is its region. */
ChoiceRow {
    required property string region
    required property string name
    required property string code
    required property int index

    objectName: "country." + region
    text: name
    value: code
    divider: index > 0
    minimumHeight: 52
}

import QtQuick
import QtQuick.Layouts
import KUi

/** What was read from the code lines, for the person to say whether it is right. */
ColumnLayout {
    id: root

    required property var review
    readonly property bool agreed: box.checked
    /** Where the last of the fields ends. */
    readonly property real fieldsEnd: root.y + fields.height

    function day(when: var): string {
        return isNaN(when.getTime()) ? "" : when.toLocaleDateString(Qt.locale(Qt.uiLanguage), "d MMMM yyyy");
    }

    spacing: Theme.space2
    Layout.fillWidth: true
    Layout.fillHeight: false

    Card {
        id: fields

        list: true

        ReadRow {
            objectName: "surname"
            over: qsTr("Surname")
            text: root.review.surname
        }

        ReadRow {
            objectName: "givenNames"
            over: qsTr("Given names")
            text: root.review.givenNames
        }

        ReadRow {
            objectName: "documentNumber"
            over: qsTr("Number of the document")
            text: root.review.documentNumber
        }

        ReadRow {
            objectName: "born"
            over: qsTr("Date of birth")
            text: root.day(root.review.born)
        }

        ReadRow {
            objectName: "expires"
            over: qsTr("Valid until")
            text: root.day(root.review.expires)
            chipText: root.review.expired ? qsTr("Expired") : ""
        }
    }

    CheckBox {
        id: box

        objectName: "agreed"
        text: qsTr("This is what my document says")
    }
}

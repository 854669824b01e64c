import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** The mobile number, judged while it is typed. */
CheckStage {
    id: root

    required property CheckNumberModel number
    readonly property bool waiting: root.number.sms.waitSeconds > 0

    objectName: "check.phone"
    title: qsTr("Your mobile number")
    step: 2
    stepName: qsTr("Phone number")

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
        Layout.topMargin: Theme.space2
    }

    Label {
        text: qsTr("We send one SMS with a code. The number is deleted with your documents.")
        color: Theme.ink2
        Layout.topMargin: Theme.space2
    }

    GridLayout {
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space4
        Layout.fillHeight: false
        Layout.topMargin: Theme.space6

        CountryField {
            objectName: "country"
            region: root.number.region
            code: root.number.callingCode
            country: root.number.country
            Layout.alignment: Qt.AlignTop
            onClicked: countries.opened = true
        }

        TextField {
            id: field

            objectName: "number"
            label: qsTr("Number")
            accent: Theme.check
            text: root.number.typed
            focus: true
            maximumLength: 40
            inputMethodHints: Qt.ImhDialableCharactersOnly
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.number.type(text)
            onAccepted: root.number.send()
        }
    }

    FieldNote {
        objectName: "numberNote"
        text: root.number.flaw !== "" ? root.number.flaw : root.number.error !== "" ? root.number.error : root.number.help
        wrong: root.number.flaw !== "" || root.number.error !== ""
        Layout.topMargin: Theme.space2
    }

    TimeLeft {
        label: qsTr("You can ask for an SMS in")
        value: qsTr("%1 s").arg(root.number.sms.waitSeconds)
        count: Theme.tickSms
        lit: Math.ceil(root.number.sms.waitSeconds * Theme.tickSms / Math.max(1, root.number.sms.waitTotal))
        color: Theme.check
        visible: root.waiting
        Layout.topMargin: Theme.space5
    }

    foot: Button {
        objectName: "send"
        text: root.number.sms.busy ? qsTr("Sending…") : qsTr("Send the code")
        kind: Button.Check
        enabled: root.number.complete && !root.number.sms.busy && !root.waiting
        onClicked: root.number.send()
    }

    overlay: [
        CountrySheet {
            id: countries

            countries: root.number.countries
            region: root.number.region
            onChosen: region => {
                root.number.choose(region);
                field.forceActiveFocus();
            }
        }
    ]
}

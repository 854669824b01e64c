import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** One account of the list. A healthy one shows its name and nothing else. */
ListRow {
    id: root

    required property AccountSlot slot

    function words(warning: int): string {
        switch (warning) {
        case Kind.Warning.NoRequests:
            return qsTr("Requests do not arrive");
        case Kind.Warning.Suspended:
            return qsTr("Stopped by the Manager");
        case Kind.Warning.NoClock:
            return qsTr("The clock is not right");
        case Kind.Warning.FewCodes:
            return qsTr("Few backup codes left");
        default:
            return "";
        }
    }

    objectName: "account." + root.slot.name
    text: root.slot.name
    detail: root.hasWarning ? root.words(root.slot.exception) : root.narrow && root.slot.code !== "" ? root.slot.code.slice(0, 3) + " " + root.slot.code.slice(3) : root.slot.email
    warning: root.hasWarning
    elideDetail: !root.hasWarning
    minimumHeight: Theme.sizeRow
    current: root.slot.currentId !== "" && root.slot.currentId === root.slot.accountId
    divider: root.slot.index > 0
    chevron: root.slot.code === ""
    onClicked: root.slot.opened(root.slot.accountId)

    /** No room beside the name: the code takes the place of the mail. */
    readonly property bool narrow: Theme.largeText
    readonly property bool hasWarning: root.slot.exception !== Kind.Warning.Nothing

    leading: Avatar {
        name: root.slot.name
        seed: root.slot.accountId
        visible: !Theme.largeText
    }

    Badge {
        count: root.slot.requests
        name: qsTr("%n request(s)", "", root.slot.requests)
        visible: root.slot.requests > 0
    }

    MiniCode {
        code: root.slot.code
        secondsLeft: root.slot.secondsLeft
        period: root.slot.period
        visible: root.slot.code !== "" && !root.narrow
    }
}

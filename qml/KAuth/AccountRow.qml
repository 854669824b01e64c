import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** One account of the list. A healthy one shows its name and nothing else. */
ListRow {
    id: root

    required property int index
    required property string accountId
    required property string name
    required property string email
    required property int requests
    required property int exception
    required property string code
    required property int secondsLeft
    required property int period
    required property string currentId

    signal opened(string id)

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

    objectName: "account." + root.name
    text: root.name
    detail: root.hasWarning ? root.words(root.exception) : root.narrow && root.code !== "" ? root.code.slice(0, 3) + " " + root.code.slice(3) : root.email
    warning: root.hasWarning
    elideDetail: !root.hasWarning
    minimumHeight: Theme.sizeRow
    current: root.currentId !== "" && root.currentId === root.accountId
    divider: root.index > 0
    chevron: root.code === ""
    onClicked: root.opened(root.accountId)

    /** No room beside the name: the code takes the place of the mail. */
    readonly property bool narrow: Theme.largeText
    readonly property bool hasWarning: root.exception !== Kind.Warning.Nothing

    leading: Avatar {
        name: root.name
        seed: root.accountId
        visible: !Theme.largeText
    }

    Badge {
        count: root.requests
        name: qsTr("%n request(s)", "", root.requests)
        visible: root.requests > 0
    }

    MiniCode {
        code: root.code
        secondsLeft: root.secondsLeft
        period: root.period
        visible: root.code !== "" && !root.narrow
    }
}

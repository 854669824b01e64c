import QtQuick
import QtQuick.Layouts
import KUi

/** A number on a line. `shown` says the value with its unit; `moved` comes while it is dragged or nudged by the arrow keys. */
RowLayout {
    id: root

    required property string name
    required property real value
    required property string shown
    property real from: 0
    property real to: 100
    property real step: 1
    /** The line is filled from here: the middle of a skew. */
    property real origin: root.from
    property int labelWidth: 44
    property int shownWidth: 40

    signal moved(value: real)

    /** The middle of the knob, which stays on the line at both ends. */
    function place(value: real): real {
        const share = Math.max(0, Math.min(1, (value - root.from) / (root.to - root.from)));
        return knob.width / 2 + share * (track.width - knob.width);
    }

    function takeAt(x: real) {
        root.take(root.from + (root.to - root.from) * (x - knob.width / 2) / (track.width - knob.width));
    }

    function take(value: real) {
        const stepped = Math.round(Math.max(root.from, Math.min(root.to, value)) / root.step) * root.step;
        if (stepped !== root.value)
            root.moved(stepped);
    }

    spacing: 12
    Layout.fillWidth: true
    Layout.minimumHeight: 24

    Label {
        text: root.name
        textStyle: PanelText.body
        color: Theme.ink2
        wrapMode: Text.NoWrap
        Layout.fillWidth: false
        Layout.minimumWidth: root.labelWidth
        Accessible.ignored: true
    }

    Item {
        id: track

        implicitHeight: 24
        Layout.fillWidth: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: root.name
        Accessible.description: root.shown
        Accessible.onIncreaseAction: root.take(root.value + root.step)
        Accessible.onDecreaseAction: root.take(root.value - root.step)
        Keys.onRightPressed: root.take(root.value + root.step)
        Keys.onLeftPressed: root.take(root.value - root.step)
        Keys.onUpPressed: root.take(root.value + 10 * root.step)
        Keys.onDownPressed: root.take(root.value - 10 * root.step)

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 6
            radius: 3
            color: Theme.tickOff

            Rectangle {
                id: filled

                readonly property real start: root.origin === root.from ? 0 : root.place(root.origin)

                x: Math.min(filled.start, root.place(root.value))
                width: Math.abs(root.place(root.value) - filled.start)
                height: parent.height
                radius: 3
                color: Theme.primary
            }

            Rectangle {
                x: root.place(root.origin) - 1
                y: -4
                width: 2
                height: 14
                color: Theme.lineStrong
                visible: root.origin !== root.from
            }
        }

        Rectangle {
            id: knob

            x: root.place(root.value) - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 18
            radius: 9
            color: Theme.raised
            border.width: 2
            border.color: Theme.primary

            FocusRing {
                shown: track.activeFocus && !touch.pressed
                controlRadius: 9
            }
        }

        MouseArea {
            id: touch

            anchors.fill: parent
            preventStealing: true
            onPressed: event => root.takeAt(event.x)
            onPositionChanged: event => root.takeAt(event.x)
        }
    }

    Label {
        text: root.shown
        textStyle: PanelText.strong
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        Layout.fillWidth: false
        Layout.minimumWidth: root.shownWidth
        Accessible.ignored: true
    }
}

pragma Singleton
import QtQuick

/** The design tokens: every colour, size, text style and duration of the interface. The shell sets the writable properties. */
QtObject {
    id: root

    /** "system", "light" or "dark". */
    property string mode: "system"
    property bool systemDark: root.systemPalette.window.hslLightness < 0.5
    property real fontScale: 1
    property bool reducedMotion: false
    /** The system wants edges that are seen: hairlines become lines, tints surfaces with a border. */
    property bool contrast: false
    /** The area the pages are shown in, and what the system keeps for itself of it. */
    property size viewport: Qt.size(390, 844)
    property real insetTop: 0
    property real insetBottom: 0

    readonly property bool dark: root.mode === "dark" || (root.mode === "system" && root.systemDark)
    readonly property bool compact: root.viewport.height <= 620 || root.viewport.width <= 350
    readonly property bool landscape: root.viewport.height <= 480 && root.viewport.width > root.viewport.height
    readonly property bool twoPane: root.viewport.width >= 720 && !root.landscape
    /** Large text: rings become strips, leading icons of rows hide, foot buttons stack. */
    readonly property bool largeText: root.fontScale >= 1.5
    readonly property int gutter: root.twoPane ? 32 : root.compact ? 16 : 20

    function tint(tone: int): color {
        return [root.sunken, root.primaryTint, root.checkTint, root.okTint, root.warnTint, root.dangerTint][tone];
    }

    function tintInk(tone: int): color {
        return [root.ink2, root.primaryTintInk, root.checkTintInk, root.okTintInk, root.warnTintInk, root.dangerTintInk][tone];
    }

    function solid(tone: int): color {
        return [root.ink2, root.primary, root.check, root.ok, root.warn, root.danger][tone];
    }

    readonly property color bg: root.dark ? "#0D131A" : "#F4F3EF"
    readonly property color surface: root.dark ? "#151D26" : "#FFFFFF"
    readonly property color raised: root.dark ? "#1D2732" : "#FFFFFF"
    readonly property color sunken: root.dark ? "#222D38" : "#EBE9E2"
    readonly property color line: root.contrast ? root.lineStrong : root.dark ? "#2A3642" : "#DDDAD0"
    readonly property color lineStrong: root.dark ? "#73818F" : "#7F8791"
    readonly property color ink: root.dark ? "#ECF1F6" : "#15212E"
    readonly property color ink2: root.dark ? "#B7C3CF" : "#475564"
    readonly property color ink3: root.dark ? "#98A6B4" : "#5B6774"
    readonly property color primary: root.dark ? "#8DB8FF" : "#1B5CC0"
    readonly property color primaryPress: root.dark ? "#B4D0FF" : "#154A9E"
    readonly property color primaryInk: root.dark ? "#06203F" : "#FFFFFF"
    readonly property color primaryTint: root.contrast ? root.surface : root.dark ? "#1A2E4C" : "#E1EBFA"
    readonly property color primaryTintInk: root.dark ? "#C6DCFF" : "#133F86"
    readonly property color check: root.dark ? "#6BCBC4" : "#0B6E6B"
    readonly property color checkInk: root.dark ? "#03211F" : "#FFFFFF"
    readonly property color checkTint: root.contrast ? root.surface : root.dark ? "#123533" : "#D9EEEC"
    readonly property color checkTintInk: root.dark ? "#A9E6E1" : "#084F4D"
    readonly property color ok: root.dark ? "#74D19F" : "#1C7447"
    readonly property color okInk: root.dark ? "#05281A" : "#FFFFFF"
    readonly property color okTint: root.contrast ? root.surface : root.dark ? "#143328" : "#DDF0E4"
    readonly property color okTintInk: root.dark ? "#AEE8C9" : "#12532F"
    readonly property color warn: root.dark ? "#F2BE5C" : "#E9A11F"
    readonly property color warnInk: "#22180A"
    readonly property color warnTint: root.contrast ? root.surface : root.dark ? "#382B13" : "#FBEBCB"
    readonly property color warnTintInk: root.dark ? "#FADA9C" : "#6A4300"
    readonly property color danger: root.dark ? "#FF9C94" : "#B2302A"
    readonly property color dangerPress: root.dark ? "#FFBDB7" : "#8F231F"
    readonly property color dangerInk: root.dark ? "#3D0907" : "#FFFFFF"
    readonly property color dangerTint: root.contrast ? root.surface : root.dark ? "#412120" : "#FAE4E1"
    readonly property color dangerTintInk: root.dark ? "#FFCBC6" : "#8A1D1A"
    readonly property color inverse: root.dark ? "#E6ECF2" : "#15212E"
    readonly property color inverseInk: root.dark ? "#15212E" : "#F4F3EF"
    readonly property color inverseLink: root.dark ? "#154A9E" : "#9CC2FF"
    readonly property color tickOff: root.dark ? "#33414E" : "#CFCBBF"
    readonly property color tickLow: root.dark ? "#F2BE5C" : "#B26A00"
    readonly property color focus: root.dark ? "#B4D0FF" : "#1B5CC0"
    readonly property color scrim: root.dark ? "#C704070B" : "#A80C121A"

    readonly property color cameraBg: "#0B1016"
    readonly property color cameraPanel: "#E00B1016"
    readonly property color cameraShade: "#A60B1016"
    readonly property color cameraInk: "#F2F5F8"
    readonly property color cameraInk2: "#C3CDD7"
    readonly property color cameraGood: "#74D19F"
    readonly property color cameraWarn: "#F2BE5C"
    readonly property color cameraChip: "#D90B1016"

    readonly property var avatarTints: root.dark
        ? ["#1D3354", "#143A38", "#382445", "#3B2E14", "#1A3726", "#43202A"]
        : ["#DCE7F8", "#D7ECEA", "#EDE1F3", "#F6E6C8", "#DDEEDF", "#F7E0E3"]
    readonly property var avatarInks: root.dark
        ? ["#BCD5FF", "#A5E3DE", "#E2C4F1", "#F8D694", "#AFE3C2", "#FFC4D0"]
        : ["#1C4687", "#0A5350", "#5F2E78", "#6A4300", "#1B5632", "#862841"]

    /** What the pictures of assets/art are painted with: the names of their var(--name). */
    readonly property var artColors: ({
        "artSky": root.dark ? "#14202E" : "#E3ECF6",
        "artSun": root.dark ? "#C98F38" : "#F3C46B",
        "artRidge1": root.dark ? "#22384F" : "#B9CDE4",
        "artRidge2": root.dark ? "#2C4E76" : "#7FA3CD",
        "artRidge3": root.dark ? "#3B69A3" : "#3F6FAE",
        "artTick": root.dark ? "#8DB8FF" : "#1B5CC0",
        "artTickOff": root.dark ? "#33414E" : "#C9CFCF",
        "artWave": root.dark ? "#34557E" : "#8FB2D9",
        "primary": root.primary,
        "primaryInk": root.primaryInk,
        "primaryTint": root.primaryTint,
        "primaryTintInk": root.primaryTintInk,
        "check": root.check,
        "checkInk": root.checkInk,
        "ink": root.ink,
        "bg": root.bg,
        "surface": root.surface,
        "line": root.line,
        "lineStrong": root.lineStrong,
        "tickOff": root.tickOff,
        "warn": root.warn,
        "ok": root.ok,
        "sunken": root.sunken
    })

    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 20
    readonly property int space6: 24
    readonly property int space8: 32
    readonly property int space10: 40
    readonly property int space14: 56

    readonly property int radiusS: 8
    readonly property int radiusM: 12
    readonly property int radiusButton: root.compact ? 14 : 16
    readonly property int radiusCard: 20
    readonly property int radiusSheet: 28
    readonly property int radiusFull: 999
    readonly property int radiusTile: 14

    readonly property int sizeTouch: 48
    readonly property int sizeButton: root.compact ? 48 : 56
    readonly property int sizeButtonSmall: 48
    readonly property int sizeFab: 64
    readonly property int sizeField: 56
    readonly property int sizeRow: 72
    readonly property int sizeAppbar: root.compact ? 48 : 56
    readonly property int sizeNav: root.compact ? 60 : 68
    readonly property int sizeIcon: 24
    readonly property int sizeIconSmall: 20
    readonly property int sizeAvatar: 44
    readonly property int sizeKey: root.compact ? 48 : 56
    readonly property int sizeReadWidth: 560
    readonly property int sizeHold: 64
    readonly property int sizeRowSmall: 60
    readonly property int sizeRing: 288

    /** Around what is told apart by its tint. */
    readonly property int tintBorder: root.contrast ? 1 : 0
    readonly property int focusRing: 3
    readonly property int focusGap: 2
    readonly property int focusRadiusAdd: 4

    readonly property int msPress: root.reducedMotion ? 100 : 80
    readonly property int msQuick: root.reducedMotion ? 100 : 140
    readonly property int msCalm: root.reducedMotion ? 100 : 220
    readonly property int msGentle: root.reducedMotion ? 100 : 320
    readonly property int msSlow: root.reducedMotion ? 100 : 480
    readonly property int msTick: root.reducedMotion ? 0 : 160
    readonly property var easeStandard: [0.2, 0, 0, 1, 1, 1]
    readonly property var easeEnter: [0, 0, 0, 1, 1, 1]
    readonly property var easeExit: [0.4, 0, 1, 1, 1, 1]

    readonly property int timeHoldYes: 900
    readonly property int timeArmDelay: 700
    readonly property int timeUndoToast: 6000
    readonly property int timeClipboardClear: 30000
    readonly property int timeRequestLife: 120000
    readonly property int timeSmsResend: 30000
    readonly property int timeCodeLife: 30000

    readonly property int tickCode: 30
    readonly property int tickCodeLow: 5
    readonly property int tickRequest: 40
    readonly property int tickRequestLow: 7
    readonly property int tickSms: 30
    readonly property int tickSmsLow: 0
    readonly property int tickDeletion: 72
    readonly property int tickDeletionLow: 12

    readonly property TextStyle hero: TextStyle {
        size: root.compact ? 26 : 34
        line: root.compact ? 32 : 40
        scale: root.fontScale
        family: "Inter Display"
        weight: Font.DemiBold
        track: -0.4
        growth: 0.46
    }
    readonly property TextStyle title: TextStyle {
        size: root.compact ? 20 : 26
        line: root.compact ? 24 : 32
        scale: root.fontScale
        family: "Inter Display"
        weight: Font.DemiBold
        track: -0.2
        growth: 0.66
    }
    readonly property TextStyle heading: TextStyle {
        size: 19
        line: 26
        scale: root.fontScale
        weight: Font.DemiBold
        track: -0.1
        growth: 0.85
    }
    readonly property TextStyle body: TextStyle {
        size: 16
        line: 24
        scale: root.fontScale
    }
    readonly property TextStyle strong: TextStyle {
        size: 16
        line: 24
        scale: root.fontScale
        weight: Font.DemiBold
    }
    readonly property TextStyle buttonText: TextStyle {
        size: 16
        line: 20
        scale: root.fontScale
        weight: Font.DemiBold
    }
    readonly property TextStyle small: TextStyle {
        size: 14
        line: 20
        scale: root.fontScale
    }
    readonly property TextStyle caption: TextStyle {
        size: 13
        line: 18
        scale: root.fontScale
        weight: Font.Medium
        track: 0.1
    }
    readonly property TextStyle codeXl: TextStyle {
        size: 46
        line: 52
        scale: root.fontScale
        family: "Inter Display"
        weight: Font.DemiBold
        growth: 0.46
    }
    readonly property TextStyle codeL: TextStyle {
        size: 32
        line: 40
        scale: root.fontScale
        family: "Inter Display"
        weight: Font.DemiBold
        growth: 0.5
    }
    readonly property TextStyle codeM: TextStyle {
        size: 20
        line: 26
        scale: root.fontScale
        weight: Font.DemiBold
        growth: 0.7
    }
    readonly property TextStyle backup: TextStyle {
        size: 16
        line: 24
        scale: root.fontScale
        family: "JetBrains Mono"
        weight: Font.Medium
    }
    readonly property TextStyle digitText: TextStyle {
        size: 40
        line: 48
        scale: root.fontScale
        family: "Inter Display"
        weight: Font.DemiBold
        growth: 0.2
    }
    readonly property TextStyle digitSmall: TextStyle {
        size: 26
        line: 32
        scale: root.fontScale
        family: "Inter Display"
        weight: Font.DemiBold
        growth: 0.3
    }
    readonly property TextStyle keyText: TextStyle {
        size: 24
        line: 28
        scale: root.fontScale
        weight: Font.Medium
        growth: 0.33
    }

    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property list<FontLoader> fonts: [
        FontLoader {
            source: "qrc:/assets/fonts/Inter-Regular.otf"
        },
        FontLoader {
            source: "qrc:/assets/fonts/Inter-Medium.otf"
        },
        FontLoader {
            source: "qrc:/assets/fonts/Inter-SemiBold.otf"
        },
        FontLoader {
            source: "qrc:/assets/fonts/InterDisplay-SemiBold.otf"
        },
        FontLoader {
            source: "qrc:/assets/fonts/JetBrainsMono-Medium.ttf"
        }
    ]
}

import QtQuick
import QtQuick.Layouts
import KBench

/** The phone's language, size, theme and text. */
PanelGroup {
    id: root

    required property BenchModel bench

    title: qsTr("Look and size")
    iconName: "tune"

    RowLayout {
        spacing: 20

        PanelSelect {
            objectName: "bench.locale"
            name: qsTr("Language")
            values: ["en", "fr", "de", "it", "es"]
            names: ["English", "Français", "Deutsch", "Italiano", "Español"]
            value: root.bench.locale === "" ? "en" : root.bench.locale
            Layout.preferredWidth: 1
            onChosen: value => root.bench.act({
                "do": "locale",
                "locale": value
            })
        }

        PanelSelect {
            objectName: "bench.size"
            name: qsTr("Size")
            values: ["320x568", "360x640", "390x844", "412x915", "844x390", "768x1024", "1024x768"]
            names: ["320 × 568", "360 × 640", "390 × 844", "412 × 915", "844 × 390", "768 × 1024", "1024 × 768"]
            value: root.bench.phoneWidth + "x" + root.bench.phoneHeight
            Layout.preferredWidth: 1
            onChosen: value => root.bench.act({
                "do": "size",
                "width": Number(value.split("x")[0]),
                "height": Number(value.split("x")[1])
            })
        }
    }

    Segments {
        objectName: "bench.theme"
        name: qsTr("Theme")
        values: ["light", "dark"]
        names: [qsTr("Light"), qsTr("Dark")]
        value: root.bench.theme
        onChosen: value => root.bench.act({
            "do": "theme",
            "theme": value
        })
    }

    PanelSlider {
        objectName: "bench.font"
        name: qsTr("Text size")
        value: Math.round(root.bench.fontScale * 100)
        shown: qsTr("%1 %").arg(Math.round(root.bench.fontScale * 100))
        from: 80
        to: 200
        step: 5
        labelWidth: 78
        shownWidth: 56
        onMoved: value => root.bench.act({
            "do": "font",
            "scale": value / 100
        })
    }

    RowLayout {
        spacing: 20

        PanelSwitch {
            objectName: "bench.motion"
            text: qsTr("Less motion")
            checked: root.bench.lessMotion
            Layout.preferredWidth: 1
            onToggled: checked => root.bench.act({
                "do": "motion",
                "less": checked
            })
        }

        PanelSwitch {
            objectName: "bench.contrast"
            text: qsTr("More contrast")
            checked: root.bench.moreContrast
            Layout.preferredWidth: 1
            onToggled: checked => root.bench.act({
                "do": "contrast",
                "more": checked
            })
        }
    }
}

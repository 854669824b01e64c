pragma ComponentBehavior: Bound

import QtQuick
import KModels
import KUi

/** The languages, each by its own name. */
Sheet {
    id: root

    required property SettingsModel settings
    readonly property var names: ({
            "en": "English",
            "fr": "Français",
            "de": "Deutsch",
            "it": "Italiano",
            "es": "Español"
        })

    function nameOf(code: string): string {
        return root.names[code] ?? qsTr("As the system");
    }

    function choose(code: string) {
        root.opened = false;
        root.settings.languageWanted(code);
    }

    objectName: "languages"
    title: qsTr("Language")
    onDismissed: root.opened = false

    Label {
        text: root.title
        textStyle: Theme.title
        heading: true
    }

    Card {
        list: true

        Repeater {
            model: ["", "en", "fr", "de", "it", "es"]

            LanguageRow {
                text: root.nameOf(modelData)
                picked: root.settings.settings.language === modelData
                onClicked: root.choose(modelData)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** All countries with a calling code; typing filters by name, letters or code. */
Sheet {
    id: root

    required property CountriesModel countries
    required property string region

    signal chosen(string region)

    function choose(region: string) {
        root.opened = false;
        root.countries.search = "";
        search.text = "";
        root.chosen(region);
    }

    objectName: "countries"
    title: qsTr("Country")
    onDismissed: root.opened = false

    SearchField {
        id: search

        objectName: "search"
        placeholder: qsTr("Name or code")
        focus: true
        onEdited: text => root.countries.search = text
        Keys.onReturnPressed: if (root.countries.count > 0)
            root.choose((list.itemAtIndex(0) as CountryRow).region)
    }

    Label {
        text: qsTr("No country is called so.")
        color: Theme.ink2
        visible: root.countries.count === 0
    }

    // As high as the sheet may be: it keeps its place while the list grows and shrinks.
    ListView {
        id: list

        objectName: "list"
        clip: true
        model: root.opened ? root.countries : null
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        cacheBuffer: 0 // rows on their way when a search takes them out of the list are a warning of Qt's
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(180, root.height - 240)

        delegate: CountryRow {
            width: list.width
            picked: region === root.region
            onClicked: root.choose(region)
        }
    }
}

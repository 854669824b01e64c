import QtQuick
import QtTest
import KApp
import KStates
import KUi

/** A case that has the whole app on screen, in the state it asks for. */
TestCase {
    id: root

    property Stage stage: null
    property Main main: null
    readonly property var app: root.stage ? root.stage.app : null

    property Component stages: Stage {}
    property Component mains: Main {
        followsSettings: false
    }

    /** The app in this state, focus where a person finds it. */
    function start(id: string) {
        const before = root.stage;
        root.stage = root.stages.createObject(root);
        if (root.main)
            root.main.destroy(); // before what it shows
        if (before)
            before.destroy();
        verify(root.stage.show(id), id);
        root.main = root.createTemporaryObject(root.mains, root.parent, {
            "app": root.stage.app,
            "width": 390,
            "height": 844
        });
        verify(root.main);
        root.main.forceActiveFocus();
        waitForRendering(root.main);
    }

    /** What is visible under that objectName. */
    function find(name: string): Item {
        return root.search(root.main, name);
    }

    function search(item: Item, name: string): Item {
        if (!item || !item.visible)
            return null;
        if (item.objectName === name)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = root.search(item.children[i], name);
            if (found)
                return found;
        }
        return null;
    }

    function tap(name: string) {
        const item = root.find(name);
        verify(item, name + " is not on screen");
        mouseClick(item);
    }

    function spy(object: QtObject, signalName: string): SignalSpy {
        return root.createTemporaryObject(root.spies, root, {
            "target": object,
            "signalName": signalName
        });
    }

    property Component spies: SignalSpy {}

    function initTestCase() {
        Theme.reducedMotion = true;
    }

    function init() {
        failOnWarning(/.?/); // of QML: a binding that fails or turns in a circle
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KAuth

/** The file dialog is large and rarely wanted: it is made when it is asked for, by `active`. */
Loader {
    id: root

    signal chosen(url file)

    active: false
    visible: false
    sourceComponent: PictureDialog {
        onChosen: file => {
            root.active = false;
            root.chosen(file);
        }
        onClosed: root.active = false
    }
}

import QtQuick
import KUi

/** One field that was read; what is empty is left out. */
ListRow {
    chipTone: Tone.Danger
    minimumHeight: 52
    interactive: false
    visible: text !== ""
}

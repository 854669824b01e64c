import QtQuick
import KUi

/** A picture of assets/art in the colours of the theme. Decoration. */
SvgPicture {
    id: root

    required property string name

    source: "qrc:/assets/art/" + root.name + ".svg"
    colors: Theme.artColors
    Accessible.ignored: true
}

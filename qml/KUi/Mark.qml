import QtQuick

/** The mark of a product: "kauth", "kcheck". */
Art {
    id: root

    property real size: 40

    name: "kauth"
    source: "qrc:/assets/art/mark-" + root.name + ".svg"
    implicitWidth: root.size
    implicitHeight: root.size
}

import QtQuick
import KModels

/** The stages that are sheets over another page. */
FocusScope {
    id: root

    required property AppModel app

    SheetPlace {
        app: root.app
        stage: "auth.link.codes.confirm"
        file: "ProofSheet"
        given: ({
                "codes": root.app.codes
            })
        goesBack: true
    }

    SheetPlace {
        app: root.app
        stage: "auth.push.test"
        file: "PushTestSheet"
        given: ({
                "model": root.app.pushTest
            })
    }

    SheetPlace {
        app: root.app
        stage: "auth.account.removed"
        file: "RemovedSheet"
        given: ({
                "model": root.app.removed
            })
    }

    SheetPlace {
        app: root.app
        stage: "check.scan.link"
        file: "LinkSheet"
        given: ({
                "asked": root.app.check.asked
            })
        goesBack: true
    }
}

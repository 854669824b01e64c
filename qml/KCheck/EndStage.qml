import QtQuick
import KAuth
import KModels
import KUi

/** What the pages after the end share: the proof of deletion. Leaving them changes nothing. */
StagePage {
    id: root

    required property CheckAnswerModel model
    readonly property var answer: root.model.answer
    readonly property alias receipt: receiptSheet

    function goBack() {
        root.model.doneWanted();
    }

    bar: AppBar {
        leading: AppBar.Close
        onLeave: root.goBack()
    }

    overlay: ReceiptSheet {
        id: receiptSheet

        number: root.answer.number
        receipt: root.answer.receipt
        onCopyWanted: root.model.copyReceiptWanted()
    }
}

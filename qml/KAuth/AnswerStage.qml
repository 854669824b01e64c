import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What the pages after an answer share. Leaving them decides nothing more. */
StagePage {
    id: root

    required property AnswerModel answerModel
    readonly property var answer: root.answerModel.answer


    function goBack() {
        root.answerModel.doneWanted();
    }

    insetTop: Theme.twoPane ? 0 : Theme.insetTop
    insetBottom: Theme.twoPane ? 0 : Theme.insetBottom

    bar: AppBar {
        leading: AppBar.Close
        onLeave: root.goBack()
    }
}

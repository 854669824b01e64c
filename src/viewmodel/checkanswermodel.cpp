#include "viewmodel/checkanswermodel.h"

namespace viewmodel {

void CheckAnswerModel::show(const CheckAnswer &answer)
{
    if (answer == m_answer)
        return;
    m_answer = answer;
    Q_EMIT answerChanged();
}

} // namespace viewmodel

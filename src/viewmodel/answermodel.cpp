#include "viewmodel/answermodel.h"

namespace viewmodel {

void AnswerModel::show(const Answer &answer)
{
    if (answer == m_answer)
        return;
    m_answer = answer;
    Q_EMIT answerChanged();
}

} // namespace viewmodel

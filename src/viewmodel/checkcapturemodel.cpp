#include "viewmodel/checkcapturemodel.h"

namespace viewmodel {

void CheckCaptureModel::show(const Capture &capture)
{
    if (capture == m_capture)
        return;
    m_capture = capture;
    Q_EMIT captureChanged();
}

} // namespace viewmodel

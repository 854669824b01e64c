#include "viewmodel/settingsmodel.h"

namespace viewmodel {

void SettingsModel::show(const Settings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT settingsChanged();
}

} // namespace viewmodel

#pragma once

#include "app/services.h"
#include "viewmodel/presenter/stages.h"

namespace viewmodel {

/// The plain accounts that were removed from this phone: put back, or deleted for good.
class TrashPresenter : public QObject {
    Q_OBJECT
public:
    TrashPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent = nullptr);

    void refresh();

private:
    void putBack(const vault::EntryId &id);
    void drop(const vault::EntryId &id);

    app::Services &m_services;
    AppModel &m_model;
};

} // namespace viewmodel

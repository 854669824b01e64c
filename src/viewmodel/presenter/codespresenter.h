#pragma once

#include "app/services.h"
#include "viewmodel/presenter/stages.h"

namespace viewmodel {

/// The ten backup codes: shown by themselves when they come, until one is typed back.
class CodesPresenter : public QObject {
    Q_OBJECT
public:
    CodesPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent = nullptr);

    void refresh();
    /// Of one account, as its page asks for it; shows the codes when there are some to keep.
    void open(const vault::EntryId &id);
    /// The account was linked just now.
    void linked(const vault::EntryId &id);

private:
    void arrived(const vault::EntryId &id);
    void renew(const vault::EntryId &id, const app::Proof &proof);
    void show(const vault::EntryId &id, const QString &stage);
    [[nodiscard]] QString asText() const;
    void prove(const QString &end);

    app::Services &m_services;
    AppModel &m_model;
    Stages &m_stages;
    std::optional<vault::EntryId> m_account;
    bool m_justLinked = false;
    bool m_wrong = false;
    bool m_kept = false;
    bool m_busy = false;
    int m_copies = 0;
};

} // namespace viewmodel

#include "viewmodel/presenter/trashpresenter.h"

#include "viewmodel/presenter/look.h"

using namespace Qt::StringLiterals;

namespace viewmodel {

TrashPresenter::TrashPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
{
    connect(&services.accounts, &app::Accounts::changed, this, &TrashPresenter::refresh);
    auto *trash = model.trash();
    connect(trash, &TrashModel::showWanted, this, [this, &stages] {
        refresh();
        stages.visit(u"auth.accounts.removed"_s);
    });
    connect(trash, &TrashModel::putBackWanted, this, [this](const QString &text) {
        if (const auto id = vault::EntryId::fromText(text))
            putBack(*id);
    });
    connect(trash, &TrashModel::deleteWanted, this, [this](const QString &text) {
        if (const auto id = vault::EntryId::fromText(text))
            drop(*id);
    });
}

void TrashPresenter::refresh()
{
    QList<TrashRow> rows;
    for (const auto &entry : m_services.accounts.trash()) {
        const auto title = titleOf(entry);
        rows.append({.id = entry.id.toText(),
            .name = title.name,
            .email = title.email,
            .daysLeft = int(m_services.accounts.trashedFor(entry).count())});
    }
    m_model.trash()->show(rows);
}

void TrashPresenter::putBack(const vault::EntryId &id)
{
    const auto name = titleOf(m_services, id).name;
    m_services.accounts.takeBack(id).then(this, [this, name](const base::Result<void> &saved) {
        if (saved)
            m_model.toast()->show(Toast::AccountTakenBack, name);
        else
            m_model.toast()->show(troubleOfSaving(saved.error()));
    });
}

void TrashPresenter::drop(const vault::EntryId &id)
{
    const auto name = titleOf(m_services, id).name;
    m_services.accounts.drop(id).then(this, [this, name](const base::Result<void> &saved) {
        if (saved)
            m_model.toast()->show(Toast::AccountDeleted, name);
        else
            m_model.toast()->show(troubleOfSaving(saved.error()));
    });
}

} // namespace viewmodel

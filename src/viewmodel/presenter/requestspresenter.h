#pragma once

#include "app/services.h"
#include "viewmodel/presenter/stages.h"

#include <QSet>

namespace viewmodel {

/// The request on screen, how it ended, and what was removed by the Manager.
class RequestsPresenter : public QObject {
    Q_OBJECT
public:
    RequestsPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent = nullptr);

    void refresh();
    /// Shows what waits and may interrupt, unless something else has the screen.
    void showWaiting();
    void review(); ///< The person asks for it: also what they closed before.

private:
    void connectRequest();
    void connectAnswer();
    void show(const app::Approvals::Item &item);
    void takeNumber(const QString &text);
    void choose(const QString &id);
    void numbered(const QString &before, const QString &now);
    [[nodiscard]] RequestFacts factsOf(const app::Approvals::Item &item) const;
    void ended(const QString &id);
    void showAnswer(const app::Approvals::Item &item);
    void next(); ///< The answer was seen: the next request, or where the person was.
    void removed(const vault::EntryId &id, const app::LinkRecord &record, const protocol::Revoke &revoke);
    void showRemoved();
    void openPage(const QString &path);

    app::Services &m_services;
    AppModel &m_model;
    Stages &m_stages;
    QString m_shown; ///< The id of the request or answer on screen.
    QSet<QString> m_closed; ///< Put away by the person; the banner still shows them.
    bool m_paused = false;
    bool m_mine = false;
    bool m_busy = false;
    struct Gone {
        vault::EntryId id;
        app::LinkRecord record;
        protocol::Revoke revoke;
    };
    QList<Gone> m_gone;
};

} // namespace viewmodel

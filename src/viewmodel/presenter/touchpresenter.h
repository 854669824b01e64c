#pragma once

#include "app/services.h"
#include "viewmodel/appmodel.h"

namespace viewmodel {

/// What the hand feels of what happens: keys, answers, arrivals, what went wrong, and time running out.
class TouchPresenter : public QObject {
    Q_OBJECT
public:
    TouchPresenter(app::Services &services, AppModel &model, QObject *parent = nullptr);

private:
    void connectKeys();
    void connectRequests();
    void keyed(qsizetype &before, qsizetype now);
    void progressed();
    void feel(app::Shell::Touch touch) { m_services.ports.shell.feel(touch); }

    app::Services &m_services;
    AppModel &m_model;
    qsizetype m_number = 0; ///< Digits typed so far.
    qsizetype m_pin = 0;
    QString m_soon; ///< The request of which "10 s left" was felt.
};

} // namespace viewmodel

#pragma once

#include "platform/desktop/screen.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace platform {

/// Runs a script's commands on a window: list, tap, type, read, wait, tree, screenshot, and the raw touch, wheel and
/// key of a live picture. Commands and answers are as SCRIPT.md has them. A command waits, up to its "seconds", for
/// what it names to be there, to stand still and to be enabled; the answer comes once, maybe later.
class ScreenScript : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const QJsonObject &)>;

    explicit ScreenScript(QQuickWindow *window, QObject *parent = nullptr);

    void run(const QJsonObject &command, Answer answer);

private:
    struct Pending {
        QJsonObject command;
        Answer answer;
        QElapsedTimer since;
        double seconds = 0;
        QRectF lastPlace;
    };

    void look();
    [[nodiscard]] bool settle(Pending &pending); ///< true once it has been answered or handed on
    [[nodiscard]] bool settleWait(Pending &pending);
    void tap(const QPointF &at, int holdMs, Answer answer);
    [[nodiscard]] QJsonObject list() const;
    [[nodiscard]] QJsonObject touch(const QJsonObject &command);
    [[nodiscard]] QJsonObject screenshot(const QString &file) const;

    Screen m_screen;
    QTimer m_again;
    std::vector<std::unique_ptr<Pending>> m_pending;
};

} // namespace platform

#pragma once

#include "viewmodel/appmodel.h"

namespace viewmodel {

/// Where the person is, and where they were before something interrupted. Navigation is a state: showing another stage
/// is all there is. While the app is locked nothing but the lock shows; where somebody went meanwhile is kept for
/// resume().
class Stages : public QObject {
    Q_OBJECT
public:
    Stages(AppModel &model, std::function<QString()> home, std::function<bool()> isLocked, QObject *parent = nullptr);

    [[nodiscard]] QString now() const { return m_model.stage(); }
    [[nodiscard]] bool isIn(QLatin1StringView group) const { return now().startsWith(group); }
    void go(const QString &stage);
    void goHome() { go(m_home()); }
    /// A page with more than one way in: back() leads to where it was opened.
    void visit(const QString &stage);
    void back();
    /// A request, a removal, the lock: the stage they cover is kept for resume(). Under the lock all but itself wait to
    /// be shown again.
    void interrupt(const QString &stage);
    void resume();
    /// The PIN is asked for in between: uncover() shows what was there, unless something else came meanwhile.
    void cover(const QString &stage);
    void uncover();
    [[nodiscard]] bool photographs() const; ///< On a page where a photograph is taken.
    /// Not over the lock, a fault, a choice of PIN, a running camera, or another request.
    [[nodiscard]] bool mayInterrupt() const;

private:
    AppModel &m_model;
    std::function<QString()> m_home;
    std::function<bool()> m_isLocked;
    QString m_before;
    QString m_covered;
    QString m_visited;
    QString m_visitedFrom;
};

} // namespace viewmodel

#include "platform/desktop/screenscript.h"

#include "platform/desktop/answer.h"

#include <QImage>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr int lookAgainMs = 16; // a frame
constexpr double waitSeconds = 10; // of `wait`
constexpr double reachSeconds = 2; // of the others: a page that slides in arrives well before

QJsonObject describe(const Seen &thing)
{
    const QRect place = thing.place.toRect();
    return {{u"objectName"_s, thing.objectName}, {u"name"_s, thing.name}, {u"role"_s, thing.role},
        {u"text"_s, thing.text}, {u"enabled"_s, thing.enabled}, {u"checked"_s, thing.checked},
        {u"focused"_s, thing.focused}, {u"place"_s, QJsonArray{place.x(), place.y(), place.width(), place.height()}}};
}

QPointF pointOf(const QJsonObject &command)
{
    return {command["x"_L1].toDouble(), command["y"_L1].toDouble()};
}

} // namespace

ScreenScript::ScreenScript(QQuickWindow *window, QObject *parent)
    : QObject(parent)
    , m_screen(window)
{
    m_again.setInterval(lookAgainMs);
    connect(&m_again, &QTimer::timeout, this, &ScreenScript::look);
}

void ScreenScript::run(const QJsonObject &command, Answer answer)
{
    const QString verb = command["do"_L1].toString();
    if (verb == "list"_L1)
        return answer(list());
    if (verb == "tree"_L1)
        return answer(done({{u"tree"_s, m_screen.tree()}}));
    if (verb == "screenshot"_L1)
        return answer(screenshot(command["file"_L1].toString()));
    if (verb == "touch"_L1 || verb == "wheel"_L1 || verb == "key"_L1)
        return answer(touch(command));
    static const QSet<QString> named{u"tap"_s, u"type"_s, u"read"_s, u"wait"_s};
    if (!named.contains(verb))
        return answer(misused(u"no such command: "_s + verb));
    if (command["name"_L1].toString().isEmpty())
        return answer(misused(verb + u" needs a name"_s));

    auto pending = std::make_unique<Pending>();
    pending->command = command;
    pending->answer = std::move(answer);
    pending->seconds = command["seconds"_L1].toDouble(verb == "wait"_L1 ? waitSeconds : reachSeconds);
    pending->since.start();
    m_pending.push_back(std::move(pending));
    look();
}

void ScreenScript::look()
{
    // An answer may run the next command at once, so what is pending now is taken out first.
    std::vector<std::unique_ptr<Pending>> now;
    now.swap(m_pending);
    for (auto &pending : now) {
        if (!settle(*pending))
            m_pending.push_back(std::move(pending));
    }
    if (m_pending.empty())
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
}

bool ScreenScript::settleWait(Pending &pending)
{
    const auto found = m_screen.find(pending.command["name"_L1].toString());
    const bool gone = pending.command["gone"_L1].toBool();
    const QString text = pending.command["has"_L1].toString();
    const bool there = found && (text.isEmpty() || found->text.contains(text));
    if (there == gone)
        return false;
    pending.answer(done(gone ? QJsonObject{} : describe(*found)));
    return true;
}

bool ScreenScript::settle(Pending &pending)
{
    const QJsonObject &command = pending.command;
    const QString verb = command["do"_L1].toString();
    const QString name = command["name"_L1].toString();
    const bool late = pending.since.elapsed() >= qint64(pending.seconds * 1000);
    if (verb == "wait"_L1) {
        if (settleWait(pending))
            return true;
        if (late)
            pending.answer(
                notFound(command["gone"_L1].toBool() ? name + u" is still there"_s : name + u" did not come"_s));
        return late;
    }
    const auto found = m_screen.find(name);
    if (verb == "read"_L1 && found) {
        pending.answer(done(describe(*found)));
        return true;
    }
    // YES listens only once it is `armed`.
    const bool unarmed = found && found->item->property("armed") == QVariant(false);
    const bool still = found && !unarmed && found->place == pending.lastPlace;
    const bool covered = found && verb == "tap"_L1 && m_screen.isCovered(*found, found->place.center());
    if (found && found->enabled && still && !covered) {
        if (verb == "tap"_L1) {
            tap(found->place.center(), command["hold"_L1].toInt(), std::move(pending.answer));
        } else {
            m_screen.type(*found, command["text"_L1].toString());
            pending.answer(done());
        }
        return true;
    }
    if (found)
        pending.lastPlace = found->place;
    else
        m_screen.bringIntoView(name);
    if (!late)
        return false;
    if (!found)
        pending.answer(notFound(name + u" is not on the screen"_s));
    else if (!found->enabled)
        pending.answer(refused(name + u" is disabled"_s));
    else if (covered)
        pending.answer(refused(name + u" is behind something else"_s));
    else
        pending.answer(refused(name + (unarmed ? u" is not ready"_s : u" does not stand still"_s)));
    return true;
}

void ScreenScript::tap(const QPointF &at, int holdMs, Answer answer)
{
    m_screen.press(at);
    QTimer::singleShot(holdMs, Qt::PreciseTimer, this, [this, at, answer = std::move(answer)] {
        m_screen.release(at);
        answer(done());
    });
}

QJsonObject ScreenScript::list() const
{
    QJsonArray things;
    const QList<Seen> all = m_screen.seen();
    for (const Seen &thing : all) {
        if (!thing.objectName.isEmpty() || thing.role != "text"_L1)
            things.append(describe(thing));
    }
    return done({{u"things"_s, things}});
}

QJsonObject ScreenScript::touch(const QJsonObject &command)
{
    const QString verb = command["do"_L1].toString();
    const QString phase = command["phase"_L1].toString();
    const QPointF at = pointOf(command);
    if (verb == "wheel"_L1) {
        m_screen.wheel(at, {command["dx"_L1].toInt(), command["dy"_L1].toInt()});
    } else if (verb == "key"_L1) {
        const auto modifiers = Qt::KeyboardModifiers::fromInt(command["modifiers"_L1].toInt());
        const int key = command["key"_L1].toInt();
        const QString text = command["text"_L1].toString();
        if (phase != "up"_L1)
            m_screen.key(QEvent::KeyPress, key, modifiers, text);
        if (phase != "down"_L1)
            m_screen.key(QEvent::KeyRelease, key, modifiers, text);
    } else if (phase == "down"_L1) {
        m_screen.press(at);
    } else if (phase == "move"_L1) {
        m_screen.move(at);
    } else if (phase == "up"_L1) {
        m_screen.release(at);
    } else {
        return misused(u"a touch is down, move or up"_s);
    }
    return done();
}

QJsonObject ScreenScript::screenshot(const QString &file) const
{
    if (file.isEmpty())
        return misused(u"screenshot needs a file"_s);
    const QImage picture = m_screen.window() ? m_screen.window()->grabWindow() : QImage();
    if (picture.isNull())
        return refused(u"there is no picture yet"_s);
    if (!picture.save(file))
        return refused(u"the file cannot be written"_s);
    return done({{u"width"_s, picture.width()}, {u"height"_s, picture.height()}});
}

} // namespace platform

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

#include <optional>

namespace platform {

/// One line of what happened on the bench. Never a secret, a code, a name of a person or account, or a URI: whoever
/// adds one says what kind of thing happened and how it went.
struct Event {
    enum class Kind { Push, Network, Camera, Clock, Vault, Phone };
    enum class Level { Plain, Warning, Error };

    Kind kind = Kind::Phone;
    QString text;
    Level level = Level::Plain;
    QDateTime at = QDateTime::currentDateTime();
};

/// "push", "net", "camera", "clock", "vault", "phone".
[[nodiscard]] QString kindName(Event::Kind kind);
[[nodiscard]] QJsonObject toJson(const Event &event);
[[nodiscard]] std::optional<Event> eventFrom(const QJsonObject &json);

/// Where the adapters of the bench say what they did.
class EventLog : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void add(const Event &event) { Q_EMIT added(event); }
    void add(Event::Kind kind, const QString &text, Event::Level level = Event::Level::Plain)
    {
        add({kind, text, level});
    }

Q_SIGNALS:
    void added(const platform::Event &event);
};

} // namespace platform

#include "platform/desktop/panel/eventsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr auto timeForm = "HH:mm:ss.zzz"_L1;

} // namespace

EventsModel::EventsModel(Bench &bench, QObject *parent)
    : QAbstractListModel(parent)
    , m_bench(bench)
{
    connect(&bench, &Bench::eventAdded, this, [this] {
        const Event &event = m_bench.events().constLast();
        if (!shows(event))
            return;
        beginInsertRows({}, 0, 0);
        m_shown.append(event);
        endInsertRows();
    });
    connect(&bench, &Bench::eventsCleared, this, &EventsModel::reload);
    reload();
}

bool EventsModel::shows(const Event &event) const
{
    return m_filter.isEmpty() || kindName(event.kind) == m_filter;
}

void EventsModel::reload()
{
    beginResetModel();
    m_shown.clear();
    for (const Event &event : m_bench.events()) {
        if (shows(event))
            m_shown.append(event);
    }
    endResetModel();
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Event &event = m_shown[m_shown.size() - 1 - index.row()];
    switch (role) {
    case Time:
        return event.at.toString(timeForm);
    case Kind:
        return kindName(event.kind);
    case Level:
        return int(event.level);
    case Text:
        return event.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> EventsModel::roleNames() const
{
    return {{Time, "time"}, {Kind, "kind"}, {Level, "level"}, {Text, "text"}};
}

void EventsModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload();
    Q_EMIT filterChanged();
}

QString EventsModel::text() const
{
    QString lines;
    for (const Event &event : m_shown)
        lines += u"%1  %2  %3\n"_s.arg(event.at.toString(timeForm), kindName(event.kind), event.text);
    return lines;
}

void EventsModel::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

bool EventsModel::save(const QUrl &file) const
{
    QSaveFile target(file.toLocalFile());
    const QByteArray bytes = text().toUtf8();
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
}

void EventsModel::clear()
{
    m_bench.clearEvents();
}

} // namespace platform

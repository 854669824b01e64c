#include "viewmodel/toastmodel.h"

#include <QCoreApplication>

namespace viewmodel {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ToastModel)

public:
    static QString text(Toast toast, const QString &name);
    static QString action(Toast toast);
};

QString Words::text(Toast toast, const QString &name)
{
    switch (toast) {
    case Toast::Nothing:
        return {};
    case Toast::CodeCopied:
        return tr("Code copied. Cleared in 30 s");
    case Toast::CodesCopied:
        return tr("Codes copied. Cleared in 30 s");
    case Toast::CodesSaved:
        return tr("Saved in %1").arg(name);
    case Toast::AddressCopied:
        return tr("Copied: %1").arg(name);
    case Toast::AccountAdded:
        return tr("%1 was added").arg(name);
    case Toast::AccountUpdated:
        return tr("%1 was here already and is up to date").arg(name);
    case Toast::AccountForgotten:
        return tr("%1 was removed from this phone").arg(name);
    case Toast::AccountTakenBack:
        return tr("%1 is back").arg(name);
    case Toast::AccountDeleted:
        return tr("%1 was deleted for good").arg(name);
    case Toast::CodesKept:
        return tr("Good. Your backup codes are kept");
    case Toast::PinSet:
        return tr("The PIN is set");
    case Toast::PinRemoved:
        return tr("The lock is off");
    case Toast::NothingWaiting:
        return tr("No sign-in is waiting");
    case Toast::Paused:
        return tr("Requests are paused for 1 hour");
    case Toast::SessionEnded:
        return tr("The session was ended");
    case Toast::LinkEnded:
        return tr("Nothing was linked");
    case Toast::ClipboardCleared:
        return tr("The clipboard is empty again");
    }
    Q_UNREACHABLE();
}

QString Words::action(Toast toast)
{
    switch (toast) {
    case Toast::CodeCopied:
    case Toast::CodesCopied:
        return tr("Clear now");
    case Toast::AccountForgotten:
        return tr("Undo");
    default:
        return {};
    }
}

} // namespace

void ToastModel::show(Toast toast, const QString &name)
{
    m_toast = toast;
    m_name = name;
    m_trouble = {};
    ++m_serial;
    Q_EMIT changed();
}

void ToastModel::show(const Trouble &trouble)
{
    m_toast = Toast::Nothing;
    m_trouble = trouble;
    ++m_serial;
    Q_EMIT changed();
}

void ToastModel::hide()
{
    if (m_toast != Toast::Nothing || m_trouble.problem != Problem::Nothing)
        show(Toast::Nothing);
}

QString ToastModel::text() const
{
    return m_toast == Toast::Nothing ? say(m_trouble).text() : Words::text(m_toast, m_name);
}

QString ToastModel::action() const
{
    return Words::action(m_toast);
}

} // namespace viewmodel

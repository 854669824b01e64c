#include "viewmodel/toastmodel.h"

#include <QCoreApplication>

namespace viewmodel {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ToastModel)
};

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
    switch (m_toast) {
    case Toast::Nothing:
        return say(m_trouble).text();
    case Toast::CodeCopied:
        return Words::tr("Code copied. Cleared in 30 s");
    case Toast::CodesCopied:
        return Words::tr("Codes copied. Cleared in 30 s");
    case Toast::CodesSaved:
        return Words::tr("Saved in %1").arg(m_name);
    case Toast::AddressCopied:
        return Words::tr("Copied: %1").arg(m_name);
    case Toast::AccountAdded:
        return Words::tr("%1 was added").arg(m_name);
    case Toast::AccountUpdated:
        return Words::tr("%1 was here already and is up to date").arg(m_name);
    case Toast::AccountForgotten:
        return Words::tr("%1 was removed from this phone").arg(m_name);
    case Toast::CodesKept:
        return Words::tr("Good. Your backup codes are kept");
    case Toast::PinSet:
        return Words::tr("The PIN is set");
    case Toast::PinRemoved:
        return Words::tr("The lock is off");
    case Toast::NothingWaiting:
        return Words::tr("No sign-in is waiting");
    case Toast::Paused:
        return Words::tr("Requests are paused for 1 hour");
    case Toast::SessionEnded:
        return Words::tr("The session was ended");
    case Toast::LinkEnded:
        return Words::tr("Nothing was linked");
    case Toast::ClipboardCleared:
        return Words::tr("The clipboard is empty again");
    }
    Q_UNREACHABLE();
}

QString ToastModel::action() const
{
    switch (m_toast) {
    case Toast::CodeCopied:
    case Toast::CodesCopied:
        return Words::tr("Clear now");
    case Toast::AccountForgotten:
        return Words::tr("Undo");
    default:
        return {};
    }
}

} // namespace viewmodel

#include "viewmodel/toastmodel.h"

namespace viewmodel {

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
        return tr("Code copied. Cleared in 30 s");
    case Toast::CodesCopied:
        return tr("Codes copied. Cleared in 30 s");
    case Toast::CodesSaved:
        return tr("Saved in %1").arg(m_name);
    case Toast::AddressCopied:
        return tr("Copied: %1").arg(m_name);
    case Toast::AccountAdded:
        return tr("%1 was added").arg(m_name);
    case Toast::AccountUpdated:
        return tr("%1 was here already and is up to date").arg(m_name);
    case Toast::AccountForgotten:
        return tr("%1 was removed from this phone").arg(m_name);
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

QString ToastModel::action() const
{
    switch (m_toast) {
    case Toast::CodeCopied:
    case Toast::CodesCopied:
        return tr("Clear now");
    case Toast::AccountForgotten:
        return tr("Undo");
    default:
        return {};
    }
}

} // namespace viewmodel

#include "platform/desktop/desktopclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

using namespace Qt::StringLiterals;

namespace platform {

void DesktopClipboard::copySecret(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_secret = text;
}

void DesktopClipboard::copy(const QString &text)
{
    m_secret.clear();
    QGuiApplication::clipboard()->setText(text);
}

void DesktopClipboard::clearSecret()
{
    if (!m_secret.isEmpty() && text() == m_secret)
        QGuiApplication::clipboard()->clear();
    m_secret.clear();
}

QString DesktopClipboard::text() const
{
    return QGuiApplication::clipboard()->text();
}

QImage DesktopClipboard::picture() const
{
    return QGuiApplication::clipboard()->image();
}

} // namespace platform

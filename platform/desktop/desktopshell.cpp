#include "platform/desktop/desktopshell.h"

#include "platform/desktop/ready.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr qint64 mostPixels = 32'000'000;
constexpr int mostNames = 1000;
constexpr int margin = 20; // millimetres
constexpr int dotsPerInch = 300;

base::Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return base::fail(base::Fault::Unavailable, u"file: cannot be written"_s);
    return {};
}

QByteArray pdfOf(const QString &title, const QString &text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    QPainter painter(&writer);
    QFont head(u"Inter"_s);
    head.setPointSize(18);
    painter.setFont(head);
    const QRect page(0, 0, writer.width(), writer.height());
    QRect used;
    painter.drawText(page, Qt::TextWordWrap, title, &used);
    QFont body(u"JetBrains Mono"_s);
    body.setPointSize(12);
    painter.setFont(body);
    painter.drawText(page.adjusted(0, used.height() + dotsPerInch / 4, 0, 0), Qt::TextWordWrap, text);
    painter.end();
    return bytes;
}

} // namespace

DesktopShell::DesktopShell(Place place, EventLog &log)
    : m_place(std::move(place))
    , m_log(log)
{
}

void DesktopShell::openPage(const QUrl &address)
{
    const bool opened = QDesktopServices::openUrl(address);
    m_log.add(Event::Kind::Phone,
        opened ? u"A page was opened in the browser"_s : u"A page was asked for, and there is no browser"_s);
}

void DesktopShell::openSettings(Panel panel)
{
    const QString which = panel == Panel::Clock ? u"clock"_s : panel == Panel::Location ? u"location"_s : u"app"_s;
    m_log.add(Event::Kind::Phone, u"The system's %1 settings were asked for"_s.arg(which));
}

base::Result<QString> DesktopShell::freeName(const QString &suggested) const
{
    // A name is one name: whatever looks like a way through folders is cut off.
    const QFileInfo wanted(QFileInfo(suggested).fileName());
    const QString base = wanted.completeBaseName().isEmpty() ? u"kauth"_s : wanted.completeBaseName();
    const QString ending = wanted.suffix().isEmpty() ? QString() : u"."_s + wanted.suffix();
    const QDir folder(m_place.folder);
    if (!folder.mkpath(u"."_s))
        return base::fail(base::Fault::Unavailable, u"folder: cannot be made"_s);
    for (int n = 1; n <= mostNames; ++n) {
        const QString name = n == 1 ? base + ending : u"%1-%2%3"_s.arg(base).arg(n).arg(ending);
        if (!folder.exists(name))
            return name;
    }
    return base::fail(base::Fault::Unavailable, u"folder: full of that name"_s);
}

QFuture<base::Result<QString>> DesktopShell::save(QString suggestedName, QByteArray bytes)
{
    const auto name = freeName(suggestedName);
    const auto written = name ? writeFile(QDir(m_place.folder).filePath(*name), bytes) : tl::unexpected(name.error());
    if (!written)
        return ready<QString>(tl::unexpected(written.error()));
    m_log.add(Event::Kind::Phone, u"A file was saved"_s);
    return ready<QString>(m_place.name + u'/' + *name);
}

QFuture<base::Result<void>> DesktopShell::print(QString title, QByteArray text)
{
    const auto name = freeName(u"print.pdf"_s);
    const auto written = name ? writeFile(QDir(m_place.folder).filePath(*name), pdfOf(title, QString::fromUtf8(text)))
                              : tl::unexpected(name.error());
    if (written)
        m_log.add(Event::Kind::Phone, u"A page was printed, as PDF"_s);
    return ready<void>(written);
}

QFuture<base::Result<QImage>> DesktopShell::readPicture(QUrl file)
{
    QImageReader reader(file.toLocalFile());
    if (!QFileInfo::exists(file.toLocalFile()))
        return ready<QImage>(base::fail(base::Fault::NotFound, u"picture: no such file"_s));
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool fits = size.isValid() && qint64(size.width()) * size.height() <= mostPixels;
    const QImage picture = fits ? reader.read() : QImage();
    if (picture.isNull())
        return ready<QImage>(base::fail(base::Fault::Malformed, u"picture: cannot be read"_s));
    return ready<QImage>(picture);
}

void DesktopShell::feel(Touch touch)
{
    static constexpr std::array words{"arrived"_L1, ""_L1, "yes"_L1, "no"_L1, "wrong"_L1, "photo"_L1, "10 s left"_L1};
    if (const auto word = words.at(size_t(touch)); !word.isEmpty())
        m_log.add(Event::Kind::Phone, u"Vibrates: "_s + word);
}

} // namespace platform

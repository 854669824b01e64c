#include "platform/desktop/framesource.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

constexpr int longestSide = 1920; // a phone's preview is not larger
constexpr int framesEach = 60; // of a folder's pictures: two seconds
constexpr int framesBetweenGrabs = 3; // ten pictures of the screen a second are plenty for a QR code

class Still : public FrameSource {
public:
    Still(const QImage &picture, const See &see) { see(picture); }
};

class Folder : public FrameSource {
public:
    Folder(QStringList files, See see)
        : m_files(std::move(files))
        , m_see(std::move(see))
    {
        show(0);
    }
    void tick(int count) override
    {
        if (count % framesEach == 0)
            show((m_at + 1) % m_files.size());
    }

private:
    void show(qsizetype at)
    {
        m_at = at;
        if (const auto picture = readPicture(m_files[at]))
            m_see(*picture);
    }

    QStringList m_files;
    See m_see;
    qsizetype m_at = 0;
};

class ScreenPart : public FrameSource {
public:
    ScreenPart(const QRect &part, See see)
        : m_part(part)
        , m_see(std::move(see))
    {
        grab();
    }
    void tick(int count) override
    {
        if (count % framesBetweenGrabs == 0)
            grab();
    }

private:
    void grab()
    {
        QScreen *screen = QGuiApplication::screenAt(m_part.center());
        if (!screen)
            screen = QGuiApplication::primaryScreen();
        const QPoint corner = m_part.topLeft() - screen->geometry().topLeft();
        const QImage picture = screen->grabWindow(0, corner.x(), corner.y(), m_part.width(), m_part.height()).toImage();
        if (!picture.isNull())
            m_see(picture);
    }

    QRect m_part;
    See m_see;
};

} // namespace

base::Result<QImage> readPicture(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Fault::NotFound, u"this file cannot be read"_s);
    return readPicture(file);
}

base::Result<QImage> readPicture(QIODevice &from)
{
    QImageReader reader(&from);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        return base::fail(base::Fault::Malformed, u"this is no picture that can be read"_s);
    // What is see-through is white, as on a page.
    QImage opaque(picture.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, picture);
    return opaque;
}

std::unique_ptr<FrameSource> stillSource(const QImage &picture, FrameSource::See see)
{
    return std::make_unique<Still>(picture, see);
}

base::Result<std::unique_ptr<FrameSource>> folderSource(const QString &folder, FrameSource::See see)
{
    const QDir place(folder);
    QStringList files;
    const QStringList names
        = place.entryList({u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.webp"_s, u"*.bmp"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files += place.filePath(name);
    if (files.isEmpty())
        return base::fail(base::Fault::NotFound, u"no pictures in this folder"_s);
    return std::make_unique<Folder>(files, std::move(see));
}

base::Result<std::unique_ptr<FrameSource>> screenSource(const QRect &part, FrameSource::See see)
{
    if (part.width() < 1 || part.height() < 1)
        return base::fail(base::Fault::Malformed, u"a part of the screen has a width and a height"_s);
    if (QGuiApplication::platformName() == "offscreen"_L1)
        return base::fail(base::Fault::Unavailable, u"offscreen there is no screen to look at; use a picture"_s);
    return std::make_unique<ScreenPart>(part, std::move(see));
}

} // namespace platform

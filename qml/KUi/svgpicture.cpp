#include "svgpicture.h"

#include <QFile>
#include <QPainter>
#include <QQmlFile>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace {

/** Opacity is a second attribute in SVG Tiny; no token that a drawing uses is translucent. */
QString toSvg(const QColor &color)
{
    return color.name(QColor::HexRgb);
}

} // namespace

SvgPicture::SvgPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void SvgPicture::setSource(const QUrl &source)
{
    if (m_source == source)
        return;
    m_source = source;
    load();
    update();
    Q_EMIT changed();
}

void SvgPicture::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void SvgPicture::setColors(const QVariantMap &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    update();
    Q_EMIT changed();
}

void SvgPicture::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    update();
    Q_EMIT changed();
}

void SvgPicture::load()
{
    m_drawing.clear();
    m_naturalSize = {};
    if (m_source.isEmpty())
        return;
    QFile file(QQmlFile::urlToLocalFileOrQrc(m_source));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("SvgPicture: no drawing %s", qPrintable(m_source.toString()));
        return;
    }
    m_drawing = QString::fromUtf8(file.readAll());
    m_naturalSize = QSvgRenderer(m_drawing.toUtf8()).viewBoxF().size();
    setImplicitSize(m_naturalSize.width(), m_naturalSize.height());
}

QByteArray SvgPicture::inColours() const
{
    static const QRegularExpression variable(QStringLiteral(R"(var\(--([A-Za-z0-9]+)(?:,\s*(#[0-9A-Fa-f]{6}))?\))"));
    QString result;
    qsizetype end = 0;
    for (auto it = variable.globalMatch(m_drawing); it.hasNext();) {
        const auto match = it.next();
        const auto given = m_colors.value(match.captured(1)).value<QColor>();
        result += QStringView(m_drawing).mid(end, match.capturedStart() - end);
        result += given.isValid() ? toSvg(given) : match.captured(2);
        end = match.capturedEnd();
    }
    result += QStringView(m_drawing).mid(end);
    result.replace(QStringLiteral("currentColor"), toSvg(m_color));
    return result.toUtf8();
}

void SvgPicture::paint(QPainter *painter)
{
    if (m_drawing.isEmpty())
        return;
    QSvgRenderer renderer(inColours());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->setOpacity(m_color.alphaF());
    renderer.render(painter, QRectF(0, 0, width(), height()));
}

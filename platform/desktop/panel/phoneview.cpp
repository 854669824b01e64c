#include "platform/desktop/panel/phoneview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

void clipRound(QPainter *painter, const QRectF &area, qreal radius)
{
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(area, radius, radius);
    painter->setClipPath(shape);
}

} // namespace

PhoneView::PhoneView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setFlag(ItemAcceptsInputMethod);
    setActiveFocusOnTab(true);
}

void PhoneView::setBench(BenchModel *bench)
{
    if (m_bench == bench)
        return;
    m_bench = bench;
    if (m_bench)
        connect(&m_bench->bench().phone(), &PhoneProcess::pictureChanged, this, &PhoneView::take);
    take();
    Q_EMIT benchChanged();
}

void PhoneView::take()
{
    const QImage picture = m_bench ? m_bench->bench().phone().picture() : QImage();
    const bool darkTop = !picture.isNull() && qGray(picture.pixel(picture.width() / 2, picture.height() / 80)) < 128;
    if (std::exchange(m_darkTop, darkTop) != darkTop)
        Q_EMIT darkTopChanged();
    update();
}

void PhoneView::paint(QPainter *painter)
{
    const QImage picture = m_bench ? m_bench->bench().phone().picture() : QImage();
    clipRound(painter, boundingRect(), m_radius);
    if (picture.isNull()) {
        painter->fillRect(boundingRect(), Qt::black);
        return;
    }
    // Two steps down look better than one when there are more pixels than can be shown.
    const QSize pixels = (boundingRect().size() * painter->device()->devicePixelRatioF()).toSize();
    painter->drawImage(boundingRect(),
        picture.width() > pixels.width() ? picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                         : picture);
}

QPointF PhoneView::onPhone(QPointF at) const
{
    if (!m_bench || width() <= 0 || height() <= 0)
        return at;
    return {at.x() * m_bench->phoneWidth() / width(), at.y() * m_bench->phoneHeight() / height()};
}

void PhoneView::touch(const QString &phase, QPointF at)
{
    if (!m_bench || !m_bench->isRunning())
        return;
    const QPointF point = onPhone(at);
    m_bench->act({{u"do"_s, u"touch"_s}, {u"phase"_s, phase}, {u"x"_s, point.x()}, {u"y"_s, point.y()}});
}

void PhoneView::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    touch(u"down"_s, event->position());
}

void PhoneView::mouseMoveEvent(QMouseEvent *event)
{
    touch(u"move"_s, event->position());
}

void PhoneView::mouseReleaseEvent(QMouseEvent *event)
{
    touch(u"up"_s, event->position());
}

void PhoneView::wheelEvent(QWheelEvent *event)
{
    if (!m_bench || !m_bench->isRunning())
        return;
    const QPointF at = onPhone(event->position());
    m_bench->act({{u"do"_s, u"wheel"_s}, {u"x"_s, at.x()}, {u"y"_s, at.y()}, {u"dx"_s, event->angleDelta().x()},
        {u"dy"_s, event->angleDelta().y()}});
}

void PhoneView::key(const QString &phase, QKeyEvent *event)
{
    if (!m_bench || !m_bench->isRunning())
        return;
    m_bench->act({{u"do"_s, u"key"_s}, {u"phase"_s, phase}, {u"key"_s, event->key()},
        {u"modifiers"_s, int(event->modifiers())}, {u"text"_s, event->text()}});
    event->accept();
}

void PhoneView::keyPressEvent(QKeyEvent *event)
{
    key(u"down"_s, event);
}

void PhoneView::keyReleaseEvent(QKeyEvent *event)
{
    key(u"up"_s, event);
}

void PhoneView::inputMethodEvent(QInputMethodEvent *event)
{
    // An accent typed with a dead key, or a word of another script, arrives whole.
    if (!m_bench || !m_bench->isRunning() || event->commitString().isEmpty())
        return;
    m_bench->act({{u"do"_s, u"key"_s}, {u"key"_s, int(Qt::Key_unknown)}, {u"text"_s, event->commitString()}});
    event->accept();
}

CameraView::CameraView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void CameraView::setBench(BenchModel *bench)
{
    if (m_bench == bench)
        return;
    m_bench = bench;
    if (m_bench)
        connect(m_bench, &BenchModel::cameraPictureChanged, this, [this] { update(); });
    update();
    Q_EMIT benchChanged();
}

void CameraView::paint(QPainter *painter)
{
    const QImage picture = m_bench ? m_bench->bench().camera().preview() : QImage();
    if (picture.isNull())
        return;
    clipRound(painter, boundingRect(), m_radius);
    QRectF place({}, QSizeF(picture.size()).scaled(boundingRect().size(), Qt::KeepAspectRatioByExpanding));
    place.moveCenter(boundingRect().center());
    painter->drawImage(place, picture);
}

} // namespace platform

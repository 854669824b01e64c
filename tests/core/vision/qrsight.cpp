#include "core/vision/content.h"
#include "core/vision/qr.h"

#include "tests/core/vision/qrpicture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::blurred;
using tests::drawQr;
using tests::frameOf;
using tests::offer;
using tests::onDesk;
using vision::Content;
using vision::QrOptions;
using Why = vision::UnreadQr::Why;

namespace {

QImage small(double scale)
{
    return blurred(onDesk(drawQr(offer, 4), QTransform::fromScale(scale, scale).rotate(20)), 1);
}

QImage tilted(double degrees)
{
    return blurred(onDesk(drawQr(offer, 6), QTransform().rotate(degrees, Qt::YAxis)), 2);
}

/// A lamp's mirror image in the middle of a code.
QImage glaring(int radius)
{
    QImage picture = onDesk(drawQr(offer, 6), {});
    QPainter painter(&picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPoint(320, 240), radius, radius);
    return picture;
}

QImage covered()
{
    QImage picture = drawQr(offer, 6);
    const int middle = picture.width() / 2;
    QPainter(&picture).fillRect(QRect(middle - 50, middle - 50, 100, 100), Qt::black);
    return picture;
}

/// What four successive frames of a steady hand say; the place is kept as a scanner keeps it.
QList<vision::QrSight> lookedAt(const QImage &picture)
{
    QList<vision::QrSight> sights;
    std::optional<vision::Quad> near;
    for (int turn = 0; turn < 4; ++turn) {
        sights += vision::lookForQr(frameOf(picture), {QrOptions::Effort::Live, turn, near});
        if (sights.last().unread)
            near = sights.last().unread->quad;
    }
    return sights;
}

} // namespace

/// What is known of a code beyond its text: why it cannot be read, and what it is for.
class QrSightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToChange_data()
    {
        QTest::addColumn<QImage>("shows");
        QTest::addColumn<QImage>("justDoesNot");
        QTest::addColumn<int>("why");
        QTest::newRow("too small") << small(0.45) << small(0.5) << int(Why::TooSmall);
        QTest::newRow("tilted") << tilted(65) << tilted(60) << int(Why::Tilted);
        QTest::newRow("glare") << glaring(60) << glaring(45) << int(Why::Glare);
        QTest::newRow("out of focus") << blurred(onDesk(drawQr(offer, 6), {}), 5)
                                      << blurred(onDesk(drawQr(offer, 6), {}), 4) << int(Why::Blurred);
        QTest::newRow("moved across") << blurred(onDesk(drawQr(offer, 6), {}), 7, 0)
                                      << blurred(onDesk(drawQr(offer, 6), {}), 4, 0) << int(Why::Blurred);
        QTest::newRow("moved down") << blurred(onDesk(drawQr(offer, 6), {}), 0, 6)
                                    << blurred(onDesk(drawQr(offer, 6), {}), 0, 4) << int(Why::Blurred);
        QTest::newRow("covered") << covered() << drawQr(offer, 6) << int(Why::Unclear);
    }

    void saysWhatToChange()
    {
        QFETCH(QImage, shows);
        QFETCH(QImage, justDoesNot);
        QFETCH(int, why);
        for (const vision::QrSight &sight : lookedAt(shows)) {
            QVERIFY(sight.codes.empty());
            QVERIFY(sight.unread);
            QCOMPARE(int(sight.unread->why), why);
        }
        bool read = false;
        for (const vision::QrSight &sight : lookedAt(justDoesNot)) {
            read = read || !sight.codes.empty();
            QVERIFY(sight.codes.empty() || sight.codes.front().text == offer);
        }
        QVERIFY(read);
    }

    void saysNothingOfLetters()
    {
        QImage page(640, 480, QImage::Format_Grayscale8);
        page.fill(250);
        QPainter painter(&page);
        for (int y = 8; y < 470; y += 14) {
            for (int x = 8; x < 630; x += 9)
                painter.drawRect(x, y, 3 + (x * y) % 4, 7);
        }
        painter.end();
        for (const vision::QrSight &sight : lookedAt(page))
            QVERIFY(sight.codes.empty() && !sight.unread);
    }

    void saysWhatACodeIsFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("content");
        QTest::newRow("link") << offer << int(Content::Ours);
        QTest::newRow("account") << u"OTPAUTH://totp/a?secret=GEZDGNBV"_s << int(Content::Ours);
        QTest::newRow("export") << u"otpauth-migration://offline?data=CjEK"_s << int(Content::Export);
        QTest::newRow("page") << u"HTTPS://EXAMPLE.ORG/A"_s << int(Content::WebAddress);
        QTest::newRow("page without scheme") << u"www.example.org"_s << int(Content::WebAddress);
        QTest::newRow("Wi-Fi") << u"WIFI:T:WPA;S:home;P:secret;;"_s << int(Content::Wifi);
        QTest::newRow("vCard") << u"BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD"_s << int(Content::Contact);
        QTest::newRow("Swiss bill") << u"SPC\r\n0200\r\n1\r\nCH44"_s << int(Content::Payment);
        QTest::newRow("European transfer") << u"BCD\n002\n1\nSCT"_s << int(Content::Payment);
        QTest::newRow("call") << u"tel:+41210000000"_s << int(Content::Message);
        QTest::newRow("mail") << u"mailto:a@example.org"_s << int(Content::Message);
        QTest::newRow("place") << u"geo:46.5,6.6"_s << int(Content::PlaceOrDate);
        QTest::newRow("another app") << u"example-app://open?x=1"_s << int(Content::OtherApp);
        QTest::newRow("sentence with a colon") << u"Note: bring milk"_s << int(Content::Text);
        QTest::newRow("time") << u"12:30"_s << int(Content::Text);
        QTest::newRow("number") << u"4006381333931"_s << int(Content::Text);
    }

    void saysWhatACodeIsFor()
    {
        QFETCH(QString, text);
        QFETCH(int, content);
        QCOMPARE(int(vision::contentOf(text)), content);
    }
};

QTEST_APPLESS_MAIN(QrSightTest)
#include "qrsight.moc"

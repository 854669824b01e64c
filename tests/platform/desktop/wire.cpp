#include "platform/desktop/wire.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using platform::Wire;

class WireTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QLocalServer m_server;
    std::unique_ptr<Wire> m_here;
    std::unique_ptr<QLocalSocket> m_there;

    static QByteArray framed(const QByteArray &body)
    {
        QByteArray length(4, 0);
        qToBigEndian(quint32(body.size()), length.data());
        return length + body;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_server.isListening() || m_server.listen(m_folder.filePath(u"wire"_s)));
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(m_server.fullServerName());
        QVERIFY(m_server.waitForNewConnection(2000));
        m_there.reset(m_server.nextPendingConnection());
        m_there->setParent(nullptr);
        m_here = std::make_unique<Wire>(std::move(socket));
    }

    void carriesObjectsAndPicturesInOrder()
    {
        Wire there(std::move(m_there));
        QStringList heard;
        connect(m_here.get(), &Wire::received, this, [&](const QJsonObject &o) { heard += o["say"_L1].toString(); });
        QImage got;
        connect(m_here.get(), &Wire::pictured, this, [&](const QImage &picture) {
            got = picture;
            heard += u"picture"_s;
        });
        QImage picture(301, 7, QImage::Format_RGB32);
        picture.fill(Qt::red);
        picture.setPixelColor(300, 6, Qt::blue);
        picture.setDevicePixelRatio(1.25);
        there.send(QJsonObject{{u"say"_s, u"before"_s}});
        there.send(picture);
        there.send(QJsonObject{{u"say"_s, u"after"_s}});
        QTRY_COMPARE(heard, (QStringList{u"before"_s, u"picture"_s, u"after"_s}));
        QCOMPARE(got, picture);
        QCOMPARE(got.devicePixelRatio(), 1.25);
    }

    void closesOnWhatItCannotBe_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << framed({});
        QTest::newRow("too long") << QByteArray("\x7f\xff\xff\xff");
        QTest::newRow("unknown kind") << framed("?{}");
        QTest::newRow("no JSON") << framed("j{");
        QTest::newRow("picture without rows") << framed(QByteArray("p\0\2\0\2\0\x64", 7));
        QTest::newRow("picture of nothing") << framed(QByteArray("p\0\0\0\0\0\x64", 7));
        QTest::newRow("picture's head cut") << framed("p12");
    }

    void closesOnWhatItCannotBe()
    {
        QFETCH(QByteArray, bytes);
        const QSignalSpy closed(m_here.get(), &Wire::closed);
        const QSignalSpy received(m_here.get(), &Wire::received);
        const QSignalSpy pictured(m_here.get(), &Wire::pictured);
        m_there->write(bytes);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(received.count() + pictured.count(), 0);
    }

    void saysOnceThatTheOtherIsGone()
    {
        const QSignalSpy closed(m_here.get(), &Wire::closed);
        m_there.reset();
        QTRY_COMPARE(closed.count(), 1);
        m_here->send(QJsonObject{{u"say"_s, u"anyone?"_s}});
        QTest::qWait(20);
        QCOMPARE(closed.count(), 1);
    }
};

QTEST_MAIN(WireTest)
#include "wire.moc"

#include "platform/desktop/scriptserver.h"

#include "platform/desktop/answer.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using platform::ScriptServer;

class ScriptServerTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"phone.sock"_s); }

    /// Answers "slow" after a while, everything else at once, each with its own "n".
    static void run(const QJsonObject &command, const ScriptServer::Answer &answer)
    {
        const QJsonObject reply = platform::done({{u"n"_s, command["n"_L1]}});
        if (command["do"_L1].toString() == "slow"_L1)
            QTimer::singleShot(30, [answer, reply] { answer(reply); });
        else
            answer(reply);
    }

    static QJsonObject line(QLocalSocket &socket)
    {
        [&] { QTRY_VERIFY(socket.canReadLine()); }();
        return QJsonDocument::fromJson(socket.readLine()).object();
    }

private Q_SLOTS:
    void answersInOrder()
    {
        ScriptServer server(run);
        QVERIFY(server.listen(path()));
        QLocalSocket socket;
        socket.connectToServer(path());
        QVERIFY(socket.waitForConnected());
        socket.write("{\"do\":\"slow\",\"n\":1}\n{\"do\":\"fast\",\"n\":2}\n{\"do\":\"fa");
        socket.flush();
        socket.write("st\",\"n\":3}\n");
        for (int n = 1; n <= 3; ++n)
            QCOMPARE(line(socket)["n"_L1].toInt(), n);
    }

    void saysWhatIsNoCommand_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("tap yes\n");
        QTest::newRow("list") << QByteArray("[1]\n");
        QTest::newRow("no verb") << QByteArray("{\"name\":\"yes\"}\n");
        QTest::newRow("empty") << QByteArray("\n");
    }

    void saysWhatIsNoCommand()
    {
        QFETCH(QByteArray, bytes);
        ScriptServer server(run);
        QVERIFY(server.listen(path()));
        QLocalSocket socket;
        socket.connectToServer(path());
        socket.write(bytes);
        QCOMPARE(line(socket)["error"_L1].toString(), u"usage"_s);
    }

    void endlessLineIsCutOff()
    {
        ScriptServer server(run);
        QVERIFY(server.listen(path()));
        QLocalSocket socket;
        socket.connectToServer(path());
        socket.write(QByteArray(200 * 1024, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }

    void clientThatLeavesHarmsNobody()
    {
        ScriptServer server(run);
        QVERIFY(server.listen(path()));
        {
            QLocalSocket hasty;
            hasty.connectToServer(path());
            hasty.write("{\"do\":\"slow\"}\n{\"do\":\"slow\"}\n");
            QVERIFY(hasty.waitForBytesWritten());
        }
        QLocalSocket socket;
        socket.connectToServer(path());
        socket.write("{\"do\":\"slow\",\"n\":7}\n");
        QCOMPARE(line(socket)["n"_L1].toInt(), 7);
    }

    void onlyOneListensOnlyForItsUser()
    {
        ScriptServer first(run);
        QVERIFY(first.listen(path()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
        ScriptServer second(run);
        const auto refused = second.listen(path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, base::Fault::Refused);
    }

    void deadOnesSocketIsTakenOver()
    {
        QFile left(path());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        ScriptServer server(run);
        QVERIFY(server.listen(path()));
    }
};

QTEST_MAIN(ScriptServerTest)
#include "scriptserver.moc"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int exit;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &words, const QString &output = {})
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(K_KCTL), words);
    while (!process.waitForFinished(10)) {
        if (process.state() == QProcess::NotRunning)
            break;
        QCoreApplication::processEvents(); // a phone may have to answer
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

/// Says yes to every line, and keeps the last.
struct YesPhone {
    QTemporaryDir folder;
    QLocalServer server;
    QJsonObject heard;
    QString path = folder.filePath(u"phone"_s);

    YesPhone()
    {
        QObject::connect(&server, &QLocalServer::newConnection, &server, [this] {
            auto *socket = server.nextPendingConnection();
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
                if (!socket->canReadLine())
                    return;
                heard = QJsonDocument::fromJson(socket->readLine()).object();
                socket->write("{\"ok\":true}\n");
                socket->flush();
            });
        });
    }
};

} // namespace

/// Command lines from outside: what cannot be meant is exit 2 and a sentence, whether a phone is there or not.
class KctlCommandLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unusable_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
            {"", "bogus", "code", "scan", "bench", "bench bogus", "bench code extra", "bench vault 3", "vault",
                "vault create", "vault list a b", "phone", "phone bogus", "phone back now", "phone list --has x",
                "phone tree --gone", "phone tap", "phone tap x --has y", "phone tap x --hold long", "phone type x",
                "phone read x --hold 3", "phone wait x --seconds nan", "phone wait x --seconds inf",
                "phone wait x --seconds -1", "phone wait x --seconds 1e9", "phone wait x --seconds", "phone network",
                "phone network maybe", "phone network slow --delay abc", "phone network slow --loss x",
                "phone network slow --loss 101", "phone network slow --delay -1", "phone network slow --delay nan",
                "phone on --delay 3", "phone locale", "phone locale xx", "phone locale fr de", "phone locale FR",
                "phone theme", "phone theme blue", "phone biometrics", "phone biometrics maybe", "phone permission",
                "phone permission x", "phone push", "phone push soon", "phone push delay", "phone push delay x",
                "phone push drop 3", "phone clock", "phone clock soon", "phone font nan", "phone font 9",
                "phone size 320", "phone motion", "phone contrast less", "phone location 91 0", "phone location nan 0",
                "phone location 1", "phone camera", "phone camera blur inf", "phone camera screen 1 2 3",
                "phone screenshot", "phone status --unknown", "phone wait x --gone --gone"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void unusable()
    {
        QFETCH(QString, line);
        YesPhone phone;
        QVERIFY(phone.server.listen(phone.path));
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const bool isPhone = words.value(0) == "phone"_L1;
        for (const QString &path : {phone.path, phone.folder.filePath(u"nobody"_s)}) {
            const Outcome outcome = run(isPhone ? words + QStringList{u"--socket"_s, path} : words);
            QCOMPARE(outcome.exit, 2);
            QVERIFY(words.isEmpty() || outcome.err.contains("kctl: "));
            if (!isPhone)
                break;
        }
        QVERIFY(phone.heard.isEmpty());
    }

    void understood_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("sent");
        const auto row = [](const char *line, const char *sent) {
            QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(sent);
        };
        row("list", R"({"do":"list"})");
        row("kill", R"({"do":"kill"})");
        row("tap yes --hold 1200", R"({"do":"tap","hold":1200,"name":"yes"})");
        row("type number 41 --seconds 60", R"({"do":"type","name":"number","seconds":60,"text":"41"})");
        row("wait hint --has oser --seconds 0.5", R"({"do":"wait","has":"oser","name":"hint","seconds":0.5})");
        row("wait hint --gone", R"({"do":"wait","gone":true,"name":"hint"})");
        row("network slow --delay 30 --loss 5", R"({"delay":30,"do":"network","loss":5,"mode":"slow"})");
        row("push delay 2m", R"({"delay":120,"do":"push","mode":"delay"})");
        row("push drop", R"({"do":"push","mode":"drop"})");
        row("clock -2m", R"({"do":"clock","skew":-120})");
        row("biometrics none", R"({"answer":"none","do":"biometrics"})");
        row("permission missing", R"({"camera":"missing","do":"permission"})");
        row("locale fr", R"({"do":"locale","locale":"fr"})");
        row("locale de_CH", R"({"do":"locale","locale":"de_CH"})");
        row("theme dark", R"({"do":"theme","theme":"dark"})");
        row("font 2.0", R"({"do":"font","scale":2})");
        row("motion less", R"({"do":"motion","less":true})");
        row("motion full", R"({"do":"motion","less":false})");
        row("contrast normal", R"({"do":"contrast","more":false})");
        row("size 320x568", R"({"do":"size","height":568,"width":320})");
        row("location 46.5 6.6 12",
            R"({"accuracy":12,"answer":"found","do":"location","latitude":46.5,"longitude":6.6})");
        row("location none", R"({"answer":"none","do":"location"})");
        row("camera picture card-front", R"({"do":"camera","file":"card-front","source":"picture"})");
        row("camera blur 30", R"({"amount":30,"do":"camera","effect":"blur"})");
        row("camera screen 1 2 3 4", R"({"do":"camera","height":4,"source":"screen","width":3,"x":1,"y":2})");
    }

    void understood()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, sent);
        YesPhone phone;
        QVERIFY(phone.server.listen(phone.path));
        const QStringList words = QStringList{u"phone"_s} + line.split(u' ') + QStringList{u"--socket"_s, phone.path};
        QCOMPARE(run(words).exit, 0);
        QCOMPARE(QJsonDocument(phone.heard).toJson(QJsonDocument::Compact), sent);
        phone.server.close();
        QCOMPARE(run(words).exit, 1); // understood, and nobody is there
    }

    /// Whoever reads the output would take half of it for all.
    void whatDoesNotArriveIsNoSuccess()
    {
        const QString uri = u"otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ"_s;
        for (const QStringList &words : {QStringList{u"help"_s}, {u"phone"_s, u"--help"_s}, {u"code"_s, uri}}) {
            QCOMPARE(run(words).exit, 0);
            const Outcome lost = run(words, u"/dev/full"_s);
            QCOMPARE(lost.exit, 2);
            QVERIFY2(lost.err.contains("could not be written"), lost.err.constData());
        }
    }

    void aFolderThatIsNotThere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"no/such/accounts"_s);
        const Outcome outcome = run({u"vault"_s, u"create"_s, file});
        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.err.contains(QFileInfo(file).path().toUtf8()) && outcome.err.contains("no folder"),
            outcome.err.constData());
    }
};

QTEST_GUILESS_MAIN(KctlCommandLinesTest)
#include "commandlines.moc"

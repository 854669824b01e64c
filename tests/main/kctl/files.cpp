#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// kctl from outside: what it prints, what it exits with, and what it leaves on the disk.
namespace {

constexpr char seed[] = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

struct Outcome {
    int exit;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Outcome run(const QStringList &words, const QByteArray &input = {}, const std::function<void()> &inChild = {})
{
    QProcess process;
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(QStringLiteral(K_KCTL), words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A folder with a vault in it and its password in a file.
struct Scene {
    QTemporaryDir folder;
    QString file = folder.filePath(u"accounts"_s);
    QString password = folder.filePath(u"password"_s);

    Scene() { put(password, "correct horse\n"); }
    QStringList words(const QString &verb, const QStringList &more = {}) const
    {
        return QStringList{u"vault"_s, verb, file} + more + QStringList{u"--password-file"_s, password, u"--json"_s};
    }
    Outcome create() const { return run(words(u"create"_s)); }
    Outcome add(const std::function<void()> &inChild = {}) const
    {
        return run(words(u"add"_s, {u"-"_s}), QByteArray("otpauth://totp/Example:mary?secret=") + seed + "\n", inChild);
    }
};

} // namespace

class KctlFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QByteArray>("json");
        const QString secret = QString::fromLatin1(seed);
        QTest::newRow("totp") << u"otpauth://totp/a?digits=8&secret="_s + secret
                              << R"({"code":"94287082","next":"37359152","period":30,"remaining":1})"_ba;
        QTest::newRow("hotp") << u"otpauth://hotp/a?counter=1&secret="_s + secret
                              << R"({"code":"287082","next":"359152","period":null,"remaining":null})"_ba;
        QTest::newRow("steam") << u"otpauth://steam/a?secret="_s + secret
                               << R"({"code":"PV9M4","next":"B26KJ","period":30,"remaining":1})"_ba;
    }

    void codes()
    {
        QFETCH(QString, uri);
        QFETCH(QByteArray, json);
        const Outcome asWord = run({u"code"_s, uri, u"--at"_s, u"59"_s, u"--json"_s});
        QCOMPARE(asWord.out.trimmed(), json);
        QCOMPARE(asWord.exit, 0);
        const Outcome asInput = run({u"code"_s, u"-"_s, u"--at=59"_s, u"--json"_s}, uri.toUtf8() + "\r\nsecond line\n");
        QCOMPARE(asInput.out.trimmed(), json);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(run({u"code"_s, uri, u"--at"_s, u"59"_s}).out.trimmed(), object[u"code"].toString().toUtf8());
        QCOMPARE(
            run({u"code"_s, uri, u"--at"_s, u"59"_s, u"--next"_s}).out.trimmed(), object[u"next"].toString().toUtf8());
    }

    void codesRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        const QString uri = u"otpauth://totp/a?secret="_s + QString::fromLatin1(seed);
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("two") << QStringList{uri, uri};
        QTest::newRow("no URI") << QStringList{u"hello"_s};
        QTest::newRow("empty secret") << QStringList{u"otpauth://totp/a?secret="_s};
        QTest::newRow("period 0") << QStringList{uri + u"&period=0"_s};
        QTest::newRow("before 1970") << QStringList{uri, u"--at=-1"_s};
        QTest::newRow("no time") << QStringList{uri, u"--at"_s, u"noon"_s};
        QTest::newRow("beyond time") << QStringList{uri, u"--at"_s, u"9223372036854775807"_s};
        QTest::newRow("unknown option") << QStringList{uri, u"--yesterday"_s};
    }

    void codesRefused()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = run(QStringList{u"code"_s} + words);
        QCOMPARE(outcome.exit, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("kctl: "));
        QVERIFY(!outcome.err.contains(seed));
    }

    void vaultFromCreateToCheck()
    {
        const Scene scene;
        const Outcome created = scene.create();
        QCOMPARE(created.exit, 0);
        QVERIFY(created.json()[u"passes"].toInt() >= 3 && created.json()[u"memory_mib"].toInt() >= 64);
        QCOMPARE(scene.add().exit, 0);
        QCOMPARE(scene.add().json()[u"accounts"].toInt(), 2);
        const Outcome listed = run(scene.words(u"list"_s));
        QCOMPARE(listed.exit, 0);
        QCOMPARE(listed.json()[u"accounts"].toArray().size(), 2);
        QCOMPARE(listed.json()[u"accounts"][0][u"name"].toString(), u"mary"_s);
        QVERIFY(!listed.out.contains(seed) && !listed.out.contains("12345678901234567890"));
        const QJsonObject checked = run(scene.words(u"check"_s)).json();
        QCOMPARE(checked[u"state"].toString(), u"good"_s);
        QCOMPARE(checked[u"generation"].toInt(), 3);
        QCOMPARE(checked[u"secrets"].toInt(), 2);
        QCOMPARE(QFile::permissions(scene.file) & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!contents(scene.file).contains("mary"));
    }

    void whatIsThereIsNotOverwritten()
    {
        const Scene scene;
        put(scene.file, "somebody's notes");
        QCOMPARE(scene.create().exit, 1);
        QCOMPARE(scene.add().exit, 2);
        QCOMPARE(contents(scene.file), "somebody's notes"_ba);
    }

    void wrongPasswordAndMissingFile()
    {
        const Scene scene;
        QCOMPARE(run(scene.words(u"check"_s)).exit, 1);
        QVERIFY(!QFile::exists(scene.file));
        QCOMPARE(scene.create().exit, 0);
        put(scene.password, "incorrect horse\n");
        const Outcome outcome = run(scene.words(u"check"_s));
        QCOMPARE(outcome.exit, 1);
        QCOMPARE(outcome.json()[u"state"].toString(), u"wrong_key"_s);
        put(scene.password, "\n");
        QCOMPARE(run(scene.words(u"check"_s)).exit, 2);
    }

    void damagedNewerAndForeignFiles()
    {
        const Scene scene;
        QCOMPARE(scene.create().exit, 0);
        QCOMPARE(scene.add().exit, 0);
        const QByteArray good = contents(scene.file);
        QByteArray newer = good;
        newer[9] = 2;
        const QList<std::pair<QByteArray, QString>> rows{{good.first(good.size() / 2), u"malformed"_s},
            {{}, u"malformed"_s}, {newer, u"unsupported"_s}, {"{\"version\":1}", u"malformed"_s},
            {good + 'x', u"malformed"_s}};
        for (const auto &[bytes, state] : rows) {
            put(scene.file, bytes);
            for (const Outcome &outcome : {run(scene.words(u"check"_s)), scene.add()}) {
                QCOMPARE(outcome.exit, 2);
                QCOMPARE(outcome.json()[u"state"].toString(), state);
                QVERIFY(outcome.err.contains("FILE.previous looks whole: generation 1") == (state == u"malformed"));
            }
            QCOMPARE(contents(scene.file), bytes);
        }
    }

    void oneWriterAtATime()
    {
        const Scene scene;
        QCOMPARE(scene.create().exit, 0);
        const QByteArray before = contents(scene.file);
        const int lock = ::open(QFile::encodeName(scene.file + u".lock"_s).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0);
        const Outcome outcome = scene.add();
        ::close(lock);
        QCOMPARE(outcome.exit, 1);
        QCOMPARE(outcome.json()[u"state"].toString(), u"unavailable"_s);
        QCOMPARE(contents(scene.file), before);
        QCOMPARE(scene.add().exit, 0);
    }

    void fullDisk()
    {
        const Scene scene;
        QCOMPARE(scene.create().exit, 0);
        const QByteArray before = contents(scene.file);
        const Outcome outcome = scene.add([] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit tight{300, 300};
            ::setrlimit(RLIMIT_FSIZE, &tight);
        });
        QCOMPARE(outcome.exit, 1);
        QVERIFY(outcome.err.contains("it still has what it had"));
        QCOMPARE(contents(scene.file), before);
        QCOMPARE(QDir(scene.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
            (QStringList{u"accounts"_s, u"accounts.lock"_s, u"password"_s}));
        QCOMPARE(scene.add().exit, 0);
    }
};

QTEST_GUILESS_MAIN(KctlFilesTest)
#include "files.moc"

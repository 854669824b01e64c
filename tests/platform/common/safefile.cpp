#include "platform/common/safefile.h"

#include "tests/platform/common/faults.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using base::Fault;
using platform::SafeFile;

namespace {

constexpr qsizetype most = 1024 * 1024;

/// A folder of its own with the generations "one" and "two" in place.
struct Scene {
    QTemporaryDir folder;
    QString path = folder.filePath(u"accounts"_s);
    SafeFile file{path};
    QByteArray old = QByteArray(5000, 'o');
    QByteArray fresh = QByteArray(7000, 'f');

    Scene()
    {
        const auto writer = file.lock();
        if (!writer || !writer->write("first") || !writer->write(old))
            qFatal("the scene cannot be set");
    }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
};

} // namespace

class SafeFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { faults::choose(faults::Kind::None, 0); }

    void keepsThePreviousGeneration()
    {
        Scene scene;
        QCOMPARE(scene.file.read(most).value(), scene.old);
        QCOMPARE(scene.file.readPrevious(most).value(), "first"_ba);
        QCOMPARE(scene.names(), (QStringList{u"accounts"_s, u"accounts.lock"_s, u"accounts.previous"_s}));
        struct stat about = {};
        QCOMPARE(::stat(QFile::encodeName(scene.path).constData(), &about), 0);
        QCOMPARE(about.st_mode & 07777U, 0600U);
    }

    void firstWritingHasNoPrevious()
    {
        QTemporaryDir folder;
        const SafeFile file(folder.filePath(u"new"_s));
        QCOMPARE(file.read(most).error().fault, Fault::NotFound);
        QVERIFY(file.lock().value().write(""));
        QCOMPARE(file.read(most).value(), ""_ba);
        QCOMPARE(file.readPrevious(most).error().fault, Fault::NotFound);
    }

    void oneWriterAtATime()
    {
        Scene scene;
        {
            const auto first = scene.file.lock();
            QVERIFY(first);
            QCOMPARE(scene.file.lock().error().fault, Fault::Unavailable);
            QVERIFY(scene.file.read(most)); // reading needs no lock: the name always has a whole file
        }
        QVERIFY(scene.file.lock());
    }

    void linksAndFoldersAreRefused()
    {
        Scene scene;
        const auto writer = scene.file.lock();
        const QString elsewhere = scene.folder.filePath(u"elsewhere"_s);
        QVERIFY(QFile::rename(scene.path, elsewhere));
        QVERIFY(QFile::link(elsewhere, scene.path));
        QCOMPARE(scene.file.read(most).error().fault, Fault::Refused);
        QCOMPARE(writer->write("x").error().fault, Fault::Refused);
        QVERIFY(QFile::remove(scene.path));
        QVERIFY(QDir().mkdir(scene.path));
        QCOMPARE(scene.file.read(most).error().fault, Fault::Refused);
        QCOMPARE(writer->write("x").error().fault, Fault::Refused);
        QVERIFY(QDir().rmdir(scene.path));
        QCOMPARE(::mkfifo(QFile::encodeName(scene.path).constData(), 0600), 0);
        QCOMPARE(scene.file.read(most).error().fault, Fault::Refused);
        QCOMPARE(writer->write("x").error().fault, Fault::Refused);
        QFile untouched(elsewhere);
        QVERIFY(untouched.open(QIODevice::ReadOnly));
        QCOMPARE(untouched.readAll(), scene.old);
    }

    void linksPlantedInTheWayAreNotFollowed()
    {
        Scene scene;
        const QString victim = scene.folder.filePath(u"victim"_s);
        QFile file(victim);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("keep") == 4);
        file.close();
        for (const QString &planted : {scene.path + u".new"_s, scene.path + u".old"_s})
            QVERIFY(QFile::link(victim, planted));
        QVERIFY(scene.file.lock().value().write(scene.fresh));
        QCOMPARE(scene.file.read(most).value(), scene.fresh);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "keep"_ba);

        QVERIFY(QFile::remove(scene.path + u".lock"_s) && QFile::link(victim, scene.path + u".lock"_s));
        QCOMPARE(scene.file.lock().error().fault, Fault::Refused);
    }

    void tooLargeIsNotRead()
    {
        Scene scene;
        QVERIFY(scene.file.read(scene.old.size()));
        QCOMPARE(scene.file.read(scene.old.size() - 1).error().fault, Fault::Malformed);
    }

    void noFolderNoFile()
    {
        const SafeFile file(u"/nonexistent/folder/accounts"_s);
        QCOMPARE(file.read(most).error().fault, Fault::NotFound);
        QCOMPARE(file.lock().error().fault, Fault::NotFound);
        QCOMPARE(SafeFile(u"/tmp/"_s).lock().error().fault, Fault::Refused);
    }

    /// Whatever call fails, with whatever error, the save says so and the old contents are still there; or it did not
    /// need that call and the new ones are.
    void anyCallMayFail_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("input/output error") << EIO;
        QTest::newRow("disk full") << ENOSPC;
        QTest::newRow("no permission") << EACCES;
        QTest::newRow("not supported") << ENOTSUP;
    }

    void anyCallMayFail()
    {
        QFETCH(int, number);
        int failed = 0;
        for (int call = 1;; ++call) {
            Scene scene;
            const auto writer = scene.file.lock();
            QVERIFY(writer);
            faults::choose(faults::Kind::Fails, call, number);
            const auto saved = writer->write(scene.fresh);
            const bool struck = faults::calls() >= call;
            faults::choose(faults::Kind::None, 0);
            QCOMPARE(scene.file.read(most).value(), saved ? scene.fresh : scene.old);
            QVERIFY(scene.file.readPrevious(most));
            if (!saved) {
                QVERIFY(saved.error().fault == Fault::Broken);
                ++failed;
            }
            QVERIFY(writer->write("after")); // and nothing it left behind is in the way
            QCOMPARE(scene.file.read(most).value(), "after"_ba);
            QVERIFY(!scene.names().contains(u"accounts.new"_s) && !scene.names().contains(u"accounts.old"_s));
            if (!struck)
                break;
        }
        QVERIFY2(failed >= 8, qPrintable(u"%1 calls failed"_s.arg(failed)));
    }

    void interruptedOrShortCallsAreRepeated_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("interrupted") << static_cast<int>(faults::Kind::Interrupted);
        QTest::newRow("short") << static_cast<int>(faults::Kind::Short);
    }

    void interruptedOrShortCallsAreRepeated()
    {
        QFETCH(int, kind);
        for (int call = 1;; ++call) {
            Scene scene;
            const auto writer = scene.file.lock();
            faults::choose(static_cast<faults::Kind>(kind), call);
            const auto saved = writer->write(scene.fresh);
            const bool struck = faults::calls() >= call;
            faults::choose(static_cast<faults::Kind>(kind), struck ? 2 : 1);
            const auto read = scene.file.read(most);
            faults::choose(faults::Kind::None, 0);
            QVERIFY(saved);
            QCOMPARE(read.value(), scene.fresh);
            QCOMPARE(scene.file.readPrevious(most).value(), scene.old);
            if (!struck)
                break;
        }
    }

    void killedAtAnyCall()
    {
        for (int call = 1;; ++call) {
            Scene scene;
            const pid_t child = ::fork();
            if (child == 0) {
                const auto writer = scene.file.lock();
                faults::choose(faults::Kind::Dies, call);
                const bool saved = writer && writer->write(scene.fresh);
                faults::choose(faults::Kind::None, 0);
                ::_exit(saved ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            const QByteArray now = scene.file.read(most).value();
            const bool finished = WEXITSTATUS(status) == 0;
            QVERIFY(finished || WEXITSTATUS(status) == 77);
            QVERIFY(now == scene.fresh || (now == scene.old && !finished));
            const auto writer = scene.file.lock(); // the lock went with the process
            QVERIFY(writer);
            QVERIFY(writer->write("after"));
            QCOMPARE(scene.file.readPrevious(most).value(), now);
            QCOMPARE(scene.names().size(), 3);
            if (finished)
                break;
        }
    }

    void aFullDiskIsAFailedSave()
    {
        Scene scene;
        const auto writer = scene.file.lock();
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tight{6000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto saved = writer->write(scene.fresh);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(saved.error().fault, Fault::Broken);
        QCOMPARE(scene.file.read(most).value(), scene.old);
        QCOMPARE(scene.file.readPrevious(most).value(), "first"_ba);
        QCOMPARE(scene.names().size(), 3);
    }

    void errorsDoNotNameThePath()
    {
        const auto error = SafeFile(u"/nonexistent/mary/accounts"_s).read(most).error();
        QVERIFY(!error.detail.contains(u"mary"));
        QVERIFY(error.detail.contains(u"open"));
    }
};

QTEST_APPLESS_MAIN(SafeFileTest)
#include "safefile.moc"

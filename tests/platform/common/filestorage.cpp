#include "platform/common/filestorage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Fault;
using Generation = app::Storage::Generation;

class FileStorageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesReadsAndKeepsTheGenerationBefore()
    {
        QTemporaryDir folder;
        platform::FileStorage storage(folder.filePath(u"kauth"_s));
        QVERIFY(storage.lock());
        QCOMPARE(storage.read(u"vault"_s, Generation::Current).result().error().fault, Fault::NotFound);
        QVERIFY(storage.write(u"vault"_s, "one").result());
        QVERIFY(storage.write(u"vault"_s, "two").result());
        QCOMPARE(*storage.read(u"vault"_s, Generation::Current).result(), QByteArray("two"));
        QCOMPARE(*storage.read(u"vault"_s, Generation::Previous).result(), QByteArray("one"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder.filePath(u"kauth/vault"_s)) & others));
        QVERIFY(!(QFile::permissions(folder.filePath(u"kauth"_s)) & (others | QFile::ExeGroup | QFile::ExeOther)));
    }

    void ordersWrites()
    {
        QTemporaryDir folder;
        platform::FileStorage storage(folder.path());
        QVERIFY(storage.lock());
        QList<QFuture<base::Result<void>>> writes;
        for (int number = 0; number < 20; ++number)
            writes.append(storage.write(u"settings"_s, QByteArray::number(number)));
        for (const auto &write : writes) {
            QTRY_VERIFY(write.isFinished()); // result() would run the job here, out of its turn
            const auto written = write.result();
            QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        }
        QCOMPARE(*storage.read(u"settings"_s, Generation::Current).result(), QByteArray("19"));
    }

    void onlyOneCopy()
    {
        QTemporaryDir folder;
        auto first = std::make_unique<platform::FileStorage>(folder.path());
        platform::FileStorage second(folder.path());
        QVERIFY(first->lock());
        QVERIFY(first->lock()); // again by the same copy is fine
        QCOMPARE(second.lock().error().fault, Fault::Refused);
        first.reset();
        QVERIFY(second.lock());
    }

    void putsAsideWithoutDeleting()
    {
        QTemporaryDir folder;
        platform::FileStorage storage(folder.path());
        QVERIFY(storage.lock());
        QCOMPARE(storage.putAside(u"vault"_s).result().error().fault, Fault::NotFound);
        for (const auto bytes : {"first", "second"}) {
            QVERIFY(storage.write(u"vault"_s, bytes).result());
            QVERIFY(storage.putAside(u"vault"_s).result());
        }
        QCOMPARE(storage.read(u"vault"_s, Generation::Current).result().error().fault, Fault::NotFound);
        QFile one(folder.filePath(u"vault.aside.1"_s));
        QFile two(folder.filePath(u"vault.aside.2"_s));
        QVERIFY(one.open(QFile::ReadOnly) && two.open(QFile::ReadOnly));
        QCOMPARE(one.readAll(), QByteArray("first"));
        QCOMPARE(two.readAll(), QByteArray("second"));
        QVERIFY(storage.write(u"vault"_s, "third").result());
    }

    void aFolderThatCannotBe()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"taken"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        platform::FileStorage storage(folder.filePath(u"taken/inside"_s));
        QVERIFY(!storage.lock());
    }
};

QTEST_GUILESS_MAIN(FileStorageTest)
#include "filestorage.moc"

#include "platform/desktop/desktopshell.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace platform;

class DesktopShellTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    EventLog m_log;

private Q_SLOTS:
    void savesUnderAFreeNameInItsFolder_data()
    {
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"codes.txt"_s << u"codes.txt"_s;
        QTest::newRow("again") << u"codes.txt"_s << u"codes-2.txt"_s;
        QTest::newRow("way out") << u"../../codes.txt"_s << u"codes-3.txt"_s;
        QTest::newRow("nameless") << u""_s << u"kauth"_s;
    }

    void savesUnderAFreeNameInItsFolder()
    {
        QFETCH(QString, suggested);
        QFETCH(QString, name);
        DesktopShell shell({m_folder.filePath(u"saved"_s), u"Saved"_s}, m_log);
        const auto saved = shell.save(suggested, "ten codes").takeResult();
        QVERIFY(saved);
        QCOMPARE(*saved, u"Saved/"_s + name);
        QFile file(m_folder.filePath(u"saved/"_s + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("ten codes"));
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
    }

    void saysWhenItCannotSave()
    {
        DesktopShell shell({u"/proc/nowhere"_s, u"Saved"_s}, m_log);
        QCOMPARE(shell.save(u"codes.txt"_s, "x").takeResult().error().fault, base::Fault::Unavailable);
        QCOMPARE(shell.print(u"t"_s, "x").takeResult().error().fault, base::Fault::Unavailable);
    }

    void printsAPdf()
    {
        DesktopShell shell({m_folder.filePath(u"printed"_s), u"Printed"_s}, m_log);
        QVERIFY(shell.print(u"Backup codes"_s, "AAAA-BBBB\nCCCC-DDDD").takeResult());
        QFile file(m_folder.filePath(u"printed/print.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void readsPictures()
    {
        DesktopShell shell({m_folder.path(), u"Saved"_s}, m_log);
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_folder.filePath(u"p.png"_s)));
        const auto read = [&](const QString &name) {
            return shell.readPicture(QUrl::fromLocalFile(m_folder.filePath(name))).takeResult();
        };
        QCOMPARE(read(u"p.png"_s)->size(), QSize(30, 20));
        QCOMPARE(read(u"none.png"_s).error().fault, base::Fault::NotFound);
        QFile text(m_folder.filePath(u"t.png"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
        text.close();
        QCOMPARE(read(u"t.png"_s).error().fault, base::Fault::Malformed);
    }
};

QTEST_MAIN(DesktopShellTest)
#include "desktopshell.moc"

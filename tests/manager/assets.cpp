#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is embedded is what the folder holds, where a browser asks for it.
class AssetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryFile()
    {
        const QDir folder(QStringLiteral(K_ASSETS));
        int files = 0;
        QDirIterator each(folder.path(), {u"*.html"_s, u"*.css"_s, u"*.js"_s, u"*.json"_s, u"*.svg"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile source(each.next());
            if (source.fileName().contains(u"/node_modules/"_s) || source.fileName().contains(u"/package"_s)) {
                continue; // what the build takes libsodium from
            }
            QFile embedded(u":/manager/"_s + folder.relativeFilePath(source.fileName()));
            QVERIFY2(embedded.open(QIODevice::ReadOnly), qPrintable(embedded.fileName()));
            QVERIFY(source.open(QIODevice::ReadOnly));
            QVERIFY2(embedded.readAll() == source.readAll(), qPrintable(embedded.fileName()));
            ++files;
        }
        QVERIFY(files >= 25);
    }
    /// The two modules of libsodium find each other in a browser, which cannot look up bare names.
    void hasLibsodium()
    {
        QVERIFY(QFile::exists(u":/manager/sodium/libsodium-sumo.js"_s));
        QFile wrappers(u":/manager/sodium/libsodium-wrappers.js"_s);
        QVERIFY(wrappers.open(QIODevice::ReadOnly));
        const QByteArray text = wrappers.readAll();
        QVERIFY(text.contains("from\"./libsodium-sumo.js\"") && !text.contains("from\"libsodium-sumo\""));
    }
    /// Every address that a page or a style sheet names is there, fonts included.
    void holdsWhatIsNamed()
    {
        static const QRegularExpression address(u"/assets/([A-Za-z0-9/._-]+\\.(?:css|js|svg|otf|ttf))"_s);
        int named = 0;
        for (const QString &name : {u"page.html"_s, u"css/tokens.css"_s}) {
            QFile file(u":/manager/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : address.globalMatch(text)) {
                QVERIFY2(QFile::exists(u":/manager/"_s + match.captured(1)), qPrintable(match.captured(1)));
                ++named;
            }
        }
        QVERIFY(named >= 10);
    }
    void hasNothingInline()
    {
        QFile file(u":/manager/page.html"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(!text.contains(u"<style"_s) && !text.contains(u" style="_s)
            && !text.contains(QRegularExpression(u"<script(?![^>]* src=)|\\son[a-z]+="_s)));
    }
};

QTEST_APPLESS_MAIN(AssetsTest)
#include "assets.moc"

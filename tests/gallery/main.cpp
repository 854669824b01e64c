#include "picture.h"
#include "rules.h"
#include "studio.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QMap>
#include <QPainter>
#include <QStyleHints>
#include <QTextStream>
#include <QtPlugin>

using namespace gallery;

namespace {

struct Wish {
    QString out; ///< every picture goes here
    QString kept; ///< pictures to compare with, or to renew
    bool update = false;
    bool rules = false;
    bool together = false; ///< one more picture per scene, with its variants side by side
    QStringList only;
    QStringList looks;
};

QTextStream &say()
{
    static QTextStream stream(stdout);
    return stream;
}

bool wanted(const QString &id, const QStringList &beginnings)
{
    return beginnings.isEmpty() || std::any_of(beginnings.cbegin(), beginnings.cend(), [&](const QString &text) {
        return id.startsWith(text);
    });
}

/** False when something is wrong, said in a line. */
bool judge(const QImage &picture, const QString &name, const Wish &wish)
{
    if (!wish.out.isEmpty() && !picture.save(QDir(wish.out).filePath(name))) {
        say() << "cannot write " << name << Qt::endl;
        return false;
    }
    if (wish.kept.isEmpty())
        return true;
    const QString file = QDir(wish.kept).filePath(name);
    const QImage kept(file);
    const Difference difference = kept.isNull() ? Difference{} : compare(kept, picture);
    if (wish.update) {
        if (!kept.isNull() && !difference.matters())
            return true; // a kept picture is renewed only when it has changed, so that its history says what changed
        say() << "keeps " << name << Qt::endl;
        return toPalette(picture).save(file, "PNG", 0);
    }
    if (kept.isNull()) {
        say() << name << ": no kept picture (gallery --update)" << Qt::endl;
        return false;
    }
    if (!difference.matters())
        return true;
    say() << name << ": " << difference.pixels << " pixels differ, " << difference.largestCluster << " of them together"
          << Qt::endl;
    if (!wish.out.isEmpty())
        difference.shown.save(QDir(wish.out).filePath(QStringLiteral("diff.") + name));
    return false;
}

void putTogether(const QMap<QString, QList<QImage>> &pictures, const QString &out)
{
    constexpr int Gap = 12;
    for (auto it = pictures.cbegin(); it != pictures.cend(); ++it) {
        QSize size(0, 0);
        for (const QImage &picture : it.value())
            size = QSize(size.width() + picture.width() + Gap, std::max(size.height(), picture.height()));
        QImage all(size, QImage::Format_RGB32);
        all.fill(0x808080);
        QPainter painter(&all);
        int x = 0;
        for (const QImage &picture : it.value()) {
            painter.drawImage(x, 0, picture);
            x += picture.width() + Gap;
        }
        all.save(QDir(out).filePath(QStringLiteral("all.") + it.key() + QStringLiteral(".png")));
    }
}

int show(const Wish &wish)
{
    int wrong = 0;
    int shown = 0;
    QMap<QString, QList<QImage>> pictures;
    for (const Variant &variant : variants()) {
        if (!wanted(variant.name, wish.looks))
            continue;
        Studio studio(variant);
        for (const Scene &scene : Scenes::all()) {
            if (!wanted(scene.id, wish.only))
                continue;
            const QString name = scene.id + u'.' + variant.name;
            QQuickItem *const page = studio.build(scene);
            if (!page) {
                ++wrong;
                continue;
            }
            ++shown;
            if (wish.rules) {
                for (const QString &broken : brokenRules(page)) {
                    say() << name << ": " << broken << Qt::endl;
                    ++wrong;
                }
            }
            if ((wish.out.isEmpty() && wish.kept.isEmpty()) || (!wish.kept.isEmpty() && !isKept(scene, variant)))
                continue;
            const QImage picture = studio.shoot();
            if (!judge(picture, name + QStringLiteral(".png"), wish))
                ++wrong;
            if (wish.together)
                pictures[scene.id] += picture;
        }
        if (studio.complained())
            ++wrong;
    }
    putTogether(pictures, wish.out);
    say() << shown << " pictures, " << wrong << " wrong" << Qt::endl;
    return wrong == 0 && shown > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_QUICK_CONTROLS_STYLE", "Basic");
    QGuiApplication app(argc, argv);
    app.setLayoutDirection(Qt::LeftToRight);
    QGuiApplication::styleHints()->setCursorFlashTime(0);

    QCommandLineParser line;
    line.setApplicationDescription(
        QStringLiteral("Renders every screen of the app in light, dark, 320 x 568, 200 % text and German."));
    line.addHelpOption();
    line.addOptions({
        {QStringLiteral("out"), QStringLiteral("Write the pictures (and what differs) to this folder."),
            QStringLiteral("folder")},
        {QStringLiteral("compare"), QStringLiteral("Compare with the pictures kept in this folder."),
            QStringLiteral("folder")},
        {QStringLiteral("update"), QStringLiteral("Renew the pictures kept in this folder."), QStringLiteral("folder")},
        {QStringLiteral("rules"), QStringLiteral("Check touch sizes, names for readers and that no text is cut.")},
        {QStringLiteral("only"), QStringLiteral("Only scenes whose id begins so; may be given again."),
            QStringLiteral("id")},
        {QStringLiteral("look"), QStringLiteral("Only this variant: light, dark, small, 200, de, rtl."),
            QStringLiteral("name")},
        {QStringLiteral("together"),
            QStringLiteral("With --out: one more picture per scene, its variants side by side.")},
        {QStringLiteral("list"), QStringLiteral("Name the scenes.")},
    });
    line.process(app);
    if (line.isSet(QStringLiteral("list"))) {
        for (const Scene &scene : Scenes::all())
            say() << scene.id << '\n';
        return 0;
    }
    Wish wish{.out = line.value(QStringLiteral("out")),
        .kept = line.value(line.isSet(QStringLiteral("update")) ? QStringLiteral("update") : QStringLiteral("compare")),
        .update = line.isSet(QStringLiteral("update")),
        .rules = line.isSet(QStringLiteral("rules")),
        .together = line.isSet(QStringLiteral("together")),
        .only = line.values(QStringLiteral("only")),
        .looks = line.values(QStringLiteral("look"))};
    if (wish.together && wish.out.isEmpty()) {
        say() << "--together needs --out" << Qt::endl;
        return 2;
    }
    for (const QString &folder : {wish.out, wish.update ? wish.kept : QString()}) {
        if (!folder.isEmpty() && !QDir().mkpath(folder)) {
            say() << "cannot make " << folder << Qt::endl;
            return 2;
        }
    }
    return show(wish);
}

#include "main/scenes/takes.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int fail(const QString &sentence)
{
    std::fprintf(stderr, "kscenes: %s\n", qPrintable(sentence));
    return 1;
}

/// Corners of the document (top left of what is printed first, then clockwise), its code lines, the holder's head.
QJsonObject truthOf(const scenes::Take &take)
{
    QJsonObject truth{{u"zone"_s, QJsonArray::fromStringList(take.scene.codeLines)}};
    if (take.scene.kind != scenes::Kind::Nothing) {
        QJsonArray corners;
        for (const vision::Point &corner : take.scene.corners)
            corners += QJsonArray{corner.x, corner.y};
        truth[u"corners"_s] = corners;
    }
    if (!take.head.isEmpty())
        truth[u"head"_s] = QJsonArray{take.head.x(), take.head.y(), take.head.width(), take.head.height()};
    return truth;
}

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // text is drawn, nothing is shown
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Draws the specimen documents and who holds them, as a phone's camera sees them, and truth.json beside them."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where to; made when it is not there."_s, u"FOLDER"_s);
    parser.addPositionalArgument(u"names"_s, u"Which; all of: "_s + scenes::takeNames().join(u", "_s), u"[NAME...]"_s);
    parser.addOptions({{u"size"_s, u"Of the pictures in pixels."_s, u"WxH"_s, u"1080x1920"_s},
        {u"format"_s, u"png or jpg."_s, u"FORMAT"_s, u"png"_s}});
    parser.process(application);
    QStringList wanted = parser.positionalArguments();
    if (wanted.isEmpty())
        parser.showHelp(2);
    const QDir folder(wanted.takeFirst());
    const QSize size = sizeOf(parser.value(u"size"_s));
    const QString format = parser.value(u"format"_s);
    if (size.width() < 64 || size.height() < 64 || (format != "png"_L1 && format != "jpg"_L1))
        parser.showHelp(2);
    if (!folder.mkpath(u"."_s))
        return fail(u"the folder %1 cannot be made"_s.arg(folder.path()));

    QJsonObject truth;
    for (const QString &name : wanted.isEmpty() ? scenes::takeNames() : wanted) {
        if (!scenes::takeNames().contains(name))
            return fail(u"no picture is called %1"_s.arg(name));
        const scenes::Take take = scenes::take(name, size);
        const QString file = name + u'.' + format;
        if (!take.scene.picture.save(folder.filePath(file), nullptr, format == "jpg"_L1 ? 93 : -1))
            return fail(u"%1 cannot be written"_s.arg(folder.filePath(file)));
        truth[file] = truthOf(take);
    }
    QFile file(folder.filePath(u"truth.json"_s));
    const QByteArray text = QJsonDocument(truth).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return fail(u"%1 cannot be written"_s.arg(file.fileName()));
    return 0;
}

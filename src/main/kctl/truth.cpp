#include "main/kctl/truth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

Expected expectedOf(const QJsonObject &line)
{
    Expected expected{line["file"_L1].toString(), line["set"_L1].toString(), Expected::Kind::Text, {}};
    if (line.contains("axis"_L1)) {
        expected.group = line["axis"_L1].toString();
        if (line["text"_L1].isString())
            expected.texts = {comparable(line["text"_L1].toString())};
        else
            expected.kind = Expected::Kind::Nothing;
        return expected;
    }
    if (line["expect"_L1] == "none"_L1)
        expected.kind = Expected::Kind::Nothing;
    else if (line["expect"_L1] == "unknown"_L1)
        expected.kind = Expected::Kind::Anything;
    for (const QJsonValue &text : line["texts"_L1].toArray())
        expected.texts += comparable(text.toString());
    return expected;
}

} // namespace

std::vector<Expected> readTruth(const QDir &folder)
{
    std::vector<Expected> truth;
    for (const QString &within : {u""_s, u"qr/"_s, u"qr-synth/"_s}) {
        QFile lines(folder.filePath(within + u"truth.jsonl"_s));
        if (!lines.open(QIODevice::ReadOnly))
            continue;
        while (!lines.atEnd()) {
            Expected expected = expectedOf(QJsonDocument::fromJson(lines.readLine()).object());
            if (expected.file.isEmpty())
                continue;
            expected.file.prepend(within);
            truth.push_back(std::move(expected));
        }
    }
    return truth;
}

QString comparable(const QString &text)
{
    // In two-byte character sets the second byte may be that of an ASCII letter, and a wrong guess shows it as one.
    static const QRegularExpression loose(u"[\\x00-\\x1f]+|[^\\x00-\\x7e]([\\x40-\\x7e]?[^\\x00-\\x7e])*"_s);
    return QString(text).remove(loose);
}

} // namespace kctl

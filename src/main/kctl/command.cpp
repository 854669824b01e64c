#include "main/kctl/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

bool arrived = true; // all that was printed so far

bool writeLine(std::FILE *to, const QByteArray &line)
{
    const bool written = std::fwrite(line.constData(), 1, size_t(line.size()), to) == size_t(line.size());
    return written && std::fputc('\n', to) != EOF && std::fflush(to) == 0;
}

void printLine(const QByteArray &line)
{
    arrived = writeLine(stdout, line) && arrived;
}

} // namespace

bool Arguments::has(QStringView name) const
{
    return m_options.contains(name.toString());
}

std::optional<QString> Arguments::value(QStringView name) const
{
    const auto found = m_options.constFind(name.toString());
    return found == m_options.constEnd() ? std::nullopt : std::optional(*found);
}

Arguments Arguments::tail() const
{
    Arguments rest = *this;
    if (!rest.m_words.isEmpty())
        rest.m_words.removeFirst();
    return rest;
}

Reading Reading::of(const Command &command, const QStringList &raw)
{
    const QStringList flags
        = QString(command.flags).split(u' ', Qt::SkipEmptyParts) + QStringList{u"json"_s, u"help"_s};
    const QStringList valued = QString(command.valued).split(u' ', Qt::SkipEmptyParts);

    Reading reading;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QString &word = raw[i];
        if (optionsEnded || !word.startsWith("--"_L1)) {
            reading.arguments.m_words += word;
            continue;
        }
        if (word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const bool isFlag = equals < 0 && flags.contains(name);
        const bool isValued = valued.contains(name);
        if (!isFlag && !isValued) {
            reading.error = u"unknown option --%1; see kctl %2 --help"_s.arg(name, command.name);
            return reading;
        }
        if (reading.arguments.has(name)) {
            reading.error = u"--%1 is given twice"_s.arg(name);
            return reading;
        }
        if (isValued && equals < 0 && i + 1 == raw.size()) {
            reading.error = u"--%1 needs a value"_s.arg(name);
            return reading;
        }
        reading.arguments.m_options.insert(name, isFlag ? QString() : equals < 0 ? raw[++i] : word.mid(equals + 1));
    }
    return reading;
}

void print(const QString &line)
{
    printLine(line.toUtf8());
}

void print(const QJsonObject &object)
{
    printLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void print(const QJsonArray &array)
{
    printLine(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void complain(const QString &sentence)
{
    writeLine(stderr, "kctl: " + sentence.toUtf8());
}

int ending(int code)
{
    return arrived ? code : unusable(u"what was to be printed could not be written; is the disk full?"_s);
}

int unusable(const QString &sentence)
{
    complain(sentence);
    return Unusable;
}

} // namespace kctl

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <span>

namespace kctl {

/// Exit codes, the same for every command: scripts depend on them.
enum Exit {
    Done = 0,
    Refused = 1, ///< Nothing found, or the answer is no.
    Unusable = 2, ///< The input or the command line cannot be used.
};

/// What stood on the command line after the command's name. `--` ends the options; `-` alone is a plain word
/// (standard input).
class Arguments {
public:
    /// `--name` without a value.
    [[nodiscard]] bool has(QStringView name) const;
    /// `--name VALUE` or `--name=VALUE`.
    [[nodiscard]] std::optional<QString> value(QStringView name) const;
    /// Everything that is not an option, in order.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool json() const { return has(u"json"); }
    /// The same without its first word: what a command hands to its subcommand.
    [[nodiscard]] Arguments tail() const;

private:
    friend struct Reading;
    QStringList m_words;
    QHash<QString, QString> m_options;
};

/// One row of the table in main.cpp.
struct Command {
    QLatin1StringView name;
    QLatin1StringView usage; ///< After "kctl name ".
    QLatin1StringView purpose; ///< One line.
    QLatin1StringView details; ///< More lines for `kctl name --help`; each option named here in full.
    QLatin1StringView flags; ///< Options without a value, by spaces; `json` and `help` are always known.
    QLatin1StringView valued; ///< Options with a value, by spaces.
    int (*run)(const Arguments &);
};

/// Reads `raw` by the options `command` knows; the error is a sentence for the person.
struct Reading {
    Arguments arguments;
    QString error;
    static Reading of(const Command &command, const QStringList &raw);
};

void print(const QString &line);
/// One line of compact JSON.
void print(const QJsonObject &object);
void print(const QJsonArray &array);
/// A sentence on standard error, "kctl: " before it.
void complain(const QString &sentence);
/// complain() and Unusable, in one.
[[nodiscard]] int unusable(const QString &sentence);
/// `code`, unless something printed did not arrive: then Unusable, and it is said.
[[nodiscard]] int ending(int code);

} // namespace kctl

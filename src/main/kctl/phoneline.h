#pragma once

#include <QJsonObject>
#include <QString>

namespace kctl {

class Arguments;

/// A line of SCRIPT.md, or why the words make none.
struct PhoneLine {
    QJsonObject command;
    QString misuse = {};
};

/// What the words after `kctl phone` ask for; a phone need not be there to say that they ask for nothing.
[[nodiscard]] PhoneLine phoneLine(const Arguments &arguments);

} // namespace kctl

#pragma once

#include "core/protocol/ids.h"

#include <QString>

namespace protocol {

/// Whose account it is, as the Manager names it. Texts of at most 100 characters, shown as plain text only.
struct Account {
    AccountId id;
    QString name;
    QString email;

    bool operator==(const Account &) const = default;
};

} // namespace protocol

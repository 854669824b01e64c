#pragma once

#include "core/base/instant.h"
#include "core/protocol/account.h"
#include "core/protocol/message.h"

#include <QList>

namespace protocol {

/// One sign-in on the web, or one change of how to sign in, that asks for this phone's answer. Signed once, kept and
/// sent as the same bytes every time: the answer names it by the hash of those bytes, and so by everything that was
/// shown.
struct Challenge {
    static constexpr Type type = Type::Challenge;
    ChallengeId id;
    Account account;
    QString service;
    QString browser; ///< "Firefox"
    QString system; ///< "Linux"
    QString address; ///< IP as text
    QString place; ///< "Lausanne, Switzerland" or "This computer"
    base::Instant created;
    base::Instant expires;
    Mode mode;
    int digits; ///< 0 (tap), 3 (match) or 6 (strict)
    QList<Unusual> unusual; ///< Why it is not a tap; each at most once.
    Purpose purpose = Purpose::SignIn; ///< Factors is always strict.

    bool operator==(const Challenge &) const = default;
};
[[nodiscard]] QByteArray encode(const Challenge &message);

template <> base::Result<Challenge> decode<Challenge>(QByteArrayView payload);

} // namespace protocol

#pragma once

#include "app/checkrun.h"
#include "viewmodel/faulttext.h"

namespace viewmodel {

/// What a person is told when a check does not go on; PROTOCOL.md has the Manager's words.
[[nodiscard]] Trouble troubleOf(const app::CheckTrouble &trouble, const QString &host);
/// Of a text that was no offer, or one that is not followed.
[[nodiscard]] Trouble troubleOfOffer(const base::Error &error);

} // namespace viewmodel

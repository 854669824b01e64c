#pragma once

#include <QJsonObject>
#include <tl/expected.hpp>

namespace kctl {

/// Three pictures sealed and sent as the app does it, against curl sending the same ciphertext to the same Manager;
/// else what went wrong.
[[nodiscard]] tl::expected<QJsonObject, QString> uploadReport();

} // namespace kctl

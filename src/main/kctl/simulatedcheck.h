#pragma once

#include "core/protocol/check.h"
#include "main/kctl/ownmanager.h"

namespace kctl {

/// A case that files can be sent for: asked for, opened, its number confirmed by the SMS in the outbox.
struct OpenCase {
    protocol::Case card;
    protocol::UploadBearer upload;
};

/// Makes `demo1` of the Manager a reviewer with a key, and opens a case of `demo`. Else what went wrong.
[[nodiscard]] tl::expected<OpenCase, QString> openCase(OwnManager &manager);

} // namespace kctl

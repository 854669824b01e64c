#pragma once

#include "core/approval/request.h"

#include <QList>

namespace approval {

/// One request among others, oldest first when sorted.
struct Waiting {
    base::Instant created;
    Request request;
};

[[nodiscard]] bool isOpen(const Request &request);

/// Which one is shown: the oldest open one. -1 when none is.
[[nodiscard]] qsizetype front(const QList<Waiting> &requests);

/// Tells every open request whether it is alone, so that with two at once only a number can say YES.
[[nodiscard]] QList<Waiting> withSeveral(QList<Waiting> requests);

} // namespace approval

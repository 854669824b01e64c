#include "core/approval/queue.h"

#include <algorithm>

namespace approval {

bool isOpen(const Request &request)
{
    return std::holds_alternative<Open>(request.phase);
}

qsizetype front(const QList<Waiting> &requests)
{
    qsizetype oldest = -1;
    for (qsizetype at = 0; at < requests.size(); ++at) {
        if (isOpen(requests[at].request) && (oldest < 0 || requests[at].created < requests[oldest].created))
            oldest = at;
    }
    return oldest;
}

QList<Waiting> withSeveral(QList<Waiting> requests)
{
    const auto open = std::ranges::count_if(requests, isOpen, &Waiting::request);
    for (auto &waiting : requests)
        waiting.request = step(std::move(waiting.request), SeveralOpen{open > 1});
    return requests;
}

} // namespace approval

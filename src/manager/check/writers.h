#pragma once

#include "manager/store/checks.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace manager {

/// Who writes to which upload. A line that broke is often noticed late: the newest writer counts, and the one before it
/// is told that it is over. On the worker's thread; the flag is read on others.
class Writers {
public:
    using Over = std::shared_ptr<std::atomic<bool>>;

    [[nodiscard]] Over begin(store::UploadId id)
    {
        end(id);
        const auto over = std::make_shared<std::atomic<bool>>(false);
        m_writing.insert(id, over);
        return over;
    }
    /// Whoever writes to it stops.
    void end(store::UploadId id)
    {
        if (const auto before = m_writing.take(id)) {
            *before = true;
        }
    }
    void done(store::UploadId id, const Over &mine)
    {
        if (m_writing.value(id) == mine) {
            m_writing.remove(id);
        }
    }

private:
    QHash<store::UploadId, Over> m_writing;
};

} // namespace manager

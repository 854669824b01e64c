#pragma once

#include "manager/http/message.h"

#include <QString>

#include <optional>

namespace manager {

/// The pages and their files, read from the program itself or from a folder while somebody works on them.
class Pages {
public:
    explicit Pages(QString folder);

    /// The page or file of a path; nothing when there is none.
    [[nodiscard]] std::optional<Reply> find(const Request &request) const;

private:
    QString m_folder;
};

} // namespace manager

#pragma once

#include <QString>

namespace viewmodel::flow {

/// The stages of the app by their flow ids, and how they lie: what *Back* leads to, what is a sheet on another page.

/// Every stage there is.
[[nodiscard]] QStringList all();
[[nodiscard]] bool has(const QString &stage);
/// Where *Back* leads; empty at a root.
[[nodiscard]] QString parent(const QString &stage);
/// How many *Back* there are to a root: a longer way slides in from the end, a shorter one from the start.
[[nodiscard]] int depth(const QString &stage);
/// The page a sheet lies on; the stage itself when it is a page.
[[nodiscard]] QString page(const QString &stage);

} // namespace viewmodel::flow

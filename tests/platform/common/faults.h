#pragma once

/// The system calls a saved file depends on, counted, and one of them made to fail. The test program is linked with
/// --wrap for each, so the code under test has no seam for it.
namespace faults {

enum class Kind {
    None,
    Fails, ///< The chosen call does nothing and reports `number`.
    Interrupted, ///< The same with EINTR, for the calls that may say so.
    Short, ///< The chosen call, if it writes or reads, handles half of what it was given.
    Dies, ///< The process ends instead of making the chosen call.
};

/// From now on the `call`-th call, counted from 1, is the chosen one.
void choose(Kind kind, int call, int number = 0);
/// How many calls were made since.
int calls();

} // namespace faults

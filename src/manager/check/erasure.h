#pragma once

#include "manager/desk.h"

namespace manager {

/// Erases what has ended: first the sealed keys (and the database's log, where they still would be), then the blobs,
/// then what the row says of a person; last it signs the receipt. Killed or failing anywhere, it goes on from there the
/// next time. On the worker's thread; looks every second, and at once after a decision.
void erase(Desk &desk);

/// At the start: blobs no row knows, left by a crash between the two.
void dropStrayBlobs(Desk &desk);

} // namespace manager

#pragma once

#include "manager/desk.h"
#include "manager/http/server.h"

namespace manager {

/// A PATCH of tus 1.0, whose head alone is there: may it bring its bytes, and where do they go. Called on the server's
/// thread, decides on the worker's.
void takeUpload(Desk &desk, Request request, std::function<void(Intake)> decide);

} // namespace manager

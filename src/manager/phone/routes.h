#pragma once

#include "manager/desk.h"

namespace manager {

// What the phones ask. Each file of this folder answers for its own part.
void addPhoneLinkRoutes(std::vector<Route> &to);
void addFetchRoutes(std::vector<Route> &to);
void addAnswerRoutes(std::vector<Route> &to);
void addWishRoutes(std::vector<Route> &to);

[[nodiscard]] inline std::vector<Route> phoneRoutes()
{
    std::vector<Route> routes;
    addPhoneLinkRoutes(routes);
    addFetchRoutes(routes);
    addAnswerRoutes(routes);
    addWishRoutes(routes);
    return routes;
}

/// The device that signed the first message of a channel, if it did.
[[nodiscard]] std::optional<store::Device> phoneOfChannel(
    store::Database &database, const QByteArray &message, const QByteArray &nonce);

} // namespace manager

#pragma once

#include "manager/desk.h"

namespace manager {

// What the pages ask. Each file of this folder answers for its own part.
void addSignInRoutes(std::vector<Route> &to);
void addRequestRoutes(std::vector<Route> &to);
void addConfirmRoutes(std::vector<Route> &to);
void addFactorRoutes(std::vector<Route> &to);
void addLinkRoutes(std::vector<Route> &to);
void addAccountRoutes(std::vector<Route> &to);
void addDeveloperRoutes(std::vector<Route> &to);

[[nodiscard]] inline std::vector<Route> webRoutes()
{
    std::vector<Route> routes;
    addSignInRoutes(routes);
    addRequestRoutes(routes);
    addConfirmRoutes(routes);
    addFactorRoutes(routes);
    addLinkRoutes(routes);
    addAccountRoutes(routes);
    addDeveloperRoutes(routes);
    return routes;
}

} // namespace manager

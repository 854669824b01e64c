#pragma once

#include "manager/desk.h"

namespace manager {

// What a check adds. Each file of this folder answers for its own part.
void addCheckPhoneRoutes(std::vector<Route> &to);
void addUploadRoutes(std::vector<Route> &to);
void addHelpRoutes(std::vector<Route> &to);
void addLandingRoutes(std::vector<Route> &to);
void addReviewRoutes(std::vector<Route> &to);
void addVerdictRoutes(std::vector<Route> &to);
void addOutboxRoutes(std::vector<Route> &to);
void addShopRoutes(std::vector<Route> &to);

[[nodiscard]] inline std::vector<Route> checkRoutes()
{
    std::vector<Route> routes;
    addCheckPhoneRoutes(routes);
    addUploadRoutes(routes);
    addHelpRoutes(routes);
    addLandingRoutes(routes);
    addReviewRoutes(routes);
    addVerdictRoutes(routes);
    addOutboxRoutes(routes);
    addShopRoutes(routes);
    return routes;
}

} // namespace manager

#pragma once

#include "main/scenes/scene.h"

namespace kctl {

/// Frames of a hand that holds a document of lot `seed`: as large and as level as the app's hints want it before code
/// lines are read, and nothing covers them; place, view, ground, light, blur, smear and noise are by lot.
constexpr int framesOfAHand = 10;
[[nodiscard]] scenes::Scene drawnCodeLines(int seed, int frame);

} // namespace kctl

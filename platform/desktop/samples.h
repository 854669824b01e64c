#pragma once

#include <QStringList>

/// Pictures the build draws beside the programs (src/main/kscenes), for a virtual camera with nothing to see.
namespace platform {

/// Their names, "card-front" ...; none when they were not built.
[[nodiscard]] QStringList sampleNames();

/// The sample's file when there is no file of that name and a sample is called so; else the name itself.
[[nodiscard]] QString fileOrSample(const QString &name);

} // namespace platform

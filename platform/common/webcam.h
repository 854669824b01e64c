#pragma once

#include "platform/common/videodevice.h"

#include <memory>

namespace platform {

/// The camera the system would take. NotFound: there is none. Refused: there is one that this user may not open.
[[nodiscard]] base::Result<std::unique_ptr<VideoDevice>> openWebcam();

/// Before anything of Qt Multimedia: the one backend that needs no display and no sound system.
void chooseMediaBackend();

} // namespace platform

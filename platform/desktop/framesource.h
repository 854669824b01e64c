#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QImage>
#include <QRect>
#include <QStringList>

#include <functional>
#include <memory>

namespace platform {

/// Where raw pictures come from. `see` is called with each new one, first with one that can be shown at once where
/// there is one; between start and stop with all of them.
class FrameSource {
public:
    using See = std::function<void(const QImage &)>;

    virtual ~FrameSource() = default;
    virtual void start() { }
    virtual void stop() { }
    /// Thirty times a second while started: for what does not move by itself.
    virtual void tick(int count) { Q_UNUSED(count) }
};

[[nodiscard]] base::Result<QImage> readPicture(QIODevice &from);
[[nodiscard]] base::Result<QImage> readPicture(const QString &file);

[[nodiscard]] std::unique_ptr<FrameSource> stillSource(const QImage &picture, FrameSource::See see);
[[nodiscard]] base::Result<std::unique_ptr<FrameSource>> folderSource(const QString &folder, FrameSource::See see);
[[nodiscard]] base::Result<std::unique_ptr<FrameSource>> screenSource(const QRect &part, FrameSource::See see);
[[nodiscard]] base::Result<std::unique_ptr<FrameSource>> videoSource(const QString &file, FrameSource::See see);
[[nodiscard]] base::Result<std::unique_ptr<FrameSource>> webcamSource(FrameSource::See see);

} // namespace platform

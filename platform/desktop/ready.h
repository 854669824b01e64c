#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>

namespace platform {

/// An answer that is there at once, also one that can only be moved.
template <class T> [[nodiscard]] QFuture<base::Result<T>> ready(base::Result<T> result)
{
    QPromise<base::Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace platform

#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureInterface>

#include <memory>
#include <utility>

/// Small words for the one kind of answer there is: QFuture<Result<T>>.
namespace app {

template <class T> [[nodiscard]] QFuture<base::Result<T>> ready(base::Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

[[nodiscard]] inline QFuture<base::Result<void>> done()
{
    return ready(base::Result<void>());
}

template <class T = void> [[nodiscard]] QFuture<base::Result<T>> failed(base::Error error)
{
    return ready(base::Result<T>(tl::unexpected(std::move(error))));
}

/// An answer that somebody will give later, once. Copies share it; if all go away unanswered, it says Broken.
template <class T> class Pending {
public:
    Pending()
        : m_shared(std::make_shared<Shared>())
    {
        m_shared->promise.reportStarted();
    }

    [[nodiscard]] QFuture<base::Result<T>> future() const { return m_shared->promise.future(); }
    void answer(base::Result<T> result) const { m_shared->answer(std::move(result)); }

private:
    // Not QPromise: taking a result that can only be moved resets the state (Qt 6.4), and at its end QPromise would
    // take that for unfinished and run the continuation a second time.
    struct Shared {
        QFutureInterface<base::Result<T>> promise;
        bool answered = false;
        void answer(base::Result<T> result)
        {
            if (!std::exchange(answered, true)) {
                promise.reportAndMoveResult(std::move(result));
                promise.reportFinished();
            }
        }
        ~Shared() { answer(base::fail(base::Fault::Broken, QStringLiteral("never answered"))); }
    };
    std::shared_ptr<Shared> m_shared;
};

} // namespace app

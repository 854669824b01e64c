#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

/// Small words for the one kind of answer there is: QFuture<Result<T>>.
namespace app {

template <class T>
[[nodiscard]] QFuture<base::Result<T>> ready(base::Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

[[nodiscard]] inline QFuture<base::Result<void>> done()
{
    return ready(base::Result<void>());
}

template <class T = void>
[[nodiscard]] QFuture<base::Result<T>> failed(base::Error error)
{
    return ready(base::Result<T>(tl::unexpected(std::move(error))));
}

/// An answer that somebody will give later, once. Copies share it; if all go away unanswered, it says Broken.
template <class T>
class Pending
{
public:
    Pending()
        : m_shared(std::make_shared<Shared>())
    {
        m_shared->promise.start();
    }

    [[nodiscard]] QFuture<base::Result<T>> future() const { return m_shared->promise.future(); }
    void answer(base::Result<T> result) const
    {
        if (!std::exchange(m_shared->answered, true)) {
            m_shared->promise.addResult(std::move(result));
            m_shared->promise.finish();
        }
    }

private:
    struct Shared {
        QPromise<base::Result<T>> promise;
        bool answered = false;
        ~Shared()
        {
            if (!answered) {
                promise.addResult(base::Result<T>(base::fail(base::Fault::Broken, QStringLiteral("never answered"))));
                promise.finish();
            }
        }
    };
    std::shared_ptr<Shared> m_shared;
};

} // namespace app

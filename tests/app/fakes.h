#pragma once

#include "app/services.h"
#include "core/crypto/random.h"
#include "core/protocol/answer.h"
#include "core/protocol/challenge.h"
#include "core/protocol/channel.h"
#include "core/protocol/enrol.h"
#include "core/protocol/fetch.h"
#include "core/protocol/signin.h"
#include "platform/desktop/benchclock.h"

#include <QMap>

/// In-memory ports that count every call and can fail the n-th.
namespace fakes {

/// Fails one call of all ports together: the n-th, counted from one; 0 fails none.
struct Fuse {
    int calls = 0;
    int failAt = 0;
    base::Fault fault = base::Fault::Broken;

    [[nodiscard]] std::optional<base::Error> burn(const char *what)
    {
        return ++calls == failAt ? std::optional(base::Error{fault, QString::fromLatin1(what)}) : std::nullopt;
    }
};

class Storage : public app::Storage {
public:
    explicit Storage(Fuse &fuse)
        : m_fuse(fuse)
    {
    }
    QMap<QString, QByteArray> current;
    QMap<QString, QByteArray> previous;
    QMap<QString, QByteArray> aside;
    bool taken = false; ///< Another copy of the app has it.
    std::optional<base::Fault> writeFault; ///< Every write fails so.
    bool slow = false; ///< Answers later, as from another thread.
    int writes = 0;

    base::Result<void> lock() override;
    QFuture<base::Result<QByteArray>> read(QString name, Generation generation) override;
    QFuture<base::Result<void>> write(QString name, QByteArray bytes) override;
    QFuture<base::Result<void>> remove(QString name) override;
    QFuture<base::Result<void>> putAside(QString name) override;

private:
    template <class T> [[nodiscard]] QFuture<base::Result<T>> answer(base::Result<T> result) const;

    Fuse &m_fuse;
};

class KeyStore : public app::KeyStore {
public:
    explicit KeyStore(Fuse &fuse)
        : m_fuse(fuse)
    {
    }
    QMap<QString, QByteArray> values;
    QList<QByteArray> erased; ///< Hashes of blobs.
    std::optional<base::Fault> signFault;

    protocol::Storage storageClass() const override { return protocol::Storage::Software; }
    QFuture<base::Result<Pair>> create(Purpose purpose) override;
    QFuture<base::Result<QByteArray>> sign(Purpose purpose, crypto::SecretBytes blob, QByteArray bytes) override;
    QFuture<base::Result<void>> erase(crypto::SecretBytes blob) override;
    QFuture<base::Result<QByteArray>> wrap(crypto::SecretBytes bytes) override;
    QFuture<base::Result<crypto::SecretBytes>> unwrap(QByteArray wrapped) override;
    QFuture<base::Result<void>> remember(QString name, QByteArray value) override;
    QFuture<base::Result<QByteArray>> recall(QString name) override;

private:
    Fuse &m_fuse;
    crypto::SecretBytes m_key = crypto::SecretBytes::random(32);
};

class Camera : public app::Camera {
public:
    void start() override { Q_EMIT started(); }
    void stop() override { }
    bool hasLight() const override { return false; }
    void setLight(bool) override { }
};

class Inbox : public app::Inbox {
public:
    bool drops = false;
    void pass(const QString &origin, const protocol::WakeId &wake) override
    {
        if (!drops)
            Q_EMIT woken(origin, wake);
    }
};

class Unlock : public app::Unlock {
public:
    bool available = true;
    bool recognises = true;
    bool waits = false; ///< Nobody touches the sensor until answer().
    bool isAvailable() const override { return available; }
    QFuture<base::Result<void>> ask(QString) override
    {
        ++asked;
        if (waits)
            return m_pending.emplace().future();
        return recognises ? app::done() : app::failed({base::Fault::Refused, {}});
    }
    int asked = 0;
    void answer(base::Result<void> result) { std::exchange(m_pending, {})->answer(std::move(result)); }

private:
    std::optional<app::Pending<void>> m_pending;
};

class Clipboard : public app::Clipboard {
public:
    QString held;
    void copySecret(const QString &text) override { held = text; }
    void copy(const QString &text) override { held = text; }
    void clearSecret() override { held.clear(); }
    QString text() const override { return held; }
    QImage picture() const override { return {}; }
};

class Locator : public app::Locator {
public:
    base::Result<check::Position> answer = check::Position{46.5197, 6.6323, 12};
    bool waits = false; ///< The satellites are silent.
    QFuture<base::Result<check::Position>> locate() override
    {
        m_pending.reset(); // a new question ends the one before, as on a phone
        return waits ? m_pending.emplace().future() : app::ready(answer);
    }

private:
    std::optional<app::Pending<check::Position>> m_pending;
};

class Shell : public app::Shell {
public:
    QList<QUrl> opened;
    void openPage(const QUrl &address) override { opened.append(address); }
    void openSettings(Panel) override { }
    QFuture<base::Result<QString>> save(QString name, QByteArray) override
    {
        return app::ready(base::Result<QString>(name));
    }
    bool canPrint() const override { return false; }
    QFuture<base::Result<void>> print(QString, QByteArray) override
    {
        return app::failed({base::Fault::Unavailable, {}});
    }
    QFuture<base::Result<QImage>> readPicture(QUrl) override
    {
        return app::failed<QImage>({base::Fault::NotFound, {}});
    }
    bool canBlockScreenshots() const override { return false; }
    void blockScreenshots(bool) override { }
    QList<Touch> felt;
    void feel(Touch touch) override { felt.append(touch); }
};

} // namespace fakes

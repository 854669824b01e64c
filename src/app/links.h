#pragma once

#include "app/link.h"
#include "app/lock.h"

#include <map>

namespace app {

/// How often the app in front asks, so that a lost push still shows a request within two seconds.
inline constexpr std::chrono::milliseconds PollEvery{1500};

/// All links of this phone: one Link for each linked account, woken by the inbox, polled while the app is in front.
class Links : public QObject {
    Q_OBJECT
public:
    Links(const Ports &ports, Accounts &accounts, Settings &settings, Lock &lock, QObject *parent = nullptr);
    ~Links() override;
    /// Lets all links go, before those who wait for their answers do: these hear that nobody will answer.
    void close();

    [[nodiscard]] QList<Link *> all() const;
    [[nodiscard]] Link *find(const vault::EntryId &id) const;
    /// The key a Manager is known by, from any link with this origin.
    [[nodiscard]] std::optional<crypto::Ed25519Public> knownKey(const QString &origin) const;
    /// It is known, and by another key than this one.
    [[nodiscard]] bool contradicts(const QString &origin, const QByteArray &keyHash) const;
    /// What this phone's installation id at a Manager is made of: the hash of the key it was first known by.
    [[nodiscard]] std::optional<QByteArray> firstKey(const QString &origin) const;
    /// Every link's last try found no network.
    [[nodiscard]] bool isOffline() const;
    [[nodiscard]] bool isInFront() const { return m_inFront; }

    void setInFront(bool inFront);
    /// Fetches all; answers when every one has answered, with the first error if none succeeded.
    [[nodiscard]] QFuture<base::Result<void>> checkNow();
    /// Number policy of the owner, told to every Manager.
    void setPolicy(protocol::NumberPolicy policy, const Proof &proof);
    /// Tells those Managers that do not know it yet, as of accounts linked later; any proof will do.
    void catchUp(const Proof &proof);

Q_SIGNALS:
    void added(app::Link *link);
    void changed();
    void removed(const vault::EntryId &id, const app::LinkRecord &record, const protocol::Revoke &revoke);
    void ended(const vault::EntryId &id); ///< A pending link that came to nothing; it is gone.
    void hidden(const vault::EntryId &id);

private:
    void refresh();
    void adopt(const vault::EntryId &id, const LinkRecord &record);
    [[nodiscard]] bool isBehind(const Link *link) const;
    void askToCatchUp(Link *link);
    void tell(Link *link, protocol::NumberPolicy policy, const Proof &proof);
    void tick();
    void schedule(); ///< The next tick, instead of any that was due.

    Ports m_ports;
    Accounts &m_accounts;
    Settings &m_settings;
    Lock &m_lock;
    std::map<vault::EntryId, std::unique_ptr<Link>> m_links;
    QSet<vault::EntryId> m_told; ///< The policy, in this run.
    QSet<vault::EntryId> m_asked; ///< A finger for it.
    bool m_inFront = false;
    int m_schedule = 0; ///< The one that counts: a change between front and back makes a new one.
};

} // namespace app

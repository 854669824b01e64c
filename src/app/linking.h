#pragma once

#include "app/links.h"
#include "app/lock.h"
#include "app/settings.h"
#include "core/protocol/enrol.h"
#include "core/protocol/offer.h"
#include "core/protocol/problem.h"
#include "core/protocol/signin.h"

namespace app {

/// Why a step of linking did not go on.
struct LinkTrouble {
    base::Error error;
    bool knownServer = true; ///< False: no answer has ever come from there.
    std::optional<protocol::Problem> problem = {}; ///< What the Manager said, if anything.
    enum class Where {
        Server,
        Proof,
        Disk
    } where
        = Where::Server; ///< Proof: nobody proved to be here, so nothing was signed.
};

/// One new link, by QR code or by signing in here, from the offer to the active device. Keys are made at authorise()
/// and erased by cancel() or a final no; a lost answer is asked for again with the same bytes.
class Linking : public QObject {
    Q_OBJECT
public:
    enum class Stage { Nothing, SignIn, Second, Authorise, Confirm, Done };

    Linking(const Ports &ports, Accounts &accounts, Links &links, Settings &settings, Lock &lock,
        QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isByCode() const { return m_byCode; }
    [[nodiscard]] const QString &origin() const { return m_origin; }
    [[nodiscard]] const QString &email() const { return m_email; }
    [[nodiscard]] const QList<protocol::SecondMethod> &methods() const { return m_methods; }
    [[nodiscard]] protocol::SecondMethod method() const { return m_method; }
    [[nodiscard]] const std::optional<LinkTrouble> &trouble() const { return m_trouble; }
    [[nodiscard]] Link *link() const; ///< From Confirm on.
    /// What is left to type the digits on the web.
    [[nodiscard]] std::chrono::seconds confirmLeft() const;
    /// What is left of a wait the Manager asked for.
    [[nodiscard]] std::chrono::seconds waitLeft() const;

    /// A scanned or pasted kauth:// link. The stage becomes Authorise, or there is trouble and it stays.
    base::Result<void> take(const QString &text);
    /// What the person typed for the server; an address without a scheme is https.
    base::Result<void> setServer(const QString &typed);
    void startSignIn();
    void signIn(const QString &email, crypto::SecretBytes password);
    void setMethod(protocol::SecondMethod method);
    void secondStep(const QString &code);
    /// The new verification key signs: the person proves to be here first, where the phone has a PIN or biometrics.
    void authorise(const QString &deviceName);
    void cancel();
    /// A pending link of an earlier run goes on.
    void resume(Link *link);

Q_SIGNALS:
    void changed();
    void ended(); ///< The time to confirm is over, or the Manager took it back.

private:
    struct Keys {
        crypto::SecretBytes possession;
        crypto::SecretBytes verification;
        crypto::SealingPair sealing;
        QByteArray enrol; ///< The signed message: the same bytes every time.
    };
    void begin();
    void stop(const base::Error &error, std::optional<protocol::Problem> problem = {}, LinkTrouble::Where where = {});
    void went(const base::Result<QByteArray> &body, const base::Result<HttpAnswer> &answer);
    void ask(const QString &path, QByteArray body);
    void prove(const QString &deviceName);
    void makeKeys(const QString &deviceName);
    void signProof(std::shared_ptr<KeyStore::Pair> possession, std::shared_ptr<KeyStore::Pair> verification,
        const QString &deviceName);
    void signEnrol(std::shared_ptr<KeyStore::Pair> possession, std::shared_ptr<KeyStore::Pair> verification,
        std::shared_ptr<crypto::SealingPair> sealing, const protocol::Enrol &enrol);
    void sendEnrol();
    void enrolled(const protocol::Enrolled &answer);
    void linked(const vault::EntryId &id, protocol::DeviceState state);
    void activated();
    void eraseKeys();
    [[nodiscard]] protocol::Loopback loopback() const;
    void watch(Link *link);

    Ports m_ports;
    Accounts &m_accounts;
    Links &m_links;
    Settings &m_settings;
    Lock &m_lock;
    Stage m_stage = Stage::Nothing;
    bool m_busy = false;
    bool m_proving = false;
    bool m_byCode = false;
    int m_run = 0; ///< Answers of a cancelled run are not heard.
    QString m_origin;
    QByteArray m_keyHash;
    protocol::LinkToken m_token;
    QString m_email;
    QList<protocol::SecondMethod> m_methods;
    protocol::SecondMethod m_method = protocol::SecondMethod::Code;
    std::optional<Keys> m_keys;
    std::optional<LinkTrouble> m_trouble;
    std::chrono::milliseconds m_waitUntil{0}; ///< Steady.
    std::optional<vault::EntryId> m_entry;
};

} // namespace app

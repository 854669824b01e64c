#include "app/linking.h"
#include "app/servercall.h"

using namespace Qt::StringLiterals;
using base::Fault;

namespace app {
namespace {

constexpr std::chrono::minutes ConfirmWithin{5};

} // namespace

void Linking::authorise(const QString &deviceName)
{
    if (m_busy || m_stage != Stage::Authorise)
        return;
    begin();
    if (m_keys)
        sendEnrol(); // the answer was lost: the same bytes, so that there is one device
    else if (m_lock.canProve())
        prove(deviceName);
    else
        makeKeys(deviceName); // there is nothing to ask by; the page says so
}

void Linking::prove(const QString &deviceName)
{
    m_proving = true;
    m_lock.prove().then(this, [this, deviceName, run = m_run](const base::Result<Proof> &proof) {
        if (run != m_run)
            return;
        m_proving = false;
        if (proof) {
            makeKeys(deviceName);
        } else if (proof.error().fault == Fault::Expired) { // turned away: nothing went wrong
            m_busy = false;
            Q_EMIT changed();
        } else {
            stop(proof.error(), {}, LinkTrouble::Where::Proof);
        }
    });
}

void Linking::makeKeys(const QString &deviceName)
{
    m_ports.keyStore.create(KeyStore::Purpose::Possession)
        .then(this, [this, deviceName, run = m_run](base::Result<KeyStore::Pair> possession) {
            if (run != m_run)
                return;
            if (!possession) {
                stop(possession.error());
                return;
            }
            auto first = std::make_shared<KeyStore::Pair>(std::move(*possession));
            m_ports.keyStore.create(KeyStore::Purpose::Verification)
                .then(this, [this, deviceName, run, first](base::Result<KeyStore::Pair> verification) {
                    if (run != m_run)
                        return;
                    if (!verification) {
                        (void)m_ports.keyStore.erase(first->blob.clone());
                        stop(verification.error());
                        return;
                    }
                    signProof(first, std::make_shared<KeyStore::Pair>(std::move(*verification)), deviceName);
                });
        });
}

void Linking::signProof(
    std::shared_ptr<KeyStore::Pair> possession, std::shared_ptr<KeyStore::Pair> verification, const QString &deviceName)
{
    auto sealing = std::make_shared<crypto::SealingPair>(crypto::SealingPair::generate());
    const auto &installation = m_ports.installation;
    const auto name = deviceName.trimmed().left(100);
    protocol::Enrol enrol{.token = m_token,
        .server = m_keyHash,
        .deviceName = name.isEmpty() ? installation.deviceName : name,
        .platform = installation.platform,
        .appVersion = installation.version,
        .storage = m_ports.keyStore.storageClass(),
        .installation
        = protocol::installationId(m_settings.installation(), m_links.firstKey(m_origin).value_or(m_keyHash)),
        .possession = possession->publicKey,
        .verification = verification->publicKey,
        .sealing = sealing->publicKey(),
        .proof = {}};
    m_ports.keyStore.sign(KeyStore::Purpose::Verification, verification->blob.clone(), protocol::enrolTranscript(enrol))
        .then(this, [=, this, run = m_run](const base::Result<QByteArray> &proof) {
            if (run != m_run || !proof) {
                (void)m_ports.keyStore.erase(possession->blob.clone());
                (void)m_ports.keyStore.erase(verification->blob.clone());
                if (run == m_run)
                    stop(proof.error());
                return;
            }
            auto proven = enrol;
            proven.proof = *proof;
            signEnrol(possession, verification, sealing, proven);
        });
}

void Linking::signEnrol(std::shared_ptr<KeyStore::Pair> possession, std::shared_ptr<KeyStore::Pair> verification,
    std::shared_ptr<crypto::SealingPair> sealing, const protocol::Enrol &enrol)
{
    const auto input
        = protocol::signingInput(protocol::Type::Enrol, protocol::enrolKid(enrol.possession), encode(enrol));
    m_ports.keyStore.sign(KeyStore::Purpose::Possession, possession->blob.clone(), input)
        .then(this, [=, this, run = m_run](const base::Result<QByteArray> &signature) {
            if (run != m_run || !signature) {
                (void)m_ports.keyStore.erase(possession->blob.clone());
                (void)m_ports.keyStore.erase(verification->blob.clone());
                if (run == m_run)
                    stop(signature.error());
                return;
            }
            m_keys.emplace(Keys{.possession = std::move(possession->blob),
                .verification = std::move(verification->blob),
                .sealing = std::move(*sealing),
                .enrol = protocol::attach(input, *signature)});
            sendEnrol();
        });
}

void Linking::sendEnrol()
{
    m_ports.http
        .send({.origin = m_origin, .path = u"/v1/link"_s, .body = m_keys->enrol, .contentType = JoseType.toByteArray()})
        .then(this, [this, run = m_run](const base::Result<HttpAnswer> &answer) {
            if (run != m_run)
                return;
            const auto body = bodyOf(answer, JoseType);
            if (!body) {
                // Unavailable may mean that only the answer was lost: the keys stay for the next try.
                if (body.error().fault != Fault::Unavailable)
                    eraseKeys();
                stop(body.error(), problemOf(answer));
                return;
            }
            const auto read = protocol::readEnrolled(*body, m_keyHash);
            if (!read) {
                eraseKeys();
                stop(read.error());
                return;
            }
            if (read->enrol != protocol::envelopeHash(m_keys->enrol)) {
                eraseKeys();
                stop({Fault::WrongKey, u"linking: the answer to another enrolment"_s});
                return;
            }
            enrolled(*read);
        });
}

void Linking::enrolled(const protocol::Enrolled &answer)
{
    LinkRecord record{.origin = m_origin,
        .serverKey = answer.key,
        .serverName = answer.serverName,
        .device = answer.device,
        .account = answer.account,
        .state = answer.state,
        .storage = m_ports.keyStore.storageClass(),
        .digits = answer.digits};
    record.offset = answer.time - m_ports.clock.now();
    if (answer.state == protocol::DeviceState::Pending)
        record.pendingUntil = answer.time + ConfirmWithin;
    std::vector<vault::NamedSecret> secrets;
    secrets.push_back({vault::SecretName::Possession, m_keys->possession.clone()});
    secrets.push_back({vault::SecretName::Verification, m_keys->verification.clone()});
    secrets.push_back({vault::SecretName::Sealing, m_keys->sealing.toBytes().clone()});
    m_accounts.addLink(record, std::move(secrets))
        .then(this, [this, state = answer.state, run = m_run](const base::Result<vault::EntryId> &id) {
            if (run != m_run) {
                if (id)
                    (void)m_accounts.erase(*id);
                return;
            }
            if (!id) {
                stop(id.error(), {},
                    LinkTrouble::Where::Disk); // the keys stay: with space on the disk again the same bytes go on
                return;
            }
            m_keys.reset(); // they live in the vault now
            linked(*id, state);
        });
}

void Linking::linked(const vault::EntryId &id, protocol::DeviceState state)
{
    m_entry = id;
    m_busy = false;
    m_stage = Stage::Confirm;
    if (auto *made = link()) {
        watch(made);
        made->fetch();
    }
    if (state == protocol::DeviceState::Active)
        activated();
    else
        Q_EMIT changed();
}

void Linking::eraseKeys()
{
    if (!m_keys)
        return;
    (void)m_ports.keyStore.erase(m_keys->possession.clone());
    (void)m_ports.keyStore.erase(m_keys->verification.clone());
    m_keys.reset();
}

} // namespace app

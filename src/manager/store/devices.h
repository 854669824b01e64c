#pragma once

#include "manager/rules/offer.h"
#include "manager/store/challenges.h"

namespace manager::store {

using protocol::DeviceState;
using protocol::SealedId;

/// One phone linked with one account.
struct Device {
    DeviceId id;
    AccountId account;
    QString name;
    QString platform;
    QString appVersion;
    protocol::Storage storage = protocol::Storage::Software;
    QByteArray possession;
    QByteArray verification;
    QByteArray sealing;
    DeviceState state = DeviceState::Pending;
    qint64 counter = 0; ///< The greatest it ever signed.
    QByteArray enrolHash; ///< Of the Enrol that made it, and the Enrolled it got: the same again gets the same.
    QByteArray enrolled;
    base::Instant added;
    base::Instant seen;
    QByteArray seed; ///< Of its codes, sealed at rest; empty before it is active.
    std::optional<qint64> step; ///< Of the last code that was used.
    QByteArray sealedSeed; ///< Sealed to the device, until it says Kept.
    std::optional<SealedId> sealedSeedId;
    QByteArray sealedCodes; ///< Backup codes sealed to the device, until it says Kept.
    std::optional<SealedId> sealedCodesId;
    std::optional<base::Instant> revoked;
    protocol::RevokeReason revokeReason = protocol::RevokeReason::RemovedOnWeb;
    QString revokedBy;
    bool authorised = false; ///< Linked by signing in on it: pending only until its first Fetch.
    QByteArray
        installation; ///< The same app at this Manager has the same; empty for those linked before there was one.
    std::optional<base::Instant> restrictedUntil; ///< Added by a recovery: what it lets in is restricted as long.
};

[[nodiscard]] std::optional<Device> deviceById(Database &database, DeviceId id);
[[nodiscard]] std::optional<Device> deviceByEnrol(Database &database, const QByteArray &hash);
[[nodiscard]] bool knowsKey(Database &database, const QByteArray &possession);
/// Active and suspended ones, oldest first.
[[nodiscard]] QList<Device> devicesOf(Database &database, AccountId account);
/// Inserts or overwrites.
void saveDevice(Database &database, const Device &device);
void sawDevice(Database &database, DeviceId id, base::Instant now);
/// Notes the counter of a message; false when it does not grow.
[[nodiscard]] bool raiseCounter(Database &database, DeviceId id, qint64 counter);
/// Keys, seed and everything sealed go; the row stays so that the phone can be told.
void revokeDevice(
    Database &database, const Device &device, protocol::RevokeReason reason, const QString &by, base::Instant now);
/// The code of this step was used; false when one as late was already.
[[nodiscard]] bool useDeviceStep(Database &database, DeviceId id, qint64 step);

/// Receipts: the identical message again gets the identical reply.
[[nodiscard]] std::optional<QByteArray> replyTo(Database &database, DeviceId device, const QByteArray &hash);
void saveReply(Database &database, DeviceId device, const QByteArray &hash, const QByteArray &reply, base::Instant now);

using OfferId = base::Id<struct OfferTag>;

/// The QR code a page shows.
struct Offer {
    OfferId id;
    QByteArray token; ///< sha256 of the token.
    AccountId account;
    SessionId session;
    rules::Offer rule;
    std::optional<DeviceId> device;
};

void saveOffer(Database &database, const Offer &offer);
[[nodiscard]] std::optional<Offer> offerById(Database &database, OfferId id);
[[nodiscard]] std::optional<Offer> offerByToken(Database &database, const QByteArray &hash);
/// A new code on the page kills the ones before it.
void killOffers(Database &database, SessionId session);

/// Linking on the phone itself, between its steps.
struct Ticket {
    QByteArray token; ///< sha256
    std::optional<AccountId> account;
    base::Instant expires;
    bool authorised = false; ///< All steps done: it may be the token of an Enrol.
    std::optional<base::Instant> restrictedUntil; ///< One of the steps was a backup code.
};

void addTicket(Database &database, const Ticket &ticket);
[[nodiscard]] std::optional<Ticket> findTicket(Database &database, const QByteArray &hash, base::Instant now);
/// Each is good for one use.
[[nodiscard]] std::optional<Ticket> takeTicket(Database &database, const QByteArray &hash, base::Instant now);
/// Linking that was begun for an account ends, also that of phones which have not fetched yet: what they proved is not
/// enough any more.
void dropTickets(Database &database, AccountId account, const QString &by, base::Instant now);

/// The server's key changes: what names the old one to a phone ends. Open requests, codes nobody scanned, tickets.
void endBeforeNewKey(Database &database, base::Instant now);

} // namespace manager::store

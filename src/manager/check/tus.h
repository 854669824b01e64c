#pragma once

#include "core/crypto/hash.h"
#include "manager/check/cases.h"

/// tus 1.0 as a check speaks it: what its headers say, and what is answered.
namespace manager {

inline constexpr auto uploadPath = "/v1/check/upload";

[[nodiscard]] Reply tusReply(Reply reply);
[[nodiscard]] Reply tusReply(int status, Pairs headers);
[[nodiscard]] Step tusRefusal(int status, QLatin1StringView code);
/// How far an upload is, and how long it may take.
[[nodiscard]] Pairs offsetHeaders(const store::Upload &upload, const store::CheckCase &what);

[[nodiscard]] std::optional<qint64> wholeNumber(const QByteArray &text);
/// sha256 of the upload bearer; empty when there is none.
[[nodiscard]] QByteArray bearerHash(const Request &request);
/// A request that speaks another version, or none, is refused.
[[nodiscard]] std::optional<Step> notTus(const Visit &visit);

/// `kind <base64>,hash <base64>`: what a phone says of a file before it sends it.
struct Metadata {
    store::FileKind kind;
    QByteArray hash;
};
[[nodiscard]] std::optional<Metadata> readMetadata(const QByteArray &header);

/// A PATCH's checksum, if it has one.
struct Checksum {
    crypto::Hash algorithm;
    QByteArray value;
};
[[nodiscard]] tl::expected<std::optional<Checksum>, Step> readChecksum(const QByteArray &header);

/// The upload an address names, for the phone of its case.
struct Reached {
    store::Upload upload;
    store::CheckCase of;
};
[[nodiscard]] tl::expected<Reached, Step> reach(store::Database &database, const Visit &visit, const QByteArray &name);

} // namespace manager

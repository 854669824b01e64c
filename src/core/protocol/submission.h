#pragma once

#include "core/protocol/check.h"

/// What the phone sends for the reviewers (PROTOCOL.md, "Manifest and files").
namespace protocol {

inline constexpr qsizetype MaxSubmitted = 4; ///< Files of one Submit.
inline constexpr qint64 MaxSealedFile = 24 * 1024 * 1024;

/// A position on a grid of 1 km, in 1/100,000 of a degree.
struct Place {
    int latitude;
    int longitude;
    int accuracy; ///< Metres, as the phone said; at most 99,999.
    bool operator==(const Place &) const = default;
};

/// Of a picture, as the reviewer will open it.
struct Picture {
    FileKind kind; ///< Not Facts.
    QByteArray hash; ///< 32 bytes, of the plain bytes.
    qint64 size;
    base::Instant at; ///< By the phone's clock.
    Taken taken;
    QList<Mark> marks = {};
    bool operator==(const Picture &) const = default;
};

/// Signed by the case key; sealed and sent as the file of kind Facts. The Manager never reads it.
struct Manifest {
    static constexpr Type type = Type::Manifest;
    CaseId id;
    Document document;
    QList<Picture> pictures; ///< Those of this submission, each kind once.
    QStringList zone = {}; ///< The lines of the machine-readable zone; empty when it was not read.
    bool agreed = false; ///< The person said that what was read is right.
    QString phone = {}; ///< The confirmed number.
    Place place;
    base::Instant started;
    base::Instant finished;
    QString app;
    QString platform;
};
[[nodiscard]] QByteArray encode(const Manifest &message);

/// A key of a file for one reviewer.
struct SealedKey {
    ReviewerId reviewer;
    QByteArray sealed; ///< check::sealKey
    bool operator==(const SealedKey &) const = default;
};
struct SubmittedFile {
    UploadId upload;
    FileKind kind;
    QByteArray hash; ///< 32 bytes, of the ciphertext.
    qint64 size; ///< Of the ciphertext.
    QList<SealedKey> keys; ///< One for each reviewer of the case.
    bool operator==(const SubmittedFile &) const = default;
};
/// POST /v1/check/submit.
struct Submit {
    static constexpr Type type = Type::Submit;
    CaseId id;
    Document document;
    QList<SubmittedFile> files; ///< Each kind once, Facts among them.
};
[[nodiscard]] QByteArray encode(const Submit &message);

template <> base::Result<Manifest> decode<Manifest>(QByteArrayView payload);
template <> base::Result<Submit> decode<Submit>(QByteArrayView payload);

} // namespace protocol

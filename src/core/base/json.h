#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace base {

struct JsonLimits {
    qsizetype maxBytes = 64 * 1024;
    int maxDepth = 8; ///< How many objects and arrays may be inside one another, the outermost included.
};

/// One JSON object (RFC 8259) and nothing around it but white space. Refused: duplicate names, lone surrogates, invalid
/// UTF-8, a byte order mark, numbers no double holds, too many bytes, too much depth, trailing bytes.
[[nodiscard]] Result<QJsonObject> readJson(QByteArrayView bytes, JsonLimits limits = {});

/// Compact, UTF-8, members in the order of their names: equal objects are equal bytes.
[[nodiscard]] QByteArray writeJson(const QJsonObject &object);

/// Takes an object apart, member by member. The first thing wrong is remembered and every later read gives an empty
/// value; ask finish() before using any of them. It also refuses members nobody asked for.
class ObjectReader {
public:
    explicit ObjectReader(QJsonObject object);

    /// Text without control characters, at most `maxLength` UTF-16 units.
    [[nodiscard]] QString string(QStringView name, qsizetype maxLength);
    [[nodiscard]] std::optional<QString> optionalString(QStringView name, qsizetype maxLength);
    /// base64url of exactly, or of at least one and at most, that many bytes.
    [[nodiscard]] QByteArray bytes(QStringView name, qsizetype exactSize);
    [[nodiscard]] std::optional<QByteArray> optionalBytes(QStringView name, qsizetype exactSize);
    [[nodiscard]] QByteArray bytesUpTo(QStringView name, qsizetype maxSize);
    [[nodiscard]] std::optional<QByteArray> optionalBytesUpTo(QStringView name, qsizetype maxSize);
    [[nodiscard]] qint64 integer(QStringView name, qint64 min, qint64 max);
    [[nodiscard]] std::optional<qint64> optionalInteger(QStringView name, qint64 min, qint64 max);
    [[nodiscard]] bool boolean(QStringView name);
    [[nodiscard]] std::optional<bool> optionalBoolean(QStringView name);
    [[nodiscard]] QJsonObject object(QStringView name);
    [[nodiscard]] std::optional<QJsonObject> optionalObject(QStringView name);
    [[nodiscard]] QJsonArray array(QStringView name, qsizetype maxCount);
    [[nodiscard]] std::optional<QJsonArray> optionalArray(QStringView name, qsizetype maxCount);

    /// For the caller's own checks of a value just read (an enum's name, an id): the first one counts.
    void refuse(QStringView name, QStringView why);

    /// Malformed when a read failed or a member was never read.
    [[nodiscard]] Result<void> finish() const;

private:
    [[nodiscard]] std::optional<QJsonValue> take(QStringView name);
    [[nodiscard]] QByteArray decode(QStringView name, const QString &text, qsizetype min, qsizetype max);
    template <class T> T required(QStringView name, std::optional<T> value);

    QJsonObject m_object;
    QSet<QString> m_read;
    std::optional<QString> m_wrong;
};

} // namespace base

#include "manager/check/png.h"

#include <QJsonArray>
#include <QStringList>
#include <QtEndian>

namespace manager {

using namespace Qt::StringLiterals;

namespace {

constexpr int module = 6;
constexpr int quiet = 4;

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
        }
    }
    return ~crc;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return number(quint32(content.size())) + type + content + number(crc32(type + content));
}

} // namespace

QByteArray qrPng(const QJsonObject &matrix)
{
    const QJsonArray rows = matrix[u"rows"].toArray();
    const int side = (int(rows.size()) + 2 * quiet) * module;
    const int stride = (side + 7) / 8;
    QByteArray lines; // each: no filter, then one bit a pixel, 1 is white
    for (int y = 0; y < side; ++y) {
        QByteArray line(stride, '\xff');
        const QString row = rows.at(y / module - quiet).toString(); // outside: empty
        for (int x = quiet * module; x < side - quiet * module && !row.isEmpty(); ++x) {
            if (row[x / module - quiet] == u'1') {
                line[x / 8] = char(line[x / 8] & ~(0x80 >> (x % 8)));
            }
        }
        lines += '\0' + line;
    }
    const QByteArray header
        = number(quint32(side)) + number(quint32(side)) + QByteArray("\1\0\0\0\0", 5); // 1 bit, grey
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", header)
        + chunk("IDAT", qCompress(lines).sliced(4)) // zlib, after Qt's length
        + chunk("IEND", {});
}

} // namespace manager

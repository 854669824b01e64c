#include "manager/rules/backup.h"

namespace manager::rules {

using namespace Qt::StringLiterals;

namespace {
constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr int characters = 16;

int valueOf(QChar typed)
{
    QChar c = typed.toUpper();
    if (c == u'O') {
        c = u'0';
    } else if (c == u'I' || c == u'L') {
        c = u'1';
    }
    return int(alphabet.indexOf(c));
}
} // namespace

QString backupText(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() == backupCodeSize);
    QString text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | quint8(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += alphabet[(buffer >> bits) & 31];
            if (text.size() % 5 == 4 && text.size() < characters + 3) {
                text += u'-';
            }
        }
    }
    return text;
}

base::Result<QByteArray> readBackup(QStringView typed)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    int read = 0;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013') {
            continue;
        }
        const int value = valueOf(c);
        if (value < 0 || ++read > characters) {
            return base::fail(base::Fault::Malformed, u"backup code: not a code"_s);
        }
        buffer = (buffer << 5) | quint32(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += char((buffer >> bits) & 0xff);
        }
    }
    if (read != characters) {
        return base::fail(base::Fault::Malformed, u"backup code: not 16 characters"_s);
    }
    return bytes;
}

} // namespace manager::rules

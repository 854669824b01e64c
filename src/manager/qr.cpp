#include "manager/qr.h"

#include <QJsonArray>

#include <qrencode.h>

#include <memory>

namespace manager {

using namespace Qt::StringLiterals;

base::Result<QJsonObject> qrMatrix(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) {
        return base::fail(base::Fault::Unsupported, u"qr: too long"_s);
    }
    QJsonArray rows;
    for (int y = 0; y < code->width; ++y) {
        QString row;
        for (int x = 0; x < code->width; ++x) {
            row += code->data[y * code->width + x] & 1 ? u'1' : u'0';
        }
        rows.append(row);
    }
    return QJsonObject{{u"size"_s, code->width}, {u"rows"_s, rows}};
}

} // namespace manager

#include "core/vision/qr/codewords.h"

#include "core/vision/zxing.h"

#include <QRandomGenerator>
#include <QTest>
#include <chrono>
#include <qrencode.h>

using namespace vision;

namespace {

qr::Modules encode(int version, QRecLevel level, const QByteArray &text)
{
    QRcode *code = QRcode_encodeString8bit(text.constData(), version, level);
    qr::Modules modules(code ? code->width : 0);
    for (std::size_t i = 0; i < modules.cells.size(); ++i)
        modules.cells[i] = code->data[i] & 1;
    QRcode_free(code);
    return modules;
}

qr::SoftModules seen(const qr::Modules &modules)
{
    qr::SoftModules soft(modules.size);
    for (std::size_t i = 0; i < soft.cells.size(); ++i)
        soft.cells[i] = modules.cells[i] ? 1.F : -1.F;
    return soft;
}

QByteArray textOf(const qr::SoftModules &soft)
{
    const auto clean = qr::cleanSymbol(soft);
    return clean ? QByteArray::fromStdString(zxing::textOf(*clean)) : QByteArray();
}

} // namespace

class QrCodewordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySizeAndLevel()
    {
        for (int version = 1; version <= 40; ++version) {
            for (const QRecLevel level : {QR_ECLEVEL_L, QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H}) {
                const qr::Modules modules = encode(version, level, "kauth");
                QCOMPARE(modules.size, qr::sizeOf(version));
                const auto clean = qr::cleanSymbol(seen(modules));
                QVERIFY2(clean, qPrintable(QString::number(version)));
                QCOMPARE(clean->cells, modules.cells);
                QCOMPARE(zxing::textOf(*clean), std::string("kauth"));
            }
        }
    }

    void repairsFunctionPatterns()
    {
        qr::SoftModules soft = seen(encode(7, QR_ECLEVEL_M, "kauth"));
        for (int y = 0; y < 7; ++y) {
            for (int x = 0; x < 7; ++x)
                soft.at(x, y) = 0.2F;
        }
        QCOMPARE(textOf(soft), QByteArray("kauth"));
    }

    void doubtfulModulesCostHalf()
    {
        // Version 5 M: two blocks of 24 corrections; a stripe of unsure modules is more than 12 wrong words each.
        qr::SoftModules soft = seen(encode(5, QR_ECLEVEL_M, QByteArray(60, 'k')));
        QRandomGenerator random(5);
        for (int y = 9; y < 20; ++y) {
            for (int x = 10; x < 36; ++x)
                soft.at(x, y) = random.bounded(2) ? 0.05F : -0.05F;
        }
        QCOMPARE(textOf(soft), QByteArray(60, 'k'));
    }

    /// K_BITMAPS says how many (a million takes minutes); each ends at once, says nothing or the truth.
    void corruptedBitmaps()
    {
        const int many = qEnvironmentVariableIntValue("K_BITMAPS") ? qEnvironmentVariableIntValue("K_BITMAPS") : 5000;
        QRandomGenerator random(1);
        constexpr QRecLevel levels[] = {QR_ECLEVEL_L, QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H};
        std::vector<qr::SoftModules> symbols;
        for (const int version : {1, 2, 3, 5, 7, 11}) {
            for (const QRecLevel level : levels)
                symbols.push_back(seen(encode(version, level, "kauth")));
        }
        std::chrono::nanoseconds longest{};
        int read = 0;
        for (int i = 0; i < many; ++i) {
            qr::SoftModules soft = symbols[std::size_t(random.bounded(int(symbols.size())))];
            const int damage = random.bounded(60);
            for (float &cell : soft.cells) {
                if (random.bounded(100) < damage)
                    cell = float(random.bounded(2.0) - 1);
            }
            const auto start = std::chrono::steady_clock::now();
            const QByteArray text = textOf(soft);
            longest = std::max(longest, std::chrono::nanoseconds(std::chrono::steady_clock::now() - start));
            QVERIFY2(text.isEmpty() || text == "kauth", text.constData());
            read += !text.isEmpty();
        }
        QVERIFY(read > many / 10);
        QVERIFY(longest < std::chrono::seconds(2));
    }
};

QTEST_APPLESS_MAIN(QrCodewordsTest)
#include "qrcodewords.moc"

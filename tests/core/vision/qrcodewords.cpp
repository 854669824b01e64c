#include "core/vision/qr/codewords.h"
#include "core/vision/qr/reedsolomon.h"

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

    void erasuresCostHalf_data()
    {
        QTest::addColumn<int>("erased");
        QTest::addColumn<int>("wrong");
        QTest::addColumn<bool>("possible");
        QTest::newRow("nothing wrong") << 0 << 0 << true;
        QTest::newRow("errors") << 0 << 13 << true;
        QTest::newRow("one error too many") << 0 << 14 << false;
        QTest::newRow("erasures") << 26 << 0 << true;
        QTest::newRow("both") << 16 << 5 << true;
        QTest::newRow("both, one too many") << 16 << 6 << false;
    }

    void erasuresCostHalf()
    {
        QFETCH(int, erased);
        QFETCH(int, wrong);
        QFETCH(bool, possible);
        std::vector<std::uint8_t> block(70, 0); // zeros are a code word
        std::vector<int> places;
        for (int i = 0; i < erased + wrong; ++i) {
            block[std::size_t(i * 3 % 70)] = std::uint8_t(17 + 5 * i);
            if (i < erased)
                places.push_back(i * 3 % 70);
        }
        const std::vector<std::uint8_t> before = block;
        const auto corrected = qr::correct(block, 26, places);
        QCOMPARE(corrected.has_value(), possible);
        QVERIFY(block == (possible ? std::vector<std::uint8_t>(70, 0) : before));
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
        QVERIFY(read > many / 50);
        QVERIFY(longest < std::chrono::seconds(2));
    }
};

QTEST_APPLESS_MAIN(QrCodewordsTest)
#include "qrcodewords.moc"

#include "platform/desktop/effects.h"

#include "app/photographeye.h"
#include "main/scenes/specimen.h"

#include <QTest>

using check::Hint;
using platform::Effects;
using platform::spoiled;

/// What the bench's panel does to the picture is what the person is told to change.
class EffectsTest : public QObject {
    Q_OBJECT

    QImage m_card;

    [[nodiscard]] std::optional<Hint> hintUnder(const Effects &effects) const
    {
        app::Eye eye{.motif = {protocol::FileKind::Front, protocol::Document::Card}};
        for (int tick = 0; tick < 8; ++tick) {
            auto frame = tick < 3 ? m_card
                                  : spoiled(m_card, effects, 2 * tick); // of a camera's frames every other is measured
            eye = app::look(std::move(eye), {.frame = app::frameOf(frame), .year = 2026});
        }
        return eye.judged.wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const scenes::Shot shot{
            .width = 960, .height = 540, .ground = scenes::Ground::Wood, .fill = 0.75, .blur = 0.5, .noise = 1.5};
        m_card = scenes::drawSpecimenScene({}, {scenes::Kind::Card, 3, {}, 0, {}}, shot).picture;
        QCOMPARE(hintUnder({}), std::nullopt);
    }

    void eachDrivesItsHint_data()
    {
        QTest::addColumn<Effects>("strong");
        QTest::addColumn<Effects>("weak");
        QTest::addColumn<int>("hint");
        QTest::newRow("blur") << Effects{.blur = 40} << Effects{.blur = 2} << int(Hint::Blurred);
        QTest::newRow("dark") << Effects{.dark = 100} << Effects{.dark = 30} << int(Hint::Dark);
        QTest::newRow("reflection") << Effects{.reflection = 90} << Effects{.reflection = 5} << int(Hint::Glare);
        QTest::newRow("shake") << Effects{.shake = 80} << Effects{.shake = 4} << int(Hint::Still);
    }

    void eachDrivesItsHint()
    {
        QFETCH(Effects, strong);
        QFETCH(Effects, weak);
        QFETCH(int, hint);
        const auto seen = hintUnder(strong);
        QVERIFY2(seen && int(*seen) == hint, qPrintable(QString::number(seen ? int(*seen) : -1)));
        const auto little = hintUnder(weak);
        QVERIFY2(!little, qPrintable(QString::number(int(little.value_or(Hint::NoCard)))));
    }
};

QTEST_MAIN(EffectsTest)
#include "effects.moc"

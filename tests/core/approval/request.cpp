#include "core/approval/request.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace approval;
using namespace std::chrono_literals;

namespace {

constexpr base::Instant start = base::fromUnixMilliseconds(1792000000000);
constexpr base::Instant end = start + 120s;
const protocol::DenyReason notMe = protocol::DenyReason::NotMe;

Request with(Phase phase, int digits = 3)
{
    return {.facts = {.digits = digits, .expires = end}, .phase = std::move(phase)};
}

Open open(const QString &typed = {}, std::optional<base::Instant> still = start, int others = 0, bool chosen = false)
{
    return {.typed = typed, .stillSince = still, .others = others, .chosen = chosen};
}

Sending yes(const QString &number, bool offline = false)
{
    return {.answer = Yes{number}, .offline = offline};
}

Sending no(bool offline = false)
{
    return {.answer = No{notMe}, .offline = offline};
}

struct Row {
    const char *name;
    Request before;
    Event event;
    Phase after;
};

Sent sent(protocol::Outcome outcome)
{
    return {outcome, start + 5s};
}

const QList<Row> &rows()
{
    using O = protocol::Outcome;
    static const QList<Row> table{
        // looking at it
        {"comes to rest", with(open({}, {})), CameToRest{start + 1s}, open({}, start + 1s)},
        {"rests on: the first moment counts", with(open()), CameToRest{start + 1s}, open()},
        {"comes to rest too late", with(open({}, {})), CameToRest{end}, Expired{}},
        {"moves", with(open()), Moved{}, open({}, {})},
        {"another arrives", with(open()), OthersOpen{1}, open({}, start, 1)},
        {"alone again", with(open({}, start, 1)), OthersOpen{0}, open()},
        {"is chosen: the wait for YES begins anew", with(open({}, start, 1)), Chosen{start + 5s},
            open({}, start + 5s, 1, true)},
        {"is chosen while it moves", with(open({}, {}, 1)), Chosen{start + 5s}, open({}, {}, 1, true)},
        {"is chosen twice", with(open({}, start, 1, true)), Chosen{start + 5s}, open({}, start, 1, true)},
        {"is chosen too late", with(open({}, start, 1)), Chosen{end}, Expired{}},
        {"a third arrives after the choice", with(open({}, start, 1, true)), OthersOpen{2}, open({}, start, 2)},
        {"one of three goes after the choice", with(open({}, start, 2, true)), OthersOpen{1}, open({}, start, 1, true)},
        // typing
        {"types", with(open()), Typed{u"48"_s}, open(u"48"_s)},
        {"types more than asked", with(open()), Typed{u"4829"_s}, open(u"482"_s)},
        {"types letters", with(open()), Typed{u"4a8 "_s}, open(u"48"_s)},
        {"types on a tap card", with(open(), 0), Typed{u"482"_s}, open()},
        {"types after YES", with(yes(u"482"_s)), Typed{u"1"_s}, yes(u"482"_s)},
        // YES
        {"YES with the number", with(open(u"482"_s)), SaidYes{start + 700ms}, yes(u"482"_s)},
        {"YES 1 ms too soon", with(open(u"482"_s)), SaidYes{start + 699ms}, open(u"482"_s)},
        {"YES while it moves", with(open(u"482"_s, {})), SaidYes{start + 9s}, open(u"482"_s, {})},
        {"YES without all digits", with(open(u"48"_s)), SaidYes{start + 9s}, open(u"48"_s)},
        {"YES by a hold", with(open(), 0), SaidYes{start + 9s}, yes({})},
        {"YES by a hold, two open", with(open({}, start, 1), 0), SaidYes{start + 9s}, open({}, start, 1)},
        {"YES by a hold, chosen of two", with(open({}, start, 1, true), 0), SaidYes{start + 700ms}, yes({})},
        {"YES with the number, two open", with(open(u"482"_s, start, 1)), SaidYes{start + 9s}, yes(u"482"_s)},
        {"YES with 6 digits", with(open(u"482913"_s), 6), SaidYes{start + 9s}, yes(u"482913"_s)},
        {"YES in the last millisecond", with(open(u"482"_s)), SaidYes{end - 1ms}, yes(u"482"_s)},
        {"YES when it is over", with(open(u"482"_s)), SaidYes{end}, Expired{}},
        {"YES twice", with(yes(u"482"_s)), SaidYes{start + 9s}, yes(u"482"_s)},
        {"YES after NO", with(no()), SaidYes{start + 9s}, no()},
        {"YES after it was burned", with(Burned{}), SaidYes{start + 9s}, Burned{}},
        {"YES after it expired", with(Expired{}), SaidYes{start + 9s}, Expired{}},
        // NO
        {"NO at once", with(open({}, {})), SaidNo{}, no()},
        {"NO with two open", with(open({}, start, 1), 0), SaidNo{}, no()},
        {"NO after it expired", with(Expired{}), SaidNo{}, no()},
        {"NO after it was closed elsewhere", with(Closed{}), SaidNo{}, no()},
        {"NO after YES left", with(yes(u"482"_s)), SaidNo{}, yes(u"482"_s)},
        {"NO after a YES whose end is unknown", with(Expired{true}), SaidNo{}, Expired{true}},
        {"NO after approved", with(Approved{start}), SaidNo{}, Approved{start}},
        {"NO twice", with(Denied{}), SaidNo{}, Denied{}},
        // sending
        {"YES finds no network", with(yes(u"482"_s)), NotSent{}, yes(u"482"_s, true)},
        {"NO finds no network", with(no()), NotSent{}, no(true)},
        {"the key was not unlocked", with(yes(u"482"_s)), NotSigned{}, open(u"482"_s, {})},
        {"the key of NO is gone", with(no()), NotSigned{}, open({}, {})},
        {"not signed, but open", with(open()), NotSigned{}, open()},
        {"time passes", with(open()), Tick{end - 1ms}, open()},
        {"time is over", with(open(u"48"_s)), Tick{end}, Expired{}},
        {"time is over with YES unsent", with(yes(u"482"_s, true)), Tick{end}, Expired{true}},
        {"time is over with NO unsent", with(no(true)), Tick{end + 24h}, no(true)},
        // receipts
        {"approved", with(yes(u"482"_s)), sent(O::Approved), Approved{start + 5s}},
        {"approved, known late", with(Expired{true}), sent(O::Approved), Approved{start + 5s}},
        {"expired without an answer of ours", with(Expired{}), sent(O::Approved), Expired{}},
        {"wrong number", with(yes(u"482"_s)), sent(O::Burned), Burned{}},
        {"YES too late", with(yes(u"482"_s)), sent(O::Expired), Expired{}},
        {"YES, but refused elsewhere", with(yes(u"482"_s)), sent(O::Denied), Conflict{}},
        {"YES in conflict", with(yes(u"482"_s)), sent(O::Conflict), Conflict{}},
        {"YES of a suspended device", with(yes(u"482"_s)), sent(O::Suspended), Suspended{}},
        {"denied", with(no()), sent(O::Denied), Denied{}},
        {"denied after the end", with(no(true)), sent(O::Expired), Denied{}},
        {"denied a burned one", with(no()), sent(O::Burned), Denied{}},
        {"NO, but approved elsewhere", with(no()), sent(O::Approved), Conflict{}},
        {"NO in conflict", with(no()), sent(O::Conflict), Conflict{}},
        {"a receipt for nothing", with(open()), sent(O::Approved), open()},
        // elsewhere
        {"answered on another phone", with(open()), NoLongerListed{start + 1s}, Closed{}},
        {"no longer listed because it is over", with(open()), NoLongerListed{end}, Expired{}},
        {"no longer listed while YES is on its way", with(yes(u"482"_s)), NoLongerListed{start + 1s}, yes(u"482"_s)},
        {"no longer listed after approval", with(Approved{start}), NoLongerListed{start + 1s}, Approved{start}},
        {"session ended", with(Approved{start}), SessionEnded{}, Approved{start, true}},
        {"session ended without one", with(Denied{}), SessionEnded{}, Denied{}},
    };
    return table;
}

} // namespace

class RequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < rows().size(); ++index)
            QTest::newRow(rows()[index].name) << index;
    }
    void steps()
    {
        QFETCH(int, index);
        const auto &row = rows()[index];
        const auto after = step(row.before, row.event);
        QCOMPARE(after.facts, row.before.facts);
        QVERIFY2(after.phase == row.after, qPrintable(u"phase %1"_s.arg(after.phase.index())));
    }

    void finalStatesStay()
    {
        const QList<Phase> finals{Denied{}, Burned{}, Conflict{}, Suspended{}, Approved{start, true}};
        const QList<Event> events{CameToRest{start}, Moved{}, OthersOpen{1}, Chosen{start}, Typed{u"1"_s},
            SaidYes{start + 9s}, SaidNo{}, NotSigned{}, NotSent{}, sent(protocol::Outcome::Approved),
            sent(protocol::Outcome::Denied), NoLongerListed{end}, SessionEnded{}, Tick{end}};
        for (const auto &phase : finals) {
            for (const auto &event : events)
                QVERIFY(step(with(phase), event).phase == phase);
        }
    }

    void readinessSaysWhy()
    {
        QCOMPARE(readiness(with(open(u"482"_s)), start + 1s), Ready::Yes);
        QCOMPARE(readiness(with(open(u"48"_s)), start + 1s), Ready::NumberMissing);
        QCOMPARE(readiness(with(open(u"482"_s)), start + 10ms), Ready::TooSoon);
        QCOMPARE(readiness(with(open({}, start, 1), 0), start + 1s), Ready::NotChosen);
        QCOMPARE(readiness(with(open({}, start, 1, true), 0), start + 1s), Ready::Yes);
        QCOMPARE(readiness(with(open(u"482"_s)), end), Ready::Over);
        QCOMPARE(readiness(with(Denied{}), start + 1s), Ready::Over);
    }

    void sessionCanBeEndedFor60Seconds()
    {
        QVERIFY(canEndSession(with(Approved{start}), start + 60s));
        QVERIFY(!canEndSession(with(Approved{start}), start + 60001ms));
        QVERIFY(!canEndSession(with(Approved{start, true}), start + 1s));
        QVERIFY(!canEndSession(with(Denied{}), start + 1s));
    }

    void onlySendingSends()
    {
        QVERIFY(answerToSend(with(yes(u"482"_s))));
        QVERIFY(answerToSend(with(no(true))));
        QVERIFY(!answerToSend(with(open())));
        QVERIFY(!answerToSend(with(Expired{true})));
    }
};

QTEST_APPLESS_MAIN(RequestTest)
#include "request.moc"

#include "core/check/look.h"

#include <QTest>

using namespace check;
using protocol::Document;
using protocol::FileKind;
using vision::MrzFormat;

namespace {

constexpr Wanted front{FileKind::Front, Document::Card};
constexpr Wanted back{FileKind::Back, Document::Card};
constexpr Wanted passport{FileKind::Passport, Document::Passport};

vision::Quad box(double x, double y, double width, double height)
{
    return {vision::Point{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
}

vision::DocumentSight at(const vision::Quad &quad)
{
    return {.outline = vision::Outline{quad, 1}, .part = {}};
}

/// A document that lies well in a frame of 1280 x 720.
DocumentSeen goodDocument()
{
    return {.sight = at(box(190, 80, 900, 567)),
        .facts = {.sharp = 0.6, .glare = 0, .dark = 0.05, .tiltDegrees = 3, .fill = 0.75, .cut = 0},
        .still = 0.99,
        .length = 900,
        .proportion = 1.59,
        .sameSide = false,
        .needsZone = false,
        .readings = 0,
        .zoneless = 0,
        .zone = {}};
}

/// A person whose card is beside the chin.
SelfieSeen goodSelfie()
{
    return {.faces = {{400, 150, 240, 240}},
        .faceBefore = {},
        .face = {.sharp = 0.5, .dark = 0.05},
        .sight = at(box(660, 330, 300, 190)),
        .facts = {.sharp = 0.6, .glare = 0, .dark = 0.05, .tiltDegrees = 5, .fill = 0.3, .cut = 0},
        .still = 0.98};
}

} // namespace

class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodIsGood()
    {
        const auto judged = judge(goodDocument(), front);
        QCOMPARE(judged, (Judged{std::nullopt, Fact::Good, Fact::Good, Fact::Good}));
        QCOMPARE(judge(goodSelfie()), judged);
    }

    void onlyTheFirstThingIsSaid()
    {
        auto seen = goodDocument();
        seen.facts = {.sharp = 0, .glare = 0.5, .dark = 0.05, .tiltDegrees = 60, .fill = 0.2, .cut = 0};
        seen.still = 0;
        seen.sameSide = true;
        const std::pair<Hint, std::function<void()>> order[]
            = {{Hint::Closer, [&] { seen.facts.fill = 0.75; }}, {Hint::Tilt, [&] { seen.facts.tiltDegrees = 3; }},
                {Hint::OtherSide, [&] { seen.sameSide = false; }}, {Hint::Still, [&] { seen.still = 1; }},
                {Hint::Blurred, [&] { seen.facts.sharp = 1; }}, {Hint::Glare, [&] { seen.facts.glare = 0; }}};
        for (const auto &[hint, mend] : order) {
            QCOMPARE(judge(seen, front).wrong, hint);
            mend();
        }
        QCOMPARE(judge(seen, front).wrong, std::nullopt);
    }

    void whereTheDocumentIs()
    {
        auto seen = goodDocument();
        seen.facts.fill = 0.99;
        QCOMPARE(judge(seen, front).wrong, Hint::Further);
        seen.facts.cut = 0.3;
        QCOMPARE(judge(seen, front).wrong, Hint::Corners);
        QCOMPARE(judge(seen, front).first, Fact::Bad);
        seen.sight = {.outline = {}, .part = box(0, 0, 900, 500)};
        QCOMPARE(judge(seen, front).wrong, Hint::Corners);
        seen.sight.part.reset();
        QCOMPARE(judge(seen, front), (Judged{Hint::NoDocument, Fact::Bad, Fact::Unknown, Fact::Unknown}));
        seen.facts.dark = 0.8;
        QCOMPARE(judge(seen, front).wrong, Hint::Dark);
    }

    void documentsAreToldApartByTheirZone()
    {
        auto seen = goodDocument();
        seen.zone = MrzFormat::Td1;
        QCOMPARE(judge(seen, front).wrong, Hint::OtherSide); // that zone is on the back
        QCOMPARE(judge(seen, back).wrong, std::nullopt);
        QCOMPARE(judge(seen, passport).wrong, Hint::OtherDocument);
        seen.zone = MrzFormat::Fra;
        QCOMPARE(judge(seen, front).wrong, std::nullopt); // the old French card has its zone there
        seen.zone = MrzFormat::Td3;
        QCOMPARE(judge(seen, front).wrong, Hint::OtherDocument);
        QCOMPARE(judge(seen, back).wrong, Hint::OtherDocument);
        seen.proportion = 1.7; // what is read counts more than what perspective says
        QCOMPARE(judge(seen, passport).wrong, std::nullopt);
    }

    void passportsAskForTheDataPage()
    {
        auto seen = goodDocument();
        seen.needsZone = true;
        seen.zoneless = 6;
        seen.proportion = 1.42;
        QCOMPARE(judge(seen, passport).wrong, Hint::OtherPage);
        seen.proportion = 1.59;
        QCOMPARE(judge(seen, passport).wrong, Hint::OtherDocument);
        QCOMPARE(judge(seen, back).wrong, Hint::Blurred); // a card's back may need a better picture
        seen.zoneless = 0; // nothing is known yet
        QCOMPARE(judge(seen, passport).wrong, Hint::Blurred);
        QCOMPARE(judge(seen, passport).third, Fact::Unknown);
        seen.readings = 4;
        QCOMPARE(judge(seen, passport).third, Fact::Bad);
    }

    void aZoneThatIsNeededIsWaitedFor()
    {
        auto seen = goodDocument();
        seen.needsZone = true;
        seen.length = 500;
        QCOMPARE(judge(seen, back).wrong, Hint::Closer);
        seen.length = 900;
        QCOMPARE(judge(seen, back).wrong, Hint::Blurred);
        seen.zone = MrzFormat::Td1;
        QCOMPARE(judge(seen, back), (Judged{std::nullopt, Fact::Good, Fact::Good, Fact::Good}));
        seen.zone.reset();
        seen.readings = 40;
        seen.needsZone = false; // waited for long enough
        QCOMPARE(judge(seen, back).wrong, std::nullopt);
        QCOMPARE(judge(seen, back).third, Fact::Bad); // and said
    }

    void whoeverIsMissingInASelfie()
    {
        auto seen = goodSelfie();
        seen.sight = {};
        QCOMPARE(judge(seen), (Judged{Hint::NoCard, Fact::Good, Fact::Good, Fact::Bad}));
        seen = goodSelfie();
        seen.faces.clear();
        QCOMPARE(judge(seen), (Judged{Hint::NoFace, Fact::Bad, Fact::Good, Fact::Good}));
        seen.faces = {{400, 150, 240, 240}, {900, 100, 200, 200}};
        QCOMPARE(judge(seen).wrong, Hint::TwoFaces);
        seen.faces[1].width = 60; // somebody far behind
        QCOMPARE(judge(seen).wrong, std::nullopt);
        seen.face.dark = 0.9;
        QCOMPARE(judge(seen).wrong, Hint::Dark);
        QCOMPARE(judge(seen).second, Fact::Bad);
    }

    void aPrintedFaceIsNobody()
    {
        auto seen = goodSelfie();
        const vision::Face printed{690, 370, 80, 80};
        seen.faces.push_back(printed);
        QCOMPARE(judge(seen).wrong, std::nullopt);
        seen.faces = {printed};
        QCOMPARE(judge(seen).wrong, Hint::NoFace);
        QVERIFY(living(seen.faces, seen.sight).empty());
        QCOMPARE(living(seen.faces, {}).size(), std::size_t(1));
    }

    void theCardDoesNotCoverTheFace()
    {
        auto seen = goodSelfie();
        seen.sight = at(box(560, 250, 300, 190));
        QCOMPARE(judge(seen).wrong, Hint::CardOverFace);
        seen.sight = at(box(620, 330, 300, 190)); // a corner of the box, which is no face
        QCOMPARE(judge(seen).wrong, std::nullopt);
        seen.sight = at(box(390, 180, 300, 190));
        seen.faceBefore = seen.faces.front(); // it was there, and is not seen any more
        seen.faces.clear();
        QCOMPARE(judge(seen).wrong, Hint::CardOverFace);
    }

    void bothMustBeSharp()
    {
        auto seen = goodSelfie();
        seen.face.sharp = 0.05;
        QCOMPARE(judge(seen).wrong, Hint::Blurred);
        seen = goodSelfie();
        seen.facts.sharp = 0.05;
        QCOMPARE(judge(seen).wrong, Hint::Blurred);
        QCOMPARE(judge(seen).third, Fact::Bad);
        seen = goodSelfie();
        seen.facts.glare = 0.1;
        QCOMPARE(judge(seen).wrong, Hint::Glare);
        seen.facts.fill = 0.1;
        QCOMPARE(judge(seen).wrong, Hint::Closer);
    }
};

QTEST_MAIN(LookTest)
#include "look.moc"

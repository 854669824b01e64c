#include "core/check/journey.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using protocol::CheckPhase;

namespace check {
namespace {

template <class... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};

template <class P> P *in(Journey &journey)
{
    return std::get_if<P>(&journey.phase);
}

QList<FileKind> picturesOf(Document document)
{
    return document == Document::Card ? QList<FileKind>{FileKind::Front, FileKind::Back, FileKind::Selfie}
                                      : QList<FileKind>{FileKind::Passport, FileKind::Selfie};
}

/// The first picture that is missing; when none is, sending.
Phase nextPicture(const Journey &journey)
{
    for (const auto kind : journey.wanted) {
        if (!pictureOf(journey, kind))
            return Capturing{kind};
    }
    return Sending{};
}

void forget(Journey &journey, FileKind kind)
{
    journey.pictures.removeIf([&](const Picture &picture) { return picture.kind == kind; });
    if (kind != FileKind::Selfie) {
        journey.zone.clear(); // it was read from that document
        journey.agreed = false;
    }
}

void forgetAll(Journey &journey)
{
    journey.pictures.clear();
    journey.zone.clear();
    journey.agreed = false;
    journey.place.reset();
    journey.phone.clear();
}

void next(Journey &journey, const SaidYes &)
{
    if (in<Asked>(journey))
        journey.phase = Numbering{};
}

void next(Journey &journey, const AskedForCode &event)
{
    if (auto *numbering = in<Numbering>(journey)) {
        numbering->asking = true;
        journey.phone = event.phone;
    } else if (in<Coding>(journey)) {
        journey.phase = Numbering{.asking = true}; // the same number again
    }
}

void next(Journey &journey, const CodeSent &event)
{
    if (const auto *numbering = in<Numbering>(journey); numbering && numbering->asking)
        journey.phase = Coding{.resendAt = event.resendAt, .left = event.left};
}

void next(Journey &journey, const CodeNotSent &event)
{
    if (in<Numbering>(journey))
        journey.phase = Numbering{.waitUntil = event.waitUntil};
}

void next(Journey &journey, const ChangedNumber &)
{
    if (in<Coding>(journey))
        journey.phase = Numbering{};
}

void next(Journey &journey, const TypedCode &event)
{
    if (auto *coding = in<Coding>(journey); coding && coding->left > 0 && coding->sending.isEmpty())
        coding->sending = event.code;
}

void next(Journey &journey, const CodeWrong &event)
{
    if (auto *coding = in<Coding>(journey)) {
        coding->sending.clear();
        coding->left = event.left;
    }
}

void next(Journey &journey, const CodeNotChecked &)
{
    if (auto *coding = in<Coding>(journey))
        coding->sending.clear();
}

void next(Journey &journey, const CodeRight &)
{
    if (const auto *coding = in<Coding>(journey); coding && !coding->sending.isEmpty())
        journey.phase = Locating{};
}

void next(Journey &journey, const Shared &)
{
    if (auto *locating = in<Locating>(journey))
        locating->doing = Locating::Doing::Finding;
}

void next(Journey &journey, const NotShared &)
{
    if (auto *locating = in<Locating>(journey))
        locating->doing = Locating::Doing::Refused;
}

void next(Journey &journey, const Located &event)
{
    if (const auto *locating = in<Locating>(journey); locating && locating->doing == Locating::Doing::Finding) {
        journey.place = event.place;
        journey.phase = Choosing{};
    }
}

void next(Journey &journey, const NotLocated &)
{
    if (auto *locating = in<Locating>(journey); locating && locating->doing == Locating::Doing::Finding)
        locating->doing = Locating::Doing::NotFound;
}

void next(Journey &journey, const Chose &event)
{
    if (!in<Choosing>(journey))
        return;
    journey.document = event.document;
    journey.wanted = picturesOf(event.document);
    journey.phase = nextPicture(journey);
}

void next(Journey &journey, const ChoosesAgain &)
{
    const bool possible = in<Capturing>(journey) || in<Reviewing>(journey);
    if (!possible || journey.submitted)
        return;
    journey.pictures.clear();
    journey.zone.clear();
    journey.agreed = false;
    journey.document.reset();
    journey.phase = Choosing{};
}

void next(Journey &journey, const Taken &event)
{
    auto *capturing = in<Capturing>(journey);
    if (!capturing || capturing->kind != event.picture.kind)
        return;
    if (event.sameSide)
        capturing->sameSide = true;
    else
        journey.phase = Reviewing{event.picture};
}

void next(Journey &journey, const ZoneRead &event)
{
    if (in<Capturing>(journey) || in<Reviewing>(journey)) {
        journey.zone = event.lines;
        journey.agreed = false;
    }
}

void next(Journey &journey, const ZoneAgreed &event)
{
    if (!in<Reviewing>(journey) || journey.zone.isEmpty())
        return;
    journey.agreed = event.right;
    if (!event.right)
        journey.zone.clear(); // what is wrong is not sent as read
}

void next(Journey &journey, const Used &)
{
    const auto *reviewing = in<Reviewing>(journey);
    if (!reviewing)
        return;
    const auto picture = reviewing->picture;
    journey.pictures.removeIf([&](const Picture &had) { return had.kind == picture.kind; });
    journey.pictures.append(picture);
    journey.phase = nextPicture(journey);
}

void next(Journey &journey, const TakesAgain &event)
{
    const auto *retaking = in<Retaking>(journey);
    const bool asked = retaking ? retaking->again.contains(event.kind)
                                : (in<Reviewing>(journey) || in<Capturing>(journey) || in<Sending>(journey))
            && journey.wanted.contains(event.kind);
    if (!asked)
        return;
    if (retaking) {
        const auto again = retaking->again;
        journey.wanted.removeIf([&](FileKind kind) { return !again.contains(kind); });
        for (const auto kind : again)
            forget(journey, kind);
    }
    forget(journey, event.kind);
    journey.phase = Capturing{event.kind};
}

void next(Journey &journey, const Offline &event)
{
    if (auto *sending = in<Sending>(journey))
        sending->offline = event.is;
}

void next(Journey &journey, const Paused &event)
{
    if (auto *sending = in<Sending>(journey))
        sending->paused = event.is;
}

/// What the Manager says counts for the phases that are its own to decide.
void next(Journey &journey, const Said &event)
{
    const auto &state = event.state;
    journey.expires = state.expires;
    switch (state.phase) {
    case CheckPhase::Number:
    case CheckPhase::Upload:
        return;
    case CheckPhase::Waiting: {
        const auto *waiting = in<Waiting>(journey);
        journey.submitted = true;
        journey.phase
            = Waiting{.deletes = state.deletes.value_or(state.expires), .withdrawing = waiting && waiting->withdrawing};
        return;
    }
    case CheckPhase::Retake: {
        // Once the person takes the picture again, the same news does not take it away.
        const bool busy = in<Capturing>(journey) || in<Reviewing>(journey) || in<Sending>(journey);
        if (busy && journey.wanted == state.again)
            return;
        journey.submitted = true;
        journey.wanted = state.again;
        for (const auto kind : state.again)
            forget(journey, kind);
        journey.phase = Retaking{state.again, state.flaw.value_or(protocol::Flaw::Unreadable), state.left.value_or(0),
            state.deletes.value_or(state.expires)};
        return;
    }
    case CheckPhase::Approved:
        journey.phase = Approved{state.email, state.receipt};
        break;
    case CheckPhase::Rejected:
        journey.phase = Rejected{state.verdict.value_or(protocol::Verdict::Neutral), state.receipt};
        break;
    case CheckPhase::Deleted:
        journey.phase = Deleted{state.receipt};
        break;
    }
    forgetAll(journey);
}

void next(Journey &journey, const Withdrew &)
{
    if (isOver(journey))
        return;
    if (auto *waiting = in<Waiting>(journey))
        waiting->withdrawing = true; // until the receipt is there
    else {
        forgetAll(journey);
        journey.phase = Deleted{};
    }
}

void next(Journey &journey, const Gone &)
{
    if (isOver(journey))
        return;
    forgetAll(journey);
    journey.phase = Deleted{};
}

} // namespace

Journey step(Journey journey, const Event &event)
{
    std::visit([&](const auto &what) { next(journey, what); }, event);
    return journey;
}

Journey resumed(Journey journey)
{
    std::visit(Overloaded{
                   [](Numbering &numbering) { numbering.asking = false; },
                   [](Coding &coding) { coding.sending.clear(); },
                   [](Locating &locating) { locating.doing = Locating::Doing::Asking; },
                   [&](Reviewing &reviewing) {
                       const auto kind = reviewing.picture.kind; // its plain picture was in memory alone
                       journey.phase = Capturing{kind};
                   },
                   [](Capturing &capturing) { capturing.sameSide = false; },
                   [](Sending &sending) { sending.offline = false; },
                   [](auto &) {},
               },
        journey.phase);
    return journey;
}

QLatin1StringView stage(const Journey &journey)
{
    return std::visit(Overloaded{
                          [](const Asked &) { return "check.scan.case"_L1; },
                          [](const Numbering &) { return "check.phone"_L1; },
                          [](const Coding &) { return "check.code"_L1; },
                          [](const Locating &) { return "check.location"_L1; },
                          [](const Choosing &) { return "check.document"_L1; },
                          [](const Capturing &capturing) {
                              return capturing.kind == FileKind::Selfie ? "check.selfie"_L1
                                  : capturing.kind == FileKind::Back    ? "check.document.back"_L1
                                                                        : "check.document.front"_L1;
                          },
                          [](const Reviewing &) { return "check.document.review"_L1; },
                          [](const Sending &) { return "check.upload"_L1; },
                          [](const Waiting &) { return "check.waiting"_L1; },
                          [](const Retaking &) { return "check.rejected"_L1; },
                          [](const Approved &) { return "check.approved"_L1; },
                          [](const Rejected &) { return "check.rejected"_L1; },
                          [](const Deleted &) { return "check.deleted"_L1; },
                      },
        journey.phase);
}

int stepNumber(const Journey &journey)
{
    return std::visit(Overloaded{
                          [](const Asked &) { return 1; },
                          [](const Numbering &) { return 2; },
                          [](const Coding &) { return 3; },
                          [](const Locating &) { return 4; },
                          [](const Choosing &) { return 5; },
                          [](const Capturing &capturing) { return capturing.kind == FileKind::Selfie ? 6 : 5; },
                          [](const Reviewing &reviewing) { return reviewing.picture.kind == FileKind::Selfie ? 6 : 5; },
                          [](const auto &) { return 7; },
                      },
        journey.phase);
}

bool isOver(const Journey &journey)
{
    return std::holds_alternative<Approved>(journey.phase) || std::holds_alternative<Rejected>(journey.phase)
        || std::holds_alternative<Deleted>(journey.phase);
}

const Picture *pictureOf(const Journey &journey, FileKind kind)
{
    const auto found = std::ranges::find(journey.pictures, kind, &Picture::kind);
    return found == journey.pictures.end() ? nullptr : &*found;
}

} // namespace check

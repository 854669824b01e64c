#include "main/scenes/takes.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace scenes {

namespace {

/// How a picture differs from a good one of its kind.
struct Plan {
    Kind kind;
    Ground ground;
    std::function<void(Shot &)> spoil = {};
    bool expired = false;
    bool selfie = false;
    bool person = true;
    std::uint64_t seed = 42;
};

const std::vector<std::pair<QString, Plan>> &plans()
{
    static const auto blurred = [](Shot &shot) { shot.blur = 7; };
    static const std::vector<std::pair<QString, Plan>> all = {
        {u"card-front"_s, {Kind::Card, Ground::Wood}},
        {u"card-front-cloth"_s, {Kind::Card, Ground::Cloth, [](Shot &shot) { shot.tidy = false; }}},
        {u"card-back"_s, {Kind::CardBack, Ground::Wood, {}, false, false, true, 46}},
        {u"passport"_s, {Kind::Passport, Ground::Cloth}},
        {u"selfie"_s, {Kind::Card, Ground::Room, {}, false, true}},
        {u"selfie-passport"_s, {Kind::Passport, Ground::Room, {}, false, true}},
        {u"card-front-blurred"_s, {Kind::Card, Ground::Wood, blurred}},
        {u"card-front-dark"_s,
            {Kind::Card, Ground::Wood,
                [](Shot &shot) {
                    shot.light = 0.12;
                    shot.noise = 6;
                }}},
        {u"card-front-grainy"_s,
            {Kind::Card, Ground::Wood, [](Shot &shot) { shot.noise = 16; }}}, // a file as large as a phone's
        {u"card-front-glare"_s, {Kind::Card, Ground::Wood, [](Shot &shot) { shot.glare = 0.12; }}},
        {u"card-front-cut"_s,
            {Kind::Card, Ground::Wood,
                [](Shot &shot) {
                    shot.cut = 0.25;
                    shot.cutBorder = 2;
                }}},
        {u"card-front-far"_s, {Kind::Card, Ground::Wood, [](Shot &shot) { shot.fill = 0.48; }}},
        {u"card-front-tilted"_s,
            {Kind::Card, Ground::Wood,
                [](Shot &shot) {
                    shot.tilt = 42;
                    shot.distance = 1.6;
                }}},
        {u"card-back-blurred"_s, {Kind::CardBack, Ground::Wood, blurred}},
        {u"card-back-expired"_s, {Kind::CardBack, Ground::Wood, {}, true, false, true, 46}},
        {u"card-front-expired"_s, {Kind::Card, Ground::Wood, {}, true}},
        {u"passport-expired"_s, {Kind::Passport, Ground::Cloth, {}, true}},
        {u"table"_s, {Kind::Nothing, Ground::Wood}},
        {u"selfie-no-card"_s, {Kind::Nothing, Ground::Room, {}, false, true, true, 44}},
        {u"selfie-no-face"_s, {Kind::Card, Ground::Room, {}, false, true, false}},
        {u"selfie-card-over-face"_s,
            {Kind::Card, Ground::Room,
                [](Shot &shot) {
                    shot.aside = -0.04;
                    shot.below = -0.06;
                },
                false, true, true, 44}},
        {u"selfie-blurred"_s, {Kind::Card, Ground::Room, blurred, false, true}},
    };
    return all;
}

/// Light from above, a steady hand, the document as the mask on the screen wants it.
Shot goodShot(const Plan &plan, QSize size)
{
    Shot shot;
    shot.width = size.width();
    shot.height = size.height();
    shot.ground = plan.ground;
    shot.tidy = true;
    shot.fill = 0.86;
    shot.turn = -2.5;
    shot.tilt = 3;
    shot.tiltTowards = 70;
    shot.blur = 0.6;
    shot.noise = 1.5;
    shot.shade = 0.1;
    if (plan.selfie) {
        shot.fill = 0.5;
        shot.turn = -6;
        shot.aside = -0.21; // seen in the phone's mirror it is on the right, as the mask wants it
        shot.below = 0.25;
        if (plan.kind == Kind::Passport) {
            shot.fill = 0.42;
            shot.below = 0.3;
        }
    }
    return shot;
}

} // namespace

QStringList takeNames()
{
    QStringList all;
    for (const auto &[name, plan] : plans())
        all += name;
    return all;
}

Take take(const QString &name, QSize size)
{
    const auto found
        = std::find_if(plans().begin(), plans().end(), [&](const auto &named) { return named.first == name; });
    Q_ASSERT(found != plans().end());
    const Plan &plan = found->second;
    Holder holder;
    if (plan.expired)
        holder.expiry = u"210228"_s;
    Shot shot = goodShot(plan, size);
    if (plan.spoil)
        plan.spoil(shot);
    const Order order{plan.kind, plan.seed, {}, 0, {}};
    if (plan.selfie) {
        const auto [scene, head] = drawSelfie(holder, order, shot, plan.person);
        return {scene, head};
    }
    if (plan.kind == Kind::Nothing)
        return {draw(order, shot), {}};
    return {drawSpecimenScene(holder, order, shot), {}};
}

} // namespace scenes

#pragma once

#include "core/crypto/hash.h"
#include "world.h"

/// Who goes through a check in the tests of the phone.
namespace fakes {

using protocol::FileKind;
using namespace Qt::StringLiterals;

inline const auto Number = u"+41790001234"_s;
inline const QStringList Zone{
    u"IDCHEE12345678<<<<<<<<<<<<<<<"_s, u"8503120F3003125CHE<<<<<<<<<<<4"_s, u"MUSTER<<LEA<<<<<<<<<<<<<<<<<<<<<"_s};

inline app::Photo photoOf(FileKind kind, qsizetype size = 3000)
{
    const QByteArray jpeg = QByteArray("\xff\xd8PLAIN-") + QByteArray(size, char('a' + int(kind)));
    return {.jpeg = jpeg,
        .picture = {.kind = kind,
            .hash = crypto::sha256(jpeg),
            .size = jpeg.size(),
            .at = base::fromUnixMilliseconds(1792000000000),
            .taken = protocol::Taken::Auto},
        .zone = kind == FileKind::Back ? Zone : QStringList()};
}

/// Somebody on the way through a check; each step goes on from wherever the phone is.
struct Person {
    World &world;

    app::CheckRun &check() { return world.phone->check; }
    template <class P> bool is() { return check().isOpen() && std::holds_alternative<P>(check().journey().phase); }
    /// Also what runs on other threads is done.
    template <class Done> bool until(Done done)
    {
        return QTest::qWaitFor(
            [&] {
                World::settle();
                return done();
            },
            5000);
    }
    bool open(const QString &offer)
    {
        const auto taken = check().open(offer);
        World::settle();
        return taken && check().isOpen();
    }
    void toCode()
    {
        check().accept();
        check().askCode(Number, u"en"_s);
        World::settle();
    }
    void toDocument()
    {
        toCode();
        check().typeCode(world.checks.code);
        World::settle();
        check().locate();
        World::settle();
    }
    void photograph(FileKind kind, qsizetype size = 3000)
    {
        check().photographed(photoOf(kind, size));
        World::settle();
        check().use(true);
        until([&] { return !check().isBusy(); });
    }
    void toSending(qsizetype size = 3000)
    {
        toDocument();
        check().choose(protocol::Document::Card);
        for (const auto kind : {FileKind::Front, FileKind::Back, FileKind::Selfie})
            photograph(kind, size);
        World::settle();
    }
};

} // namespace fakes

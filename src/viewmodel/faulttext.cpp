#include "viewmodel/faulttext.h"

#include "viewmodel/foreigntext.h"

#include <QCoreApplication>
#include <QStringList>

namespace viewmodel {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FaultText)

public:
    static Said signIn(const Trouble &trouble);
    static Said server(const Trouble &trouble);
    static Said reading(const Trouble &trouble);
    static Said answering(const Trouble &trouble);
    static Said check(const Trouble &trouble);
    static Said checkRun(const Trouble &trouble);
    static Said lock(const Trouble &trouble);
    static Said file(const Trouble &trouble);
};

Said Words::signIn(const Trouble &trouble)
{
    switch (trouble.problem) {
    case Problem::WrongPassword:
        return {tr("This password does not match."), tr("Your account is safe and nothing has changed."),
            tr("Check the keyboard language, then try again.")};
    case Problem::TooManyTries:
        return {tr("Too many wrong tries."), tr("Your account is safe and nothing has changed."),
            tr("Try again in %n second(s).", nullptr, trouble.number)};
    case Problem::WrongSecondStep:
        return {tr("This code does not match."), tr("Your account is safe and nothing has changed."),
            tr("Wait for the next code, then type that one.")};
    case Problem::DigitsRefused:
        return {tr("The computer did not accept the digits."), tr("Nothing was linked."),
            tr("Press New code on the computer and scan again.")};
    case Problem::LinkEnded:
        return {tr("The time to link is over."), tr("Nothing was linked."), tr("Press New code on the computer.")};
    default:
        return {};
    }
}

Said Words::server(const Trouble &trouble)
{
    switch (trouble.problem) {
    case Problem::ServerUnknown:
        return {tr("We cannot find %1.").arg(trouble.name), tr("Nothing was sent."),
            tr("Check the address, then try again.")};
    case Problem::ServerNotSafe:
        return {tr("The connection to this server is not safe."), tr("Nothing was sent."),
            tr("Use another network, or ask the people who run it.")};
    case Problem::ServerChangedKey:
        return {tr("This server is not the one you linked."), tr("Nothing was sent and your account is safe."),
            tr("Ask the people who run it before you go on.")};
    case Problem::NoNetwork:
        return {tr("No network."), tr("Nothing was lost, what you typed is still here."),
            tr("Try again when you are online.")};
    case Problem::ServerSilent:
        return {tr("The server does not answer."), tr("Nothing has changed."), tr("Try again in a few minutes.")};
    case Problem::ServerOdd:
        return {tr("The server gave an answer we do not understand."), tr("Nothing has changed."),
            tr("Try again later. If it stays, update kAuth.")};
    default:
        return {};
    }
}

Said Words::reading(const Trouble &trouble)
{
    switch (trouble.problem) {
    case Problem::CodeUsed:
        return {tr("This code was already used or is too old."), tr("Nothing was linked."),
            tr("Press New code on the computer.")};
    case Problem::CodeForeign:
        return {tr("This code is not for kAuth."), tr("Nothing was opened."),
            tr("Scan the QR code of the Manager or of a service.")};
    case Problem::CodeOfAnother:
        return {tr("This is not the code of this request."), tr("Nothing was answered."),
            tr("Scan the one beside the number, or type the digits.")};
    case Problem::CodeUnreadable:
        return {tr("There is no QR code in this picture."), tr("Nothing was added."),
            tr("Choose another picture, or type the key.")};
    case Problem::CodeNewer:
        return {tr("This code needs a newer kAuth."), tr("Nothing was linked."), tr("Update kAuth, then scan again.")};
    case Problem::CodeHostile:
        return {tr("This code breaks the rules, so we did not follow it."), tr("Nothing was linked or sent."),
            tr("Open the Manager yourself and scan its code.")};
    case Problem::PictureUnreadable:
        return {tr("We cannot open this picture."), tr("Nothing was added."), tr("Choose a PNG or JPEG picture.")};
    case Problem::KeyUnreadable:
        return {tr("This key cannot be right."), tr("Nothing was added."),
            tr("Keys have letters A to Z and digits 2 to 7. Compare it once more.")};
    case Problem::NothingToPaste:
        return {
            tr("There is no link to paste."), tr("Nothing was added."), tr("Copy the link first, then press Paste.")};
    case Problem::CameraRefused:
        return {tr("The camera is off for this app."), tr("Nothing was recorded."),
            tr("Turn it on in the settings, or use a picture.")};
    case Problem::CameraMissing:
        return {tr("We found no camera."), tr("Nothing was recorded."), tr("Use a picture, or type the key.")};
    case Problem::CameraLost:
        return {tr("The camera stopped working."), tr("Nothing was recorded."),
            tr("Close other apps that use it and open this page again, or use a picture.")};
    default:
        return {};
    }
}

Said Words::answering(const Trouble &trouble)
{
    switch (trouble.problem) {
    case Problem::NoNetworkAnswer:
        return {tr("No network."), tr("Your answer is kept and sent as soon as you are online."),
            tr("Until then nobody gets in.")};
    case Problem::WrongNumber:
        return {tr("Wrong number."), tr("This request is closed and nobody got in."),
            tr("Ask for a new one on the computer.")};
    case Problem::RequestHidden:
        return {tr("We hid a request we could not verify."), tr("Your account is safe."),
            tr("If you are signing in now, start again on the computer.")};
    case Problem::RequestGone:
        return {tr("This request has ended."), tr("Nobody got in with it."), tr("Ask for a new one on the computer.")};
    default:
        return {};
    }
}

Said Words::check(const Trouble &trouble)
{
    switch (trouble.problem) {
    case Problem::CaseUnknown:
        return {tr("This is no link of an identity check."), tr("Nothing was opened."),
            tr("Copy the whole link from support, then paste it.")};
    case Problem::CaseUsed:
        return {tr("This code was already used or is too old."), tr("Nothing was sent."),
            tr("Ask support for a new code.")};
    case Problem::CaseNotThere:
        return {tr("%1 does not know this code: it is of another server, or too old.").arg(trouble.name),
            tr("Nothing was sent."), tr("Ask support for a new code.")};
    case Problem::CaseForged:
        return {tr("%1 did not sign this code.").arg(trouble.name), tr("Nothing was sent."),
            tr("Do not use it. Ask support for a new code.")};
    case Problem::CaseClosed:
        return {tr("This check is closed."), tr("Everything was deleted."), tr("Ask support for a new code.")};
    case Problem::NumberRefused:
        return {tr("We cannot send an SMS to this number."), tr("Nothing was sent."),
            tr("Check it, or use another number.")};
    case Problem::SmsWait:
        return {tr("Too many SMS for now."), tr("Nothing was lost."),
            tr("Try again in %n minute(s).", nullptr, trouble.number)};
    case Problem::WrongSmsCode:
        return {tr("This code does not match."), tr("Nothing was lost."),
            tr("Look at the last SMS. You can try %n more time(s).", nullptr, trouble.number)};
    case Problem::SmsCodesUsed:
        return {tr("Too many wrong codes."), tr("Nothing was sent."),
            tr("Ask for a new SMS in %n minute(s).", nullptr, trouble.number)};
    case Problem::SmsCodeOld:
        return {tr("This code is too old."), tr("Nothing was lost."), tr("Press Send again for a new SMS.")};
    default:
        return {};
    }
}

Said Words::checkRun(const Trouble &trouble)
{
    switch (trouble.problem) {
    case Problem::CaseRuns:
        return {tr("Another check is under way."), tr("Nothing of it was lost."),
            tr("Finish it or delete it, then open this one.")};
    case Problem::CaseLost:
        return {tr("This phone has lost the key to your check."), tr("Nobody can read what was kept of it here."),
            tr("Ask support for a new code.")};
    case Problem::CaseKeyChanged:
        return {tr("The key of %1 has changed, so we do not follow its answers.").arg(trouble.name),
            tr("Only the reviewers you agreed to can open what was sent, and it is deleted after 72 hours at the "
               "latest."),
            tr("Ask support by another way. If in doubt, withdraw the check and ask for a new code.")};
    case Problem::PhotosRefused:
        return {tr("The server does not take these photos."), tr("They are encrypted and nobody has seen them."),
            tr("Press Pause and Go on to try again, or delete all and ask support for a new code.")};
    case Problem::CheckDiskFull:
        return {tr("There is no space left on this phone."), tr("What you did so far is kept."),
            tr("Make some space, then try again.")};
    case Problem::CheckNotKept:
        return {tr("We could not save this."), tr("What you did so far is kept."), tr("Try again.")};
    default:
        return {};
    }
}

Said Words::lock(const Trouble &trouble)
{
    switch (trouble.problem) {
    case Problem::WrongPin:
        return {tr("This PIN does not match."), tr("Your accounts are safe."),
            trouble.number > 0 ? tr("%n more tries, then you wait a little.", nullptr, trouble.number)
                               : tr("Try again.")};
    case Problem::PinsDiffer:
        return {tr("The two PINs are different."), tr("Nothing has changed."), tr("Choose a PIN again.")};
    case Problem::PinTooEasy:
        return {tr("This PIN is too easy to guess."), tr("Nothing has changed."), tr("Choose another one.")};
    case Problem::SensorFailed:
        return {tr("The sensor did not know you."), tr("Your accounts are safe."), tr("Type your PIN.")};
    case Problem::NotProven:
        return {tr("We could not make sure that it is you."), tr("Nothing was sent and nothing has changed."),
            tr("Try again.")};
    default:
        return {};
    }
}

Said Words::file(const Trouble &trouble)
{
    switch (trouble.problem) {
    case Problem::VaultDamaged:
        return {tr("The file with your accounts is damaged, or another file took its place."),
            tr("Nobody can read it. We have not changed it."),
            tr("Go back to the copy before it, or link your accounts again.")};
    case Problem::VaultNewer:
        return {tr("Your accounts were saved by a newer kAuth."), tr("They are all there. We have not changed them."),
            tr("Update kAuth, then open it again.")};
    case Problem::VaultForeign:
        return {tr("This is not a file of kAuth."), tr("We have not changed it."),
            tr("Put your own file back, then try again.")};
    case Problem::VaultInUse:
        return {tr("kAuth is already open."), tr("Your accounts are safe there."),
            tr("Use the open window, or close it and try again.")};
    case Problem::VaultOlder:
        return {tr("An older copy of your accounts was put back."), tr("Nobody can sign in with it alone."),
            tr("Check the list. Link again what is missing.")};
    case Problem::DiskFull:
        return {tr("There is no space left on this phone."), tr("Your accounts are as they were before."),
            tr("Make some space, then try again.")};
    case Problem::SaveFailed:
        return {tr("We could not save this."), tr("Your accounts are as they were before."), tr("Try again.")};
    case Problem::KeyLost:
        return {tr("This phone has lost the key to your accounts."), tr("Nobody can read them."),
            tr("Unlock with your PIN, or link your accounts again.")};
    default:
        return {};
    }
}

} // namespace

QString Said::text() const
{
    QStringList parts{happened, safe, next};
    parts.removeAll(QString());
    return parts.join(u' ');
}

Said say(const Trouble &trouble)
{
    for (const auto words : {Words::signIn, Words::server, Words::reading, sayForeign, Words::answering, Words::check,
             Words::checkRun, Words::lock, Words::file}) {
        if (const Said said = words(trouble); said != Said{})
            return said;
    }
    return {};
}

namespace {

Problem overTheNetwork(base::Fault fault)
{
    switch (fault) {
    case base::Fault::Unavailable:
        return Problem::ServerSilent;
    case base::Fault::WrongKey:
        return Problem::ServerChangedKey;
    case base::Fault::NotFound:
        return Problem::ServerUnknown;
    case base::Fault::Refused:
        return Problem::ServerNotSafe;
    case base::Fault::Expired:
        return Problem::LinkEnded;
    case base::Fault::Malformed:
    case base::Fault::Unsupported:
        return Problem::ServerOdd;
    case base::Fault::Broken:
        return Problem::SaveFailed;
    }
    Q_UNREACHABLE();
}

Problem readingCode(base::Fault fault)
{
    switch (fault) {
    case base::Fault::Malformed:
        return Problem::CodeForeign;
    case base::Fault::Unsupported:
        return Problem::CodeNewer;
    case base::Fault::Refused:
    case base::Fault::WrongKey:
        return Problem::CodeHostile;
    case base::Fault::Expired:
        return Problem::CodeUsed;
    case base::Fault::NotFound:
        return Problem::CodeUnreadable;
    case base::Fault::Unavailable:
        return Problem::CameraMissing;
    case base::Fault::Broken:
        return Problem::PictureUnreadable;
    }
    Q_UNREACHABLE();
}

Problem openingVault(base::Fault fault)
{
    switch (fault) {
    case base::Fault::WrongKey:
        return Problem::KeyLost;
    case base::Fault::Unsupported:
        return Problem::VaultNewer;
    case base::Fault::NotFound:
        return Problem::VaultForeign;
    case base::Fault::Unavailable:
        return Problem::VaultInUse;
    case base::Fault::Expired:
        return Problem::VaultOlder;
    case base::Fault::Malformed:
    case base::Fault::Refused:
    case base::Fault::Broken:
        return Problem::VaultDamaged;
    }
    Q_UNREACHABLE();
}

} // namespace

Problem problemOf(Doing doing, base::Fault fault)
{
    switch (doing) {
    case Doing::SigningIn:
        return fault == base::Fault::WrongKey ? Problem::WrongPassword : overTheNetwork(fault);
    case Doing::SecondStep:
        return fault == base::Fault::WrongKey ? Problem::WrongSecondStep : overTheNetwork(fault);
    case Doing::Linking:
        switch (fault) {
        case base::Fault::NotFound:
        case base::Fault::Refused:
        case base::Fault::Expired:
            return Problem::CodeUsed;
        default:
            return overTheNetwork(fault);
        }
    case Doing::ReadingCode:
        return readingCode(fault);
    case Doing::ReadingPicture:
        return fault == base::Fault::Unavailable ? Problem::PictureUnreadable : readingCode(fault);
    case Doing::TypingKey:
        return fault == base::Fault::Unsupported ? Problem::CodeNewer : Problem::KeyUnreadable;
    case Doing::Answering:
        switch (fault) {
        case base::Fault::Unavailable:
            return Problem::NoNetworkAnswer;
        case base::Fault::WrongKey:
        case base::Fault::Malformed:
            return Problem::RequestHidden;
        default:
            return Problem::RequestGone;
        }
    case Doing::OpeningVault:
        return openingVault(fault);
    case Doing::Saving:
        return fault == base::Fault::Unavailable ? Problem::DiskFull : Problem::SaveFailed;
    }
    Q_UNREACHABLE();
}

} // namespace viewmodel

#include "main/kctl/command.h"
#include "main/kctl/commands.h"

#include <QGuiApplication>
#include <clocale>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

using namespace kctl;

constexpr Command commands[] = {
    {
        "scan"_L1,
        "FILE... [--json]"_L1,
        "reads the QR codes of picture files"_L1,
        "The text of each code on its own line; with --json\n"
        "  [{\"file\",\"codes\":[{\"text\",\"quad\":[[x,y],[x,y],[x,y],[x,y]]}],\"ms\"}]\n"
        "with the corners in pixels of the file as stored. Exit 1: no code in any of the files.\n"
        "  --frames DIR   the files of DIR in name order as a live camera gives them, with the live budget:\n"
        "                 {\"first\",\"text\",\"ms\":{\"p50\",\"p95\",\"max\"}}"_L1,
        {},
        "frames"_L1,
        scan,
    },
    {
        "mrz"_L1,
        "FILE...|--text LINE LINE [LINE]|--frames DIR [--json]"_L1,
        "reads the code lines (MRZ) of identity documents"_L1,
        "The lines of each picture; with --json an object a picture, one a line:\n"
        "  {\"file\",\"found\",\"format\":\"TD1|TD2|TD3|MRVA|MRVB|FRA|CHE|other\",\"lines\",\n"
        "   \"checks\":{\"number\",\"birth\",\"expiry\",\"composite\"},\"fields\",\"ms\"}\n"
        "A check is null where the format has no such digit. Exit 1: no known format in any of them.\n"
        "  --frames DIR   the files of DIR in name order vote on one document; \"ms\" is the p95 of a frame's "
        "processor time\n"
        "  --text   the words are the lines, as typed; look-alikes (0 and O ...) are not exchanged, but what the "
        "lines\n"
        "           would be then stands in \"corrected\", when it differs"_L1,
        "text"_L1,
        "frames"_L1,
        mrz,
    },
    {
        "code"_L1,
        "URI|- [--at UNIXTIME] [--next] [--json]"_L1,
        "the code of an otpauth URI"_L1,
        "With - the URI is the first line of standard input, where other users do not see it.\n"
        "  --at UNIXTIME  the code of that time, in seconds, instead of now\n"
        "  --next         the code after it\n"
        "With --json {\"code\",\"period\",\"remaining\",\"next\"}: seconds; null for codes that count."_L1,
        "next"_L1,
        "at"_L1,
        code,
    },
    {
        "document"_L1,
        "FILE... | --frames DIR"_L1,
        "finds the document in picture files and says how well it can be read"_L1,
        "A line of JSON for each:\n"
        "  {\"file\",\"width\",\"height\",\"found\",\"quad\":[[x,y],[x,y],[x,y],[x,y]],\"score\",\n"
        "   \"facts\":{\"sharp\",\"glare\",\"dark\",\"tilt_deg\",\"fill\",\"cut\"},\"hint\",\"ms\"}\n"
        "with the corners (top left, top right, bottom right, bottom left) in pixels of the picture as it is shown,\n"
        "that is turned by its EXIF orientation. hint: none, closer, further, hold_still, too_dark, glare, tilt,\n"
        "corners, no_document. ms: of processor time. Exit 1: no document in any of them.\n"
        "  --frames DIR   the files of DIR in name order as a live camera gives them; what was seen before helps"_L1,
        {},
        "frames"_L1,
        document,
    },
    {
        "selfie"_L1,
        "FILE... [--json]"_L1,
        "finds faces and the document beside them in picture files"_L1,
        "An object a picture, one a line: {\"file\",\"faces\":[[x,y,w,h]],\"document\":[[x,y] "
        "x4]|null,\"hint\",\"ms\"}\n"
        "with hint one of none, no_face, no_document, too_dark, hold_still, glare; ms: of processor time.\n"
        "Exit 1: no face in any of them."_L1,
        {},
        {},
        selfie,
    },
    {
        "vault"_L1,
        "create|add|list|check FILE [URI|-] [--password-file F] [--json]"_L1,
        "account files without the app"_L1,
        "  create FILE      a new, empty one; what a password costs is measured here\n"
        "  add FILE URI|-   one account, from an otpauth URI or the first line of standard input\n"
        "  list FILE        kind, issuer and name of each account; never a secret\n"
        "  check FILE       opens everything in it and says what is there\n"
        "  --password-file F   its first line is the password; otherwise the terminal asks\n"
        "Each writing keeps the one before as FILE.previous. Exit 1: wrong password, no such file, somebody else\n"
        "writes, or it may not be replaced; 2: not an account file, broken, or of a newer version."_L1,
        {},
        "password-file"_L1,
        vault,
    },
    {
        "bench"_L1,
        "KIND [--corpus DIR] [--count N] [--scenes N] [--oathtool] [--json]"_L1,
        "measures: check, code, document, frames, live, mrz, push, quality, scan, selfie, start, vault"_L1,
        "  check  guidance of a photograph: milliseconds of CPU a 1080p frame (p50, p95) while a card, a passport and "
        "a\n"
        "         selfie are held before the camera, frames a second on one core, and frames until the zone is read;\n"
        "         milliseconds to seal 3 pictures of 4 MB and send them to a Manager, and as a multiple of curl's for "
        "the same\n"
        "  code   codes a second of processor time, beside liboath called in a bare loop; --count N codes (1000000)\n"
        "         --oathtool: compares codes with oathtool's instead, each of another random secret, hash, number of "
        "digits,\n"
        "         period and time; --count N (100000: 4 to 8 minutes, as oathtool is started for each)\n"
        "  document  overlap of the outlines that are found with the true ones: --scenes N drawn scenes (200), or the\n"
        "         sets of --corpus DIR: quads, the clip of video (taken apart by ffmpeg), those without a document;\n"
        "         --frames DIR: a clip's frames in name order\n"
        "  frames  the first frame read of approaches with a live camera's budget: the sessions in truth.jsonl of\n"
        "         --corpus DIR, or drawn ones; beside plain ZXing on every frame\n"
        "  live   milliseconds from a 1080p frame of a moving card until its outline is drawn on the page that "
        "photographs\n"
        "         (p50, p95, max), offscreen; how often a second that page is drawn\n"
        "  mrz    code lines of mrz/ and mrz_lines/ of --corpus DIR that are read exactly, beside Tesseract when it "
        "is\n"
        "         installed, or of --scenes N drawn documents (60), one frame alone and ten that vote; wrong ones "
        "whose\n"
        "         check digits are right; milliseconds of CPU a picture\n"
        "  selfie  faces found in the pictures of faces/ of --corpus DIR, or in drawn ones;\n"
        "         milliseconds of CPU a still and a live frame\n"
        "  push   milliseconds from a browser's request to the card on the phone, and from YES to the browser, over a\n"
        "         Manager of its own with --count N linked, connected devices (1000)\n"
        "  quality  how well sharpness tells sharp pages from blurred and smeared ones (area under the curve):\n"
        "         --scenes N drawn scenes (100), or the pages of --corpus DIR\n"
        "  scan   share of the pictures of --corpus DIR (with its truth.jsonl) that are read, wrong texts, codes\n"
        "         read where none is, milliseconds of CPU a picture (p50, p95), beside plain ZXing and zbar; without\n"
        "         a corpus over codes drawn for it\n"
        "  start  milliseconds and memory from the start of the app to its first page with 100 accounts, offscreen\n"
        "  vault  milliseconds that opening and saving an account file take, in the current folder; --count N\n"
        "         accounts (1000)"_L1,
        "oathtool"_L1,
        "corpus count frames scenes"_L1,
        bench,
    },
    {
        "phone"_L1,
        "COMMAND [WORDS] [--socket PATH] [--json]"_L1,
        "drives the emulator: its screen and its bench"_L1,
        "NAME is an objectName, an accessible name or a shown text.\n"
        "  list                      tap NAME [--hold MS]      type NAME TEXT\n"
        "  read NAME                 wait NAME [--gone] [--has TEXT] [--seconds N]\n"
        "  tree --json               screenshot FILE\n"
        "  camera picture FILE | folder DIR | video FILE | screen X Y W H | webcam | off\n"
        "  camera blur|dark|reflection|shake AMOUNT (0 to 100)\n"
        "  permission allowed|refused|missing (the camera)\n"
        "  network on|off|slow [--delay S] [--loss PERCENT]\n"
        "  push deliver | delay S | drop | duplicate\n"
        "  clock +90s                biometrics ok|fail|cancel|none\n"
        "  location LAT LON [ACCURACY] | refused | none\n"
        "  locale fr                 theme light|dark          font 2.0        size 320x568\n"
        "  motion less|full          contrast more|normal\n"
        "  back, home, lock, turn    kill, start, reset\n"
        "  status                    log\n"
        "  --seconds N    how long tap, type, read (2) and wait (10) look for NAME\n"
        "  --socket PATH  the emulator's socket; else $KAUTH_PHONE, else kauth-phone.sock in $XDG_RUNTIME_DIR\n"
        "Exit 1: not found, not in time, or refused. platform/desktop/SCRIPT.md has the lines behind it."_L1,
        "gone"_L1,
        "socket seconds hold has delay loss"_L1,
        phone,
    },
};

void printOverview()
{
    print(u"kctl: the core of kAuth and kCheck on the command line\n"_s);
    for (const Command &command : commands)
        print(u"  kctl %1 %2\n      %3"_s.arg(command.name, command.usage, command.purpose));
    print(u"\nkctl COMMAND --help says more. Exit codes: 0 done, 1 not found or refused, 2 unusable input or usage."_s);
}

void printHelp(const Command &command)
{
    print(u"kctl %1 %2\n%3\n\n%4"_s.arg(command.name, command.usage, command.purpose, command.details));
}

/// Scenes to measure with have text on them, which Qt draws only in a GUI application; it needs no display.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (argc < 2 || std::strcmp(argv[1], "bench") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    std::setlocale(LC_ALL, "");
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty()) {
        printOverview();
        return ending(Unusable);
    }
    const QString name = words.takeFirst();
    if (name == "help"_L1 || name == "--help"_L1) {
        printOverview();
        return ending(Done);
    }
    for (const Command &command : commands) {
        if (command.name != name)
            continue;
        const Reading reading = Reading::of(command, words);
        if (!reading.error.isEmpty())
            return unusable(reading.error);
        if (reading.arguments.has(u"help")) {
            printHelp(command);
            return ending(Done);
        }
        return ending(command.run(reading.arguments));
    }
    return unusable(u"no command %1; kctl help lists them"_s.arg(name));
}

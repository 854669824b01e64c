#include "states.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace viewmodel;

namespace states {

namespace {

Linking linking()
{
    Linking link;
    link.server = u"manager.example"_s;
    link.email = u"lea@studio-quai.example"_s;
    link.account = u"Studio Quai"_s;
    link.accountId = u"quai"_s;
    link.deviceName = u"Léa’s phone"_s;
    link.storage = u"strongbox"_s;
    return link;
}

void second(AppModel &app, Method method)
{
    Linking link = linking();
    link.method = method;
    link.hasCode = link.hasBackup = link.hasPush = true;
    app.link()->show(link);
    app.showStage(u"auth.link.second"_s);
}

void codes(AppModel &app)
{
    BackupSet set;
    set.account = u"Studio Quai"_s;
    set.justLinked = true;
    set.canPrint = true;
    set.codes = QStringList{u"K7M2-Q9XH-TV4A-8ZRC"_s, u"4F8R-WZC3-NP6D-1KYM"_s, u"B6TJ-5HX0-QK2S-7WGE"_s,
        u"M9D1-V7WG-2EAP-C4NX"_s, u"R3YK-A5P8-SZ0T-6HJB"_s, u"0HN6-CQT4-FX9V-D2MW"_s, u"X2WE-8JM7-BD5K-Q1RS"_s,
        u"T5GZ-1K9V-RA3H-8PCN"_s, u"P8Q4-SN0Y-HC7J-X6TF"_s, u"D7C3-F2XJ-6W1B-M5ZG"_s};
    set.proof = 4;
    set.left = 10;
    app.codes()->show(set);
    app.showStage(u"auth.link.codes"_s);
}

void scan(AppModel &app, Camera camera, Sight sight = Sight::Point)
{
    Scan scan;
    scan.camera = camera;
    scan.sight = sight;
    scan.canLight = camera == Camera::Running;
    app.scanner()->show(scan);
    if (camera == Camera::Running)
        app.scanner()->showPicture(screenWithCode());
    app.showStage(u"auth.link.scan"_s);
}

} // namespace

QImage screenWithCode()
{
    QImage image(480, 720, QImage::Format_RGB32);
    image.fill(QColor(0x2B, 0x21, 0x19));
    QPainter painter(&image);
    painter.fillRect(0, 120, 480, 470, QColor(0x1E, 0x26, 0x2E));
    painter.fillRect(20, 140, 440, 430, QColor(0xF4, 0xF3, 0xEF));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x15, 0x21, 0x2E));
    for (int y = 0; y < 21; ++y) {
        for (int x = 0; x < 21; ++x) {
            const auto finder = [&](int left, int top) {
                const int dx = x - left, dy = y - top;
                return dx >= 0 && dx < 7 && dy >= 0 && dy < 7
                    && (dx == 0 || dx == 6 || dy == 0 || dy == 6 || (dx > 1 && dx < 5 && dy > 1 && dy < 5));
            };
            const bool corner = (x < 8 && (y < 8 || y > 12)) || (x > 12 && y < 8);
            const bool dark
                = corner ? finder(0, 0) || finder(14, 0) || finder(0, 14) : ((x * 7 + y * 13 + x * y) % 5) < 2;
            if (dark)
                painter.drawRect(146 + x * 9, 261 + y * 9, 9, 9);
        }
    }
    return image;
}

QList<State> link()
{
    return {
        {u"auth.welcome"_s, [](AppModel &app) { app.showStage(u"auth.welcome"_s); }},
        {u"auth.link.choice"_s, [](AppModel &app) { app.showStage(u"auth.link.choice"_s); }},
        {u"auth.link.signin"_s,
            [](AppModel &app) {
                app.link()->show(linking());
                app.showStage(u"auth.link.signin"_s);
            }},
        {u"auth.link.signin.error"_s,
            [](AppModel &app) {
                app.link()->show(linking());
                app.link()->show(Trouble{Problem::WrongPassword, 0, {}});
                app.showStage(u"auth.link.signin"_s);
            }},
        {u"auth.link.signin.wait"_s,
            [](AppModel &app) {
                Linking link = linking();
                link.waitSeconds = 42;
                app.link()->show(link);
                app.link()->show(Trouble{Problem::TooManyTries, 42, {}});
                app.showStage(u"auth.link.signin"_s);
            }},
        {u"auth.link.second"_s, [](AppModel &app) { second(app, Method::Code); }},
        {u"auth.link.second.push"_s, [](AppModel &app) { second(app, Method::Push); }},
        {u"auth.link.authorise"_s,
            [](AppModel &app) {
                app.link()->show(linking());
                app.showStage(u"auth.link.authorise"_s);
            }},
        {u"auth.link.authorise.qr"_s,
            [](AppModel &app) {
                Linking link;
                link.server = u"xn--mnager-0ta.example"_s;
                link.deviceName = u"Léa’s phone"_s;
                link.storage = u"software"_s;
                link.byCode = true;
                link.guarded = false;
                app.link()->show(link);
                app.showStage(u"auth.link.authorise"_s);
            }},
        {u"auth.link.computer"_s,
            [](AppModel &app) {
                app.link()->show(linking());
                app.showStage(u"auth.link.computer"_s);
            }},
        {u"auth.link.scan"_s, [](AppModel &app) { scan(app, Camera::Running, Sight::Closer); }},
        {u"auth.link.scan.foreign"_s,
            [](AppModel &app) {
                app.scanner()->show(Trouble{Problem::CodeForeign, 0, {}});
                scan(app, Camera::Running);
            }},
        {u"auth.link.scan.refused"_s,
            [](AppModel &app) {
                app.scanner()->show(Trouble{Problem::CameraRefused, 0, {}});
                scan(app, Camera::Refused);
            }},
        {u"auth.link.confirm"_s,
            [](AppModel &app) {
                Linking link = linking();
                link.digits = u"482913"_s;
                link.digitsLeft = 228;
                app.link()->show(link);
                app.showStage(u"auth.link.confirm"_s);
            }},
        {u"auth.link.key"_s, [](AppModel &app) { app.showStage(u"auth.link.key"_s); }},
        {u"auth.link.key.error"_s,
            [](AppModel &app) {
                app.addKey()->show(Trouble{Problem::KeyUnreadable, 0, {}});
                app.showStage(u"auth.link.key"_s);
            }},
        {u"auth.link.codes"_s, codes},
        {u"auth.link.codes.confirm"_s,
            [](AppModel &app) {
                codes(app);
                app.showStage(u"auth.link.codes.confirm"_s);
            }},
        {u"auth.account.backup"_s,
            [](AppModel &app) {
                BackupSet set;
                set.account = u"Studio Quai"_s;
                set.left = 3;
                set.kept = true;
                app.codes()->show(set);
                app.showStage(u"auth.account.backup"_s);
            }},
    };
}

} // namespace states

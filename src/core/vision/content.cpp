#include "core/vision/content.h"

#include <QLatin1String>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vision {

namespace {

struct Beginning {
    QLatin1String text;
    Content content;
};

constexpr Beginning beginnings[] = {
    {"kauth:"_L1, Content::Ours},
    {"otpauth:"_L1, Content::Ours},
    {"otpauth-migration:"_L1, Content::Export},
    {"http:"_L1, Content::WebAddress},
    {"https:"_L1, Content::WebAddress},
    {"www."_L1, Content::WebAddress},
    {"urlto:"_L1, Content::WebAddress},
    {"mebkm:"_L1, Content::WebAddress},
    {"wifi:"_L1, Content::Wifi},
    {"dpp:"_L1, Content::Wifi}, // joining without a password
    {"begin:vcard"_L1, Content::Contact},
    {"mecard:"_L1, Content::Contact},
    {"bizcard:"_L1, Content::Contact},
    {"spc\n"_L1, Content::Payment}, // Swiss QR-bill
    {"spc\r\n"_L1, Content::Payment},
    {"bcd\n"_L1, Content::Payment}, // European credit transfer
    {"bcd\r\n"_L1, Content::Payment},
    {"000201"_L1, Content::Payment}, // EMV, merchant presented
    {"upi:"_L1, Content::Payment},
    {"bitcoin:"_L1, Content::Payment},
    {"ethereum:"_L1, Content::Payment},
    {"lightning:"_L1, Content::Payment},
    {"tel:"_L1, Content::Message},
    {"sms:"_L1, Content::Message},
    {"smsto:"_L1, Content::Message},
    {"mms:"_L1, Content::Message},
    {"mmsto:"_L1, Content::Message},
    {"mailto:"_L1, Content::Message},
    {"matmsg:"_L1, Content::Message},
    {"smtp:"_L1, Content::Message},
    {"geo:"_L1, Content::PlaceOrDate},
    {"begin:vevent"_L1, Content::PlaceOrDate},
    {"begin:vcalendar"_L1, Content::PlaceOrDate},
};

/// `scheme:` and something after it, without a space: what a system hands to an app. "Note: bring milk" is not.
bool isLink(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 2 || colon + 1 == text.size())
        return false;
    const auto isAscii = [](QChar c) { return c > u' ' && c <= u'~'; };
    const auto isScheme = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+'
            || c == u'-' || c == u'.';
    };
    const QStringView scheme = text.first(colon);
    return !scheme.front().isDigit() && std::all_of(scheme.begin(), scheme.end(), isScheme)
        && std::all_of(text.begin(), text.end(), isAscii);
}

} // namespace

Content contentOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    for (const Beginning &beginning : beginnings) {
        if (trimmed.startsWith(beginning.text, Qt::CaseInsensitive))
            return beginning.content;
    }
    return isLink(trimmed) ? Content::OtherApp : Content::Text;
}

} // namespace vision

#pragma once

#include <QStringView>

namespace vision {

/// What a code's text is for, by what it starts with.
enum class Content {
    Ours, ///< A link of this app, or an account to add.
    Export, ///< Accounts that another authenticator wrote into one code.
    WebAddress,
    Wifi,
    Contact,
    Payment,
    Message, ///< A call, a mail or a text message.
    PlaceOrDate,
    OtherApp, ///< A link that some other app opens.
    Text,
};

[[nodiscard]] Content contentOf(QStringView text);

} // namespace vision

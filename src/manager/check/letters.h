#pragma once

#include "manager/desk.h"

#include <QStringList>

namespace manager {

/// What is sent to people, by mail or SMS, in their language.
enum class Letter {
    SmsCode, ///< number, server
    HelpAsked, ///< server, case: to the account's owner, who may not be the one who asked
    CheckSent, ///< server, case
    TakeAgain,
    Approved,
    Rejected,
    Erased, ///< the time was over
    OrderBlocked, ///< server, case, goods, link
    OrderReleased, ///< server, goods
    OrderRefunded,
};

/// `about`: what the letter's places are filled with, in order. English for a language there is none of.
struct Text {
    QString subject; ///< Empty for SMS.
    QString body;
};
[[nodiscard]] Text letter(Letter which, const QString &language, const QStringList &about);

/// Into the outbox, in this transaction; sealed at rest.
void sendSms(Desk &desk, store::Database &database, const QString &to, const Text &text, base::Instant now);
void sendMail(Desk &desk, store::Database &database, const QString &to, const Text &text, base::Instant now,
    const QString &qr = {});

} // namespace manager

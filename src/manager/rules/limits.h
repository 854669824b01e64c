#pragma once

#include <chrono>

namespace manager::rules {

using namespace std::chrono_literals;

// Every number a rule of the Manager counts with, in one place. The reasons are in SECURITY.md.

inline constexpr auto requestLife = 120s; ///< A sign-in request can be answered this long.
inline constexpr int openRequests = 3; ///< Requests a lane (known browsers; others) may have open at once.
inline constexpr int wakesInWindow = 5; ///< Wake-ups by a lane in wakeWindow ...
inline constexpr auto wakeWindow = 10min;
inline constexpr int wakesInDay = 20; ///< ... and in a day since the last success.
inline constexpr auto wakeDay = 24h;
inline constexpr auto quietAfterNotMe = 1h; ///< "Not me": no wake-up for that requester.
inline constexpr auto pauseAfterRefusal = 30s; ///< No retry this long after a refusal or a wrong number.
inline constexpr auto denialMemory = 24h; ///< A refusal this recent makes the next request unusual.
inline constexpr int matchDigits = 3;
inline constexpr int strictDigits = 6;
inline constexpr int numbersRemembered = 5; ///< A number shown is never one of the last five.
inline constexpr auto longestPause = 24h; ///< A phone may ask for silence at most this long.
inline constexpr auto endSessionTime = 60s; ///< "End this session" on the phone after YES.

inline constexpr auto sessionIdle = 1h;
inline constexpr auto sessionLife = 24h;
inline constexpr auto signInLife = 15min; ///< From the password to the second factor.
inline constexpr auto freshTime = 5min; ///< Changes of factors need a password this recent, and the phone's YES.
inline constexpr auto restrictedTime = 24h; ///< What a sign-in by backup code may not do yet.
inline constexpr auto knownBrowserLife = 180 * 24h;

inline constexpr auto offerLife = 5min; ///< The QR code of a new phone.
inline constexpr int offerTries = 3;
inline constexpr int offerDigits = 6;
inline constexpr auto ticketLife = 5min; ///< Linking on the phone itself: from the password to the keys.
inline constexpr auto firstFetchLife = 1h; ///< From there to the first Fetch: a full disk must first get its space.
inline constexpr auto confirmLife = 10min; ///< An authenticator app that has not shown its first code.

inline constexpr int codeStepTolerance = 1;
inline constexpr int backupCodes = 10;

} // namespace manager::rules

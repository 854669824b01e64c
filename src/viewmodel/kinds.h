#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {
Q_NAMESPACE
QML_NAMED_ELEMENT(Kind)
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")

enum class Look { AsSystem, Light, Dark };
Q_ENUM_NS(Look)

/// When the number is asked for.
enum class NumberPolicy { WhenUnusual, Always };
Q_ENUM_NS(NumberPolicy)

/// When the list of accounts shows codes.
enum class ListCodes { WhenNeeded, Always };
Q_ENUM_NS(ListCodes)

enum class Order { ByHand, ByName, ByUse };
Q_ENUM_NS(Order)

/// The one exception a row of the list speaks of.
enum class Warning { Nothing, NoRequests, Suspended, NoClock, FewCodes };
Q_ENUM_NS(Warning)

/// Whether requests reach this phone for one account.
enum class Push { Absent, Untested, Ready, Late, Failing, Suspended };
Q_ENUM_NS(Push)

/// What we know of the time for one account.
enum class Time { Right, Corrected, Untrusted };
Q_ENUM_NS(Time)

/// What YES needs: a hold, or the number shown where the sign-in happens.
enum class Mode { Hold, Number };
Q_ENUM_NS(Mode)

enum class Sending { Nothing, Yes, No };
Q_ENUM_NS(Sending)

/// How a request ended. Elsewhere: another phone of the same account answered it.
enum class Outcome { Approved, Denied, Expired, Burned, Elsewhere, Ended };
Q_ENUM_NS(Outcome)

enum class Camera { Off, Starting, Running, Refused, Missing, Lost };
Q_ENUM_NS(Camera)

/// What the person can do so that the code is read; the order is the priority.
enum class Sight { Point, Closer, Straighten, Glare, HoldStill, Unclear, Found };
Q_ENUM_NS(Sight)

/// The second step when signing in on this phone.
enum class Method { Code, Backup, Push };
Q_ENUM_NS(Method)

/// Confirm: the person is in, and shows once more who they are.
enum class PinStep { Unlock, Choose, Repeat, Confirm };
Q_ENUM_NS(PinStep)

enum class TestState { Running, Passed, Late, Failed };
Q_ENUM_NS(TestState)

/// The stages of the push test, in order.
enum class TestStage { Server, WakeUp, Opened };
Q_ENUM_NS(TestStage)

} // namespace viewmodel

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

/** What a colour says. The order is that of Theme.tint(), Theme.tintInk() and Theme.solid(). */
namespace Tone {
Q_NAMESPACE
QML_ELEMENT
enum Value { Neutral, Primary, Check, Ok, Warn, Danger };
Q_ENUM_NS(Value)
} // namespace Tone

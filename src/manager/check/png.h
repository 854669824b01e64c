#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace manager {

/// A matrix of manager/qr.h as a PNG: black on white, with its quiet zone, 6 pixels a module.
[[nodiscard]] QByteArray qrPng(const QJsonObject &matrix);

} // namespace manager

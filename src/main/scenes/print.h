#pragma once

#include "main/scenes/lot.h"

#include <QColor>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

class QPainter;

/// What is printed on documents, in millimetres.
namespace scenes {

/// Text whose capital height is about `height`, its baseline beginning at `at`.
void write(QPainter &painter, QPointF at, double height, const QString &text, const QString &family, bool bold = false);

/// Code lines at the foot of the document, each character in its own place.
void writeCode(QPainter &painter, QSizeF document, const QStringList &lines);

/// The fine waves of security print.
void drawGuilloche(QPainter &painter, QSizeF size, QColor ink, Lot &lot);

} // namespace scenes

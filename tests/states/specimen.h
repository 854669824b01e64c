#pragma once

#include <QImage>
#include <QPolygonF>

/// Pictures a camera might take, drawn: enough for the pages that show one. Nobody's document.
namespace states {

struct Specimen {
    QImage picture;
    QPolygonF corners; ///< of the document, in its pixels; empty for a face
};

[[nodiscard]] Specimen cardOnTable(bool back);
[[nodiscard]] Specimen passportOnTable();
[[nodiscard]] Specimen personWithCard();
/// The document alone, as it is after the photo.
[[nodiscard]] QImage card(bool back);

} // namespace states

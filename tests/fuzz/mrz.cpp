#include "core/vision/mrz/layout.h"
#include "core/vision/mrz/text.h"

#include <cstdlib>

/// Typed lines: whatever they are, reading ends, the lines stay what they were, and repairing look-alikes never moves
/// a character or leaves the alphabet it was in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList lines
        = QString::fromLatin1(reinterpret_cast<const char *>(data), qsizetype(size)).split(QLatin1Char('\n'));
    const vision::Mrz mrz = vision::parseMrz(lines, 2026);
    const QStringList changed = vision::withLookAlikes(mrz.lines);
    if (mrz.lines.size() != lines.size() || changed.size() != lines.size())
        std::abort();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (mrz.lines[i] != vision::cleanMrzLine(lines[i]) || changed[i].size() != mrz.lines[i].size())
            std::abort();
    }
    if (mrz.format == vision::MrzFormat::Other && mrz.checks != vision::MrzChecks{})
        std::abort();
    if (vision::withLookAlikes(changed) != changed)
        std::abort();
    return 0;
}

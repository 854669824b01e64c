#include "core/vision/mrz/train/specimens.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <opencv2/imgproc.hpp>
#include <stdexcept>

namespace train {

namespace {

namespace glyph = vision::glyph;

constexpr int fine = 2; ///< Drawn this much larger than the classifier sees.
constexpr int cell = glyph::cell * fine;
constexpr int capital = glyph::capital * fine;
constexpr int above = 9 * fine; ///< Room above and below the capitals.
constexpr int rows = capital + 2 * above;

/// Each character in a box of its own, its advance one cell wide and H as high as `capital`; ink is 1.
std::vector<cv::Mat> draw(const std::string &file)
{
    QRawFont font(QString::fromStdString(file), 100);
    if (!font.isValid())
        throw std::runtime_error(file + " is not a font");
    const auto glyphs = font.glyphIndexesForString(QString::fromUtf16(glyph::alphabet));
    const qreal advance = font.advancesForGlyphIndexes(glyphs).first().x();
    const QRectF letter = font.pathForGlyph(font.glyphIndexesForString(QStringLiteral("H")).first()).boundingRect();
    std::vector<cv::Mat> drawn;
    for (const quint32 index : glyphs) {
        QImage picture(cell, rows, QImage::Format_Grayscale8);
        picture.fill(0);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(0, above + capital);
        painter.scale(cell / advance, capital / letter.height());
        QPainterPath outline = font.pathForGlyph(index);
        outline.setFillRule(Qt::WindingFill); // its strokes overlap
        painter.fillPath(outline, Qt::white);
        painter.end();
        cv::Mat ink;
        cv::Mat(rows, cell, CV_8U, picture.bits(), size_t(picture.bytesPerLine())).convertTo(ink, CV_32F, 1 / 255.0);
        drawn.push_back(ink);
    }
    return drawn;
}

} // namespace

struct Specimens::Press {
    std::vector<std::vector<cv::Mat>> fonts;
    cv::RNG random;

    double between(double low, double high) { return random.uniform(low, high); }
    bool chance(double share) { return random.uniform(0.0, 1.0) < share; }

    /// A character between two others; fillers come in runs, so they are often their own neighbours.
    cv::Mat compose(int middle)
    {
        const std::vector<cv::Mat> &font = fonts[size_t(random.uniform(0, int(fonts.size())))];
        cv::Mat line(rows, 3 * cell, CV_32F, cv::Scalar(0));
        for (int place = 0; place < 3; ++place) {
            const bool empty = place != 1 && chance(0.06);
            const int filler = glyph::characters - 1;
            const int which = place == 1               ? middle
                : chance(middle == filler ? 0.5 : 0.2) ? filler
                                                       : random.uniform(0, glyph::characters);
            if (!empty && which < glyph::characters)
                font[size_t(which)].copyTo(line(cv::Rect(place * cell, 0, cell, rows)));
        }
        return line;
    }

    /// Thicker or thinner strokes, as printers, copiers and thresholds make them.
    void weigh(cv::Mat &line)
    {
        const double weight = between(-1, 3.2);
        if (weight > 0.5)
            cv::dilate(line, line, cv::getStructuringElement(cv::MORPH_ELLIPSE, {int(weight) + 1, int(weight) + 1}));
        else if (weight < -0.6)
            cv::erode(line, line, cv::getStructuringElement(cv::MORPH_CROSS, {2, 2}));
    }

    /// Resolution is lost as a camera loses it, with its blur and its noise; `pitch` pixels stay to a character.
    cv::Mat photograph(const cv::Mat &line, double pitch)
    {
        const double scale = pitch / cell;
        const double lens = 0.45 / scale;
        const double most = chance(0.3) ? 4 : 2;
        cv::Mat blurred;
        // A hand and a scanner smear more in one direction than in the other.
        cv::GaussianBlur(line, blurred, {}, std::hypot(lens, between(0, most)), std::hypot(lens, between(0, most)));
        cv::Mat small;
        cv::resize(blurred, small, {}, scale, scale, cv::INTER_LINEAR);
        if (chance(0.2))
            sharpen(small);
        disturb(small);
        return small;
    }

    /// As cameras do: a dark seam around what is bright.
    void sharpen(cv::Mat &small)
    {
        cv::Mat soft;
        cv::GaussianBlur(small, soft, {}, between(0.7, 1.5));
        cv::addWeighted(small, 1.8, soft, -0.8, 0, small);
    }

    /// One threshold for a line, at the resolution it was scanned with: holes close, thin strokes break.
    void binarise(cv::Mat &small)
    {
        cv::GaussianBlur(small, small, {}, between(0.3, 1.2), between(0.3, 1.2));
        cv::threshold(small, small, between(0.25, 0.62) * cv::norm(small, cv::NORM_INF), 1, cv::THRESH_BINARY);
        if (chance(0.5))
            cv::GaussianBlur(small, small, {}, between(0.4, 0.8));
    }

    void disturb(cv::Mat &small)
    {
        const double contrast = between(0.35, 1);
        small *= contrast;
        cv::Mat noise(small.size(), CV_32F);
        random.fill(noise, cv::RNG::NORMAL, 0, between(0.01, 0.16) * contrast);
        small += noise;
        const double slope = between(-0.3, 0.3) * contrast / small.cols;
        for (int y = 0; y < small.rows; ++y) {
            for (int x = 0; x < small.cols; ++x)
                small.at<float>(y, x) += float(slope * x);
        }
        if (chance(0.3)) { // the printed background: a faint, thick line somewhere
            const cv::Point from(random.uniform(0, small.cols), 0);
            const cv::Point to(random.uniform(0, small.cols), small.rows);
            cv::Mat trace(small.size(), CV_32F, cv::Scalar(0));
            cv::line(trace, from, to, cv::Scalar(between(-0.3, 0.4) * contrast), random.uniform(1, 4), cv::LINE_AA);
            small += trace;
        }
    }

    /// What the reader would cut out here if it missed the character's middle by `shift` cells.
    Specimen cut(const cv::Mat &small, double pitch, double shift)
    {
        const double turn = between(-0.05, 0.05);
        const double slant = between(-0.09, 0.09);
        const double across = pitch / glyph::cell * between(0.91, 1.1);
        const double down = pitch / glyph::cell * between(0.9, 1.11);
        const double x = 1.5 * pitch + (shift + between(-0.09, 0.09)) * pitch;
        const double y = small.rows / 2.0 + between(-0.085, 0.085) * pitch;
        const double halfWidth = (glyph::width - 1) / 2.0;
        const double halfHeight = (glyph::height - 1) / 2.0;
        const cv::Matx23d map(across, slant * down, x - 0.5 - across * halfWidth - slant * down * halfHeight,
            turn * across, down, y - 0.5 - turn * across * halfWidth - down * halfHeight);
        cv::Mat patch;
        cv::warpAffine(small, patch, map, {glyph::width, glyph::height}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
            cv::BORDER_REPLICATE);
        Specimen specimen;
        specimen.patch.assign(patch.ptr<float>(), patch.ptr<float>() + glyph::inputs);
        return specimen;
    }
};

Specimens::Specimens(const std::vector<std::string> &fonts, std::uint64_t seed)
    : m_press(std::make_unique<Press>())
{
    m_press->random = cv::RNG(seed);
    for (const std::string &font : fonts)
        m_press->fonts.push_back(draw(font));
}

Specimens::~Specimens() = default;

Specimen Specimens::next()
{
    Press &press = *m_press;
    const bool none = press.chance(0.1);
    const bool empty = none && press.chance(0.25);
    const bool binarised = press.chance(0.3);
    const double pitch = std::exp(press.between(std::log(binarised ? 9.0 : 5.2), std::log(28.0)));
    const int answer = press.random.uniform(0, glyph::characters);
    cv::Mat line = press.compose(empty ? glyph::nothing : answer);
    press.weigh(line);
    cv::Mat small = press.photograph(line, pitch);
    if (binarised)
        press.binarise(small);
    const double side = press.chance(0.5) ? 1 : -1;
    Specimen specimen = press.cut(small, pitch, none && !empty ? side * press.between(0.33, 0.5) : 0);
    specimen.answer = none ? glyph::nothing : answer;
    glyph::normalise(std::span<float, glyph::inputs>(specimen.patch), 0.08F);
    return specimen;
}

} // namespace train

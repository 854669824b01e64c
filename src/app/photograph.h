#pragma once

#include "app/future.h"
#include "app/knownside.h"
#include "app/ports/ports.h"
#include "core/check/look.h"
#include "core/protocol/submission.h"

#include <QPolygonF>

namespace app {

struct Eye;

/// What is to be photographed.
struct Motif {
    protocol::FileKind kind; ///< Not Facts.
    protocol::Document document;
    std::optional<KnownSide> other = {}; ///< The side that is there already.
};

struct Photo {
    QByteArray jpeg; ///< Made from pixels alone: no EXIF, XMP, ICC or thumbnail.
    protocol::Picture picture;
    bool sameSide = false; ///< It shows what Motif::other shows.
    QStringList zone = {}; ///< Of a document: what the frames together said, check digits right; empty: not read.
};

/// What the last measured frame was like, for the preview and its chips.
struct Sighting {
    QPolygonF outline = {}; ///< In pixels of the frame; of a part or a whole document; empty: none.
    QList<QRectF> faces = {}; ///< Of a selfie; none that is printed on the document.
    std::optional<check::Hint> hint = {}; ///< The one shown, 1.2 s at least.
    bool searching = true; ///< Nothing was measured yet.
    using Fact = check::Fact;
    Fact first = Fact::Unknown, second = Fact::Unknown, third = Fact::Unknown; ///< As check::Judged.
    double readiness = 0; ///< At 1 it releases.
    bool gaveUp = false; ///< Too long without a good frame: by hand, and marked.
    bool busy = false; ///< The photo is being made.
    bool operator==(const Sighting &) const = default;
};

/// Takes one photograph: measures the newest frame while the others pass, says what to change, releases by itself when
/// frames were good for long enough, and by hand whenever it is told.
class Photograph : public QObject {
    Q_OBJECT
public:
    enum class Camera { Off, Starting, Running, Refused, Missing, Lost };

    explicit Photograph(const Ports &ports, QObject *parent = nullptr);
    ~Photograph() override;

    void start(const Motif &motif); ///< Also for another motif, or the same once more, while the camera runs.
    void stop();
    void shoot(); ///< By hand, now: the newest frame.
    void setLight(bool on);

    [[nodiscard]] const Sighting &sighting() const { return m_sighting; }
    [[nodiscard]] Camera camera() const { return m_camera; }
    [[nodiscard]] bool hasLight() const { return m_ports.camera.hasLight(); }
    [[nodiscard]] bool light() const { return m_light; }

    /// A picture that was there already, taken by hand. Malformed: it is none.
    [[nodiscard]] static QFuture<base::Result<Photo>> fromPicture(Motif motif, QImage picture, base::Instant now);

Q_SIGNALS:
    void frame(const QImage &picture); ///< At the camera's rate.
    void changed(); ///< sighting(), camera() or light()
    void taken(const app::Photo &photo);

private:
    /// A frame and when it came, by the steady clock.
    struct Frame {
        QImage picture;
        base::Instant at;
        std::chrono::milliseconds pause{0}; ///< As check::Look.
    };

    void receive(const QImage &picture);
    void measure(Frame frame);
    void measured(const Frame &frame, const Eye &eye);
    void release(const Frame &frame, protocol::Taken taken);
    void show(Sighting sighting);

    Ports m_ports;
    Camera m_camera = Camera::Off;
    bool m_light = false;
    std::shared_ptr<const Eye> m_eye; ///< Null: nothing to look for.
    check::Guide m_guide;
    Sighting m_sighting;
    Frame m_next; ///< Came while another was measured.
    Frame m_newest;
    std::chrono::milliseconds m_pause{0}; ///< Since the frame that was measured last.
    bool m_measuring = false;
    bool m_shoots = false; ///< By hand, as soon as there is a frame and nothing is being measured.
};

} // namespace app

#pragma once

#include "app/checkfolder.h"
#include "app/checkrecord.h"
#include "app/links.h"
#include "app/photograph.h"
#include "app/tusupload.h"
#include "core/check/file.h"
#include "core/protocol/problem.h"

#include <QMap>

namespace app {

/// Why a step of the check did not go on.
struct CheckTrouble {
    enum class Doing { Opening, Reporting, AskingCode, Confirming, Keeping, Sending, Looking } doing;
    base::Error error;
    std::optional<protocol::Problem> problem = {}; ///< What the Manager said, if anything.
};

/// One file that is sent.
struct CheckProgress {
    enum class State { Waits, Goes, Arrived } state = State::Waits;
    protocol::FileKind kind;
    qint64 size = 0; ///< 0: not sealed yet.
    qint64 sent = 0;
    qint64 resumedAt = -1; ///< Bytes that were there when it went on; -1: it did not have to.
};

/// The one check this phone takes part in, from the offer to the receipt: makes so what the journey (core/check) says
/// should be happening, keeps it sealed on the disk after every step, and goes on after a kill. Plain pictures are in
/// memory alone, and only until they are sealed for the reviewers. Nothing the server's key did not sign moves the
/// journey.
class CheckRun : public QObject {
    Q_OBJECT
public:
    CheckRun(const Ports &ports, Links &links, QObject *parent = nullptr);
    ~CheckRun() override;

    /// Reads the disk, and goes on with what ran. NotFound: nothing did.
    [[nodiscard]] QFuture<base::Result<void>> start();
    void setInFront(bool inFront);

    [[nodiscard]] bool isOpen() const { return m_card.has_value(); } ///< There is a case, perhaps over.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString origin() const
    {
        return m_record ? m_record->offer.origin : QString();
    } ///< Of the Manager; empty: none.
    [[nodiscard]] const std::optional<CheckTrouble> &trouble() const { return m_trouble; }
    /// From here on only while isOpen().
    [[nodiscard]] const check::Journey &journey() const { return m_record->journey; }
    [[nodiscard]] const CheckRecord &record() const { return *m_record; }
    [[nodiscard]] const protocol::Case &card() const { return *m_card; }
    [[nodiscard]] base::Instant serverNow() const;
    [[nodiscard]] const std::optional<Photo> &photo() const { return m_photo; } ///< While it is looked at.
    [[nodiscard]] Motif motif() const; ///< While something is to be photographed.
    [[nodiscard]] QList<CheckProgress> progress() const;

    /// The text of a QR code, or a link. NotFound: no offer of a check. WrongKey: not the server this origin had.
    /// Unavailable: another check runs, and somebody has its number already. Then the case opens, or there is trouble.
    base::Result<void> open(const QString &text);
    void accept();
    void report(); ///< "I did not ask for this."
    void askCode(const QString &number, const QString &language);
    void askCodeAgain(const QString &language) { askCode(journey().phone, language); }
    void changeNumber();
    void typeCode(const QString &code);
    void locate();
    void choose(protocol::Document document); ///< The same again keeps what was photographed.
    void chooseAgain();
    void photographed(const Photo &photo);
    void use(bool readRight);
    void takeAgain(protocol::FileKind kind);
    void pause(bool on);
    void withdraw(); ///< At any time: everything is deleted, here at once.
    void dismiss(); ///< It is over, and seen.
    void clearTrouble();

Q_SIGNALS:
    void changed();
    void opened(); ///< A case the person has just brought; it may be the one that runs already.
    void lost(); ///< There was a check that this phone cannot read any more.

private:
    using Answer = base::Result<HttpAnswer>;

    // checkrun.cpp
    void apply(const check::Event &event);
    QFuture<base::Result<void>> save();
    void pursue();
    void end();
    void stop(CheckTrouble::Doing doing, const base::Error &error, std::optional<protocol::Problem> problem = {});
    void stop(CheckTrouble::Doing doing, const Answer &answer, QByteArrayView wanted);
    template <class P> [[nodiscard]] bool is() const
    {
        return m_record && std::holds_alternative<P>(m_record->journey.phase);
    }
    [[nodiscard]] QFuture<Answer> post(const QString &path, const QByteArray &body, QByteArrayView type);
    [[nodiscard]] QFuture<base::Result<QByteArray>> seal(
        protocol::Type type, const QByteArray &payload, const QByteArray &kid);
    /// What is signed once and sent until it is answered: on the disk before anybody hears of it.
    [[nodiscard]] QFuture<base::Result<void>> sealOnce(
        QByteArray CheckRecord::*message, protocol::Type type, const QByteArray &payload, const QByteArray &kid);
    [[nodiscard]] protocol::Loopback loopback() const;
    void take(crypto::SecretBytes bytes);
    void begin(const protocol::CaseOffer &offer);

    // checkopening.cpp
    void askForCase();
    void codeAsked(const Answer &answer);
    [[nodiscard]] QFuture<base::Result<void>> ensureKey();
    void confirm(const QString &code);
    void sendConfirm();
    void confirmed(const Answer &answer);
    void confirmedBefore();

    // checkphotos.cpp
    void located(const base::Result<check::Position> &position);
    struct Developed;
    void keep(const Photo &photo, const Developed &made);
    void dropFile(protocol::FileKind kind);
    void sealFacts();

    // checksending.cpp
    void send();
    void upload(const CheckFile &file);
    void uploadStopped(protocol::FileKind kind, const Answer &answer);
    void submit();
    void submitted(const Answer &answer);
    void sendLater();
    void stopSending();
    [[nodiscard]] CheckFile *file(protocol::FileKind kind);

    // checkstate.cpp
    /// The state in an answer, if the server signed it for this case and this nonce; its news are taken in.
    [[nodiscard]] base::Result<protocol::CheckState> hear(const Answer &answer, const QByteArray &nonce = {});
    [[nodiscard]] QFuture<base::Result<protocol::CheckState>> fetch();
    void poll();
    void pollLater();
    [[nodiscard]] QFuture<base::Result<void>> sendWithdraw();
    void eraseKey();
    void gone(protocol::Ending ending);

    Ports m_ports;
    Links &m_links;
    CheckFolder m_folder;
    std::optional<CheckRecord> m_record;
    std::optional<protocol::Case> m_card;
    std::optional<CheckTrouble> m_trouble;
    std::optional<Photo> m_photo;
    QMap<protocol::FileKind, CheckProgress> m_progress;
    std::optional<TusUpload::Line> m_line; ///< While files are being sent.
    std::unique_ptr<TusUpload> m_upload;
    bool m_busy = false;
    bool m_sending = false;
    bool m_polling = false;
    bool m_inFront = false;
    int m_sendTurn = 0;
    int m_tries = 0; ///< Of what the Manager refused while sending.
    int m_run = 0; ///< Answers of a check that is forgotten are not heard.
    int m_pollTurn = 0;
};

} // namespace app

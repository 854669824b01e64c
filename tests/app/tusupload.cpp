#include "app/tusupload.h"

#include "app/future.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using app::HttpAnswer;
using app::HttpRequest;

namespace {

constexpr qsizetype MB = 1024 * 1024;

/// The upload half of a Manager, as slow as it is told to be.
class Receiver : public app::Http {
public:
    QFuture<base::Result<HttpAnswer>> send(HttpRequest request) override
    {
        auto answered = std::make_shared<app::Pending<HttpAnswer>>();
        const auto future = answered->future();
        QTimer::singleShot(takes, [answered, answer = answerTo(request)] { answered->answer(answer); });
        return future;
    }
    std::unique_ptr<app::Channel> openChannel(QString, QString) override { return {}; }

    QByteArray got;
    QList<qsizetype> parts;
    std::chrono::milliseconds takes{0};

private:
    HttpAnswer answerTo(const HttpRequest &request)
    {
        if (request.method == "POST")
            return {.status = 201,
                .contentType = {},
                .body = {},
                .headers = {{"Location", "/v1/check/upload/" + id.toText().toLatin1()}}};
        if (request.method == "PATCH") {
            parts.append(request.body.size());
            got.append(request.body);
        }
        return {.status = request.method == "HEAD" ? 200 : 204,
            .contentType = {},
            .body = {},
            .headers = {{"Upload-Offset", QByteArray::number(got.size())}}};
    }

    protocol::UploadId id = crypto::newId<protocol::UploadId>();
};

} // namespace

class TusUploadTest : public QObject {
    Q_OBJECT

    Receiver m_receiver;
    app::TusUpload::Line m_line{m_receiver, u"https://manager.example"_s, crypto::newId<protocol::UploadBearer>()};

    void send(const QByteArray &bytes, std::optional<protocol::UploadId> begun = {})
    {
        const app::CheckFile file{.kind = protocol::FileKind::Front,
            .hash = crypto::sha256(bytes),
            .size = bytes.size(),
            .keys = {},
            .upload = begun};
        app::TusUpload upload(m_line, file, bytes);
        QSignalSpy finished(&upload, &app::TusUpload::finished);
        QSignalSpy stopped(&upload, &app::TusUpload::stopped);
        upload.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size() + stopped.size(), 1, 30'000);
        QCOMPARE(finished.size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_receiver.got.clear();
        m_receiver.parts.clear();
        m_receiver.takes = 0ms;
        m_line.part = app::TusUpload::FirstPart;
    }

    /// Each part costs a round and a write that must be on the Manager's disk: where they go quickly there are few.
    void quickPartsGrow()
    {
        const auto bytes = crypto::randomBytes(14 * MB);
        send(bytes);
        QCOMPARE(m_receiver.got, bytes);
        QCOMPARE(m_receiver.parts, (QList<qsizetype>{1 * MB, 4 * MB, 8 * MB, 1 * MB}));
    }

    /// What one file showed of the line, the next one need not find out again.
    void nextFileGoesOnAsLarge()
    {
        send(crypto::randomBytes(2 * MB));
        m_receiver.got.clear();
        m_receiver.parts.clear();
        send(crypto::randomBytes(4 * MB));
        QCOMPARE(m_receiver.parts, (QList<qsizetype>{4 * MB}));
    }

    /// What a broken line costs stays small where it is slow.
    void slowPartsStaySmall()
    {
        m_receiver.takes = 600ms;
        send(crypto::randomBytes(2 * MB + 7));
        QCOMPARE(m_receiver.parts, (QList<qsizetype>{1 * MB, 1 * MB, 7}));
    }

    void goesOnFromTheByteWhereItWas()
    {
        const auto bytes = crypto::randomBytes(3 * MB);
        m_receiver.got = bytes.first(MB / 2);
        send(bytes, crypto::newId<protocol::UploadId>());
        QCOMPARE(m_receiver.got, bytes);
    }
};

QTEST_GUILESS_MAIN(TusUploadTest)
#include "tusupload.moc"

// Not a test: measures. manager_uploads PARALLEL MEGABYTES: that many uploads at once against a Manager of its own, and
// how much its process grows meanwhile.
#include "fixture.h"

#include "core/crypto/hash.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>

#include <cstdio>
#include <thread>

using namespace manager;
using namespace Qt::StringLiterals;

namespace {

/// Of this process, in KB: what is in memory now and is not a file's.
qint64 resident()
{
    QFile status(u"/proc/self/status"_s);
    static_cast<void>(status.open(QIODevice::ReadOnly));
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:")) {
            return line.sliced(8).simplified().split(' ').first().toLongLong();
        }
    }
    return 0;
}

/// Sends `size` zeros in one PATCH, in pieces of 64 KB: the measuring side keeps nothing either.
bool pour(quint16 port, const QByteArray &head, qint64 size)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    socket.waitForConnected();
    socket.write(head + "Host: a\r\nConnection: close\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n");
    const QByteArray piece(64 * 1024, '\0');
    for (qint64 sent = 0; sent < size; sent += piece.size()) {
        socket.write(piece.first(std::min(qint64(piece.size()), size - sent)));
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(60'000)) { }
    }
    socket.waitForReadyRead(120'000);
    return socket.readAll().startsWith("HTTP/1.1 204");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int count = argc > 2 ? atoi(argv[1]) : 100;
    const qint64 size = (argc > 2 ? atoi(argv[2]) : 20) * qint64(1024 * 1024);
    House house;
    const Reviewer reviewer(house);
    const QByteArray hash = crypto::sha256(QByteArray(size, '\0'));
    QByteArrayList heads;
    for (int i = 0; i < count; ++i) {
        house.pass(std::chrono::minutes(i % 20 == 0 && i < 100 ? 1 : 0));
        Browser browser(house);
        CheckPhone phone(house);
        const auto database = house.database(); // no limits here: they would be what is measured
        database->change("DELETE FROM throttle WHERE kind >= 20"_L1);
        const Seen shown = browser.post(
            "/web/help", {{u"reason"_s, u"forgotten_password"_s}, {u"email"_s, u"nobody%1@kauth.example"_s.arg(i)}});
        if (!phone.reach(shown.word(u"uri"))) {
            std::fprintf(stderr, "no case: %s\n", phone.last.body.constData());
            return 1;
        }
        const QByteArray path = phone.create(protocol::FileKind::Front, size, hash);
        heads.append("PATCH " + path + " HTTP/1.1\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer "
            + phone.bearer.toText().toLatin1()
            + "\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\n");
    }
    const qint64 before = resident();
    std::atomic<qint64> most = before;
    std::atomic<bool> over = false;
    std::thread watch([&] {
        while (!over) {
            most = std::max(most.load(), resident());
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
    QElapsedTimer time;
    time.start();
    std::atomic<int> good = 0;
    std::vector<std::thread> lines;
    for (const QByteArray &head : heads) {
        lines.emplace_back([&] { good += pour(house.port(), head, size) ? 1 : 0; });
    }
    for (auto &line : lines) {
        line.join();
    }
    const qint64 milliseconds = time.elapsed();
    over = true;
    watch.join();
    std::printf("%d of %d uploads of %lld MB in %.1f s, %.0f MB/s; memory grew by %.1f MB at most (client and server "
                "are one process)\n",
        good.load(), count, static_cast<long long>(size >> 20), double(milliseconds) / 1000,
        double(count) * double(size >> 20) * 1000 / double(milliseconds), double(most - before) / 1024);
    return good == count ? 0 : 1;
}

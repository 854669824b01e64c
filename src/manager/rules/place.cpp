#include "manager/rules/place.h"

namespace manager::rules {

using namespace Qt::StringLiterals;

namespace {
QHostAddress plain(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

bool isPrivate(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(0x0a000000U), 8) || address.isInSubnet(QHostAddress(0xac100000U), 12)
        || address.isInSubnet(QHostAddress(0xc0a80000U), 16) || address.isLinkLocal() || address.isUniqueLocalUnicast();
}
} // namespace

base::Result<NamedNetwork> readNetwork(QStringView text, QString place)
{
    const auto [address, prefix] = QHostAddress::parseSubnet(text.toString());
    if (prefix < 0 || !text.contains(u'/')) {
        return base::fail(base::Fault::Malformed, u"network: not an address with a prefix length"_s);
    }
    return NamedNetwork{address, prefix, std::move(place)};
}

QString placeOf(const QHostAddress &address, const QList<NamedNetwork> &named)
{
    const QHostAddress from = plain(address);
    const NamedNetwork *best = nullptr;
    for (const NamedNetwork &network : named) {
        if (from.isInSubnet(network.address, network.prefix) && (!best || network.prefix > best->prefix)) {
            best = &network;
        }
    }
    if (best) {
        return best->place;
    }
    if (from.isLoopback()) {
        return u"This computer"_s;
    }
    if (isPrivate(from)) {
        return u"Local network"_s;
    }
    return u"Unknown place"_s;
}

QString networkOf(const QHostAddress &address)
{
    const QHostAddress from = plain(address);
    if (from.isLoopback()) {
        return u"loopback"_s; // 127.0.0.1 and ::1 are one machine
    }
    if (from.protocol() == QAbstractSocket::IPv4Protocol) {
        return QHostAddress(from.toIPv4Address() & 0xffffff00U).toString() + "/24"_L1;
    }
    if (from.protocol() == QAbstractSocket::IPv6Protocol) {
        Q_IPV6ADDR bytes = from.toIPv6Address();
        for (int i = 8; i < 16; ++i) {
            bytes[i] = 0;
        }
        return QHostAddress(bytes).toString() + "/64"_L1;
    }
    return u"unknown"_s;
}

} // namespace manager::rules

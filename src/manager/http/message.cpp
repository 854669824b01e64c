#include "manager/http/message.h"

namespace manager {

QByteArray Request::header(QByteArrayView name) const
{
    const bool cookie = name.compare("Cookie", Qt::CaseInsensitive) == 0;
    QByteArray value;
    for (const Pair &pair : headers) {
        if (name.compare(pair.first, Qt::CaseInsensitive) != 0)
            continue;
        if (!cookie)
            return pair.second;
        if (!value.isEmpty())
            value += "; ";
        value += pair.second;
    }
    return value;
}

QByteArray Request::queryValue(QByteArrayView name) const
{
    for (const Pair &pair : query) {
        if (name == pair.first)
            return pair.second;
    }
    return {};
}

} // namespace manager

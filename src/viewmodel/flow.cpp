#include "viewmodel/flow.h"

#include <QHash>
#include <QStringList>

namespace viewmodel::flow {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    QString id;
    QString parent;
    bool sheet = false;
};

const QList<Place> &places()
{
    static const QList<Place> list{
        {u"auth.welcome"_s, {}},
        {u"auth.accounts"_s, {}},
        {u"app.settings"_s, {}},
        {u"app.lock"_s, {}},
        {u"app.fault"_s, {}},
        {u"app.lock.new"_s, u"app.settings"_s},
        {u"auth.link.choice"_s, u"auth.accounts"_s},
        {u"auth.link.signin"_s, u"auth.link.choice"_s},
        {u"auth.link.second"_s, u"auth.link.signin"_s},
        {u"auth.link.computer"_s, u"auth.link.choice"_s},
        {u"auth.link.scan"_s, u"auth.link.computer"_s},
        {u"auth.link.key"_s, u"auth.link.choice"_s},
        {u"auth.link.authorise"_s, u"auth.link.choice"_s},
        {u"auth.link.confirm"_s, u"auth.link.authorise"_s},
        {u"auth.link.codes"_s, u"auth.accounts"_s},
        {u"auth.link.codes.confirm"_s, u"auth.link.codes"_s, true},
        {u"auth.accounts.removed"_s, u"auth.accounts"_s},
        {u"auth.account"_s, u"auth.accounts"_s},
        {u"auth.account.backup"_s, u"auth.account"_s},
        {u"auth.account.removed"_s, u"auth.accounts"_s, true},
        {u"auth.push.test"_s, u"auth.account"_s, true},
        {u"auth.request"_s, u"auth.accounts"_s},
        {u"auth.request.number"_s, u"auth.accounts"_s},
        {u"auth.request.approved"_s, u"auth.accounts"_s},
        {u"auth.request.denied"_s, u"auth.accounts"_s},
        {u"auth.request.expired"_s, u"auth.accounts"_s},
        {u"auth.request.burned"_s, u"auth.accounts"_s},
        {u"check.start"_s, {}},
        {u"check.scan"_s, u"check.start"_s},
        {u"check.scan.link"_s, u"check.scan"_s, true},
        {u"check.scan.case"_s, u"check.start"_s},
        {u"check.phone"_s, u"check.scan.case"_s},
        {u"check.code"_s, u"check.phone"_s},
        {u"check.location"_s, u"check.start"_s},
        {u"check.document"_s, u"check.location"_s},
        {u"check.document.front"_s, u"check.document"_s},
        {u"check.document.back"_s, u"check.document"_s},
        {u"check.document.review"_s, u"check.document"_s},
        {u"check.selfie"_s, u"check.start"_s},
        {u"check.upload"_s, u"check.start"_s},
        {u"check.waiting"_s, {}},
        {u"check.approved"_s, u"check.start"_s},
        {u"check.rejected"_s, u"check.start"_s},
        {u"check.deleted"_s, u"check.start"_s},
    };
    return list;
}

const Place *find(const QString &stage)
{
    static const QHash<QString, const Place *> index = [] {
        QHash<QString, const Place *> hash;
        for (const Place &place : places())
            hash.insert(place.id, &place);
        return hash;
    }();
    return index.value(stage, nullptr);
}

} // namespace

QStringList all()
{
    QStringList ids;
    for (const Place &place : places())
        ids += place.id;
    return ids;
}

bool has(const QString &stage)
{
    return find(stage) != nullptr;
}

QString parent(const QString &stage)
{
    const Place *place = find(stage);
    return place ? place->parent : QString();
}

int depth(const QString &stage)
{
    int steps = 0;
    for (QString at = parent(stage); !at.isEmpty(); at = parent(at))
        ++steps;
    return steps;
}

QString page(const QString &stage)
{
    const Place *place = find(stage);
    return place && place->sheet ? place->parent : stage;
}

} // namespace viewmodel::flow

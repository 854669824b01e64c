#include "main/kctl/mrzreport.h"

#include <QDate>
#include <QJsonArray>
#include <utility>

using namespace Qt::StringLiterals;

namespace kctl {

namespace {

QJsonValue toJson(std::optional<bool> check)
{
    return check ? QJsonValue(*check) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const vision::MrzFields &fields)
{
    const std::pair<QLatin1StringView, const QString &> all[] = {
        {"type"_L1, fields.type},
        {"issuer"_L1, fields.issuer},
        {"number"_L1, fields.number},
        {"surname"_L1, fields.surname},
        {"given"_L1, fields.given},
        {"nationality"_L1, fields.nationality},
        {"birth"_L1, fields.birth},
        {"sex"_L1, fields.sex},
        {"expiry"_L1, fields.expiry},
        {"issued"_L1, fields.issued},
        {"optional"_L1, fields.optional},
        {"optional2"_L1, fields.optional2},
    };
    QJsonObject object;
    for (const auto &[name, text] : all) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    return object;
}

} // namespace

QJsonObject toJson(const vision::Mrz &mrz)
{
    const QJsonObject checks{{u"number"_s, toJson(mrz.checks.number)}, {u"birth"_s, toJson(mrz.checks.birth)},
        {u"expiry"_s, toJson(mrz.checks.expiry)}, {u"composite"_s, toJson(mrz.checks.composite)}};
    return {{u"found"_s, mrz.format != vision::MrzFormat::Other}, {u"format"_s, QString(vision::name(mrz.format))},
        {u"lines"_s, QJsonArray::fromStringList(mrz.lines)}, {u"checks"_s, checks}, {u"fields"_s, toJson(mrz.fields)}};
}

int thisYear()
{
    return QDate::currentDate().year();
}

} // namespace kctl

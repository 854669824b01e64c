#include "viewmodel/countriesmodel.h"

#include "core/check/number/phonenumber.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace viewmodel {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Countries)
};

QString ownLanguage()
{
    return Words::tr("en", "the code of the language of these words: fr, de, it, es");
}

/// Region -> name, from the table of assets/countries.tsv (a column for each language).
QHash<QString, QString> namesIn(const QString &language)
{
    QFile file(u":/assets/countries.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const auto column = std::max<qsizetype>(1, lines.value(0).split(u'\t').indexOf(language));
    QHash<QString, QString> names;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        names.insert(cells.value(0), cells.value(column));
    }
    return names;
}

/// Without accents and capitals, so that "osterreich" finds Österreich.
QString plain(const QString &text)
{
    QString letters;
    for (const QChar character : text.normalized(QString::NormalizationForm_D)) {
        if (character.category() != QChar::Mark_NonSpacing)
            letters += character.toLower();
    }
    return letters;
}

bool matches(const QString &name, const QString &wanted)
{
    const QString inside = plain(name);
    return inside.startsWith(wanted) || inside.contains(u' ' + wanted) || inside.contains(u'-' + wanted);
}

} // namespace

void CountriesModel::retranslate()
{
    forget(true);
}

void CountriesModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    forget(false);
}

/// Nobody has looked yet: then there is nothing to say either.
void CountriesModel::forget(bool alsoNames)
{
    const bool looked = m_shown.has_value();
    if (looked)
        beginResetModel();
    m_shown.reset();
    if (alsoNames)
        m_all.reset();
    if (looked)
        endResetModel();
    Q_EMIT searchChanged();
}

const QList<CountriesModel::Country> &CountriesModel::all() const
{
    if (m_all)
        return *m_all;
    const QString language = ownLanguage();
    const auto names = namesIn(language);
    m_all.emplace();
    for (const check::Plan &plan : check::plans()) {
        const QString region = QString::fromLatin1(plan.region);
        m_all->append({region, names.value(region, region), u'+' + QString::fromLatin1(plan.code)});
    }
    const QCollator order{QLocale(language)};
    std::sort(m_all->begin(), m_all->end(),
        [&](const Country &a, const Country &b) { return order.compare(a.name, b.name) < 0; });
    return *m_all;
}

QString CountriesModel::nameOf(const QString &region) const
{
    const auto found
        = std::find_if(all().begin(), all().end(), [&](const Country &country) { return country.region == region; });
    return found == all().end() ? QString() : found->name;
}

const QList<CountriesModel::Country> &CountriesModel::shown() const
{
    if (m_shown)
        return *m_shown;
    QString wanted = plain(m_search.trimmed());
    if (wanted.startsWith("00"_L1))
        wanted = u'+' + wanted.mid(2);
    const bool digits = !wanted.isEmpty() && (wanted.front() == u'+' || wanted.front().isDigit());
    const QString code = wanted.startsWith(u'+') ? wanted : u'+' + wanted;
    m_shown.emplace();
    std::copy_if(all().begin(), all().end(), std::back_inserter(*m_shown), [&](const Country &country) {
        if (digits)
            return country.code.startsWith(code);
        return wanted.isEmpty() || matches(country.name, wanted) || country.region.toLower() == wanted;
    });
    return *m_shown;
}

int CountriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CountriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Country &country = shown().at(index.row());
    switch (role) {
    case RegionRole:
        return country.region;
    case Qt::DisplayRole:
    case NameRole:
        return country.name;
    case CodeRole:
        return country.code;
    default:
        return {};
    }
}

QHash<int, QByteArray> CountriesModel::roleNames() const
{
    return {{RegionRole, "region"}, {NameRole, "name"}, {CodeRole, "code"}};
}

} // namespace viewmodel

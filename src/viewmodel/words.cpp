#include "viewmodel/words.h"

#include <QCoreApplication>

namespace viewmodel {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString deviceText(const QString &browser, const QString &system)
{
    if (browser.isEmpty() && system.isEmpty())
        return Words::tr("Unknown device");
    if (browser.isEmpty() || system.isEmpty())
        return browser + system;
    return Words::tr("%1 on %2", "browser on operating system").arg(browser, system);
}

QString placeText(const QString &place)
{
    return place.isEmpty() ? Words::tr("Unknown place") : place;
}

} // namespace viewmodel

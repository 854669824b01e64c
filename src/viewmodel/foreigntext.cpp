#include "viewmodel/foreigntext.h"

#include <QCoreApplication>

namespace viewmodel {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForeignText)

public:
    static QString happened(Problem problem);
    static QString next(const Trouble &trouble);
    static QString safe() { return tr("Nothing was opened."); }
};

QString Words::happened(Problem problem)
{
    switch (problem) {
    case Problem::CodeExport:
        return tr("This code holds the accounts of another app. kAuth cannot read it.");
    case Problem::CodeWebAddress:
        return tr("This code opens a web page. It is not for kAuth.");
    case Problem::CodeWifi:
        return tr("This code is for a Wi-Fi network, not for kAuth.");
    case Problem::CodeContact:
        return tr("This code holds a contact. It is not for kAuth.");
    case Problem::CodePayment:
        return tr("This code is for a payment, not for kAuth.");
    case Problem::CodeMessage:
        return tr("This code is for a call or a message, not for kAuth.");
    case Problem::CodePlaceOrDate:
        return tr("This code holds a place or a date. It is not for kAuth.");
    case Problem::CodeOtherApp:
        return tr("This code is for another app.");
    case Problem::CodeText:
        return tr("This code holds only text. It is not for kAuth.");
    default:
        return {};
    }
}

QString Words::next(const Trouble &trouble)
{
    if (trouble.number == 1)
        return tr("Scan the QR code from support.");
    if (trouble.problem == Problem::CodeExport)
        return tr("Scan the code of each service instead.");
    return tr("Scan the QR code of the Manager or of a service.");
}

} // namespace

Said sayForeign(const Trouble &trouble)
{
    const QString happened = Words::happened(trouble.problem);
    return happened.isEmpty() ? Said{} : Said{happened, Words::safe(), Words::next(trouble)};
}

} // namespace viewmodel

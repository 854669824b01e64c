#include "viewmodel/checkmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace viewmodel;
using namespace viewmodel::checks;
using viewmodel::checks::Sending;

class CheckModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countriesAreFoundByNameLettersAndCode()
    {
        CountriesModel countries;
        const QAbstractItemModelTester tester(&countries);
        const int all = countries.count();
        QVERIFY(all > 240);
        const auto first = [&](const QString &search) {
            countries.setSearch(search);
            return countries.data(countries.index(0), CountriesModel::RegionRole).toString();
        };
        QCOMPARE(first(u"switz"_s), u"CH"_s);
        QCOMPARE(first(u"cote d"_s), u"CI"_s); // Côte d’Ivoire
        QCOMPARE(first(u"+41"_s), u"CH"_s);
        QCOMPARE(first(u"0041"_s), u"CH"_s);
        QCOMPARE(first(u"fr"_s), u"FR"_s);
        QCOMPARE(first(u"zzz"_s), QString());
        QCOMPARE(countries.count(), 0);
        countries.setSearch({});
        QCOMPARE(countries.count(), all);
        QCOMPARE(countries.nameOf(u"DE"_s), u"Germany"_s);
        for (int row = 1; row < all; ++row)
            QVERIFY(!countries.data(countries.index(row), CountriesModel::NameRole).toString().isEmpty());
    }

    void aNumberIsSentOnlyWhenItCanBeOne()
    {
        CheckNumberModel number;
        QSignalSpy sent(&number, &CheckNumberModel::sendWanted);
        number.showRegion(u"CH"_s);
        number.type(u"079 000 12 3"_s);
        number.send();
        QCOMPARE(sent.count(), 0);
        QVERIFY(number.flaw().isEmpty());
        number.type(u"079 000 12 345"_s);
        QVERIFY(!number.flaw().isEmpty());
        number.type(u"079 000 12 34"_s);
        number.send();
        QCOMPARE(sent.value(0).value(0).toString(), u"+41790001234"_s);
        number.show(CheckSms{.waitSeconds = 3});
        number.send();
        number.show(CheckSms{.busy = true});
        number.send();
        QCOMPARE(sent.count(), 1);
        number.showRegion(u"FR"_s); // not over what somebody typed
        QCOMPARE(number.region(), u"CH"_s);
        number.choose(u"XX"_s);
        QCOMPARE(number.region(), u"CH"_s);
    }

    void theCodeIsSixDigitsAndForgottenWhenWrong()
    {
        CheckNumberModel number;
        QSignalSpy confirmed(&number, &CheckNumberModel::confirmWanted);
        number.typeCode(u"12 34x567"_s); // pasted
        QCOMPARE(number.code(), u"123456"_s);
        number.confirm();
        QCOMPARE(confirmed.count(), 1);
        number.show(CheckSms{.busy = true});
        number.confirm();
        number.eraseCode();
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(number.code(), u"123456"_s);
        number.show(CheckSms{.triesLeft = 4});
        number.show(Trouble{Problem::WrongSmsCode, 4, {}});
        QVERIFY(number.code().isEmpty());
        QVERIFY(!number.error().isEmpty());
        number.typeCode(u"1"_s);
        QVERIFY(number.error().isEmpty());
    }

    void hundredPercentMeansArrived()
    {
        CheckUploadModel upload;
        const QAbstractItemModelTester tester(&upload);
        QSignalSpy percent(&upload, &CheckUploadModel::percentChanged);
        QCOMPARE(upload.percent(), 0);
        upload.show({{File::Front, Sending::Goes, 1000, 1000, -1}, {File::Facts, Sending::Waits, 0, 0, -1}});
        QCOMPARE(upload.percent(), 99);
        QCOMPARE(upload.data(upload.index(0), CheckUploadModel::PercentRole).toInt(), 99);
        QCOMPARE(upload.data(upload.index(1), CheckUploadModel::PercentRole).toInt(), 0);
        upload.show({{File::Front, Sending::Arrived, 1000, 1000, -1}, {File::Facts, Sending::Arrived, 0, 0, -1}});
        QCOMPARE(upload.percent(), 100);
        QCOMPARE(percent.count(), 2);
    }
};

QTEST_MAIN(CheckModelsTest)
#include "checkmodels.moc"

#include "viewmodel/accountsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using viewmodel::AccountRow;
using viewmodel::AccountsModel;

namespace {

AccountRow row(const QString &id, const QString &name, const QString &email = {})
{
    return {.id = id, .name = name, .email = email};
}

QStringList ids(const AccountsModel &model)
{
    QStringList list;
    for (int i = 0; i < model.rowCount(); ++i)
        list += model.data(model.index(i), AccountsModel::Id).toString();
    return list;
}

const QList<AccountRow> three{row(u"a"_s, u"Léa Marchetti"_s, u"lea@marchetti.example"_s),
    row(u"b"_s, u"Studio Quai"_s, u"lea@studio-quai.example"_s), row(u"c"_s, u"Code forge"_s, u"lea-m"_s)};

} // namespace

class AccountsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesWhatItIsShown_data()
    {
        QTest::addColumn<QStringList>("from");
        QTest::addColumn<QStringList>("to");
        QTest::newRow("first") << QStringList{} << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("last goes") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a"_s};
        QTest::newRow("all go") << QStringList{u"a"_s, u"b"_s} << QStringList{};
        QTest::newRow("turned round") << QStringList{u"a"_s, u"b"_s, u"c"_s} << QStringList{u"c"_s, u"b"_s, u"a"_s};
        QTest::newRow("one down") << QStringList{u"a"_s, u"b"_s, u"c"_s} << QStringList{u"b"_s, u"a"_s, u"c"_s};
        QTest::newRow("new in front, one gone") << QStringList{u"a"_s, u"b"_s} << QStringList{u"n"_s, u"b"_s};
        QTest::newRow("all new") << QStringList{u"a"_s, u"b"_s} << QStringList{u"x"_s, u"y"_s, u"z"_s};
    }

    void becomesWhatItIsShown()
    {
        QFETCH(QStringList, from);
        QFETCH(QStringList, to);
        const auto rows = [](const QStringList &list) {
            QList<AccountRow> result;
            for (const QString &id : list)
                result += row(id, u"name of "_s + id);
            return result;
        };
        AccountsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(rows(from));
        QCOMPARE(ids(model), from);
        QSignalSpy reset(&model, &AccountsModel::modelReset);
        model.show(rows(to));
        QCOMPARE(ids(model), to);
        QCOMPARE(reset.count(), 0); // rows keep their identity
    }

    void searchLooksInNameMailAndServer()
    {
        AccountsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(three);
        model.setSearch(u" QUAI "_s);
        QCOMPARE(ids(model), QStringList{u"b"_s});
        model.setSearch(u"marchetti.example"_s);
        QCOMPARE(ids(model), QStringList{u"a"_s});
        model.setSearch(u"nobody"_s);
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.total(), 3);
        model.setSearch({});
        QCOMPARE(ids(model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void searchStaysWhenRowsComeAndGo()
    {
        AccountsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSearch(u"lea@"_s);
        model.show(three);
        QCOMPARE(ids(model), (QStringList{u"a"_s, u"b"_s}));
        auto rows = three;
        rows.append(row(u"d"_s, u"Le Belvédère"_s, u"lea@belvedere.example"_s));
        model.show(rows);
        QCOMPARE(ids(model), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    }

    void aNewCodeChangesOneRow()
    {
        AccountsModel model;
        model.show(three);
        QSignalSpy changed(&model, &AccountsModel::dataChanged);
        QSignalSpy counted(&model, &AccountsModel::countChanged);
        auto rows = three;
        rows[2].code = u"482913"_s;
        rows[2].secondsLeft = 18;
        model.show(rows);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
        QCOMPARE(model.data(model.index(2), AccountsModel::Code).toString(), u"482913"_s);
        QCOMPARE(counted.count(), 0);
        model.show(rows);
        QCOMPARE(changed.count(), 1);
    }

    void everyRoleHasItsValue()
    {
        AccountsModel model;
        model.show({{.id = u"i"_s,
            .name = u"n"_s,
            .email = u"e"_s,
            .server = u"s"_s,
            .linked = true,
            .pinned = true,
            .requests = 2,
            .warning = viewmodel::Warning::NoRequests,
            .code = u"123456"_s,
            .secondsLeft = 7,
            .period = 60}});
        QHash<QByteArray, QVariant> values;
        const auto names = model.roleNames();
        for (auto it = names.begin(); it != names.end(); ++it)
            values.insert(it.value(), model.data(model.index(0), it.key()));
        QCOMPARE(values.value("accountId"), QVariant(u"i"_s));
        QCOMPARE(values.value("name"), QVariant(u"n"_s));
        QCOMPARE(values.value("email"), QVariant(u"e"_s));
        QCOMPARE(values.value("server"), QVariant(u"s"_s));
        QCOMPARE(values.value("linked").toBool(), true);
        QCOMPARE(values.value("pinned").toBool(), true);
        QCOMPARE(values.value("requests").toInt(), 2);
        QCOMPARE(values.value("exception").value<viewmodel::Warning>(), viewmodel::Warning::NoRequests);
        QCOMPARE(values.value("code"), QVariant(u"123456"_s));
        QCOMPARE(values.value("secondsLeft").toInt(), 7);
        QCOMPARE(values.value("period").toInt(), 60);
    }

    void bannersSpeakOncePerChange()
    {
        AccountsModel model;
        QSignalSpy changed(&model, &AccountsModel::bannersChanged);
        viewmodel::AccountsBanners banners;
        banners.offline = true;
        model.show(banners);
        model.show(banners);
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.banners().offline);
    }
};

QTEST_GUILESS_MAIN(AccountsModelTest)
#include "accountsmodel.moc"

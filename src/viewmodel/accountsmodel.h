#pragma once

#include "viewmodel/kinds.h"
#include "viewmodel/words.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// One line of the list. `code` is empty unless the list shows it.
struct AccountRow {
    QString id{};
    QString name{};
    QString email{};
    QString server{}; ///< host; empty for a plain account
    bool linked = false;
    bool pinned = false;
    int requests = 0;
    Warning warning = Warning::Nothing;
    QString code{};
    int secondsLeft = 0;
    int period = 30;

    friend bool operator==(const AccountRow &, const AccountRow &) = default;
};

/// The oldest request that waits; shown as a card above the list.
struct PendingBanner {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString accountId MEMBER accountId)
    Q_PROPERTY(QString place READ shownPlace)
    Q_PROPERTY(QString device READ device)
    Q_PROPERTY(int secondsLeft MEMBER secondsLeft)
    Q_PROPERTY(int lifetime MEMBER lifetime)
    Q_PROPERTY(int count MEMBER count)

public:
    QString account{};
    QString accountId{};
    QString browser{};
    QString system{};
    QString place{};
    int secondsLeft = 0;
    int lifetime = 120;
    int count = 0; ///< how many wait in all; 0: no banner

    [[nodiscard]] QString device() const { return deviceText(browser, system); }
    [[nodiscard]] QString shownPlace() const { return placeText(place); }
    friend bool operator==(const PendingBanner &, const PendingBanner &) = default;
};

/// Somebody keeps asking: requests are quiet until `until`.
struct PausedBanner {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(bool shown MEMBER shown)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(int requests MEMBER requests)
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(QDateTime until MEMBER until)
    Q_PROPERTY(bool byOwner MEMBER byOwner)

public:
    bool shown = false;
    QString account{};
    int requests = 0;
    int minutes = 5;
    QDateTime until{}; ///< local time
    bool byOwner = false; ///< the person asked for the pause

    friend bool operator==(const PausedBanner &, const PausedBanner &) = default;
};

/// What the list says besides its rows.
struct AccountsBanners {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(viewmodel::PendingBanner pending MEMBER pending)
    Q_PROPERTY(viewmodel::PausedBanner paused MEMBER paused)
    Q_PROPERTY(QStringList stopped MEMBER stopped)
    Q_PROPERTY(QString stoppedOf MEMBER stoppedOf)
    Q_PROPERTY(bool offline MEMBER offline)
    Q_PROPERTY(int clockLate MEMBER clockLate)
    Q_PROPERTY(QString keepCodesOf MEMBER keepCodesOf)
    Q_PROPERTY(QString fewCodesOf MEMBER fewCodesOf)
    Q_PROPERTY(int codesLeft MEMBER codesLeft)
    Q_PROPERTY(QString notice MEMBER notice)

public:
    PendingBanner pending{};
    PausedBanner paused{};
    QStringList
        stopped{}; ///< other phones of the account `stoppedOf` that the Manager stopped: one may have been copied
    QString stoppedOf{};
    bool offline = false;
    int clockLate = 0; ///< seconds this phone is behind; negative: ahead; 0: nothing to say
    QString keepCodesOf{}; ///< name of the account whose backup codes were not kept yet
    QString fewCodesOf{}; ///< name of the account with few backup codes
    int codesLeft = 0;
    QString notice{}; ///< a sentence of faulttext.h, such as a hidden request; empty: none

    friend bool operator==(const AccountsBanners &, const AccountsBanners &) = default;
};

/// The list of accounts, in the order it was given, narrowed by the search.
class AccountsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::AccountsBanners banners READ banners NOTIFY bannersChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(bool anyLinked READ anyLinked NOTIFY countChanged)
    Q_PROPERTY(bool anyCode READ anyCode NOTIFY countChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(viewmodel::Order order READ order NOTIFY orderChanged)
    Q_PROPERTY(QString current READ current NOTIFY currentChanged)

public:
    enum Role {
        Id = Qt::UserRole + 1,
        Name,
        Email,
        Server,
        Linked,
        Pinned,
        Requests,
        WarningRole,
        Code,
        SecondsLeft,
        Period
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(const QList<AccountRow> &rows);
    void show(const AccountsBanners &banners);
    void showOrder(Order order);
    void showCurrent(const QString &id); ///< the account of the detail beside the list

    [[nodiscard]] AccountsBanners banners() const { return m_banners; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int total() const { return int(m_all.size()); }
    [[nodiscard]] bool anyLinked() const;
    [[nodiscard]] bool anyCode() const;
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] QString current() const { return m_current; }

Q_SIGNALS:
    void bannersChanged();
    void countChanged();
    void searchChanged();
    void orderChanged();
    void currentChanged();

    // what the person wants; called by the page
    void openWanted(const QString &id);
    void addWanted();
    void reviewWanted();
    void refuseWanted(); ///< NO to the oldest request
    void orderWanted(viewmodel::Order order);
    void moveWanted(const QString &id, int place); ///< by hand; place counts in the whole list
    void pinWanted(const QString &id, bool pinned);
    void copyWanted(const QString &id);
    void checkNowWanted();
    void changePasswordWanted();
    void itWasMeWanted();
    void stoppedWanted(); ///< the Manager's page of devices
    void fixClockWanted();
    void keepCodesWanted();
    void noticeRead();

private:
    [[nodiscard]] bool matches(const AccountRow &row) const;
    void become(const QList<AccountRow> &rows);

    QList<AccountRow> m_all;
    QList<AccountRow> m_rows;
    AccountsBanners m_banners;
    QString m_search;
    Order m_order = Order::ByHand;
    QString m_current;
};

} // namespace viewmodel

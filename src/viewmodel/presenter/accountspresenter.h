#pragma once

#include "app/services.h"
#include "viewmodel/presenter/stages.h"

namespace viewmodel {

/// The list of accounts with its banners, and the account that is open.
class AccountsPresenter : public QObject {
    Q_OBJECT
public:
    AccountsPresenter(app::Services &services, AppModel &model, Stages &stages, QObject *parent = nullptr);

    void refresh(); ///< Once a second, and when something changed.
    void showNotice(const QString &sentence);
    [[nodiscard]] std::optional<vault::EntryId> current() const { return m_current; }
    void open(const vault::EntryId &id);

Q_SIGNALS:
    void reviewWanted();
    void codesWanted(const vault::EntryId &id);
    void added(const QString &name, bool updated);

private:
    void connectList();
    void connectAccount();
    void refreshRows();
    void refreshBanners();
    void refreshDetail();
    void copy(const QString &code);
    void report(QFuture<base::Result<void>> saved);
    void test(const vault::EntryId &id);
    void showTest();
    [[nodiscard]] AccountRow rowOf(const vault::Entry &entry) const;
    [[nodiscard]] PendingBanner pendingBanner() const;
    [[nodiscard]] PausedBanner pausedBanner() const;
    [[nodiscard]] std::optional<vault::EntryId> pausedAccount() const;
    [[nodiscard]] std::optional<vault::EntryId> stoppedAccount() const; ///< One whose other phone was stopped.
    void openDevices(const std::optional<vault::EntryId> &id);
    [[nodiscard]] Push pushOf(const vault::EntryId &id) const;

    app::Services &m_services;
    AppModel &m_model;
    Stages &m_stages;
    std::optional<vault::EntryId> m_current;
    std::optional<vault::EntryId> m_forgotten;
    QHash<vault::EntryId, QString> m_hotp; ///< The counted code that was last drawn.
    bool m_revealed = false;
    QString m_notice;
    int m_copies = 0;
    struct Tested {
        TestState state;
        QDateTime at;
    };
    QHash<vault::EntryId, Tested> m_tested;
};

} // namespace viewmodel

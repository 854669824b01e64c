#pragma once

#include "app/ports/storage.h"
#include "platform/common/safefile.h"

#include <QMutex>
#include <QThreadPool>

#include <map>

namespace platform {

/// Files of one folder that only its user can read, by the rules of SafeFile; written one after the other off the
/// thread that paints.
class FileStorage : public app::Storage {
public:
    explicit FileStorage(QString folder);
    ~FileStorage() override;

    [[nodiscard]] base::Result<void> lock() override;
    [[nodiscard]] QFuture<base::Result<QByteArray>> read(QString name, Generation generation) override;
    [[nodiscard]] QFuture<base::Result<void>> write(QString name, QByteArray bytes) override;
    [[nodiscard]] QFuture<base::Result<void>> remove(QString name) override;
    [[nodiscard]] QFuture<base::Result<void>> putAside(QString name) override;

private:
    [[nodiscard]] base::Result<SafeFile::Writer *> writerOf(const QString &name);

    QString m_folder;
    QThreadPool m_thread; ///< One thread, so that writes keep their order.
    QMutex m_mutex; ///< Of the writers: whoever waits for a future may run its job on a thread of their own.
    std::map<QString, SafeFile::Writer> m_writers;
};

} // namespace platform

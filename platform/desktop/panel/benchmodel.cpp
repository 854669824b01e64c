#include "platform/desktop/panel/benchmodel.h"

#include "platform/desktop/samples.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace platform {

BenchModel::BenchModel(Bench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_events(bench)
{
    connect(&bench, &Bench::settingsChanged, this, &BenchModel::settingsChanged);
    connect(&bench, &Bench::settingsChanged, this, &BenchModel::secondPassed);
    connect(&bench, &Bench::stateChanged, this, &BenchModel::stateChanged);
    connect(&bench.phone(), &PhoneProcess::cameraOpenChanged, this, &BenchModel::cameraChanged);
    connect(&bench.camera(), &VirtualCamera::changed, this, &BenchModel::cameraChanged);
    connect(&bench.camera(), &VirtualCamera::previewChanged, this, &BenchModel::cameraPictureChanged);
    connect(&m_second, &QTimer::timeout, this, &BenchModel::secondPassed);
    m_second.start(1000);
}

QString BenchModel::setting(const char *name) const
{
    return toJson(m_bench.settings())[QLatin1StringView(name)].toString();
}

void BenchModel::tell(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void BenchModel::act(const QVariantMap &command)
{
    m_bench.run(QJsonObject::fromVariantMap(command), [this](const QJsonObject &answer) {
        if (!answer["ok"_L1].toBool())
            tell(answer["text"_L1].toString());
    });
}

void BenchModel::showFile(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const bool moves = QMimeDatabase().mimeTypeForFile(path).name().startsWith("video/"_L1);
    const QString source = QFileInfo(path).isDir() ? u"folder"_s : moves ? u"video"_s : u"picture"_s;
    act({{u"do"_s, u"camera"_s}, {u"source"_s, source}, {u"file"_s, path}});
}

QStringList BenchModel::samples()
{
    return sampleNames();
}

void BenchModel::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (clipboard && clipboard->hasImage()) {
        const auto shown = m_bench.camera().showPicture(clipboard->imageData().value<QImage>(), tr("Pasted picture"));
        if (!shown)
            tell(shown.error().detail);
    } else if (clipboard && clipboard->hasUrls()) {
        showFile(clipboard->urls().constFirst());
    } else {
        tell(tr("There is no picture to paste."));
    }
}

void BenchModel::screenshot(const QUrl &file)
{
    act({{u"do"_s, u"screenshot"_s}, {u"file"_s, file.toLocalFile()}});
}

QString BenchModel::cameraFormat() const
{
    const QSize size = m_bench.camera().size();
    return size.isEmpty() ? QString() : u"%1 × %2"_s.arg(size.width()).arg(size.height());
}

void BenchModel::dismissNotice()
{
    tell({});
}

QString BenchModel::phoneTime() const
{
    return QDateTime::currentDateTime().addMSecs(m_bench.settings().skew.count()).toString(u"HH:mm:ss"_s);
}

QString BenchModel::deskTime() const
{
    return QDateTime::currentDateTime().toString(u"HH:mm:ss"_s);
}

} // namespace platform

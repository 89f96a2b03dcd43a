// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/officepackage.h"

#include <KZip>

#include <QtCore/QTemporaryFile>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
/// Real sheets inflate to some ten times their size; a hundred times is what Apache POI, too, takes for a bomb. Small files may be packed better.
constexpr qint64 inflationLimit = 100;
constexpr qint64 alwaysAllowed = 64 * mebibyte;
constexpr qint64 partLimit = 2048 * mebibyte;
/// Some parts are read more than once: to list the sheets, to look for the one that holds records.
constexpr qint64 readings = 4;
constexpr qint64 copyLimit = 1024 * mebibyte;
constexpr qint64 markupDistance = 16 * mebibyte;
constexpr qint64 prologLimit = mebibyte;

qint64 inflatedLimit(qint64 packed)
{
    return std::max(alwaysAllowed, std::min(packed, partLimit / inflationLimit) * inflationLimit);
}

/// The caller's device, which KZip may neither close nor use up; a cancelled job ends in it.
class BorrowedDevice final : public QIODevice {
public:
    BorrowedDevice(QIODevice& device, Progress& progress)
        : m_device(device)
        , m_progress(progress)
    {
        QIODevice::open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_device.size(); }
    bool hasFailed() const { return m_failed; }
    bool isCancelled() const { return m_progress.isCancelled(); }
    QString problem() const { return m_device.errorString(); }
    /// KZip looks at the whole file first; only then does it say something how far the reading is.
    void showProgress() { m_shown = 0; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (m_progress.isCancelled())
            return -1;
        const qint64 at = pos();
        if (at >= m_device.size())
            return 0; // a damaged zip points anywhere
        const qint64 read = m_device.pos() == at || m_device.seek(at) ? m_device.read(data, most) : -1;
        m_failed = m_failed || read < 0;
        if (m_shown >= 0 && at + read > m_shown) {
            m_shown = at + read;
            m_progress.setDone(m_shown);
        }
        return read;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_device;
    Progress& m_progress;
    qint64 m_shown = -1;
    bool m_failed = false;
};

} // namespace

struct OfficePackage::Private {
    Q_DECLARE_TR_FUNCTIONS(lacuna::OfficePackage)
public:
    Private(std::unique_ptr<QTemporaryFile> temporary, QIODevice& device, Progress& progress)
        : copy(std::move(temporary))
        , borrowed(copy ? *copy : device, progress)
        , zip(&borrowed)
        , limit(readings * inflatedLimit(borrowed.size()))
    {
    }

    static Result<std::unique_ptr<QTemporaryFile>> copied(QIODevice& device, Progress& progress);
    /// What stopped the reading: the user, the device, or else the zip.
    std::unexpected<Error> failure(const QString& detail) const;

    std::unique_ptr<QTemporaryFile> copy; ///< of a device that cannot seek
    BorrowedDevice borrowed;
    KZip zip;
    qint64 limit; ///< bytes inflated in all
    qint64 inflated = 0;
    bool bomb = false;
};

Result<std::unique_ptr<QTemporaryFile>> OfficePackage::Private::copied(QIODevice& device, Progress& progress)
{
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return fail(ErrorKind::Io, tr("The file could not be copied: %1").arg(copy->errorString()));
    QByteArray block(256 * 1024, Qt::Uninitialized);
    for (qint64 total = 0;;) {
        const qint64 read = device.read(block.data(), block.size());
        if (read < 0)
            return fail(ErrorKind::Io, tr("The file could not be read: %1").arg(device.errorString()));
        if (read == 0 && !device.waitForReadyRead(-1))
            break;
        total += read;
        if (total > copyLimit)
            return fail(ErrorKind::BadInput, tr("The file is larger than %1 MB.").arg(copyLimit / mebibyte));
        if (copy->write(block.constData(), read) != read)
            return fail(ErrorKind::Io, tr("The file could not be copied: %1").arg(copy->errorString()));
        if (progress.isCancelled())
            return cancelled();
    }
    copy->seek(0);
    return copy;
}

std::unexpected<Error> OfficePackage::Private::failure(const QString& detail) const
{
    if (borrowed.isCancelled())
        return cancelled();
    if (borrowed.hasFailed())
        return fail(ErrorKind::Io, tr("The file could not be read: %1").arg(borrowed.problem()));
    return fail(ErrorKind::BadInput, tr("The file is damaged or cut off."), detail);
}

OfficePackage::OfficePackage(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

OfficePackage::~OfficePackage() = default;

std::unexpected<Error> OfficePackage::tooLarge(const QString& part)
{
    return fail(ErrorKind::BadInput,
                tr("The file unpacks to far more than a document of its size holds (%1); it was not read. "
                   "If it is sound, save it anew, a spreadsheet as CSV.")
                    .arg(part));
}

Result<std::unique_ptr<OfficePackage>> OfficePackage::open(QIODevice& device, Progress& progress)
{
    std::unique_ptr<QTemporaryFile> copy;
    if (device.isSequential()) {
        auto copied = Private::copied(device, progress);
        if (!copied)
            return std::unexpected(copied.error());
        copy = *std::move(copied);
    }
    auto priv = std::make_unique<Private>(std::move(copy), device, progress);
    if (!priv->zip.open(QIODevice::ReadOnly))
        return priv->failure(priv->zip.errorString());
    if (priv->borrowed.isCancelled() || priv->borrowed.hasFailed())
        return priv->failure({});
    priv->borrowed.showProgress();
    return std::unique_ptr<OfficePackage>(new OfficePackage(std::move(priv)));
}

bool OfficePackage::isBomb() const
{
    return d->bomb;
}

bool OfficePackage::has(const QString& name) const
{
    return d->zip.directory()->file(name) != nullptr;
}

Result<std::unique_ptr<OfficePackage::Part>> OfficePackage::part(const QString& name)
{
    const KArchiveFile* file = d->zip.directory()->file(name);
    if (!file)
        return fail(ErrorKind::BadInput, tr("The file is damaged: its part “%1” is missing.").arg(name));
    const auto* entry = dynamic_cast<const KZipFileEntry*>(file);
    const qint64 packed = entry ? std::clamp<qint64>(entry->compressedSize(), 0, d->borrowed.size()) : 0;
    const qint64 limit = inflatedLimit(packed);
    if (file->size() > limit || d->inflated + file->size() > d->limit)
        return tooLarge(name);
    std::unique_ptr<QIODevice> source(file->createDevice());
    if (!source || (!source->isOpen() && !source->open(QIODevice::ReadOnly)))
        return d->failure(name);
    return std::make_unique<Part>(*this, name, std::move(source), limit);
}

OfficePackage::Part::Part(OfficePackage& package, const QString& name, std::unique_ptr<QIODevice> source,
                          qint64 limit)
    : m_package(package)
    , m_name(name)
    , m_source(std::move(source))
    , m_limit(limit)
{
    QIODevice::open(ReadOnly);
}

qint64 OfficePackage::Part::failed(const std::unexpected<Error>& error)
{
    m_failure = error.error();
    setErrorString(m_failure->message);
    return -1;
}

qint64 OfficePackage::Part::readData(char* data, qint64 most)
{
    if (m_failure)
        return -1;
    const qint64 read = m_source->read(data, most);
    Private& package = *m_package.d;
    if (read < 0 || package.borrowed.hasFailed() || package.borrowed.isCancelled())
        return failed(package.failure(m_name));
    m_read += read;
    package.inflated += read;
    const qsizetype markup = QByteArrayView(data, read).lastIndexOf('<');
    m_sinceMarkup = markup < 0 ? m_sinceMarkup + read : read - markup;
    package.bomb = package.bomb || m_read > m_limit || package.inflated > package.limit
        || m_sinceMarkup > markupDistance || (m_inProlog && m_read > prologLimit + most);
    if (package.bomb)
        return failed(tooLarge(m_name));
    return read;
}

} // namespace lacuna

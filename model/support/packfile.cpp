// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/packfile.h"

#include "model/support/gzipped.h"
#include "model/support/packmanifest.h"
#include "model/support/wholewriting.h"
#include "model/support/ziplisting.h"

#include <KZip>

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QTemporaryFile>
#include <QtCore/QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PackFile)
};

constexpr qsizetype pieceSize = 256 * 1024;
constexpr auto privateFile = QFile::ReadOwner | QFile::WriteOwner;

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

std::unexpected<Error> notRead(const QString& why)
{
    return fail(ErrorKind::Io, Texts::tr("The file could not be read: %1").arg(why));
}

/// Hands all that @p device still holds to @p take.
Result<> forEachPiece(QIODevice& device, Progress& progress, const PackSink& take)
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        if (progress.isCancelled())
            return cancelled();
        const qint64 read = device.read(piece.data(), piece.size());
        if (read < 0)
            return notRead(device.errorString());
        if (read == 0)
            return {};
        if (Result<> taken = take(QByteArrayView(piece).first(read)); !taken)
            return taken;
    }
}

/// What is read through it is hashed.
class HashingDevice final : public QIODevice {
public:
    explicit HashingDevice(QIODevice& source)
        : m_source(source)
    {
        QIODevice::open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    QByteArray hash() const { return m_hash.result(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 read = m_source.read(data, most);
        if (read > 0)
            m_hash.addData(QByteArrayView(data, read));
        else if (read < 0)
            setErrorString(m_source.errorString());
        return read;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_source;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The file that is written, which KZip would close.
class BorrowedDevice final : public QIODevice {
public:
    explicit BorrowedDevice(QIODevice& device)
        : m_device(device)
    {
        QIODevice::open(WriteOnly | Unbuffered);
    }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_device.size(); }
    /// Why something was not written; the file itself forgets it as soon as another place in it is sought.
    std::unexpected<Error> failure() const { return m_failure ? *m_failure : notWritten(m_device); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        const bool there = m_device.pos() == pos() || m_device.seek(pos());
        const Result<> written = there ? writeWhole(m_device, {data, size}) : notWritten(m_device);
        if (!written && !m_failure)
            m_failure = std::unexpected(written.error());
        return written ? size : -1;
    }

private:
    QIODevice& m_device;
    std::optional<std::unexpected<Error>> m_failure;
};

/// KZip writes sizes when a part is finished.
Result<> writePart(KZip& zip, const BorrowedDevice& device, const PackSource& source, Progress& progress)
{
    const PackPart& part = source.part;
    const QDateTime date(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    if (!zip.prepareWriting(part.name, {}, {}, part.size, 0100600, date, date, date))
        return device.failure();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    bool room = true;
    Result<> written = source.write([&](QByteArrayView piece) -> Result<> {
        if (progress.isCancelled())
            return cancelled();
        hash.addData(piece);
        size += piece.size();
        room = size <= part.size && zip.writeData(piece.data(), piece.size());
        progress.advance(piece.size());
        return room ? Result<>() : device.failure();
    });
    // Also of a part that is given up: nothing else frees what writes it.
    room = zip.finishWriting(size) && room;
    const bool asSaid = size == part.size && hash.result() == part.sha256;
    if (!written && written.error().kind == ErrorKind::Cancelled)
        return written;
    if (size > part.size || (written && room && !asSaid))
        return fail(ErrorKind::Corrupt, Texts::tr("“%1” is not as it should be.").arg(part.name),
                    u"sha256"_s);
    if (!written)
        return written;
    return room ? Result<>() : device.failure();
}

Result<> writeZip(QIODevice& device, const QByteArray& manifest, const std::vector<PackSource>& parts,
                  Progress& progress)
{
    BorrowedDevice borrowed(device);
    KZip zip(&borrowed);
    if (!zip.open(QIODevice::WriteOnly))
        return borrowed.failure();
    zip.setExtraField(KZip::NoExtraField);
    zip.setCompression(KZip::NoCompression);
    Result<> written = writePart(zip, borrowed, packSource(packManifestName, manifest), progress);
    for (const PackSource& source : parts) {
        if (written)
            written = writePart(zip, borrowed, source, progress);
    }
    const bool closed = zip.close();
    return written && !closed ? borrowed.failure() : written;
}

Result<> writeSealed(QIODevice& device, const QByteArray& manifest, const std::vector<PackSource>& parts,
                     const PackSeal& sealing, Progress& progress)
{
    QTemporaryFile plain; // for its owner's eyes only; not beside the pack, which may lie on a stick
    if (!plain.open())
        return notWritten(plain);
    if (Result<> written = writeZip(plain, manifest, parts, progress); !written)
        return written;
    if (!plain.flush() || !plain.seek(0))
        return notWritten(plain);
    progress.start(Texts::tr("Encrypting"), plain.size());
    return seal(plain, device, sealing.passphrase, sealing.cost, progress);
}

Result<> requireRoom(const QString& to, const std::vector<PackSource>& parts)
{
    if (const QFileInfo there(to); there.exists() && !there.isFile())
        return fail(ErrorKind::BadInput, Texts::tr("“%1” is no file. Choose another name.").arg(shown(to)));
    qint64 size = 0;
    for (const PackSource& source : parts)
        size += source.part.size;
    if (size > mostPackBytes || parts.size() > size_t(mostPackParts))
        return fail(
            ErrorKind::BadInput,
            Texts::tr("A pack holds at most %1 MB and %2 files, and this would be %3 MB and %4. Leave "
                      "the attached files out, or pack "
                      "fewer studies at a time.")
                .arg(mostPackBytes / (1024 * 1024))
                .arg(mostPackParts)
                .arg(size / (1024 * 1024))
                .arg(parts.size()));
    return {};
}

} // namespace

Result<PackSource> packSource(const QString& name, const QString& file, qint64 unpacked, Progress& progress)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return notRead(device.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    PackPart part{name, device.size(), {}, unpacked};
    const Result<> read = forEachPiece(device, progress, [&](QByteArrayView piece) -> Result<> {
        hash.addData(piece);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    part.sha256 = hash.result();
    return PackSource{std::move(part), [file, &progress](const PackSink& sink) -> Result<> {
                          QFile again(file);
                          if (!again.open(QIODevice::ReadOnly))
                              return notRead(again.errorString());
                          return forEachPiece(again, progress, sink);
                      }};
}

PackSource packSource(const QString& name, const QByteArray& bytes)
{
    return {{name, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), -1},
            [bytes](const PackSink& sink) { return sink(bytes); }};
}

Result<> writePackFile(const QString& to, const QJsonObject& about, const std::vector<PackSource>& parts,
                       const PackSeal& seal, Progress& progress)
{
    if (Result<> room = requireRoom(to, parts); !room)
        return room;
    std::vector<PackPart> list;
    for (const PackSource& source : parts)
        list.push_back(source.part);
    const QByteArray manifest = packManifest(about, list);
    QSaveFile file(to);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Io,
                    Texts::tr("“%1” cannot be written: %2").arg(shown(to), file.errorString()));
    file.setPermissions(privateFile); // before anything is in it
    const Result<> written = seal.passphrase.isEmpty() ? writeZip(file, manifest, parts, progress)
                                                       : writeSealed(file, manifest, parts, seal, progress);
    if (!written)
        return written;
    if (progress.isCancelled())
        return cancelled();
    if (!file.commit())
        return fail(ErrorKind::Io,
                    Texts::tr("“%1” could not be written: %2").arg(shown(to), file.errorString()));
    return {};
}

namespace {
/// Of the first bytes of a zip: its first part is the list that only a pack has there.
bool beginsWithManifest(const QByteArray& head)
{
    constexpr qsizetype nameAt = 30;
    return head.startsWith("PK\3\4")
        && head.mid(nameAt, packManifestName.size()) == packManifestName.toLatin1();
}

constexpr qsizetype beginning = 64; ///< bytes that are enough for it
} // namespace

bool looksLikePackFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // opening a pipe would wait
        return false;
    if (isSealed(file))
        return true;
    return beginsWithManifest(file.read(beginning));
}

struct PackFile::Private {
    QFile file;
    QTemporaryFile unsealed;
    std::unique_ptr<KZip> zip;
    QJsonObject manifest;
    std::vector<PackPart> parts;

    QIODevice& device() { return unsealed.isOpen() ? static_cast<QIODevice&>(unsealed) : file; }
    Result<> openFile(const QString& path);
    Result<> openZip(const QString& passphrase, Progress& progress);
    Result<> compare(const std::vector<ZipEntry>& entries);
    Result<std::unique_ptr<QIODevice>> bytesOf(const QString& name) const;
};

Result<> PackFile::Private::openFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, Texts::tr("There is no file “%1”.").arg(shown(path)));
    if (!info.isFile())
        return fail(ErrorKind::BadInput, Texts::tr("“%1” is no file.").arg(shown(path)));
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(file.errorString());
    return {};
}

Result<> PackFile::Private::openZip(const QString& passphrase, Progress& progress)
{
    if (isSealed(file)) {
        progress.start(Texts::tr("Decrypting"), file.size());
        if (!unsealed.open())
            return notWritten(unsealed);
        if (Result<> opened = unseal(file, unsealed, passphrase, progress); !opened)
            return opened;
        if (!unsealed.flush())
            return notWritten(unsealed);
    }
    const bool begins = device().seek(0) && beginsWithManifest(device().peek(beginning));
    const auto entries = simpleZip(device(), mostPackParts + 1);
    if (!begins) // another program's zip has faults that are of no interest
        return fail(ErrorKind::BadInput, Texts::tr("This is no pack of Lacuna."),
                    entries ? packManifestName : entries.error().message);
    if (!entries)
        return std::unexpected(entries.error());
    zip = std::make_unique<KZip>(&device());
    if (!device().seek(0) || !zip->open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, Texts::tr("The file is damaged or cut off."), zip->errorString());
    return compare(*entries);
}

/// What is listed against what the manifest says, and both against what KZip, which reads it, has found.
Result<> PackFile::Private::compare(const std::vector<ZipEntry>& entries)
{
    for (const ZipEntry& entry : entries) {
        const QString name = QString::fromLatin1(entry.name);
        if (!isPackPartName(name) && name != packManifestName)
            return fail(ErrorKind::BadInput,
                        Texts::tr("There is something in the file that does not belong there: “%1”.")
                            .arg(QString::fromLatin1(entry.name.toPercentEncoding("/ ").left(80))));
        const auto* found = dynamic_cast<const KZipFileEntry*>(zip->directory()->file(name));
        if (!found || found->position() != entry.start || found->size() != entry.size
            || found->encoding() != 0)
            return fail(ErrorKind::BadInput, Texts::tr("The file is damaged or cut off."), name);
    }
    if (entries.empty() || entries.front().name != packManifestName.toLatin1())
        return fail(ErrorKind::BadInput, Texts::tr("This is no pack of Lacuna."), packManifestName);
    if (entries.front().size > mostManifestBytes)
        return fail(ErrorKind::BadInput, Texts::tr("The list of what is in the file is too long."));
    const auto bytes = bytesOf(packManifestName);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto read = readPackManifest((*bytes)->readAll());
    if (!read)
        return std::unexpected(read.error());
    manifest = std::move(read->about);
    parts = std::move(read->parts);
    return comparePackParts(parts, std::span(entries).subspan(1));
}

Result<std::unique_ptr<QIODevice>> PackFile::Private::bytesOf(const QString& name) const
{
    const KArchiveFile* found = zip->directory()->file(name);
    std::unique_ptr<QIODevice> bytes(found ? found->createDevice() : nullptr);
    if (!bytes || (!bytes->isOpen() && !bytes->open(QIODevice::ReadOnly)))
        return fail(ErrorKind::BadInput, Texts::tr("The file is damaged or cut off."), name);
    return bytes;
}

PackFile::PackFile(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

PackFile::~PackFile() = default;

Result<std::unique_ptr<PackFile>> PackFile::open(const QString& path, const QString& passphrase,
                                                 Progress& progress)
{
    auto p = std::make_unique<Private>();
    Result<> opened = p->openFile(path);
    if (opened)
        opened = p->openZip(passphrase, progress);
    if (opened)
        return std::unique_ptr<PackFile>(new PackFile(std::move(p)));
    if (opened.error().kind == ErrorKind::Cancelled || opened.error().message.contains(shown(path)))
        return std::unexpected(opened.error());
    return fail(opened.error().kind, u"%1: %2"_s.arg(shown(path), opened.error().message),
                opened.error().detail);
}

const QJsonObject& PackFile::manifest() const
{
    return d->manifest;
}

const std::vector<PackPart>& PackFile::parts() const
{
    return d->parts;
}

Result<> PackFile::extract(const PackPart& part, const QString& to, Progress& progress) const
{
    const auto bytes = d->bytesOf(part.name);
    if (!bytes)
        return std::unexpected(bytes.error());
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile))
        return notWritten(file);
    HashingDevice source(**bytes);
    Result<> written = part.unpacked >= 0
        ? gunzip(source, file, part.unpacked, progress)
        : forEachPiece(source, progress, [&](QByteArrayView piece) -> Result<> {
              progress.advance(piece.size());
              return writeWhole(file, piece);
          });
    if (written && !file.flush())
        written = notWritten(file);
    const bool isDamaged = !written && written.error().kind == ErrorKind::BadInput; // and cannot be unpacked
    if (isDamaged || (written && source.hash() != part.sha256))
        written =
            fail(ErrorKind::BadInput,
                 Texts::tr("The pack is damaged: “%1” in it is not as the file's own list says. Ask for "
                           "the pack again.")
                     .arg(part.name),
                 isDamaged ? written.error().message : u"sha256"_s);
    if (!written)
        file.remove();
    return written;
}

} // namespace lacuna

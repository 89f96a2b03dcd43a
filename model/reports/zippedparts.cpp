// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/zippedparts.h"

#include "model/support/boundedqueue.h"

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <thread>

namespace lacuna {

namespace {

std::unexpected<Error> notPutTogether(const KZip& zip)
{
    return fail(ErrorKind::Io,
                QCoreApplication::translate("lacuna::OoxmlPackage", "The file could not be put together."),
                zip.errorString());
}

/// The pieces are compressed on a thread of its own: that takes as long as making them.
Result<> writePieces(KZip& zip, const ZippedPart& part, const QDateTime& date, Progress& progress)
{
    // KZip writes the size again when the part is finished.
    if (!zip.prepareWriting(part.name, {}, {}, 0, 0100644, date, date, date))
        return notPutTogether(zip);
    qint64 size = 0;
    bool compressed = true;
    BoundedQueue<QByteArray> pieces(8);
    std::thread compressor([&] {
        while (const std::optional<QByteArray> piece = pieces.pop()) {
            compressed = zip.writeData(piece->constData(), piece->size());
            if (!compressed)
                pieces.close();
            size += piece->size();
        }
    });
    const Result<> written = part.write([&](QByteArrayView piece) -> Result<> {
        if (progress.isCancelled())
            return cancelled();
        if (!pieces.push(piece.toByteArray()))
            return fail(ErrorKind::Io, {}); // said below
        return {};
    });
    pieces.close();
    compressor.join();
    // Also of a part that is given up: nothing else frees what compresses it.
    const bool finished = zip.finishWriting(size);
    if (!compressed)
        return notPutTogether(zip);
    if (!written)
        return written;
    if (!finished)
        return notPutTogether(zip);
    return {};
}

void addFiles(const KArchiveDirectory& folder, const QString& path, std::vector<ZippedPart>& parts)
{
    const QStringList names = folder.entries();
    for (const QString& name : names) {
        const KArchiveEntry* entry = folder.entry(name);
        if (const auto* below = dynamic_cast<const KArchiveDirectory*>(entry))
            addFiles(*below, path + name + u'/', parts);
        else if (const auto* file = dynamic_cast<const KArchiveFile*>(entry))
            parts.push_back({.name = path + name, .data = file->data()});
    }
}

} // namespace

Result<std::vector<ZippedPart>> unzipped(QByteArray data)
{
    QBuffer buffer(&data);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorKind::Internal,
            QCoreApplication::translate("lacuna::OoxmlPackage", "The file could not be put together."),
            zip.errorString());
    }
    std::vector<ZippedPart> parts;
    addFiles(*zip.directory(), {}, parts);
    std::ranges::sort(parts, {}, &ZippedPart::name);
    return parts;
}

Result<> writeZip(QIODevice& device, std::span<const ZippedPart> parts, const QDateTime& time,
                  Progress& progress)
{
    // KZip seeks back to fill in sizes, which the caller's device may not be able to.
    QBuffer buffer;
    KZip zip(&buffer);
    const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const QDateTime date = std::max(time.toUTC(), earliest);
    if (!zip.open(QIODevice::WriteOnly))
        return notPutTogether(zip);
    zip.setExtraField(KZip::NoExtraField);
    for (const ZippedPart& part : parts) {
        if (progress.isCancelled())
            return cancelled();
        if (part.wanted && !part.wanted())
            continue;
        zip.setCompression(part.stored ? KZip::NoCompression : KZip::DeflateCompression);
        if (part.write) {
            if (Result<> written = writePieces(zip, part, date, progress); !written)
                return written;
        } else if (!zip.writeFile(part.name, part.data, 0100644, {}, {}, date, date, date)) {
            return notPutTogether(zip);
        }
    }
    if (!zip.close())
        return notPutTogether(zip);
    return writeAll(device, buffer.data(), progress);
}

Result<> writeAll(QIODevice& device, const QByteArray& data, Progress& progress)
{
    constexpr qint64 piece = 64 * 1024;
    for (qint64 done = 0; done < data.size();) {
        if (progress.isCancelled())
            return cancelled();
        const qint64 written =
            device.write(data.constData() + done, std::min<qint64>(piece, data.size() - done));
        if (written <= 0) {
            return fail(
                ErrorKind::Io,
                QCoreApplication::translate("lacuna::OoxmlPackage", "The file could not be written: %1")
                    .arg(device.errorString()));
        }
        done += written;
    }
    return {};
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/fileheader.h"

#include "model/storage/sqlitelibrary.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cstddef>
#include <memory>
#include <vector>

namespace lacuna {

namespace {
constexpr int headerSize = 100;
}

QString realName(const QString& path)
{
    const QFileInfo info(path);
    const QString real = info.isSymbolicLink() ? info.canonicalFilePath() : QString();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

Result<QByteArray> databaseHeader(const QString& path)
{
    const qint64 size = qMin<qint64>(QFileInfo(path).size(), headerSize);
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    if (!system)
        return fail(ErrorKind::Internal, QStringLiteral("SQLite has no access to files"));
    // SQLite takes names of databases only in a form of its own; and links are followed before, as SQLite itself does, because xOpen refuses them.
    const QByteArray name = QDir::toNativeSeparators(realName(path)).toUtf8();
    const std::unique_ptr<const char, decltype(&sqlite3_free_filename)> filename(
        sqlite3_create_filename(name.constData(), "", "", 0, nullptr), &sqlite3_free_filename);
    if (!filename)
        return fail(ErrorKind::Internal, QStringLiteral("out of memory"));
    std::vector<std::max_align_t> memory(size_t(system->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* file = reinterpret_cast<sqlite3_file*>(memory.data());
    int opened = 0;
    if (const int code =
            system->xOpen(system, filename.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &opened);
        code != SQLITE_OK) {
        if (file->pMethods)
            file->pMethods->xClose(file);
        return fail(ErrorKind::Io, QString::fromUtf8(sqlite3_errstr(code)));
    }
    QByteArray header(size, '\0');
    const int code = size > 0 ? file->pMethods->xRead(file, header.data(), int(size), 0) : SQLITE_OK;
    file->pMethods->xClose(file);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return fail(ErrorKind::Io, QString::fromUtf8(sqlite3_errstr(code)));
    return header;
}

} // namespace lacuna

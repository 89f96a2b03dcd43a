// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcefile.h"

#include "model/storage/cataloguestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Importer)
};

} // namespace

Result<std::unique_ptr<SourceFile>> SourceFile::of(const QString& name)
{
    // Asked before the file is opened: opening a pipe waits until somebody writes into it.
    const QFileInfo info(name);
    if (info.isDir())
        return fail(ErrorKind::BadInput, Text::tr("%1 is a folder; choose the files in it").arg(name));
    if (info.exists() && !info.isFile())
        return fail(
            ErrorKind::BadInput,
            Text::tr("%1 is a device or a pipe, not a file; save what it gives as a file first").arg(name));
    // And the catalogue at hand must not be opened at all: see databaseHeader().
    if (CatalogueStore::isCatalogue(name))
        return fail(
            ErrorKind::BadInput,
            Text::tr("%1 is a Lacuna catalogue; export its studies as JSON and import that").arg(name));
    std::unique_ptr<SourceFile> file(new SourceFile(name));
    // Unbuffered, so that readData() knows where it is; readers take large blocks themselves.
    if (!file->open(ReadOnly | Unbuffered)) {
        const ErrorKind kind = info.exists() ? ErrorKind::Io : ErrorKind::NotFound;
        return fail(kind, Text::tr("%1 cannot be read: %2").arg(name, file->errorString()));
    }
    file->m_size = file->size();
    file->m_modified = file->fileTime(QFileDevice::FileModificationTime);
    return file;
}

Result<> SourceFile::checkUnchanged() const
{
    if (size() == m_size && fileTime(QFileDevice::FileModificationTime) == m_modified)
        return {};
    return fail(
        ErrorKind::Io,
        Text::tr(
            "%1 was changed by another program while it was being read; try again when that has finished")
            .arg(fileName()));
}

qint64 SourceFile::readData(char* data, qint64 most)
{
    const qint64 left = m_size - pos();
    return left > 0 ? QFile::readData(data, std::min(most, left)) : 0;
}

Result<> checkUnchanged(const QIODevice& device)
{
    const auto* file = dynamic_cast<const SourceFile*>(&device);
    return file ? file->checkUnchanged() : Result<>();
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savefile.h"

#include "model/storage/cataloguestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace lacuna {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SaveFile)
};
Result<> writeInto(QFile& device, const QString& name, const std::function<Result<>(QIODevice&)>& writer)
{
    if (!device.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Io, Text::tr("%1 cannot be written: %2").arg(name, device.errorString()));
    if (const Result<> written = writer(device); !written)
        return written;
    if (!device.flush())
        return fail(ErrorKind::Io, Text::tr("%1 could not be written: %2").arg(name, device.errorString()));
    return {};
}
} // namespace

Result<> saveFile(const QString& name, const std::function<Result<>(QIODevice&)>& writer)
{
    if (CatalogueStore::isCatalogue(name))
        return fail(
            ErrorKind::BadInput,
            Text::tr("%1 is a Lacuna catalogue and would be replaced; choose another name").arg(name));
    // A device or a pipe is written into; putting a file in its place would take it away (from an administrator, at least, who may).
    if (const QFileInfo there(name); there.exists() && !there.isFile() && !there.isDir()) {
        QFile device(name);
        return writeInto(device, name, writer);
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Io, Text::tr("%1 cannot be written: %2").arg(name, file.errorString()));
    if (const Result<> written = writer(file); !written)
        return written;
    if (!file.commit())
        return fail(ErrorKind::Io, Text::tr("%1 could not be written: %2").arg(name, file.errorString()));
    return {};
}

Result<> saveFile(const QString& name, const QByteArray& data)
{
    return saveFile(name, [&](QIODevice& device) { return writeAll(device, data); });
}

Result<> savePrivateFile(const QString& name, const QByteArray& data)
{
    return saveFile(name, [&](QIODevice& device) {
        if (auto* file = qobject_cast<QSaveFile*>(&device)) // before anything is in it; a device stays as it is
            file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return writeAll(device, data);
    });
}

Result<> writeAll(QIODevice& device, const QByteArray& data)
{
    if (device.write(data) != data.size())
        return fail(ErrorKind::Io, Text::tr("the output could not be written: %1").arg(device.errorString()));
    return {};
}

QString fileNameFrom(QString title)
{
    for (QChar& character : title) {
        if (!character.isLetterOrNumber() && character != u' ' && character != u'-' && character != u'×')
            character = u'_';
    }
    return title.simplified();
}

} // namespace lacuna

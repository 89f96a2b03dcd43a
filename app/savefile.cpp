// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savefile.h"

#include "model/storage/cataloguefile.h"
#include "model/storage/cataloguestore.h"
#include "model/support/wholewriting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

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

Result<> refuseCatalogue(const QString& name)
{
    if (const Result<> apart = refuseCompanion(name); !apart)
        return apart;
    if (!CatalogueStore::isCatalogue(name))
        return {};
    return fail(ErrorKind::BadInput,
                Text::tr("%1 is a Lacuna catalogue and would be replaced; choose another name").arg(name));
}

/// A device or a pipe is written into; putting a file in its place would take it away (from an administrator, at least, who may).
bool isDevice(const QString& name)
{
    const QFileInfo there(name);
    return there.exists() && !there.isFile() && !there.isDir();
}

/// Many scripts write vowels as marks, and join or part letters by what is not seen.
bool mayStandInName(char32_t character)
{
    constexpr char32_t nonJoiner = 0x200c;
    constexpr char32_t joiner = 0x200d;
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == joiner
        || character == nonJoiner || character == U' ' || character == U'-' || character == U'×';
}

/// Of a file that is given up. Where a part of what was written last found room, the system gives the reason only when more is tried.
bool isFull(QSaveFile& file)
{
    constexpr qsizetype more = 64 * 1024;
    if (file.error() == QFileDevice::NoError && file.write(QByteArray(more, '\0')) == more)
        file.flush();
    return file.error() == QFileDevice::ResourceError;
}
} // namespace

Result<> maySaveFile(const QString& name)
{
    if (const Result<> may = refuseCatalogue(name); !may || isDevice(name))
        return may;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Io, Text::tr("%1 cannot be written: %2").arg(name, file.errorString()));
    file.cancelWriting();
    return {};
}

Result<> saveFile(const QString& name, const std::function<Result<>(QIODevice&)>& writer)
{
    if (const Result<> may = refuseCatalogue(name); !may)
        return may;
    if (isDevice(name)) {
        QFile device(name);
        return writeInto(device, name, writer);
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Io, Text::tr("%1 cannot be written: %2").arg(name, file.errorString()));
    if (const Result<> written = writer(file); !written)
        return written.error().kind == ErrorKind::Io && isFull(file)
            ? Result<>(
                  fail(ErrorKind::Io,
                       Text::tr("%1 could not be written: the disk is full; free some space and try again")
                           .arg(name),
                       written.error().detail))
            : written;
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
        if (auto* file =
                qobject_cast<QSaveFile*>(&device)) // before anything is in it; a device stays as it is
            file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return writeAll(device, data);
    });
}

Result<> writeAll(QIODevice& device, const QByteArray& data)
{
    return writeWhole(device, data);
}

QString fileNameFrom(const QString& title)
{
    QString name;
    for (const char32_t character : title.toUcs4())
        name += mayStandInName(character) ? QString::fromUcs4(&character, 1) : u"_"_s;
    return name.simplified();
}

} // namespace lacuna

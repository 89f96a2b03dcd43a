// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/foreignjournal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ForeignJournal)
};

/// The journal's last bytes if it names a super-journal: the name, its length (4 bytes), its checksum (4), and this. What is not quite so SQLite passes over;
/// who knows which versions of it are how strict.
constexpr QByteArrayView magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr qint64 shortest = 16;

Result<> refuse(const QString& path, const QString& journal)
{
    const QFileInfo info(journal);
    // SQLite follows no link here, and does not read what is no file.
    if (!info.isFile() || info.size() < shortest)
        return {};
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(file.size() - magic.size()))
        return fail(ErrorKind::Io, Texts::tr("“%1” cannot be read.").arg(QDir::toNativeSeparators(journal)),
                    file.errorString());
    if (file.read(magic.size()) != magic)
        return {};
    return fail(
        ErrorKind::BadInput,
        Texts::tr("“%1” was not opened: the file “%2” beside it would have another file of this computer "
                  "deleted. Lacuna never makes such a file; somebody may mean harm. Move “%2” out of this "
                  "folder or delete it, then open the catalogue again.")
            .arg(QDir::toNativeSeparators(path), info.fileName()),
        u"super-journal"_s);
}
} // namespace

Result<> refuseForeignJournal(const QString& path)
{
    // SQLite looks beside the file that a link leads to, on Windows beside the link.
    const QString suffix = u"-journal"_s;
    if (auto checked = refuse(path, path + suffix); !checked)
        return checked;
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() || real == path ? Result<>() : refuse(path, real + suffix);
}

} // namespace lacuna

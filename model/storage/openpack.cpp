// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/packs.h"

#include "model/catalogue/codebooklimits.h"
#include "model/storage/cataloguestore.h"
#include "model/storage/packcounts.h"
#include "model/storage/packtables.h"
#include "model/storage/schema.h"
#include "model/storage/termlevels.h"
#include "model/support/packfile.h"
#include "model/support/privatefolder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtCore/QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Packs)
};

constexpr qint64 hashSize = 32;
constexpr qint64 headerSize = 100;
constexpr qsizetype versionsAt =
    18; ///< how it is written and read: 1, with a rollback journal, 2, with a log
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationAt = 68;
/// A million studies with ten codings each, three times over.
constexpr qint64 mostRows = 30'000'000;
const auto filesFolder = "files/"_L1;

std::unexpected<Error> damaged(const QString& detail)
{
    return fail(
        ErrorKind::BadInput,
        Texts::tr("The data in the pack are damaged or were changed by another program; nothing in them was "
                  "used. Ask for the pack again."),
        detail);
}

/// As sound as damage allows: what SQLite says of a stranger's file is about the pack, not about a catalogue of ours.
std::unexpected<Error> refused(const Error& error)
{
    if (error.kind == ErrorKind::Io || error.kind == ErrorKind::Cancelled)
        return std::unexpected(error);
    return damaged(error.detail);
}

Result<> checkHeader(const QString& path)
{
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || qFromBigEndian<qint32>(header.constData() + applicationAt) != catalogueApplicationId
        || header.mid(versionsAt, 2) != "\1\1")
        return damaged(u"header"_s);
    const int version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    if (version > currentSchemaVersion)
        return fail(ErrorKind::Newer,
                    Texts::tr("The pack was made by a newer version of Lacuna. Update Lacuna to open it."),
                    u"schema version %1"_s.arg(version));
    if (version < currentSchemaVersion)
        return fail(
            ErrorKind::BadInput,
            Texts::tr("The pack was made by an older version of Lacuna. Ask for one made with version %1 or "
                      "newer.")
                .arg(QCoreApplication::applicationVersion()),
            u"schema version %1"_s.arg(version));
    return {};
}

Result<> checkSchema(const Connection& connection)
{
    auto fresh = Connection::open(u":memory:"_s, Connection::Mode::Create);
    if (!fresh)
        return std::unexpected(fresh.error());
    if (Result<> made = makePackTables(*fresh); !made)
        return made;
    const auto wanted = packSchema(*fresh);
    if (!wanted)
        return std::unexpected(wanted.error());
    const auto found = packSchema(connection);
    if (!found)
        return refused(found.error());
    return *found == *wanted ? Result<>() : damaged(u"schema"_s);
}

Result<> checkPages(const Connection& connection)
{
    for (const auto& [pragma, wanted] :
         {std::pair("PRAGMA encoding", "UTF-8"), std::pair("PRAGMA quick_check(1)", "ok")}) {
        auto rows = connection.prepare(pragma);
        const auto row = rows ? rows->step() : Result<bool>(std::unexpected(rows.error()));
        if (!row)
            return refused(row.error());
        if (!*row || rows->utf8(0) != wanted)
            return damaged(*row ? rows->text(0) : QString());
    }
    return {};
}

/// Parts named "files/…", by their hashes.
std::vector<QByteArray> filesIn(const PackFile& file)
{
    std::vector<QByteArray> hashes;
    for (const PackPart& part : file.parts()) {
        if (part.name.startsWith(filesFolder))
            hashes.push_back(part.sha256);
    }
    return hashes;
}

/// The counts are those of the manifest, and there is no file that nothing names.
Result<> checkRows(const Connection& connection, const PackFile& file, const PackContents& stated)
{
    auto contents = countRows(connection, "main", [](const QByteArray&) { return QByteArray("1"); });
    if (!contents)
        return refused(contents.error());
    contents->confidential = stated.confidential;
    for (const PackPart& part : file.parts()) {
        if (part.name.startsWith(filesFolder)) {
            ++contents->attachments;
            contents->attachmentBytes += part.size;
        }
    }
    if (!isAsStated(*contents, stated))
        return damaged(u"counts"_s);
    QSet<QByteArray> named;
    bool sound = true;
    Result<> read = connection.forEachRow("SELECT DISTINCT sha256 FROM attachment WHERE sha256 IS NOT NULL",
                                          [&](const Statement& row) {
                                              sound = sound && row.bytes(0).size() == hashSize;
                                              named.insert(row.bytes(0).toByteArray());
                                          });
    const std::vector<QByteArray> files = filesIn(file);
    if (read)
        read =
            connection.forEachRow("SELECT DISTINCT sha256 FROM attachment_text", [&](const Statement& row) {
                sound = sound && std::ranges::binary_search(files, row.bytes(0).toByteArray());
            });
    if (!read)
        return refused(read.error());
    const auto isNamed = [&](const QByteArray& hash) { return named.contains(hash); };
    return sound && std::ranges::all_of(files, isNamed) ? Result<>() : damaged(u"files"_s);
}

Result<> checkSizes(const Connection& connection)
{
    const auto tables = packTables(connection);
    if (!tables)
        return refused(tables.error());
    for (const PackTable& table : *tables) {
        const auto rows = connection.integer(QByteArray("SELECT count(*) FROM main." + table.name));
        if (!rows)
            return refused(rows.error());
        if (*rows > mostRows)
            return damaged(u"size of "_s + QString::fromLatin1(table.name));
    }
    return {};
}

/// As the reader of codebooks has it. Rings of terms are opened where they are merged.
Result<> checkCodebook(const Connection& connection)
{
    const auto deep = termTooDeep(connection, "main");
    if (!deep)
        return refused(deep.error());
    if (*deep)
        return fail(
            ErrorKind::BadInput,
            Texts::tr("“%1” of “%2” lies more than %3 levels deep in the pack's codebook; nothing of the "
                      "pack was used.")
                .arg((*deep)->label, (*deep)->dimension)
                .arg(mostTermLevels));
    constexpr qsizetype longest = 80;
    QStringList borrows;
    Result<> read = connection.forEachRow(
        "SELECT d.label, o.label FROM dimension AS d JOIN dimension AS o ON o.id = d.tree_of "
        "WHERE o.tree_of IS NOT NULL LIMIT 1",
        [&](const Statement& row) { borrows = {row.text(0).left(longest), row.text(1).left(longest)}; });
    if (!read)
        return refused(read.error());
    if (!borrows.isEmpty())
        return fail(
            ErrorKind::BadInput,
            Texts::tr("In the pack's codebook, “%1” cannot use the terms of “%2”, which has none of its "
                      "own; nothing of the pack was used.")
                .arg(borrows.first(), borrows.last()));
    return {};
}

Result<> checkData(const QString& path, const PackFile& file, const PackContents& stated)
{
    if (Result<> checked = checkHeader(path); !checked)
        return checked;
    // Not writing: then no journal can lie beside it.
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return refused(connection.error());
    Result<> checked = checkSchema(*connection);
    if (checked)
        checked = checkPages(*connection);
    if (checked)
        checked = checkSizes(*connection);
    if (checked)
        checked = checkRows(*connection, file, stated);
    if (checked)
        checked = checkCodebook(*connection);
    return checked;
}

} // namespace

struct OpenPack::Private {
    PrivateFolder folder;
    PackManifest manifest;
    QString name;
    std::vector<QByteArray> hashes; ///< ascending

    QString dataPath() const { return folder.filePath(u"catalogue.db"_s); }
    QString pathOf(const QByteArray& hash) const
    {
        return folder.filePath(QString::fromLatin1(hash.toHex()));
    }
    Result<> layOut(const PackFile& file, Progress& progress);
};

Result<> OpenPack::Private::layOut(const PackFile& file, Progress& progress)
{
    if (!folder.isValid())
        return fail(ErrorKind::Io, Texts::tr("The pack could not be unpacked: %1").arg(folder.errorString()));
    hashes = filesIn(file);
    bool sound = std::ranges::is_sorted(hashes) && file.parts().size() == hashes.size() + 2;
    qint64 bytes = 0;
    for (const PackPart& part : file.parts())
        bytes += std::max(part.size, part.unpacked);
    progress.start(Texts::tr("Unpacking"), bytes);
    bool hasData = false;
    for (const PackPart& part : file.parts()) {
        QString to = pathOf(part.sha256);
        const bool isData = part.name == packDataName;
        if (isData)
            to = dataPath();
        else if (part.name == packSummaryName)
            to = folder.filePath(packSummaryName);
        else
            sound = sound && part.name.startsWith(filesFolder);
        sound = sound && (part.unpacked >= 0) == isData;
        if (!sound)
            return damaged(part.name);
        hasData = hasData || isData;
        if (Result<> done = file.extract(part, to, progress); !done)
            return done;
    }
    return hasData ? Result<>() : damaged(packDataName);
}

namespace {
/// What is wrong is said of a file that has a name.
Error named(Error error, const QString& file)
{
    const QString name = QDir::toNativeSeparators(file);
    if (error.kind != ErrorKind::Cancelled && !error.message.contains(name))
        error.message = u"%1: %2"_s.arg(name, error.message);
    return error;
}
} // namespace

OpenPack::OpenPack(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

OpenPack::~OpenPack() = default;

Result<std::unique_ptr<OpenPack>> OpenPack::open(const QString& file, const QString& passphrase,
                                                 Progress& progress)
{
    // Reading and closing an open catalogue would take SQLite's locks away.
    if (CatalogueStore::isCatalogue(file))
        return fail(ErrorKind::BadInput,
                    Texts::tr("“%1” is a catalogue, not a pack: open it instead.")
                        .arg(QDir::toNativeSeparators(file)));
    const auto container = PackFile::open(file, passphrase, progress);
    if (!container)
        return std::unexpected(container.error());
    auto manifest = manifestFrom((*container)->manifest());
    if (!manifest)
        return std::unexpected(named(manifest.error(), file));
    auto p = std::make_unique<Private>();
    p->manifest = *std::move(manifest);
    p->manifest.format = packFormat;
    p->name = QFileInfo(file).completeBaseName();
    Result<> opened = p->layOut(**container, progress);
    if (opened)
        opened = checkData(p->dataPath(), **container, p->manifest.contents);
    if (!opened)
        return std::unexpected(named(opened.error(), file));
    return std::unique_ptr<OpenPack>(new OpenPack(std::move(p)));
}

const PackManifest& OpenPack::manifest() const
{
    return d->manifest;
}

QString OpenPack::name() const
{
    return d->name;
}

QString OpenPack::dataPath() const
{
    return d->dataPath();
}

Result<QByteArray> OpenPack::attachment(const QByteArray& sha256) const
{
    QFile file(d->pathOf(sha256));
    if (!std::ranges::binary_search(d->hashes, sha256))
        return fail(ErrorKind::NotFound, Texts::tr("The file is not in the pack."),
                    QString::fromLatin1(sha256.toHex()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, Texts::tr("The file could not be read: %1").arg(file.errorString()));
    return file.readAll();
}

std::vector<QByteArray> OpenPack::attachments() const
{
    return d->hashes;
}

bool packNeedsPassphrase(const QString& file)
{
    QFile device(file);
    return QFileInfo(file).isFile() && !CatalogueStore::isCatalogue(file) && device.open(QIODevice::ReadOnly)
        && isSealed(device);
}

} // namespace lacuna

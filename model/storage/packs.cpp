// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/packs.h"

#include "model/storage/cataloguefile.h"
#include "model/storage/packcounts.h"
#include "model/storage/packselection.h"
#include "model/storage/packtables.h"
#include "model/storage/schema.h"
#include "model/storage/sqlitelibrary.h"
#include "model/storage/versions.h"
#include "model/support/gzipped.h"
#include "model/support/packfile.h"
#include "model/support/privatefolder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Packs)
};

constexpr int hashSize = 32;

struct AttachedFile {
    QByteArray sha256;
    qint64 row = 0; ///< in attachment_content
    qint64 size = 0; ///< bytes
};

/// A catalogue that is being packed: the pack's tables with the catalogue attached, in one transaction, so that all that is read is of one state.
class Packing {
public:
    Packing(const PackOptions& options, Progress& progress)
        : m_options(options)
        , m_progress(progress)
    {
    }

    Result<> begin(const QString& catalogue, const QString& data);
    Result<> count();
    Result<> fill();
    Result<> finishData();
    Result<std::vector<PackSource>> files();
    PackManifest manifest() const;
    /// Changes are asked for, and there are none since the last pack. Known at once, or after count(): what was merged since moves the clock, but
    /// may have been written before.
    bool nothingNew() const { return isOfChanges() && (newest <= m_packed || m_holdsNothing); }

    PackContents contents;
    qint64 newest = 0; ///< stamp

private:
    Result<> readSettings();
    Result<> listFiles();
    Result<> copyTable(const PackTable& table);
    Result<> copyText();
    Result<> copyVersions();
    Result<> numberParticipants();
    bool isOfChanges() const { return m_options.what == PackOptions::What::Changes && m_packed > 0; }
    Result<bool> holdsNothing(const PackSelection& chosen) const;
    Result<bool> anyRow(const QByteArray& table, const QByteArray& where) const;
    QByteArray where(const QByteArray& table) const { return m_selection->where(table); }
    Result<> writeFile(const AttachedFile& file, const PackSink& sink);

    const PackOptions& m_options;
    Progress& m_progress;
    std::optional<OpenCatalogue> m_catalogue;
    std::optional<Connection> m_connection;
    std::optional<Stoppable> m_stoppable;
    std::optional<Transaction> m_transaction;
    Statement m_pin; ///< keeps the state that is read after the data were committed
    std::vector<PackTable> m_tables;
    std::optional<PackSelection> m_selection;
    std::vector<AttachedFile> m_files;
    QString m_id;
    QString m_title;
    qint64 m_packed = 0;
    bool m_holdsNothing = false;
};

Result<> Packing::begin(const QString& catalogue, const QString& data)
{
    auto opened = openCatalogue(catalogue, CatalogueStore::Access::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    m_catalogue = *std::move(opened);
    auto connection = Connection::open(data, Connection::Mode::Scratch);
    if (!connection)
        return std::unexpected(connection.error());
    m_connection = *std::move(connection);
    m_stoppable.emplace(*m_connection, m_progress);
    const QByteArray settings =
        "PRAGMA page_size = 8192; PRAGMA main.journal_mode = MEMORY; PRAGMA main.synchronous = OFF; PRAGMA "
        "foreign_keys = OFF; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA cache_size = "
        "-32000; "
        "PRAGMA application_id = "
        + QByteArray::number(catalogueApplicationId)
        + "; PRAGMA user_version = " + QByteArray::number(currentSchemaVersion);
    Result<> ready = m_connection->execute(settings.constData());
    if (ready)
        ready = m_connection->attach(QFileInfo(catalogue).absoluteFilePath(), "src",
                                     m_catalogue->connection.isImmutable());
    if (!ready)
        return ready;
    auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected(transaction.error());
    m_transaction = *std::move(transaction);
    const auto version = m_connection->integer("PRAGMA src.user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version != currentSchemaVersion) // somebody was quick to exchange it
        return fail(ErrorKind::Busy, Texts::tr("The catalogue was replaced. Try again."));
    ready = makePackTables(*m_connection);
    if (ready)
        ready = readSettings();
    return ready;
}

Result<> Packing::readSettings()
{
    auto tables = packTables(*m_connection);
    if (!tables)
        return std::unexpected(tables.error());
    m_tables = *std::move(tables);
    Result<> read = m_connection->forEachRow(
        "SELECT key, value FROM src.setting WHERE key IN ('catalogue', 'packed')", [&](const Statement& row) {
            if (row.utf8(0) == "packed")
                m_packed = std::min(row.text(1).toLongLong(), stampOfNow());
            else
                m_id = row.text(1);
        });
    if (read)
        read = m_connection->forEachRow("SELECT title FROM src.protocol",
                                        [&](const Statement& row) { m_title = row.text(0); });
    const auto stamp = read ? newestStamp(*m_connection) : Result<qint64>(std::unexpected(read.error()));
    if (!stamp)
        return std::unexpected(stamp.error());
    newest = *stamp;
    return {};
}

Result<> Packing::count()
{
    const auto select = [&](const ConfidentialParts& parts, const QByteArray& name) {
        return PackSelection::make(*m_connection, m_tables, m_options, parts, name, m_packed);
    };
    const auto all = select(ConfidentialParts::all(), "chosen");
    if (!all)
        return std::unexpected(all.error());
    if (isOfChanges()) { // by all of it: what is confidential and stays here was changed, too
        const auto nothing = holdsNothing(*all);
        if (!nothing)
            return std::unexpected(nothing.error());
        m_holdsNothing = *nothing;
    }
    const auto confidential = countConfidential(*m_connection, *all);
    if (!confidential)
        return std::unexpected(confidential.error());
    auto selection = select(m_options.confidential, "leaving");
    if (!selection)
        return std::unexpected(selection.error());
    m_selection.emplace(*std::move(selection));
    const auto counted =
        countRows(*m_connection, "src", [&](const QByteArray& table) { return where(table); });
    if (!counted)
        return std::unexpected(counted.error());
    contents = *counted;
    contents.confidential = *confidential;
    return listFiles();
}

Result<> Packing::listFiles()
{
    if (!m_options.attachments)
        return {};
    const Result<> read = m_connection->forEachRow(
        QByteArray("SELECT c.sha256, c.rowid, length(c.content) FROM src.attachment_content AS c WHERE "
                   "c.sha256 IN (SELECT "
                   "t.sha256 FROM src.attachment AS t WHERE "
                   + where("attachment") + ") ORDER BY c.sha256"),
        [&](const Statement& row) {
            m_files.push_back({row.bytes(0).toByteArray(), row.integer(1), row.integer(2)});
            contents.attachmentBytes += row.integer(2);
        });
    contents.attachments = int(m_files.size());
    return read;
}

Result<bool> Packing::anyRow(const QByteArray& table, const QByteArray& where) const
{
    return m_connection
        ->integer(QByteArray("SELECT EXISTS(SELECT 1 FROM src." + table + " AS t WHERE " + where + ")"))
        .transform([](qint64 any) { return any != 0; });
}

/// Neither a row nor a deletion that the last pack did not have: no more than who knows of what.
Result<bool> Packing::holdsNothing(const PackSelection& chosen) const
{
    for (const PackTable& table : m_tables) {
        const auto any =
            table.key.isEmpty() ? Result<bool>(false) : anyRow(table.name, chosen.where(table.name));
        if (!any || *any)
            return any.transform([](bool) { return false; });
    }
    bool nothing = true;
    return m_connection
        ->forEachRow(
            "SELECT vector FROM src.version WHERE col = ''",
            [&](const Statement& row) { nothing = nothing && newestStamp(row.bytes(0)) <= m_packed; })
        .transform([&] { return nothing; });
}

Result<> Packing::numberParticipants()
{
    // A number for each participant of a round, by who came first.
    return m_connection->run(QByteArray("CREATE TEMP TABLE participant AS SELECT id, dense_rank() OVER "
                                        "(PARTITION BY round ORDER BY first) AS number FROM "
                                        "(SELECT t.id, t.round, min(t.id) OVER (PARTITION BY t.round, "
                                        "t.participant) AS first FROM src.ballot AS t WHERE "
                                        + where("ballot") + ")"));
}

/// Whole tables are copied as they lie, by SQLite's own short cut for "SELECT *" between equal ones.
Result<> Packing::copyTable(const PackTable& table)
{
    const QByteArray which = where(table.name);
    if (which == "0")
        return {};
    QByteArrayList values;
    bool asItIs = which == "1";
    for (const QByteArray& column : table.columns) {
        const QByteArray blanked = blankedWhere(table.name, column, m_options.confidential);
        const auto any =
            blanked.isEmpty() ? Result<bool>(false) : anyRow(table.name, blanked + " AND " + which);
        if (!any)
            return std::unexpected(any.error());
        if (!*any) {
            values.append("t." + column);
            continue;
        }
        asItIs = false;
        values.append("CASE WHEN " + blanked + " THEN " + blankedInstead(table.name, column) + " ELSE t."
                      + column + " END");
        const QByteArray key = "t." + table.key.join(" || ',' || t.") + " || ''";
        const Result<> told = m_connection->run(
            QByteArray("INSERT INTO main.withheld SELECT '" + table.name + "', " + key + ", '" + column
                       + "' FROM src." + table.name + " AS t WHERE " + blanked + " AND " + which));
        if (!told)
            return told;
    }
    return m_connection->run(
        asItIs ? QByteArray("INSERT INTO main." + table.name + " SELECT * FROM src." + table.name)
               : QByteArray("INSERT INTO main." + table.name + " SELECT " + values.join(", ") + " FROM src."
                            + table.name + " AS t WHERE " + which));
}

/// What is found in files goes with them only.
Result<> Packing::copyText()
{
    if (!m_options.attachments)
        return {};
    return m_connection->run(
        QByteArray("INSERT INTO main.attachment_text SELECT x.* FROM src.attachment_text AS x WHERE "
                   "x.sha256 IN (SELECT t.sha256 FROM src.attachment AS t WHERE "
                   + where("attachment") + ")"));
}

/// Of the rows that are in the pack; and what was deleted, which is in none.
Result<> Packing::copyVersions()
{
    Script script(*m_connection);
    script.run("INSERT INTO main.same_row SELECT * FROM src.same_row");
    script.run("INSERT INTO main.version SELECT * FROM src.version WHERE col = ''");
    for (const PackTable& table : m_tables) {
        if (table.key.isEmpty())
            continue;
        QByteArrayList same;
        for (qsizetype i = 0; i < table.key.size(); ++i)
            same.append("t." + table.key[i] + " = "
                        + (table.key.size() == 1
                               ? QByteArray("CAST(v.row AS INTEGER)")
                               : "json_extract('[' || v.row || ']', '$[" + QByteArray::number(i) + "]')"));
        script.run(QByteArray(
            "INSERT INTO main.version SELECT v.* FROM src.version AS v WHERE v.tbl = '" + table.name
            + "' AND v.col <> '' AND CASE WHEN json_valid('[' || v.row || ']') THEN EXISTS(SELECT 1 FROM "
              "main."
            + table.name + " AS t WHERE " + same.join(" AND ") + ") END"));
    }
    return script.result();
}

Result<> Packing::fill()
{
    m_progress.start(Texts::tr("Collecting"), qint64(m_tables.size()));
    Result<> done = m_options.confidential.names ? Result<>() : numberParticipants();
    for (const PackTable& table : m_tables) {
        if (done && !table.key.isEmpty() && table.name != "attachment_text")
            done = copyTable(table);
        m_progress.advance();
    }
    if (done)
        done = copyText();
    if (done)
        done = copyVersions();
    return done;
}

/// Writes the data out and goes on reading the same state: a statement that still has rows keeps it.
Result<> Packing::finishData()
{
    auto pin = m_connection->prepare("SELECT name FROM src.sqlite_schema");
    if (!pin)
        return std::unexpected(pin.error());
    m_pin = *std::move(pin);
    if (const auto row = m_pin.step(); !row)
        return std::unexpected(row.error());
    Result<> done = m_transaction->commit();
    m_transaction.reset();
    return done;
}

Result<> Packing::writeFile(const AttachedFile& file, const PackSink& sink)
{
    sqlite3_blob* opened = nullptr;
    const int code = sqlite3_blob_open(m_connection->handle(), "src", "attachment_content", "content",
                                       file.row, 0, &opened);
    const std::unique_ptr<sqlite3_blob, int (*)(sqlite3_blob*)> blob(opened, sqlite3_blob_close);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(m_connection->handle(), code));
    constexpr qint64 pieceSize = 256 * 1024;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 at = 0; at < file.size; at += pieceSize) {
        const int size = int(std::min(pieceSize, file.size - at));
        if (const int read = sqlite3_blob_read(blob.get(), piece.data(), size, int(at)); read != SQLITE_OK)
            return std::unexpected(sqliteError(m_connection->handle(), read));
        if (Result<> taken = sink(QByteArrayView(piece).first(size)); !taken)
            return taken;
    }
    return {};
}

Result<std::vector<PackSource>> Packing::files()
{
    std::vector<PackSource> sources;
    for (const AttachedFile& file : m_files) {
        if (file.sha256.size() != hashSize)
            return fail(ErrorKind::Corrupt,
                        Texts::tr("An attached file is damaged. Run “lacuna check” on the catalogue."),
                        QString::fromLatin1(file.sha256.toHex()));
        const QString name = u"files/"_s + QString::fromLatin1(file.sha256.toHex());
        sources.push_back({{name, file.size, file.sha256, -1},
                           [this, file](const PackSink& sink) { return writeFile(file, sink); }});
    }
    return sources;
}

QDateTime timeOfMaking()
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC) : QDateTime::currentDateTimeUtc();
}

PackManifest Packing::manifest() const
{
    QString scope = m_options.scope;
    if (scope.isEmpty() && m_options.what == PackOptions::What::Studies)
        scope = Texts::tr("%n chosen study(s)", nullptr, int(m_options.studies.size()));
    else if (scope.isEmpty() && m_options.what == PackOptions::What::Changes && m_packed > 0)
        scope = scopeText(PackOptions::What::Changes);
    else if (scope.isEmpty())
        scope = scopeText(PackOptions::What::Everything);
    return {.format = packFormat,
            .catalogue = m_id,
            .title = m_title,
            .scope = scope,
            .made = timeOfMaking(),
            .program = u"Lacuna "_s + QCoreApplication::applicationVersion(),
            .contents = contents,
            .confidential = m_options.confidential};
}

/// What the next pack of changes begins with. A catalogue that cannot be written, or is being written for long, is packed all the same: that pack will
/// say more than it has to.
void rememberPacked(const QString& path, qint64 newest)
{
    auto opened = openCatalogue(QFileInfo(path).absoluteFilePath(), CatalogueStore::Access::ReadWrite);
    if (!opened || opened->readOnly)
        return;
    auto transaction = Transaction::begin(opened->connection);
    if (!transaction)
        return;
    const Result<> set = opened->connection.run(
        "INSERT INTO setting(key, value) VALUES ('packed', ?1) ON CONFLICT (key) DO UPDATE SET value = ?1",
        QString::number(newest));
    if (set)
        std::ignore = transaction->commit();
}

Result<PackSource> compressed(const QString& data, const QString& to, Progress& progress)
{
    QFile from(data);
    QFile packed(to);
    if (!from.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    Texts::tr("The pack could not be put together: %1").arg(from.errorString()));
    if (!packed.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::Io,
                    Texts::tr("The pack could not be put together: %1").arg(packed.errorString()));
    progress.start(Texts::tr("Compressing"), from.size());
    Result<> done = gzip(from, packed, progress);
    if (done && !packed.flush())
        done = fail(ErrorKind::Io,
                    Texts::tr("The pack could not be put together: %1").arg(packed.errorString()));
    if (!done)
        return std::unexpected(done.error());
    return packSource(packDataName, to, from.size(), progress);
}

/// A pack takes no other file's place than a pack's; an empty one has nothing to lose.
Result<> mayBecomePack(const QString& to)
{
    if (Result<> apart = refuseCompanion(to); !apart) // before anything else looks at it
        return apart;
    if (CatalogueStore::isCatalogue(to))
        return fail(ErrorKind::BadInput,
                    Texts::tr("“%1” is a Lacuna catalogue and would be replaced; choose another name.")
                        .arg(QDir::toNativeSeparators(to)));
    const QFileInfo there(to);
    if (!there.isFile() || there.size() == 0 || looksLikePackFile(to))
        return {};
    return fail(ErrorKind::BadInput,
                Texts::tr("“%1” is there already and is no pack; choose another name.")
                    .arg(QDir::toNativeSeparators(to)));
}

/// However it was stopped, it says so.
template <typename T> Result<T> unlessStopped(Result<T> result, const Progress& progress)
{
    if (!result && progress.isCancelled())
        return cancelled();
    return result;
}

Result<PackContents> written(const QString& path, const PackOptions& options, const QString& to,
                             const QString& passphrase, Progress& progress)
{
    const PrivateFolder folder;
    if (!folder.isValid())
        return fail(ErrorKind::Io,
                    Texts::tr("The pack could not be put together: %1").arg(folder.errorString()));
    const QString data = folder.filePath(u"catalogue.db"_s);
    makePrivateFile(data);
    Packing packing(options, progress);
    Result<> done = packing.begin(path, data);
    if (done && !packing.nothingNew())
        done = packing.count();
    if (done && packing.nothingNew())
        return fail(ErrorKind::NotFound,
                    Texts::tr("Nothing was changed since the last pack; nothing was written."));
    if (done)
        done = packing.fill();
    if (done)
        done = packing.finishData();
    if (!done)
        return std::unexpected(done.error());
    const PackManifest manifest = packing.manifest();
    std::vector<PackSource> parts{packSource(packSummaryName, packSummary(manifest).toUtf8())};
    auto source = compressed(data, folder.filePath(packDataName), progress);
    if (!source)
        return std::unexpected(source.error());
    parts.push_back(*std::move(source));
    auto files = packing.files();
    if (!files)
        return std::unexpected(files.error());
    std::ranges::move(*files, std::back_inserter(parts));
    progress.start(Texts::tr("Writing"), packing.contents.attachmentBytes);
    if (done = writePackFile(to, toJson(manifest), parts, {passphrase}, progress); !done)
        return std::unexpected(done.error());
    if (options.what != PackOptions::What::Studies)
        rememberPacked(path, packing.newest);
    return packing.contents;
}

Result<PackContents> counted(const QString& path, const PackOptions& options, Progress& progress)
{
    Packing packing(options, progress);
    Result<> done = packing.begin(path, u":memory:"_s);
    if (done)
        done = packing.count();
    if (done && packing.nothingNew())
        packing.contents.unchangedSince = timeOfStamp(packing.newest);
    return done.transform([&] { return packing.contents; });
}

} // namespace

Result<PackContents> packContents(const QString& path, const PackOptions& options, Progress& progress)
{
    return unlessStopped(counted(path, options, progress), progress);
}

Result<PackContents> writePack(const QString& path, const PackOptions& options, const QString& to,
                               const QString& passphrase, Progress& progress)
{
    if (Result<> may = mayBecomePack(to); !may)
        return std::unexpected(may.error());
    return unlessStopped(written(path, options, to, passphrase, progress), progress);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup has that the catalogue has not, and the other way round.
#include "model/storage/backups.h"
#include "model/storage/cataloguecopy.h"
#include "model/storage/cataloguefile.h"
#include "model/storage/schema.h"
#include "model/storage/sqlitelibrary.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Backups)
};

struct Kind {
    const char* table;
    const char* label;
};

constexpr Kind kinds[] = {
    {"study", QT_TRANSLATE_NOOP("lacuna::Backups", "Studies")},
    {"coding", QT_TRANSLATE_NOOP("lacuna::Backups", "Codings")},
    {"term", QT_TRANSLATE_NOOP("lacuna::Backups", "Terms")},
    {"attachment", QT_TRANSLATE_NOOP("lacuna::Backups", "Attached files")},
    {"practice", QT_TRANSLATE_NOOP("lacuna::Backups", "Practices")},
    {"contribution", QT_TRANSLATE_NOOP("lacuna::Backups", "Contributions")},
    {"gap_note", QT_TRANSLATE_NOOP("lacuna::Backups", "Notes on gaps")},
    {"saved_view", QT_TRANSLATE_NOOP("lacuna::Backups", "Saved views")},
    {"round", QT_TRANSLATE_NOOP("lacuna::Backups", "Rounds")},
    {"ballot", QT_TRANSLATE_NOOP("lacuna::Backups", "Ballots")},
    {"story", QT_TRANSLATE_NOOP("lacuna::Backups", "Stories")},
};

/// Ids and titles that @p sql finds, in that order.
Result<BackupDifference::Studies> studiesOf(const Connection& connection, QByteArrayView sql)
{
    BackupDifference::Studies studies;
    const Result<> read = connection.forEachRow(sql, [&](const Statement& row) {
        ++studies.count;
        if (studies.titles.size() < BackupDifference::mostTitles)
            studies.titles << row.text(1);
    });
    return read.transform([&] { return std::move(studies); });
}

constexpr const char* onlyHere =
    "SELECT id, title FROM main.study WHERE id NOT IN (SELECT id FROM backup.study) "
    "ORDER BY modified DESC, id DESC";
constexpr const char* onlyThere =
    "SELECT id, title FROM backup.study WHERE id NOT IN (SELECT id FROM main.study) "
    "ORDER BY modified DESC, id DESC";
constexpr const char* different =
    "WITH now AS (SELECT study, dimension, term, coder, quote, page FROM main.coding), "
    "old AS (SELECT study, dimension, term, coder, quote, page FROM backup.coding), "
    "recoded AS (SELECT study FROM (SELECT * FROM now EXCEPT SELECT * FROM old) "
    "UNION SELECT study FROM (SELECT * FROM old EXCEPT SELECT * FROM now)) "
    "SELECT here.id, here.title FROM main.study AS here JOIN backup.study AS there ON there.id = here.id "
    "WHERE here.modified IS NOT there.modified OR here.title <> there.title OR here.id IN recoded "
    "ORDER BY here.modified DESC, here.id DESC";

/// The backup as one of the present version: itself, or a copy of it that goes with this.
class PresentBackup {
public:
    static Result<PresentBackup> of(const QString& backup, Progress& progress)
    {
        // Looked at like any other file first: what is attached is trusted as far as what it is attached to.
        const auto sound = openAsItIs(backup);
        if (!sound)
            return std::unexpected(sound.error());
        const auto version = sound->integer("PRAGMA user_version");
        if (!version)
            return std::unexpected(version.error());
        PresentBackup present;
        present.m_path = backup;
        if (*version == currentSchemaVersion)
            return present;
        present.m_path = temporaryNameFor(QFileInfo(backup).absoluteFilePath());
        if (const Result<> copied = copyAtPresentVersion(backup, present.m_path, progress); !copied)
            return std::unexpected(copied.error());
        present.m_isCopy = true;
        return present;
    }
    PresentBackup(PresentBackup&& other) noexcept
        : m_path(std::move(other.m_path))
        , m_isCopy(std::exchange(other.m_isCopy, false))
    {
    }
    PresentBackup& operator=(PresentBackup&&) = delete;
    ~PresentBackup()
    {
        if (m_isCopy)
            removeDatabase(m_path);
    }
    const QString& path() const { return m_path; }

private:
    PresentBackup() = default;
    QString m_path;
    bool m_isCopy = false;
};

Result<> countRows(const Connection& connection, BackupDifference& difference, Progress& progress)
{
    for (const Kind& kind : kinds) {
        const auto then =
            connection.integer(QByteArray("SELECT count(*) FROM backup." + QByteArray(kind.table)));
        const auto now =
            connection.integer(QByteArray("SELECT count(*) FROM main." + QByteArray(kind.table)));
        if (!then || !now)
            return std::unexpected(then ? now.error() : then.error());
        difference.counts.push_back({.what = Texts::tr(kind.label), .then = *then, .now = *now});
        progress.advance();
        if (progress.isCancelled())
            return cancelled();
    }
    return {};
}

Result<> compareStudies(const Connection& connection, BackupDifference& difference, Progress& progress)
{
    for (const auto& [sql, to] :
         {std::pair(onlyHere, &difference.lost), std::pair(onlyThere, &difference.back),
          std::pair(different, &difference.changed)}) {
        auto found = studiesOf(connection, sql);
        if (!found)
            return std::unexpected(found.error());
        *to = *std::move(found);
        progress.advance();
        if (progress.isCancelled())
            return cancelled();
    }
    return {};
}

} // namespace

Result<BackupDifference> compareWithBackup(const QString& catalogue, const QString& backup,
                                           Progress& progress)
{
    if (!isCatalogueFile(backup))
        return fail(ErrorKind::NotFound, Texts::tr("The backup “%1” is no longer there.").arg(backup));
    const auto present = PresentBackup::of(backup, progress);
    if (!present)
        return std::unexpected(present.error());
    // Closed before the copy goes.
    auto opened = openCatalogue(catalogue, CatalogueStore::Access::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    Connection& connection = opened->connection;
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
    if (const Result<> attached = connection.run("ATTACH DATABASE ?1 AS backup", present->path()); !attached)
        return std::unexpected(attached.error());
    auto pinned = Transaction::begin(connection, Transaction::Kind::Read);
    if (!pinned)
        return std::unexpected(pinned.error());
    BackupDifference difference;
    progress.start(Texts::tr("Comparing"), qint64(std::size(kinds)) + 3);
    auto compared = countRows(connection, difference, progress);
    if (compared)
        compared = compareStudies(connection, difference, progress);
    return compared.transform([&] { return std::move(difference); });
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/changesets.h"

#include "model/storage/changesetreader.h"
#include "model/storage/sqlitelibrary.h"
#include "model/support/inflate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtEndian>

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Changesets)
};

struct MemoryFree {
    void operator()(void* memory) const { sqlite3_free(memory); }
};
using Memory = std::unique_ptr<void, MemoryFree>;

struct Conflict {
    QString told;
    References references = References::Whole;
};

int refuse(void* context, int kind, sqlite3_changeset_iter* changes)
{
    // All conflicts are refused alike; which table it was helps a report.
    auto* const conflict = static_cast<Conflict*>(context);
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY)
        sqlite3changeset_op(changes, &table, &columns, &operation, nullptr);
    else if (conflict->references == References::Pending)
        return SQLITE_CHANGESET_OMIT;
    // What was written and taken back since a merge was remembered as writing: a merge that is taken back does not mind.
    const QByteArrayView name(table);
    if (name == "version" || name == "same_row") {
        const bool replaceable = kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_CONFLICT;
        return replaceable ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
    }
    conflict->told = QStringLiteral("conflict %1, operation %2, table %3")
                         .arg(kind)
                         .arg(operation)
                         .arg(QString::fromUtf8(table));
    return SQLITE_CHANGESET_ABORT;
}

Result<> attachTables(Connection& connection, sqlite3_session* session)
{
    return connection.forEachRow(
        "SELECT name FROM sqlite_schema WHERE type = 'table' "
        "AND name NOT IN ('history', 'setting', 'live_ballot', 'version', 'same_row') "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'study\\_search%' ESCAPE '\\' "
        "AND name NOT LIKE 'attachment\\_%' ESCAPE '\\'",
        [&](const Statement& row) -> Result<> {
            const int code = sqlite3session_attach(session, row.utf8(0).toByteArray().constData());
            if (code != SQLITE_OK)
                return std::unexpected(sqliteError(nullptr, code));
            return {};
        });
}

constexpr const char* removeFromSearch = "INSERT INTO study_search(study_search, rowid, title, authors, "
                                         "year, source, publisher, doi, accession, keywords, notes, "
                                         "abstract) SELECT 'delete', id, title, authors, year, source, "
                                         "publisher, doi, accession, keywords, notes, abstract "
                                         "FROM study WHERE id IN (SELECT value FROM json_each(?1))";
constexpr const char* addToSearch =
    "INSERT INTO study_search(rowid, title, authors, year, source, publisher, doi, accession, keywords, "
    "notes, abstract) "
    "SELECT id, title, authors, year, source, publisher, doi, accession, keywords, notes, abstract "
    "FROM study WHERE id IN (SELECT value FROM json_each(?1))";

/// Ids of the studies that a changeset adds, changes or deletes.
Result<std::vector<qint64>> studiesIn(const QByteArray& changeset)
{
    std::vector<qint64> ids;
    ChangesetReader changes(changeset);
    while (changes.next()) {
        if (changes.table() != "study")
            continue;
        sqlite3_value* id = nullptr;
        if (changes.operation() == SQLITE_INSERT)
            sqlite3changeset_new(changes.handle(), 0, &id);
        else
            sqlite3changeset_old(changes.handle(), 0, &id);
        if (id)
            ids.push_back(sqlite3_value_int64(id));
    }
    return changes.whole().transform([&] { return std::move(ids); });
}

/// Where the tables that belong to studies say to which.
struct StudyColumn {
    QByteArrayView table;
    int column;
};
constexpr StudyColumn studyColumnsOfTables[] = {
    {"study", 0},     {"coding", 0},           {"reconciled", 0},         {"attachment", 1},
    {"appraisal", 1}, {"merged_study", 1},     {"practice_study", 1},     {"different", 0},
    {"different", 1}, {"collection_study", 1}, {"contribution_study", 1},
};

bool sideIs(sqlite3_changeset_iter* changes, int column, qint64 study)
{
    for (auto* const side : {sqlite3changeset_old, sqlite3changeset_new}) {
        sqlite3_value* value = nullptr;
        // The side that an insert or a delete has not is answered with an error, which leaves the value as it is.
        side(changes, column, &value);
        if (value && sqlite3_value_int64(value) == study)
            return true;
    }
    return false;
}

constexpr char plainMark = 'p';
constexpr char zippedMark = 'z';
} // namespace

void ChangeRecorder::Deleter::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

Result<ChangeRecorder> ChangeRecorder::start(Connection& connection, Versions versions)
{
    ChangeRecorder recorder;
    sqlite3_session* session = nullptr;
    const int code = sqlite3session_create(connection.handle(), "main", &session);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(nullptr, code));
    recorder.m_session.reset(session);
    if (auto attached = attachTables(connection, session); !attached)
        return std::unexpected(attached.error());
    for (const char* const table : {"version", "same_row"}) {
        const int attached = versions == Versions::Record ? sqlite3session_attach(session, table) : SQLITE_OK;
        if (attached != SQLITE_OK)
            return std::unexpected(sqliteError(nullptr, attached));
    }
    return recorder;
}

void ChangeRecorder::setOn(bool on)
{
    sqlite3session_enable(m_session.get(), on ? 1 : 0);
}

Result<QByteArray> ChangeRecorder::changeset()
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const Memory owner(bytes);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(nullptr, code));
    return QByteArray(static_cast<const char*>(bytes), size);
}

Result<QByteArray> invertedChangeset(const QByteArray& changeset)
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes);
    const Memory owner(bytes);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(nullptr, code));
    return QByteArray(static_cast<const char*>(bytes), size);
}

Result<> applyChangeset(Connection& connection, const QByteArray& changeset, References references)
{
    const auto touched = studiesIn(changeset);
    if (!touched)
        return std::unexpected(touched.error());
    const QString studies = jsonList(*touched);
    // The search index follows in two statements instead of by a trigger for each study.
    const TriggersOff off(connection);
    if (auto removed = connection.run(removeFromSearch, studies); !removed)
        return removed;
    Conflict conflict{{}, references};
    // Cascades are in the changeset themselves; carried out a second time they would meet it half-way.
    const int code = sqlite3changeset_apply_v2(connection.handle(), int(changeset.size()),
                                               const_cast<char*>(changeset.constData()), nullptr, refuse,
                                               &conflict, nullptr, nullptr, SQLITE_CHANGESETAPPLY_FKNOACTION);
    if (code == SQLITE_ABORT)
        return fail(ErrorKind::BadInput,
                    Texts::tr("This step cannot be taken back or repeated because the same data were changed "
                              "since by other means. "
                              "Nothing was changed."),
                    conflict.told);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(connection.handle(), code));
    return connection.run(addToSearch, studies);
}

Result<> removeStudies(Connection& connection, const std::vector<qint64>& studies)
{
    const QString ids = jsonList(studies);
    const TriggersOff off(connection);
    auto done = connection.run(removeFromSearch, ids);
    if (done)
        done = connection.run("DELETE FROM study WHERE id IN (SELECT value FROM json_each(?1))", ids);
    return done;
}

bool changesetTouches(const QByteArray& changeset, qint64 study)
{
    ChangesetReader changes(changeset);
    while (changes.next()) {
        for (const StudyColumn& known : studyColumnsOfTables) {
            if (known.table == changes.table() && sideIs(changes.handle(), known.column, study))
                return true;
        }
    }
    return false;
}

void forEachChange(const QByteArray& changeset, const ChangeVisitor& visit)
{
    ChangesetReader changes(changeset);
    while (changes.next()) {
        std::vector<int> changed;
        for (int i = 0; changes.operation() == SQLITE_UPDATE && i < changes.columns(); ++i) {
            sqlite3_value* value = nullptr;
            if (sqlite3changeset_new(changes.handle(), i, &value) == SQLITE_OK && value)
                changed.push_back(i);
        }
        visit(changes.table(), changes.operation(), changed);
    }
}

namespace {
constexpr char mergeMark = 'm';
}

QByteArray packedMerge(const std::vector<qint64>& studies, const QByteArray& changeset)
{
    QByteArray packed(1, mergeMark);
    QByteArray ids(qsizetype(studies.size() + 1) * qsizetype(sizeof(qint64)), Qt::Uninitialized);
    qToBigEndian(qint64(studies.size()), ids.data());
    qToBigEndian<qint64>(studies.data(), qsizetype(studies.size()), ids.data() + sizeof(qint64));
    return packed + ids + packedChangeset(changeset);
}

std::vector<qint64> studiesOfMerge(QByteArrayView packed)
{
    constexpr qsizetype width = sizeof(qint64);
    if (packed.size() < 1 + width || packed.front() != mergeMark)
        return {};
    const qint64 count = qFromBigEndian<qint64>(packed.data() + 1);
    if (count < 0 || count > (packed.size() - 1 - width) / width)
        return {};
    std::vector<qint64> studies(static_cast<size_t>(count));
    qFromBigEndian<qint64>(packed.data() + 1 + width, count, studies.data());
    return studies;
}

QByteArray packedChangeset(const QByteArray& changeset)
{
    constexpr int worthwhile = 2000;
    if (changeset.size() > worthwhile)
        return zippedMark + qCompress(changeset, 1);
    return plainMark + changeset;
}

QByteArray unpackedChangeset(QByteArrayView packed)
{
    if (packed.isEmpty())
        return {};
    if (packed.front() == mergeMark)
        return unpackedChangeset(packed.sliced(
            std::min(packed.size(), qsizetype(1 + (studiesOfMerge(packed).size() + 1) * sizeof(qint64)))));
    const QByteArrayView content = packed.sliced(1);
    constexpr qsizetype most = 1024 * 1024 * 1024; // bytes; far beyond what undoing a large import takes
    return packed.front() == zippedMark ? inflated(content, most) : content.toByteArray();
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/changesetreader.h"
#include "model/storage/changesets.h"
#include "model/storage/history.h"
#include "model/storage/historytext.h"
#include "model/storage/mergework.h"
#include "model/storage/packtables.h"
#include "model/storage/sqlitelibrary.h"
#include "model/storage/tablewords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MergeText)
};

/// What a row is called, as an SQL expression over the row t; what belongs to another is called like that.
QByteArray nameSql(const QByteArray& schema, const QByteArray& table)
{
    const auto of = [&](const QByteArray& other, const QByteArray& column,
                        const QByteArray& name) -> QByteArray {
        return "(SELECT o." + name + " FROM " + schema + '.' + other + " o WHERE o.id = t." + column + ")";
    };
    if (table == "study" || table == "practice" || table == "round_option" || table == "protocol"
        || table == "merged_study")
        return "t.title";
    if (table == "dimension" || table == "term" || table == "burden_area")
        return "t.label";
    if (table == "coding")
        return of("study", "study", "title") + " || ' · ' || " + of("term", "term", "label");
    if (table == "appraisal" || table == "reconciled" || table == "attachment" || table == "collection_study")
        return of("study", "study", "title");
    if (table == "gap_note" || table == "not_applicable")
        return of("term", "term_a", "label") + " || coalesce(' × ' || " + of("term", "term_b", "label")
            + ", '')";
    if (table == "practice_study" || table == "practice_coding")
        return of("practice", "practice", "title");
    if (table == "contribution")
        return "substr(t.text, 1, 80)";
    if (table == "story_step")
        return of("story", "story", "name") + " || ' · ' || t.title";
    if (table == "round_criterion" || table == "ballot")
        return of("round", "round", "name");
    if (table == "minute")
        return of("meeting", "meeting", "name");
    if (table == "coder" || table == "burden" || table == "saved_view" || table == "story" || table == "round"
        || table == "collection" || table == "saved_search" || table == "checklist" || table == "meeting"
        || table == "mapping")
        return "t.name";
    return "''";
}

class Describer {
public:
    explicit Describer(MergeWork& work)
        : m_work(work)
    {
    }

    Result<> describe(MergeConflict& conflict)
    {
        conflict.among = tableInWords(conflict.place.table);
        const DataTable* const table = m_work.table(conflict.place.table);
        if (!table || conflict.place.column == sameEntry) // which says what it is from the beginning
            return {};
        // The catalogue has both sides by now where it took theirs; who took part is read where it was laid out.
        for (const char* const schema : {"main", "pk"}) {
            if (!conflict.subject.isEmpty())
                break;
            const auto name = textOf(schema, *table, nameSql(schema, table->name), conflict.place.row);
            if (!name)
                return std::unexpected(name.error());
            conflict.subject = *name;
        }
        if (conflict.kind != MergeConflict::Kind::Field) {
            const QString deleted = Texts::tr("deleted");
            const QString changed = Texts::tr("changed");
            const bool here = conflict.kind == MergeConflict::Kind::DeletedHere;
            const auto fields = changedFields(conflict, *table);
            if (!fields)
                return std::unexpected(fields.error());
            const QString what =
                fields->isEmpty() ? changed : Texts::tr("changed: %1").arg(fields->join(u", "_s));
            conflict.mine = here ? deleted : what;
            conflict.theirs = here ? what : deleted;
            conflict.part = Texts::tr("The whole entry");
            return findMarks(conflict, *table);
        }
        const auto column = std::ranges::find(table->columns, conflict.place.column);
        conflict.part = fieldLabel(table->name, conflict.place.column, int(column - table->columns.begin()));
        const auto theirs = value("pk", *table, conflict.place);
        if (!theirs)
            return std::unexpected(theirs.error());
        conflict.theirs = *theirs;
        return findMarks(conflict, *table);
    }

    /// As a person reads it: what refers to something is called like that.
    Result<QString> value(const char* schema, const DataTable& table, const MergeConflict::Place& place)
    {
        QByteArray expression = "t." + place.column;
        for (const DataTable::Reference& reference : table.references) {
            if (table.columns[size_t(reference.column)] != place.column)
                continue;
            expression = "(SELECT " + nameSql(schema, reference.table) + " FROM " + schema + '.'
                + reference.table + " t WHERE t.id = x." + place.column + ")";
            const QByteArray outer = "SELECT CAST(" + expression + " AS TEXT) FROM " + schema + '.'
                + table.name + " x WHERE " + MergeWork::keyParameters(table, "x.");
            return first(outer, place.row);
        }
        return textOf(schema, table, expression, place.row);
    }

private:
    /// What was written of a row without knowing that it was deleted, as people call it.
    Result<QStringList> changedFields(const MergeConflict& conflict, const DataTable& table)
    {
        const bool here = conflict.kind == MergeConflict::Kind::DeletedHere;
        const QString row = QString::fromUtf8(conflict.place.row);
        const auto written = m_work.versionsOf(here ? "pk" : "main", table.name, row);
        const auto theirs = m_work.versionsOf("pk", table.name, row);
        if (!written || !theirs)
            return std::unexpected((!written ? written : theirs).error());
        const VersionVector known =
            here ? m_work.deletedHere.value({table.name, row}) : theirs->value(QString());
        QStringList fields;
        for (int i = 0; i < int(table.columns.size()); ++i) {
            const QByteArray& column = table.columns[size_t(i)];
            const auto own = written->constFind(QString::fromUtf8(column));
            if (own == written->cend() || own->isWithin(known) || isBookkeeping(column))
                continue;
            const QString label = fieldLabel(table.name, column, i);
            if (!label.isEmpty() && !fields.contains(label))
                fields.append(label);
        }
        return fields;
    }

    /// Whether it, or what it belongs to, carries the mark on either side, or it is withheld from packs for what it says.
    Result<> findMarks(MergeConflict& conflict, const DataTable& table)
    {
        for (const char* const schema : {"main", "pk"}) {
            for (const char* const marks : {"main", "pk"}) {
                const auto is = isWithheld(conflict, table, schema, marks);
                if (!is)
                    return std::unexpected(is.error());
                conflict.confidential = conflict.confidential || *is;
            }
        }
        return {};
    }

    /// By the rules of packs, of what @p schema has and what is marked in the schema @p marks.
    Result<bool> isWithheld(const MergeConflict& conflict, const DataTable& table, const QByteArray& schema,
                            const QByteArray& marks)
    {
        QByteArrayList conditions{"NOT (" + mayLeave(table.name, {}, marks) + ")"};
        if (conflict.kind == MergeConflict::Kind::Field) {
            const QByteArray blanked = blankedWhere(table.name, conflict.place.column, {}, marks);
            if (!blanked.isEmpty())
                conditions.append('(' + blanked + ')');
        }
        for (const QByteArray& column : table.columns) {
            if (isMark(column))
                conditions.append("t." + column + " <> 0");
        }
        for (const DataTable::Reference& reference : table.references) {
            const DataTable* const owner = m_work.table(reference.table);
            if (!owner || owner->key.size() != 1 || !reference.cascades)
                continue;
            for (const QByteArray& column : owner->columns) {
                if (isMark(column) && column != "notes_confidential") // which is of the notes alone
                    conditions.append("EXISTS (SELECT 1 FROM " + marks + '.' + owner->name + " o WHERE o."
                                      + column + " <> 0 AND o.id = t."
                                      + table.columns[size_t(reference.column)] + ')');
            }
        }
        return first("SELECT 1 FROM " + schema + '.' + table.name + " t WHERE "
                         + MergeWork::keyParameters(table, "t.") + " AND (" + conditions.join(" OR ") + ')',
                     conflict.place.row)
            .transform([](const QString& found) { return found == u"1"_s; });
    }

    Result<QString> first(const QByteArray& sql, const QByteArray& row)
    {
        const auto statement = m_work.cached(sql);
        if (!statement)
            return std::unexpected(statement.error());
        MergeWork::bindKey(**statement, QString::fromUtf8(row));
        QString text;
        return (*statement)->forEachRow([&](const Statement& found) { text = found.text(0); }).transform([&] {
            return text;
        });
    }

    Result<QString> textOf(const QByteArray& schema, const DataTable& table, const QByteArray& expression,
                           const QByteArray& row)
    {
        return first("SELECT CAST(" + expression + " AS TEXT) FROM " + schema + '.' + table.name + " t WHERE "
                         + MergeWork::keyParameters(table, "t."),
                     row);
    }

    MergeWork& m_work;
};

QString textOfValue(sqlite3_value* value)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                             sqlite3_value_bytes(value));
}

/// Looks through the history, newest step first, for what fields were before anybody on this side changed them without the other's knowledge.
class Bases {
public:
    Bases(MergeWork& work, quint64 replica)
        : m_work(work)
        , m_replica(replica)
    {
    }

    Result<> find()
    {
        for (MergeConflict& conflict : m_work.conflicts) {
            if (conflict.kind != MergeConflict::Kind::Field)
                continue;
            const auto theirs =
                m_work.versionsOf("pk", conflict.place.table, QString::fromUtf8(conflict.place.row));
            if (!theirs)
                return std::unexpected(theirs.error());
            const QString field = QString::fromUtf8(conflict.place.column);
            m_wanted[conflict.place] = {&conflict,
                                        theirs->value(field, theirs->value(allColumns)).knownOf(m_replica)};
        }
        if (m_wanted.empty())
            return {};
        constexpr int mostSteps = 200;
        std::vector<std::pair<qint64, QByteArray>> steps;
        return m_work.forEachRow(
            "SELECT stamp, changeset FROM main.history WHERE NOT undone AND changeset IS NOT NULL AND size < "
            "4000000 "
            "ORDER BY id DESC LIMIT ?1",
            [&](const Statement& row) { take(row.integer(0), unpackedChangeset(row.bytes(1))); }, mostSteps);
    }

private:
    struct Wanted {
        MergeConflict* conflict = nullptr;
        qint64 known = 0; ///< of this copy's writing
    };

    void take(qint64 stamp, const QByteArray& changeset)
    {
        ChangesetReader changes(changeset);
        while (changes.next()) {
            const DataTable* const table = m_work.table(changes.table().toByteArray());
            if (table && changes.operation() == SQLITE_UPDATE)
                takeRow(changes.handle(), *table, changes.columns(), stamp);
        }
    }

    void takeRow(sqlite3_changeset_iter* changes, const DataTable& table, int columns, qint64 stamp)
    {
        QByteArray row;
        for (const int column : table.key) {
            sqlite3_value* value = nullptr;
            sqlite3changeset_old(changes, column, &value);
            row += (row.isEmpty() ? "" : ",") + QByteArray::number(value ? sqlite3_value_int64(value) : 0);
        }
        for (int column = 0; column < columns && column < int(table.columns.size()); ++column) {
            const auto wanted = m_wanted.find({table.name, row, table.columns[size_t(column)]});
            sqlite3_value* before = nullptr;
            if (wanted == m_wanted.end() || stamp <= wanted->second.known
                || sqlite3changeset_old(changes, column, &before) != SQLITE_OK || !before)
                continue;
            wanted->second.conflict->base = textOfValue(before);
        }
    }

    MergeWork& m_work;
    quint64 m_replica;
    std::map<MergeConflict::Place, Wanted> m_wanted;
};
} // namespace

Result<> describeConflicts(MergeWork& work)
{
    Describer describer(work);
    for (MergeConflict& conflict : work.conflicts) {
        if (auto on = work.goOn(); !on)
            return on;
        if (auto described = describer.describe(conflict); !described)
            return described;
    }
    return Bases(work, work.by.replica).find();
}

Result<QString> valueOfConflict(MergeWork& work, const char* schema, const MergeConflict::Place& place)
{
    const DataTable* const table = work.table(place.table);
    return table ? Describer(work).value(schema, *table, place) : Result<QString>(QString());
}

} // namespace lacuna

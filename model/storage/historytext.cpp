// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/historytext.h"

#include "model/storage/appraisaltext.h"
#include "model/storage/changesetreader.h"
#include "model/storage/sqlitelibrary.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::HistoryText)
};

constexpr int mostLines = 8;
constexpr size_t mostStudies = 500;

/// A column that is told when it changes. Columns as schema.cpp and schema2.cpp have them.
struct ToldColumn {
    QByteArrayView table;
    int column;
    const char* label;
    bool isLong = false; ///< told as changed, without its text
    bool isMark = false; ///< 0 or 1: told as what it is now
};
constexpr ToldColumn toldColumns[] = {
    {"study", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Year")},
    {"study", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Type")},
    {"study", 3, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Title")},
    {"study", 4, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Authors")},
    {"study", 5, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Source")},
    {"study", 6, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Report of another study"), true},
    {"study", 10, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Publisher")},
    {"study", 11, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Place")},
    {"study", 12, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Volume")},
    {"study", 13, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Issue")},
    {"study", 14, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Pages")},
    {"study", 15, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Edition")},
    {"study", 16, QT_TRANSLATE_NOOP("lacuna::HistoryText", "ISBN")},
    {"study", 17, QT_TRANSLATE_NOOP("lacuna::HistoryText", "DOI")},
    {"study", 18, QT_TRANSLATE_NOOP("lacuna::HistoryText", "URL")},
    {"study", 19, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Keywords")},
    {"study", 20, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Language")},
    {"study", 21, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Accession number")},
    {"study", 22, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Verified")},
    {"study", 23, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Further fields"), true},
    {"study", 24, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Notes"), true},
    {"study", 25, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Abstract"), true},
    {"study", 26, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Notes"), false, true},
    {"attachment", 7, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Note"), true},
    {"attachment", 10, "", false, true},
    {"gap_note", 12, "", false, true},
    {"practice", 9, "", false, true},
    {"contribution", 7, "", false, true},
    {"coder", 3, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Name"), false, true},
    {"round", 9, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Ballots"), false, true},
    {"coder", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Name")},
    {"coder", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Note")},
    {"collection", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Name")},
    {"collection", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Note")},
    {"saved_search", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Name")},
    {"saved_search", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Filter"), true},
    {"saved_view", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Name")},
    {"saved_view", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Caption")},
    {"story", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Name")},
    {"story", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Subtitle")},
    {"story_step", 3, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Title")},
    {"story_step", 4, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Notes"), true},
    {"gap_note", 5, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Note"), true},
    {"gap_note", 6, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Status")},
    {"gap_note", 9, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Being filled by")},
    {"gap_note", 10, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Until")},
    {"gap_note", 11, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Contact")},
    {"practice", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Kind")},
    {"practice", 3, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Title")},
    {"practice", 4, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Text"), true},
    {"practice", 8, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Contributed by")},
    {"contribution", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Name")},
    {"contribution", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Stakeholder group")},
    {"contribution", 3, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Question")},
    {"contribution", 4, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Text"), true},
    {"round", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Name")},
    {"round", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Method")},
    {"round", 4, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Status")},
    {"round", 5, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Decision"), true},
    {"story_step", 6, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Kind")},
    {"story_step", 8, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Caption")},
    {"story_step", 9, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Text"), true},
    {"meeting", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Name")},
    {"minute", 4, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Kind")},
    {"minute", 10, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Text"), true},
    {"round_option", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Option")},
    {"burden", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Name")},
    {"dimension", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Label")},
    {"dimension", 3, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Scope note")},
    {"term", 3, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Code")},
    {"term", 4, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Label")},
    {"term", 5, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Scope note")},
    {"term", 6, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Other names")},
    {"protocol", 1, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Title")},
    {"protocol", 2, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Scope"), true},
    {"protocol", 3, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Sources"), true},
    {"protocol", 4, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Searched on")},
    {"protocol", 5, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Criteria"), true},
    {"protocol", 6, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Contact")},
    {"protocol", 7, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Licence")},
    {"protocol", 8, QT_TRANSLATE_NOOP("lacuna::HistoryText", "Note"), true},
};

/// Tables whose rows belong to a study, and where they say to which.
struct StudyColumn {
    QByteArrayView table;
    int column;
};
constexpr StudyColumn columnsOfStudies[] = {
    {"study", 0},          {"coding", 0},
    {"reconciled", 0},     {"attachment", 1},
    {"appraisal", 1},      {"collection_study", 1},
    {"different", 0},      {"merged_study", 1},
    {"practice_study", 1}, {"contribution_study", 1},
};

/// Empty for null.
QByteArray bytesOf(sqlite3_value* value)
{
    const auto* text = value ? reinterpret_cast<const char*>(sqlite3_value_text(value)) : nullptr;
    return text ? QByteArray(text, sqlite3_value_bytes(value)) : QByteArray();
}

QString rawText(sqlite3_value* value)
{
    return QString::fromUtf8(bytesOf(value));
}

QJsonObject jsonOf(sqlite3_value* value)
{
    return QJsonDocument::fromJson(bytesOf(value)).object();
}

QString textOf(sqlite3_value* value)
{
    QString text = rawText(value);
    return text.replace(u'\n', u"; "_s).simplified();
}

QString shortText(const QString& text)
{
    constexpr int longest = 60;
    return text.size() <= longest ? text : text.first(longest - 1).trimmed() + u'…';
}

/// Where two long texts begin to differ, a word or two earlier; 0 if that is soon.
qsizetype startOfChange(const QString& from, const QString& to)
{
    constexpr qsizetype beginning = 24;
    const auto differs = std::ranges::mismatch(from, to);
    const qsizetype at = differs.in1 - from.begin();
    return at <= beginning ? 0 : std::max<qsizetype>(0, from.lastIndexOf(u' ', at - beginning / 2) + 1);
}

/// One row of a changeset.
class Change {
public:
    explicit Change(sqlite3_changeset_iter* changes)
        : m_changes(changes)
    {
        const char* table = nullptr;
        int columns = 0;
        sqlite3changeset_op(changes, &table, &columns, &m_operation, nullptr);
        m_table = table;
        m_columns = columns;
    }

    QByteArrayView table() const { return m_table; }
    int operation() const { return m_operation; }
    /// Null if the column did not change, or there is no such row before (or after).
    sqlite3_value* before(int column) const { return value(sqlite3changeset_old, SQLITE_INSERT, column); }
    sqlite3_value* after(int column) const { return value(sqlite3changeset_new, SQLITE_DELETE, column); }
    Id id(int column) const
    {
        sqlite3_value* found = before(column);
        if (!found)
            found = after(column);
        return found ? sqlite3_value_int64(found) : 0;
    }

private:
    template <typename Side> sqlite3_value* value(Side side, int without, int column) const
    {
        sqlite3_value* found = nullptr;
        if (m_operation != without && column < m_columns) // shorter in changesets of older versions
            side(m_changes, column, &found);
        return found;
    }

    sqlite3_changeset_iter* m_changes;
    QByteArrayView m_table;
    int m_columns = 0;
    int m_operation = 0;
};

/// "Notes: marked confidential"; empty @p label: what it is all about.
QString markLine(const QString& label, bool on)
{
    if (label.isEmpty())
        return on ? Texts::tr("Marked confidential") : Texts::tr("No longer confidential");
    return (on ? Texts::tr("%1: marked confidential") : Texts::tr("%1: no longer confidential")).arg(label);
}

QString columnLine(const ToldColumn& column, const Change& change)
{
    sqlite3_value* const before = change.before(column.column);
    sqlite3_value* const after = change.after(column.column);
    if (!before || !after)
        return {};
    const QString label = *column.label ? Texts::tr(column.label) : QString(); // tr("") is no text
    if (column.isMark)
        return markLine(label, sqlite3_value_int(after) != 0);
    if (column.isLong)
        return Texts::tr("%1 changed").arg(label);
    const QString from = textOf(before);
    const QString to = textOf(after);
    if (from.isEmpty())
        return Texts::tr("%1: %2 added").arg(label, shortText(to));
    if (to.isEmpty())
        return Texts::tr("%1: %2 removed").arg(label, shortText(from));
    const qsizetype start = startOfChange(from, to);
    const QString mark = start > 0 ? u"…"_s : QString();
    return Texts::tr("%1: %2 → %3")
        .arg(label, mark + shortText(from.mid(start)), mark + shortText(to.mid(start)));
}

class Teller {
public:
    Teller(const Connection& connection, const std::function<bool(Id)>& mayTell)
        : m_connection(connection)
        , m_mayTell(mayTell)
    {
    }

    void take(const Change& change)
    {
        for (const StudyColumn& known : columnsOfStudies) {
            if (known.table == change.table() && m_studies.size() <= mostStudies)
                m_studies.insert(change.id(known.column));
        }
        m_studyGone = m_studyGone || (change.table() == "study" && change.operation() == SQLITE_DELETE);
        if (change.table() == "coding") {
            takeCoding(change);
        } else if (change.table() == "appraisal") {
            takeAppraisal(change);
        } else if (change.operation() == SQLITE_UPDATE) {
            for (const ToldColumn& column : toldColumns) {
                if (column.table == change.table())
                    add(columnLine(column, change));
            }
        }
    }

    ToldChanges told()
    {
        m_studies.erase(0);
        ToldChanges told;
        told.studies.assign(m_studies.begin(), m_studies.end());
        if (m_studies.size() > 1
            || m_studyGone) // who reads the list opens the studies; what is gone needs no details
            return told;
        for (const auto& [term, added] : m_codings)
            add(added ? Texts::tr("Coded “%1”").arg(labelOf(term))
                      : Texts::tr("No longer coded “%1”").arg(labelOf(term)));
        told.lines = m_lines;
        if (m_more > 0)
            told.lines << Texts::tr("and %n more", nullptr, m_more);
        return told;
    }

private:
    void takeCoding(const Change& change)
    {
        constexpr int termColumn = 2;
        constexpr int coderColumn = 3;
        if (!m_mayTell(change.id(coderColumn)))
            return;
        if (change.operation() == SQLITE_UPDATE)
            add(Texts::tr("Quote or page of “%1” changed").arg(labelOf(change.id(termColumn))));
        else if (m_codings.size() <= mostStudies)
            m_codings.emplace_back(change.id(termColumn), change.operation() == SQLITE_INSERT);
    }

    /// An appraisal that is deleted, now or since, needs no details: its first answers are told, later ones only as far as they tell
    /// themselves.
    void takeAppraisal(const Change& change)
    {
        enum Column { RowId, Study, List, Coder, Answers, Rating, Note, Modified, Mark };
        if (change.operation() == SQLITE_DELETE)
            return;
        AppraisalChange told;
        Id coder = -1; // of a row that is gone: nobody a blind coder may know of
        if (sqlite3_value* const list = change.after(List)) {
            told.checklist = rawText(list);
            coder = change.id(Coder);
        }
        // A changed row has only what changed.
        if (change.operation() == SQLITE_UPDATE)
            (void)m_connection.forEachRow(
                "SELECT checklist, coder FROM appraisal WHERE id = ?1",
                [&](const Statement& row) {
                    told.checklist = row.text(0);
                    coder = row.integer(1);
                },
                change.id(RowId));
        if (!m_mayTell(coder))
            return;
        told.answersBefore = jsonOf(change.before(Answers));
        told.answers = jsonOf(change.after(Answers));
        told.noteBefore = rawText(change.before(Note));
        told.note = rawText(change.after(Note));
        for (const QString& line : tellAppraisal(m_connection, told))
            add(line);
        if (change.operation() == SQLITE_UPDATE && change.after(Mark))
            add(markLine(Texts::tr("Note"), sqlite3_value_int(change.after(Mark)) != 0));
    }

    void add(const QString& line)
    {
        if (line.isEmpty())
            return;
        if (m_lines.size() < mostLines)
            m_lines << line;
        else
            ++m_more;
    }

    QString labelOf(Id term) const
    {
        QString label = Texts::tr("a term deleted since");
        // Without its name the line still says what happened.
        (void)m_connection.forEachRow(
            "SELECT label FROM term WHERE id = ?1", [&](const Statement& row) { label = row.text(0); }, term);
        return label;
    }

    const Connection& m_connection;
    const std::function<bool(Id)>& m_mayTell;
    std::set<Id> m_studies;
    std::vector<std::pair<Id, bool>> m_codings;
    QStringList m_lines;
    int m_more = 0;
    bool m_studyGone = false;
};

} // namespace

ToldChanges tellChanges(const Connection& connection, const QByteArray& changeset,
                        const std::function<bool(Id coder)>& mayTell)
{
    ChangesetReader changes(changeset);
    Teller teller(connection, mayTell);
    while (changes.next())
        teller.take(Change(changes.handle()));
    return teller.told();
}

QString fieldLabel(QByteArrayView table, QByteArrayView column, int index)
{
    for (const ToldColumn& told : toldColumns) {
        if (told.table == table && told.column == index)
            return Texts::tr(told.label);
    }
    QString name = QString::fromUtf8(column).replace(u'_', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace lacuna

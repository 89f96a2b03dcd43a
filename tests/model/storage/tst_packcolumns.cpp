// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/packcounts.h"
#include "model/storage/packtables.h"
#include "packfixture.h"

#include <QtTest/QTest>

#include <map>

using namespace lacuna;
using namespace lacuna::sample;
using Parts = ConfidentialParts;

/// Every column that can hold text, as the schema has them, against what is said of each below. A word of its own is written into all of them, every mark is set, and
/// the bytes of packs are searched. A column that is added later is in no list, and the test fails until somebody decides whether it may leave.
class TestPackColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyColumnIsDecided();
    void leavesAsDecided_data();
    void leavesAsDecided();
    void chosenStudies();
    void everyTableIsTold();

private:
    QStringList found(const PackOptions& options) const;
    void setMarks(bool on) const;

    QTemporaryDir m_folder;
    QString m_catalogue;
    QStringList m_columns; ///< "study.title"
    QByteArrayList m_marks; ///< "UPDATE study SET notes_confidential = "
};

namespace {

/// Whether a column may leave.
struct Rule {
    const char* table;
    const char* columns; ///< several, with blanks between them
    bool Parts::* mark = nullptr; ///< where the mark is set, only if this is ticked; null: there is no mark
    bool Parts::* name = nullptr; ///< in any case only if this is ticked
    bool never = false;
};

// clang-format off
constexpr const char* ofStudy = "type title authors source publisher place volume issue pages edition isbn doi url keywords language accession verified_at extra "
                                "abstract";
constexpr Rule rules[] = {
    {"protocol", "title scope sources searched_on criteria contact licence note flow"}, // what the catalogue is published with
    {"batch", "file_name format encoding report"}, // the report's numbers
    {"batch", "report:quote", nullptr, nullptr, true},
    {"mapping", "name format headers map"},
    {"dimension", "key label scope_note"},
    {"term", "code label scope_note aliases"},
    {"coder", "name note", &Parts::names},
    {"study", ofStudy},
    {"study", "notes", &Parts::notes},
    {"merged_study", ofStudy},
    {"merged_study", "notes", &Parts::notes},
    {"coding", "quote page"},
    {"merged_coding", "quote page"},
    {"attachment", "file_name media_type note", &Parts::attachments},
    {"attachment", "path content", nullptr, nullptr, true},
    {"attachment_text", "text", &Parts::attachments},
    {"attachment_content", "content", &Parts::attachments},
    {"not_applicable", "reason"},
    {"gap_note", "status until"},
    {"gap_note", "text", &Parts::notes},
    {"gap_note", "filled_by contact", &Parts::notes, &Parts::names},
    {"practice", "kind stage title text", &Parts::practices},
    {"practice", "contributor", &Parts::practices, &Parts::names},
    {"practice_study", "page quote", &Parts::practices},
    {"contribution", "stakeholder_group text event said_on", &Parts::contributions},
    {"contribution", "who", &Parts::contributions, &Parts::names},
    {"burden", "name definition unit source url region_set"},
    {"burden_area", "label note"},
    {"saved_view", "name caption question filter drawing"},
    {"saved_search", "name filter"},
    {"collection", "name note"},
    {"story", "name subtitle settings"},
    {"story_step", "title notes kind caption text"},
    {"round", "name method settings status decision"},
    {"round", "participants", &Parts::ballots, &Parts::names},
    {"round_criterion", "name"},
    {"round_option", "title text rationale proposed_method countries partners"},
    {"ballot", "participant", &Parts::ballots, &Parts::names},
    {"ballot", "stakeholder_group", &Parts::ballots},
    {"live_ballot", "participant stakeholder answers", nullptr, nullptr, true},
    {"checklist", "name items"},
    {"appraisal", "checklist rating answers"}, // the answers themselves
    {"appraisal", "note answers:note", &Parts::notes},
    {"meeting", "name"},
    // Of a gap whose note is marked.
    {"minute", "step subject votes", &Parts::notes},
    {"minute", "text", &Parts::notes, &Parts::names}, // who fills it
    {"setting", "value", nullptr, nullptr, true},
    {"history", "kind subject changeset", nullptr, nullptr, true},
};
// clang-format on

/// What holds names of tables and columns, numbers or hashes only, or one of our own words that rules go by.
const QStringList notFilled{u"version.tbl"_s,
                            u"version.row"_s,
                            u"version.col"_s,
                            u"version.vector"_s,
                            u"same_row.tbl"_s,
                            u"attachment.sha256"_s,
                            u"attachment_content.sha256"_s,
                            u"attachment_text.sha256"_s,
                            u"setting.key"_s,
                            u"minute.kind"_s};

QString canary(const QString& column)
{
    return u"[["_s + column + u"]]"_s;
}

/// The text that a column gets: the word, and what makes it differ in each row. Where only a part of it may leave, two words.
QString textFor(const QString& column)
{
    const QString word = u"'"_s + canary(column) + u"' || abs(random())"_s;
    if (column == u"appraisal.answers")
        return u"'{\"1\":{\"answer\":\"%1\",\"note\":\"%2\"},\"2\":\"yes\"}'"_s.arg(
            canary(column), canary(column + u":note"_s));
    if (column == u"batch.report")
        return u"'{\"files\":[{\"name\":\"%2\",\"format\":\"%1\",\"read\":3,\"issues\":[{\"line\":1,\"message\":\"%2\"}]}],\"unknownTerms\":[{\"dimension\":\"country\",\"term\":\"%2\",\"count\":2}]}'"_s
            .arg(canary(column), canary(column + u":quote"_s));
    if (column == u"batch.file_name")
        return u"'/home/%2/' || %1"_s.arg(word, canary(u"batch.report:quote"_s));
    return word;
}

QStringList leaving(const Parts& parts, bool marked)
{
    QStringList columns;
    for (const Rule& rule : rules) {
        const bool leaves =
            !rule.never && (!rule.mark || !marked || parts.*rule.mark) && (!rule.name || parts.*rule.name);
        for (const QString& column : QString::fromLatin1(rule.columns).split(u' ')) {
            if (leaves)
                columns << QString::fromLatin1(rule.table) + u'.' + column;
        }
    }
    columns.sort();
    return columns;
}

} // namespace

void TestPackColumns::initTestCase()
{
    m_catalogue = fullCatalogue(m_folder);
    // Every minute is of the gap with a mark, and names somebody.
    execute(m_catalogue,
            "INSERT INTO burden_area(id, burden, label, value) VALUES (93, 91, 'M', 2);"
            "DELETE FROM minute; INSERT INTO minute(id, meeting, at, kind, dimension_a, term_a, dimension_b, "
            "term_b, text) VALUES (142, 141, 6, 'being-filled', 1, 13, 2, 21, 'x');"
            "DELETE FROM appraisal WHERE id = 174; UPDATE appraisal SET confidential = 1");
    auto connection = ok(Connection::open(m_catalogue, Connection::Mode::ReadWrite));
    QByteArrayList tables;
    ok(connection.forEachRow("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                             "'study\\_search%' ESCAPE '\\' AND name NOT LIKE 'attachment\\_search%' ESCAPE "
                             "'\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
                             [&](const Statement& row) { tables << row.utf8(0).toByteArray(); }));
    QByteArray sql = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; BEGIN;";
    for (const QByteArray& table : tables) {
        QByteArrayList filled;
        ok(connection.forEachRow(
            QByteArray("SELECT name, type FROM pragma_table_info('" + table + "')"),
            [&](const Statement& row) {
                const QByteArray column = row.utf8(0).toByteArray();
                const QString full = QString::fromLatin1(table + '.' + column);
                if (column.endsWith("confidential"))
                    m_marks << "UPDATE " + table + " SET " + column + " = ";
                if ((row.utf8(1) != "TEXT" && row.utf8(1) != "BLOB") || notFilled.contains(full))
                    return;
                m_columns << full;
                const QByteArray text = textFor(full).toUtf8();
                // What a file is, its hash says.
                if (full != u"attachment_content.content")
                    filled << column + " = "
                            + (row.utf8(1) == "BLOB" ? QByteArray("CAST(" + text + " AS BLOB)") : text);
            }));
        if (!filled.isEmpty())
            sql += "UPDATE " + table + " SET " + filled.join(", ")
                + (table == "setting" ? " WHERE key <> 'catalogue';" : ";");
    }
    sql += "COMMIT;";
    ok(connection.execute(sql.constData()));
    const QByteArray content = canary(u"attachment_content.content"_s).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    ok(connection.execute(
        QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM attachment WHERE id <> 42; DELETE FROM "
                   "attachment_text WHERE id <> 2; DELETE FROM attachment_content; INSERT INTO "
                   "attachment_content VALUES (X'"
                   + hash + "', CAST('" + content + "' AS BLOB)); UPDATE attachment SET sha256 = X'" + hash
                   + "'; UPDATE attachment_text SET sha256 = X'" + hash + "';")
            .constData()));
    QVERIFY(m_columns.size() > 150);
    QVERIFY(m_marks.size() >= 9);
    // A word that is nowhere would be found nowhere.
    for (const QByteArray& table : tables)
        QVERIFY2(table == "version"
                     || ok(connection.integer(QByteArray("SELECT count(*) FROM " + table))) > 0,
                 table.constData());
}

void TestPackColumns::everyColumnIsDecided()
{
    QStringList decided;
    for (const Rule& rule : rules) {
        for (const QString& column : QString::fromLatin1(rule.columns).split(u' ')) {
            if (!column.contains(u':'))
                decided << QString::fromLatin1(rule.table) + u'.' + column;
        }
    }
    decided.sort();
    QStringList columns = m_columns;
    columns.sort();
    QCOMPARE(columns.join(u'\n'), decided.join(u'\n'));
}

void TestPackColumns::setMarks(bool on) const
{
    QByteArray sql;
    for (const QByteArray& mark : m_marks)
        sql += mark + (on ? "1;" : "0;");
    execute(m_catalogue, sql);
}

QStringList TestPackColumns::found(const PackOptions& options) const
{
    const QString to = m_folder.filePath(u"a.lacunapack"_s);
    QFile::remove(to);
    Progress progress;
    ok(writePack(m_catalogue, options, to, {}, progress));
    const QByteArray bytes = bytesOfPack(to);
    QStringList columns;
    for (const QString& column :
         m_columns + QStringList{u"appraisal.answers:note"_s, u"batch.report:quote"_s}) {
        if (bytes.contains(canary(column).toUtf8()))
            columns << column;
    }
    columns.sort();
    return columns;
}

void TestPackColumns::leavesAsDecided_data()
{
    QTest::addColumn<bool>("marked");
    QTest::addColumn<int>("ticked");
    for (const bool marked : {true, false}) {
        const char* marks = marked ? "marked" : "unmarked";
        QTest::addRow("%s, nothing ticked", marks) << marked << 0;
        QTest::addRow("%s, all ticked", marks) << marked << 63;
        QTest::addRow("%s, all but names", marks) << marked << 31;
        for (int part = 0; part < 6; ++part)
            QTest::addRow("%s, part %d alone", marks, part) << marked << (1 << part);
    }
}

void TestPackColumns::leavesAsDecided()
{
    QFETCH(const bool, marked);
    QFETCH(const int, ticked);
    setMarks(marked);
    PackOptions options;
    options.confidential = {(ticked & 1) != 0, (ticked & 2) != 0,  (ticked & 4) != 0,
                            (ticked & 8) != 0, (ticked & 16) != 0, (ticked & 32) != 0};
    const QStringList leaves = found(options);
    const QStringList may = leaving(options.confidential, marked);
    QStringList leaks = leaves;
    leaks.removeIf([&](const QString& column) { return may.contains(column); });
    QStringList lost = may;
    lost.removeIf([&](const QString& column) { return leaves.contains(column); });
    QCOMPARE(leaks.join(u' '), QString());
    QCOMPARE(lost.join(u' '), QString());
}

/// Of some studies less leaves, and nothing else.
void TestPackColumns::chosenStudies()
{
    setMarks(true);
    PackOptions options;
    options.what = PackOptions::What::Studies;
    options.studies = {101, 103};
    const QStringList may = leaving({}, true);
    const QStringList columns = found(options);
    QVERIFY(columns.contains(u"study.title"));
    for (const QString& column : columns)
        QVERIFY2(may.contains(column), qPrintable(column));
}

/// People are told of all that leaves: by its number, or by that of what it belongs to.
void TestPackColumns::everyTableIsTold()
{
    const std::map<QByteArray, QByteArray> belongs{
        {"attachment_text", "attachment"},
        {"appraisal", "study"},
        {"merged_study", "study"},
        {"merged_coding", "study"},
        {"different", "study"},
        {"reconciled", "coding"},
        {"dimension", "term"},
        {"not_applicable", "term"},
        {"mapping", "batch"},
        {"burden_area", "burden"},
        {"burden_area_term", "burden"},
        {"practice_study", "practice"},
        {"practice_coding", "practice"},
        {"contribution_study", "contribution"},
        {"contribution_practice", "contribution"},
        {"contribution_gap", "contribution"},
        {"collection_study", "collection"},
        {"story_step", "story"},
        {"round_criterion", "round"},
        {"round_option", "round"},
        {"ballot_answer", "ballot"},
        {"version", ""}, // who changed what when, without the content
        {"same_row", ""},
    };
    auto connection = ok(Connection::open(u":memory:"_s, Connection::Mode::Create));
    ok(makePackTables(connection));
    const QByteArrayList counted = countedTables();
    for (const PackTable& table : ok(packTables(connection))) {
        const auto owner = belongs.find(table.name);
        const bool told = counted.contains(table.name)
            || (owner != belongs.end() && (owner->second.isEmpty() || counted.contains(owner->second)));
        QVERIFY2(told, table.name.constData());
    }
}

QTEST_GUILESS_MAIN(TestPackColumns)
#include "tst_packcolumns.moc"

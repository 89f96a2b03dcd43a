// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include "model/catalogue/searchquery.h"
#include "model/storage/connection.h"
#include "model/storage/sqlitelibrary.h"

#include <map>
#include <set>

using namespace lacuna;
using namespace lacuna::sample;

/// Studies are found by what is in the files attached to them.
class tst_AttachmentSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void agreesWithSets();
    void followsEdits();
    void followsDeletedStudies();
    void followsMergedStudies();
    void reportsStandForTheirStudy();
    void seesWhatOthersAttach();
    void saysWhere();
    void saysWhereInReports();
    void renewsTheIndex();
    void noticesDamage();

private:
    Id attach(Id study, const QString& name, const QStringList& pages);
    QStringList found(const QString& text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueStore> m_store;
    QHash<QString, Id> m_ids;
};

/// "fishing" has two files, "garments" one, "plain" none.
void tst_AttachmentSearch::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = create(*m_folder);
    m_ids.clear();
    for (const QString& title : {u"fishing"_s, u"garments"_s, u"plain"_s})
        m_ids.insert(title, add(*m_store, title));
    attach(m_ids[u"fishing"_s], u"paper.pdf"_s,
           {u"Debt bondage aboard trawlers"_s, {}, u"Recruitment fees and wages withheld"_s});
    attach(m_ids[u"fishing"_s], u"annex.pdf"_s, {u"การบังคับใช้แรงงานในภาคประมง 强迫劳动 ការងារដោយបង្ខំ"_s});
    attach(m_ids[u"garments"_s], u"book.pdf"_s, {u"Wages paid late"_s, u"Hours and debt"_s});
}

Id tst_AttachmentSearch::attach(Id study, const QString& name, const QStringList& pages)
{
    AttachFile file;
    file.attachment.study = study;
    file.attachment.fileName = name;
    file.attachment.mediaType = u"application/pdf"_s;
    file.content = (name + pages.join(u'|')).toUtf8();
    file.pages = pages;
    return ok(m_store->apply(file)).id;
}

QStringList tst_AttachmentSearch::found(const QString& text) const
{
    QStringList titles;
    for (const Id id : ok(m_store->search(text)))
        titles << ok(m_store->study(id)).study.title;
    titles.sort();
    return titles;
}

void tst_AttachmentSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    const QString f = u"fishing"_s;
    const QString g = u"garments"_s;
    const QString p = u"plain"_s;
    const auto row = [](const char* name, const QString& text, const QStringList& titles) {
        QTest::newRow(name) << text << titles;
    };
    row("in one file", u"trawlers"_s, {f});
    row("in files of two", u"wages"_s, {f, g});
    row("in every record", u"synthetic"_s, {f, g, p});
    row("in no file", u"plain"_s, {p});
    row("nowhere", u"quarries"_s, {});
    row("case and accents", u"TRÁWLERS"_s, {f});
    row("being typed", u"recruitm"_s, {f});
    row("on different pages", u"bondage fees"_s, {f});
    row("in different files", u"bondage แรงงาน"_s, {f});
    row("record and file", u"fishing wages"_s, {f});
    row("author and file", u"author:institute trawlers"_s, {f});
    row("year and file", u"year:2020 wages"_s, {f, g});
    row("other year and file", u"year:2019 wages"_s, {});
    row("title and file", u"title:garments wages"_s, {g});
    row("not in this field", u"title:trawlers"_s, {});
    row("nor in this", u"abstract:wages"_s, {});
    row("phrase", u"\"debt bondage\""_s, {f});
    row("phrase over pages", u"\"late hours\""_s, {});
    row("phrase of record and file", u"\"fishing debt\""_s, {});
    row("either", u"trawlers OR hours"_s, {f, g});
    row("either, record or file", u"plain OR trawlers"_s, {f, p});
    row("without a word of a file", u"wages -trawlers"_s, {g});
    row("without a word of the record", u"wages -fishing"_s, {g});
    row("record without a word of a file", u"synthetic -wages"_s, {p});
    row("without, alone", u"-wages"_s, {p});
    row("without either", u"-trawlers -hours"_s, {p});
    row("without both", u"NOT (wages trawlers)"_s, {g, p});
    row("or without", u"trawlers OR -wages"_s, {f, p});
    row("both and neither is everything", u"wages OR -wages"_s, {f, g, p});
    row("thai", u"แรงงาน"_s, {f});
    row("thai inside of words", u"งานในภาค"_s, {f});
    row("chinese", u"迫劳"_s, {f});
    row("khmer", u"ងារដោយប"_s, {f});
    row("only in files", u"pdf:debt"_s, {f, g});
    row("only in files, not the record", u"pdf:synthetic"_s, {});
    row("only in files, phrase", u"pdf:\"debt bondage\""_s, {f});
    row("only in files, group", u"pdf:(hours OR trawlers)"_s, {f, g});
    row("only in files, and more", u"pdf:debt title:garments"_s, {g});
    row("not in a file", u"synthetic -pdf:debt"_s, {p});
    row("not in a file, alone", u"-pdf:debt"_s, {p});
    row("other name of the field", u"file:bondage"_s, {f});
    row("letter just begun", u"trawlers x"_s, {f});
    row("two words as one", u"traw lers"_s, {f});
    row("one word as two", u"debtbondage"_s, {f});
}

void tst_AttachmentSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, titles);
    QCOMPARE(found(text), titles);
}

namespace {
/// What holds for a study whose words are those of its record and its files together.
bool holds(const SearchNode& node, const std::set<QString>& record, const std::set<QString>& files)
{
    const auto part = [&](const SearchNode& inside) { return holds(inside, record, files); };
    switch (node.kind) {
    case SearchNode::Kind::Not:
        return !part(node.parts.front());
    case SearchNode::Kind::And:
        return std::ranges::all_of(node.parts, part);
    case SearchNode::Kind::Or:
        return std::ranges::any_of(node.parts, part);
    case SearchNode::Kind::Term:
        break;
    }
    const QString word = QString::fromStdString(node.term.anyOf.front().tokens.front());
    return (node.term.field == SearchField::Any && record.contains(word)) || files.contains(word);
}
} // namespace

/// Random words in records and files, random searches for them.
void tst_AttachmentSearch::agreesWithSets()
{
    quint32 state = 11;
    const auto random = [&](int below) {
        state = state * 1664525 + 1013904223;
        return int((state >> 8) % quint32(below));
    };
    const QStringList words{u"alpha1"_s, u"bravo1"_s, u"delta1"_s, u"gamma1"_s, u"omega1"_s};
    std::map<Id, std::pair<std::set<QString>, std::set<QString>>> truth;
    for (int i = 0; i < 24; ++i) {
        QStringList record;
        std::set<QString> inFiles;
        for (const QString& word : words) {
            if (random(3) == 0)
                record << word;
        }
        const Id id = add(*m_store, u"random "_s + record.join(u' '));
        for (int file = random(3); file > 0; --file) {
            QStringList pages;
            for (int page = random(3); page >= 0; --page) {
                pages << words.at(random(5)) + u' ' + words.at(random(5));
                for (const QString& word : pages.constLast().split(u' '))
                    inFiles.insert(word);
            }
            attach(id, u"%1-%2.pdf"_s.arg(i).arg(file), pages);
        }
        truth[id] = {{record.begin(), record.end()}, inFiles};
        truth[id].first.insert(u"random"_s);
    }
    for (int i = 0; i < 400; ++i) {
        QString text = u"random "_s;
        for (int term = random(4); term >= 0; --term) {
            const QString part = (random(4) == 0 ? u"-"_s : QString())
                + (random(5) == 0 ? u"pdf:"_s : QString()) + words.at(random(5));
            text += (random(3) == 0 ? u"OR "_s : QString()) + part + u' ';
        }
        const SearchQuery query = SearchQuery::parse(text);
        std::vector<Id> expected;
        for (const auto& [id, words_] : truth) {
            if (holds(*query.root(), words_.first, words_.second))
                expected.push_back(id);
        }
        std::vector<Id> hits = ok(m_store->search(text));
        std::erase_if(hits, [&](Id id) { return !truth.contains(id); });
        QVERIFY2(hits == expected, qPrintable(text));
    }
}

void tst_AttachmentSearch::followsEdits()
{
    const Id id = attach(m_ids[u"plain"_s], u"new.pdf"_s, {u"Quarries"_s});
    QCOMPARE(found(u"quarries"_s), QStringList{u"plain"_s});
    ok(m_store->undo());
    QCOMPARE(found(u"quarries"_s), QStringList());
    ok(m_store->redo());
    QCOMPARE(found(u"quarries"_s), QStringList{u"plain"_s});
    ok(m_store->apply(DeleteAttachment{id}));
    QCOMPARE(found(u"quarries"_s), QStringList());
    QCOMPARE(found(u"-quarries"_s).size(), 3);
    ok(m_store->undo());
    QCOMPARE(found(u"quarries"_s), QStringList{u"plain"_s});
    QCOMPARE(found(u"-quarries"_s).size(), 2);
    // The same content with another study, too; then only there.
    AttachFile again;
    again.attachment.study = m_ids[u"garments"_s];
    again.attachment.fileName = u"copy.pdf"_s;
    again.content = ok(m_store->attachmentContent(id));
    again.pages = {u"Quarries"_s};
    ok(m_store->apply(again));
    QCOMPARE(found(u"quarries"_s), (QStringList{u"garments"_s, u"plain"_s}));
    ok(m_store->apply(DeleteAttachment{id}));
    QCOMPARE(found(u"quarries"_s), QStringList{u"garments"_s});
    ok(m_store->forgetHistory());
    QCOMPARE(found(u"quarries"_s), QStringList{u"garments"_s});
    Progress progress;
    QVERIFY(ok(m_store->check(progress)).empty());
}

void tst_AttachmentSearch::followsDeletedStudies()
{
    ok(m_store->apply(DeleteStudies{{m_ids[u"garments"_s]}}));
    QCOMPARE(found(u"wages"_s), QStringList{u"fishing"_s});
    QCOMPARE(found(u"pdf:hours"_s), QStringList());
    ok(m_store->undo());
    QCOMPARE(found(u"wages"_s).size(), 2);
    ok(m_store->redo());
    ok(m_store->forgetHistory());
    QCOMPARE(found(u"wages"_s), QStringList{u"fishing"_s});
    const Connection file = ok(Connection::open(m_store->path(), Connection::Mode::ReadOnly));
    QCOMPARE(ok(file.integer("SELECT count(*) FROM attachment_text WHERE text LIKE '%Hours%'")), 0);
    Progress progress;
    QVERIFY(ok(m_store->check(progress)).empty());
}

void tst_AttachmentSearch::followsMergedStudies()
{
    ok(m_store->apply(MergeStudies{ok(m_store->study(m_ids[u"plain"_s])).study, {m_ids[u"garments"_s]}}));
    QCOMPARE(found(u"hours"_s), QStringList{u"plain"_s});
    ok(m_store->undo());
    QCOMPARE(found(u"hours"_s), QStringList{u"garments"_s});
}

void tst_AttachmentSearch::reportsStandForTheirStudy()
{
    ok(m_store->apply(LinkReports{{m_ids[u"garments"_s]}, m_ids[u"plain"_s]}));
    QCOMPARE(found(u"hours"_s), QStringList{u"plain"_s});
    QCOMPARE(found(u"pdf:hours"_s), QStringList{u"plain"_s});
    QCOMPARE(found(u"-hours"_s), QStringList{u"fishing"_s});
}

void tst_AttachmentSearch::seesWhatOthersAttach()
{
    const auto other = ok(CatalogueStore::open(m_store->path(), CatalogueStore::Access::ReadOnly));
    QCOMPARE(ok(other->search(u"quarries"_s)).size(), 0u);
    attach(m_ids[u"plain"_s], u"new.pdf"_s, {u"Quarries"_s});
    QCOMPARE(ok(other->search(u"quarries"_s)), std::vector<Id>{m_ids[u"plain"_s]});
    ok(m_store->undo());
    QCOMPARE(ok(other->search(u"quarries"_s)).size(), 0u);
}

void tst_AttachmentSearch::saysWhere()
{
    const Id fishing_ = m_ids[u"fishing"_s];
    const auto files = ok(m_store->attachments(fishing_));
    QCOMPARE(files.at(0).pages, 3);
    QCOMPARE(files.at(1).pages, 1);
    auto matches = ok(m_store->attachmentMatches(fishing_, u"wages"_s));
    QCOMPARE(matches.size(), 1u);
    QCOMPARE(matches.at(0),
             (AttachmentMatch{files.at(0).id, 3, 1, u"Recruitment fees and wages withheld"_s}));
    // All of it on one page comes before some of it on an earlier one.
    matches = ok(m_store->attachmentMatches(fishing_, u"debt OR (fees wages)"_s));
    QCOMPARE(matches.at(0).page, 1);
    QCOMPARE(matches.at(0).pages, 2);
    matches = ok(m_store->attachmentMatches(m_ids[u"garments"_s], u"hours debt wages"_s));
    QCOMPARE(matches.at(0).page, 1);
    QCOMPARE(matches.at(0).pages, 2);
    matches = ok(m_store->attachmentMatches(m_ids[u"garments"_s], u"hours debt"_s));
    QCOMPARE(matches.at(0).page, 2);
    matches = ok(m_store->attachmentMatches(fishing_, u"劳动 debt"_s));
    QCOMPARE(matches.size(), 2u);
    for (const QString& none :
         {QString(), u"fishing"_s, u"-debt"_s, u"title:debt"_s, u"\""_s, u"year:2020"_s})
        QCOMPARE(ok(m_store->attachmentMatches(fishing_, none)).size(), 0u);
    QCOMPARE(ok(m_store->attachmentMatches(m_ids[u"plain"_s], u"debt"_s)).size(), 0u);
    QCOMPARE(ok(m_store->attachmentMatches(4711, u"debt"_s)).size(), 0u);
}

void tst_AttachmentSearch::saysWhereInReports()
{
    ok(m_store->apply(LinkReports{{m_ids[u"garments"_s]}, m_ids[u"plain"_s]}));
    const auto matches = ok(m_store->attachmentMatches(m_ids[u"plain"_s], u"hours"_s));
    QCOMPARE(matches.size(), 1u);
    QCOMPARE(matches.at(0).page, 2);
}

/// A file whose indexes another version made.
void tst_AttachmentSearch::renewsTheIndex()
{
    const QString path = m_store->path();
    m_store.reset();
    {
        Connection connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        ok(connection.execute("INSERT INTO attachment_search(attachment_search) VALUES ('delete-all');"
                              "DELETE FROM study_search_config WHERE k = 'lacuna-tokenizer'"));
    }
    m_store = ok(CatalogueStore::open(path));
    QCOMPARE(found(u"trawlers"_s), QStringList{u"fishing"_s});
}

void tst_AttachmentSearch::noticesDamage()
{
    const QString path = m_store->path();
    m_store.reset();
    {
        Connection connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
        ok(connection.execute("INSERT INTO attachment_search(attachment_search) VALUES ('delete-all')"));
    }
    m_store = ok(CatalogueStore::open(path));
    Progress progress;
    QCOMPARE(ok(m_store->check(progress)).size(), 1u);
    ok(m_store->rebuildSearchIndex());
    QVERIFY(ok(m_store->check(progress)).empty());
    QCOMPARE(found(u"trawlers"_s), QStringList{u"fishing"_s});
}

QTEST_GUILESS_MAIN(tst_AttachmentSearch)
#include "tst_attachmentsearch.moc"

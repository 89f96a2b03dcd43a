// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include "model/storage/connection.h"
#include "model/storage/searchexpression.h"
#include "model/storage/sqlitelibrary.h"

using namespace lacuna;
using namespace lacuna::sample;

class tst_Search : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void followsEdits();
    void writesExpressions_data();
    void writesExpressions();
    void takesAnyText();
    void agreesWithSets();
    void renewsOldIndexes();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CatalogueStore> m_store;
    QHash<Id, QString> m_titles;
};

namespace {
/// As a file of a program that kept none.
void forgetVersion(const QString& path)
{
    Connection connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    ok(connection.execute("DELETE FROM study_search_config WHERE k = 'lacuna-tokenizer'"));
}
} // namespace

void tst_Search::initTestCase()
{
    m_store = create(m_folder);
    for (const auto& [title, abstract] : std::initializer_list<std::pair<QString, QString>>{
             {u"latin"_s, u"Forced labour in fishing vessels: Côte d’Ivoire, São Tomé; ÉTUDE n°7"_s},
             {u"order"_s, u"Labour was forced, and fishing was not."_s},
             {u"thai"_s, u"การบังคับใช้แรงงานในภาคประมง"_s},
             {u"chinese"_s, u"强迫劳动与人口贩运研究"_s},
             {u"khmer"_s, u"ការងារដោយបង្ខំនៅកម្ពុជា"_s},
             {u"burmese"_s, u"အဓမ္မလုပ်အားပေး"_s},
             {u"mixed"_s, u"ILO2022forced แรงงาน labour–migration naïve"_s},
             {u"greek"_s, u"ΚΑΤΑΝΑΓΚΑΣΤΙΚΗ εργασία"_s},
             {u"vietnamese"_s, u"Lao động cưỡng bức ở Việt Nam"_s}}) {
        CodedStudy s = study(title);
        s.study.abstract = abstract;
        s.study.doi = u"10.0000/made.up."_s + title;
        m_titles.insert(ok(m_store->apply(AddStudy{s})).id, title);
    }
}

void tst_Search::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char* name, const QString& text, const QStringList& titles) {
        QTest::newRow(name) << text << titles;
    };
    row("one word", u"vessels"_s, {u"latin"_s});
    row("every word", u"forced labour"_s, {u"latin"_s, u"order"_s});
    row("case", u"FORCED fishing"_s, {u"latin"_s, u"order"_s});
    row("phrase", u"\"forced labour\""_s, {u"latin"_s});
    row("typographic phrase", u"“forced labour”"_s, {u"latin"_s});
    row("beginning of the last word", u"forced ves"_s, {u"latin"_s});
    row("only of the last", u"ves forced"_s, {});
    row("finished phrase is no beginning", u"\"forced lab\""_s, {});
    row("diacritics left out", u"cote ivoire sao etude"_s, {u"latin"_s});
    row("diacritics typed", u"naive"_s, {u"mixed"_s});
    row("diacritics the other way", u"vésséls"_s, {u"latin"_s});
    row("thai word", u"แรงงาน"_s, {u"thai"_s, u"mixed"_s});
    row("thai other", u"ประมง"_s, {u"thai"_s});
    row("chinese word", u"劳动"_s, {u"chinese"_s});
    row("chinese research", u"研究"_s, {u"chinese"_s});
    row("khmer", u"កម្ពុជា"_s, {u"khmer"_s});
    row("burmese", u"အဓမ္မ"_s, {u"burmese"_s});
    row("greek in either case", u"καταναγκαστικη ερΓΑΣία"_s, {u"greek"_s});
    row("vietnamese without marks", u"viet nam cuong buc"_s, {u"vietnamese"_s});
    row("dash separates", u"migration"_s, {u"mixed"_s});
    row("doi", u"10.0000/made.up.khmer"_s, {u"khmer"_s});
    row("year and author", u"synthetic 2020 khmer"_s, {u"khmer"_s});
    row("nothing", u"nowhere"_s, {});
    row("either", u"forced OR nowhere"_s, {u"latin"_s, u"order"_s});
    row("either of three, and one", u"fishing (latin OR nowhere OR thai)"_s, {u"latin"_s});
    row("and binds closer", u"nowhere fishing OR khmer"_s, {u"khmer"_s});
    row("both, said so", u"forced AND order"_s, {u"order"_s});
    row("without", u"forced NOT order"_s, {u"latin"_s});
    row("minus", u"forced -vessels"_s, {u"order"_s});
    row("minus excludes no beginnings", u"forced -vess"_s, {u"latin"_s, u"order"_s});
    row("minus asked for beginnings", u"forced -vess*"_s, {u"order"_s});
    row("minus phrase", u"forced -\"forced labour\""_s, {u"order"_s});
    row("not alone", u"-synthetic"_s, {});
    row("not alone leaves the others", u"-labour -forced NOT (thai OR chinese) -khmer -burmese -greek"_s,
        {u"vietnamese"_s});
    row("either, or not", u"order OR -labour -thai -chinese -khmer -burmese"_s,
        {u"order"_s, u"greek"_s, u"vietnamese"_s});
    row("neither is everything", u"order OR -order"_s,
        {u"latin"_s, u"order"_s, u"thai"_s, u"chinese"_s, u"khmer"_s, u"burmese"_s, u"mixed"_s, u"greek"_s,
         u"vietnamese"_s});
    row("in the title", u"title:thai"_s, {u"thai"_s});
    row("not in the title", u"title:labour"_s, {});
    row("field of a group", u"title:(thai OR khmer)"_s, {u"thai"_s, u"khmer"_s});
    row("field of a phrase", u"abstract:\"forced labour\""_s, {u"latin"_s});
    row("author", u"author:institute title:latin"_s, {u"latin"_s});
    row("field with a space", u"title: latin"_s, {u"latin"_s});
    row("unknown field", u"colour:latin"_s, {});
    row("year", u"year:2020 title:latin"_s, {u"latin"_s});
    row("years", u"year:1999-2021 title:latin"_s, {u"latin"_s});
    row("years of no study", u"year:1999-2019 title:latin"_s, {});
    row("from a year on", u"title:latin year:2020-"_s, {u"latin"_s});
    row("until a year", u"title:latin year:<=2019"_s, {});
    row("year being typed", u"title:latin year:20"_s, {u"latin"_s});
    row("not in a year", u"latin -year:2020"_s, {});
    row("doi in its field", u"doi:10.0000/made.up.khmer"_s, {u"khmer"_s});
    row("doi as an address", u"https://doi.org/10.0000/made.up.khmer"_s, {u"khmer"_s});
    row("beginning of any word", u"forc* vess*"_s, {u"latin"_s});
    row("vietnam as one word", u"Vietnam"_s, {u"vietnamese"_s});
    row("vietnam being typed", u"vietna"_s, {u"vietnamese"_s});
    row("vietnam in a phrase as one word", u"\"Vietnam\""_s, {u"vietnamese"_s});
    row("laotian as two words", u"fish ing order"_s, {u"order"_s});
    row("two words as one, phrase", u"\"fish ing\""_s, {u"latin"_s, u"order"_s});
    row("d with stroke", u"lao dong"_s, {u"vietnamese"_s});
    row("thai inside of words", u"งานในภาค"_s, {u"thai"_s});
    row("thai two letters", u"ระ"_s, {u"thai"_s});
    row("thai last letter", u"ง"_s, {u"thai"_s, u"mixed"_s});
    row("chinese across words", u"迫劳"_s, {u"chinese"_s});
    row("chinese one letter", u"究"_s, {u"chinese"_s});
    row("chinese phrase", u"\"劳动与人口\""_s, {u"chinese"_s});
    row("chinese other order", u"动劳"_s, {});
    row("khmer inside of words", u"ងារដោយប"_s, {u"khmer"_s});
    row("burmese inside of words", u"လုပ်အား"_s, {u"burmese"_s});
    row("letter just begun", u"vessels x"_s, {u"latin"_s});
    row("letter that is a word", u"vessels x "_s, {});
    row("letter with an asterisk", u"vessels x*"_s, {});
    row("quotation mark alone", u"forced \""_s, {u"latin"_s, u"order"_s});
    row("open bracket", u"(forced ("_s, {u"latin"_s, u"order"_s});
    row("closing bracket", u"forced) vessels"_s, {u"latin"_s});
    row("operator at the end", u"vessels OR"_s, {u"latin"_s});
    row("operator at the beginning", u"OR AND vessels"_s, {u"latin"_s});
    row("field at the end", u"vessels author:"_s, {u"latin"_s});
    row("nothing but an operator", u"NOT"_s, {u"order"_s});
}

void tst_Search::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, titles);
    QStringList found;
    for (const Id id : ok(m_store->search(text)))
        found.append(m_titles.value(id));
    QCOMPARE(found, titles);
}

void tst_Search::followsEdits()
{
    const Id id = add(*m_store, u"Ephemeral"_s);
    QCOMPARE(ok(m_store->search(u"ephemeral"_s)), std::vector<Id>{id});
    CodedStudy changed = ok(m_store->study(id));
    changed.study.title = u"Lasting"_s;
    changed.study.abstract.clear();
    ok(m_store->apply(UpdateStudy{changed}));
    QCOMPARE(ok(m_store->search(u"ephemeral"_s)).size(), 0u);
    QCOMPARE(ok(m_store->search(u"lasting"_s)), std::vector<Id>{id});
    QVERIFY(std::ranges::contains(ok(m_store->search(u"-ephemeral"_s)), id));
    const Id other = add(*m_store, u"Another"_s);
    QVERIFY(std::ranges::contains(ok(m_store->search(u"-ephemeral"_s)), other)); // not as remembered
    ok(m_store->undo());
    QVERIFY(!std::ranges::contains(ok(m_store->search(u"-ephemeral"_s)), other));
    ok(m_store->undo());
    QCOMPARE(ok(m_store->search(u"ephemeral"_s)), std::vector<Id>{id});
    ok(m_store->apply(DeleteStudies{{id}}));
    QCOMPARE(ok(m_store->search(u"ephemeral"_s)).size(), 0u);
    Progress progress;
    QVERIFY(ok(m_store->check(progress)).empty());
}

void tst_Search::writesExpressions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expression");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("punctuation") << u" - ... *"_s << QByteArray();
    QTest::newRow("words") << u"  2 words "_s
                           << QByteArray(R"((("2") AND ("words" * OR "wo" + "rds" * OR "wor" + "ds" *)))");
    QTest::newRow("phrase") << u"a \"b c\""_s << QByteArray(R"((("a") AND ("b" + "c")))");
    QTest::newRow("phrase being typed") << u"\"b c"_s << QByteArray(R"(("b" + "c" *))");
    QTest::newRow("apostrophe") << u"d'Ivoire*"_s << QByteArray(R"(("d" + "ivoire" *))");
    QTest::newRow("together") << u"viet nam"_s
                              << QByteArray(R"((("viet" OR "vietnam" *) AND ("nam" * OR "vietnam" *)))");
    QTest::newRow("years") << u"year:1999-2012"_s
                           << QByteArray(R"(year : ("1999" OR "200" * OR "2010" OR "2011" OR "2012"))");
    QTest::newRow("not") << u"a1 -b1 -c1"_s << QByteArray(R"(((("a1")) NOT (("b1") OR ("c1"))))");
    QTest::newRow("or not") << u"a1 OR -b1 OR -c1"_s << QByteArray(R"(((("b1") AND ("c1")) NOT (("a1"))))");
}

void tst_Search::writesExpressions()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expression);
    QCOMPARE(searchExpression(SearchQuery::parse(text)).fts, expression);
}

void tst_Search::takesAnyText()
{
    const QString nasty = u"\"'*^():{}+-,;\\%_NEARANDOR NOT\u0301\u200d\ufffd𝒳 ำไ劳\u0000é1"_s;
    quint32 state = 1;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (quint32 length = (state >> 3) % 12; text.size() < qsizetype(length);) {
            state = state * 1664525 + 1013904223;
            text += nasty.at(qsizetype((state >> 8) % quint32(nasty.size()))); // lone surrogates, too
        }
        state = state * 1664525 + 1013904223;
        const auto found = m_store->search(text);
        QVERIFY2(found, qPrintable(text + (found ? QString() : found.error().detail)));
    }
    QCOMPARE(ok(m_store->search(u" -- "_s)).size(), size_t(m_titles.size()));
    for (const QString& part :
         {u"("_s, u")"_s, u"-("_s, u"a ("_s, u"\""_s, u"labour "_s, u"a:"_s, u"title:"_s, u"x"_s, u"劳"_s,
          u"OR "_s, u"NOT "_s, u"a OR ("_s, QString(QChar(0)), u"year:1-9999 "_s, u"-year:-2011 ("_s}) {
        const auto found = m_store->search(part.repeated(1000000 / part.size()));
        QVERIFY2(found, qPrintable(part + (found ? QString() : found.error().detail)));
    }
}

/// A search of random words and operators finds what its parts find, put together.
void tst_Search::agreesWithSets()
{
    const QStringList words{u"forced"_s,      u"labour"_s,   u"劳动"_s,   u"แรง"_s,
                            u"title:order"_s, u"-fishing"_s, u"nowhere"_s};
    const std::vector<Id> every = ok(m_store->search({}));
    const auto alone = [&](const QString& word) { return ok(m_store->search(u'(' + word + u')')); };
    for (const QString& a : words) {
        for (const QString& b : words) {
            std::vector<Id> both;
            std::vector<Id> either;
            std::vector<Id> without;
            const auto inA = alone(a);
            const auto inB = alone(b);
            std::ranges::set_intersection(inA, inB, std::back_inserter(both));
            std::ranges::set_union(inA, inB, std::back_inserter(either));
            std::ranges::set_difference(inA, inB, std::back_inserter(without));
            QCOMPARE(ok(m_store->search(u"(%1) AND (%2)"_s.arg(a, b))), both);
            QCOMPARE(ok(m_store->search(u"(%1) OR (%2)"_s.arg(a, b))), either);
            QCOMPARE(ok(m_store->search(u"(%1) NOT (%2)"_s.arg(a, b))), without);
            std::vector<Id> none;
            std::ranges::set_difference(every, either, std::back_inserter(none));
            QCOMPARE(ok(m_store->search(u"-((%1) OR (%2))"_s.arg(a, b))), none);
        }
    }
}

/// An index that another version of the program made is made anew when the catalogue is opened.
void tst_Search::renewsOldIndexes()
{
    QTemporaryDir folder;
    QString path;
    {
        const auto store = create(folder);
        add(*store, u"强迫劳动"_s);
        path = store->path();
        Connection other = ok(Connection::open(path, Connection::Mode::ReadWrite));
        QCOMPARE(ok(other.integer("SELECT count(*) FROM study_search_config WHERE k LIKE 'lacuna%'")), 1);
        // As if made without the tokens, and without the version.
        ok(other.execute("INSERT INTO study_search(study_search) VALUES ('delete-all')"));
        QCOMPARE(ok(store->search(u"劳动"_s)).size(), 0u);
    }
    QCOMPARE(ok(ok(CatalogueStore::open(path))->search(u"劳动"_s)).size(), 0u); // not at every opening
    forgetVersion(path);
    QCOMPARE(ok(ok(CatalogueStore::open(path, CatalogueStore::Access::ReadOnly))->search(u"劳动"_s)).size(),
             0u);
    const auto store = ok(CatalogueStore::open(path));
    QCOMPARE(ok(store->search(u"劳动"_s)).size(), 1u);
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
}

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_search.moc"

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include "model/storage/searchexpression.h"

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

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CatalogueStore> m_store;
    QHash<Id, QString> m_titles;
};

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
    row("operators are words", u"forced OR nowhere"_s, {});
    row("column names are words", u"title:thai"_s, {});
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
    QTest::newRow("words") << u"  two  words "_s << QByteArray("\"two\" \"words\"*");
    QTest::newRow("phrase") << u"a \"b c\""_s << QByteArray("\"a\" \"b c\"");
    QTest::newRow("phrase being typed") << u"\"b c"_s << QByteArray("\"b c\"*");
    QTest::newRow("apostrophe") << u"d'Ivoire*"_s << QByteArray("\"d'Ivoire*\"*");
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
}

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_search.moc"

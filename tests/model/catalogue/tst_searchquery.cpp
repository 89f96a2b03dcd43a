// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/searchmatches.h"
#include "model/catalogue/searchquery.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

class tst_SearchQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void hints_data();
    void hints();
    void hintsAreShort();
    void boundsWhatItReads();
    void loosens_data();
    void loosens();
    void asksForBoth_data();
    void asksForBoth();
    void marks_data();
    void marks();
    void marksAnyText();
    void showsTheNeighbourhood();
};

namespace {
/// (a & b | -c*): only what was typed, without the other ways to write it.
QString written(const SearchNode& node)
{
    static const QStringList fields{
        {},        u"title:"_s, u"author:"_s,  u"year:"_s,  u"source:"_s,  u"publisher:"_s,
        u"doi:"_s, u"acc:"_s,   u"keyword:"_s, u"notes:"_s, u"abstract:"_s};
    QStringList parts;
    for (const SearchNode& part : node.parts)
        parts << written(part);
    switch (node.kind) {
    case SearchNode::Kind::And:
        return u'(' + parts.join(u" & "_s) + u')';
    case SearchNode::Kind::Or:
        return u'(' + parts.join(u" | "_s) + u')';
    case SearchNode::Kind::Not:
        return u'-' + parts.join(QString());
    case SearchNode::Kind::Term:
        break;
    }
    if (node.term.years)
        return u"[%1..%2]"_s.arg(node.term.years->first).arg(node.term.years->last);
    for (const std::string& token : node.term.anyOf.front().tokens)
        parts << QString::fromStdString(token);
    return fields.at(int(node.term.field)) + parts.join(u'+')
        + (node.term.anyOf.front().prefix ? u"*"_s : QString());
}

QString written(const SearchQuery& query)
{
    return query.root() ? written(*query.root()) : QString();
}
} // namespace

void tst_SearchQuery::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* name, const QString& text, const QString& wanted) {
        QTest::newRow(name) << text << wanted;
    };
    row("empty", {}, {});
    row("spaces", u" \t\u3000"_s, {});
    row("punctuation", u"-- ... * () ( - \"\""_s, {});
    row("words", u"forced Labour"_s, u"(forced & labour*)"_s);
    row("phrase", u"\"forced labour\""_s, u"forced+labour"_s);
    row("phrase being typed", u"a “forced lab"_s, u"(a & forced+lab*)"_s);
    row("french phrase", u"«travail forcé»"_s, u"travail+force"_s);
    row("asterisk", u"forc* x"_s, u"(forc* & x*)"_s);
    row("or", u"a OR b"_s, u"(a | b*)"_s);
    row("and before or", u"a b OR c AND d"_s, u"((a & b) | (c & d*))"_s);
    row("brackets", u"(a OR b) c"_s, u"((a | b) & c*)"_s);
    row("no beginning after a bracket", u"(a OR b)"_s, u"(a | b)"_s);
    row("small letters are words", u"a or b and not"_s, u"(a & or & b & and & not*)"_s);
    row("not", u"a NOT b"_s, u"(a & -b)"_s);
    row("and not", u"a AND NOT b"_s, u"(a & -b)"_s);
    row("or not", u"a OR NOT b"_s, u"(a | -b)"_s);
    row("minus", u"a -b"_s, u"(a & -b)"_s);
    row("minus group", u"-(a b)"_s, u"-(a & b)"_s);
    row("not in an open group", u"NOT (a b"_s, u"-(a & b)"_s);
    row("minus twice", u"a --b NOT -c"_s, u"(a & -b & -c)"_s);
    row("dash between words", u"a - b"_s, u"(a & b*)"_s);
    row("hyphen in a word", u"co-operation"_s, u"co+operation*"_s);
    row("operators without operands", u"OR a AND AND b OR OR"_s, u"(a & b)"_s);
    row("only operators", u"AND OR"_s, u"(and & or*)"_s);
    row("only a minus", u"-"_s, {});
    row("unbalanced", u"a) (b ((c"_s, u"(a & (b & c*))"_s);
    row("field", u"title:a b"_s, u"(title:a & b*)"_s);
    row("field in capitals", u"Title:a Journal:b"_s, u"(title:a & source:b*)"_s);
    row("field of a phrase", u"author:\"le grand\""_s, u"author:le+grand"_s);
    row("field of a group", u"keyword:(a OR b) c"_s, u"((keyword:a | keyword:b) & c*)"_s);
    row("field in a group of another", u"title:(a notes:b)"_s, u"(title:a & notes:b)"_s);
    row("minus field", u"-publisher:a b"_s, u"(-publisher:a & b*)"_s);
    row("fields without words", u"a title: abstract:"_s, u"a"_s);
    row("unknown field", u"foo:bar"_s, u"foo+bar*"_s);
    row("colon alone", u": :a"_s, u"a*"_s);
    row("year", u"year:2015"_s, u"[2015..2015]"_s);
    row("years", u"year:2010-2015"_s, u"[2010..2015]"_s);
    row("years with a dash", u"year:2010–15 a"_s, u"([2010..2015] & a*)"_s);
    row("years the wrong way round", u"year:2015-2010"_s, u"[2010..2015]"_s);
    row("years from", u"year:2010-"_s, u"[2010..9999]"_s);
    row("years being typed", u"year:2010-2"_s, u"[2010..9999]"_s);
    row("year being typed", u"year:201"_s, u"[2010..2019]"_s);
    row("years until", u"year:-2010"_s, u"[0..2010]"_s);
    row("after", u"year:>2010 year:>=2010"_s, u"([2011..9999] & [2010..9999])"_s);
    row("before", u"year:<2010 year:<=2010"_s, u"([0..2009] & [0..2010])"_s);
    row("year in quotation marks", u"year:\"2010\""_s, u"[2010..2010]"_s);
    row("years of a group", u"year:(2010 OR 2012)"_s, u"([2010..2010] | [2012..2012])"_s);
    row("no year", u"year:unknown"_s, u"unknown*"_s);
    row("doi with brackets", u"doi:10.1016/S0140-6736(05)61028-1"_s, u"doi:10+1016+s0140+6736+05+61028+1*"_s);
    row("doi as an address", u"https://doi.org/10.1/x"_s, u"10+1+x*"_s);
    row("word and phrase without space", u"a\"b c\"d"_s, u"(a & b+c & d*)"_s);
    row("control characters", QString(u'a' + QChar(0) + u"b\u0007c"_s), u"(a & b & c*)"_s);
    row("chinese", u"强迫劳动"_s, u"强迫+迫劳+劳动"_s);
    row("one chinese character", u"\"强\""_s, u"强*"_s);
    row("chinese inside", u"强迫labour"_s, u"强迫+迫+labour*"_s);
    row("thai", u"แรงง"_s, u"แรง+รงง"_s);
}

void tst_SearchQuery::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QCOMPARE(written(SearchQuery::parse(text)), wanted);
}

void tst_SearchQuery::hints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted"); ///< kind and text
    QTest::addColumn<QString>("searched");
    const auto row = [](const char* name, const QString& text, const QStringList& wanted,
                        const QString& searched) { QTest::newRow(name) << text << wanted << searched; };
    row("nothing", {}, {}, {});
    row("a usual search", u"title:a (b OR -c) year:2010- \"d e\" "_s, {},
        u"(title:a & (b | -c) & [2010..9999] & d+e)"_s);
    row("unknown field", u"foo:bar"_s, {u"field foo"_s}, u"foo+bar*"_s);
    row("of a phrase", u"foo:\"a b\""_s, {u"field foo"_s}, u"(foo & a+b)"_s);
    row("of a group", u"foo:(a OR b)"_s, {u"field foo"_s}, u"(foo+a | b*)"_s);
    row("excluded", u"x -foo:bar "_s, {u"field foo"_s}, u"(x & -foo+bar)"_s);
    row("each once", u"foo:a foo:b zoo:c "_s, {u"field foo"_s, u"field zoo"_s},
        u"(foo+a & foo+b & zoo+c*)"_s);
    row("nothing sought yet", u"foo:"_s, {}, u"foo*"_s);
    row("a title", u"Vietnam: forced"_s, {}, u"(vietnam & forced*)"_s);
    row("an address", u"https://example.org/a "_s, {}, u"https+example+org+a*"_s);
    row("a time", u"12:30 "_s, {}, u"12+30*"_s);
    row("no year", u"year:abc"_s, {u"year abc"_s}, u"abc*"_s);
    row("no year in a group", u"year:(2010 OR abc)"_s, {u"year abc"_s}, u"([2010..2010] | abc)"_s);
    row("a year being typed", u"year:>20"_s, {}, u"20*"_s);
    row("and left so", u"year:>20 "_s, {u"year >20"_s}, u"20*"_s);
    row("year: alone", u"year:"_s, {}, {});
    row("open quotation mark", u"a \"b c"_s, {u"quote b c"_s}, u"(a & b+c*)"_s);
    row("just opened", u"a \""_s, {}, u"a"_s);
}

void tst_SearchQuery::hints()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    QFETCH(QString, searched);
    const SearchQuery query = SearchQuery::parse(text);
    QStringList found;
    for (const SearchHint& hint : query.hints()) {
        found << QStringList{u"field "_s, u"year "_s, u"quote "_s}.at(int(hint.kind)) + hint.text;
        QVERIFY(!searchHintText(hint).isEmpty());
    }
    QCOMPARE(found, wanted);
    QCOMPARE(written(query), searched);
}

void tst_SearchQuery::hintsAreShort()
{
    const std::vector<SearchHint> hints =
        SearchQuery::parse(QString(u"year:"_s + QString(3000, u'x'))).hints();
    QCOMPARE(hints.size(), size_t(1));
    QVERIFY(searchHintText(hints.front()).size() < 120);
    QCOMPARE(searchHintText({SearchHint::Kind::UnknownField, u"foo"_s}),
             u"“foo:” is not a field; searched as text"_s);
}

void tst_SearchQuery::boundsWhatItReads()
{
    QCOMPARE(written(SearchQuery::parse(QString(u"("_s.repeated(1000000) + u'a'))), QString());
    QCOMPARE(
        written(SearchQuery::parse(QString(u"("_s.repeated(100) + u'a' + u")"_s.repeated(100) + u" b"_s))),
        u"(a & b*)"_s);
    QVERIFY(SearchQuery::parse(u"word "_s.repeated(200000)).root()->parts.size() <= 200);
    QVERIFY(SearchQuery::parse(u"x"_s.repeated(1000000)).root());
    // A long word has no end of ways to be written.
    QCOMPARE(SearchQuery::parse(u"x"_s.repeated(1000)).root()->term.anyOf.size(), 1u);
}

void tst_SearchQuery::loosens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("one word") << u"a"_s << QString();
    QTest::newRow("words") << u"a b"_s << u"a OR b"_s;
    QTest::newRow("already") << u"a OR b"_s << QString();
    QTest::newRow("phrases and operators") << u"(a AND \"b c\") NOT d -e"_s << u"a OR \"b c\""_s;
    QTest::newRow("fields") << u"title:a year:2010-2012"_s << u"title:a OR year:2010-2012"_s;
    QTest::newRow("nothing but dashes") << u"a - ..."_s << QString();
}

void tst_SearchQuery::loosens()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QCOMPARE(searchForAny(text), wanted);
}

void tst_SearchQuery::asksForBoth_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("none") << u" "_s << u"b"_s << u"b*"_s;
    QTest::newRow("words") << u"a"_s << u"b"_s << u"(a* & b)"_s;
    QTest::newRow("or") << u"a OR c"_s << u"b OR d"_s << u"((a | c*) & (b | d))"_s;
    QTest::newRow("open bracket") << u"(a OR c"_s << u"b OR d*"_s << u"((a | c*) & (b | d*))"_s;
    QTest::newRow("open phrase") << u"\"a c"_s << u"b OR d"_s << u"(a+c & (b | d))"_s;
}

void tst_SearchQuery::asksForBoth()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, wanted);
    QCOMPARE(written(SearchQuery::parse(searchForBoth(a, b))), wanted);
}

void tst_SearchQuery::marks_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("marked"); // in brackets
    const auto row = [](const char* name, const QString& search, const QString& marked) {
        QTest::newRow(name) << search << marked;
    };
    row("nothing", u"x"_s, u"Forced labour"_s);
    row("words", u"labour forced"_s, u"[Forced] and bonded [labour]"_s);
    row("whole word of a beginning", u"lab"_s, u"forced [Labourers]"_s);
    row("phrase", u"\"forced labour\""_s, u"labour, [forced labour], forced"_s);
    row("accents", u"etude cote"_s, u"[ÉTUDE] [Côte]"_s);
    row("marks apart", u"viet"_s, u"[Vie\u0302\u0323t] Nam"_s);
    row("apart", u"vietnam"_s, u"in [Việt Nam]!"_s);
    row("together", u"viet nam"_s, u"in [Vietnam]"_s);
    row("neighbours that are words of their own", u"viet nam"_s, u"[Viet] [Nam]"_s);
    row("excluded is not marked", u"forced -labour"_s, u"[forced] labour"_s);
    row("other field", u"abstract:forced labour"_s, u"forced [labour]"_s);
    row("this field", u"title:forced"_s, u"[forced] labour"_s);
    row("chinese", u"迫劳"_s, u"强[迫劳]动"_s);
    row("chinese one character", u"劳"_s, u"强迫[劳]动与[劳]"_s);
    row("thai", u"งาน"_s, u"แรง[งาน]ภาค"_s);
    row("thai no half characters", u"ค"_s, u"[ค่]า"_s);
    row("emoji before", u"labour"_s, u"👩‍🌾 [labour]"_s);
    row("either", u"a OR forced"_s, u"[forced]"_s);
}

void tst_SearchQuery::marks()
{
    QFETCH(QString, search);
    QFETCH(QString, marked);
    QString text = marked;
    text.remove(u'[').remove(u']');
    const auto ranges = matchRanges(text, SearchQuery::parse(search), SearchField::Title);
    QString result = text;
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        result.insert(range->start + range->length, u']');
        result.insert(range->start, u'[');
    }
    QCOMPARE(result, marked);
}

void tst_SearchQuery::marksAnyText()
{
    const QString nasty = u"a劳ร่é\"(-* :ORt\u0301\u200d\u3099𝒳\ufffd"_s + QChar(0) + QChar(0xD800);
    quint32 state = 1;
    const auto random = [&](qsizetype below) {
        state = state * 1664525 + 1013904223;
        return qsizetype((state >> 8) % quint32(below));
    };
    const auto text = [&](qsizetype longest) {
        QString made;
        for (qsizetype length = random(longest); made.size() < length;)
            made += nasty.at(random(nasty.size()));
        return made;
    };
    for (int i = 0; i < 5000; ++i) {
        const QString where = text(40);
        qsizetype end = -1;
        for (const TextRange& range : matchRanges(where, SearchQuery::parse(text(8)), SearchField::Title)) {
            QVERIFY(range.start > end && range.length > 0);
            end = range.start + range.length;
            QVERIFY(end <= where.size());
        }
    }
}

void tst_SearchQuery::showsTheNeighbourhood()
{
    const auto snippet = [](const QString& text) {
        return matchSnippet(text, SearchQuery::parse(u"labour"_s), SearchField::Abstract, 30);
    };
    QCOMPARE(snippet(u"nothing here"_s), QString());
    QCOMPARE(snippet(u"Forced\n  labour"_s), u"Forced labour"_s);
    const QString words = u"many words before it "_s;
    const QString shown = snippet(words.repeated(5) + u"labour "_s + words.repeated(5));
    QVERIFY2(shown.startsWith(u'…') && shown.endsWith(u'…') && shown.contains(u" labour "_s),
             qPrintable(shown));
    QVERIFY(shown.size() <= 32);
    QVERIFY(!snippet(QString(u"𝒳"_s).repeated(50) + u" labour"_s).at(1).isLowSurrogate());
}

QTEST_GUILESS_MAIN(tst_SearchQuery)
#include "tst_searchquery.moc"

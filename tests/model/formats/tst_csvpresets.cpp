// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

#include "model/formats/csvpresets.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The tables that other programs export come in right without anybody mapping their columns. Headers as the programs write them (csvpresets.cpp says where
/// they were seen); what stands below them is made up.
class TestCsvPresets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognised_data();
    void recognised();
    void zotero();
    void scopus();
    void scopusOfOld();
    void wosTags();
    void wosNames();
    void covidence();
    void rayyan();
    void threeIe();
    void mappingStays();
    void ownTableIsNobodys();
};

namespace {

constexpr auto zoteroHeader =
    "\"Key\",\"Item Type\",\"Publication Year\",\"Author\",\"Title\",\"Publication "
    "Title\",\"ISBN\",\"ISSN\",\"DOI\",\"Url\",\"Abstract Note\","
    "\"Date\",\"Date Added\",\"Date Modified\",\"Access Date\",\"Pages\",\"Num "
    "Pages\",\"Issue\",\"Volume\",\"Number Of Volumes\","
    "\"Journal Abbreviation\",\"Short Title\",\"Series\",\"Series Number\",\"Series Text\",\"Series "
    "Title\",\"Publisher\",\"Place\",\"Language\","
    "\"Rights\",\"Type\",\"Archive\",\"Archive Location\",\"Library Catalog\",\"Call "
    "Number\",\"Extra\",\"Notes\",\"File Attachments\","
    "\"Link Attachments\",\"Manual Tags\",\"Automatic "
    "Tags\",\"Editor\",\"Number\",\"Edition\",\"Country\",\"Conference Name\"\n";
constexpr auto scopusHeader =
    "Authors,Author full names,Author(s) ID,Title,Year,Source title,Volume,Issue,Art. No.,Page start,Page "
    "end,Page count,Cited by,DOI,Link,"
    "Affiliations,Abstract,Author Keywords,Index Keywords,Publisher,ISSN,ISBN,Language of Original "
    "Document,Abbreviated Source Title,"
    "Document Type,Publication Stage,Open Access,Source,EID\n";
constexpr auto wosTagHeader = "PT\tAU\tBA\tBE\tGP\tAF\tBF\tCA\tTI\tSO\tSE\tLA\tDT\tDE\tID\tAB\tPU\tPI\tSN\tEI"
                              "\tBN\tPD\tPY\tVL\tIS\tBP\tEP\tAR\tDI\tUT\tPM\t\n";
constexpr auto wosNameHeader = "Publication Type,Authors,Book Authors,Author Full Names,Group "
                               "Authors,Article Title,Source Title,Language,Document Type,Author Keywords,"
                               "Keywords Plus,Abstract,Publisher,Publisher City,ISSN,eISSN,ISBN,Publication "
                               "Date,Publication Year,Volume,Issue,Start Page,End Page,"
                               "Article Number,DOI,DOI Link,UT (Unique WOS ID),Pubmed Id\n";
constexpr auto covidenceHeader = "Title,Authors,Abstract,Published Year,Published "
                                 "Month,Journal,Volume,Issue,Pages,Accession Number,DOI,Ref,"
                                 "Covidence #,Study,Notes,Tags\n";
constexpr auto rayyanHeader = "key,title,year,month,day,journal,issn,volume,issue,pages,authors,url,language,"
                              "publisher,location,abstract,notes\n";
constexpr auto threeIeHeader = "id,type,study_status,title,foreign_title,language,authors,author_affiliation,"
                               "year_of_publication,doi,abstract,publication_type,sector_name,"
                               "keywords,country,evaluation_design,evaluation_method,outcome\n";

Reading table(const QByteArray& bytes, ReadOptions options = {})
{
    if (options.dimensions.isEmpty())
        options.dimensions = testDimensions();
    return readBytes(*standardFormats().byId(u"csv"), bytes, options);
}

QString extraText(const Study& study, QLatin1StringView tag)
{
    const auto found = std::ranges::find_if(study.extra, [tag](const ExtraField& e) { return e.tag == tag; });
    return found != study.extra.end() ? found->text : QString();
}

/// A row with @p cells under those of the headers they name, nothing under the others.
QByteArray row(const QByteArray& header, std::initializer_list<std::pair<const char*, const char*>> cells)
{
    const char separator = header.contains('\t') ? '\t' : ',';
    QByteArray line;
    for (QByteArray name : header.trimmed().split(separator)) {
        name.replace("\"", "");
        const auto cell = std::ranges::find_if(cells, [&](const auto& c) { return name == c.first; });
        QByteArray text = cell != cells.end() ? QByteArray(cell->second) : QByteArray();
        if (separator == ',')
            text = '"' + text.replace("\"", "\"\"") + '"';
        line += text + separator;
    }
    line.chop(1);
    return line + (header.endsWith("\t\n") ? "\t\n" : "\n");
}

} // namespace

void TestCsvPresets::recognised_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("Zotero") << QByteArray(zoteroHeader);
    QTest::newRow("Scopus") << QByteArray(scopusHeader);
    QTest::newRow("Web of Science") << QByteArray(wosTagHeader);
    QTest::newRow("Covidence") << QByteArray(covidenceHeader);
    QTest::newRow("Rayyan") << QByteArray(rayyanHeader);
    QTest::newRow("3ie") << QByteArray(threeIeHeader);
}

void TestCsvPresets::recognised()
{
    QFETCH(QByteArray, header);
    const QByteArray bytes = "\xEF\xBB\xBF" + header;
    const FormatRegistry registry = standardFormats();
    const Format* format = registry.detect(bytes, u"export.txt"_s);
    QVERIFY(format);
    QCOMPARE(format->id(), u"csv"_s);
    const Reading reading = readBytes(*format, bytes);
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->preset, QString::fromLatin1(QTest::currentDataTag()));
}

void TestCsvPresets::zotero()
{
    const QByteArray header = zoteroHeader;
    const Reading reading = table(
        header
        + row(header,
              {{"Key", "ABCD2345"},
               {"Item Type", "journalArticle"},
               {"Publication Year", "2019"},
               {"Author", "Example, Ann; World Bank"},
               {"Title", "A title"},
               {"Publication Title", "A journal"},
               {"ISSN", "1234-5678"},
               {"DOI", "10.1/x"},
               {"Url", "https://example.org"},
               {"Abstract Note", "Words."},
               {"Date", "2019-07-01"},
               {"Date Added", "2020-01-01 10:00:00"},
               {"Pages", "1-9"},
               {"Issue", "2"},
               {"Volume", "3"},
               {"Extra", "PMID: 1"},
               {"Notes", "<p>n</p>"},
               {"Manual Tags", "kilns; work"},
               {"Automatic Tags", "Brick"},
               {"Editor", "Sample, Bo"},
               {"Country", "Laos"}})
        + row(header, {{"Key", "EFGH2345"}, {"Item Type", "thesis"}, {"Title", "Another"}, {"Type", "PhD"}}));
    QCOMPARE(reading.records.size(), 2u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Study& study = reading.records[0].study;
    QCOMPARE(study.accession, u"ABCD2345"_s);
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(study.authors, QStringList({u"Example, Ann"_s, u"World Bank"_s}));
    QCOMPARE(study.year, 2019);
    QCOMPARE(study.source, u"A journal"_s);
    QCOMPARE(study.isbn, u"1234-5678"_s);
    QCOMPARE(study.keywords, QStringList({u"kilns"_s, u"work"_s, u"Brick"_s}));
    QCOMPARE(study.abstract, u"Words."_s);
    QCOMPARE(study.notes, u"<p>n</p>"_s);
    QCOMPARE(extraText(study, "Date"_L1), u"2019-07-01"_s);
    QCOMPARE(extraText(study, "Extra"_L1), u"PMID: 1"_s);
    QCOMPARE(extraText(study, "Editor"_L1), u"Sample, Bo"_s);
    QVERIFY(reading.records[0].codings.empty()); // a patent's country is no coding
    QCOMPARE(reading.records[1].study.type, u"THES"_s);
    QCOMPARE(extraText(reading.records[1].study, "Type"_L1), u"PhD"_s);
}

void TestCsvPresets::scopus()
{
    const QByteArray header = scopusHeader;
    const Reading reading = table(header
                                  + row(header,
                                        {{"Authors", "Example A.; Sample B."},
                                         {"Author full names", "Example, Ann (57193011000); Sample, Bo (1)"},
                                         {"Author(s) ID", "57193011000; 1"},
                                         {"Title", "A title"},
                                         {"Year", "2023"},
                                         {"Source title", "A journal"},
                                         {"Art. No.", "e17"},
                                         {"DOI", "10.1/x"},
                                         {"Link", "https://www.scopus.com/x"},
                                         {"Abstract", "[No abstract available]"},
                                         {"Author Keywords", "a; b"},
                                         {"Index Keywords", "c"},
                                         {"Document Type", "Article"},
                                         {"Source", "Scopus"},
                                         {"EID", "2-s2.0-1"},
                                         {"Cited by", "5"}})
                                  + row(header,
                                        {{"Title", "Letter"},
                                         {"Author full names", "[No author name available]"},
                                         {"Page start", "3"},
                                         {"Page end", "4"},
                                         {"Art. No.", "9"},
                                         {"Document Type", "Letter"},
                                         {"Source", "Scopus"},
                                         {"EID", "2-s2.0-2"}}));
    QCOMPARE(reading.records.size(), 2u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Study& study = reading.records[0].study;
    QCOMPARE(study.authors, QStringList({u"Example, Ann"_s, u"Sample, Bo"_s}));
    QCOMPARE(extraText(study, "Authors"_L1), u"Example A.; Sample B."_s);
    QCOMPARE(study.source, u"A journal"_s);
    QCOMPARE(extraText(study, "Source"_L1), u"Scopus"_s);
    QCOMPARE(study.pages, u"e17"_s);
    QCOMPARE(study.keywords, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(study.accession, u"2-s2.0-1"_s);
    QCOMPARE(study.url, u"https://www.scopus.com/x"_s);
    QCOMPARE(study.type, u"JOUR"_s);
    QVERIFY(study.abstract.isEmpty());
    QCOMPARE(extraText(study, "Cited by"_L1), u"5"_s);
    const Study& letter = reading.records[1].study;
    QVERIFY(letter.authors.isEmpty());
    QVERIFY(letter.source.isEmpty()); // not "Scopus"
    QCOMPARE(letter.pages, u"3-4"_s);
    QCOMPARE(extraText(letter, "Art. No."_L1), u"9"_s);
    QCOMPARE(letter.type, u"JOUR"_s);
    QCOMPARE(extraText(letter, "Document Type"_L1), u"Letter"_s);
}

/// Before 2023 names were between commas, and there were no full ones.
void TestCsvPresets::scopusOfOld()
{
    const QByteArray header =
        "Authors,Author(s) ID,Title,Year,Source title,Page start,Page end,Art. No.,Source,EID\n";
    const Reading reading =
        table(header + row(header, {{"Authors", "Example A.B., De Sample C.-D."}, {"Title", "A"}})
              + row(header, {{"Authors", "World Health Organization"}, {"Title", "B"}}));
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.summary->preset, u"Scopus"_s);
    QCOMPARE(reading.records[0].study.authors, QStringList({u"Example, A.B."_s, u"De Sample, C.-D."_s}));
    QCOMPARE(reading.records[1].study.authors, QStringList(u"World Health Organization"_s));
}

void TestCsvPresets::wosTags()
{
    const QByteArray header = wosTagHeader;
    const Reading reading = table(header
                                  + row(header,
                                        {{"PT", "J"},
                                         {"AU", "Doe, J; Roe, K"},
                                         {"AF", "Doe, Jane; Roe, Kim"},
                                         {"TI", "\"Quoted\" words; and more"},
                                         {"SO", "A JOURNAL"},
                                         {"DT", "Article; Early Access"},
                                         {"DE", "a; b"},
                                         {"ID", "C D"},
                                         {"SN", "1234-5678"},
                                         {"PD", "JUN 8"},
                                         {"PY", "2004"},
                                         {"VL", "43"},
                                         {"BP", "7017"},
                                         {"EP", "7027"},
                                         {"DI", "10.1/x"},
                                         {"UT", "WOS:1"},
                                         {"PM", "15"}})
                                  + row(header,
                                        {{"PT", "B"},
                                         {"AU", "Doe, J"},
                                         {"TI", "Chapter"},
                                         {"SO", "Book"},
                                         {"DT", "Proceedings Paper"},
                                         {"AR", "17"},
                                         {"PY", "2005"}}));
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->separator, u'\t');
    QCOMPARE(reading.records.size(), 2u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Study& study = reading.records[0].study;
    QCOMPARE(study.title, u"\"Quoted\" words; and more"_s); // no quotation marks of a table
    QCOMPARE(study.authors, QStringList({u"Doe, Jane"_s, u"Roe, Kim"_s}));
    QCOMPARE(extraText(study, "AU"_L1), u"Doe, J; Roe, K"_s);
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(study.keywords, QStringList({u"a"_s, u"b"_s, u"C D"_s}));
    QCOMPARE(study.pages, u"7017-7027"_s);
    QCOMPARE(study.year, 2004);
    QCOMPARE(study.accession, u"WOS:1"_s);
    QCOMPARE(extraText(study, "PD"_L1), u"JUN 8"_s);
    QCOMPARE(extraText(study, "DT"_L1), u"Article; Early Access"_s);
    QCOMPARE(reading.records[1].study.type, u"CPAPER"_s);
    QCOMPARE(reading.records[1].study.authors, QStringList(u"Doe, J"_s));
    QCOMPARE(reading.records[1].study.pages, u"17"_s);
}

void TestCsvPresets::wosNames()
{
    const QByteArray header = wosNameHeader;
    const Reading reading = table(header
                                  + row(header,
                                        {{"Publication Type", "J"},
                                         {"Authors", "Doe, J"},
                                         {"Author Full Names", "Doe, Jane"},
                                         {"Article Title", "A title"},
                                         {"Source Title", "A JOURNAL"},
                                         {"Document Type", "Review"},
                                         {"Publication Date", "JUN 8"},
                                         {"Publication Year", "2004"},
                                         {"Publisher City", "BRISTOL"},
                                         {"Start Page", "1"},
                                         {"End Page", "9"},
                                         {"DOI", "10.1/x"},
                                         {"DOI Link", "http://dx.doi.org/10.1/x"},
                                         {"UT (Unique WOS ID)", "WOS:1"}}));
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.summary->preset, u"Web of Science"_s);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Study& study = reading.records[0].study;
    QCOMPARE(study.title, u"A title"_s);
    QCOMPARE(study.authors, QStringList(u"Doe, Jane"_s));
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(study.year, 2004);
    QCOMPARE(study.place, u"BRISTOL"_s);
    QCOMPARE(study.accession, u"WOS:1"_s);
    QVERIFY(study.url.isEmpty());
}

void TestCsvPresets::covidence()
{
    const QByteArray header = covidenceHeader;
    const Reading reading = table(header
                                  + row(header,
                                        {{"Title", "A title"},
                                         {"Authors", "Example, A.; Sample, B."},
                                         {"Published Year", "2019"},
                                         {"Published Month", "7"},
                                         {"Journal", "A journal"},
                                         {"Accession Number", "123"},
                                         {"DOI", "10.1/x"},
                                         {"Ref", "4"},
                                         {"Covidence #", "#17"},
                                         {"Study", "Example 2019"},
                                         {"Notes", "n"},
                                         {"Tags", "t; u"}}));
    QCOMPARE(reading.records.size(), 1u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Study& study = reading.records[0].study;
    QCOMPARE(study.accession, u"#17"_s);
    QCOMPARE(study.authors.size(), 2);
    QCOMPARE(study.year, 2019);
    QCOMPARE(study.source, u"A journal"_s);
    QCOMPARE(study.keywords, QStringList({u"t"_s, u"u"_s}));
    QCOMPARE(study.notes, u"n"_s);
    for (const auto tag : {"Accession Number"_L1, "Ref"_L1, "Study"_L1, "Published Month"_L1})
        QVERIFY(!extraText(study, tag).isEmpty());
}

void TestCsvPresets::rayyan()
{
    const QByteArray header = rayyanHeader;
    const Reading reading = table(
        header
        + row(header,
              {{"key", "rayyan-1"},
               {"title", "A title"},
               {"year", "2017"},
               {"month", "5"},
               {"day", "4"},
               {"journal", "A journal"},
               {"issn", "1234-5678"},
               {"authors", "Example, Ann and Sample, Bo and WHO"},
               {"location", "Vientiane"},
               {"notes",
                "Seen. | RAYYAN-INCLUSION: {\"Ann\"=>\"Included\", \"Bo\"=>\"Maybe\"} | RAYYAN-LABELS: "
                "kilns,Asia | "
                "RAYYAN-EXCLUSION-REASONS: wrong population | USER-NOTES: {\"Ann\"=>[\"check: later\"]}"}}));
    QCOMPARE(reading.records.size(), 1u);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Study& study = reading.records[0].study;
    QCOMPARE(study.accession, u"rayyan-1"_s);
    QCOMPARE(study.authors, QStringList({u"Example, Ann"_s, u"Sample, Bo"_s, u"WHO"_s}));
    QCOMPARE(study.place, u"Vientiane"_s);
    QCOMPARE(study.year, 2017);
    QCOMPARE(study.notes, u"Seen."_s);
    QCOMPARE(extraText(study, "RAYYAN-INCLUSION"_L1), u"{\"Ann\"=>\"Included\", \"Bo\"=>\"Maybe\"}"_s);
    QCOMPARE(extraText(study, "RAYYAN-LABELS"_L1), u"kilns,Asia"_s);
    QCOMPARE(extraText(study, "RAYYAN-EXCLUSION-REASONS"_L1), u"wrong population"_s);
    QCOMPARE(extraText(study, "USER-NOTES"_L1), u"{\"Ann\"=>[\"check: later\"]}"_s);
}

/// One study over several rows, one for every author and outcome.
void TestCsvPresets::threeIe()
{
    const QByteArray header = threeIeHeader;
    const Reading reading =
        table(header
              + row(header,
                    {{"id", "34810"},
                     {"type", "ier"},
                     {"title", "A title"},
                     {"authors", "Example, Ann"},
                     {"author_affiliation", "A university"},
                     {"year_of_publication", "2020"},
                     {"doi", "10.1/x"},
                     {"publication_type", "Journal article"},
                     {"sector_name", "Education"},
                     {"keywords", "a | b"},
                     {"country", "Senegal"},
                     {"evaluation_design", "Quasi-experimental"},
                     {"outcome", "Employment"}})
              + "34810,,,,,,\"Sample, Bo\",A university,,,,,,,,,,Earnings\n34810,,,,,,\"Third, Kim\"\n"
              + row(header, {{"id", "34811"}, {"title", "Next"}, {"authors", "Other, One"}}));
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->records, 2);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    const Study& study = reading.records[0].study;
    QCOMPARE(study.accession, u"34810"_s);
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(study.authors, QStringList({u"Example, Ann"_s, u"Sample, Bo"_s, u"Third, Kim"_s}));
    QCOMPARE(study.keywords, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(study.year, 2020);
    QCOMPARE(std::ranges::count(study.extra, u"outcome"_s, &ExtraField::tag), 2);
    QCOMPARE(std::ranges::count(study.extra, u"author_affiliation"_s, &ExtraField::tag), 1);
    QCOMPARE(reading.records[0].codings, std::vector<NamedCoding>({{u"country"_s, u"Senegal"_s, {}, {}}}));
    QCOMPARE(reading.records[1].study.title, u"Next"_s);
    QCOMPARE(reading.records[1].line, 5);
}

/// What the user maps goes before; what the reader itself reported, given back to it, changes nothing.
void TestCsvPresets::mappingStays()
{
    const QByteArray header = scopusHeader;
    const QByteArray bytes = header
        + row(header,
              {{"Authors", "Example A."},
               {"Author full names", "Example, Ann (1)"},
               {"Title", "A"},
               {"Art. No.", "e1"},
               {"Page start", "3"},
               {"Source", "Scopus"}});
    const Reading first = table(bytes);
    ReadOptions options;
    options.map = first.summary->map;
    const Reading again = table(bytes, options);
    QVERIFY(again.summary);
    QVERIFY(again.records[0].study == first.records[0].study);
    options.map = {{u"Source"_s, u"notes"_s}, {u"Author full names"_s, QString()}};
    const Reading mapped = table(bytes, options);
    QCOMPARE(mapped.records[0].study.notes, u"Scopus"_s);
    QCOMPARE(mapped.records[0].study.authors, QStringList(u"Example, A."_s));
}

void TestCsvPresets::ownTableIsNobodys()
{
    const Reading reading = table(fixture("bibliography.csv"));
    QVERIFY(reading.summary->preset.isEmpty());
    QVERIFY(table("title,authors,year,source\na,b,2001,c\n").summary->preset.isEmpty());
}

QTEST_GUILESS_MAIN(TestCsvPresets)
#include "tst_csvpresets.moc"

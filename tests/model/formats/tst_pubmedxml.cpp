// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

using namespace lacuna;
using namespace Qt::StringLiterals;

/// PubMed's XML, against JabRef's expected results (MedlineImporterTest*.bib) and against the same record as .nbib.
class TestPubMedXml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jabrefsArticle();
    void jabrefsBooks();
    void everyField();
    void saysWhatNbibSays();
    void olderSets();
    void codings();
    void encodings_data();
    void encodings();
    void cutOff();
    void hugeField();
    void entityBomb();
    void externalEntity();
    void isOnlyRead();
    void refusesOthers();
};

namespace {

Reading xml(const QByteArray& bytes)
{
    ReadOptions options;
    options.dimensions = testDimensions();
    return readBytes(*standardFormats().byId(u"pubmedxml"), bytes, options);
}

Study only(const QByteArray& bytes)
{
    const Reading reading = xml(bytes);
    return reading.records.size() == 1 ? reading.records.front().study : Study{};
}

QString extra(const Study& study, QLatin1StringView tag)
{
    QStringList texts;
    for (const ExtraField& field : study.extra) {
        if (field.tag == tag)
            texts += field.text;
    }
    return texts.join(u'|');
}

QByteArray article(const QByteArray& inside, const QByteArray& pmid = "1")
{
    return "<PubmedArticle><MedlineCitation Status=\"MEDLINE\" Owner=\"NLM\"><PMID Version=\"1\">" + pmid
        + "</PMID><Article><ArticleTitle>A placeholder title.</ArticleTitle>" + inside
        + "</Article></MedlineCitation></PubmedArticle>\n";
}

QByteArray set(const QByteArray& articles)
{
    return "<?xml version=\"1.0\" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st "
           "January "
           "2019//EN\" \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_190101.dtd\">\n<PubmedArticleSet>\n"
        + articles + "</PubmedArticleSet>\n";
}

} // namespace

void TestPubMedXml::jabrefsArticle()
{
    const Study study = only(fixture("jabref_MedlineImporterTestArticleNoISSN.xml"));
    QCOMPARE(study.type, u"JOUR"_s); // @Article
    QCOMPARE(study.authors, QStringList({u"Prichard, Eric C"_s, u"Christman, Stephen D"_s}));
    QCOMPARE(
        study.title,
        u"Need for cognition moderates paranormal beliefs and magical ideation in inconsistent-handers."_s);
    QCOMPARE(study.year, 2016);
    QCOMPARE(study.volume, u"21"_s);
    QCOMPARE(study.issue, u"3"_s);
    QCOMPARE(study.pages, u"228-242"_s);
    QCOMPARE(study.doi, u"10.1080/1357650X.2015.1125914"_s);
    QCOMPARE(extra(study, "DP"_L1), u"2016 May"_s); // month
    QCOMPARE(extra(study, "SB"_L1), u"IM"_s); // citation-subset
    QCOMPARE(study.place, u"England"_s); // country
    QCOMPARE(extra(study, "DA"_L1), u"20160310"_s); // created
    QCOMPARE(study.source, u"Laterality"_s); // journal
    QCOMPARE(extra(study, "TA"_L1), u"Laterality"_s); // journal-abbreviation
    QCOMPARE(study.keywords,
             QStringList(
                 {u"Handedness"_s, u"magical ideation"_s, u"need for cognition"_s, u"paranormal beliefs"_s}));
    QCOMPARE(extra(study, "JID"_L1), u"9609064"_s); // nlm-id
    QCOMPARE(extra(study, "OWN"_L1), u"NLM"_s); // owner
    QCOMPARE(study.accession, u"26886152"_s); // pmid
    QCOMPARE(extra(study, "STAT"_L1), u"In-Data-Review"_s); // status
    // Not kept, unlike JabRef: pubmodel. Kept, unlike JabRef: affiliations, language, the electronic date.
    QCOMPARE(study.language, u"eng"_s);
    QCOMPARE(extra(study, "DEP"_L1), u"20160217"_s);
    QVERIFY(extra(study, "AD"_L1).startsWith("a Department of Psychology"_L1));
    QCOMPARE(study.abstract, QString());
}

void TestPubMedXml::jabrefsBooks()
{
    const Reading reading = xml(fixture("jabref_MedlineImporterTestBookArticleSet.xml"));
    QCOMPARE(reading.records.size(), 2u);
    const Study& study = reading.records[0].study;
    QCOMPARE(study.authors, QStringList(u"National Collaborating Centre for Chronic Conditions (UK)"_s));
    QCOMPARE(study.doi, u"10.3275/8949"_s);
    QCOMPARE(study.isbn, u"9781860163593"_s);
    QCOMPARE(study.accession, u"21413195"_s);
    QCOMPARE(study.publisher, u"Royal College of Physicians (UK)"_s);
    QCOMPARE(study.place, u"London"_s); // publocation
    QCOMPARE(study.year, 2009);
    QCOMPARE(extra(study, "DP"_L1), u"2009 02"_s); // month
    QCOMPARE(extra(study, "CTDT"_L1), u"20120327"_s); // contribution
    QCOMPARE(extra(study, "PT"_L1), u"Review|Practice Guideline"_s); // pubtype
    QCOMPARE(extra(study, "PST"_L1), u"ppublish"_s); // pubstate
    QCOMPARE(extra(study, "LID"_L1), u"1223321 [pii]"_s); // pii
    // JabRef takes the book for an article and its title for the record's; a book with the title of an article in it is a chapter.
    QCOMPARE(study.type, u"CHAP"_s);
    QCOMPARE(study.title, u"Title for some article"_s);
    QCOMPARE(study.source,
             u"Rheumatoid Arthritis: National Clinical Guideline for Management and Treatment in Adults"_s);
    QCOMPARE(reading.records[1].study.pages, u"1831"_s);
    QCOMPARE(extra(reading.records[1].study, "LR"_L1), u"20141011"_s); // revised
    QCOMPARE(reading.records[1].line, 67);
}

void TestPubMedXml::everyField()
{
    const Reading reading = xml(set(article(
        "<Journal><ISSN "
        "IssnType=\"Print\">0000-0001</ISSN><JournalIssue><Volume>3</Volume><PubDate><MedlineDate>1998 "
        "Dec-1999 Jan</MedlineDate></PubDate></JournalIssue><ISOAbbreviation>J. "
        "Ex.</ISOAbbreviation></Journal>"
        "<Pagination><StartPage>100</StartPage><EndPage>20</EndPage></Pagination>"
        "<Abstract><AbstractText Label=\"BACKGROUND\">CO<sub>2</sub> &amp; "
        "<i>more</i>.</AbstractText><AbstractText "
        "Label=\"UNLABELLED\">Plain.</AbstractText><CopyrightInformation>C</CopyrightInformation></Abstract>"
        "<AuthorList><Author><LastName>Ng</LastName><ForeName>Ann</ForeName><Suffix>Jr</Suffix><Identifier "
        "Source=\"ORCID\">0000</Identifier></Author><Author><CollectiveName>The Group</CollectiveName></"
        "Author><Author><LastName>Solo</LastName></Author></AuthorList>"
        "<GrantList><Grant><GrantID>G1</GrantID><Agency>Agency</Agency><Country>Nowhere</Country></Grant></"
        "GrantList>"
        "<VernacularTitle>Titre</VernacularTitle><Oddity><One>a</One><Two>b</Two></Oddity>"
        "<MeshHeadingList><MeshHeading><DescriptorName "
        "MajorTopicYN=\"N\">Labor</DescriptorName><QualifierName "
        "MajorTopicYN=\"Y\">history</QualifierName></MeshHeading></MeshHeadingList>"
        "<CommentsCorrectionsList><CommentsCorrections RefType=\"RetractionIn\"><RefSource>J Ex. 2001</"
        "RefSource><PMID>99</PMID></CommentsCorrections></CommentsCorrectionsList>"
        "<ReferenceList><Reference><Citation>Somebody else's</Citation><ArticleIdList><ArticleId "
        "IdType=\"doi\">10.1/other</ArticleId></ArticleIdList></Reference></ReferenceList>")));
    QCOMPARE(reading.records.size(), 1u);
    const Study& study = reading.records.front().study;
    QCOMPARE(study.isbn, u"0000-0001"_s);
    QCOMPARE(study.year, 1998);
    QCOMPARE(study.source, u"J. Ex."_s);
    QCOMPARE(study.pages, u"100-120"_s);
    QCOMPARE(study.abstract, u"BACKGROUND: CO2 & more.\nPlain."_s);
    QCOMPARE(study.authors, QStringList({u"Ng, Ann, Jr"_s, u"The Group"_s, u"Solo"_s}));
    QCOMPARE(study.keywords, QStringList(u"Labor/*history"_s));
    QCOMPARE(study.place, QString()); // the grant's country is no place of publication
    QCOMPARE(study.doi, QString());
    QCOMPARE(study.accession, u"1"_s);
    QCOMPARE(extra(study, "GR"_L1), u"G1/Agency/Nowhere"_s);
    QCOMPARE(extra(study, "TT"_L1), u"Titre"_s);
    QCOMPARE(extra(study, "AUID"_L1), u"ORCID: 0000"_s);
    QCOMPARE(extra(study, "RIN"_L1), u"J Ex. 2001. PMID: 99"_s);
    QCOMPARE(extra(study, "Oddity"_L1), u"a b"_s);
    QCOMPARE(study.extra.back().format, u"pubmed"_s);
}

void TestPubMedXml::saysWhatNbibSays()
{
    const QByteArray nbib =
        "PMID- 1\nOWN - NLM\nSTAT- MEDLINE\nTI  - A placeholder title.\nDP  - 2019 May\nFAU - Ng, "
        "Ann\nAU  - Ng A\nJT  - Journal of Examples\nPT  - Journal Article\nMH  - Labor\n";
    const Study fromNbib = readBytes(*standardFormats().byId(u"nbib"), nbib).records.front().study;
    const Study fromXml = only(article("<Journal><JournalIssue><PubDate><Year>2019</Year><Month>May</Month></"
                                       "PubDate></JournalIssue><Title>Journal of "
                                       "Examples</Title></Journal><AuthorList><Author><LastName>Ng</"
                                       "LastName><ForeName>Ann</ForeName></Author></"
                                       "AuthorList><PublicationTypeList><PublicationType>Journal "
                                       "Article</PublicationType></PublicationTypeList>"
                                       "<MeshHeadingList><MeshHeading><DescriptorName>Labor</"
                                       "DescriptorName></MeshHeading></MeshHeadingList>"));
    QVERIFY(fromXml == fromNbib);
}

void TestPubMedXml::olderSets()
{
    const Reading reading = xml("<MedlineCitationSet><MedlineCitation Owner=\"NLM\" "
                                "Status=\"MEDLINE\"><PMID>7</PMID><Article><ArticleTitle>A</"
                                "ArticleTitle></Article></MedlineCitation><MedlineCitation><PMID>8</PMID></"
                                "MedlineCitation></MedlineCitationSet>");
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records[0].study.accession, u"7"_s);
    QCOMPARE(extra(reading.records[0].study, "OWN"_L1), u"NLM"_s);
    QCOMPARE(reading.records[1].study.accession, u"8"_s);
}

void TestPubMedXml::codings()
{
    const Reading reading = xml(
        set(article("<KeywordList><Keyword>country: TH</Keyword><Keyword>kilns</Keyword></KeywordList>")));
    QCOMPARE(reading.records.front().codings.size(), 1u);
    QCOMPARE(reading.records.front().codings.front().term, u"TH"_s);
    QCOMPARE(reading.records.front().study.keywords, QStringList(u"kilns"_s));
}

void TestPubMedXml::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("used");
    QTest::addColumn<int>("issues");
    const QString text =
        u"<?xml version='1.0'?><PubmedArticleSet><PubmedArticle><ArticleTitle>Zoë’s</ArticleTitle></"
        "PubmedArticle></PubmedArticleSet>"_s;
    const auto latin = [&](const char* declared) {
        QByteArray bytes = QString(text).replace(u"ë"_s, u"\u00EB"_s).replace(u'’', u'\u0092').toLatin1();
        return bytes.replace("'1.0'", QByteArray(QByteArray("'1.0' encoding='") + declared + "'"));
    };
    QTest::newRow("utf-8") << text.toUtf8() << QString() << u"UTF-8"_s << 0;
    QTest::newRow("mark") << "\xEF\xBB\xBF" + text.toUtf8() << QString() << u"UTF-8"_s << 0;
    QTest::newRow("utf-16") << "\xFF\xFE"
            + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)
                            << QString() << u"UTF-16LE"_s << 0;
    QTest::newRow("declared") << latin("ISO-8859-1") << QString() << u"windows-1252"_s << 0;
    QTest::newRow("declared wrongly") << latin("UTF-8") << QString() << u"windows-1252"_s << 1;
    QTest::newRow("asked for") << latin("windows-874") << u"windows-1252"_s << u"windows-1252"_s << 0;
}

void TestPubMedXml::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, asked);
    QFETCH(QString, used);
    QFETCH(int, issues);
    ReadOptions options;
    options.encoding = asked;
    const Reading reading = readBytes(*standardFormats().byId(u"pubmedxml"), bytes, options);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.front().study.title, u"Zoë’s"_s);
    QCOMPARE(reading.summary->encoding, used);
    QCOMPARE(int(reading.issues.size()), issues);
}

void TestPubMedXml::cutOff()
{
    const QByteArray bytes = set(article({}, "1") + article({}, "2") + article({}, "3"));
    const Reading reading = xml(bytes.first(bytes.indexOf("<PMID Version=\"1\">3") + 40));
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.summary->rejected, 1);
    QCOMPARE(reading.issues.size(), 1u);
    QVERIFY(reading.issues[0].severity == ImportIssue::Severity::Error);
    QCOMPARE(reading.issues[0].line, 6);
    QVERIFY(reading.issues[0].message.contains("cut off"_L1));
    // Only the end of the set is missing: nothing is lost.
    const Reading whole = xml(bytes.first(bytes.lastIndexOf("</PubmedArticleSet")));
    QCOMPARE(whole.records.size(), 3u);
    QCOMPARE(whole.summary->rejected, 0);
    QCOMPARE(whole.issues.size(), 1u);
    QVERIFY(whole.issues[0].severity == ImportIssue::Severity::Warning);
}

/// A hundred megabytes in one element: that record is left out, with its line; those around it are read.
void TestPubMedXml::hugeField()
{
    const QByteArray bytes =
        set(article({}, "1")
            + article(
                "<Abstract><AbstractText>" + QByteArray(100'000'000, 'x') + "</AbstractText></Abstract>", "2")
            + article({}, "3"));
    const Reading reading = xml(bytes);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records[1].study.accession, u"3"_s);
    QCOMPARE(reading.summary->rejected, 1);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, 5);
}

/// Nothing is expanded: what would be 3 GB stays the eight letters it is.
void TestPubMedXml::entityBomb()
{
    QByteArray types = "<!DOCTYPE PubmedArticleSet [\n<!ENTITY lol0 \"lol\">\n";
    for (int i = 1; i < 10; ++i)
        types += "<!ENTITY lol" + QByteArray::number(i) + " \""
            + QByteArray("&lol" + QByteArray::number(i - 1) + ";").repeated(10) + "\">\n";
    const Reading reading =
        xml("<?xml version=\"1.0\"?>\n" + types + "]>\n<PubmedArticleSet>"
            + article("<Abstract><AbstractText>&lol9;</AbstractText></Abstract>") + "</PubmedArticleSet>");
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records.front().study.abstract, u"&lol9;"_s);
    QVERIFY(!reading.issues.empty());
    QCOMPARE(reading.issues.front().line, 2);
}

void TestPubMedXml::externalEntity()
{
    const Reading reading =
        xml("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY % y SYSTEM "
            "\"http://localhost/\"> %y;]>"
            "<PubmedArticleSet>"
            + article("<Abstract><AbstractText>a&x;b</AbstractText></Abstract>") + "</PubmedArticleSet>");
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.records.front().study.abstract, u"a&x;b"_s);
}

void TestPubMedXml::isOnlyRead()
{
    const FormatRegistry registry = standardFormats();
    const Format& format = *registry.byId(u"pubmedxml");
    QVERIFY(format.canRead() && !format.canWrite());
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Progress progress;
    QVERIFY(!format.write({}, {}, device, progress));
    QVERIFY(device.data().isEmpty());
}

void TestPubMedXml::refusesOthers()
{
    for (const QByteArray& bytes : {"<html><body>x</body></html>"_ba, "no XML"_ba, QByteArray(),
                                    "<xml><records><record/></records></xml>"_ba, "<PubmedArticle"_ba}) {
        const Reading reading = xml(bytes);
        QVERIFY(!reading.summary);
        QVERIFY(reading.summary.error().message.contains("PubMed XML"_L1));
    }
    QVERIFY(xml("<PubmedArticleSet></PubmedArticleSet>").summary);
}

QTEST_GUILESS_MAIN(TestPubMedXml)
#include "tst_pubmedxml.moc"

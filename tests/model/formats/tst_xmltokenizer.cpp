// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

#include "model/formats/xmlreader.h"

#include <QtCore/QXmlStreamReader>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// XML cut into tags and text, against Qt's own reader where that can read it, and whatever the blocks are that it arrives in.
class TestXmlTokenizer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asQtReadsIt_data();
    void asQtReadsIt();
    void texts_data();
    void texts();
    void attributes();
    void stops_data();
    void stops();
    void tolerates_data();
    void tolerates();
    void walksChildren();
    void escapes();
    void declaredEncodings_data();
    void declaredEncodings();
};

namespace {

/// Gives a few bytes at a time, so that every tag and reference is cut somewhere.
class Trickle : public QIODevice {
public:
    Trickle(QByteArray bytes, qsizetype step)
        : m_bytes(std::move(bytes))
        , m_step(step)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool waitForReadyRead(int) override { return false; }

protected:
    qint64 readData(char* data, qint64 length) override
    {
        const qint64 step = m_at == 0 ? 66'000 : m_step; // the decoder gathers its first block anyway
        const qint64 count = std::min({length, step, qint64(m_bytes.size()) - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_step;
    qint64 m_at = 0;
};

struct Outcome {
    QByteArray text; ///< "<a>text</a>" with texts joined
    QString error;
    std::vector<ImportIssue> issues;
};

Outcome tokens(QIODevice& device)
{
    TextDecoder decoder(device);
    Progress progress;
    XmlTokenizer xml(decoder, progress);
    Outcome outcome;
    for (;;) {
        switch (xml.next()) {
        case XmlTokenizer::Token::Start:
            outcome.text += '<' + xml.name().toByteArray() + '>';
            break;
        case XmlTokenizer::Token::End:
            outcome.text += "</>";
            break;
        case XmlTokenizer::Token::Text:
            (void)appendXmlText(outcome.text, xml.text(), xml.isCData(), XmlSpace::Keep);
            break;
        case XmlTokenizer::Token::Stopped:
            outcome.error = xml.error().message;
            [[fallthrough]];
        case XmlTokenizer::Token::Finished:
            xml.takeIssues(outcome.issues);
            return outcome;
        }
    }
}

Outcome tokens(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return tokens(device);
}

QByteArray qtTokens(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false);
    QByteArray text;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            text += '<' + xml.name().toUtf8() + '>';
            break;
        case QXmlStreamReader::EndElement:
            text += "</>";
            break;
        case QXmlStreamReader::Characters:
            text += xml.text().toUtf8();
            break;
        default:
            break;
        }
    }
    return xml.hasError() ? QByteArray("error: " + xml.errorString().toUtf8()) : text;
}

} // namespace

void TestXmlTokenizer::asQtReadsIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* name :
         {"jabref_MedlineImporterTestArticleNoISSN.xml", "jabref_MedlineImporterTestBookArticleSet.xml",
          "jabref_EndnoteXmlImporterTestArticle2.xml", "jabref_EndnoteXmlImporterTestReport.xml",
          "reflib_multipart.xml"})
        QTest::newRow(name) << fixture(name);
    QTest::newRow("all of it") << QByteArray(
                                      "<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM \"a>b.dtd\" [<!ELEMENT a "
                                      "(#PCDATA)>]>\n<!-- <b> -- -->"
                                      "<a x=\"1>2\" y='&lt;\"'><b/>t&amp;x<![CDATA[<raw> & ]] "
                                      "]]>&#233;&#x1F600;<c >\xC3\xA9\r\n</c\n><?pi > ?><!---->]]</a>\n")
                                      .replace(" -- -->", " - -->");
    QTest::newRow("lone CR") << QByteArray("<a>x\ry\r\nz\r\r\n</a>");
}

void TestXmlTokenizer::asQtReadsIt()
{
    QFETCH(QByteArray, bytes);
    const QByteArray wanted = qtTokens(bytes).replace("\xC3\xA9\r\n", "\xC3\xA9\n").trimmed();
    QVERIFY2(!wanted.startsWith("error"), wanted);
    const Outcome whole = tokens(bytes);
    QCOMPARE(whole.error, QString());
    QCOMPARE(whole.text.trimmed(), wanted);
    // The decoder gathers 64 KiB before its first block; what comes later arrives as it comes.
    const QByteArray padding = "<!--" + QByteArray(65'990, 'x') + "-->";
    for (const qsizetype step : {1, 2, 3, 7}) {
        QByteArray late = bytes;
        const qsizetype after = qMax(qsizetype(0), bytes.indexOf("?>") + 2);
        late.insert(bytes.startsWith("<?xml") ? after : 0, padding);
        Trickle device(late, step);
        const Outcome outcome = tokens(device);
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.text.trimmed(), wanted);
    }
}

void TestXmlTokenizer::texts_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("pretty-printed") << QByteArray("\n   A\n\t title  of two\n  ") << u"A title of two"_s;
    QTest::newRow("markup") << QByteArray("10<sup>2</sup> <i>E.</i> <b><i>coli</i></b>.")
                            << u"102 E. coli."_s;
    QTest::newRow("break") << QByteArray("One.&#xD;Two.&#10;\n Three.") << u"One.\nTwo.\nThree."_s;
    QTest::newRow("html") << QByteArray("a&nbsp;b &ndash; &Eacute;") << u"a\u00A0b – É"_s;
    QTest::newRow("unknown") << QByteArray("R&D; &frobnicate; &") << u"R&D; &frobnicate; &"_s;
    QTest::newRow("forbidden reference")
        << QByteArray("a&#0;b&#x1F;c&#xFFFE;&#99999999999;") << u"abc&#99999999999;"_s;
    QTest::newRow("cdata") << QByteArray("<![CDATA[a &amp; <b>]]>c") << u"a &amp; <b>c"_s;
    QTest::newRow("empty") << QByteArray("  \n ") << QString();
}

void TestXmlTokenizer::texts()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QByteArray bytes = "<r><t>" + raw + "</t><n/></r>";
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextDecoder decoder(device);
    Progress progress;
    XmlReader xml(decoder, progress);
    QVERIFY(xml.nextElement());
    QVERIFY(xml.nextChild(1));
    QCOMPARE(xml.text(), text);
    QVERIFY(xml.nextChild(1));
    QCOMPARE(xml.name().toByteArray(), "n"_ba);
}

void TestXmlTokenizer::attributes()
{
    QByteArray bytes = "<x:a  one='1' two = \"a &amp; b\"\n three=\"x='y'\" four></x:a>";
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextDecoder decoder(device);
    Progress progress;
    XmlTokenizer xml(decoder, progress);
    QVERIFY(xml.next() == XmlTokenizer::Token::Start);
    QCOMPARE(xml.name().toByteArray(), "a"_ba);
    QCOMPARE(xml.attribute("one"), "1"_ba);
    QCOMPARE(xml.attribute("two"), "a & b"_ba);
    QCOMPARE(xml.attribute("three"), "x='y'"_ba);
    QCOMPARE(xml.attribute("four"), ""_ba);
    QCOMPARE(xml.attribute("y"), ""_ba);
}

void TestXmlTokenizer::stops_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("cut in text") << QByteArray("<a>\n<b>te") << u"line 2"_s;
    QTest::newRow("cut in a tag") << QByteArray("<a>\n\n<b x='") << u"line 3"_s;
    QTest::newRow("cut in a comment") << QByteArray("<a><!-- x") << u"line 1"_s;
    QTest::newRow("cut in CDATA") << QByteArray("<a><![CDATA[ x") << u"line 1"_s;
    QTest::newRow("cut in a doctype") << QByteArray("<!DOCTYPE a [ <!ELEM") << u"line 1"_s;
    QTest::newRow("mismatch") << QByteArray("<a>\n<b></a>") << u"<b> is closed by </a> at line 2"_s;
    QTest::newRow("closes nothing") << QByteArray("<a></a></b>") << u"</b>"_s;
    QTest::newRow("deep") << QByteArray("<d>").repeated(2'000'000) << u"nested"_s;
    QTest::newRow("long tag") << "<a x='" + QByteArray(5'000'000, 'x') + "'/>" << u"does not end"_s;
    QTest::newRow("long doctype") << "<!DOCTYPE a [" + QByteArray("<!ENTITY a 'b'>").repeated(200'000)
            + "]><a/>" << u"longer than"_s;
}

void TestXmlTokenizer::stops()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const Outcome outcome = tokens(bytes);
    QVERIFY2(outcome.error.contains(said), qUtf8Printable(outcome.error));
}

void TestXmlTokenizer::tolerates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line"); // of the warning
    QTest::newRow("less than") << QByteArray("<a>\np < 0.05 &\n</a>") << QByteArray("<a>\np < 0.05 &\n</>")
                               << 2;
    QTest::newRow("control characters")
        << QByteArray("<a>\n\nx\x02y\x1Fz</a>") << QByteArray("<a>\n\nxyz</>") << 3;
    QTest::newRow("NUL") << QByteArray("<a>\nx\0y</a>", 11) + QByteArray(200, ' ')
                         << QByteArray("<a>\nxy</>") + QByteArray(200, ' ') << 2;
    QTest::newRow("not UTF-8") << QByteArray("<a>\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\n\x93</a>")
                               << QByteArray("<a>éééé\n“</>") << 2;
    QTest::newRow("two documents") << QByteArray("<a/>\n<?xml version='1.0'?><b/>")
                                   << QByteArray("<a></>\n<b></>") << 0;
    QTest::newRow("own entities") << QByteArray("<!DOCTYPE a [\n<!ENTITY b 'c'>]><a>&b;</a>")
                                  << QByteArray("<a>&b;</>") << 1;
}

void TestXmlTokenizer::tolerates()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const Outcome outcome = tokens(bytes);
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.text, text);
    QCOMPARE(outcome.issues.size(), line > 0 ? 1u : 0u);
    if (line > 0)
        QCOMPARE(outcome.issues.front().line, line);
}

void TestXmlTokenizer::walksChildren()
{
    QByteArray bytes = "<r><a><x>1</x><a>2</a></a>t<b/><c><d><e/></d></c></r><s/>";
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextDecoder decoder(device);
    Progress progress;
    XmlReader xml(decoder, progress);
    QVERIFY(xml.nextElement());
    const int depth = xml.depth();
    QByteArray names;
    while (xml.nextChild(depth))
        names += xml.name();
    QCOMPARE(names, "abc"_ba);
    QVERIFY(xml.nextElement());
    QCOMPARE(xml.name().toByteArray(), "s"_ba);
}

void TestXmlTokenizer::escapes()
{
    QByteArray xml;
    const QString odd = u"a<b>&\"\n\u0001\uFFFE" + QString(QChar(0xD800)) + u"é😀\t\u2028";
    appendXmlEscaped(xml, odd);
    QCOMPARE(xml, QByteArray("a&lt;b&gt;&amp;&quot;&#xD;é😀&#x9;\u2028"));
    QXmlStreamReader reader("<a>" + xml + "</a>");
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY(!reader.hasError());
}

void TestXmlTokenizer::declaredEncodings_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("none") << QByteArray("<?xml version='1.0'?><a/>") << QString();
    QTest::newRow("utf-8") << QByteArray("<?xml version='1.0' encoding='UTF-8'?>") << QString();
    QTest::newRow("latin 1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?>")
                             << u"windows-1252"_s;
    QTest::newRow("thai") << QByteArray("<?xml version=\"1.0\" encoding=\"windows-874\" ?>")
                          << u"windows-874"_s;
    QTest::newRow("unknown") << QByteArray("<?xml version='1.0' encoding='x-nonsense'?>") << QString();
    QTest::newRow("later") << QByteArray("<?xml version='1.0'?><a encoding='windows-874'/>") << QString();
}

void TestXmlTokenizer::declaredEncodings()
{
    QFETCH(QByteArray, start);
    QFETCH(QString, encoding);
    QCOMPARE(declaredXmlEncoding(start), encoding);
}

QTEST_GUILESS_MAIN(TestXmlTokenizer)
#include "tst_xmltokenizer.moc"

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "support/faildevice.h"

#include "model/reports/docxbody.h"
#include "model/reports/docxwriter.h"
#include "model/reports/textfit.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

struct ReadWordCell {
    QString text;
    int across = 1;
    bool continued = false; ///< belongs to the one above
};

struct ReadWordTable {
    QString description;
    double width = 0; ///< points
    double page = 0; ///< room between the margins of its page
    int headerRows = 0;
    std::vector<std::vector<ReadWordCell>> rows;
};

struct ReadDocument {
    QStringList texts; ///< paragraphs outside tables
    QMap<QString, QStringList> styled; ///< the same by style
    std::vector<ReadWordTable> tables;
    QStringList fields;
    QStringList drawings; ///< what is read of them
    QStringList pages; ///< "595×842", in order
    QString error;
};

/// Reads word/document.xml as another program would.
class DocumentReader {
public:
    explicit DocumentReader(const QByteArray& data)
        : m_xml(data)
    {
    }

    ReadDocument read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start(m_xml.name());
            else if (m_xml.isEndElement())
                end(m_xml.name());
            else if (m_xml.isCharacters() && m_inText)
                m_text += m_xml.text();
        }
        m_document.error = m_xml.errorString();
        return m_document;
    }

private:
    QString value(QLatin1StringView name) const
    {
        for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
            if (attribute.name() == name)
                return attribute.value().toString();
        }
        return {};
    }
    ReadWordTable& table() { return m_document.tables.back(); }

    void start(QStringView name)
    {
        if (name == "tbl"_L1) {
            m_document.tables.emplace_back();
            m_inTable = true;
        } else if (name == "tblDescription"_L1) {
            table().description = value("val"_L1);
        } else if (name == "gridCol"_L1) {
            table().width += value("w"_L1).toDouble() / 20;
        } else if (name == "tr"_L1) {
            table().rows.emplace_back();
        } else if (name == "tblHeader"_L1) {
            ++table().headerRows;
        } else if (name == "tc"_L1) {
            table().rows.back().emplace_back();
        } else if (name == "gridSpan"_L1) {
            table().rows.back().back().across = value("val"_L1).toInt();
        } else if (name == "vMerge"_L1) {
            table().rows.back().back().continued = value("val"_L1) == u"continue"_s;
        } else if (name == "p"_L1) {
            m_text.clear();
            m_style.clear();
        } else if (name == "pStyle"_L1) {
            m_style = value("val"_L1);
        } else if (name == "t"_L1) {
            m_inText = true;
        } else if (name == "fldSimple"_L1) {
            m_document.fields += value("instr"_L1).trimmed();
        } else if (name == "docPr"_L1) {
            m_document.drawings += value("descr"_L1);
        } else if (name == "pgSz"_L1) {
            endPages();
        }
    }

    void endPages()
    {
        const double width = value("w"_L1).toDouble() / 20;
        m_document.pages += u"%1×%2"_s.arg(qRound(width)).arg(qRound(value("h"_L1).toDouble() / 20));
        for (ReadWordTable& each : m_document.tables) {
            if (each.page == 0)
                each.page = width - 112;
        }
    }

    void end(QStringView name)
    {
        if (name == "t"_L1) {
            m_inText = false;
        } else if (name == "tbl"_L1) {
            m_inTable = false;
        } else if (name == "p"_L1 && m_inTable) {
            table().rows.back().back().text = m_text;
        } else if (name == "p"_L1 && !m_text.isEmpty()) {
            m_document.texts += m_text;
            m_document.styled[m_style] += m_text;
        }
    }

    QXmlStreamReader m_xml;
    ReadDocument m_document;
    QString m_text;
    QString m_style;
    bool m_inText = false;
    bool m_inTable = false;
};

QByteArray writtenContent(const ReportContent& content, const ReportOptions& options = reportOptions())
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    return DocxWriter().write(content, options, buffer, progress) ? buffer.data() : QByteArray();
}

QByteArray oneView(const ContentFixture& fixture, const ReportOptions& options = reportOptions())
{
    return writtenContent(fixture.content({fixture.view(u"sector", u"evidence-type")}), options);
}

ReadDocument documentOf(const QByteArray& data)
{
    return DocumentReader(readParts(data).value(u"word/document.xml"_s)).read();
}

/// The tables that are pieces of a matrix, in their order.
std::vector<ReadWordTable> piecesOf(const ReadDocument& document)
{
    std::vector<ReadWordTable> pieces;
    for (const ReadWordTable& table : document.tables) {
        if (table.description.contains(u"completed studies and the mark"_s))
            pieces.push_back(table);
    }
    return pieces;
}

} // namespace

class TestDocxWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsEqualTheMap_data();
    void cellsEqualTheMap();
    void piecesFitTheirPages_data();
    void piecesFitTheirPages();
    void gapsAreThoseOfTheList();
    void chartsAreNative();
    void storyHasAllViews();
    void pagesAreNumbered();
    void labelsMayBeLong();
    void hostileTextIsText();
    void onlyWebLinks();
    void partsAreLeftOut();
    void confidentialStaysInside();
    void sameInputSameBytes();
    void fullDiskIsAnError();
    void cancelIsNeverSuccess();
    void nothingToShow();
};

void TestDocxWriter::cellsEqualTheMap_data()
{
    QTest::addColumn<MatrixDrawing>("drawing");
    QTest::addColumn<FixtureSize>("size");
    const FixtureSize small{.rowGroups = 3, .rowsEach = 4, .columnGroups = 3, .columnsEach = 3};
    QTest::newRow("as it is") << MatrixDrawing() << small;
    MatrixDrawing drawing;
    drawing.transposed = true;
    QTest::newRow("transposed") << drawing << small;
    drawing = {};
    drawing.totals = false;
    QTest::newRow("without totals") << drawing << small;
    QTest::newRow("in pieces") << MatrixDrawing()
                               << FixtureSize{
                                      .rowGroups = 6, .rowsEach = 9, .columnGroups = 5, .columnsEach = 7};
}

void TestDocxWriter::cellsEqualTheMap()
{
    QFETCH(MatrixDrawing, drawing);
    QFETCH(FixtureSize, size);
    const auto map = reportMap(size);
    const ReadDocument document = documentOf(written(DocxWriter(), *map, reportOptions(drawing)));
    QCOMPARE(document.error, QString());
    const MatrixLayout layout(map, drawing, textfit::width);
    const MatrixTable table(layout, paletteFor(Theme::Light));
    const int totals = drawing.totals ? 1 : 0;
    int first = 0;
    for (const ReadWordTable& piece : piecesOf(document)) {
        QCOMPARE(piece.headerRows, table.headerLevels());
        QVERIFY(!piece.description.isEmpty());
        QCOMPARE(int(piece.rows.size()), table.headerLevels() + table.rows() + totals);
        QCOMPARE(piece.rows[0][0].text, table.corner());
        int columns = 0;
        for (const ReadWordCell& cell : piece.rows[0])
            columns += cell.across;
        columns -= 1;
        for (int row = 0; row < table.rows() + totals; ++row) {
            const auto& read = piece.rows[size_t(table.headerLevels() + row)];
            QCOMPARE(read[0].text, table.rowLabel(row));
            QCOMPARE(int(read.size()), columns + 1);
            for (int column = 0; column < columns; ++column) {
                const QString text = read[size_t(column) + 1].text;
                QCOMPARE(text, table.cell(row, first + column).text);
                const GapCell& source = table.source(row, first + column);
                if (source.n > 0)
                    QCOMPARE(text.section(u' ', 0, 0).toInt(), source.n);
            }
        }
        first += columns;
    }
    QCOMPARE(first, table.columns() + totals);
}

void TestDocxWriter::piecesFitTheirPages_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<int>("groups");
    for (const int groups : {1, 2, 3, 4, 5, 6, 8}) {
        QTest::addRow("A4, %d", groups) << Paper::A4 << groups;
        QTest::addRow("Letter, %d", groups) << Paper::Letter << groups;
        QTest::addRow("A3, %d", groups) << Paper::A3 << groups;
    }
}

void TestDocxWriter::piecesFitTheirPages()
{
    QFETCH(Paper, paper);
    QFETCH(int, groups);
    ReportOptions options = reportOptions();
    options.paper = paper;
    const auto map = reportMap({.rowGroups = 2, .rowsEach = 2, .columnGroups = groups, .columnsEach = 7});
    const ReadDocument document = documentOf(written(DocxWriter(), *map, options));
    const auto pieces = piecesOf(document);
    QVERIFY(!pieces.empty());
    size_t fewest = 1000;
    size_t most = 0;
    for (const ReadWordTable& piece : pieces) {
        QVERIFY(piece.width <= piece.page + 0.5);
        fewest = std::min(fewest, piece.rows.back().size());
        most = std::max(most, piece.rows.back().size());
    }
    // No page for two columns after one of twenty.
    QVERIFY2(fewest * 2 >= most, qPrintable(u"%1 %2"_s.arg(fewest).arg(most)));
    for (const ReadWordTable& table : document.tables)
        QVERIFY(table.width <= table.page + 0.5);
    // What follows the matrix stands upright again.
    QVERIFY(document.pages.back().section(u'×', 0, 0).toInt()
            < document.pages.back().section(u'×', 1).toInt());
}

void TestDocxWriter::gapsAreThoseOfTheList()
{
    const ContentFixture fixture(200);
    const ReportView view = fixture.view(u"sector", u"evidence-type");
    ReportOptions options = reportOptions();
    options.mostGaps = 5;
    const ReadDocument document = documentOf(writtenContent(fixture.content({view}), options));
    const GapListing listing = gapsOf(view, options);
    QCOMPARE(listing.gaps.size(), 5U);
    const QString all = document.texts.join(u'\n');
    for (size_t i = 0; i < listing.gaps.size(); ++i) {
        QVERIFY(document.styled[u"Heading2"_s].contains(
            u"%1. %2"_s.arg(i + 1).arg(gapTitle(*view.map, listing.gaps[i]))));
        QVERIFY(all.contains(explainGap(*view.map, listing.gaps[i])));
    }
    QCOMPARE(document.styled[u"Heading2"_s].size(), 5);
}

void TestDocxWriter::chartsAreNative()
{
    const ContentFixture fixture(200);
    const ReportView view = fixture.view(u"sector", u"evidence-type");
    const QByteArray data = writtenContent(fixture.content({view}));
    const auto parts = readParts(data);
    const auto charts = chartsOf(view);
    const ReadDocument document = documentOf(data);
    QVERIFY(!document.drawings.isEmpty());
    for (qsizetype i = 0; i < document.drawings.size(); ++i) {
        const ChartTable& table = charts[size_t(i)].table;
        QVERIFY(document.drawings[i].startsWith(charts[size_t(i)].title));
        // Read aloud, and in the workbook: the map's own figures.
        for (size_t category = 0; category < table.categories.size(); ++category)
            QVERIFY(document.drawings[i].contains(table.categories[category].label));
        const QByteArray drawing = parts[u"word/charts/chart%1.xml"_s.arg(i + 1)];
        QVERIFY(drawing.contains("externalData"));
        const QByteArray figure = "<c:v>" + QByteArray::number(table.value(0, 0)) + "</c:v>";
        QVERIFY(drawing.contains(figure));
        const auto book = readParts(parts[u"word/embeddings/Microsoft_Excel_Sheet%1.xlsx"_s.arg(i + 1)]);
        QVERIFY(book.contains(u"xl/workbook.xml"_s));
    }
}

void TestDocxWriter::storyHasAllViews()
{
    const ContentFixture fixture(80);
    ReportContent content = fixture.content({fixture.view(u"sector", u"evidence-type", u"First"_s),
                                             fixture.view(u"evidence-type", u"confidence", u"Second"_s)});
    content.title = u"A story"_s;
    const ReadDocument document = documentOf(writtenContent(content));
    QCOMPARE(document.styled[u"Title"_s], QStringList({u"A story"_s}));
    QCOMPARE(document.styled[u"Heading1"_s].first(2), QStringList({u"First"_s, u"Second"_s}));
    QCOMPARE(document.styled[u"Heading2"_s].count(u"Summary"_s), 2);
    QVERIFY(piecesOf(document).size() >= 2);
    // One that shows nothing says so; the others are written.
    auto empty = reportMap();
    empty->rows.clear();
    empty->cells.clear();
    empty->rowTotals.clear();
    content.views[1].map = empty;
    QVERIFY(documentOf(writtenContent(content))
                .texts.contains(u"There is nothing to show: the matrix has no rows or no columns."_s));
}

void TestDocxWriter::pagesAreNumbered()
{
    const ContentFixture fixture(30);
    const auto parts = readParts(oneView(fixture));
    for (const auto& part : {u"word/footer1.xml"_s, u"word/footer2.xml"_s}) {
        const ReadDocument footer = DocumentReader(parts[part]).read();
        QCOMPARE(footer.error, QString());
        QCOMPARE(footer.fields, QStringList({u"PAGE"_s, u"NUMPAGES"_s}));
        QVERIFY(footer.texts.join(QString()).contains(u"Synthetic catalogue"_s));
    }
    const QByteArray document = parts[u"word/document.xml"_s];
    QCOMPARE(document.count("<w:footerReference "), document.count("<w:sectPr>"));
}

void TestDocxWriter::labelsMayBeLong()
{
    auto map = reportMap({.rowGroups = 2, .rowsEach = 2, .columnGroups = 2, .columnsEach = 2});
    map->rows[1].label = QString(300, u'W');
    map->rows[2].label = u"many words "_s.repeated(60);
    map->columns[0].label = u"many words "_s.repeated(60);
    map->columns[1].label = QString(300, u'W');
    const ReadDocument document = documentOf(written(DocxWriter(), *map, reportOptions()));
    for (const ReadWordTable& piece : piecesOf(document)) {
        QVERIFY(piece.width <= piece.page + 0.5);
        for (const auto& row : piece.rows) {
            for (const ReadWordCell& cell : row)
                QVERIFY(cell.text.size() < 250);
        }
    }
}

void TestDocxWriter::hostileTextIsText()
{
    ContentFixture fixture(40);
    for (Id id = 1; id <= 40; ++id) {
        Study study = fixture.study(id);
        study.title = u"</w:t><evil/> & \u0001 =1+1 "_s + QChar(0xD800);
        fixture.setStudy(id, study);
    }
    ReportView view = fixture.view(u"sector", u"evidence-type", u"<b>\u0008\"'&]]>"_s);
    view.caption = u"<script>alert(1)</script>"_s;
    const auto parts = readParts(writtenContent(fixture.content({view})));
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (part.key().endsWith(u".xlsx"_s))
            continue;
        QXmlStreamReader xml(part.value());
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(part.key() + xml.errorString()));
        QVERIFY(!part.value().contains("<evil"));
        QVERIFY(!part.value().contains("<script"));
    }
    const ReadDocument document = DocumentReader(parts[u"word/document.xml"_s]).read();
    QCOMPARE(document.styled[u"Title"_s], QStringList({u"<b>\"'&]]>"_s}));
    QVERIFY(document.texts.join(u'\n').contains(u"</w:t><evil/> &"_s));
}

void TestDocxWriter::onlyWebLinks()
{
    ContentFixture fixture(3);
    const QStringList urls{u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
                           u"https://example.org/a?b=1&c=2"_s};
    for (int i = 0; i < 3; ++i) {
        Study study = fixture.study(i + 1);
        study.doi.clear();
        study.url = urls[i];
        fixture.setStudy(i + 1, study);
    }
    const QByteArray data = oneView(fixture);
    const ReadDocument document = documentOf(data);
    QCOMPARE(document.fields, QStringList({u"HYPERLINK \"https://example.org/a?b=1&c=2\""_s}));
    const auto parts = readParts(data);
    for (const QByteArray& part : parts) {
        QVERIFY(!part.contains("javascript"));
        QVERIFY(!part.contains("passwd"));
    }
}

void TestDocxWriter::partsAreLeftOut()
{
    const ContentFixture fixture(30);
    ReportOptions options = reportOptions();
    options.parts = ReportPart::Method;
    const ReadDocument document = documentOf(oneView(fixture, options));
    QCOMPARE(document.styled[u"Heading1"_s], QStringList({u"Summary"_s, u"Method"_s}));
    QVERIFY(document.tables.empty());
    QVERIFY(document.drawings.isEmpty());
}

void TestDocxWriter::confidentialStaysInside()
{
    const ContentFixture fixture(30);
    ReportOptions options = reportOptions();
    QByteArray text = readParts(oneView(fixture, options))[u"word/document.xml"_s];
    QVERIFY(text.contains("Synthetic study"));
    QVERIFY(!text.contains("private note of study"));
    QVERIFY(!text.contains("file of study"));
    options.confidential = {Confidential::StudyNotes, Confidential::FileNames};
    text = readParts(oneView(fixture, options))[u"word/document.xml"_s];
    QVERIFY(text.contains("private note of study"));
    QVERIFY(text.contains("file of study"));
}

void TestDocxWriter::sameInputSameBytes()
{
    const auto write = [] {
        const ContentFixture fixture(30);
        return oneView(fixture);
    };
    const QByteArray first = write();
    QVERIFY(!first.isEmpty());
    QTest::qSleep(1100); // a clock that got in would show
    QCOMPARE(write(), first);
}

void TestDocxWriter::fullDiskIsAnError()
{
    const ContentFixture fixture(30);
    FailDevice device(100);
    device.open(QIODevice::WriteOnly);
    Progress progress;
    const auto result = DocxWriter().write(fixture.content({fixture.view(u"sector", u"evidence-type")}),
                                           reportOptions(), device, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Io);
}

void TestDocxWriter::cancelIsNeverSuccess()
{
    const ContentFixture fixture(30);
    for (const bool midway : {false, true}) {
        ReportContent content = fixture.content({fixture.view(u"sector", u"evidence-type")});
        Progress progress;
        const CancellingStudies studies(fixture, progress);
        if (midway)
            content.studies = &studies;
        else
            progress.cancel();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto result = DocxWriter().write(content, reportOptions(), buffer, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(buffer.data().isEmpty());
    }
}

void TestDocxWriter::nothingToShow()
{
    auto map = reportMap();
    map->rows.clear();
    map->cells.clear();
    map->rowTotals.clear();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const Result<> result = DocxWriter().writeMap(*map, reportOptions(), buffer, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestDocxWriter)
#include "tst_docxwriter.moc"

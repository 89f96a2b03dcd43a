// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elsewhere.h"
#include "odfreader.h"
#include "pptxreader.h"
#include "reportfixture.h"

#include "model/reports/flowreport.h"
#include "model/reports/odpwriter.h"
#include "model/reports/pptxwriter.h"
#include "support/contentfixture.h"
#include "support/flowfixture.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

/// Other programs judge the decks: Microsoft's Open XML SDK validator of the PowerPoint ones, LibreOffice of all.
class TestPptxElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void validatorAccepts_data();
    void validatorAccepts();
    void libreOfficeOpens_data();
    void libreOfficeOpens();

private:
    QString save(const QByteArray& data, const QString& name) const;
    QTemporaryDir m_folder;
};

static QByteArray flowDeck(const PrismaFlow& flow)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    return flowWriterFor(u"pptx")->write(flow, reportOptions(), buffer, progress) ? buffer.data()
                                                                                  : QByteArray();
}

/// Everything a deck can hold, in two views.
static QByteArray storyDeck(const ReportWriter& writer, const ReportOptions& options)
{
    const ContentFixture now(150);
    const ContentFixture before(90);
    ReportView map = now.view(u"country", u"confidence", u"Countries by confidence"_s, {}, u"method");
    map.change = compareMaps(map.map, before.view(u"country", u"confidence").map);
    map.changedSince = u"2025"_s;
    ReportContent content = now.content({map, now.view(u"sector", u"method")});
    content.title = u"A story"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    return writer.write(content, options, buffer, progress) ? buffer.data() : QByteArray();
}

using Decks = std::vector<std::pair<const char*, QByteArray>>;

static Decks decks(const ReportWriter& writer)
{
    Decks all;
    all.emplace_back("story", storyDeck(writer, reportOptions()));
    all.emplace_back("small",
                     written(writer,
                             *reportMap({.rowGroups = 1, .rowsEach = 0, .columnGroups = 1, .columnsEach = 0}),
                             reportOptions()));
    all.emplace_back(
        "split",
        written(writer, *reportMap({.rowGroups = 4, .rowsEach = 12, .columnGroups = 5, .columnsEach = 6}),
                reportOptions()));
    ReportOptions dark = reportOptions();
    dark.theme = Theme::Dark;
    dark.title = u"Where is nobody looking?"_s;
    dark.caption = u"A caption"_s;
    all.emplace_back("dark, titled", written(writer, *reportMap(), dark));
    MatrixDrawing drawing;
    drawing.transposed = true;
    drawing.totals = false;
    drawing.style = CellStyle::Numbers;
    all.emplace_back("transposed numbers", written(writer, *reportMap(), reportOptions(drawing)));
    // Columns of one page in groups, those of the next without: header levels differ.
    auto uneven = reportMap({.rowGroups = 3, .rowsEach = 3, .columnGroups = 40, .columnsEach = 0});
    uneven->columns[0].hasChildren = true;
    for (size_t i = 1; i < 9; ++i) {
        uneven->columns[i].parent = 0;
        uneven->columns[i].depth = 1;
    }
    all.emplace_back("uneven headers", written(writer, *uneven, reportOptions()));
    auto hostile = reportMap({.rowGroups = 3, .rowsEach = 0, .columnGroups = 2, .columnsEach = 0});
    hostile->rows[0].label = u"<script>&\u0001\a"_s + QChar(0xD800);
    hostile->rows[1].label = QString(300, u'W');
    hostile->rows[2].label = u"بنگلہ دیش 👩‍🏭"_s;
    hostile->columns[0].label = u"</a:t><evil/>"_s;
    hostile->provenance = {};
    all.emplace_back("hostile labels, nothing stated", written(writer, *hostile, reportOptions()));
    return all;
}

static Decks pptxDecks()
{
    Decks all = decks(PptxWriter());
    all.emplace_back("flow diagram", flowDeck(lacuna::testing::fullFlow(5)));
    PrismaFlow odd = lacuna::testing::fullFlow(60, true);
    odd.title = u"<script>&\u0001"_s + QString(300, u'W');
    odd.reasons[0].label = u"</a:t><evil/>"_s + QChar(0xD800);
    all.emplace_back("flow diagram, many reasons", flowDeck(odd));
    return all;
}

static size_t slidesOf(const QByteArray& deck, bool odp)
{
    return odp ? readOdf(readParts(deck).value(u"content.xml"_s)).all(u"draw:page"_s).size()
               : readSlides(deck).size();
}

QString TestPptxElsewhere::save(const QByteArray& data, const QString& name) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
        return {};
    return file.fileName();
}

void TestPptxElsewhere::validatorAccepts_data()
{
    QTest::addColumn<QByteArray>("deck");
    for (const auto& [name, deck] : pptxDecks())
        QTest::newRow(name) << deck;
}

void TestPptxElsewhere::validatorAccepts()
{
    QFETCH(QByteArray, deck);
    QVERIFY(!deck.isEmpty());
    if (ooxmlValidator().isEmpty())
        QSKIP("LACUNA_OOXML_VALIDATOR is not set and ooxml-validator is not installed: packaging/test "
              "provides it");
    const QString file = save(deck, u"deck.pptx"_s);
    QVERIFY(!file.isEmpty());
    const QByteArray report = validatorsReport(file);
    QVERIFY2(report.isEmpty(), report.constData());
}

void TestPptxElsewhere::libreOfficeOpens_data()
{
    QTest::addColumn<bool>("odp");
    QTest::newRow("pptx") << false;
    QTest::newRow("odp") << true;
}

/// One call for all decks: LibreOffice takes longer to start than to convert.
void TestPptxElsewhere::libreOfficeOpens()
{
    QFETCH(bool, odp);
    if (libreOffice().isEmpty() || pdfInfo().isEmpty())
        QSKIP("LibreOffice (libreoffice-impress-nogui) or pdfinfo (poppler-utils) is not installed");
    const Decks all = odp ? decks(OdpWriter()) : pptxDecks();
    QStringList files;
    for (size_t i = 0; i < all.size(); ++i)
        files += save(all[i].second, u"deck%1."_s.arg(i) + (odp ? u"odp"_s : u"pptx"_s));
    QVERIFY(convertedByLibreOffice(files, u"pdf"_s, m_folder.path()));
    for (size_t i = 0; i < all.size(); ++i) {
        const QString report = pdfReport(m_folder.filePath(u"deck%1.pdf"_s.arg(i)));
        const int pages = pagesIn(report);
        QVERIFY2(pages >= 0, all[i].first);
        QCOMPARE(size_t(pages), slidesOf(all[i].second, odp));
        // 13.333 × 7.5 inches.
        const auto size = QRegularExpression(u"Page size:\\s+([\\d.]+) x ([\\d.]+) pts"_s).match(report);
        QVERIFY2(std::abs(size.captured(1).toDouble() - 960) < 1
                     && std::abs(size.captured(2).toDouble() - 540) < 1,
                 qPrintable(report));
    }
}

QTEST_GUILESS_MAIN(TestPptxElsewhere)
#include "tst_pptxelsewhere.moc"

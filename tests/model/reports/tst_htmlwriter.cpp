// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/tilesummary.h"
#include "model/painting/tilelayout.h"
#include "model/reports/htmlpart.h"
#include "model/reports/htmlpatterns.h"
#include "model/reports/htmlwriter.h"
#include "model/reports/matrixtable.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "support/faildevice.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtGui/QImage>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"</script><img src=x onerror=alert(1)>\"'&\u2028\u202E<!--"_s;

QByteArray written(const ReportContent& content, const ReportOptions& options = reportOptions())
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto result = HtmlWriter().write(content, options, buffer, progress);
    return result ? buffer.data() : QByteArray();
}

/// What stands in the elements that @p pattern captures.
QList<QByteArray> captured(const QByteArray& page, const char* pattern)
{
    QList<QByteArray> found;
    const QRegularExpression expression(QString::fromLatin1(pattern),
                                        QRegularExpression::DotMatchesEverythingOption);
    auto match = expression.globalMatch(QString::fromUtf8(page));
    while (match.hasNext())
        found += match.next().captured(1).toUtf8();
    return found;
}

QJsonDocument data(const QByteArray& page, const char* id)
{
    const auto found =
        captured(page,
                 QByteArray("<script type=\"application/json\" id=\"" + QByteArray(id) + "\">(.*?)</script>")
                     .constData());
    return found.size() == 1 ? QJsonDocument::fromJson(found.front()) : QJsonDocument();
}

class TestHtmlWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheMatrixWithoutAScript();
    void statesWhereTheNumbersComeFrom();
    void carriesTheFiguresOfTheMap();
    void escapesWhatStrangersWrote();
    void policyNamesTheScriptsAndTheStyle();
    void fetchesNothing();
    void isByteIdentical();
    void keepsConfidentialThings_data();
    void keepsConfidentialThings();
    void leavesOutWhatIsNotWanted();
    void writesMapsWithoutEvidence();
    void writesStories();
    void saysEachViewsFigures();
    void drawsTheMap();
    void leavesTheMapOut();
    void barsCharts();
    void givesEachSegmentAPattern();
    void hatchesFitThemselves();
    void fixedPartIsSmall();
    void knowsStudiesThatAreGone();
    void saysWhenTheDiskIsFull();
    void stopsWhenCancelled();
    void makesScriptsSafe();
};

} // namespace

void TestHtmlWriter::showsTheMatrixWithoutAScript()
{
    const ContentFixture fixture(300);
    const ReportView view = fixture.view(u"theme", u"method");
    const QByteArray page = written(fixture.content({view}));
    const auto tables = captured(page, "<table class=\"matrix\">(.*?)</table>");
    QCOMPARE(tables.size(), 1);
    const QByteArray& table = tables.front();
    QVERIFY(table.contains("<caption"));
    QVERIFY(table.contains("scope=\"colgroup\""));
    QVERIFY(table.contains("scope=\"row\""));
    const MatrixLayout layout(view.map, MatrixDrawing(), fixedWidth);
    const MatrixTable expected(layout, paletteFor(Theme::Light));
    QCOMPARE(captured(table, "<tr([^>]*)>").size(), expected.rows() + 1 + expected.headerLevels());
    const auto cells = captured(table, "<td[^>]*>(.*?)</td>");
    QCOMPARE(cells.size(), qsizetype(expected.rows() + 1) * (expected.columns() + 1));
    for (int row = 0; row <= expected.rows(); ++row) {
        for (int column = 0; column <= expected.columns(); ++column)
            QCOMPARE(QString::fromUtf8(cells[row * (expected.columns() + 1) + column]),
                     expected.cell(row, column).text);
    }
    // The matrix and the references: with a script, the browser does not even read them.
    const auto kept = captured(page, "<noscript>(.*?)</noscript>");
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept.front().contains("<table class=\"matrix\">"));
    QCOMPARE(captured(kept.back(), "<li[^>]*>(.*?)</li>").size(), 300);
}

void TestHtmlWriter::statesWhereTheNumbersComeFrom()
{
    const ContentFixture fixture(50);
    Filter filter;
    filter.yearFrom = 2000;
    const QByteArray page =
        written(fixture.content({fixture.view(u"theme", u"method", u"Themes"_s, filter)}));
    for (const char* stated :
         {"Synthetic catalogue", "30 Jun 2026", "Searched to", "Exported", "From 2000 on", "Thin below 3",
          "Made up for a test", "of 50 studies match", "Each study counts once"})
        QVERIFY2(page.contains(stated), stated);
}

void TestHtmlWriter::carriesTheFiguresOfTheMap()
{
    const ContentFixture fixture(400);
    const ReportView view = fixture.view(u"theme", u"method", {}, {}, u"confidence");
    const QJsonObject core = data(written(fixture.content({view})), "core").object();
    const QJsonObject given = core["views"_L1][0]["given"_L1].toObject();
    const QJsonArray n = given["n"_L1].toArray();
    const int width = int(view.map->columns.size()) + 1;
    QCOMPARE(n.size(), (qsizetype(view.map->rows.size()) + 1) * width);
    for (int row = 0; row < int(view.map->rows.size()); ++row) {
        for (int column = 0; column < width - 1; ++column)
            QCOMPARE(n[row * width + column].toInt(), view.map->cell(row, column).n);
        QCOMPARE(n[row * width + width - 1].toInt(), view.map->rowTotals[size_t(row)].n);
    }
    QCOMPARE(n.last().toInt(), view.map->total.n);
    QCOMPARE(given["matching"_L1].toInt(), view.map->n);
    QCOMPARE(core["years"_L1].toArray().size(), view.map->n);
}

void TestHtmlWriter::escapesWhatStrangersWrote()
{
    ContentFixture fixture(30);
    Study study = fixture.study(1);
    study.title = study.abstract = study.source = study.doi = hostile + QChar(0) + QChar(0xD800);
    study.authors = {hostile};
    study.keywords = {hostile};
    study.url = u"javascript:alert(1)"_s;
    fixture.setStudy(1, study);
    ReportView view = fixture.view(u"theme", u"method", hostile);
    view.caption = hostile;
    auto map = std::make_shared<GapMap>(*view.map);
    map->rows[0].label = map->columns[0].label = map->rowsLabel = map->provenance.catalogue =
        map->provenance.filterText = map->provenance.note = hostile;
    view.map = map;
    // The map, the segments and the charts, too.
    ReportView areas = fixture.view(u"country", u"sector", hostile, {}, u"confidence");
    auto world = std::make_shared<GapMap>(*areas.map);
    for (GapAxisItem& item : world->rows)
        item.label = hostile;
    for (GapSegment& segment : world->segments)
        segment.label = hostile;
    world->segmentsLabel = world->columnsLabel = world->measureLabel = world->provenance.filterText = hostile;
    areas.map = world;
    ReportContent content = fixture.content({view, view, areas});
    content.title = content.subtitle = hostile;
    const QByteArray page = written(content);
    QVERIFY(!page.isEmpty());
    QVERIFY(page.contains("data-area="));
    QVERIFY(!page.contains("<img"));
    QVERIFY(!page.contains("href=\"javascript:"));
    QVERIFY(!page.contains('\0'));
    QCOMPARE(page.count("<!--"), 0);
    // Early script, columns, script, texts: nothing ends one before its time.
    QCOMPARE(page.count("</script"), 4);
    QCOMPARE(QString::fromUtf8(page).toUtf8(), page);
    QVERIFY(!data(page, "core").isNull());
    const QJsonArray texts = data(page, "texts").array();
    QCOMPARE(texts.size(), 30);
    QCOMPARE(texts[0]["t"_L1].toString(), hostile.simplified());
    QVERIFY(!texts[0]["l"_L1].toString().startsWith("javascript"_L1));
}

void TestHtmlWriter::policyNamesTheScriptsAndTheStyle()
{
    const ContentFixture fixture(10);
    const QByteArray page = written(fixture.content({fixture.view(u"theme", u"method")}));
    const QByteArray policy = captured(page, "http-equiv=\"Content-Security-Policy\" content=\"(.*?)\"")
                                  .value(0)
                                  .replace("&#39;", "'");
    QVERIFY(policy.startsWith("default-src 'none'; "));
    for (const char* part : {"base-uri 'none'", "form-action 'none'", "img-src data:"})
        QVERIFY(policy.contains(part));
    QVERIFY(!policy.contains("unsafe"));
    const auto scripts = captured(page, "<script>(.*?)</script>");
    const auto styles = captured(page, "<style>(.*?)</style>");
    QCOMPARE(scripts.size(), 2);
    QCOMPARE(styles.size(), 1);
    for (const QByteArray& text : scripts + styles) {
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
        QVERIFY(policy.contains(QByteArray("'sha256-" + hash + '\'')));
    }
    QCOMPARE(page.count(" style=\""), 0);
    QVERIFY(captured(page, "<[a-z]+ [^>]*(\\bon[a-z]+=)").isEmpty());
}

void TestHtmlWriter::fetchesNothing()
{
    const ContentFixture fixture(40);
    const QByteArray page = written(fixture.content({fixture.view(u"theme", u"method")}));
    QVERIFY(
        captured(page, "<(?:img|link|iframe|object|embed|script|source|video|audio)\\b[^>]*((?:src|href)=)")
            .isEmpty());
    for (const QByteArray& style : captured(page, "<style>(.*?)</style>")) {
        QCOMPARE(style.count("url("), style.count("url(\"data:image/png;base64,"));
        QVERIFY(!style.contains("@import"));
    }
    // Patterns are those of the page itself.
    QCOMPARE(captured(page, "=\"(url\\([^#][^\"]*)\"").size(), 0);
    // Addresses stand in links to sources and in the name of SVG only.
    for (const QByteArray& script : captured(page, "<script>(.*?)</script>"))
        QCOMPARE(script.count("http"), script.count("\"http://www.w3.org/2000/svg\""));
}

void TestHtmlWriter::isByteIdentical()
{
    const ContentFixture fixture(200);
    const auto content = fixture.content({fixture.view(u"country", u"sector", {}, {}, u"confidence")});
    const QByteArray first = written(content);
    QVERIFY(!first.isEmpty());
    QCOMPARE(written(content), first);
    const ContentFixture again(200);
    QCOMPARE(written(again.content({again.view(u"country", u"sector", {}, {}, u"confidence")})), first);
}

void TestHtmlWriter::keepsConfidentialThings_data()
{
    QTest::addColumn<Confidentials>("confidential");
    QTest::newRow("nothing leaves") << Confidentials();
    QTest::newRow("notes") << Confidentials(Confidential::StudyNotes);
    QTest::newRow("file names") << Confidentials(Confidential::FileNames);
    QTest::newRow("gap notes") << Confidentials(Confidential::GapNotes);
}

void TestHtmlWriter::keepsConfidentialThings()
{
    QFETCH(Confidentials, confidential);
    const ContentFixture fixture(60);
    ReportView view = fixture.view(u"theme", u"method");
    const Gap gap = rankGaps(*view.map).front();
    GapNote note = MapNotes::blank(*view.map, gap.row, gap.column);
    note.text = u"private note of a gap"_s;
    note.contact = u"ask Ana"_s;
    view.gapNotes = MapNotes(*view.map, {note});
    ReportOptions options = reportOptions();
    options.confidential = confidential;
    const QByteArray page = written(fixture.content({view}), options);
    QCOMPARE(page.contains("private note of study"), confidential.testFlag(Confidential::StudyNotes));
    QCOMPARE(page.contains("file of study"), confidential.testFlag(Confidential::FileNames));
    QCOMPARE(page.contains("private note of a gap"), confidential.testFlag(Confidential::GapNotes));
    QCOMPARE(page.contains("ask Ana"), confidential.testFlag(Confidential::GapNotes));
}

void TestHtmlWriter::leavesOutWhatIsNotWanted()
{
    const ContentFixture fixture(60);
    ReportOptions options = reportOptions();
    options.parts = ReportPart::Matrix;
    const QByteArray page = written(fixture.content({fixture.view(u"theme", u"method")}), options);
    QVERIFY(!page.contains("Synthetic study"));
    QVERIFY(!page.contains("id=\"view-1-gaps\""));
    QVERIFY(!page.contains("id=\"studies\""));
    QVERIFY(page.contains("Thin below 3")); // always
    QCOMPARE(data(page, "texts").array().size(), 0);
    // Studies that the view's filter turns away are nowhere in the file.
    Filter filter;
    filter.yearFrom = 2024;
    filter.keepUndated = false;
    const ReportView some = fixture.view(u"theme", u"method", {}, filter);
    QVERIFY(some.map->n < 60);
    const QByteArray narrow = written(fixture.content({some}));
    QCOMPARE(data(narrow, "texts").array().size(), some.map->n);
    QCOMPARE(data(narrow, "core").object()["years"_L1].toArray().size(), some.map->n);
}

void TestHtmlWriter::writesMapsWithoutEvidence()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto map = reportMap({.segments = 3});
    QVERIFY(HtmlWriter().writeMap(*map, reportOptions(), buffer, progress));
    const QJsonObject view = data(buffer.data(), "core").object()["views"_L1][0].toObject();
    QCOMPARE(view["counted"_L1].toBool(true), false);
    QCOMPARE(view["segments"_L1]["items"_L1].toArray().size(), 3);
    // An empty one is a page, too.
    buffer.buffer().clear();
    buffer.seek(0);
    GapMap empty;
    empty.rowsLabel = u"Area"_s;
    QVERIFY(HtmlWriter().writeMap(empty, reportOptions(), buffer, progress));
    QVERIFY(!data(buffer.data(), "core").isNull());
}

void TestHtmlWriter::writesStories()
{
    QVERIFY(HtmlWriter().takesStories());
    const ContentFixture fixture(120);
    Filter filter;
    filter.yearFrom = 2015;
    ReportContent content = fixture.content({fixture.view(u"theme", u"method", u"First"_s),
                                             fixture.view(u"country", u"sector", u"Second"_s, filter)});
    content.title = u"A story"_s;
    const QByteArray page = written(content);
    QVERIFY(page.contains("<title>A story</title>"));
    QVERIFY(page.contains("id=\"view-2-matrix\""));
    const QJsonArray views = data(page, "core").object()["views"_L1].toArray();
    QCOMPARE(views.size(), 2);
    QVERIFY(views[0]["passed"_L1].isNull());
    QCOMPARE(views[1]["passed"_L1].toString().count(u'1'), content.views[1].map->n);
}

/// The head is of the whole story; how many match, by which filter, and what the classes mean is each view's.
void TestHtmlWriter::saysEachViewsFigures()
{
    const ContentFixture fixture(120);
    Filter filter;
    filter.yearFrom = 2015;
    ReportContent content = fixture.content({fixture.view(u"theme", u"method", u"First"_s),
                                             fixture.view(u"country", u"sector", u"Second"_s, filter)});
    auto map = std::make_shared<GapMap>(*content.views[1].map);
    map->question.rules.thin = 7;
    map->provenance.total = 121;
    content.views[1].map = map;
    const QByteArray page = written(content);
    const QByteArray head = captured(page, "<header class=\"top\">(.*?)</header>").value(0);
    QVERIFY(head.contains("Synthetic catalogue"));
    QVERIFY(!head.contains("studies match"));
    const auto facts = captured(page, "<section class=\"view\".*?<p class=\"facts\"[^>]*>(.*?)</p>");
    QCOMPARE(facts.size(), 2);
    QVERIFY(facts[0].startsWith("120 of 120 studies match"));
    QVERIFY(facts[1].startsWith(QByteArray(QByteArray::number(map->n) + " of 121 studies match")));
    QVERIFY(facts[1].contains("From 2015 on"));
    const QJsonArray views = data(page, "core").object()["views"_L1].toArray();
    const int thin = int(GapClass::Thin);
    QCOMPARE(views[0]["definitions"_L1][thin].toString(), u"Fewer than 3 completed studies"_s);
    QCOMPARE(views[1]["definitions"_L1][thin].toString(), u"Fewer than 7 completed studies"_s);
    QCOMPARE(views[1]["total"_L1].toInt(), 121);
}

void TestHtmlWriter::drawsTheMap()
{
    const ContentFixture fixture(400);
    for (const bool ofRows : {true, false}) {
        const ReportView view =
            ofRows ? fixture.view(u"country", u"sector") : fixture.view(u"sector", u"country");
        const TileSummaries tiles = summarizeTiles(*view.map).value();
        const QByteArray page = written(fixture.content({view}));
        QCOMPARE(data(page, "core").object()["views"_L1][0]["areas"_L1]["ofRows"_L1].toBool(!ofRows), ofRows);
        // Without a script: every area by its name, its number, its class, and the shares of its cells.
        const auto areas = captured(page, "(<li class=\"tile x[^>]*data-area=.*?</li>)");
        qsizetype expected = 0;
        for (const TileRegion region : {TileRegion::AsiaPacific, TileRegion::World}) {
            for (const TilePlace& place : tilePlaces(region)) {
                const TileSummary* area = tiles.of(place.code);
                if (!area)
                    continue;
                ++expected;
                const QByteArray where = "<li class=\"tile x" + QByteArray::number(place.column) + " y"
                    + QByteArray::number(place.row) + " g" + QByteArray::number(int(area->whole.gapClass));
                const QByteArray index = "data-area=\"" + QByteArray::number(area->index) + '"';
                const auto tile = std::ranges::find_if(areas, [&](const QByteArray& one) {
                    return one.startsWith(where) && one.contains(index);
                });
                QVERIFY2(tile != areas.end(), where.constData());
                QVERIFY(tile->contains(htmlEscaped(area->label)));
                QVERIFY(tile->contains(htmlEscaped(explainTile(*view.map, tiles, *area))));
                QVERIFY(area->whole.n == 0
                        || tile->contains(QByteArray("<span class=\"figure\">"
                                                     + QByteArray::number(area->whole.n) + "</span>")));
                QCOMPARE(tile->count("<rect "),
                         std::ranges::count_if(area->classes, [](int cells) { return cells > 0; }));
            }
        }
        QVERIFY(expected > 40);
        QCOMPARE(areas.size(), expected);
    }
}

void TestHtmlWriter::leavesTheMapOut()
{
    const ContentFixture fixture(60);
    // Neither axis is of countries.
    const QByteArray themes = written(fixture.content({fixture.view(u"theme", u"method")}));
    QVERIFY(!themes.contains("id=\"view-1-map\""));
    QVERIFY(data(themes, "core").object()["views"_L1][0]["areas"_L1].isNull());
    // It is not wanted.
    ReportOptions options = reportOptions();
    options.parts.setFlag(ReportPart::Map, false);
    QVERIFY(!written(fixture.content({fixture.view(u"country", u"sector")}), options)
                 .contains("id=\"view-1-map\""));
}

/// Every chart is a table, with a bar a line; of several series, each with its pattern.
void TestHtmlWriter::barsCharts()
{
    const ContentFixture fixture(200);
    const ReportView view = fixture.view(u"theme", u"method", {}, {}, u"confidence");
    const QByteArray page = written(fixture.content({view}));
    const auto tables = captured(page, "<div class=\"scroll chart\".*?<table class=\"list\">(.*?)</table>");
    const auto charts = chartsOf(view);
    QCOMPARE(tables.size(), qsizetype(charts.size()));
    for (size_t i = 0; i < charts.size(); ++i) {
        const ChartTable& table = charts[i].table;
        QCOMPARE(tables[qsizetype(i)].count("<td class=\"bars\" aria-hidden"),
                 qsizetype(table.categories.size()));
        QCOMPARE(tables[qsizetype(i)].count("scope=\"row\""), qsizetype(table.categories.size()));
        double longest = 0;
        for (const QByteArray& row : captured(tables[qsizetype(i)], "<tr>(<th scope=\"row\".*?)</tr>")) {
            double width = 0;
            for (const QByteArray& share : captured(row, "<rect [^>]*width=\"([0-9.]+)%\""))
                width += share.toDouble();
            longest = std::max(longest, width);
        }
        QVERIFY(std::abs(longest - 100) < 0.1);
    }
    QVERIFY(page.contains("fill=\"url(#p1-1)\""));
}

void TestHtmlWriter::givesEachSegmentAPattern()
{
    const ContentFixture fixture(100);
    const ReportView view = fixture.view(u"theme", u"method", {}, {}, u"confidence");
    const QByteArray page = written(fixture.content({view}));
    const QJsonArray items = data(page, "core").object()["views"_L1][0]["segments"_L1]["items"_L1].toArray();
    QSet<QString> patterns;
    for (const QJsonValue& item : items) {
        const QString id = item[1].toString();
        patterns.insert(id);
        QCOMPARE(page.count(QByteArray("<pattern id=\"" + id.toLatin1() + '"')), 1);
    }
    QCOMPARE(patterns.size(), items.size());
    // Crossed, the colour is one dimension's and the lines are the other's, as the program draws them.
    auto map = std::make_shared<GapMap>(*reportMap({.segments = 4}));
    map->crossLabel = u"Method"_s;
    for (size_t i = 0; i < map->segments.size(); ++i) {
        map->segments[i].term = Id(1 + i / 2);
        map->segments[i].rank = int(i / 2);
        map->segments[i].crossTerm = Id(10 + i % 2);
        map->segments[i].crossRank = int(i % 2);
    }
    QCOMPARE(segmentPattern(*map, 0).id(), u"p0-0"_s);
    QCOMPARE(segmentPattern(*map, 1).id(), u"p0-1"_s);
    QCOMPARE(segmentPattern(*map, 2).id(), u"p1-0"_s);
}

/// The last column of pixels goes on in the first, the last line in the first: no seams.
void TestHtmlWriter::hatchesFitThemselves()
{
    for (const bool crossed : {false, true}) {
        const QByteArray url = hatchImage(QColor(200, 80, 0, 140), 11, 1.1, crossed);
        const QImage image =
            QImage::fromData(QByteArray::fromBase64(url.mid(url.indexOf(',') + 1).chopped(2)), "PNG");
        QCOMPARE(image.size(), QSize(33, 33));
        int most = 0;
        int seam = 0;
        for (int i = 0; i < 33; ++i) {
            for (int k = 0; k < 33; ++k)
                most = std::max(most, qAlpha(image.pixel(i, k)));
            // A rising line through the tile's corners goes on one pixel further and one lower.
            seam += std::abs(qAlpha(image.pixel(32, i)) - qAlpha(image.pixel(0, (i + 32) % 33)));
        }
        QVERIFY(std::abs(most - 140) <= 2); // nowhere darker, not where lines cross either
        QVERIFY2(crossed || seam < 60, qPrintable(QString::number(seam)));
    }
}

/// What does not grow with the catalogue: scripts, style, texts and frame.
void TestHtmlWriter::fixedPartIsSmall()
{
    const ContentFixture fixture(1);
    const QByteArray page = written(fixture.content({fixture.view(u"theme", u"method")}));
    QVERIFY(!page.isEmpty());
    QVERIFY2(page.size() < 256 * 1024, qPrintable(QString::number(page.size()))); // 1.5 MB are allowed
}

void TestHtmlWriter::knowsStudiesThatAreGone()
{
    class Gone : public StudySource {
    public:
        explicit Gone(const StudySource& source)
            : m_source(source)
        {
        }
        Result<> visit(std::span<const Id> ids, bool files,
                       const std::function<bool(const Entry&)>& visit) const override
        {
            std::vector<Id> left;
            for (const Id id : ids) {
                if (id != 1 && id != 7 && id != 20)
                    left.push_back(id);
            }
            return m_source.visit(left, files, visit);
        }

    private:
        const StudySource& m_source;
    };
    const ContentFixture fixture(20);
    const Gone gone(fixture);
    ReportContent content = fixture.content({fixture.view(u"theme", u"method")});
    content.studies = &gone;
    const QJsonArray texts = data(written(content), "texts").array();
    QCOMPARE(texts.size(), 20);
    for (const int place : {0, 6, 19})
        QVERIFY(texts[place].isNull());
    QCOMPARE(texts[1]["t"_L1].toString(), fixture.study(2).title.simplified());
}

void TestHtmlWriter::saysWhenTheDiskIsFull()
{
    const ContentFixture fixture(60);
    const auto content = fixture.content({fixture.view(u"theme", u"method")});
    const qsizetype size = written(content).size();
    QVERIFY(size > 0);
    for (qsizetype capacity = 0; capacity < size; capacity += size / 7) {
        FailDevice device(capacity);
        device.open(QIODevice::WriteOnly);
        Progress progress;
        const auto result = HtmlWriter().write(content, reportOptions(), device, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Io);
    }
}

void TestHtmlWriter::stopsWhenCancelled()
{
    const ContentFixture fixture(60);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const auto result = HtmlWriter().write(fixture.content({fixture.view(u"theme", u"method")}),
                                           reportOptions(), buffer, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void TestHtmlWriter::makesScriptsSafe()
{
    QCOMPARE(scriptSafe("a<b>&\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\xA6"),
             "a\\u003cb\\u003e\\u0026\\u2028\\u2029\xE2\x80\xA6"_ba);
    QCOMPARE(scriptSafe("\xE2"), "\xE2"_ba);
    QCOMPARE(jsonString(u"\"\\\n"_s), "\"\\\"\\\\\\n\""_ba);
    QCOMPARE(jsonNumbers(std::span<const int>()), "[]"_ba);
    QCOMPARE(htmlEscaped(u"<\"&"), "&lt;&quot;&amp;"_ba);
}

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"

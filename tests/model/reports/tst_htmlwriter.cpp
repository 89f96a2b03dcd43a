// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmlpart.h"
#include "model/reports/htmlwriter.h"
#include "model/reports/matrixtable.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "support/faildevice.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

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
    QCOMPARE(captured(page, "<noscript>(.*?)</noscript>").size(), 1);
    QCOMPARE(captured(captured(page, "<noscript>(.*?)</noscript>").front(), "<li[^>]*>(.*?)</li>").size(),
             300);
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
    ReportContent content = fixture.content({view, view});
    content.title = content.subtitle = hostile;
    const QByteArray page = written(content);
    QVERIFY(!page.isEmpty());
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
        QVERIFY(!style.contains("url("));
        QVERIFY(!style.contains("@import"));
    }
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

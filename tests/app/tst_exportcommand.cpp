// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportsettings.h"
#include "app/reportcomposer.h"
#include "app/snapshotloader.h"
#include "model/catalogue/builtincodebook.h"
#include "model/reports/zippedparts.h"
#include "model/storage/cataloguestore.h"
#include "support/commandrun.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

/// `export` by hand: stories, options, what may leave, and that the same twice is the same.
class TestExportCommand : public QObject, CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void sameBytes_data();
    void sameBytes();
    void tellsAStory();
    void tellsEveryKindOfStep_data();
    void tellsEveryKindOfStep();
    void tellsAStoryWithoutViews_data();
    void tellsAStoryWithoutViews();
    void ordersKeepTheirSteps();
    void storiesNeedRoom();
    void wrongUse_data();
    void wrongUse();
    void composesWhatIsAsked();
    void comparesWithAYear();
    void countsWhatIsConfidential();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QByteArray content(const QString& name) const
    {
        QFile read(name);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    /// "Workshop" with a step of every kind, "Words" with those that show no view.
    static void addStepsOfAllKinds(CatalogueStore& store, Story story, Id view);
    /// All parts of a zipped file, one after the other.
    QByteArray inside(const QString& name) const
    {
        const auto parts = unzipped(content(name));
        if (!parts)
            return content(name);
        QByteArray all;
        for (const ZippedPart& part : *parts)
            all += part.data;
        return all;
    }

    QTemporaryDir m_folder;
    QString m_catalogue;
};

void TestExportCommand::addStepsOfAllKinds(CatalogueStore& store, Story story, Id view)
{
    Round round;
    round.name = u"Statements of the forum"_s;
    round.method = RoundMethod::Agreement;
    for (const QString& title : {u"Fishing comes first"_s, u"Mines come first"_s}) {
        RoundOption& option = round.options.emplace_back();
        option.title = title;
    }
    const Id id = store.apply(SaveRound{round})->id;
    round = store.rounds()->front();
    std::vector<Ballot> ballots;
    for (int i = 0; i < 6; ++i) {
        Ballot& ballot = ballots.emplace_back();
        ballot.participant = u"P%1"_s.arg(i);
        ballot.answers = {{round.options[0].id, 0, 1}, {round.options[1].id, 0, i < 3 ? 0.0 : 0.5}};
    }
    QVERIFY(store.apply(SaveBallots{round.id, ballots}));
    story.name = u"Workshop"_s;
    story.steps.clear();
    const auto add = [&](StepKind kind, const QString& title, const QString& text) {
        StoryStep& step = story.steps.emplace_back();
        step.kind = kind;
        step.title = title;
        step.text = text;
        step.notes = u"Say of "_s + stepKindKey(kind);
        step.view = showsView(kind) ? view : 0;
        step.round = showsRound(kind) ? id : 0;
    };
    add(StepKind::Title, u"Part one"_s, u"What we know"_s);
    add(StepKind::Text, u"Before we start"_s, u"Three things:\n- listen <well>\n- speak & vote"_s);
    add(StepKind::Matrix, u"The matrix"_s, {});
    add(StepKind::GapList, u"The gaps"_s, {});
    add(StepKind::Chart, u"The charts"_s, {});
    add(StepKind::Map, u"The countries"_s, {});
    add(StepKind::Vote, {}, {});
    add(StepKind::Result, u"What you said"_s, {});
    QVERIFY(store.apply(SaveStory{story}));
    story.name = u"Words"_s;
    std::erase_if(story.steps, [](const StoryStep& step) { return showsView(step.kind); });
    QVERIFY(store.apply(SaveStory{story}));
}

void TestExportCommand::initTestCase()
{
    m_catalogue = file(u"sample.lacuna"_s);
    QCOMPARE(run({u"new"_s, m_catalogue, u"--sample"_s}), 0);
    auto store = CatalogueStore::open(m_catalogue);
    QVERIFY(store);
    View second = (*store)->views()->front();
    second.id = 0;
    second.name = u"The other way round"_s;
    second.caption.clear();
    std::swap(second.question.rows, second.question.columns);
    second.question.rowScope = second.question.columnScope = 0;
    QVERIFY((*store)->apply(SaveView{second}));
    const auto views = (*store)->views();
    QVERIFY(views && views->size() >= 2);
    Story story;
    story.name = u"Forum"_s;
    story.subtitle = u"What do we not know yet?"_s;
    story.steps.resize(2);
    story.steps[0].view = (*views)[0].id;
    story.steps[0].title = u"Where to begin"_s;
    story.steps[0].notes = u"Welcome everybody"_s;
    story.steps[1].view = (*views)[1].id;
    QVERIFY((*store)->apply(SaveStory{story}));
    View gone;
    gone.name = u"Gone"_s;
    const Id goneId = (*store)->apply(SaveView{gone})->id;
    story.name = u"With a hole"_s;
    story.steps[0].view = goneId;
    QVERIFY((*store)->apply(SaveStory{story}));
    addStepsOfAllKinds(**store, story, (*views)[0].id);
    story.name = u"Empty"_s;
    story.steps.resize(1);
    story.steps[0] = {};
    story.steps[0].view = goneId;
    QVERIFY((*store)->apply(SaveStory{story}));
    QVERIFY((*store)->apply(DeleteView{goneId}));
    qputenv("SOURCE_DATE_EPOCH", "1782820800");
}

void TestExportCommand::writesEveryFormat_data()
{
    QTest::addColumn<QString>("ending");
    for (const auto& report : standardReports())
        QTest::newRow(qPrintable(report->extension())) << report->extension();
}

void TestExportCommand::writesEveryFormat()
{
    QFETCH(QString, ending);
    const QString out = file(u"every."_s + ending);
    QVERIFY2(
        run({u"export"_s, m_catalogue, u"--rows"_s, u"sector"_s, u"--columns"_s, u"method"_s, u"-o"_s, out})
            == 0,
        m_err.constData());
    QVERIFY(content(out).size() > 100);
}

void TestExportCommand::sameBytes_data()
{
    writesEveryFormat_data();
}

void TestExportCommand::sameBytes()
{
    QFETCH(QString, ending);
    const QString first = file(u"first."_s + ending);
    const QString second = file(u"second."_s + ending);
    const QStringList arguments{u"export"_s,     m_catalogue,       u"--rows"_s,      u"country"_s,
                                u"--columns"_s,  u"sector"_s,       u"--row-depth"_s, u"1"_s,
                                u"--segments"_s, u"evidence-type"_s};
    QCOMPARE(run(arguments + QStringList{u"-o"_s, first}), 0);
    QTest::qWait(1100); // a file dated now would differ
    QCOMPARE(run(arguments + QStringList{u"-o"_s, second}), 0);
    QVERIFY(content(first) == content(second));
}

void TestExportCommand::tellsAStory()
{
    for (const auto& report : standardReports()) {
        if (!report->takesStories())
            continue;
        const QString out = file(u"story."_s + report->extension());
        QVERIFY2(run({u"export"_s, m_catalogue, u"--story"_s, u"forum"_s, u"-o"_s, out}) == 0,
                 m_err.constData());
        QVERIFY(m_err.isEmpty());
        QVERIFY2(run({u"export"_s, m_catalogue, u"--story"_s, u"With a hole"_s, u"-o"_s, out}) == 0,
                 m_err.constData());
        QVERIFY(m_err.contains("1 step"));
    }
}

namespace {
void addStoryFormats()
{
    QTest::addColumn<QString>("ending");
    for (const auto& report : standardReports()) {
        if (report->takesStories())
            QTest::newRow(qPrintable(report->extension())) << report->extension();
    }
}
} // namespace

void TestExportCommand::tellsEveryKindOfStep_data()
{
    addStoryFormats();
}

void TestExportCommand::tellsEveryKindOfStep()
{
    QFETCH(const QString, ending);
    const QString out = file(u"workshop."_s + ending);
    QVERIFY2(run({u"export"_s, m_catalogue, u"--story"_s, u"Workshop"_s, u"-o"_s, out}) == 0,
             m_err.constData());
    QVERIFY2(m_err.isEmpty(), m_err.constData());
    if (const QString shots = qEnvironmentVariable("LACUNA_SHOTS"); !shots.isEmpty()) // to look at
        QVERIFY(QFile::copy(out, shots + u"/workshop."_s + ending));
    const QByteArray said = inside(out);
    if (ending == u"pdf") { // its text is compressed: tst_pdfwriter looks at pages
        QVERIFY(said.size() > 1000);
        return;
    }
    for (const char* words : {"Part one", "Before we start", "speak &amp; vote", "Statements of the forum",
                              "Fishing comes first", "What you said"})
        QVERIFY2(said.contains(words), words);
    QVERIFY(said.contains("listen &lt;well"));
    if (ending == u"pptx" || ending == u"odp") {
        for (const StepKind kind : allStepKinds)
            QVERIFY2(said.contains(QByteArray("Say of " + stepKindKey(kind).toUtf8())),
                     qPrintable(stepKindKey(kind)));
    } else {
        QVERIFY(!said.contains("Say of ")); // where there are no notes, nobody reads them
    }
    const QString again = file(u"workshop-again."_s + ending);
    QCOMPARE(run({u"export"_s, m_catalogue, u"--story"_s, u"Workshop"_s, u"-o"_s, again}), 0);
    QVERIFY(content(out) == content(again));
}

void TestExportCommand::tellsAStoryWithoutViews_data()
{
    addStoryFormats();
}

void TestExportCommand::tellsAStoryWithoutViews()
{
    QFETCH(const QString, ending);
    const QString out = file(u"words."_s + ending);
    QVERIFY2(run({u"export"_s, m_catalogue, u"--story"_s, u"Words"_s, u"-o"_s, out}) == 0, m_err.constData());
    const QByteArray said = inside(out);
    if (ending == u"pdf")
        return;
    for (const char* words :
         {"Words", "Part one", "speak &amp; vote", "Fishing comes first", "What you said"})
        QVERIFY2(said.contains(words), words);
}

/// What the window orders of a process that speaks another language.
void TestExportCommand::ordersKeepTheirSteps()
{
    const auto store = CatalogueStore::open(m_catalogue, CatalogueStore::Access::ReadOnly);
    const auto stories = (*store)->stories();
    const auto story = std::ranges::find(*stories, u"Words"_s, &Story::name);
    QVERIFY(story != stories->end());
    ExportOrder order;
    order.title = story->name;
    order.steps = story->steps;
    const auto read = orderFromJson(QJsonDocument(orderToJson(order)).toJson());
    QVERIFY(read);
    QCOMPARE(read->steps.size(), order.steps.size());
    for (size_t at = 0; at < order.steps.size(); ++at) {
        const StoryStep& a = read->steps[at];
        const StoryStep& b = order.steps[at];
        QCOMPARE(std::tuple(int(a.kind), a.view, a.round), std::tuple(int(b.kind), b.view, b.round));
        QCOMPARE(QStringList({a.title, a.text, a.caption, a.notes}),
                 QStringList({b.title, b.text, b.caption, b.notes}));
    }
    QVERIFY(read->views.empty());
    order.steps.clear();
    QVERIFY(!orderFromJson(QJsonDocument(orderToJson(order)).toJson()));
}

void TestExportCommand::storiesNeedRoom()
{
    for (const auto& report : standardReports()) {
        if (report->takesStories())
            continue;
        const QString out = file(u"no-story."_s + report->extension());
        QCOMPARE(run({u"export"_s, m_catalogue, u"--story"_s, u"Forum"_s, u"-o"_s, out}), 1);
        QVERIFY(m_err.contains("2 view"));
        QVERIFY(!QFile::exists(out));
    }
    QCOMPARE(run({u"export"_s, m_catalogue, u"--story"_s, u"Empty"_s, u"-o"_s, file(u"x.pptx"_s)}), 1);
    QVERIFY(m_err.contains("no step to show"));
    QCOMPARE(run({u"export"_s, m_catalogue, u"--story"_s, u"Words"_s, u"-o"_s, file(u"x.svg"_s)}), 1);
    QVERIFY(m_err.contains("without a view"));
}

void TestExportCommand::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const QStringList question{u"--rows"_s, u"sector"_s, u"--columns"_s, u"method"_s};
    QTest::newRow("two things") << QStringList{u"--view"_s, u"a"_s, u"--story"_s, u"b"_s} << 2
                                << QByteArray("only one");
    QTest::newRow("no story") << QStringList{u"--story"_s, u"b"_s} << 1 << QByteArray("no story");
    QTest::newRow("part") << question + QStringList{u"--parts"_s, u"matrix,pictures"_s} << 2
                          << QByteArray("pictures");
    QTest::newRow("include") << question + QStringList{u"--include"_s, u"everything"_s} << 2
                             << QByteArray("gap-notes");
    QTest::newRow("paper") << question + QStringList{u"--paper"_s, u"napkin"_s} << 2 << QByteArray("napkin");
    QTest::newRow("dpi") << question + QStringList{u"--dpi"_s, u"9999"_s} << 2 << QByteArray("600");
    QTest::newRow("style") << question + QStringList{u"--style"_s, u"sparkles"_s} << 2 << QByteArray("donut");
    QTest::newRow("no template") << question + QStringList{u"--template"_s, u"nowhere.potx"_s} << 1
                                 << QByteArray("nowhere.potx");
    QTest::newRow("catalogue as template")
        << question + QStringList{u"--template"_s, m_catalogue} << 1 << QByteArray("no PowerPoint file");
    QTest::newRow("template and theme")
        << question + QStringList{u"--template"_s, m_catalogue, u"--theme"_s, u"dark"_s} << 2
        << QByteArray("leave out --theme");
    QTest::newRow("since the future")
        << question + QStringList{u"--changed-since"_s, u"2999"_s} << 2 << QByteArray("2999");
    QTest::newRow("since") << question + QStringList{u"--changed-since"_s, u"yesterday"_s} << 2
                           << QByteArray("yesterday");
}

void TestExportCommand::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const QString out = file(u"wrong.pptx"_s);
    QCOMPARE(run(QStringList{u"export"_s, m_catalogue} + arguments + QStringList{u"-o"_s, out}), code);
    QVERIFY2(m_err.contains(says), m_err.constData());
    QVERIFY(!QFile::exists(out));
}

/// The window and the command line answer the same questions in the same way.
void TestExportCommand::composesWhatIsAsked()
{
    const auto store = CatalogueStore::open(m_catalogue, CatalogueStore::Access::ReadOnly);
    const auto snapshot = *loadSnapshot(**store);
    int missing = 0;
    const auto story = std::ranges::find(snapshot->stories, u"Forum"_s, &Story::name);
    const auto ask = askOf(*story, snapshot->views, snapshot->rounds, missing);
    QVERIFY(ask);
    const StoreStudies studies(**store, Leaving::Unmarked);
    Progress progress;
    const auto content = composeReport(*ask, *snapshot, **store, studies, Leaving::Unmarked, progress);
    QVERIFY(content);
    QCOMPARE(content->title, u"Forum"_s);
    QCOMPARE(content->views.size(), 2U);
    QCOMPARE(content->views[0].title, u"Where to begin"_s);
    QCOMPARE(content->views[0].notes, u"Welcome everybody"_s);
    QCOMPARE(content->views[1].title, snapshot->views[1].name);
    QCOMPARE(content->views[1].map->provenance.catalogue, snapshot->protocol.title);
    QVERIFY(!content->views[1].change);
    int read = 0;
    QVERIFY(
        studies.visit(content->views[0].map->studiesIn(-1, -1), true, [&](const StudySource::Entry& entry) {
            read += !entry.study.title.isEmpty();
            return true;
        }));
    QCOMPARE(read, int(content->views[0].map->studiesIn(-1, -1).size()));

    Progress cancelled;
    cancelled.cancel();
    QCOMPARE(composeReport(*ask, *snapshot, **store, studies, Leaving::Unmarked, cancelled).error().kind,
             ErrorKind::Cancelled);
}

void TestExportCommand::comparesWithAYear()
{
    const auto store = CatalogueStore::open(m_catalogue, CatalogueStore::Access::ReadOnly);
    const auto snapshot = *loadSnapshot(**store);
    ReportAsk ask = askOf(snapshot->views.front());
    ask.changedSince = 2015;
    const StoreStudies studies(**store, Leaving::Unmarked);
    Progress progress;
    const auto content = composeReport(ask, *snapshot, **store, studies, Leaving::Unmarked, progress);
    QVERIFY(content && content->views[0].change);
    QCOMPARE(content->views[0].changedSince, u"2015"_s);
    QVERIFY(content->views[0].change->totals.gained > 0);
    QVERIFY(content->views[0].change->before->n < content->views[0].map->n);
}

void TestExportCommand::countsWhatIsConfidential()
{
    const QString path = file(u"confidential.lacuna"_s);
    QCOMPARE(run({u"new"_s, path}), 0);
    auto store = CatalogueStore::open(path);
    const auto codebook = *(*store)->codebook();
    const Dimension& sector = *codebook->dimension(u"sector");
    const Dimension& method = *codebook->dimension(u"method");
    for (int i = 0; i < 3; ++i) {
        CodedStudy study;
        study.study.title = u"Study %1"_s.arg(i);
        study.study.notes = i < 2 ? u"said in confidence"_s : QString();
        study.study.notesConfidential = i > 0; // of the last there are none
        for (const Dimension* dimension : {&sector, &method}) {
            Coding coding;
            coding.dimension = dimension->id;
            coding.term = codebook->termsOf(dimension->id, 0).front()->id;
            study.codings.push_back(coding);
        }
        const auto added = (*store)->apply(AddStudy{study});
        QVERIFY(added);
        Attachment file;
        file.study = added->id;
        file.fileName = u"interview.txt"_s;
        file.confidential = i == 2;
        QVERIFY((*store)->apply(AttachFile{file, "words", {}}));
    }
    GapNote note;
    note.dimensionA = sector.id;
    note.termA = codebook->termsOf(sector.id, 0).back()->id;
    note.text = u"said in confidence"_s;
    note.confidential = true;
    QVERIFY((*store)->apply(SaveGapNote{note}));
    const auto snapshot = *loadSnapshot(**store);
    View view;
    view.question.rows = sector.id;
    view.question.columns = method.id;
    const StoreStudies studies(**store, Leaving::Unmarked);
    Progress progress;
    const auto content = composeReport(askOf(view), *snapshot, **store, studies, Leaving::Unmarked, progress);
    QVERIFY(content);
    // All there is, whatever is left out of this content.
    QCOMPARE(*confidentialIn(*content, **store, snapshot->gapNotes, progress),
             (ConfidentialCounts{.studyNotes = 2, .files = 3, .gapNotes = 1, .marked = 3, .studies = 3}));
}

QTEST_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"

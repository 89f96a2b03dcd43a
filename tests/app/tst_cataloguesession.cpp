// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/exportsettings.h"
#include "app/sample.h"
#include "app/scriptedprompts.h"
#include "model/reports/svgwriter.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// The session over a real store, real files and real jobs: only the prompts are scripted.
class TestCatalogueSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAndCounts();
    void largeCatalogueShowsItsStudiesFirst();
    void refusesWhatIsNoCatalogue();
    void failedOpenKeepsTheCatalogue();
    void filtersInTheBackground();
    void lastFilterWins();
    void searchNarrows();
    void editsUndoAndRedo();
    void closingKeepsWhatWasEdited();
    void computesGapMaps();
    void exportsMaps();
    void writesInAnotherLanguage();
    void previewsReports();
    void exportSettingsAreKept();
    void exportsStudiesInTheChosenFormat();
    void asksWhatMayLeave();
    void cancelledPromptDoesNothing();
    void savesAs();
    void collectionsNarrowMapsToo();
    void blindCountsNothingOfOthers();
    void blindTakesBackOnlyOwnSteps();
    void remembersRecentFiles();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    bool open(const QString& file);
    Question question() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

void TestCatalogueSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_prompts = {};
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    Progress progress;
    QVERIFY(createSampleCatalogue(path(u"sample.lacuna"_s), CatalogueStore::IfExists::Refuse, progress)
                .has_value());
    QVERIFY(open(path(u"sample.lacuna"_s)));
    QTRY_COMPARE(m_session->matches()->count, 300);
}

void TestCatalogueSession::cleanup()
{
    m_session.reset();
}

bool TestCatalogueSession::open(const QString& file)
{
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(file);
    return changed.wait(10'000);
}

Question TestCatalogueSession::question() const
{
    const Codebook& codebook = *m_session->snapshot()->codebook;
    Question question;
    question.rows = codebook.dimension(u"country")->id;
    question.columns = codebook.dimension(u"sector")->id;
    return question;
}

void TestCatalogueSession::opensAndCounts()
{
    QVERIFY(m_session->isOpen());
    QCOMPARE(m_session->snapshot()->studies->size(), 300);
    QVERIFY(!m_session->snapshot()->protocol.note.isEmpty());
    QCOMPARE(m_session->snapshot()->views.size(), 1u);
    QCOMPARE(m_session->undoText(), QString()); // a newcomer's Ctrl+Z must not empty the sample
}

/// Nothing is counted from codings that are not read yet: no facet says "0", no map shows gaps that are none.
void TestCatalogueSession::largeCatalogueShowsItsStudiesFirst()
{
    m_session->setLargeFile(1);
    std::vector<bool> counted;
    std::shared_ptr<const GapMap> map;
    bool filtered = false;
    connect(m_session.get(), &Workspace::snapshotChanged, m_session.get(), [&] {
        counted.push_back(m_session->snapshot()->counted);
        QCOMPARE(m_session->snapshot()->studies->size(), 300);
        if (counted.size() > 1)
            return;
        QVERIFY(m_session->matches()->facets.isEmpty());
        m_session->computeGapMap(u"gaps"_s, question(), false,
                                 [&](const Result<std::shared_ptr<const GapMap>>& made) {
                                     QVERIFY(made);
                                     map = *made;
                                 });
        Filter filter;
        filter.clauses.append({question().rows, FilterClause::Mode::AnyOf, {}, true});
        m_session->setFilter(filter);
        filtered = true;
    });
    connect(m_session.get(), &Workspace::matchesChanged, m_session.get(), [&] {
        if (!m_session->snapshot()->counted)
            QVERIFY(m_session->matches()->facets.isEmpty());
    });
    m_session->openCatalogue(path(u"sample.lacuna"_s));
    QTRY_COMPARE(counted, (std::vector<bool>{false, true}));
    QVERIFY(filtered);
    QTRY_VERIFY(map);
    QTRY_VERIFY(!m_session->matches()->facets.isEmpty());
    QTRY_VERIFY(m_session->matches()->filter == m_session->filter());
    QVERIFY(m_session->matches()->count < 300);
    const auto expected = m_session->snapshot()->evidence->matching(m_session->filter());
    QCOMPARE(m_session->matches()->passed, expected);
}

void TestCatalogueSession::refusesWhatIsNoCatalogue()
{
    QFile file(path(u"letter.lacuna"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear all,");
    file.close();
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_session->openCatalogue(file.fileName());
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().value<Error>().message.contains(u"letter.lacuna"_s));
}

void TestCatalogueSession::failedOpenKeepsTheCatalogue()
{
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_session->openCatalogue(path(u"nowhere.lacuna"_s));
    QVERIFY(failed.wait());
    QVERIFY(m_session->isOpen());
    QCOMPARE(m_session->snapshot()->studies->size(), 300);
}

void TestCatalogueSession::filtersInTheBackground()
{
    Filter filter;
    filter.yearFrom = 2015;
    filter.yearTo = 2020;
    filter.keepUndated = false;
    m_session->setFilter(filter);
    QTRY_VERIFY(m_session->matches()->filter == filter);
    int expected = 0;
    for (const qint16 year : m_session->snapshot()->studies->years())
        expected += year >= 2015 && year <= 2020;
    QCOMPARE(m_session->matches()->count, expected);
    QVERIFY(expected > 0 && expected < 300);
}

void TestCatalogueSession::lastFilterWins()
{
    for (int year = 2000; year < 2025; ++year) {
        Filter filter;
        filter.yearFrom = year;
        m_session->setFilter(filter);
    }
    QTRY_COMPARE(m_session->matches()->filter.yearFrom, std::optional(2024));
    QTest::qWait(100);
    QCOMPARE(m_session->matches()->filter.yearFrom, std::optional(2024));
}

void TestCatalogueSession::searchNarrows()
{
    Filter filter;
    filter.search = u"seafood"_s;
    m_session->setFilter(filter);
    QTRY_VERIFY(m_session->matches()->searchHits != nullptr);
    QCOMPARE(size_t(m_session->matches()->count), m_session->matches()->searchHits->size());
    QVERIFY(m_session->matches()->count > 0);
}

void TestCatalogueSession::editsUndoAndRedo()
{
    CodedStudy study;
    study.study.title = u"A study made by a test"_s;
    Id id = 0;
    m_session->apply(AddStudy{study}, [&](const Result<EditOutcome>& outcome) {
        QVERIFY(outcome.has_value());
        id = outcome->id;
    });
    QVERIFY(m_session->isSaving());
    QTRY_COMPARE(m_session->snapshot()->studies->size(), 301);
    QVERIFY(!m_session->isSaving());
    QVERIFY(id != 0);
    m_session->undo();
    QTRY_COMPARE(m_session->snapshot()->studies->size(), 300);
    QVERIFY(!m_session->redoText().isEmpty());
    m_session->redo();
    QTRY_COMPARE(m_session->snapshot()->studies->size(), 301);
    QCOMPARE(m_session->snapshot()->studies->ids().back(), id);
}

void TestCatalogueSession::closingKeepsWhatWasEdited()
{
    for (int i = 0; i < 20; ++i) {
        CodedStudy study;
        study.study.title = u"Typed just before closing %1"_s.arg(i);
        m_session->apply(AddStudy{study});
    }
    m_session.reset();
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QVERIFY(open(path(u"sample.lacuna"_s)));
    QCOMPARE(m_session->snapshot()->studies->size(), 320);
}

void TestCatalogueSession::collectionsNarrowMapsToo()
{
    SaveCollection made;
    made.collection.name = u"Some"_s;
    const auto ids = m_session->snapshot()->studies->ids();
    made.studies = {ids[3], ids[7], ids[9]};
    Id id = 0;
    m_session->apply(made, [&](const Result<EditOutcome>& outcome) { id = outcome ? outcome->id : 0; });
    QTRY_COMPARE(m_session->matches()->collections.value(id), 3);
    Filter filter;
    filter.collections = {id};
    m_session->setFilter(filter);
    std::shared_ptr<const GapMap> map;
    // Asked before the matches are known, and after.
    for (int i = 0; i < 2; ++i) {
        map.reset();
        m_session->computeGapMap(u"test"_s, question(), false,
                                 [&](const Result<std::shared_ptr<const GapMap>>& result) {
                                     QVERIFY(result.has_value());
                                     map = *result;
                                 });
        QTRY_VERIFY(map);
        QCOMPARE(map->n, 3);
        QCOMPARE(map->provenance.filterText, u"Collection: Some"_s);
        QTRY_COMPARE(m_session->matches()->count, 3);
    }
}

/// Evidence, facets and gap maps of a blind coder are made without what others coded, also right after opening.
void TestCatalogueSession::blindCountsNothingOfOthers()
{
    const Id country = m_session->snapshot()->codebook->dimension(u"country")->id;
    const auto terms = m_session->snapshot()->codebook->termsOf(country, 0);
    const Id term = m_session->snapshot()->codebook->termsOf(terms.front()->dimension).back()->id;
    const Id study = m_session->snapshot()->studies->ids()[0];
    Id ana = 0;
    Id bo = 0;
    const auto add = [&](const QString& name, Id& id) {
        m_session->apply(SaveCoder{{0, name, {}}},
                         [&id](const Result<EditOutcome>& done) { id = done ? done->id : 0; });
        QTRY_VERIFY(id != 0);
    };
    add(u"Ana"_s, ana);
    add(u"Bo"_s, bo);
    const auto seen = [&] {
        const auto evidence = m_session->snapshot()->evidence;
        return std::ranges::contains(evidence->termsOf(0, country), term);
    };
    QVERIFY(!seen());
    m_session->apply(CodeStudies{{study}, country, term, true, bo});
    QTRY_VERIFY(seen());
    m_session->setCoder(ana, true);
    QTRY_VERIFY(!seen());
    m_session->setCoder(bo, true);
    QTRY_VERIFY(seen());
    m_session->setCoder(ana, true);
    QTRY_VERIFY(!seen());
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QVERIFY(open(path(u"sample.lacuna"_s)));
    QVERIFY(m_session->isBlind());
    QVERIFY(!seen());
    m_session->setCoder(ana, false);
    QTRY_VERIFY(seen());
}

/// A blind coder's undo and redo neither take back nor tell what another coder did.
void TestCatalogueSession::blindTakesBackOnlyOwnSteps()
{
    const Id country = m_session->snapshot()->codebook->dimension(u"country")->id;
    const Id term = m_session->snapshot()->codebook->termsOf(country, 0).front()->id;
    const Id study = m_session->snapshot()->studies->ids()[0];
    Id ana = 0;
    Id bo = 0;
    const auto add = [&](const QString& name, Id& id) {
        m_session->apply(SaveCoder{{0, name, {}}},
                         [&id](const Result<EditOutcome>& done) { id = done ? done->id : 0; });
        QTRY_VERIFY(id != 0);
    };
    add(u"Ana"_s, ana);
    add(u"Bo"_s, bo);
    const auto coded = [&](Id coder) {
        const auto store = CatalogueStore::open(path(u"sample.lacuna"_s), CatalogueStore::Access::ReadOnly);
        const auto codings = (*store)->study(study)->codings;
        return std::ranges::any_of(
            codings, [&](const Coding& coding) { return coding.coder == coder && coding.term == term; });
    };
    const auto code = [&](Id coder) {
        QSignalSpy changed(m_session.get(), &Workspace::undoChanged);
        m_session->apply(CodeStudies{{study}, country, term, true, coder});
        QVERIFY(changed.wait());
        QVERIFY(coded(coder));
    };
    m_session->setCoder(bo, false);
    code(bo);
    QVERIFY(!m_session->undoText().isEmpty());
    QSignalSpy changed(m_session.get(), &Workspace::undoChanged);
    m_session->setCoder(ana, true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_session->undoText(), QString());
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_session->undo();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().value<Error>().message.contains(u"Code"_s));
    QVERIFY(coded(bo));
    // The coder's own go back and forth, no further.
    code(ana);
    QVERIFY(!m_session->undoText().isEmpty());
    m_session->undo();
    QTRY_VERIFY(!coded(ana));
    QTRY_VERIFY(!m_session->redoText().isEmpty());
    QCOMPARE(m_session->undoText(), QString());
    m_session->redo();
    QTRY_VERIFY(coded(ana));
    // What another coder took back is not the coder's to repeat.
    m_session->undo();
    QTRY_VERIFY(!coded(ana));
    QTRY_VERIFY(!m_session->isSaving());
    m_session->setCoder(bo, false);
    QSignalSpy undone(m_session.get(), &Workspace::undoChanged);
    m_session->undo();
    QVERIFY(undone.wait());
    QVERIFY(!coded(bo));
    QVERIFY(!m_session->redoText().isEmpty());
    m_session->setCoder(ana, true);
    QCOMPARE(m_session->redoText(), QString());
    m_session->redo();
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(!coded(bo));
}

void TestCatalogueSession::computesGapMaps()
{
    std::shared_ptr<const GapMap> map;
    m_session->computeGapMap(u"test"_s, question(), false,
                             [&](const Result<std::shared_ptr<const GapMap>>& result) {
                                 QVERIFY(result.has_value());
                                 map = *result;
                             });
    QTRY_VERIFY(map);
    QCOMPARE(map->n, 300);
    QCOMPARE(map->provenance.total, 300);
    QCOMPARE(map->provenance.note, m_session->snapshot()->protocol.note);
}

void TestCatalogueSession::exportsMaps()
{
    ExportOrder order;
    View view;
    view.name = u"Country × Sector"_s;
    view.question = question();
    order.views = {view};
    order.settings.format = u"csv"_s;
    order.settings.openWhenDone = false;
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    bool begun = false;
    const auto take = [&](bool chosen) { begun = chosen; };
    m_prompts.answers.enqueue({path(u"gaps.csv"_s)});
    m_session->writeReport(order, take);
    QVERIFY(begun);
    QVERIFY(noticed.wait(60'000));
    QVERIFY(QFile::exists(path(u"gaps.csv"_s)));
    const auto drawn = [&](Theme theme) {
        order.settings.format = u"svg"_s;
        order.settings.theme = theme;
        m_prompts.answers.enqueue({path(u"gaps"_s)}); // without an ending
        const qsizetype before = noticed.size();
        m_session->writeReport(order, take);
        // A picture takes seconds under a sanitizer.
        const bool done = QTest::qWaitFor([&] { return noticed.size() > before; }, 60'000);
        QFile file(path(u"gaps.svg"_s));
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray gap = paletteFor(Theme::Light).gap.name().toLatin1();
    QVERIFY(drawn(Theme::Light).contains(gap));
    const QByteArray grey = drawn(Theme::Print);
    QVERIFY(!grey.isEmpty());
    QVERIFY(!grey.contains(gap));
    QCOMPARE(m_session->exportSettings(), order.settings); // as they were last
    m_prompts.answers.enqueue(QStringList{QString()});
    m_session->writeReport(order, take);
    QVERIFY(!begun); // the user thought better of it
}

/// Another language is another process's, with the same report.
void TestCatalogueSession::writesInAnotherLanguage()
{
    ExportOrder order;
    View view;
    view.name = u"Country × Sector"_s;
    view.caption = u"Shown as it was"_s;
    view.question = question();
    view.filter.yearFrom = 1990;
    order.views = {view};
    order.settings.format = u"svg"_s;
    order.settings.language = u"fr"_s;
    order.settings.openWhenDone = false;
    const auto again = orderFromJson(QJsonDocument(orderToJson(order)).toJson());
    QVERIFY(again);
    QCOMPARE(again->views, order.views);
    QCOMPARE(again->settings, order.settings);
    QVERIFY(!orderFromJson("{}"));
    m_session->setWritingProgram(QStringLiteral(LACUNA_EXECUTABLE));
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    m_prompts.answers.enqueue({path(u"fr.svg"_s)});
    m_session->writeReport(order, [](bool) { });
    QVERIFY(noticed.wait(120'000));
    QFile file(path(u"fr.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("Shown as it was"));
    QVERIFY2(svg.contains("études"), svg.left(3000).constData());
    // What that process says is told.
    m_session->setWritingProgram(u"not there"_s);
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_prompts.answers.enqueue({path(u"never.svg"_s)});
    m_session->writeReport(order, [](bool) { });
    QVERIFY(failed.wait(60'000));
    QVERIFY(!QFile::exists(path(u"never.svg"_s)));
}

/// The preview tells what would leave; a format without pages of its own is shown as what would be in it.
void TestCatalogueSession::previewsReports()
{
    ExportOrder order;
    View view;
    view.question = question();
    view.question.rowDepth = 0;
    order.views = {view};
    order.settings.format = u"pdf"_s;
    std::optional<ExportPreview> preview;
    const auto take = [&](const Result<ExportPreview>& result) {
        preview = result.value_or(ExportPreview());
    };
    m_session->previewReport(order, take);
    QTRY_VERIFY_WITH_TIMEOUT(preview, 60'000);
    QVERIFY(preview->pageCount >= 4);
    QVERIFY(!preview->pages.isEmpty() && preview->pages.front().width() > 500);
    QVERIFY(preview->studies > 0);
    order.settings.format = u"png"_s;
    preview.reset();
    m_session->previewReport(order, take);
    QTRY_VERIFY_WITH_TIMEOUT(preview, 60'000);
    QCOMPARE(preview->pageCount, 1);
    QCOMPARE(m_session->exportFormats().front().id, u"pptx"_s);
}

/// What the settings file says wrongly is as for a new user.
void TestCatalogueSession::exportSettingsAreKept()
{
    ExportSettings settings;
    settings.format = u"pdf"_s;
    settings.parts = ReportPart::Matrix | ReportPart::Method;
    settings.theme = Theme::Dark;
    settings.slides = SlideShape::Standard;
    settings.paper = Paper::A3;
    settings.dpi = 600;
    settings.mostGaps = 0;
    settings.changedSince = 2019;
    settings.templateFile = u"/somewhere/brand.potx"_s;
    settings.openWhenDone = false;
    settings.language = u"fr"_s;
    QCOMPARE(exportSettingsFrom(exportSettingsTo(settings)), settings);
    QCOMPARE(exportSettingsFrom({{u"theme"_s, 99}, {u"dpi"_s, u"many"_s}, {u"parts"_s, 0}}),
             ExportSettings());
}

/// Several formats end in .json: the one that was chosen is written, and what it cannot hold is said where it is chosen.
void TestCatalogueSession::exportsStudiesInTheChosenFormat()
{
    const QList<Id> studies{m_session->snapshot()->studies->ids().front()};
    const auto written = [&](const QStringList& answer) {
        m_prompts.answers.enqueue(answer);
        QSignalSpy noticed(m_session.get(), &Workspace::noticed);
        m_session->exportStudies(studies);
        QFile file(answer.first());
        return noticed.wait() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(written({path(u"a.json"_s), u"EPPI-Reviewer JSON"_s}).contains("\"CodeSets\""));
    QVERIFY(!written({path(u"b.json"_s), u"JSON"_s}).contains("\"CodeSets\""));
    QVERIFY(written({path(u"c.bib"_s), u"BibLaTeX"_s}).contains("date = {"));
    // A name's own ending counts more than a filter that does not fit it.
    QVERIFY(written({path(u"d.ris"_s), u"BibLaTeX"_s}).startsWith("TY  - "));
    QVERIFY(std::ranges::any_of(m_prompts.offered, [](const QString& filter) {
        return filter.startsWith(u"RIS, without: who coded"_s);
    }));
    m_prompts.answers.enqueue({path(u"e.docx"_s)});
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_session->exportStudies(studies);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(u".bib"_s));
}

/// Only where notes are confidential, and each time anew.
void TestCatalogueSession::asksWhatMayLeave()
{
    CodedStudy study;
    study.study.title = u"A made-up study"_s;
    study.study.notes = u"They told us"_s;
    Id id = 0;
    const auto take = [&](const Result<EditOutcome>& outcome) { id = outcome ? outcome->id : 0; };
    m_session->apply(AddStudy{study}, take);
    QTRY_VERIFY(id != 0);
    const auto written = [&](const QString& name) {
        m_prompts.answers.enqueue({path(name)});
        QSignalSpy noticed(m_session.get(), &Workspace::noticed);
        m_session->exportStudies({id});
        QFile file(path(name));
        return noticed.wait() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(written(u"a.ris"_s).contains("They told us"));
    QVERIFY(m_prompts.marked.isEmpty());
    study.study.id = id;
    study.study.notesConfidential = true;
    bool done = false;
    m_session->apply(UpdateStudy{study},
                     [&](const Result<EditOutcome>& outcome) { done = outcome.has_value(); });
    QTRY_VERIFY(done);
    const QByteArray careful = written(u"b.ris"_s);
    QVERIFY(careful.contains("A made-up study"));
    QVERIFY(!careful.contains("They told us"));
    QCOMPARE(m_prompts.marked, QList<int>{1});
    m_prompts.leaving = Leaving::Marked;
    QVERIFY(written(u"c.ris"_s).contains("They told us"));
    m_prompts.leaving = std::nullopt;
    m_prompts.answers.enqueue({path(u"d.ris"_s)});
    m_session->exportStudies({id});
    QTRY_COMPARE(m_prompts.marked.size(), 3);
    QVERIFY(!QFile::exists(path(u"d.ris"_s)));
}

void TestCatalogueSession::cancelledPromptDoesNothing()
{
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue({});
    m_session->newCatalogue();
    m_session->saveAs();
    QStringList chosen{u"not asked"_s};
    m_session->chooseFilesToImport([&](const QStringList& files) { chosen = files; });
    QCOMPARE(chosen, QStringList());
    QCOMPARE(m_prompts.asked, 4);
    QTest::qWait(100);
    QCOMPARE(changed.size(), 0);
}

void TestCatalogueSession::savesAs()
{
    m_prompts.answers.enqueue({path(u"copy of it"_s)});
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->saveAs();
    QVERIFY(changed.wait());
    QCOMPARE(m_session->fileName(), path(u"copy of it.lacuna"_s));
    QCOMPARE(m_session->snapshot()->studies->size(), 300);
}

void TestCatalogueSession::remembersRecentFiles()
{
    QCOMPARE(m_session->recentFiles(), QStringList{path(u"sample.lacuna"_s)});
    QVERIFY(QFile::copy(path(u"sample.lacuna"_s), path(u"other.lacuna"_s)));
    QVERIFY(open(path(u"other.lacuna"_s)));
    QCOMPARE(m_session->recentFiles().size(), 2);
    QCOMPARE(m_session->recentFiles().first(), path(u"other.lacuna"_s));
}

QTEST_MAIN(TestCatalogueSession)
#include "tst_cataloguesession.moc"

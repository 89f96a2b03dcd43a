// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/sample.h"
#include "app/scriptedprompts.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What the session does for the import assistant: over a real store, real files and real jobs.
class TestSessionImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void filesOpenTheAssistant();
    void previewsRecords();
    void previewsTables();
    void tableNobodyUnderstands();
    void refusals_data();
    void refusals();
    void lastPreviewWins();
    void bigFileIsPreviewedAtOnce();
    void forecastChangesNothing();
    void forecastIsCancelled();
    void mappingIsRemembered();
    void pastedReferences();
    void pastedDois();
    void pastedProse();
    void mixedFiles();
    void cancelLeavesTheCatalogue();
    void reportOutlivesTheProgram();
    void skippedRecordsAreListed();
    void unreadFilesAreReported();
    void oneDoiForTwoArticles();
    void batchKnowsWhatWasEdited();
    void undoneByItsBatch();
    void mergingKeepsAllRecords();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    ImportSource write(const QString& name, const QByteArray& bytes) const;
    static ImportSource pasted(const QByteArray& text);
    void reopen();
    Result<ImportPreview> preview(const ImportSource& source);
    Result<ImportReport> forecast(const ImportOrder& order);
    Result<ImportReport> import(const ImportOrder& order);
    std::vector<ImportBatch> batches();
    BatchContents contents(Id batch);
    qsizetype studies() const { return m_session->snapshot()->studies->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

void TestSessionImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    Progress progress;
    QVERIFY(createSampleCatalogue(path(u"sample.lacuna"_s), CatalogueStore::IfExists::Refuse, progress)
                .has_value());
    reopen();
}

void TestSessionImport::reopen()
{
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(path(u"sample.lacuna"_s));
    QVERIFY(changed.wait(10'000));
}

ImportSource TestSessionImport::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("%s cannot be written", qPrintable(name));
    ImportSource source;
    source.name = file.fileName();
    return source;
}

ImportSource TestSessionImport::pasted(const QByteArray& text)
{
    ImportSource source;
    source.name = u"Pasted text"_s;
    source.text = text;
    source.isText = true;
    return source;
}

Result<ImportPreview> TestSessionImport::preview(const ImportSource& source)
{
    std::optional<Result<ImportPreview>> answer;
    m_session->previewImport(u"1"_s, source,
                             [&](Result<ImportPreview> result) { answer = std::move(result); });
    [&] { QTRY_VERIFY(answer.has_value()); }();
    return answer ? *std::move(answer) : fail(ErrorKind::Internal, u"no answer"_s);
}

Result<ImportReport> TestSessionImport::forecast(const ImportOrder& order)
{
    std::optional<Result<ImportReport>> answer;
    m_session->forecastImport(order, [&](Result<ImportReport> result) { answer = std::move(result); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30'000); }();
    return answer ? *std::move(answer) : fail(ErrorKind::Internal, u"no answer"_s);
}

Result<ImportReport> TestSessionImport::import(const ImportOrder& order)
{
    std::optional<Result<ImportReport>> answer;
    m_session->startImport(order, [&](Result<ImportReport> result) { answer = std::move(result); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30'000); }();
    return answer ? *std::move(answer) : fail(ErrorKind::Internal, u"no answer"_s);
}

std::vector<ImportBatch> TestSessionImport::batches()
{
    std::optional<Result<std::vector<ImportBatch>>> answer;
    m_session->loadBatches([&](Result<std::vector<ImportBatch>> result) { answer = std::move(result); });
    [&] { QTRY_VERIFY(answer.has_value() && answer->has_value()); }();
    return answer->value_or(std::vector<ImportBatch>());
}

BatchContents TestSessionImport::contents(Id batch)
{
    std::optional<Result<BatchContents>> answer;
    m_session->loadBatchContents(batch, [&](Result<BatchContents> result) { answer = std::move(result); });
    [&] { QTRY_VERIFY(answer.has_value() && answer->has_value()); }();
    return answer->value_or(BatchContents());
}

namespace {

QByteArray risRecords(int count, const QByteArray& title = "Title ")
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "TY  - JOUR\nTI  - " + title + QByteArray::number(i)
            + "\nAU  - Doe, Jane\nPY  - 2020\nER  - \n\n";
    return text;
}

const ImportColumn* columnOf(const ImportPreview& preview, const QString& header)
{
    const auto found = std::ranges::find(preview.columns, header, &ImportColumn::header);
    return found == preview.columns.end() ? nullptr : &*found;
}

} // namespace

void TestSessionImport::filesOpenTheAssistant()
{
    QSignalSpy asked(m_session.get(), &Workspace::importRequested);
    m_session->importFiles({path(u"a.ris"_s), path(u"b.csv"_s)});
    QCOMPARE(asked.size(), 1);
    const auto sources = asked.first().first().value<std::vector<ImportSource>>();
    QCOMPARE(sources.size(), 2u);
    QCOMPARE(sources[1].name, path(u"b.csv"_s));
}

void TestSessionImport::previewsRecords()
{
    const auto few = preview(write(u"few.ris"_s, risRecords(3)));
    QVERIFY(few.has_value());
    QCOMPARE(few->format, u"ris"_s);
    QCOMPARE(few->records.size(), 3u);
    QVERIFY(few->whole);
    QVERIFY(!few->isTable());
    const auto many = preview(write(u"many.ris"_s, risRecords(5000)));
    QVERIFY(many.has_value());
    QCOMPARE(many->records.size(), 50u);
    QVERIFY(!many->whole);
    QVERIFY(!many->encoding.isEmpty());
}

void TestSessionImport::previewsTables()
{
    QByteArray table = "Title;Authors;Publication year;Sektor\n";
    for (int i = 0; i < 300; ++i)
        table += "\"Title; " + QByteArray::number(i) + "\";Doe, Jane;2020;Fishing\n";
    const auto read = preview(write(u"table.csv"_s, table));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->format, u"csv"_s);
    QCOMPARE(read->separator, QChar(u';'));
    QCOMPARE(read->columns.size(), 4u);
    QCOMPARE(columnOf(*read, u"Publication year"_s)->field, u"year"_s);
    QCOMPARE(columnOf(*read, u"Sektor"_s)->field, u"extra"_s);
    QCOMPARE(read->rows.size(), 50u);
    QCOMPARE(read->rows[1], (QStringList{u"Title; 1"_s, u"Doe, Jane"_s, u"2020"_s, u"Fishing"_s}));
    QCOMPARE(read->records.size(), 50u);
    QVERIFY(!read->whole);
}

/// It must be shown, or its columns could not be mapped.
void TestSessionImport::tableNobodyUnderstands()
{
    ImportSource source =
        write(u"table.csv"_s, "Titel;Verfasserin;Jahr\nEins;Doe, Jane;2020\nZwei;Roe, Joe;2021\n");
    const auto read = preview(source);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->columns.size(), 3u);
    QCOMPARE(read->rows.size(), 2u);
    QVERIFY2(read->problem.contains(u"Verfasserin"_s), qPrintable(read->problem));
    const auto refused = forecast({{write(u"refs.ris"_s, risRecords(1)), source}, {}, {}});
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().message.startsWith(u"table.csv: "_s), qPrintable(refused.error().message));
    source.settings.map = {
        {u"Titel"_s, u"title"_s}, {u"Verfasserin"_s, u"authors"_s}, {u"Jahr"_s, u"year"_s}};
    const auto mapped = preview(source);
    QVERIFY(mapped.has_value());
    QCOMPARE(mapped->problem, QString());
    QCOMPARE(mapped->records[1].study.title, u"Zwei"_s);
    QCOMPARE(mapped->records[1].study.year, std::optional(2021));
    QCOMPARE(forecast({{source}, {}, {}})->added(), 2);
}

void TestSessionImport::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << u"missing.ris"_s << QByteArray() << u"missing.ris"_s;
    QTest::newRow("folder") << u"."_s << QByteArray() << u"is a folder"_s;
    QTest::newRow("pdf") << u"paper.pdf"_s << "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"_ba << u"a PDF document"_s;
    QTest::newRow("empty") << u"empty.ris"_s << ""_ba << u"is empty"_s;
}

void TestSessionImport::refusals()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    ImportSource source;
    source.name = path(name);
    if (!bytes.isNull())
        source = write(name, bytes);
    const auto read = preview(source);
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().message.contains(said), qPrintable(read.error().message));
}

void TestSessionImport::lastPreviewWins()
{
    ImportSource source = write(u"table.csv"_s, "title;year,x\nOne;2020\n");
    QStringList answers;
    for (const QChar separator : {u',', u'\t', u';'}) {
        source.settings.separator = separator;
        m_session->previewImport(u"1"_s, source, [&](const Result<ImportPreview>& read) {
            answers << (read ? QString(read->separator) : read.error().message);
        });
    }
    QTRY_COMPARE(answers, QStringList{u";"_s});
    QTest::qWait(50);
    QCOMPARE(answers.size(), 1);
}

void TestSessionImport::bigFileIsPreviewedAtOnce()
{
    // 200 MB of which all but the beginning is a hole: it takes no room on the disk, and would take long to read.
    const ImportSource source = write(u"big.ris"_s, risRecords(2000));
    QVERIFY(QFile::resize(source.name, 200LL * 1024 * 1024));
    int beats = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++beats; });
    timer.start(5);
    QElapsedTimer call;
    call.start();
    bool answered = false;
    m_session->previewImport(u"1"_s, source, [&](const Result<ImportPreview>& read) {
        answered = read.has_value() && read->records.size() == 50 && !read->whole;
    });
    QVERIFY(call.elapsed() < 1000); // returns at once, whatever the file
    QTRY_VERIFY(answered);
}

void TestSessionImport::forecastChangesNothing()
{
    ImportOrder order;
    order.sources = {write(u"refs.ris"_s,
                           risRecords(5) + risRecords(2)
                               + "TY  - JOUR\nTI  - Coded\nKW  - sector: Moon mining\nER  - \n")};
    const auto report = forecast(order);
    QVERIFY(report.has_value());
    QCOMPARE(report->added(), 6);
    QCOMPARE(report->skipped(), 2);
    QCOMPARE(report->batch, 0);
    QCOMPARE(studies(), 300);
    QVERIFY(std::ranges::none_of(batches(), [](const ImportBatch& b) { return b.fileName == u"refs.ris"; }));
    QCOMPARE(m_session->undoText(), QString());
    // An edit on its way does not wait for it, nor it for the edit.
    bool done = false;
    m_session->forecastImport(order, [](const Result<ImportReport>&) { });
    m_session->apply(SetProtocol{}, [&](const Result<EditOutcome>& edit) { done = edit.has_value(); });
    QTRY_VERIFY(done);
}

void TestSessionImport::forecastIsCancelled()
{
    ImportOrder order;
    order.sources = {write(u"many.ris"_s, risRecords(200'000))};
    std::optional<Result<ImportReport>> answer;
    m_session->forecastImport(order, [&](Result<ImportReport> result) { answer = std::move(result); });
    m_session->cancelForecast();
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
}

void TestSessionImport::mappingIsRemembered()
{
    const QByteArray table = "Title;Land;Sektor\nOne;Thailand;Fishing\n";
    ImportSource source = write(u"may.csv"_s, table);
    auto first = preview(source);
    QVERIFY(first.has_value());
    QVERIFY(!first->mappingSaved.isValid());
    for (const ImportColumn& column : first->columns) {
        source.settings.map.insert(column.header, column.field);
        source.headers.append(column.header);
    }
    source.settings.map[u"Land"_s] = u"dimension:country"_s;
    source.settings.map[u"Sektor"_s] = QString();
    QVERIFY(import({{source}, UnknownTerms::Create, DuplicateHandling::Skip}).has_value());
    m_session.reset();
    reopen();
    // The same headers in other letters, in another file.
    ImportSource next = write(
        u"june.csv"_s,
        "TITLE;Land;sektor\nTwo;Nepal;Kilns\n"_ba.replace("TITLE", "Title").replace("sektor", "Sektor"));
    auto second = preview(next);
    QVERIFY(second.has_value());
    QVERIFY(second->mappingSaved.isValid());
    QCOMPARE(columnOf(*second, u"Land"_s)->field, u"dimension:country"_s);
    QCOMPARE(columnOf(*second, u"Sektor"_s)->field, QString());
    QCOMPARE(columnOf(*second, u"Land"_s)->suggested, u"extra"_s);
    QCOMPARE(second->records.front().codings.size(), 1u);
    next.settings.ignoreSavedMapping = true;
    next.headers = source.headers;
    auto third = preview(next);
    QVERIFY(third.has_value());
    QVERIFY(!third->mappingSaved.isValid());
    QCOMPARE(columnOf(*third, u"Land"_s)->field, u"extra"_s);
    // Importing without it forgets it.
    QVERIFY(import({{next}, UnknownTerms::Create, DuplicateHandling::Skip}).has_value());
    next.settings.ignoreSavedMapping = false;
    QVERIFY(!preview(next)->mappingSaved.isValid());
}

void TestSessionImport::pastedReferences()
{
    const ImportSource source = pasted(risRecords(2));
    QCOMPARE(preview(source)->format, u"ris"_s);
    const auto report = import({{source}, UnknownTerms::Create, DuplicateHandling::Skip});
    QVERIFY(report.has_value());
    QCOMPARE(report->added(), 2);
    QCOMPARE(batches().front().fileName, u"Pasted text"_s);
}

void TestSessionImport::pastedDois()
{
    const ImportSource source = pasted(
        "10.1000/182\nhttps://doi.org/10.1000/ABC.1\ndoi:10.1234/x(y)z;2-1\n\n10.1000/182\nno doi\n10.12/short\n"_ba);
    const auto read = preview(source);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->format, u"doi-list"_s);
    QCOMPARE(read->records.size(), 4u);
    QCOMPARE(read->records[1].study.doi, u"10.1000/ABC.1"_s);
    QCOMPARE(read->records[1].study.type, u"GEN"_s);
    QCOMPARE(read->records[2].study.doi, u"10.1234/x(y)z;2-1"_s);
    const auto counted = forecast({{source}, {}, {}});
    QVERIFY(counted.has_value());
    QCOMPARE(counted->added(), 3);
    QCOMPARE(counted->skipped(), 1); // stated twice
    QCOMPARE(counted->rejected(), 2);
    QVERIFY(std::ranges::any_of(counted->files[0].issues, [](const ImportIssue& i) { return i.line == 6; }));
    QVERIFY(import({{source}, UnknownTerms::Create, DuplicateHandling::Skip}).has_value());
    QTRY_COMPARE(studies(), 303);
    // Against the catalogue: all of them are there now, whatever the letters' case.
    QCOMPARE(forecast({{pasted("https://doi.org/10.1000/abc.1\n10.1000/182\n")}, {}, {}})->skipped(), 2);
}

void TestSessionImport::pastedProse()
{
    const auto read =
        preview(pasted("Doe J. A study of kilns. World Development 2020.\nRoe R. Another one. 2021.\n"));
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().message.contains(u"DOI"_s), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(u"RIS"_s), qPrintable(read.error().message));
}

void TestSessionImport::mixedFiles()
{
    ImportSource table = write(u"table.csv"_s, "title,year\nAlpha beta gamma,2020\n");
    ImportSource latin = write(u"latin.ris"_s, "TY  - JOUR\nTI  - Caf\xE9\nER  - \n");
    latin.settings.encoding = u"windows-1252"_s;
    const auto report = import({{write(u"refs.ris"_s, risRecords(2)), table, latin, pasted("10.1000/1\n")},
                                UnknownTerms::Create,
                                DuplicateHandling::Skip});
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->files.size(), 4u);
    QCOMPARE(report->added(), 5);
    QCOMPARE(report->files[2].encoding, u"windows-1252"_s);
    QTRY_COMPARE(studies(), 305);
    QVERIFY(!m_session->undoText().isEmpty());
    m_session->undo();
    QTRY_COMPARE(studies(), 300);
}

void TestSessionImport::cancelLeavesTheCatalogue()
{
    const size_t before = batches().size();
    std::optional<Result<ImportReport>> answer;
    m_session->startImport({{write(u"many.ris"_s, risRecords(50'000))}, {}, DuplicateHandling::Skip},
                           [&](Result<ImportReport> result) { answer = std::move(result); });
    m_session->cancelJob();
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    QTest::qWait(100);
    QCOMPARE(studies(), 300);
    QCOMPARE(batches().size(), before);
}

void TestSessionImport::reportOutlivesTheProgram()
{
    const auto report =
        import({{write(u"refs.ris"_s,
                       risRecords(2) + "TY  - JOUR\nTI  - Odd\nPY  - soon\nER  - \n" + risRecords(1))},
                UnknownTerms::Create,
                DuplicateHandling::Skip});
    QVERIFY(report.has_value());
    m_session.reset();
    reopen();
    const std::vector<ImportBatch> all = batches();
    QCOMPARE(all.front().id, report->batch);
    QCOMPARE(all.front().added, 3);
    ImportReport again = importReportFromJson(all.front().report.toUtf8());
    again.batch = report->batch;
    QVERIFY(again == *report);
    QCOMPARE(again.skipped(), 1);
    QVERIFY(!again.files.front().issues.empty());
    QVERIFY(again.files.front().issues.front().line > 0);
}

void TestSessionImport::skippedRecordsAreListed()
{
    ImportOrder order;
    order.sources = {
        write(u"a.ris"_s, risRecords(2) + "TY  - JOUR\nTI  - Odd\nAU  - Doe, J.\nPY  - soon\nER  - \n"),
        write(u"b.ris"_s, risRecords(1, "Other ") + risRecords(2))};
    const auto expected = [](const ImportReport& report) {
        const auto& issues = report.files.back().issues;
        return issues.size() == 2 && issues[0].line == 7 && issues[0].message == u"Already there: “Title 0”"
            && issues[1].line == 13 && issues[1].message == u"Already there: “Title 1”"
            && issues[0].severity == ImportIssue::Severity::Warning;
    };
    QVERIFY(expected(forecast(order).value_or(ImportReport())));
    const auto report = import(order);
    QVERIFY(report.has_value());
    QCOMPARE(report->skipped(), 2);
    QCOMPARE(report->rejected(), 0);
    QVERIFY(expected(importReportFromJson(batches().front().report.toUtf8())));
    // Below what asks for more.
    const auto again = import(order);
    QVERIFY(again.has_value());
    const auto& issues = again->files.front().issues;
    QCOMPARE(again->files.front().skipped, 3);
    QVERIFY(issues.size() > 3);
    QVERIFY(!issues.front().message.startsWith(u"Already there"_s));
    QCOMPARE(issues.back().message, u"Already there: “Odd”"_s);
}

void TestSessionImport::unreadFilesAreReported()
{
    ImportOrder order;
    order.sources = {write(u"refs.ris"_s, risRecords(2))};
    order.unread = {{path(u"paper.pdf"_s), u"paper.pdf is a PDF document"_s},
                    {path(u"empty.ris"_s), u"empty.ris is empty"_s}};
    const auto report = import(order);
    QVERIFY(report.has_value());
    QCOMPARE(report->rejected(), 0);
    const ImportReport kept = importReportFromJson(batches().front().report.toUtf8());
    QCOMPARE(kept.files.size(), 3u);
    QCOMPARE(kept.files[0].added, 2);
    QCOMPARE(kept.files[1].name, path(u"paper.pdf"_s));
    QCOMPARE(kept.files[1].issues.size(), 1u);
    QCOMPARE(kept.files[1].issues[0].message, u"paper.pdf is a PDF document"_s);
    QCOMPARE(kept.files[1].issues[0].severity, ImportIssue::Severity::Error);
    QCOMPARE(kept.files[2].issues[0].message, u"empty.ris is empty"_s);
    QCOMPARE(batches().front().fileName, u"refs.ris"_s);
}

/// A DOI that was copied to another article must not keep it out.
void TestSessionImport::oneDoiForTwoArticles()
{
    ImportOrder order;
    order.sources = {write(u"refs.ris"_s,
                           "TY  - JOUR\nTI  - Password Memorability and Security\nAU  - Yan, J.\n"
                           "DO  - 10.1109/MSP.2004.81\nER  - \n"
                           "TY  - JOUR\nTI  - Article with complex Authornames\nAU  - Doe, J.\n"
                           "DO  - 10.1109/MSP.2004.81\nER  - \n"
                           "TY  - JOUR\nTI  - Password memorability\nDO  - 10.1109/msp.2004.81\nER  - \n")};
    const auto report = import(order);
    QVERIFY(report.has_value());
    QCOMPARE(report->added(), 2);
    QCOMPARE(report->skipped(), 1);
    QTRY_COMPARE(studies(), 302);
    QCOMPARE(forecast(order)->skipped(), 3);
    ImportSource sample;
    sample.name = QStringLiteral(LACUNA_SHARED_DIR) + u"/data/samples/bibtex/jabref_test.bib"_s;
    if (!QFile::exists(sample.name))
        QSKIP("the samples are not beside this checkout");
    m_session->undo();
    QTRY_COMPARE(studies(), 300);
    const auto whole = forecast({{sample}, {}, {}});
    QVERIFY(whole.has_value());
    QCOMPARE(whole->added(), 19);
    QCOMPARE(whole->skipped(), 0);
}

void TestSessionImport::batchKnowsWhatWasEdited()
{
    const auto report =
        import({{write(u"refs.ris"_s, risRecords(3))}, UnknownTerms::Create, DuplicateHandling::Skip});
    QVERIFY(report.has_value());
    BatchContents all = contents(report->batch);
    QCOMPARE(all.studies.size(), 3u);
    QCOMPARE(all.edited, 0);
    const Codebook& codebook = *m_session->snapshot()->codebook;
    const Dimension* country = codebook.dimension(QStringView(u"country"));
    CodeStudies code;
    code.studies = {all.studies[1]};
    code.dimension = country->id;
    code.term = codebook.resolve(country->id, u"Thailand"_s)->id;
    bool done = false;
    m_session->apply(code, [&](const Result<EditOutcome>& edit) { done = edit.has_value(); });
    QTRY_VERIFY(done);
    QCOMPARE(contents(report->batch).edited, 1);
}

void TestSessionImport::undoneByItsBatch()
{
    const auto first =
        import({{write(u"a.ris"_s, risRecords(2, "Alpha number "))}, {}, DuplicateHandling::Skip});
    const auto second =
        import({{write(u"b.ris"_s, risRecords(3, "Beta number "))}, {}, DuplicateHandling::Skip});
    QVERIFY(first.has_value() && second.has_value());
    QTRY_COMPARE(studies(), 305);
    bool done = false;
    m_session->apply(DeleteBatch{first->batch},
                     [&](const Result<EditOutcome>& edit) { done = edit.has_value(); });
    QTRY_VERIFY(done);
    QTRY_COMPARE(studies(), 303);
    QVERIFY(std::ranges::none_of(batches(), [&](const ImportBatch& b) { return b.id == first->batch; }));
    m_session->undo();
    QTRY_COMPARE(studies(), 305);
    QCOMPARE(contents(first->batch).studies.size(), 2u);
}

/// What the file says otherwise is kept beside the study, counted once in the flow, and goes when it is undone; the same file twice leaves no trace.
void TestSessionImport::mergingKeepsAllRecords()
{
    const auto csv = [](const QByteArray& rows) -> QByteArray {
        return "title,doi,year,abstract,country\n" + rows;
    };
    const auto first = import({{write(u"a.csv"_s, csv("Sea slaves,10.1/a,2020,,Thailand\n"))}, {}, {}});
    QVERIFY(first.has_value());
    const Id study = contents(first->batch).studies.front();
    const auto details = [&] {
        std::optional<StudyDetails> answer;
        m_session->loadDetails(
            study, [&](const Result<StudyDetails>& result) { answer = result.value_or(StudyDetails()); });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return *answer;
    };
    const ImportOrder second{{write(u"b.csv"_s, csv("SEA SLAVES: a report,10.1/A,2020,Text,Cambodia\n"))},
                             {},
                             DuplicateHandling::Merge};
    const auto report = import(second);
    QVERIFY(report.has_value());
    QCOMPARE(report->merged(), 1);
    const StudyDetails merged = details();
    QCOMPARE(merged.study.study.title, u"Sea slaves"_s);
    QCOMPARE(merged.study.study.abstract, u"Text"_s);
    QCOMPARE(merged.study.codings.size(), 2u);
    QCOMPARE(merged.mergedRecords.size(), 2u); // the study as it was, and the reference
    const auto reference = std::ranges::find(merged.mergedRecords, Id(0),
                                             [](const MergedRecord& r) { return r.record.study.id; });
    QVERIFY(reference != merged.mergedRecords.end());
    QCOMPARE(reference->record.study.title, u"SEA SLAVES: a report"_s);
    QCOMPARE(reference->record.codings.size(), 1u);
    std::optional<FlowSources> flow;
    m_session->loadFlowSources(
        [&](const Result<FlowSources>& result) { flow = result.value_or(FlowSources()); });
    QTRY_VERIFY(flow.has_value());
    QCOMPARE(flow->imported, 302); // with the sample's own
    QCOMPARE(flow->importedTwice, 1);
    QCOMPARE(flow->merged, 0);
    QVERIFY(import(second).has_value());
    QCOMPARE(details().mergedRecords.size(), 4u); // its title still differs
    QVERIFY(import({{write(u"c.csv"_s, csv("Sea slaves,10.1/a,2020,Text,Cambodia\n"))},
                    {},
                    DuplicateHandling::Merge})
                .has_value());
    QCOMPARE(details().mergedRecords.size(), 4u);
    m_session->undo();
    QTRY_COMPARE(details().mergedRecords.size(), 2u);
    m_session->undo();
    QTRY_COMPARE(details().mergedRecords.size(), 0u);
    QCOMPARE(details().study.codings.size(), 1u);
    QCOMPARE(details().study.study.abstract, QString());
}

QTEST_MAIN(TestSessionImport)
#include "tst_sessionimport.moc"

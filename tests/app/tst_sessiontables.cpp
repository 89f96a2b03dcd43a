// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"
#include "model/analysis/ballottable.h"
#include "model/catalogue/builtincodebook.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// Tables and handouts of the session: written, read again, given up; over a real store and real jobs.
class TestSessionTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void tablesComeBack_data();
    void tablesComeBack();
    void aFormFilledInIsABallot_data();
    void aFormFilledInIsABallot();
    void pastedTablesAreRead();
    void cancelledIsNoFailure();
    void whatIsNoTableIsSaid();
    void handoutsOfEveryFormat_data();
    void handoutsOfEveryFormat();
    void aHandoutThatFailsLeavesTheOldFile();
    void newerJobsOvertake();
    void practicesAreSearchedByTheirOwnWords();

private:
    void write(const PlainTable& table, const QString& name);
    Result<PlainTable> read(const QString& name);
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

void TestSessionTables::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_prompts = {};
    {
        const auto book = builtinCodebook();
        QVERIFY(book.has_value());
        auto store = CatalogueStore::create(path(u"c.lacuna"_s), *book, {});
        QVERIFY(store.has_value());
    }
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(path(u"c.lacuna"_s));
    QVERIFY(changed.wait(10'000));
}

/// Waits until the file is written.
void TestSessionTables::write(const PlainTable& table, const QString& name)
{
    m_prompts.answers.enqueue({path(name)});
    m_session->exportTable(u"Ballots"_s, table);
    QTRY_VERIFY(QFile::exists(path(name)));
}

Result<PlainTable> TestSessionTables::read(const QString& name)
{
    std::optional<Result<PlainTable>> answer;
    m_prompts.answers.enqueue({path(name)});
    m_session->readTableFile(u"Import"_s, [&](Result<PlainTable> table) { answer = std::move(table); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        return fail(ErrorKind::Internal, u"no answer"_s);
    return *answer;
}

void TestSessionTables::tablesComeBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("xlsx") << u"table.xlsx"_s;
    QTest::newRow("csv") << u"a table.csv"_s;
}

void TestSessionTables::tablesComeBack()
{
    QFETCH(const QString, file);
    PlainTable table;
    table.headers = {u"participant"_s, u"text"_s, u"number"_s};
    table.rows = {{u"ผู้เข้าร่วม"_s, u"two\nlines, a \"quote\" and a comma"_s, u"0.5"_s},
                  {u"=1+1"_s, u"@SUM(A1)"_s, u"007"_s},
                  {u"P3"_s, {}, u"-2"_s}};
    write(table, file);
    const auto back = read(file);
    QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error().message));
    QCOMPARE(back->headers, table.headers);
    QCOMPARE(back->rows, table.rows);
    QCOMPARE(back->name, file);
    QVERIFY(back->warnings.isEmpty());
}

void TestSessionTables::aFormFilledInIsABallot_data()
{
    tablesComeBack_data();
}

/// The form, through a file, filled in as a person would: the ballots are what was meant.
void TestSessionTables::aFormFilledInIsABallot()
{
    QFETCH(const QString, file);
    Round round;
    round.method = RoundMethod::Chnri;
    round.criteria = {{11, u"Impact"_s, 1}, {12, u"Equity"_s, 1}};
    round.options.resize(2);
    round.options[0].id = 21;
    round.options[0].title = u"Option A, with a comma"_s;
    round.options[1].id = 22;
    round.options[1].title = u"=Option B"_s;
    round.participants = {{u"P1"_s, StakeholderGroup::Workers}};
    PlainTable form = ballotForm(round);
    QCOMPARE(form.rows.size(), 2);
    form.rows[0][form.headers.size() - 2] = u"Yes"_s;
    form.rows[0][form.headers.size() - 1] = u"no"_s;
    form.rows[1][form.headers.size() - 2] = u"0.5"_s;
    write(form, file);
    const auto back = read(file);
    QVERIFY(back.has_value());
    const BallotReading reading = ballotsFromTable(*back, round);
    QVERIFY2(reading.issues.empty(), reading.issues.empty() ? "" : qPrintable(reading.issues[0].message));
    QCOMPARE(reading.ballots.size(), 1U);
    QCOMPARE(reading.ballots[0].participant, u"P1"_s);
    QCOMPARE(reading.ballots[0].group, StakeholderGroup::Workers);
    QCOMPARE(reading.ballots[0].answers,
             (std::vector<BallotAnswer>{{21, 11, 1.0}, {21, 12, 0.0}, {22, 11, 0.5}}));
}

void TestSessionTables::pastedTablesAreRead()
{
    std::optional<Result<PlainTable>> answer;
    m_session->readTableText(u"group\ttext\nworkers\tNobody asks the crews\n"_s,
                             [&](Result<PlainTable> table) { answer = std::move(table); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->has_value());
    QCOMPARE((*answer)->rows, QList<QStringList>({{u"workers"_s, u"Nobody asks the crews"_s}}));
}

void TestSessionTables::cancelledIsNoFailure()
{
    const QSignalSpy failed(m_session.get(), &Workspace::failed);
    std::optional<Result<PlainTable>> answer;
    m_session->readTableFile(u"Import"_s, [&](Result<PlainTable> table) { answer = std::move(table); });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    m_session->exportTable(u"Ballots"_s, {});
    m_session->exportHandout(u"Agenda"_s, [](Progress&) { return Result<Handout>(Handout()); });
    QTest::qWait(50);
    QCOMPARE(failed.size(), 0);
}

void TestSessionTables::whatIsNoTableIsSaid()
{
    QFile file(path(u"no.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7 is no table");
    file.close();
    const auto table = read(u"no.xlsx"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
    QVERIFY(!table.error().message.isEmpty());
}

void TestSessionTables::handoutsOfEveryFormat_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("written");
    for (const char* ending : {"docx", "pptx", "pdf", "html", "xlsx", "odp"})
        QTest::newRow(ending) << u"agenda."_s + QString::fromLatin1(ending)
                              << u"agenda."_s + QString::fromLatin1(ending);
    QTest::newRow("Word if nothing is said") << u"agenda"_s << u"agenda.docx"_s;
    QTest::newRow("a dot in the name") << u"agenda v1.2"_s << u"agenda v1.2.docx"_s;
}

void TestSessionTables::handoutsOfEveryFormat()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, written);
    m_prompts.answers.enqueue({path(asked)});
    m_session->exportHandout(u"Agenda"_s, [](Progress&) -> Result<Handout> {
        Handout handout;
        handout.title = u"A made-up agenda"_s;
        handout.blocks = {HandoutHeading{1, u"One"_s},
                          HandoutText{.text = u"Text"_s, .style = {}, .link = {}}};
        return handout;
    });
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(written)), 20'000);
    QVERIFY(QFileInfo(path(written)).size() > 200);
}

void TestSessionTables::aHandoutThatFailsLeavesTheOldFile()
{
    QFile file(path(u"old.docx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    const QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_prompts.answers.enqueue({file.fileName()});
    m_session->exportHandout(u"Agenda"_s, [](Progress&) -> Result<Handout> {
        return fail(ErrorKind::BadInput, u"Nothing to say"_s);
    });
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
    QCOMPARE(QDir(m_folder->path()).entryList({u"old*"_s}), QStringList{u"old.docx"_s});
}

void TestSessionTables::newerJobsOvertake()
{
    QStringList told;
    for (int i = 0; i < 5; ++i)
        m_session->compute<int>(
            u"test"_s, [i](Progress&) { return i; }, [&told](int value) { told << QString::number(value); });
    QTRY_VERIFY(told.contains(u"4"_s));
    QCOMPARE(told.size(), 1);
}

void TestSessionTables::practicesAreSearchedByTheirOwnWords()
{
    const auto book = m_session->snapshot()->codebook;
    const Id stage = book->dimension(practiceStageKey.toString())->id;
    const Id method = book->dimension(u"method"_s)->id;
    Practice one;
    one.title = u"Ask crews ashore"_s;
    one.terms = {{stage, book->resolve(stage, u"COL"_s)->id}};
    Practice two;
    two.title = u"Store nothing that names a person"_s;
    two.terms = {{stage, book->resolve(stage, u"ETH"_s)->id}};
    bool saved = false;
    m_session->apply(SavePractices{{one, two}}, [&](const auto& done) { saved = done.has_value(); });
    QTRY_VERIFY(saved);
    QTRY_COMPARE(m_session->snapshot()->practiceList.size(), 2U);
    Question question;
    question.rows = stage;
    question.columns = method;
    question.measure = Measure::Practices;
    const auto count = [&] {
        std::optional<int> n;
        m_session->computeGapMap(u"test"_s, question, true,
                                 [&](const auto& map) { n = map ? (*map)->n : -1; });
        return QTest::qWaitFor([&] { return n.has_value(); }, 10'000) ? *n : -2;
    };
    QCOMPARE(count(), 2);
    Filter filter;
    filter.search = u"ashore"_s;
    m_session->setFilter(filter);
    QCOMPARE(count(), 1);
    filter.search = u"no practice says this"_s;
    m_session->setFilter(filter);
    QCOMPARE(count(), 0);
}

QTEST_MAIN(TestSessionTables)
#include "tst_sessiontables.moc"

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"
#include "views/common/shell.h"
#include "views/common/theme.h"
#include "views/studies/studiesplace.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// The program killed at any moment: what it had acknowledged is there, what was being typed is there up to the key in flight, and undo goes on.
/// The test's own executable is the program that is killed: the session, and the window's form, over a real file.
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsSurvive_data();
    void editsSurvive();
    void typingSurvives_data();
    void typingSurvives();
    void aNewStudySurvives();
    void typingIsWhoseItWas_data();
    void typingIsWhoseItWas();
    void notesAndQuestionsSurvive();
    void undoSurvives();

private:
    /// Runs the child @p what on a new catalogue and kills it once it has told @p most things; what it told.
    QByteArrayList runAndKill(const QString& what, int most);
    void openAgain();
    void checkFile();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

namespace {

const QString firstTitle = u"Debts"_s;

void say(const QByteArray& line)
{
    QFile out;
    if (out.open(1, QIODevice::WriteOnly)) // past all buffers: what was said was done before
        out.write(line + '\n');
}

QString pathIn(const QString& folder)
{
    return folder + u"/killed.lacuna"_s;
}

bool makeCatalogue(const QString& folder)
{
    const auto book = builtinCodebook();
    auto store = CatalogueStore::create(pathIn(folder), *book, {});
    CodedStudy study;
    study.study.title = firstTitle;
    study.study.type = u"JOUR"_s;
    return store && (*store)->apply(AddStudy{study}) && (*store)->forgetHistory();
}

/// Edits of several kinds, one after the other; tells "study ID" or "in ID" once the session has said that it is done.
class Editing : public QObject {
public:
    explicit Editing(CatalogueSession& session)
        : m_session(session)
    {
        SaveCollection made;
        made.collection.name = u"Read"_s;
        m_session.apply(made, [this](const Result<EditOutcome>& done) {
            m_collection = done->id;
            next();
        });
    }

private:
    void next()
    {
        CodedStudy study;
        study.study.title = u"Acknowledged %1"_s.arg(++m_count);
        m_session.apply(AddStudy{study}, [this](const Result<EditOutcome>& added) {
            say("study " + QByteArray::number(added->id));
            m_session.apply(CollectStudies{{added->id}, m_collection, true},
                            [this, id = added->id](const Result<EditOutcome>& done) {
                                if (done)
                                    say("in " + QByteArray::number(id));
                                next();
                            });
        });
    }

    CatalogueSession& m_session;
    Id m_collection = 0;
    int m_count = 0;
};

QString keptDraft(const QString& path)
{
    const auto store = CatalogueStore::open(path, CatalogueStore::Access::ReadOnly);
    return store ? QString::fromUtf8((*store)->draft().value_or(QByteArray())) : QString();
}

/// Types into the title, letter by letter without a pause long enough for an edit; tells the title once it is in the file.
int typeForEver(CatalogueSession& session, const QString& path, bool newStudy)
{
    Shell shell(&session);
    shell.addPlace(new StudiesPlace(&session));
    shell.resize(1600, 900);
    shell.show();
    shell.activateWindow();
    auto* table = shell.findChild<QTableView*>(u"studyTable"_s);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 20'000))
        return 1;
    if (newStudy)
        shell.findChild<QAction*>(u"actionAddStudy"_s)->trigger();
    else
        table->selectRow(0);
    auto* title = shell.findChild<QPlainTextEdit*>(u"study-title"_s);
    const QString before = newStudy ? QString() : firstTitle;
    if (!QTest::qWaitFor([&] { return title->toPlainText() == before && title->isEnabled(); }, 20'000))
        return 1;
    title->setFocus();
    title->moveCursor(QTextCursor::End);
    for (int i = 0;; ++i) {
        QTest::keyClick(title, char('a' + i % 26));
        const QString typed = title->toPlainText();
        if (!QTest::qWaitFor([&] { return keptDraft(path).contains(u'"' + typed + u'"'); }, 3000))
            return 2; // only a pause would have saved it
        say(typed.toUtf8());
    }
}

int child(const QString& what, const QString& folder)
{
    Settings settings(folder + u"/child.ini"_s);
    ScriptedPrompts prompts;
    CatalogueSession session(prompts, settings);
    QSignalSpy opened(&session, &Workspace::snapshotChanged);
    session.openCatalogue(pathIn(folder));
    if (!opened.wait(20'000))
        return 3;
    if (what == u"type"_s || what == u"new"_s)
        return typeForEver(session, pathIn(folder), what == u"new"_s);
    const Editing editing(session);
    return QApplication::exec();
}

} // namespace

QByteArrayList TestKilled::runAndKill(const QString& what, int most)
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    if (!makeCatalogue(m_folder->path()))
        return {};
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, what, m_folder->path()});
    QByteArrayList told;
    while (told.size() < most && process.waitForReadyRead(30'000)) {
        while (process.canReadLine())
            told.append(process.readLine().trimmed());
    }
    QTest::qSleep(int(QRandomGenerator::global()->bounded(12))); // anywhere in the work on the next
    process.kill();
    process.waitForFinished();
    while (process.canReadLine())
        told.append(process.readLine().trimmed());
    if (told.size() < most)
        qWarning("the child ended by itself: %d, %s", process.exitCode(),
                 process.readAllStandardError().constData());
    return told;
}

void TestKilled::openAgain()
{
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(pathIn(m_folder->path()));
    QVERIFY(changed.wait(20'000));
}

void TestKilled::checkFile()
{
    const auto store = CatalogueStore::open(pathIn(m_folder->path()), CatalogueStore::Access::ReadOnly);
    QVERIFY(store);
    Progress progress;
    const auto findings = (*store)->check(progress);
    QVERIFY(findings);
    for (const CheckFinding& finding : *findings)
        QFAIL(qPrintable(finding.message + u' ' + finding.detail));
}

void TestKilled::editsSurvive_data()
{
    QTest::addColumn<int>("most");
    for (const int most : {1, 2, 9, 26, 51})
        QTest::addRow("after %d", most) << most;
}

void TestKilled::editsSurvive()
{
    QFETCH(int, most);
    const QByteArrayList told = runAndKill(u"edit"_s, most);
    QVERIFY(told.size() >= most);
    checkFile();
    openAgain();
    const auto snapshot = m_session->snapshot();
    QCOMPARE(snapshot->collections.size(), 1u);
    const auto& collected = snapshot->collected.value(snapshot->collections.front().id);
    for (const QByteArray& line : told) {
        const Id id = line.mid(line.indexOf(' ') + 1).toLongLong();
        QVERIFY2(snapshot->studies->rowOf(id) >= 0, line.constData());
        QVERIFY2(!line.startsWith("in ") || std::ranges::binary_search(collected, id), line.constData());
    }
    // Undo takes back what was done before the end, step by step, to the beginning.
    const qsizetype steps = 1 + (snapshot->studies->size() - 1) + qsizetype(collected.size());
    for (qsizetype step = 0; step < steps; ++step) {
        QVERIFY(!m_session->undoText().isEmpty());
        QSignalSpy undone(m_session.get(), &Workspace::undoChanged);
        m_session->undo();
        QVERIFY(undone.wait(20'000));
    }
    QCOMPARE(m_session->undoText(), QString());
    QTRY_COMPARE(m_session->snapshot()->studies->size(), 1);
    QTRY_VERIFY(m_session->snapshot()->collections.empty());
    checkFile();
}

void TestKilled::typingSurvives_data()
{
    QTest::addColumn<int>("keys");
    for (const int keys : {1, 7, 40})
        QTest::addRow("after %d keys", keys) << keys;
}

void TestKilled::typingSurvives()
{
    QFETCH(int, keys);
    const QByteArrayList told = runAndKill(u"type"_s, keys);
    QVERIFY(told.size() >= keys);
    checkFile();
    openAgain();
    QCOMPARE(m_session->snapshot()->studies->size(), 1);
    const QString title = m_session->snapshot()->studies->text(0, StudyList::Column::Title);
    const QString last = QString::fromUtf8(told.last());
    QVERIFY2(title.startsWith(last) && title.size() <= last.size() + 1, qPrintable(title + u" / "_s + last));
    // It is an edit like any other now.
    QVERIFY(!m_session->undoText().isEmpty());
    m_session->undo();
    QTRY_COMPARE(m_session->snapshot()->studies->text(0, StudyList::Column::Title), firstTitle);
    QVERIFY(keptDraft(pathIn(m_folder->path())).isEmpty());
}

void TestKilled::aNewStudySurvives()
{
    const QByteArrayList told = runAndKill(u"new"_s, 12);
    QVERIFY(told.size() >= 12);
    openAgain();
    QCOMPARE(m_session->snapshot()->studies->size(), 2);
    QVERIFY(m_session->snapshot()
                ->studies->text(1, StudyList::Column::Title)
                .startsWith(QString::fromUtf8(told.last())));
}

void TestKilled::typingIsWhoseItWas_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("a change") << false;
    QTest::newRow("a new study") << true;
}

/// What was typed when the program ended is a step of the coder who typed it, whoever opens the catalogue.
void TestKilled::typingIsWhoseItWas()
{
    QFETCH(bool, isNew);
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(makeCatalogue(m_folder->path()));
    Id bo = 0;
    {
        const auto store = CatalogueStore::open(pathIn(m_folder->path()));
        bo = (*store)->apply(SaveCoder{{0, u"Bo"_s, {}}})->id;
    }
    openAgain();
    Study study;
    study.type = u"JOUR"_s;
    study.title = u"Typed by Bo"_s;
    study.id = isNew ? 0 : m_session->snapshot()->studies->ids()[0];
    m_session->setCoder(bo, false);
    m_session->keepDraft(study);
    m_session->setCoder(0, false);
    openAgain(); // as after a kill: nothing has dropped the draft
    const auto store = CatalogueStore::open(pathIn(m_folder->path()), CatalogueStore::Access::ReadOnly);
    const auto history = (*store)->history(1);
    QVERIFY(history && history->size() == 1);
    QVERIFY(history->front().text.contains(study.title));
    QCOMPARE(history->front().coder, bo);
    QCOMPARE(m_session->coder(), 0);
}

/// What was typed beside a study becomes edits as its fields do, each of the coder who typed it.
void TestKilled::notesAndQuestionsSurvive()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(makeCatalogue(m_folder->path()));
    Id bo = 0;
    Checklist checklist{0, u"Ours"_s, {{u"items"_s, u"before"_s}}};
    {
        const auto store = CatalogueStore::open(pathIn(m_folder->path()));
        bo = (*store)->apply(SaveCoder{{0, u"Bo"_s, {}}})->id;
        checklist.id = (*store)->apply(SaveChecklist{checklist})->id;
    }
    openAgain();
    m_session->setCoder(bo, false);
    const Id study = m_session->snapshot()->studies->ids()[0];
    Appraisal appraisal;
    appraisal.study = study;
    appraisal.coder = bo;
    appraisal.checklist = u"amstar2"_s;
    appraisal.answers = {{u"7"_s, QJsonObject{{u"note"_s, u"page 9"_s}}}};
    checklist.items = {{u"items"_s, u"typed"_s}};
    m_session->keepAppraisal(appraisal);
    m_session->keepChecklist(checklist);
    m_session->keepDraft({});
    m_session->dropDraft(); // the others stay
    m_session->setCoder(0, false);
    openAgain();
    const auto store = CatalogueStore::open(pathIn(m_folder->path()), CatalogueStore::Access::ReadOnly);
    const auto kept = (*store)->appraisals(study);
    QCOMPARE(kept->size(), 1u);
    QCOMPARE(kept->front().coder, bo);
    QCOMPARE(kept->front().answers, appraisal.answers);
    QCOMPARE(m_session->snapshot()->checklists, std::vector{checklist});
    const auto history = (*store)->history(2);
    QCOMPARE(history->size(), 2u);
    for (const HistoryEntry& entry : *history)
        QCOMPARE(entry.coder, bo);
    QVERIFY(keptDraft(pathIn(m_folder->path())).isEmpty());
    openAgain(); // once
    QCOMPARE((*store)->history(9)->front().id, history->front().id);
}

/// The history is the file's: what one run undid, the next can redo.
void TestKilled::undoSurvives()
{
    QVERIFY(runAndKill(u"edit"_s, 6).size() >= 6);
    openAgain();
    const QString text = m_session->undoText();
    m_session->undo();
    QTRY_COMPARE(m_session->redoText(), text);
    m_session.reset();
    openAgain();
    QCOMPARE(m_session->redoText(), text);
    const qsizetype studies = m_session->snapshot()->studies->size();
    m_session->redo();
    QTRY_COMPARE(m_session->undoText(), text);
    QTRY_VERIFY(m_session->snapshot()->studies->size() >= studies);
    checkFile();
}

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s) {
        const Theming theming;
        return child(arguments.value(2), arguments.value(3));
    }
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"

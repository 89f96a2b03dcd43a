// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicestage.h"

#include "views/gaps/gapsplace.h"
#include "views/gaps/matrixview.h"
#include "views/practice/contributionform.h"
#include "views/practice/contributionlist.h"
#include "views/practice/contributionspage.h"
#include "views/practice/tallytable.h"
#include "views/studies/studiesplace.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestContributions : public PracticeStage {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theming = std::make_unique<Theming>();
        openWindow(QSize(1600, 900), [this](Shell& shell, TestWorkspace* workspace) {
            m_place = new PracticePlace(workspace);
            m_gaps = new GapsPlace(workspace);
            shell.addPlace(m_place);
            shell.addPlace(m_gaps);
            shell.addPlace(new StudiesPlace(workspace));
        });
        m_workspace->openSampleReferences();
        settle();
        m_place->showPage(PracticePlace::Page::Contributions);
        settle();
    }
    void cleanup()
    {
        closeWindow();
        m_theming.reset();
    }
    void emptyPageBeginsOne();
    void contributionIsWrittenAndTied();
    void tallyNarrowsTheList();
    void wrongDateIsNeitherSavedNorLost();
    void pastedTextBecomesContributions();
    void tableIsImportedInOneStep();
    void whatIsThereIsNotImportedAgain();
    void exportLeavesNamesAndConfidencesOut();
    void cellOfTheGapsQuotes();
    void practiceShowsWhatWasSaid();
    void markedWordsOfAnAbstractBecomeAPractice();
    void mapOfPracticesListsPractices();
    void pictures();

private:
    const std::vector<Contribution>& stored() const { return m_workspace->snapshot()->contributions; }
    int rows() const { return find<QListView>(u"contributionCards"_s)->model()->rowCount(); }
    void click(const QString& name) const { find<QAbstractButton>(name)->click(); }

    std::unique_ptr<Theming> m_theming;
    GapsPlace* m_gaps = nullptr; ///< the shell's
};

void TestContributions::emptyPageBeginsOne()
{
    QVERIFY(find<QWidget>(u"noContributions"_s)->isVisible());
    click(u"emptyAddContribution"_s);
    QVERIFY(find<QWidget>(u"contributionText"_s)->hasFocus());
    m_place->commitPending();
    settle();
    QVERIFY(stored().empty());
}

void TestContributions::contributionIsWrittenAndTied()
{
    addPractices();
    find<QAction>(u"actionAddContribution"_s)->trigger();
    auto* text = find<QPlainTextEdit>(u"contributionText"_s);
    text->setPlainText(u"Nobody asks the cooks."_s);
    auto* group = find<QComboBox>(u"contributionGroup"_s);
    group->setCurrentIndex(group->findData(int(StakeholderGroup::Workers)));
    Q_EMIT group->activated(group->currentIndex());
    settle();
    QCOMPARE(stored().size(), 1U);
    QCOMPARE(stored()[0].group, StakeholderGroup::Workers);
    auto* country = find<QLineEdit>(u"contributionCountry-edit"_s);
    country->setFocus();
    QTest::keyClicks(country, u"Thailand"_s);
    QTest::keyClick(country, Qt::Key_Return);
    settle();
    QCOMPARE(stored()[0].country, m_workspace->term(u"country"_s, u"TH"_s));
    // A gap has two sides, of two dimensions.
    auto* gaps = find<QLineEdit>(u"contributionGaps-edit"_s);
    gaps->setFocus();
    QTest::keyClicks(gaps, u"Thailand"_s);
    QTest::keyClick(gaps, Qt::Key_Return);
    QVERIFY(find<QWidget>(u"contributionWholeLine"_s)->isVisible());
    QTest::keyClicks(gaps, u"Fishing and seafood"_s);
    QTest::keyClick(gaps, Qt::Key_Return);
    settle();
    QCOMPARE(stored()[0].gaps, std::vector{pair(u"TH"_s, u"FSH"_s)});
    auto* practices = find<QLineEdit>(u"contributionPractices-edit"_s);
    practices->setFocus();
    QTest::keyClicks(practices, u"on board"_s);
    QTest::keyClick(practices, Qt::Key_Return);
    settle();
    QCOMPARE(stored()[0].practices.size(), 1);
    auto* chip = find<QPushButton>(u"contributionPractices-chip-0"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    settle();
    QVERIFY(stored()[0].practices.isEmpty());
    QCOMPARE(stored().size(), 1U);
    // The next one was said in the same place.
    find<QLineEdit>(u"contributionEvent"_s)->setText(u"Workshop"_s);
    Q_EMIT find<QLineEdit>(u"contributionEvent"_s)->textEdited(u"Workshop"_s);
    m_place->commitPending();
    settle();
    find<QAction>(u"actionAddContribution"_s)->trigger();
    QCOMPARE(find<QLineEdit>(u"contributionEvent"_s)->text(), u"Workshop"_s);
    QVERIFY(find<QPlainTextEdit>(u"contributionText"_s)->toPlainText().isEmpty());
}

void TestContributions::tallyNarrowsTheList()
{
    addPractices();
    addContributions();
    QCOMPARE(rows(), 4);
    auto* tally = find<TallyTable>(u"contributionTally"_s);
    const int workers = 2;
    const int third = 2;
    Q_EMIT tally->cellClicked(workers, third);
    QCOMPARE(rows(), 1);
    QVERIFY(find<QWidget>(u"contributionGroupChip"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"contributionCount"_s)->text(), u"1 of 4"_s);
    Q_EMIT tally->cellClicked(workers, third); // again: all
    QCOMPARE(rows(), 4);
    Q_EMIT tally->cellClicked(1, 0); // employers, the first question: nobody
    QVERIFY(find<QWidget>(u"noContributionMatches"_s)->isVisible());
    click(u"contributionsClear"_s);
    find<QLineEdit>(u"contributionSearch"_s)->setText(u"smaller PORTS"_s);
    QCOMPARE(rows(), 1);
    find<QLineEdit>(u"contributionSearch"_s)->clear();
    Q_EMIT m_workspace->contributionsRequested(4, {});
    QCOMPARE(rows(), 1);
    Q_EMIT m_workspace->contributionsRequested(0, pair(u"TH"_s, u"FSH-SEA"_s)); // below what was said of
    QCOMPARE(rows(), 1);
    QVERIFY(find<QWidget>(u"contributionGapChip"_s)->isVisible());
}

void TestContributions::wrongDateIsNeitherSavedNorLost()
{
    addPractices();
    addContributions();
    m_place->openContribution(stored().front());
    auto* date = find<QLineEdit>(u"contributionDate"_s);
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"2026-13"_s);
    m_place->commitPending();
    m_workspace->publish();
    settle();
    QCOMPARE(date->text(), u"2026-13"_s);
    QCOMPARE(stored().front().saidOn, QDate(2026, 5, 12));
    date->selectAll();
    QTest::keyClicks(date, u"2026-06-01"_s);
    m_place->commitPending();
    settle();
    QCOMPARE(stored().front().saidOn, QDate(2026, 6, 1));
}

void TestContributions::pastedTextBecomesContributions()
{
    find<QAction>(u"actionPasteContributions"_s)->trigger();
    auto* preview = find<QDialog>(u"tablePreview"_s);
    QVERIFY(preview);
    preview->findChild<QPlainTextEdit*>(u"pastedText"_s)
        ->setPlainText(
            u"Trade unions: wages are kept back.\nAna (NGO, Thailand): nobody answers the telephone.\nWe need maps: of ports."_s);
    QTest::qWait(400);
    auto* group = preview->findChild<QComboBox*>(u"previewGroup"_s);
    group->setCurrentIndex(group->findData(int(StakeholderGroup::Academia)));
    auto* question = preview->findChild<QComboBox*>(u"previewQuestion"_s);
    question->setCurrentIndex(question->findData(3));
    preview->findChild<QAbstractButton*>(u"tablePreviewAccept"_s)->click();
    settle();
    QCOMPARE(stored().size(), 3U);
    QCOMPARE(stored()[0].group, StakeholderGroup::Workers);
    QCOMPARE(stored()[0].text, u"wages are kept back."_s);
    QCOMPARE(stored()[1].name, u"Ana"_s);
    QCOMPARE(stored()[1].country, m_workspace->term(u"country"_s, u"TH"_s));
    QCOMPARE(stored()[2].text, u"We need maps: of ports."_s);
    QCOMPARE(stored()[2].group, StakeholderGroup::Academia);
    for (const Contribution& one : stored())
        QCOMPARE(one.question, 3);
    m_workspace->undo(); // all of it is one step
    settle();
    QVERIFY(stored().empty());
}

void TestContributions::tableIsImportedInOneStep()
{
    PlainTable table;
    table.headers = {u"Group"_s, u"Text"_s, u"Question"_s};
    table.rows = {{u"employers"_s, u"Made up."_s, u"4"_s},
                  {u"pirates"_s, u"Made up, too."_s, u"9"_s},
                  {u"employers"_s, {}, {}}};
    table.lines = {2, 3, 4};
    m_workspace->tables.file = table;
    find<QAction>(u"actionImportContributions"_s)->trigger();
    settle();
    auto* preview = find<QDialog>(u"tablePreview"_s);
    QVERIFY(preview);
    QCOMPARE(preview->findChild<QListWidget*>(u"tablePreviewIssues"_s)->count(), 3);
    preview->findChild<QAbstractButton*>(u"tablePreviewAccept"_s)->click();
    settle();
    QCOMPARE(stored().size(), 2U);
    QCOMPARE(stored()[0].group, StakeholderGroup::Employers);
    QCOMPARE(stored()[1].question, 0);
}

/// With what is set for all of them: the same words of another workshop are others.
void TestContributions::whatIsThereIsNotImportedAgain()
{
    PlainTable table;
    table.headers = {u"group"_s, u"text"_s};
    table.rows = {{u"employers"_s, u"Made up."_s}, {u"workers"_s, u"Made up, too."_s}};
    m_workspace->tables.file = table;
    for (const bool first : {true, false}) {
        find<QAction>(u"actionImportContributions"_s)->trigger();
        settle();
        QDialog* preview = nullptr;
        for (QDialog* dialog : m_shell->findChildren<QDialog*>(u"tablePreview"_s)) {
            if (dialog->isVisible())
                preview = dialog;
        }
        QVERIFY(preview);
        const auto* rows = preview->findChild<QTableWidget*>(u"tablePreviewRows"_s);
        const auto* issues = preview->findChild<QListWidget*>(u"tablePreviewIssues"_s);
        auto* accept = preview->findChild<QAbstractButton*>(u"tablePreviewAccept"_s);
        if (!first) {
            QCOMPARE(rows->rowCount(), 0);
            QCOMPARE(issues->count(), 1);
            QVERIFY2(issues->item(0)->text().startsWith(u"2 "_s), qPrintable(issues->item(0)->text()));
            QVERIFY(!accept->isEnabled());
            auto* event = preview->findChild<QLineEdit*>(u"previewEvent"_s);
            event->setText(u"Another workshop"_s);
            Q_EMIT event->textEdited(event->text());
        }
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(issues->count(), 0);
        accept->click();
        settle();
        QCOMPARE(stored().size(), first ? 2U : 4U);
    }
}

void TestContributions::exportLeavesNamesAndConfidencesOut()
{
    addPractices();
    addContributions();
    const auto exported = [this](const QStringList& ticked) {
        find<QAction>(u"actionExportContributions"_s)->trigger();
        QDialog* choice = nullptr;
        for (QDialog* dialog : m_shell->findChildren<QDialog*>(u"exportChoice"_s)) {
            if (dialog->isVisible())
                choice = dialog;
        }
        for (const QString& name : ticked)
            choice->findChild<QCheckBox*>(name)->click();
        choice->findChild<QAbstractButton*>(u"exportChoiceAccept"_s)->click();
        settle();
        return m_workspace->tables.exported.back().table;
    };
    QSignalSpy notices(m_workspace.get(), &Workspace::noticed);
    const PlainTable careful = exported({});
    QCOMPARE(careful.rows.size(), 3);
    QVERIFY(!careful.headers.contains(u"name"_s));
    for (const QStringList& row : careful.rows)
        QVERIFY(!row.join(u' ').contains(u"Ana"_s) && !row.join(u' ').contains(u"in confidence"_s));
    QVERIFY(!notices.isEmpty()); // how many were left out
    const PlainTable whole = exported({u"exportNames"_s, u"exportConfidential"_s});
    QCOMPARE(whole.rows.size(), 4);
    QVERIFY(whole.headers.contains(u"name"_s));
}

void TestContributions::cellOfTheGapsQuotes()
{
    addPractices();
    addContributions();
    m_shell->showPlace(u"gaps"_s);
    settle();
    const auto dimension = [this](const QString& key) { return m_workspace->dimension(key); };
    Q_EMIT m_workspace->cellRequested(dimension(u"country"_s), m_workspace->term(u"country"_s, u"TH"_s),
                                      dimension(u"sector"_s), m_workspace->term(u"sector"_s, u"FSH"_s));
    settle();
    auto* inspector = m_gaps->findChild<QWidget*>(u"gapInspector"_s);
    auto* quote = inspector->findChild<QAbstractButton*>(u"quote"_s);
    QVERIFY(quote);
    QVERIFY(quote->text().contains(u"smaller ports"_s));
    inspector->findChild<QAbstractButton*>(u"inspectorAddSaid"_s)->click();
    settle();
    QCOMPARE(m_shell->currentPlace()->name(), u"practice"_s);
    const Contribution& begun = m_place->findChild<ContributionForm*>()->draft();
    QCOMPARE(begun.id, 0);
    QCOMPARE(begun.gaps, std::vector{pair(u"TH"_s, u"FSH"_s)});
    QVERIFY(find<QWidget>(u"contributionText"_s)->hasFocus());
    // And back, to read what was said.
    m_shell->showPlace(u"gaps"_s);
    inspector->findChild<QAbstractButton*>(u"inspectorOpenSaid"_s)->click();
    settle();
    QCOMPARE(m_shell->currentPlace()->name(), u"practice"_s);
    QCOMPARE(rows(), 1);
}

void TestContributions::practiceShowsWhatWasSaid()
{
    addPractices();
    addContributions();
    m_place->showPage(PracticePlace::Page::Practices);
    m_place->showPractice(m_workspace->snapshot()->practiceList.front().id);
    settle();
    auto* form = find<QWidget>(u"practiceForm"_s);
    auto* quote = form->findChild<QAbstractButton*>(u"quote"_s);
    QVERIFY(quote);
    quote->click();
    settle();
    QCOMPARE(m_place->page(), PracticePlace::Page::Contributions);
    QCOMPARE(m_place->findChild<ContributionForm*>()->contribution(), stored()[1].id);
}

void TestContributions::markedWordsOfAnAbstractBecomeAPractice()
{
    Id study = anyStudy(0);
    CodedStudy coded = m_workspace->study(study);
    coded.study.abstract = u"Made up for a test. Ask the cooks first. Then the captain."_s;
    m_workspace->apply(UpdateStudy{coded});
    settle();
    Q_EMIT m_workspace->studiesRequested({study}, u"one"_s);
    settle();
    settle();
    auto* abstract = find<QPlainTextEdit>(u"study-abstract"_s);
    QTextCursor cursor = abstract->document()->find(u"Ask the cooks first."_s);
    QVERIFY(!cursor.isNull());
    abstract->setTextCursor(cursor);
    click(u"captureMarked"_s);
    settle();
    QCOMPARE(m_shell->currentPlace()->name(), u"practice"_s);
    QCOMPARE(find<QPlainTextEdit>(u"practiceSourceQuote-0"_s)->toPlainText(), u"Ask the cooks first."_s);
    m_place->commitPending();
    settle();
    QCOMPARE(m_workspace->snapshot()->practiceList.size(), 1U);
    QCOMPARE(m_workspace->snapshot()->practiceList[0].sources[0].study, study);
}

void TestContributions::mapOfPracticesListsPractices()
{
    addPractices();
    m_shell->showPlace(u"gaps"_s);
    Question question = m_gaps->question();
    question.rows = m_workspace->dimension(u"research-stage"_s);
    question.columns = m_workspace->dimension(u"method"_s);
    question.rowScope = question.columnScope = 0;
    question.columnDepth = 0;
    question.measure = Measure::Practices;
    m_gaps->setQuestion(question);
    settle();
    QVERIFY(m_gaps->statusText().contains(u"4 of 4 practices"_s));
    Q_EMIT m_workspace->cellRequested(question.rows, m_workspace->term(u"research-stage"_s, u"COL"_s),
                                      question.columns, m_workspace->term(u"method"_s, topMethod(0)));
    settle();
    auto* inspector = m_gaps->findChild<QWidget*>(u"gapInspector"_s);
    auto* practice = inspector->findChild<QAbstractButton*>(u"inspectorPractice"_s);
    QVERIFY(practice);
    for (const QLabel* label : inspector->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(u"stud"_s), qPrintable(label->text()));
    practice->click();
    settle();
    QCOMPARE(m_shell->currentPlace()->name(), u"practice"_s);
    QCOMPARE(m_place->query().only,
             std::optional(QList<Id>{m_workspace->snapshot()->practiceList.front().id}));
}

void TestContributions::pictures()
{
    addPractices();
    addContributions();
    m_shell->showPlace(u"gaps"_s);
    settle();
    Q_EMIT m_workspace->cellRequested(
        m_workspace->dimension(u"country"_s), m_workspace->term(u"country"_s, u"TH"_s),
        m_workspace->dimension(u"sector"_s), m_workspace->term(u"sector"_s, u"FSH"_s));
    settle();
    QTest::qWait(100);
    shoot(*m_shell, u"gap-quotes"_s);
    m_shell->showPlace(u"practice"_s);
    find<QAction>(u"actionPasteContributions"_s)->trigger();
    auto* preview = find<QDialog>(u"tablePreview"_s);
    preview->findChild<QPlainTextEdit*>(u"pastedText"_s)
        ->setPlainText(
            u"Trade unions: wages are kept back.\nAna (NGO, Thailand): nobody answers the telephone.\nWe need maps: of ports."_s);
    QTest::qWait(500);
    shoot(*preview, u"paste-preview"_s);
    preview->close();
}

QTEST_MAIN(TestContributions)
#include "tst_contributions.moc"

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundfixture.h"
#include "support/windowtest.h"

#include "model/analysis/ballottable.h"
#include "model/analysis/roundresult.h"
#include "model/items/roundrankingmodel.h"
#include "views/common/shell.h"
#include "views/common/theme.h"
#include "views/priorities/agreementplot.h"
#include "views/priorities/ballotgrid.h"
#include "views/priorities/gappicker.h"
#include "views/priorities/prioritiesplace.h"
#include "views/priorities/rankingview.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTableWidget>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The Priorities place over a real catalogue: a round from its options to its agenda.
class tst_PrioritiesPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void beginsARound();
    void picksGaps();
    void writesMovesAndRemovesOptions();
    void settingsAndCriteria();
    void typesABallotWithKeys();
    void typesAgreeAndDisagree();
    void refusesABallotThatBreaksTheRules();
    void readsBallotsOfAFile();
    void exportsFormAndBallots();
    void ranksAsTheAnalysisDoes_data();
    void ranksAsTheAnalysisDoes();
    void slidersAnswerAtOnce();
    void leavesAGroupOut();
    void agendaIsKeptAndExported();
    void closedRoundsTakeNothing();
    void optionsOfAnotherPlace();
    void votesInAStory();
    void undoBringsBack();
    void showsWhatMoved();
    void looks();

private:
    struct Stage {
        explicit Stage(QSize size = {1400, 820})
        {
            workspace.openSampleReferences();
            place = std::make_unique<PrioritiesPlace>(&workspace);
            place->resize(size);
            place->show();
            settle();
        }
        static void settle()
        {
            for (int i = 0; i < 8; ++i)
                QCoreApplication::processEvents();
        }
        template <typename T> T* child(const QString& name) const
        {
            T* found = place->findChild<T*>(name);
            if (!found)
                qWarning("no %s", qPrintable(name));
            return found;
        }
        void click(const QString& name) const
        {
            child<QAbstractButton>(name)->click();
            settle();
        }
        void trigger(const QString& name) const
        {
            for (QAction* action : place->placeActions()) {
                if (action->objectName() == name)
                    action->trigger();
            }
            settle();
        }
        void showPage(PrioritiesPlace::Page page) const
        {
            place->showPage(page);
            settle();
        }
        QString text(const QString& label) const { return child<QLabel>(label)->text(); }
        const Round& round() const { return workspace.snapshot()->rounds.front(); }

        TestWorkspace workspace;
        std::unique_ptr<PrioritiesPlace> place;
    };
    Theming* m_theming = nullptr;
};

void tst_PrioritiesPlace::initTestCase()
{
    m_theming = new Theming(this);
}

void tst_PrioritiesPlace::beginsARound()
{
    Stage stage;
    QVERIFY(stage.child<QWidget>(u"prioritiesEmpty"_s)->isVisible());
    QVERIFY(!stage.place->canExport());
    stage.click(u"firstRound"_s);
    QCOMPARE(stage.workspace.snapshot()->rounds.size(), 1U);
    QCOMPARE(stage.round().criteria.size(), 5U);
    QVERIFY(stage.child<QWidget>(u"roundOptionsPage"_s)->isVisible());
    QVERIFY(stage.place->statusText().contains(stage.round().name));
    // A second one has a name of its own.
    stage.trigger(u"newRound"_s);
    QCOMPARE(stage.workspace.snapshot()->rounds.size(), 2U);
    QVERIFY(stage.workspace.snapshot()->rounds[0].name != stage.workspace.snapshot()->rounds[1].name);
}

void tst_PrioritiesPlace::picksGaps()
{
    Stage stage;
    stage.click(u"firstRound"_s);
    stage.click(u"optionPick"_s);
    QPointer<GapPicker> picker = stage.place->window()->findChild<GapPicker*>();
    QVERIFY(picker);
    stage.settle();
    auto* list = picker->findChild<QListWidget*>(u"pickerList"_s);
    QVERIFY(list->count() > 20);
    QVERIFY(!picker->findChild<QPushButton*>(u"pickerTake"_s)->isEnabled());
    list->item(0)->setCheckState(Qt::Checked);
    list->item(3)->setCheckState(Qt::Checked);
    picker->findChild<QPushButton*>(u"pickerTake"_s)->click();
    stage.settle();
    QCOMPARE(stage.round().options.size(), 2U);
    for (const RoundOption& option : stage.round().options) {
        QVERIFY(!option.gap.isNone());
        QVERIFY(!option.title.isEmpty());
    }
    // What the round has is ticked and cannot be taken again.
    stage.click(u"optionPick"_s);
    picker = stage.place->window()->findChild<GapPicker*>();
    stage.settle();
    list = picker->findChild<QListWidget*>(u"pickerList"_s);
    QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    auto* search = picker->findChild<QLineEdit*>(u"pickerSearch"_s);
    search->setText(u"no gap is called so"_s);
    QVERIFY(list->item(5)->isHidden());
    picker->reject();
}

void tst_PrioritiesPlace::writesMovesAndRemovesOptions()
{
    Stage stage;
    stage.click(u"firstRound"_s);
    stage.click(u"optionWrite"_s);
    auto* title = stage.child<QLineEdit>(u"optionTitle"_s);
    title->setText(u"  First   question "_s);
    stage.child<QPlainTextEdit>(u"optionText"_s)->setPlainText(u"Why it matters"_s);
    stage.click(u"optionWrite"_s); // what was typed is saved before
    QCOMPARE(stage.round().options.size(), 2U);
    QCOMPARE(stage.round().options[0].title, u"First question"_s);
    QCOMPARE(stage.round().options[0].text, u"Why it matters"_s);
    stage.child<QLineEdit>(u"optionTitle"_s)->setText(u"Second question"_s);
    stage.click(u"optionUp"_s);
    QCOMPARE(stage.round().options[0].title, u"Second question"_s);
    QVERIFY(!stage.child<QAbstractButton>(u"optionUp"_s)->isEnabled());
    stage.click(u"optionRemove"_s);
    QCOMPARE(stage.round().options.size(), 1U);
    QCOMPARE(stage.round().options[0].title, u"First question"_s);
    // Two of one name are refused and nothing is lost.
    stage.click(u"optionWrite"_s);
    const QSignalSpy failed(&stage.workspace, &Workspace::failed);
    stage.child<QLineEdit>(u"optionTitle"_s)->setText(u"first question"_s);
    stage.place->commitPending();
    stage.settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(stage.round().options.size(), 2U);
}

void tst_PrioritiesPlace::settingsAndCriteria()
{
    Stage stage;
    stage.click(u"firstRound"_s);
    auto* criteria = stage.child<QTableWidget>(u"roundCriteria"_s);
    QCOMPARE(criteria->rowCount(), 5);
    criteria->item(1, 1)->setText(u"2.5"_s);
    stage.settle();
    QCOMPARE(stage.round().criteria[1].weight, 2.5);
    criteria->item(0, 0)->setText(u"Can it be answered?"_s);
    stage.settle();
    QCOMPARE(stage.round().criteria[0].name, u"Can it be answered?"_s);
    criteria->setCurrentCell(4, 0);
    stage.click(u"removeCriterion"_s);
    QCOMPARE(stage.round().criteria.size(), 4U);
    stage.click(u"addParticipant"_s);
    auto* participants = stage.child<QTableWidget>(u"roundParticipants"_s);
    participants->item(0, 0)->setText(u"P1"_s);
    stage.settle();
    QCOMPARE(stage.round().participants, (std::vector<RoundParticipant>{{u"P1"_s, StakeholderGroup::Other}}));
    auto* method = stage.child<QComboBox>(u"roundMethod"_s);
    method->setCurrentIndex(method->findData(int(RoundMethod::DotVoting)));
    Q_EMIT method->activated(method->currentIndex());
    stage.settle();
    QCOMPARE(stage.round().method, RoundMethod::DotVoting);
    QVERIFY(!criteria->isVisible());
}

void tst_PrioritiesPlace::typesABallotWithKeys()
{
    Stage stage;
    makeRound(stage.workspace, RoundMethod::Chnri, 2, 0);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Ballots);
    stage.click(u"ballotNew"_s);
    auto* who = stage.child<QComboBox>(u"ballotParticipant"_s);
    who->setEditText(u"P7"_s);
    auto* group = stage.child<QComboBox>(u"ballotGroup"_s);
    group->setCurrentIndex(group->findData(int(StakeholderGroup::Academia)));
    auto* grid = stage.child<BallotGrid>(u"ballotGrid"_s);
    grid->setFocus();
    QTest::keyClicks(grid, u"yun10"_s); // the first option, each criterion once
    QTest::keyClick(grid, Qt::Key_Y); // and on to the second
    QTest::keyClick(grid, Qt::Key_Left);
    QTest::keyClick(grid, Qt::Key_Delete); // not informed after all
    QTest::keyClicks(grid, u"n"_s);
    stage.click(u"ballotSave"_s);
    QCOMPARE(stage.round().ballots.size(), 1U);
    const Ballot& ballot = stage.round().ballots[0];
    QCOMPARE(ballot.participant, u"P7"_s);
    QCOMPARE(ballot.group, StakeholderGroup::Academia);
    std::vector<double> values;
    for (const BallotAnswer& answer : ballot.answers)
        values.push_back(answer.value);
    QCOMPARE(values, (std::vector<double>{1, 0.5, 0, 1, 0, 0}));
    // The next one begins empty; the click that follows a wrong key changes nothing.
    QVERIFY(who->currentText().isEmpty());
    QVERIFY(grid->answers().empty());
    QTest::keyClicks(grid, u"x"_s);
    QVERIFY(grid->answers().empty());
}

void tst_PrioritiesPlace::typesAgreeAndDisagree()
{
    Stage stage;
    makeRound(stage.workspace, RoundMethod::Agreement, 4, 0);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Ballots);
    stage.click(u"ballotNew"_s);
    stage.child<QComboBox>(u"ballotParticipant"_s)->setEditText(u"P7"_s);
    auto* grid = stage.child<BallotGrid>(u"ballotGrid"_s);
    QCOMPARE(grid->columnCount(), 2); // the statement and one answer
    grid->setFocus();
    QTest::keyClicks(grid, u"aud"_s);
    QCOMPARE(grid->item(0, 1)->text(), u"✓ Agree"_s);
    QCOMPARE(grid->item(1, 1)->text(), u"½ Unsure"_s);
    QCOMPARE(grid->item(2, 1)->text(), u"✗ Disagree"_s);
    stage.click(u"ballotSave"_s);
    QCOMPARE(stage.round().ballots.size(), 1U);
    std::vector<double> values;
    for (const BallotAnswer& answer : stage.round().ballots[0].answers) {
        QCOMPARE(answer.criterion, Id(0));
        values.push_back(answer.value);
    }
    QCOMPARE(values, (std::vector<double>{1, 0.5, 0})); // the last one is left blank
}

void tst_PrioritiesPlace::refusesABallotThatBreaksTheRules()
{
    Stage stage;
    makeRound(stage.workspace, RoundMethod::DotVoting, 3, 0);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Ballots);
    stage.click(u"ballotNew"_s);
    auto* grid = stage.child<BallotGrid>(u"ballotGrid"_s);
    stage.child<QComboBox>(u"ballotParticipant"_s)->setEditText(u"P1"_s);
    grid->item(0, 1)->setText(u"8"_s);
    grid->item(1, 1)->setText(u"5"_s); // 13 of 10
    stage.settle();
    QVERIFY(stage.text(u"ballotProblems"_s).contains(u"13"_s));
    QVERIFY(!stage.child<QPushButton>(u"ballotSave"_s)->isEnabled());
    grid->item(1, 1)->setText(u"two"_s);
    stage.settle();
    QVERIFY(!stage.child<QPushButton>(u"ballotSave"_s)->isEnabled());
    grid->item(1, 1)->setText(u"2"_s);
    stage.settle();
    QVERIFY(stage.text(u"ballotProblems"_s).isEmpty());
    stage.click(u"ballotSave"_s);
    QCOMPARE(stage.round().ballots.size(), 1U);
    // A ballot without a name is no ballot.
    grid->item(0, 1)->setText(u"1"_s);
    stage.settle();
    QVERIFY(!stage.child<QPushButton>(u"ballotSave"_s)->isEnabled());
}

void tst_PrioritiesPlace::readsBallotsOfAFile()
{
    Stage stage;
    makeRound(stage.workspace, RoundMethod::DotVoting, 2, 0);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Ballots);
    PlainTable table;
    table.name = u"dots.csv"_s;
    table.headers = {u"participant"_s, u"group"_s, u"option"_s, u"dots"_s};
    table.rows = {{u"Q1"_s, u"employers"_s, u"1"_s, u"6"_s},
                  {u"Q1"_s, u"employers"_s, u"2"_s, u"4"_s},
                  {u"Q2"_s, u"workers"_s, u"1"_s, u"40"_s},
                  {u"Q3"_s, u"workers"_s, u"9"_s, u"1"_s}};
    table.lines = {2, 3, 4, 5};
    stage.workspace.tables.file = table;
    stage.click(u"ballotImport"_s);
    QVERIFY(stage.round().ballots.size() >= 1U);
    QCOMPARE(stage.round().ballots[0].participant, u"Q1"_s);
    QVERIFY(stage.child<QWidget>(u"ballotIssues"_s)->isVisible());
    const QString issues = stage.child<QPlainTextEdit>(u"ballotIssues"_s)->toPlainText();
    QVERIFY2(issues.contains(u"Line 4"_s) && issues.contains(u"Line 5"_s), qPrintable(issues));
    QVERIFY(stage.text(u"ballotIssuesHeading"_s).contains(u"dots.csv"_s));
    // Cancelled: nothing happens.
    stage.workspace.tables.file = cancelled();
    const QSignalSpy failed(&stage.workspace, &Workspace::failed);
    stage.click(u"ballotImport"_s);
    QCOMPARE(failed.size(), 0);
    stage.workspace.tables.file = fail(ErrorKind::BadInput, u"No table"_s);
    stage.click(u"ballotImport"_s);
    QCOMPARE(failed.size(), 1);
}

void tst_PrioritiesPlace::exportsFormAndBallots()
{
    Stage stage;
    const Round round = makeRound(stage.workspace, RoundMethod::Chnri, 2, 3);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Ballots);
    stage.click(u"ballotForm"_s);
    QCOMPARE(stage.workspace.tables.exported.size(), 1U);
    QCOMPARE(stage.workspace.tables.exported[0].table, ballotForm(round));
    stage.click(u"ballotExport"_s);
    auto* menu = stage.child<QMenu>(u"ballotExportMenu"_s);
    QVERIFY(menu);
    menu->actions().first()->trigger();
    QCOMPARE(stage.workspace.tables.exported.size(), 2U);
    const PlainTable& table = stage.workspace.tables.exported[1].table;
    for (const QStringList& row : table.rows)
        QVERIFY(!row.contains(u"P1"_s)); // numbered, not named
    menu->close();
}

void tst_PrioritiesPlace::ranksAsTheAnalysisDoes_data()
{
    QTest::addColumn<RoundMethod>("method");
    for (const RoundMethod method : allRoundMethods)
        QTest::addRow("%s", qPrintable(roundMethodKey(method))) << method;
}

void tst_PrioritiesPlace::ranksAsTheAnalysisDoes()
{
    QFETCH(const RoundMethod, method);
    Stage stage;
    const Round round = makeRound(stage.workspace, method, 6, 12);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Results);
    stage.settle();
    auto* view = stage.child<RankingView>(u"rankingView"_s);
    auto* model = qobject_cast<RoundRankingModel*>(view->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Progress progress;
    const RoundResult result = *roundResult(round, {}, progress);
    QCOMPARE(model->rowCount(), 6);
    for (int row = 0; row < 6; ++row) {
        const OptionScore& score = result.options[size_t(result.order[size_t(row)])];
        QCOMPARE(model->optionAt(row), score.option);
        QVERIFY(!model->index(row, RoundRankingModel::ScoreColumn).data().toString().isEmpty());
        const QVariant low =
            model->index(row, RoundRankingModel::ScoreColumn).data(RoundRankingModel::LowShareRole);
        const QVariant high =
            model->index(row, RoundRankingModel::ScoreColumn).data(RoundRankingModel::HighShareRole);
        QCOMPARE(low.isValid(), score.scoreLow.has_value());
        QVERIFY(!low.isValid() || low.toDouble() <= high.toDouble());
    }
    QCOMPARE(model->columnCount(), RoundRankingModel::FirstGroupColumn + 5);
    QVERIFY(!stage.text(u"resultSummary"_s).isEmpty());
    const bool hasAgreement = answersYesOrNo(method) || method == RoundMethod::Delphi;
    QCOMPARE(stage.child<QWidget>(u"agreementPlot"_s)->isVisible(), hasAgreement);
    QTest::keySequence(view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 6);
}

void tst_PrioritiesPlace::slidersAnswerAtOnce()
{
    Stage stage;
    const Round round = makeRound(stage.workspace, RoundMethod::Chnri, 6, 12);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Results);
    stage.settle();
    auto* model = qobject_cast<RoundRankingModel*>(stage.child<RankingView>(u"rankingView"_s)->model());
    for (int i = 0; i < 5; ++i)
        stage.child<QSlider>(u"weight%1"_s.arg(i))->setValue(i == 0 ? 50 : 0);
    // Without the event loop: no job stands between a slider and the ranking.
    RoundCount only;
    only.weights = {5, 0, 0, 0, 0};
    const RoundResult expected = roundScores(round, only);
    for (int row = 0; row < 6; ++row)
        QCOMPARE(model->optionAt(row), expected.options[size_t(expected.order[size_t(row)])].option);
    QVERIFY(stage.child<QLabel>(u"resultAsked"_s)->isVisible());
    stage.click(u"weightsKeep"_s);
    QCOMPARE(stage.round().criteria[0].weight, 5.0);
    QCOMPARE(stage.round().criteria[1].weight, 0.0);
    QVERIFY(!stage.child<QLabel>(u"resultAsked"_s)->isVisible());
}

void tst_PrioritiesPlace::leavesAGroupOut()
{
    Stage stage;
    const Round round = makeRound(stage.workspace, RoundMethod::Borda, 5, 11);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Results);
    stage.settle();
    stage.click(u"count_governments"_s);
    stage.settle();
    auto* model = qobject_cast<RoundRankingModel*>(stage.child<RankingView>(u"rankingView"_s)->model());
    RoundCount count;
    count.without = {StakeholderGroup::Governments};
    const RoundResult expected = roundScores(round, count);
    QCOMPARE(model->columnCount(), RoundRankingModel::FirstGroupColumn + 4);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(model->optionAt(row), expected.options[size_t(expected.order[size_t(row)])].option);
    stage.click(u"weightsReset"_s);
    stage.settle();
    QCOMPARE(model->columnCount(), RoundRankingModel::FirstGroupColumn + 5);
}

void tst_PrioritiesPlace::agendaIsKeptAndExported()
{
    Stage stage;
    makeRound(stage.workspace, RoundMethod::Chnri, 4, 9);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Agenda);
    stage.settle();
    auto* list = stage.child<QListWidget>(u"agendaList"_s);
    QCOMPARE(list->count(), 4);
    list->setCurrentRow(1);
    const int option = list->currentItem()->data(Qt::UserRole).toInt();
    stage.child<QPlainTextEdit>(u"agendaRationale"_s)->setPlainText(u"Because nobody knows"_s);
    stage.child<QPlainTextEdit>(u"agendaPartners"_s)->setPlainText(u"Somebody made up"_s);
    list->setCurrentRow(0); // leaving it saves it
    stage.settle();
    QCOMPARE(stage.round().options[size_t(option)].rationale, u"Because nobody knows"_s);
    QCOMPARE(stage.round().options[size_t(option)].partners, u"Somebody made up"_s);
    QVERIFY(stage.child<QPlainTextEdit>(u"agendaRationale"_s)->toPlainText().isEmpty());
    stage.showPage(PrioritiesPlace::Page::Results);
    stage.child<QPlainTextEdit>(u"roundDecision"_s)->setPlainText(u"All four"_s);
    stage.place->exportContent();
    stage.settle();
    QCOMPARE(stage.workspace.tables.handouts.size(), 1U);
    Progress progress;
    const auto handout = stage.workspace.tables.handouts[0].make(progress);
    QVERIFY(handout.has_value());
    QVERIFY(!handout->blocks.empty());
    stage.place->commitPending();
    stage.settle();
    QCOMPARE(stage.round().decision, u"All four"_s);
}

void tst_PrioritiesPlace::closedRoundsTakeNothing()
{
    Stage stage;
    Round round = makeRound(stage.workspace, RoundMethod::Chnri, 2, 3);
    round.closed = true;
    stage.workspace.apply(SaveRound{round});
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Ballots);
    QVERIFY(!stage.child<QWidget>(u"ballotNew"_s)->isEnabled());
    QVERIFY(!stage.child<QWidget>(u"ballotImport"_s)->isEnabled());
    QVERIFY(stage.child<QWidget>(u"ballotForm"_s)->isEnabled());
    stage.showPage(PrioritiesPlace::Page::Options);
    QVERIFY(!stage.child<QWidget>(u"optionWrite"_s)->isEnabled());
    QVERIFY(stage.child<QLineEdit>(u"optionTitle"_s)->isReadOnly());
    QVERIFY(stage.text(u"roundHeadline"_s).contains(u"closed"_s));
}

void tst_PrioritiesPlace::optionsOfAnotherPlace()
{
    Stage stage;
    RoundOption option;
    option.title = u"Tuvalu"_s;
    option.gap = {stage.workspace.dimension(u"country"_s), stage.workspace.term(u"country"_s, u"TV"_s), 0, 0};
    Q_EMIT stage.workspace.optionsProposed({option});
    stage.settle();
    QCOMPARE(stage.workspace.snapshot()->rounds.size(), 1U);
    QCOMPARE(stage.round().options.size(), 1U);
    Q_EMIT stage.workspace.optionsProposed({option}); // it has it already
    stage.settle();
    QCOMPARE(stage.round().options.size(), 1U);
    // A round with ballots is left as it is.
    Ballot ballot;
    ballot.participant = u"P1"_s;
    stage.workspace.apply(SaveBallots{stage.round().id, {ballot}});
    stage.settle();
    Q_EMIT stage.workspace.optionsProposed({option});
    stage.settle();
    QCOMPARE(stage.workspace.snapshot()->rounds.size(), 2U);
}

void tst_PrioritiesPlace::votesInAStory()
{
    Stage stage;
    stage.trigger(u"newRound"_s);
    QSignalSpy asked(&stage.workspace, &Workspace::storyRequested);
    const auto vote = [&] {
        stage.click(u"roundMenu"_s);
        auto* menu = stage.child<QMenu>(u"roundMenuPopup"_s);
        for (QAction* action : menu->actions()) {
            if (action->objectName() == u"roundVoteLive")
                action->trigger();
        }
        menu->close();
        stage.settle();
    };
    vote();
    QCOMPARE(asked.count(), 1);
    const auto stories = stage.workspace.snapshot()->stories;
    QCOMPARE(stories.size(), 1U);
    QCOMPARE(asked[0][0].value<Id>(), stories[0].id);
    QCOMPARE(stories[0].steps.size(), 2U);
    QCOMPARE(stories[0].steps[0].kind, StepKind::Vote);
    QCOMPARE(stories[0].steps[0].round, stage.round().id);
    QCOMPARE(stories[0].steps[1].kind, StepKind::Result);
    vote(); // it is there already
    QCOMPARE(asked.count(), 2);
    QCOMPARE(stage.workspace.snapshot()->stories[0].steps.size(), 2U);
}

void tst_PrioritiesPlace::undoBringsBack()
{
    Stage stage;
    makeRound(stage.workspace, RoundMethod::Borda, 3, 4);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Ballots);
    stage.child<QTableWidget>(u"ballotList"_s)->setCurrentCell(0, 0);
    stage.settle();
    stage.click(u"ballotDelete"_s);
    QCOMPARE(stage.round().ballots.size(), 3U);
    stage.workspace.undo();
    stage.settle();
    QCOMPARE(stage.round().ballots.size(), 4U);
}

void tst_PrioritiesPlace::showsWhatMoved()
{
    Stage stage;
    makeRound(stage.workspace, RoundMethod::Borda, 4, 4, u"Before"_s);
    makeRound(stage.workspace, RoundMethod::DotVoting, 4, 7, u"After"_s);
    stage.settle();
    stage.place->showRound(stage.round().id);
    stage.settle();
    stage.showPage(PrioritiesPlace::Page::Results);
    stage.settle();
    auto* since = stage.child<QComboBox>(u"resultSince"_s);
    QCOMPARE(since->count(), 2); // nothing, and the other round
    auto* model = qobject_cast<RoundRankingModel*>(stage.child<RankingView>(u"rankingView"_s)->model());
    QVERIFY(model->headerData(RoundRankingModel::MovedColumn, Qt::Horizontal).toString().isEmpty());
    since->setCurrentIndex(1);
    Q_EMIT since->activated(1);
    QVERIFY(!model->headerData(RoundRankingModel::MovedColumn, Qt::Horizontal).toString().isEmpty());
    int told = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        told += model->index(row, RoundRankingModel::MovedColumn).data().toString().isEmpty() ? 0 : 1;
    QCOMPARE(told, 4);
}

/// Not a test unless LACUNA_SHOTS names a folder for the pictures.
void tst_PrioritiesPlace::looks()
{
    const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
    if (folder.isEmpty())
        QSKIP("LACUNA_SHOTS names no folder for pictures");
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        m_theming->setChoice(choice);
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            for (const RoundMethod method :
                 {RoundMethod::Chnri, RoundMethod::JamesLind, RoundMethod::DotVoting, RoundMethod::Delphi,
                  RoundMethod::Agreement}) {
                TestWorkspace workspace;
                workspace.openSampleReferences();
                makeRound(workspace, method, 8, 23);
                Shell shell(&workspace);
                auto* place = new PrioritiesPlace(&workspace);
                shell.addPlace(place);
                shell.resize(size);
                shell.show();
                for (int page = 0; page < 4; ++page) {
                    place->showPage(PrioritiesPlace::Page(page));
                    QTest::qWait(300);
                    shell.grab().save(u"%1/prio-%2-%3-%4-%5.png"_s.arg(folder, roundMethodKey(method))
                                          .arg(page)
                                          .arg(size.width())
                                          .arg(int(choice)));
                }
            }
        }
    }
    m_theming->setChoice(ThemeChoice::Light);
}

QTEST_MAIN(tst_PrioritiesPlace)
#include "tst_prioritiesplace.moc"

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyfixture.h"

#include "views/common/shell.h"
#include "views/common/theme.h"
#include "views/story/rehearsal.h"
#include "views/story/stageloader.h"
#include "views/story/stagewidget.h"
#include "views/story/stepform.h"
#include "views/story/steplist.h"
#include "views/story/storyplace.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The Story place over a real catalogue: a story from nothing to its rehearsal.
class tst_StoryPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void beginsWithNothing();
    void makesAStoryOfViews();
    void addsStepsOfEveryKind();
    void typesWhatAStepSays();
    void changesWhatAStepShows();
    void movesByKeyboard();
    void removesDuplicatesAndUndoes();
    void toolsOfTheSteps();
    void namesStories();
    void rehearses();
    void presents();
    void deletedViewsAreSaid();
    void readOnly();
    void picturesComeByThemselves();
    void fiftySteps();
    void looks();

private:
    struct Stage {
        explicit Stage(bool withStory = true)
        {
            workspace.openSampleReferences();
            if (withStory)
                story = makeStory(workspace);
            place = std::make_unique<StoryPlace>(&workspace);
            place->resize(1400, 820);
            place->show();
            settle();
        }
        static void settle()
        {
            for (int i = 0; i < 12; ++i)
                QCoreApplication::processEvents();
        }
        template <typename T> T* child(const QString& name) const
        {
            T* found = place->findChild<T*>(name);
            if (!found)
                qWarning("no %s", qPrintable(name));
            return found;
        }
        void trigger(const QString& name) const
        {
            for (QAction* action : place->placeActions()) {
                if (action->objectName() == name)
                    action->trigger();
            }
            settle();
        }
        StepList* list() const { return child<StepList>(u"stepList"_s); }
        std::vector<StoryStep> kept() const { return workspace.snapshot()->stories.at(0).steps; }
        TestWorkspace workspace;
        Story story;
        std::unique_ptr<StoryPlace> place;
    };
    std::unique_ptr<Theming> m_theming;
};

void tst_StoryPlace::initTestCase()
{
    m_theming = std::make_unique<Theming>();
    m_theming->setChoice(ThemeChoice::Light);
}

void tst_StoryPlace::beginsWithNothing()
{
    Stage stage(false);
    QVERIFY(stage.child<QPushButton>(u"storyBegin"_s)->isVisible());
    QVERIFY(!stage.child<QPushButton>(u"storyFromViews"_s)->isVisible()); // there are none
    stage.child<QPushButton>(u"storyBegin"_s)->click();
    stage.settle();
    QCOMPARE(stage.workspace.snapshot()->stories.size(), 1U);
    QCOMPARE(stage.kept().size(), 1U);
    QCOMPARE(stage.kept()[0].kind, StepKind::Title);
    QVERIFY(stage.list()->isVisible());
    // A view there is none of is refused in words.
    QSignalSpy noticed(&stage.workspace, &Workspace::noticed);
    stage.trigger(u"addStep_matrix"_s);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(stage.kept().size(), 1U);
}

void tst_StoryPlace::makesAStoryOfViews()
{
    Stage stage(false);
    savedCountryView(stage.workspace, u"First"_s);
    savedCountryView(stage.workspace, u"Second"_s);
    makeRound(stage.workspace, RoundMethod::DotVoting, 4, 0);
    stage.workspace.publish();
    stage.settle();
    stage.child<QPushButton>(u"storyFromViews"_s)->click();
    stage.settle();
    const auto steps = stage.kept();
    QCOMPARE(steps.size(), 6U); // title, two views, gaps, vote, result
    QCOMPARE(steps[0].kind, StepKind::Title);
    QCOMPARE(steps[0].title, u"Forced labour in Asia-Pacific"_s);
    QCOMPARE(steps[1].kind, StepKind::Matrix);
    QCOMPARE(steps[5].kind, StepKind::Result);
}

void tst_StoryPlace::addsStepsOfEveryKind()
{
    Stage stage;
    const size_t before = stage.kept().size();
    stage.list()->setCurrentRow(1);
    for (const StepKind kind : allStepKinds)
        stage.trigger(u"addStep_"_s + stepKindKey(kind));
    const auto steps = stage.kept();
    QCOMPARE(steps.size(), before + allStepKinds.size());
    for (size_t i = 0; i < allStepKinds.size(); ++i) {
        QCOMPARE(steps[2 + i].kind, allStepKinds[i]);
        QCOMPARE(steps[2 + i].view != 0, showsView(allStepKinds[i]));
        QCOMPARE(steps[2 + i].round != 0, showsRound(allStepKinds[i]));
    }
    QCOMPARE(stage.place->step(), int(1 + allStepKinds.size()));
    // And by the button.
    QMenu* menu = stage.child<QToolButton>(u"storyAdd"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), qsizetype(allStepKinds.size()) + 2);
}

void tst_StoryPlace::typesWhatAStepSays()
{
    Stage stage;
    stage.list()->setCurrentRow(1);
    auto* title = stage.child<QLineEdit>(u"stepTitle"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Asked today"_s);
    auto* notes = stage.child<QPlainTextEdit>(u"stepNotes"_s);
    notes->setFocus(); // leaving the field keeps it
    stage.settle();
    QCOMPARE(stage.kept()[1].title, u"Asked today"_s);
    notes->selectAll();
    QTest::keyClicks(notes, u"Speak slowly"_s);
    stage.list()->setCurrentRow(2); // another step: nothing typed is lost, nor goes to the wrong one
    stage.settle();
    QCOMPARE(stage.kept()[1].notes, u"Speak slowly"_s);
    QVERIFY(stage.kept()[2].notes != u"Speak slowly"_s);
    stage.child<QSpinBox>(u"stepMinutes"_s)->setValue(7);
    stage.place->commitPending(); // before another place is shown
    stage.settle();
    QCOMPARE(stage.kept()[2].planned, 420);
    QVERIFY(stage.child<QLabel>(u"storyTimes"_s)
                ->text()
                .contains(u"21:00"_s)); // seven of two minutes, one of seven
    stage.workspace.undo();
    stage.settle();
    QCOMPARE(stage.kept()[2].planned, 120);
    QCOMPARE(stage.child<QSpinBox>(u"stepMinutes"_s)->value(), 2);
}

void tst_StoryPlace::changesWhatAStepShows()
{
    Stage stage;
    const View other = savedCountryView(stage.workspace, u"Other"_s);
    stage.workspace.publish();
    stage.settle();
    stage.list()->setCurrentRow(2);
    auto* shown = stage.child<QComboBox>(u"stepShown"_s);
    const int at = shown->findText(u"Other"_s);
    QVERIFY(at >= 0);
    shown->setCurrentIndex(at);
    Q_EMIT shown->activated(at);
    stage.settle();
    QCOMPARE(stage.kept()[2].view, other.id);
    auto* kind = stage.child<QComboBox>(u"stepKind"_s);
    const auto choose = [&](StepKind wanted) {
        kind->setCurrentIndex(kind->findData(int(wanted)));
        Q_EMIT kind->activated(kind->currentIndex());
        stage.settle();
    };
    choose(StepKind::Map);
    QCOMPARE(stage.kept()[2].kind, StepKind::Map);
    QCOMPARE(stage.kept()[2].view, other.id); // the same view, otherwise shown
    choose(StepKind::Result);
    QCOMPARE(stage.kept()[2].view, 0);
    QVERIFY(stage.kept()[2].round != 0);
    choose(StepKind::Text);
    QCOMPARE(stage.kept()[2].round, 0);
    QVERIFY(stage.child<QPlainTextEdit>(u"stepText"_s)->isVisible());
    QVERIFY(!shown->isVisible());
}

void tst_StoryPlace::movesByKeyboard()
{
    Stage stage;
    const auto before = stage.kept();
    StepList* list = stage.list();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    stage.settle();
    QCOMPARE(stage.kept()[1], before[0]);
    QCOMPARE(stage.kept()[0], before[1]);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    stage.settle();
    QCOMPARE(stage.kept(), before);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // it is the first
    stage.settle();
    QCOMPARE(stage.kept(), before);
    // Two at once, as dragging sends it.
    Q_EMIT list->moved({0, 1}, int(before.size()));
    stage.settle();
    QCOMPARE(stage.kept().back(), before[1]);
    QCOMPARE(stage.kept()[before.size() - 2], before[0]);
    stage.workspace.undo();
    stage.settle();
    QCOMPARE(stage.kept(), before);
}

void tst_StoryPlace::removesDuplicatesAndUndoes()
{
    Stage stage;
    const auto before = stage.kept();
    StepList* list = stage.list();
    list->setCurrentRow(3);
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    stage.settle();
    QCOMPARE(stage.kept().size(), before.size() + 1);
    QCOMPARE(stage.kept()[4], before[3]);
    QSignalSpy changed(&stage.workspace, &Workspace::undoChanged);
    QSignalSpy told(&stage.workspace, &Workspace::noticed);
    // What Undo takes back has changed before it is offered: the shell withdraws an offer that is followed by a change.
    int changedBefore = 0;
    connect(&stage.workspace, &Workspace::noticed, this, [&] { changedBefore = int(changed.count()); });
    QTest::keyClick(list, Qt::Key_Delete);
    stage.settle();
    QCOMPARE(stage.kept(), before);
    QCOMPARE(told.count(), 1);
    QVERIFY(told[0][1].toBool());
    QCOMPARE(changedBefore, int(changed.count()));
    QVERIFY(changedBefore > 0);
    stage.workspace.undo();
    stage.settle();
    QCOMPARE(stage.kept().size(), before.size() + 1);
    QCOMPARE(list->count(), int(before.size()) + 1);
}

void tst_StoryPlace::toolsOfTheSteps()
{
    Stage stage;
    const auto before = stage.kept();
    const auto click = [&](const QString& name) {
        stage.child<QToolButton>(name)->click();
        stage.settle();
    };
    stage.list()->setCurrentRow(1);
    click(u"stepDown"_s);
    QCOMPARE(stage.kept()[2], before[1]);
    QCOMPARE(stage.list()->selectedSteps(), QList<int>{2});
    click(u"stepUp"_s);
    QCOMPARE(stage.kept(), before);
    click(u"stepDuplicate"_s);
    QCOMPARE(stage.kept().size(), before.size() + 1);
    click(u"stepRemove"_s);
    QCOMPARE(stage.kept(), before);
    stage.list()->setCurrentRow(0);
    click(u"stepUp"_s); // it is the first already
    QCOMPARE(stage.kept(), before);
}

void tst_StoryPlace::namesStories()
{
    Stage stage;
    stage.trigger(u"duplicateStory"_s);
    QCOMPARE(stage.workspace.snapshot()->stories.size(), 2U);
    QCOMPARE(stage.place->story().name, u"Forum (2)"_s);
    stage.trigger(u"newStory"_s);
    QCOMPARE(stage.workspace.snapshot()->stories.size(), 3U);
    stage.trigger(u"deleteStory"_s);
    QCOMPARE(stage.workspace.snapshot()->stories.size(), 2U);
    stage.place->showStory(stage.story.id);
    QCOMPARE(stage.place->story().name, u"Forum"_s);
    QCOMPARE(stage.list()->count(), int(stage.story.steps.size()));
}

void tst_StoryPlace::rehearses()
{
    Stage stage;
    stage.child<QPushButton>(u"storyRehearse"_s)->click();
    auto* rehearsal = stage.child<Rehearsal>(u"rehearsal"_s);
    QVERIFY(rehearsal->isVisible());
    QTest::qWait(1100);
    QTest::keyClick(rehearsal, Qt::Key_PageDown);
    QCOMPARE(stage.place->step(), 1);
    QTest::qWait(1100);
    QTest::keyClick(rehearsal, Qt::Key_P);
    const auto paused = rehearsal->seconds();
    QTest::qWait(1200);
    QCOMPARE(rehearsal->seconds(), paused);
    QTest::keyClick(rehearsal, Qt::Key_Escape);
    stage.settle();
    QVERIFY(!rehearsal->isVisible());
    QVERIFY(stage.kept()[0].rehearsed >= 1);
    QVERIFY(stage.kept()[1].rehearsed >= 1);
    QCOMPARE(stage.kept()[2].rehearsed, 0); // never reached
    stage.child<QPushButton>(u"storyRehearse"_s)->click();
    rehearsal->discard();
    const auto before = stage.kept();
    stage.settle();
    QCOMPARE(stage.kept(), before);
}

void tst_StoryPlace::presents()
{
    Stage stage;
    QSignalSpy wanted(&stage.workspace, &Workspace::presentationRequested);
    stage.list()->setCurrentRow(4);
    stage.trigger(u"presentStory"_s);
    stage.trigger(u"presentFromStep"_s);
    QTest::keyClick(stage.list(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 3);
    QCOMPARE(wanted[0][0].value<Id>(), stage.story.id);
    QCOMPARE(wanted[0][1].toInt(), 0);
    QCOMPARE(wanted[1][1].toInt(), 4);
    QCOMPARE(wanted[2][1].toInt(), 4);
}

void tst_StoryPlace::deletedViewsAreSaid()
{
    Stage stage;
    stage.workspace.apply(DeleteView{stage.story.steps[2].view});
    stage.settle();
    QVERIFY(stage.list()->item(2)->data(Qt::AccessibleTextRole).toString().contains(u"deleted"_s));
    stage.list()->setCurrentRow(2);
    stage.settle();
    QCOMPARE(stage.child<QComboBox>(u"stepShown"_s)->currentText(), u"Choose a view"_s);
}

void tst_StoryPlace::readOnly()
{
    Stage stage;
    stage.workspace.readOnly = true;
    stage.workspace.publish();
    stage.settle();
    QVERIFY(stage.child<QLineEdit>(u"stepTitle"_s)->isReadOnly());
    QVERIFY(!stage.child<QToolButton>(u"storyAdd"_s)->isEnabled());
    QTest::keyClick(stage.list(), Qt::Key_Delete);
    stage.trigger(u"addStep_text"_s);
    QVERIFY(stage.workspace.edits.empty());
}

void tst_StoryPlace::picturesComeByThemselves()
{
    Stage stage;
    for (int i = 0; i < stage.list()->count(); ++i)
        QTRY_VERIFY(!stage.list()->item(i)->data(Qt::UserRole).value<QPixmap>().isNull());
}

void tst_StoryPlace::fiftySteps()
{
    Stage stage;
    Story story = stage.place->story();
    while (story.steps.size() < 50)
        story.steps.push_back(story.steps[2]);
    stage.workspace.apply(SaveStory{story});
    stage.settle();
    QCOMPARE(stage.list()->count(), 50);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.list()->item(49)->data(Qt::UserRole).value<QPixmap>().isNull(), 30000);
}

/// Not a test unless LACUNA_SHOTS names a folder for the pictures.
void tst_StoryPlace::looks()
{
    const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
    if (folder.isEmpty())
        QSKIP("LACUNA_SHOTS names no folder for pictures");
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theming->setChoice(choice);
        for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)}) {
            TestWorkspace workspace;
            workspace.openSampleReferences();
            makeStory(workspace);
            Shell shell(&workspace);
            auto* place = new StoryPlace(&workspace);
            shell.addPlace(place);
            shell.resize(size);
            shell.show();
            place->findChild<StepList*>(u"stepList"_s)->setCurrentRow(2);
            QTest::qWait(1500);
            shell.grab().save(u"%1/story-%2-%3.png"_s.arg(folder).arg(int(choice)).arg(size.width()));
        }
    }
}

QTEST_MAIN(tst_StoryPlace)
#include "tst_storyplace.moc"

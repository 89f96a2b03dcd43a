// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyfixture.h"

#include "views/common/theme.h"
#include "views/common/votehost.h"
#include "views/story/decisionbar.h"
#include "views/story/presentation.h"
#include "views/story/presenter.h"
#include "views/story/presenterconsole.h"
#include "views/story/presentkeys.h"
#include "views/story/presentwindow.h"
#include "views/story/stagewidget.h"

#include <QtGui/QKeyEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// A story presented over a real catalogue: what the keys do, what is decided, what is kept.
class tst_Presentation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goesOnAndBackAsClickersSend();
    void blackAndWhite();
    void numbersAndEnter();
    void revealsRowByRow();
    void choosesCellsAndSpotlights();
    void changesTheThreshold();
    void zoomsToARegion();
    void playsTheYears();
    void listsTheStudiesOfACell();
    void decides();
    void wordsOfADecision();
    void whoOnlyLooksLeavesNoTrace();
    void nothingPrivateIsProjected();
    void readOnly();
    void endsAndBeginsAgain();
    void looks();

private:
    struct Stage {
        explicit Stage(int step = 0)
        {
            workspace.openSampleReferences();
            story = makeStory(workspace);
            presentation = std::make_unique<Presentation>(&workspace, story, step);
            keys = std::make_unique<PresentKeys>(presentation.get());
            settle();
        }
        void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            const QKeyEvent event(QEvent::KeyPress, key, modifiers);
            keys->press(event);
            settle();
        }
        int stepOf(StepKind kind) const
        {
            const auto it = std::ranges::find(story.steps, kind, &StoryStep::kind);
            return int(it - story.steps.begin());
        }
        void settle() const
        {
            for (int i = 0; i < 12; ++i)
                QCoreApplication::processEvents();
        }
        TestWorkspace workspace;
        Story story;
        std::unique_ptr<Presentation> presentation;
        std::unique_ptr<PresentKeys> keys;
    };

    std::unique_ptr<Theming> m_theming;
};

void tst_Presentation::initTestCase()
{
    m_theming = std::make_unique<Theming>();
    m_theming->setChoice(ThemeChoice::Light);
}

void tst_Presentation::goesOnAndBackAsClickersSend()
{
    Stage stage;
    for (const int key : {Qt::Key_PageDown, Qt::Key_Right})
        stage.press(key);
    QCOMPARE(stage.presentation->step(), 2);
    for (const int key : {Qt::Key_PageUp, Qt::Key_Left})
        stage.press(key);
    QCOMPARE(stage.presentation->step(), 0);
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.presentation->step(), 0);
    stage.press(Qt::Key_End);
    QCOMPARE(stage.presentation->step(), stage.presentation->steps() - 1);
    while (!stage.presentation->isOver())
        stage.press(Qt::Key_Space);
    stage.press(Qt::Key_Up);
    QVERIFY(!stage.presentation->isOver());
    QCOMPARE(stage.presentation->step(), stage.presentation->steps() - 1);
    QSignalSpy ended(stage.presentation.get(), &Presentation::ended);
    stage.press(Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
}

void tst_Presentation::blackAndWhite()
{
    Stage stage;
    stage.press(Qt::Key_B);
    QCOMPARE(stage.presentation->state().blank, StageState::Blank::Black);
    stage.press(Qt::Key_W);
    QCOMPARE(stage.presentation->state().blank, StageState::Blank::White);
    stage.press(Qt::Key_PageDown); // light again, and nothing is skipped unseen
    QCOMPARE(stage.presentation->state().blank, StageState::Blank::None);
    QCOMPARE(stage.presentation->step(), 0);
    stage.press(Qt::Key_Period);
    stage.press(Qt::Key_Escape);
    QCOMPARE(stage.presentation->state().blank, StageState::Blank::None);
}

void tst_Presentation::numbersAndEnter()
{
    Stage stage;
    stage.press(Qt::Key_3);
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.presentation->step(), 2);
    stage.press(Qt::Key_9);
    stage.press(Qt::Key_9);
    stage.press(Qt::Key_Return); // there is none
    QCOMPARE(stage.presentation->step(), 2);
    stage.press(Qt::Key_1);
    stage.press(Qt::Key_B); // no number after all
    stage.press(Qt::Key_B);
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.presentation->state().blank, StageState::Blank::None);
}

void tst_Presentation::revealsRowByRow()
{
    Stage stage;
    stage.presentation->goTo(stage.stepOf(StepKind::Text));
    stage.press(Qt::Key_R);
    QCOMPARE(stage.presentation->state().revealed, 0);
    for (int i = 1; i <= 4; ++i) {
        stage.press(Qt::Key_PageDown);
        QCOMPARE(stage.presentation->state().revealed, i);
        QCOMPARE(stage.presentation->step(), stage.stepOf(StepKind::Text));
    }
    stage.press(Qt::Key_PageUp);
    QCOMPARE(stage.presentation->state().revealed, 3);
    stage.press(Qt::Key_PageDown);
    stage.press(Qt::Key_PageDown);
    QCOMPARE(stage.presentation->step(), stage.stepOf(StepKind::Text) + 1);
}

void tst_Presentation::choosesCellsAndSpotlights()
{
    Stage stage;
    stage.presentation->goTo(stage.stepOf(StepKind::Matrix));
    stage.settle();
    QVERIFY(stage.presentation->content()->map);
    stage.press(Qt::Key_C);
    const QString first = stage.presentation->cellName();
    QVERIFY(!first.isEmpty());
    QVERIFY(stage.presentation->state().spotlight);
    stage.press(Qt::Key_Down);
    QVERIFY(stage.presentation->cellName() != first);
    QCOMPARE(stage.presentation->step(), stage.stepOf(StepKind::Matrix));
    stage.press(Qt::Key_Up);
    QCOMPARE(stage.presentation->cellName(), first);
    stage.press(Qt::Key_L); // its row
    QCOMPARE(stage.presentation->state().spotlight->second, -1);
    stage.press(Qt::Key_L);
    QVERIFY(!stage.presentation->state().spotlight);
    stage.press(Qt::Key_Escape);
    QVERIFY(stage.presentation->cellName().isEmpty());
    stage.press(Qt::Key_Right, Qt::ControlModifier); // without the tool
    QVERIFY(!stage.presentation->cellName().isEmpty());
}

void tst_Presentation::changesTheThreshold()
{
    Stage stage;
    stage.presentation->goTo(stage.stepOf(StepKind::Matrix));
    stage.settle();
    const auto before = stage.presentation->content()->map;
    stage.press(Qt::Key_Plus);
    const auto after = stage.presentation->content()->map;
    QVERIFY(after);
    QCOMPARE(after->question.rules.thin, before->question.rules.thin + 1);
    stage.press(Qt::Key_Minus);
    stage.press(Qt::Key_Minus);
    QCOMPARE(stage.presentation->content()->map->question.rules.thin, before->question.rules.thin - 1);
    stage.press(Qt::Key_Delete); // as the step begins
    QCOMPARE(stage.presentation->content()->map->question.rules.thin, before->question.rules.thin);
    // The saved view is as it was.
    QCOMPARE(stage.workspace.snapshot()->views[0].question.rules.thin, before->question.rules.thin);
}

void tst_Presentation::zoomsToARegion()
{
    Stage stage;
    stage.presentation->goTo(stage.stepOf(StepKind::Matrix));
    stage.settle();
    const auto before = stage.presentation->content()->map;
    stage.press(Qt::Key_C);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Z);
    const auto after = stage.presentation->content()->map;
    QVERIFY(after->rows.size() < before->rows.size());
    stage.press(Qt::Key_Z, Qt::ShiftModifier);
    QCOMPARE(stage.presentation->content()->map->rows.size(), before->rows.size());
}

void tst_Presentation::playsTheYears()
{
    Stage stage;
    stage.presentation->goTo(stage.stepOf(StepKind::Matrix));
    stage.settle();
    const int whole = stage.presentation->content()->map->total.n;
    stage.press(Qt::Key_Y);
    QVERIFY(stage.presentation->isPlaying());
    const int first = stage.presentation->content()->map->total.n;
    QVERIFY(first < whole);
    QTRY_VERIFY_WITH_TIMEOUT(stage.presentation->content()->map->total.n > first, 20000);
    stage.press(Qt::Key_Y);
    QVERIFY(!stage.presentation->isPlaying());
    QCOMPARE(stage.presentation->content()->map->total.n, whole);
}

void tst_Presentation::listsTheStudiesOfACell()
{
    Stage stage;
    stage.presentation->goTo(stage.stepOf(StepKind::Matrix));
    stage.settle();
    stage.press(Qt::Key_O); // no cell, no list
    QVERIFY(!stage.presentation->isListShown());
    const auto map = stage.presentation->content()->map;
    stage.presentation->setCell(0, 1);
    stage.press(Qt::Key_O);
    QVERIFY(stage.presentation->isListShown());
    QCOMPARE(stage.presentation->studiesOfCell().size(), size_t(map->cell(0, 1).n + map->cell(0, 1).ongoing));
    stage.press(Qt::Key_PageDown); // puts it away
    QVERIFY(!stage.presentation->isListShown());
    QCOMPARE(stage.presentation->step(), stage.stepOf(StepKind::Matrix));
}

void tst_Presentation::decides()
{
    Stage stage;
    stage.presentation->goTo(stage.stepOf(StepKind::Matrix));
    stage.settle();
    QSignalSpy failed(stage.presentation.get(), &Presentation::failed);
    stage.press(Qt::Key_A);
    QCOMPARE(failed.count(), 1); // which cell?
    stage.press(Qt::Key_C);
    stage.press(Qt::Key_Down);
    const QString cell = stage.presentation->cellName();
    stage.press(Qt::Key_A);
    stage.presentation->decide(MinuteKind::NotAGap, u"nobody lives there"_s);
    stage.settle();
    stage.presentation->decide(MinuteKind::BeingFilled, u"the university"_s);
    stage.settle();
    stage.presentation->note(u"to be looked at again"_s);
    stage.settle();
    auto meetings = stage.workspace.snapshot()->meetings;
    QCOMPARE(meetings.size(), 1U);
    QCOMPARE(meetings[0].name, u"Forum"_s);
    QCOMPARE(meetings[0].minutes.size(), 4U);
    QCOMPARE(meetings[0].minutes[0].kind, MinuteKind::AgreedGap);
    QCOMPARE(meetings[0].minutes[0].subject, cell);
    QVERIFY(!meetings[0].minutes[0].gap.isNone());
    QCOMPARE(meetings[0].minutes[0].step, u"Where research exists"_s);
    QCOMPARE(meetings[0].minutes[1].text, u"nobody lives there"_s);
    const auto notes = stage.workspace.snapshot()->gapNotes;
    QCOMPARE(notes.size(), 1U);
    QCOMPARE(notes[0].status, GapStatus::BeingFilled);
    QCOMPARE(notes[0].filledBy, u"the university"_s);
    QCOMPARE(notes[0].text, u"nobody lives there"_s);
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Escape);
    stage.settle();
    meetings = stage.workspace.snapshot()->meetings;
    QVERIFY(meetings[0].ended.isValid());
    QCOMPARE(meetings[0].minutes.size(), 5U); // and which step was shown when
    QCOMPARE(meetings[0].minutes[0].kind, MinuteKind::Step);
    QVERIFY(meetings[0].minutes[0].text.contains(u"Where research exists"_s));
}

void tst_Presentation::wordsOfADecision()
{
    Stage stage;
    stage.presentation->goTo(stage.stepOf(StepKind::Matrix));
    stage.settle();
    // What lies behind the bar, the console or the stage, takes keys that are let pass.
    struct Behind : QWidget {
        QList<int> keys;
        void keyPressEvent(QKeyEvent* event) override { keys << event->key(); }
    } behind;
    DecisionBar bar(stage.presentation.get(), &behind);
    behind.show();
    connect(stage.presentation.get(), &Presentation::wordsWanted, &bar, &DecisionBar::ask);
    stage.press(Qt::Key_X);
    QVERIFY(!bar.isVisibleTo(nullptr)); // no cell
    stage.press(Qt::Key_C);
    stage.press(Qt::Key_X);
    QVERIFY(bar.isVisible());
    auto* words = bar.findChild<QLineEdit*>(u"decisionWords"_s);
    QTest::keyClick(words, Qt::Key_Return); // a reason is what is asked for
    QVERIFY(bar.isVisible());
    QTest::keyClicks(words, u"a coast is missing"_s);
    QTest::keyClick(words, Qt::Key_Return);
    stage.settle();
    QVERIFY(!bar.isVisible());
    QCOMPARE(stage.workspace.snapshot()->meetings.at(0).minutes.at(0).text, u"a coast is missing"_s);
    QCOMPARE(behind.keys, QList<int>()); // Enter does not show the next step, too
    stage.press(Qt::Key_F);
    QTest::keyClicks(words, u"no"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    stage.settle();
    QVERIFY(!bar.isVisible());
    QCOMPARE(stage.workspace.snapshot()->meetings.at(0).minutes.size(), 1U);
}

void tst_Presentation::whoOnlyLooksLeavesNoTrace()
{
    Stage stage;
    for (int i = 0; i < 4; ++i)
        stage.press(Qt::Key_PageDown);
    stage.presentation->end();
    stage.settle();
    QVERIFY(stage.workspace.snapshot()->meetings.empty());
    QVERIFY(stage.workspace.edits.empty());
}

void tst_Presentation::nothingPrivateIsProjected()
{
    Stage stage;
    PresentWindow window(stage.presentation.get(), stage.keys.get());
    window.resize(1280, 720);
    window.show();
    QVERIFY(!window.windowTitle().contains(u"Forum"_s));
    const auto tells = [&](const QString& secret) {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            for (const QString& text :
                 {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
                  widget->windowTitle(), widget->property("text").toString()}) {
                if (text.contains(secret))
                    return true;
            }
        }
        return false;
    };
    for (int i = 0; i < stage.presentation->steps(); ++i) {
        stage.presentation->goTo(i);
        stage.settle();
        QVERIFY(!tells(QString::fromLatin1(storyCanary)));
        QVERIFY(!tells(u"catalogue.lacuna"_s));
        QVERIFY(!tells(u"P1"_s)); // participants
        // What is drawn does not depend on the notes at all.
        StageContent with = *stage.presentation->content();
        StageContent without = with;
        without.step.notes.clear();
        const auto draw = [](const StageContent& content) {
            QImage image(640, 360, QImage::Format_RGB32);
            QPainter painter(&image);
            StagePainter(std::make_shared<StageContent>(content), {}, image.size(), Theme::Light)
                .paint(painter);
            return image;
        };
        QCOMPARE(draw(with), draw(without));
    }
    // Alone on one screen, too, only what the presenter does is told.
    window.setAlone(true);
    stage.presentation->goTo(stage.stepOf(StepKind::Matrix));
    stage.settle();
    stage.press(Qt::Key_A);
    QVERIFY(window.findChild<QLabel*>(u"presentHint"_s)->isVisible());
}

void tst_Presentation::readOnly()
{
    Stage stage;
    stage.workspace.readOnly = true;
    stage.presentation->goTo(stage.stepOf(StepKind::Matrix));
    stage.settle();
    stage.press(Qt::Key_C);
    QVERIFY(!stage.presentation->canDecide());
    QSignalSpy failed(stage.presentation.get(), &Presentation::failed);
    stage.press(Qt::Key_A);
    QCOMPARE(failed.count(), 1);
    QVERIFY(stage.workspace.edits.empty());
}

void tst_Presentation::endsAndBeginsAgain()
{
    TestWorkspace workspace;
    workspace.openSampleReferences();
    const Story story = makeStory(workspace);
    QWidget desk;
    desk.show();
    Presenter presenter(&workspace, &desk);
    QSignalSpy failed(&workspace, &Workspace::failed);
    QVERIFY(!presenter.present(12345));
    QCOMPARE(failed.count(), 1);
    QVERIFY(presenter.present(story.id, 1));
    QVERIFY(presenter.present(story.id, 3)); // a second start comes to the front as it stands
    QCOMPARE(presenter.presentation()->step(), 1);
    QVERIFY(presenter.window()->isVisible());
    QSignalSpy ended(&presenter, &Presenter::ended);
    QTest::keyClick(presenter.window(), Qt::Key_Escape);
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!presenter.isPresenting());
    QVERIFY(presenter.present(story.id));
    presenter.window()->close(); // by the system's own means
    QTRY_VERIFY(!presenter.isPresenting());
}

/// Not a test unless LACUNA_SHOTS names a folder for the pictures.
void tst_Presentation::looks()
{
    const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
    if (folder.isEmpty())
        QSKIP("LACUNA_SHOTS names no folder for pictures");
    Stage stage;
    for (const Theme theme : {Theme::Light, Theme::HighContrast, Theme::Dark}) {
        for (const QSize size : {QSize(1280, 720), QSize(1024, 768)}) {
            stage.presentation->setTheme(theme);
            for (int i = 0; i < stage.presentation->steps(); ++i) {
                stage.presentation->goTo(i);
                stage.settle();
                QImage image(size, QImage::Format_RGB32);
                QPainter painter(&image);
                StagePainter drawn(stage.presentation->content(), stage.presentation->state(), size, theme);
                drawn.paint(painter);
                image.save(u"%1/stage-%2-%3-%4.png"_s.arg(folder).arg(int(theme)).arg(size.width()).arg(i));
            }
        }
    }
    stage.presentation->setTheme(Theme::Light);
    stage.presentation->goTo(stage.stepOf(StepKind::Matrix));
    PresenterConsole console(&stage.workspace, stage.presentation.get(), stage.keys.get());
    console.resize(1280, 740);
    console.show();
    stage.press(Qt::Key_C);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Right);
    QTest::qWait(400);
    console.grab().save(folder + u"/console-matrix.png"_s);
    stage.presentation->goTo(stage.stepOf(StepKind::Vote));
    stage.settle();
    QTest::qWait(400);
    console.grab().save(folder + u"/console-vote.png"_s);
}

QTEST_MAIN(tst_Presentation)
#include "tst_presentation.moc"

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/presenterconsole.h"

#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/story/decisionbar.h"
#include "views/story/paperballots.h"
#include "views/story/presentation.h"
#include "views/story/presentkeys.h"
#include "views/story/stagewidget.h"
#include "views/story/storytimes.h"
#include "views/story/votepanel.h"

#include <QtCore/QLocale>
#include <QtCore/QTime>
#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int tickInterval = 250; // ms

QLabel* makeLabel(const QString& name, TypeSize size, bool strong, const QString& spoken = {})
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText); // titles and names are as they are
    label->setObjectName(name);
    label->setFont(uiFont(size, strong));
    label->setTextFormat(Qt::PlainText);
    if (!spoken.isEmpty())
        label->setAccessibleName(spoken);
    return label;
}

} // namespace

PresenterConsole::PresenterConsole(Workspace* workspace, Presentation* presentation, PresentKeys* keys,
                                   QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_workspace(workspace)
    , m_presentation(presentation)
    , m_keys(keys)
{
    setObjectName(u"presenterConsole"_s);
    setWindowTitle(tr("Presenter"));
    setFocusPolicy(Qt::StrongFocus);
    setLook(this, "ground");
    setAttribute(Qt::WA_StyledBackground);
    constexpr QSize usual(1200, 740);
    resize(usual);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(buildHead());
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(buildStage(), 3);
    row->addWidget(buildSide(), 2);
    column->addLayout(row, 1);
    connect(m_presentation, &Presentation::changed, this, &PresenterConsole::refresh);
    connect(m_presentation, &Presentation::wordsWanted, this, [this](MinuteKind kind) {
        if (isVisible())
            m_bar->ask(kind);
    });
    connect(m_presentation, &Presentation::decided, this, [this](const QString& text) { say(text); });
    connect(m_presentation, &Presentation::failed, this, [this](const QString& text) { say(text, true); });
    m_ticks.setInterval(tickInterval);
    connect(&m_ticks, &QTimer::timeout, this, &PresenterConsole::tick);
    m_ticks.start();
    tick();
    refresh();
}

QWidget* PresenterConsole::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    m_clock = makeLabel(u"presenterClock"_s, TypeSize::Heading, true, tr("Time of day"));
    m_elapsed = makeLabel(u"presenterElapsed"_s, TypeSize::Heading, true, tr("Time since the beginning"));
    m_stepTime = makeLabel(u"presenterStepTime"_s, TypeSize::Large, false, tr("Time on this step"));
    m_steps = new QComboBox;
    m_steps->setObjectName(u"presenterSteps"_s);
    m_steps->setAccessibleName(tr("Step that is shown"));
    m_steps->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int titleLength = 24;
    m_steps->setMinimumContentsLength(titleLength);
    m_steps->setFocusPolicy(Qt::TabFocus);
    for (int i = 0; i < m_presentation->steps(); ++i) {
        const StoryStep& step = m_presentation->story().steps[size_t(i)];
        QString title = step.title;
        for (const View& view : m_workspace->snapshot()->views) {
            if (title.isEmpty() && view.id == step.view)
                title = view.name;
        }
        for (const Round& round : m_workspace->snapshot()->rounds) {
            if (title.isEmpty() && round.id == step.round)
                title = round.name;
        }
        m_steps->addItem(tr("%1. %2").arg(i + 1).arg(title.isEmpty() ? stepKindLabel(step.kind) : title));
    }
    connect(m_steps, &QComboBox::activated, this, [this](int step) {
        m_presentation->goTo(step);
        setFocus();
    });
    m_screens = new QComboBox;
    m_screens->setObjectName(u"presenterScreens"_s);
    m_screens->setAccessibleName(tr("Screen that the room sees"));
    m_screens->setToolTip(tr("Screen that the room sees"));
    m_screens->setFocusPolicy(Qt::TabFocus);
    connect(m_screens, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_known.size())
            Q_EMIT screenWanted(m_known[index]);
        setFocus();
    });
    auto* help = new QPushButton(tr("Keys"));
    help->setObjectName(u"presenterHelp"_s);
    help->setFocusPolicy(Qt::TabFocus);
    connect(help, &QPushButton::clicked, this, &PresenterConsole::showHelp);
    auto* end = new QPushButton(tr("End"));
    end->setObjectName(u"presenterEnd"_s);
    end->setToolTip(tr("End the presentation (Esc)"));
    end->setFocusPolicy(Qt::TabFocus);
    connect(end, &QPushButton::clicked, m_presentation, &Presentation::end);
    row->addWidget(m_clock);
    row->addWidget(m_elapsed);
    row->addWidget(m_stepTime);
    row->addStretch(1);
    row->addWidget(m_steps);
    row->addWidget(m_screens);
    row->addWidget(help);
    row->addWidget(end);
    return head;
}

QWidget* PresenterConsole::buildStage()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_stage = new StageWidget;
    m_stage->setObjectName(u"presenterStage"_s);
    m_stage->setFocusPolicy(Qt::NoFocus);
    connect(m_stage, &StageWidget::pressed, this, [this](const StageHit& hit) {
        if (!hit.isNone())
            m_presentation->setCell(hit.row, hit.column);
    });
    connect(m_stage, &StageWidget::strokeDrawn, m_presentation, &Presentation::addStroke);
    column->addWidget(m_stage, 1);
    m_state = makeLabel(u"presenterState"_s, TypeSize::Body, false);
    m_state->setWordWrap(true);
    setLook(m_state, "muted");
    column->addWidget(m_state);
    column->addWidget(buildTools());
    column->addWidget(buildDecisions());
    m_bar = new DecisionBar(m_presentation);
    connect(m_bar, &DecisionBar::finished, this, [this] { setFocus(); });
    column->addWidget(m_bar);
    m_message = makeLabel(u"presenterMessage"_s, TypeSize::Body, true);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    return left;
}

QPushButton* PresenterConsole::addTool(QBoxLayout* row, const QString& name, const QString& text,
                                       const QString& keys, const std::function<void()>& run)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(tr("%1 (%2)").arg(text, keys));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, [this, run] {
        run();
        setFocus();
    });
    row->addWidget(button);
    return button;
}

QWidget* PresenterConsole::buildTools()
{
    auto* tools = new QWidget;
    auto* column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (QHBoxLayout* row : {first, second}) {
        row->setSpacing(space::tiny);
        column->addLayout(row);
    }
    Presentation* const shown = m_presentation;
    addTool(first, u"toolBack"_s, tr("Back"), u"←"_s, [shown] { shown->previous(); });
    setLook(addTool(first, u"toolNext"_s, tr("Next"), u"→"_s, [shown] { shown->next(); }), "primary");
    m_checked << addTool(first, u"toolBlack"_s, tr("Black"), u"B"_s,
                         [shown] { shown->toggleBlank(StageState::Blank::Black); })
              << addTool(first, u"toolWhite"_s, tr("White"), u"W"_s,
                         [shown] { shown->toggleBlank(StageState::Blank::White); })
              << addTool(first, u"toolPen"_s, tr("Draw"), u"D"_s,
                         [shown] { shown->setTool(Presentation::Tool::Pen); });
    addTool(first, u"toolErase"_s, tr("Erase"), u"E"_s, [shown] { shown->eraseStrokes(); });
    addTool(first, u"toolTheme"_s, tr("Colours"), u"H"_s, [shown] { shown->nextTheme(); });
    addTool(first, u"toolReset"_s, tr("As it was"), tr("Delete"), [shown] { shown->resetStep(); });
    first->addStretch(1);
    m_checked << addTool(second, u"toolCells"_s, tr("Cell"), u"C"_s, [shown] {
        shown->setTool(Presentation::Tool::Cells);
    }) << addTool(second, u"toolReveal"_s, tr("Row by row"), u"R"_s, [shown] { shown->toggleReveal(); });
    addTool(second, u"toolSpotlight"_s, tr("Spotlight"), u"L"_s, [shown] { shown->toggleSpotlight(); });
    addTool(second, u"toolList"_s, tr("Studies"), u"O"_s, [shown] { shown->toggleList(); });
    addTool(second, u"toolStyle"_s, tr("Style"), u"S"_s, [shown] { shown->nextStyle(); });
    addTool(second, u"toolRegion"_s, tr("Region"), u"Z"_s, [shown] { shown->zoomIn(); });
    addTool(second, u"toolAll"_s, tr("All"), tr("Shift+Z"), [shown] { shown->zoomOut(); });
    addTool(second, u"toolThinner"_s, tr("Thin −"), u"−"_s, [shown] { shown->changeThreshold(-1); });
    addTool(second, u"toolThicker"_s, tr("Thin +"), u"+"_s, [shown] { shown->changeThreshold(1); });
    addTool(second, u"toolYears"_s, tr("Years"), u"Y"_s, [shown] { shown->playYears(); });
    second->addStretch(1);
    for (QPushButton* button : std::as_const(m_checked))
        button->setCheckable(true);
    return tools;
}

QWidget* PresenterConsole::buildDecisions()
{
    auto* decisions = new QWidget;
    auto* row = new QHBoxLayout(decisions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    Presentation* const shown = m_presentation;
    m_decisions << addTool(row, u"decideAgreed"_s, tr("Agreed gap"), u"A"_s,
                           [shown] { shown->decide(MinuteKind::AgreedGap, {}); });
    const auto ask = [this, row](const QString& name, const QString& text, const QString& key,
                                 MinuteKind kind) {
        // The line that asks takes the keyboard: no setFocus() afterwards.
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(tr("%1 (%2)").arg(text, key));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, kind] { m_bar->ask(kind); });
        row->addWidget(button);
        return button;
    };
    m_decisions << ask(u"decideNot"_s, tr("Not a gap because…"), u"X"_s, MinuteKind::NotAGap)
                << ask(u"decideFilled"_s, tr("Being filled by…"), u"F"_s, MinuteKind::BeingFilled);
    ask(u"decideNote"_s, tr("Note…"), u"M"_s, MinuteKind::Note);
    row->addStretch(1);
    return decisions;
}

QWidget* PresenterConsole::buildSide()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_nextTitle = makeLabel(u"presenterNextTitle"_s, TypeSize::Large, true);
    m_nextTitle->setWordWrap(true);
    m_next = new StageWidget;
    m_next->setObjectName(u"presenterNext"_s);
    m_next->setFocusPolicy(Qt::NoFocus);
    m_next->setAttribute(Qt::WA_TransparentForMouseEvents);
    constexpr int nextHeight = 200;
    m_next->setFixedHeight(nextHeight);
    m_notes = new QTextBrowser;
    m_notes->setObjectName(u"presenterNotes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setFocusPolicy(Qt::TabFocus);
    m_notes->setOpenLinks(false);
    m_notes->installEventFilter(this);
    m_vote = new VotePanel(m_workspace, m_presentation);
    connect(m_vote, &VotePanel::failed, this, [this](const QString& text) { say(text, true); });
    connect(m_vote, &VotePanel::paperWanted, this, &PresenterConsole::typePaper);
    column->addWidget(m_nextTitle);
    column->addWidget(m_next);
    column->addWidget(m_notes, 1);
    column->addWidget(m_vote);
    return right;
}

void PresenterConsole::setScreens(const QList<QScreen*>& screens, QScreen* projected)
{
    m_known = screens;
    m_screens->clear();
    for (QScreen* screen : screens)
        m_screens->addItem(
            tr("%1, %2 × %3").arg(screen->name()).arg(screen->size().width()).arg(screen->size().height()));
    m_screens->setCurrentIndex(int(screens.indexOf(projected)));
    m_screens->setEnabled(screens.size() > 1);
}

void PresenterConsole::say(const QString& text, bool problem)
{
    m_message->setText(text);
    setLook(m_message, problem ? "error" : "strong");
}

void PresenterConsole::refresh()
{
    const auto shown = m_presentation->content();
    if (!shown)
        return;
    m_stage->setPen(m_presentation->tool() == Presentation::Tool::Pen);
    m_stage->setRatio(m_presentation->ratio());
    m_next->setRatio(m_presentation->ratio());
    m_stage->setStage(shown, m_presentation->state(), m_presentation->theme());
    const auto next = m_presentation->nextContent();
    m_next->setVisible(next != nullptr);
    if (next)
        m_next->setStage(next, {}, m_presentation->theme());
    m_nextTitle->setText(
        next ? tr("Next: %1").arg(next->title.isEmpty() ? stepKindLabel(next->step.kind) : next->title)
             : tr("Next: the end"));
    m_steps->setCurrentIndex(m_presentation->step());
    if (m_helpStep != m_presentation->step())
        m_helpShown = false;
    m_helpStep = m_presentation->step();
    if (!m_helpShown && m_notes->toPlainText() != shown->step.notes)
        m_notes->setPlainText(shown->step.notes);
    m_notes->setPlaceholderText(tr("This step has no notes."));
    QFont font = m_notes->font();
    font.setPixelSize(m_notesSize);
    m_notes->setFont(font);
    const StageState& state = m_presentation->state();
    const bool checked[] = {state.blank == StageState::Blank::Black, state.blank == StageState::Blank::White,
                            m_presentation->tool() == Presentation::Tool::Pen,
                            m_presentation->tool() == Presentation::Tool::Cells, state.revealed >= 0};
    for (qsizetype i = 0; i < m_checked.size(); ++i)
        m_checked[i]->setChecked(checked[i]);
    for (QPushButton* button : std::as_const(m_decisions))
        button->setEnabled(m_presentation->canDecide());
    QStringList words;
    if (m_presentation->isOver())
        words << tr("The end. Esc leaves the presentation.");
    if (m_presentation->pages() > 1)
        words << tr("Page %1 of %2.").arg(state.page + 1).arg(m_presentation->pages());
    if (!m_presentation->collapsedText().isEmpty())
        words << m_presentation->collapsedText();
    if (const QString cell = m_presentation->cellName(); !cell.isEmpty())
        words << tr("Chosen: %1.").arg(cell);
    if (shown->map && showsView(shown->step.kind))
        words << tr("Thin: fewer than %1.").arg(shown->map->question.rules.thin);
    m_state->setText(words.join(u' '));
    m_vote->refresh();
}

void PresenterConsole::tick()
{
    constexpr int thousand = 1000;
    m_clock->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
    const qint64 passed = m_presentation->elapsed() / thousand;
    const int planned = m_presentation->planned();
    m_elapsed->setText(planned ? tr("%1 of %2").arg(storyTime(passed), storyTime(planned))
                               : storyTime(passed));
    setLook(m_elapsed, planned && passed > planned ? "error" : "");
    const int stepPlanned =
        m_presentation->steps() ? m_presentation->story().steps[size_t(m_presentation->step())].planned : 0;
    const qint64 onStep = m_presentation->stepElapsed() / thousand;
    m_stepTime->setText(stepPlanned ? tr("this step %1 of %2").arg(storyTime(onStep), storyTime(stepPlanned))
                                    : tr("this step %1").arg(storyTime(onStep)));
    setLook(m_stepTime, stepPlanned && onStep > stepPlanned ? "error" : "muted");
}

/// Piles of papers are counted here; rankings are typed ballot by ballot, in their place.
void PresenterConsole::typePaper()
{
    const auto shown = m_presentation->content();
    if (!canTally(shown->round.method)) {
        Q_EMIT paperWanted();
        return;
    }
    auto* dialog =
        new PaperBallots(m_workspace, shown->round, std::max(1, m_presentation->state().vote.stage), this);
    connect(dialog, &PaperBallots::kept, this, [this](int count) {
        m_presentation->note(tr("%Ln ballots on paper", nullptr, count));
        say(tr("%Ln ballots on paper kept", nullptr, count));
        m_presentation->refreshVote();
    });
    dialog->open();
}

void PresenterConsole::showHelp()
{
    m_helpShown = !m_helpShown;
    if (!m_helpShown) {
        refresh();
        return;
    }
    QString text;
    double widest = 0;
    for (const PresentKeys::Help& line : PresentKeys::help()) {
        text += line.keys + u"\t"_s + line.does + u'\n';
        widest = std::max(widest, QFontMetricsF(m_notes->font()).horizontalAdvance(line.keys));
    }
    m_notes->setTabStopDistance(widest + space::large);
    m_notes->setPlainText(text); // until the next step, Esc or the button
    setFocus();
}

void PresenterConsole::keyPressEvent(QKeyEvent* event)
{
    constexpr int leastNotes = 12;
    constexpr int mostNotes = 40;
    if (event->modifiers().testFlag(Qt::ControlModifier)
        && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)) {
        m_notesSize =
            std::clamp(m_notesSize + (event->key() == Qt::Key_Plus ? 2 : -2), leastNotes, mostNotes);
        refresh();
        return;
    }
    if (event->key() == Qt::Key_F1 || event->key() == Qt::Key_Question
        || (m_helpShown && event->key() == Qt::Key_Escape)) {
        showHelp();
        return;
    }
    if (!m_keys->press(*event))
        QWidget::keyPressEvent(event);
}

void PresenterConsole::closeEvent(QCloseEvent* event)
{
    event->ignore(); // the Presenter ends the presentation, and this with it
    Q_EMIT closed();
}

/// The clicker also works while the notes have the keyboard.
bool PresenterConsole::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_keys->press(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace lacuna

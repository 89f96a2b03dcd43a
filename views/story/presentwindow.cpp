// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/presentwindow.h"

#include "views/common/theme.h"
#include "views/story/decisionbar.h"
#include "views/story/presentation.h"
#include "views/story/presentkeys.h"
#include "views/story/stagelist.h"
#include "views/story/stagewidget.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int cursorStays = 2500; // ms
constexpr int hintStays = 2500;
} // namespace

PresentWindow::PresentWindow(Presentation* presentation, PresentKeys* keys, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_presentation(presentation)
    , m_keys(keys)
    , m_stage(new StageWidget(this))
    , m_list(new StageList(this))
    , m_bar(new DecisionBar(presentation, this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"presentWindow"_s);
    setWindowTitle(tr("Presentation")); // never a file's or a story's name: task switchers show it
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    QPalette black = palette();
    black.setColor(QPalette::Window, Qt::black);
    setPalette(black);
    m_hint->setObjectName(u"presentHint"_s);
    m_hint->setAutoFillBackground(true);
    m_hint->setFont(uiFont(TypeSize::Title));
    m_hint->setMargin(space::medium);
    m_hint->hide();
    m_hintTimer.setSingleShot(true);
    connect(&m_hintTimer, &QTimer::timeout, m_hint, &QWidget::hide);
    m_cursorTimer.setSingleShot(true);
    connect(&m_cursorTimer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_stage->setMouseTracking(true);
    m_stage->installEventFilter(this);
    connectStage();
    wakeCursor();
}

void PresentWindow::connectStage()
{
    connect(m_presentation, &Presentation::changed, this, &PresentWindow::refresh);
    connect(m_presentation, &Presentation::wordsWanted, this, [this](MinuteKind kind) {
        if (m_alone)
            m_bar->ask(kind);
    });
    connect(m_presentation, &Presentation::decided, this, &PresentWindow::hint);
    connect(m_presentation, &Presentation::failed, this, &PresentWindow::hint);
    connect(m_bar, &DecisionBar::finished, this, [this] { setFocus(); });
    connect(m_stage, &StageWidget::pressed, this, [this](const StageHit& hit) {
        if (m_presentation->tool() == Presentation::Tool::Cells || m_presentation->state().spotlight)
            m_presentation->setCell(hit.row, hit.column);
        else if (!hit.isNone())
            m_presentation->setCell(hit.row, hit.column);
        else
            m_presentation->next();
    });
    connect(m_stage, &StageWidget::doubleClicked, this, [this](const StageHit& hit) {
        if (hit.isNone())
            return;
        m_presentation->setCell(hit.row, hit.column);
        if (hit.header)
            m_presentation->zoomIn();
        else if (!m_presentation->isListShown())
            m_presentation->toggleList();
    });
    connect(m_stage, &StageWidget::strokeDrawn, m_presentation, &Presentation::addStroke);
    refresh();
}

void PresentWindow::showOn(QScreen* screen)
{
    if (screen && isFullScreen() && this->screen() != screen)
        showNormal(); // a window that fills one screen does not move to another
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

void PresentWindow::refresh()
{
    m_stage->setPen(m_presentation->tool() == Presentation::Tool::Pen);
    StageState state = m_presentation->state();
    m_stage->setVisible(!m_presentation->isOver());
    m_stage->setStage(m_presentation->content(), state, m_presentation->theme());
    const bool shown = m_presentation->isListShown();
    if (shown && !m_listShown) {
        m_list->setStudies(m_presentation->cellName(), m_presentation->studiesOfCell(),
                           m_presentation->theme());
        m_list->setGeometry(rect());
        m_list->raise();
    }
    m_listShown = shown;
    m_list->setVisible(shown && state.blank == StageState::Blank::None);
    if (m_presentation->isOver())
        hint(tr("The end. Esc leaves the presentation."));
}

/// Only where the presenter has no console to read it in.
void PresentWindow::hint(const QString& text)
{
    if (!m_alone)
        return;
    m_hint->setText(text);
    m_hint->adjustSize();
    m_hint->move((width() - m_hint->width()) / 2, height() - m_hint->height() - space::huge);
    m_hint->show();
    m_hint->raise();
    m_hintTimer.start(hintStays);
}

void PresentWindow::wakeCursor()
{
    if (cursor().shape() == Qt::BlankCursor)
        unsetCursor();
    m_cursorTimer.start(cursorStays);
}

void PresentWindow::keyPressEvent(QKeyEvent* event)
{
    if (m_listShown && (event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown) && m_list->turn(1))
        return;
    if (m_listShown && (event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp) && m_list->turn(-1))
        return;
    if (!m_keys->press(*event))
        QWidget::keyPressEvent(event);
}

void PresentWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_stage->setGeometry(rect());
    m_list->setGeometry(rect());
    const QSize bar(width() * 2 / 3, m_bar->sizeHint().height());
    m_bar->setGeometry((width() - bar.width()) / 2, height() - bar.height() - space::huge, bar.width(),
                       bar.height());
    m_presentation->setStage(QSizeF(size()));
}

void PresentWindow::closeEvent(QCloseEvent* event)
{
    event->ignore(); // the Presenter ends the presentation, and this with it
    Q_EMIT closed();
}

bool PresentWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        wakeCursor();
    return QWidget::eventFilter(watched, event);
}

} // namespace lacuna

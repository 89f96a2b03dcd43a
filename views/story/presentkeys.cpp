// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/presentkeys.h"

#include "views/story/presentation.h"

#include <QtGui/QKeyEvent>

using namespace Qt::StringLiterals;

namespace lacuna {

bool PresentKeys::press(const QKeyEvent& event)
{
    const int key = event.key();
    if (key != Qt::Key_Escape)
        m_warned = false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return moveCell(key);
    if (typeNumber(key))
        return true;
    if (m_presentation->tool() == Presentation::Tool::Cells && moveCell(key))
        return true;
    return goOn(key) || decide(key) || act(key, shift);
}

/// What PowerPoint's slide show answers to, and so what clickers send.
bool PresentKeys::goOn(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_MediaNext:
        m_presentation->next();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
    case Qt::Key_MediaPrevious:
        m_presentation->previous();
        return true;
    case Qt::Key_Home:
        m_presentation->goTo(0);
        return true;
    case Qt::Key_End:
        m_presentation->goTo(m_presentation->steps() - 1);
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        m_presentation->toggleBlank(StageState::Blank::Black);
        return true;
    case Qt::Key_W:
    case Qt::Key_Comma:
        m_presentation->toggleBlank(StageState::Blank::White);
        return true;
    case Qt::Key_Escape:
        return escape();
    default:
        return false;
    }
}

/// One thing after the other: what lies over the stage, then the end.
bool PresentKeys::escape()
{
    if (m_presentation->isListShown())
        m_presentation->toggleList();
    else if (m_presentation->state().blank != StageState::Blank::None)
        m_presentation->toggleBlank(m_presentation->state().blank);
    else if (m_presentation->tool() == Presentation::Tool::Pen)
        m_presentation->setTool(Presentation::Tool::Pen);
    else if (m_presentation->tool() == Presentation::Tool::Cells || m_presentation->state().spotlight)
        m_presentation->clearCell();
    else if (m_presentation->isVoteOpen() && !std::exchange(m_warned, true))
        Q_EMIT m_presentation->failed(
            tr("The vote is open. Esc once more closes it and ends the presentation."));
    else
        m_presentation->end();
    return true;
}

bool PresentKeys::moveCell(int key)
{
    switch (key) {
    case Qt::Key_Left:
        m_presentation->moveCell(0, -1);
        return true;
    case Qt::Key_Right:
        m_presentation->moveCell(0, 1);
        return true;
    case Qt::Key_Up:
        m_presentation->moveCell(-1, 0);
        return true;
    case Qt::Key_Down:
        m_presentation->moveCell(1, 0);
        return true;
    default:
        return false;
    }
}

bool PresentKeys::decide(int key)
{
    switch (key) {
    case Qt::Key_A:
        m_presentation->decide(MinuteKind::AgreedGap, {});
        return true;
    case Qt::Key_X:
        Q_EMIT m_presentation->wordsWanted(MinuteKind::NotAGap);
        return true;
    case Qt::Key_F:
        Q_EMIT m_presentation->wordsWanted(MinuteKind::BeingFilled);
        return true;
    case Qt::Key_M:
        Q_EMIT m_presentation->wordsWanted(MinuteKind::Note);
        return true;
    default:
        return false;
    }
}

bool PresentKeys::act(int key, bool shift)
{
    switch (key) {
    case Qt::Key_C:
        m_presentation->setTool(Presentation::Tool::Cells);
        return true;
    case Qt::Key_L:
        m_presentation->toggleSpotlight();
        return true;
    case Qt::Key_R:
        m_presentation->toggleReveal();
        return true;
    case Qt::Key_S:
        m_presentation->nextStyle();
        return true;
    case Qt::Key_Z:
        shift ? m_presentation->zoomOut() : m_presentation->zoomIn();
        return true;
    case Qt::Key_D:
        m_presentation->setTool(Presentation::Tool::Pen);
        return true;
    case Qt::Key_E:
        m_presentation->eraseStrokes();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_presentation->changeThreshold(1);
        return true;
    case Qt::Key_Minus:
        m_presentation->changeThreshold(-1);
        return true;
    case Qt::Key_Y:
        m_presentation->playYears();
        return true;
    case Qt::Key_O:
        m_presentation->toggleList();
        return true;
    case Qt::Key_G:
        m_presentation->toggleResult();
        return true;
    case Qt::Key_H:
        m_presentation->nextTheme();
        return true;
    case Qt::Key_Delete:
        m_presentation->resetStep();
        return true;
    default:
        return false;
    }
}

/// A number, then Enter: that step, as in PowerPoint.
bool PresentKeys::typeNumber(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_number += QChar(u'0' + (key - Qt::Key_0));
        return true;
    }
    const QString number = std::exchange(m_number, {});
    if (number.isEmpty() || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return false;
    m_presentation->goTo(number.toInt() - 1);
    return true;
}

std::vector<PresentKeys::Help> PresentKeys::help()
{
    return {
        {tr("→ ↓ Page Down, Space"), tr("next")},
        {tr("← ↑ Page Up, Backspace"), tr("back")},
        {tr("a number, Enter"), tr("to that step")},
        {tr("B, W"), tr("black, white")},
        {tr("C, then arrows"), tr("choose a cell; Ctrl+arrows without C")},
        {tr("A"), tr("agreed gap")},
        {tr("X, F, M"), tr("not a gap because …, being filled by …, note")},
        {tr("L"), tr("spotlight on cell, row")},
        {tr("O"), tr("studies of the cell")},
        {tr("R"), tr("row by row")},
        {tr("S"), tr("next style")},
        {tr("Z, Shift+Z"), tr("to the region, back")},
        {tr("+, −"), tr("threshold of “thin”")},
        {tr("Y"), tr("fill over the years")},
        {tr("D, E"), tr("draw, erase")},
        {tr("G"), tr("show how the vote stands")},
        {tr("H"), tr("light, high contrast, dark")},
        {tr("Delete"), tr("the step as it begins")},
        {tr("Esc"), tr("back, then end")},
    };
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/inspectorframe.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int handleWidth = 6;
constexpr int leastWork = 320; ///< of the work that stays visible beside or under the inspector
} // namespace

InspectorFrame::InspectorFrame(QWidget* work, QWidget* inspector, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_inspector(inspector)
    , m_panel(new QFrame(this))
    , m_handle(new QWidget(this))
{
    m_work->setParent(this);
    m_panel->setObjectName(u"inspectorPanel"_s);
    setLook(m_panel, "rightpanel");
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_inspector);
    m_handle->setObjectName(u"inspectorHandle"_s);
    m_handle->setCursor(Qt::SplitHCursor);
    m_handle->installEventFilter(this);
    m_panel->hide();
    m_handle->hide();
}

void InspectorFrame::openInspector()
{
    if (m_open)
        return;
    m_open = true;
    m_panel->show();
    m_handle->show();
    arrange();
    Q_EMIT inspectorOpened();
}

void InspectorFrame::closeInspector()
{
    if (!m_open)
        return;
    m_open = false;
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_panel->hide();
    m_handle->hide();
    arrange();
    if (hadFocus)
        m_work->setFocus();
    Q_EMIT inspectorClosed();
}

void InspectorFrame::setInspectorWidth(int width)
{
    m_width = std::max(frame::inspectorWidth - 60, width);
    arrange();
}

void InspectorFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InspectorFrame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_open) {
        closeInspector();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool InspectorFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_handle && event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton))
            setInspectorWidth(width() - mapFromGlobal(mouse->globalPosition().toPoint()).x());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void InspectorFrame::arrange()
{
    if (!m_open) {
        m_work->setGeometry(rect());
        setCover(0);
        return;
    }
    const int panel = std::min(m_width, std::max(frame::inspectorWidth, width() - leastWork));
    const bool beside = window()->width() >= frame::compactBelow;
    m_work->setGeometry(0, 0, beside ? width() - panel : width(), height());
    m_panel->setGeometry(width() - panel, 0, panel, height());
    m_panel->raise();
    m_handle->setGeometry(width() - panel - handleWidth / 2, 0, handleWidth, height());
    m_handle->raise();
    setCover(beside ? 0 : panel);
}

void InspectorFrame::setCover(int width)
{
    if (m_cover == width)
        return;
    m_cover = width;
    Q_EMIT coverChanged(width);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gappane.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/gaps/gapinspector.h"
#include "views/gaps/gaplistpanel.h"
#include "views/gaps/segmentedswitch.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

GapPane::GapPane(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"gapPane"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildTop();
    m_list = new GapListPanel;
    m_inspector = new GapInspector;
    auto* nothing =
        new QLabel(tr("Choose a cell of the matrix, or a gap of the list, to see what is behind it."));
    nothing->setObjectName(u"noCell"_s);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setContentsMargins(space::huge, 0, space::huge, 0);
    setLook(nothing, "muted");
    m_cell = new QStackedWidget;
    m_cell->addWidget(nothing);
    m_cell->addWidget(m_inspector);
    m_faces = new QStackedWidget;
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_cell);
    m_faces->setCurrentIndex(int(Face::Cell));
    column->addWidget(m_faces, 1);
    m_switch->setCurrent(int(Face::Cell));
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int index) { setFace(Face(index)); });
}

void GapPane::buildTop()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, space::medium, space::medium, space::tiny);
    m_switch = new SegmentedSwitch;
    m_switch->setObjectName(u"gapPaneSwitch"_s);
    m_switch->setAccessibleName(tr("Beside the matrix"));
    m_switch->addChoice(u"gapPaneList"_s, tr("Gaps"), tr("All gaps, ranked (G)"));
    m_switch->addChoice(u"gapPaneCell"_s, tr("Cell"), tr("What is behind the selected cell"));
    m_switch->findChild<QWidget*>(u"compactSwitch"_s)->setObjectName(u"compactPane"_s); // one of each name
    row->addWidget(m_switch);
    row->addStretch(1);
    auto* close = new QToolButton;
    close->setObjectName(u"inspectorClose"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &GapPane::closeWanted);
    row->addWidget(close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

GapPane::Face GapPane::face() const
{
    return Face(m_faces->currentIndex());
}

void GapPane::setFace(Face face)
{
    m_switch->setCurrent(int(face));
    if (face == this->face())
        return;
    commit();
    m_faces->setCurrentIndex(int(face));
    Q_EMIT faceChanged();
}

void GapPane::setHasCell(bool has)
{
    m_cell->setCurrentIndex(has ? 1 : 0);
}

void GapPane::commit()
{
    m_list->commit();
    m_inspector->commit();
}

} // namespace lacuna

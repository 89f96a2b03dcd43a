// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The matrix and the pages beside it: which one is shown, and what a saved view keeps of them.
#include "views/gaps/gapsplace.h"

#include "views/common/workspace.h"
#include "views/gaps/gapspage.h"
#include "views/gaps/matrixview.h"
#include "views/gaps/segmentedswitch.h"

#include <QtGui/QAction>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace lacuna {

void GapsPlace::connectPages()
{
    const auto addAction = [this](const QString& name, const QString& title) {
        auto* action = new QAction(tr("Show %1").arg(title), this);
        action->setObjectName(u"actionGapsPage_"_s + name);
        connect(action, &QAction::triggered, this, [this, name] { showPage(name); });
        m_pageActions.append(action);
    };
    addAction(u"matrix"_s, tr("Matrix"));
    for (GapsPage* page : std::as_const(m_pages)) {
        addAction(page->name(), page->title());
        connect(page, &GapsPage::stateChanged, this, [this] { refreshViews(); });
        connect(page, &GapsPage::statusChanged, this, &GapsPlace::statusChanged);
        connect(page, &GapsPage::cellWanted, this, [this](int row, int column) {
            showPage(u"matrix"_s);
            // A whole line: its first cell stands for it.
            m_matrix->select(std::max(row, 0), std::max(column, 0));
            m_matrix->setFocus(Qt::OtherFocusReason);
        });
        connect(page, &GapsPage::studiesWanted, this, &GapsPlace::openStudies);
        connect(page, &GapsPage::questionWanted, this, &GapsPlace::setQuestion);
    }
    connect(m_pageSwitch, &SegmentedSwitch::chosen, this,
            [this](int index) { showPage(index == 0 ? u"matrix"_s : m_pages[index - 1]->name()); });
}

GapsPage* GapsPlace::page() const
{
    const int index = m_content ? m_content->currentIndex() - 1 : -1;
    return index >= 0 && index < m_pages.size() ? m_pages[index] : nullptr;
}

QString GapsPlace::pageName() const
{
    return page() ? page()->name() : u"matrix"_s;
}

void GapsPlace::showPage(const QString& name)
{
    int index = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->name() == name)
            index = i + 1;
    }
    m_pageSwitch->setCurrent(index);
    if (index == m_content->currentIndex())
        return;
    m_content->setCurrentIndex(index);
    refreshPage();
    showContent();
}

/// The page shown gets what it has not seen while it was hidden.
void GapsPlace::refreshPage()
{
    if (GapsPage* shown = page()) {
        shown->setMap(m_map);
        shown->takeSnapshot();
    }
}

/// Other rows and columns, or a table that was taken away, must not leave a question nobody can answer.
void GapsPlace::dropBurdenThatDoesNotFit()
{
    const auto snapshot = m_workspace->snapshot();
    const Burden* burden = burdenNamed(snapshot->burdens, m_question.burden);
    const Id owner = burden ? snapshot->codebook->treeOwner(burden->dimension) : 0;
    if (owner == 0
        || (owner != snapshot->codebook->treeOwner(m_question.rows)
            && owner != snapshot->codebook->treeOwner(m_question.columns)))
        m_question.burden.clear();
}

/// How the matrix is drawn, with which page is shown and how each of them is.
QJsonObject GapsPlace::wholeDrawing() const
{
    QJsonObject json = drawing().toJson();
    if (page())
        json.insert("page"_L1, pageName());
    QJsonObject states;
    for (const GapsPage* page : m_pages) {
        if (const QJsonObject state = page->state(); !state.isEmpty())
            states.insert(page->name(), state);
    }
    if (!states.isEmpty())
        json.insert("pages"_L1, states);
    return json;
}

void GapsPlace::applyDrawing(const QJsonObject& json)
{
    m_matrix->setDrawing(MatrixDrawing::fromJson(json));
    const QJsonObject states = json.value("pages"_L1).toObject();
    for (GapsPage* page : std::as_const(m_pages))
        page->setState(states.value(page->name()).toObject());
    showPage(json.value("page"_L1).toString());
}

} // namespace lacuna

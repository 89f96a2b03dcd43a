// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The matrix and the pages beside it: which one is shown, and what a saved view keeps of them.
#include "views/gaps/gapsplace.h"

#include "views/common/workspace.h"
#include "views/gaps/asofbar.h"
#include "views/gaps/gapspage.h"
#include "views/gaps/matrixactions.h"
#include "views/gaps/matrixview.h"
#include "views/gaps/segmentedswitch.h"

#include <QtCore/QDate>
#include <QtCore/QSignalBlocker>
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
        connect(page, &GapsPage::asOfWanted, this, &GapsPlace::setAsOf);
    }
    connect(m_pageSwitch, &SegmentedSwitch::chosen, this,
            [this](int index) { showPage(index == 0 ? u"matrix"_s : m_pages[index - 1]->name()); });
}

void GapsPlace::setAsOf(int year)
{
    if (year == m_question.asOf)
        return;
    Question next = m_question;
    next.asOf = year;
    setQuestion(next);
}

/// The slider goes from the first study that the filter's other parts keep to this year.
void GapsPlace::showYears()
{
    const auto matches = m_workspace->matches();
    int first = 0;
    for (size_t i = 0; i < matches->yearCounts.size() && first == 0; ++i) {
        if (matches->yearCounts[i] > 0)
            first = matches->firstYear + int(i);
    }
    const int now = QDate::currentDate().year();
    m_asOf->setYears(first == 0 ? now : std::max(first, now - mostCoverageYears + 1), now);
    m_asOf->setAsOf(m_question.asOf);
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
    if (m_withUncoded)
        json.insert("uncoded"_L1, true);
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
    m_withUncoded = json.value("uncoded"_L1).toBool();
    const QSignalBlocker blocked(m_actions->showUncoded()); // who calls asks for the map
    m_actions->showUncoded()->setChecked(m_withUncoded);
    const QJsonObject states = json.value("pages"_L1).toObject();
    for (GapsPage* page : std::as_const(m_pages))
        page->setState(states.value(page->name()).toObject());
    showPage(json.value("page"_L1).toString());
}

} // namespace lacuna

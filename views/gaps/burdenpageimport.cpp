// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Burden tables that come in and go.
#include "views/common/burdenfiles.h"
#include "views/common/workspace.h"
#include "views/gaps/burdenpage.h"
#include "views/import/issuelist.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

/// Figures are of the rows or of the columns; where only one of them can have any, nobody is asked.
void BurdenPage::openImportMenu()
{
    if (!m_map)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"importFiguresMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [dimension, label] : {std::pair(m_map->question.rows, m_map->rowsLabel),
                                           std::pair(m_map->question.columns, m_map->columnsLabel)}) {
        QAction* action = menu->addAction(tr("Figures by %1…").arg(label));
        connect(action, &QAction::triggered, this, [this, id = dimension] { importInto(id); });
    }
    menu->popup(m_importButton->mapToGlobal(QPoint(0, m_importButton->height())));
}

void BurdenPage::importInto(Id dimension)
{
    BurdenFiles* files = burdenFiles(m_workspace);
    if (!files)
        return;
    files->readBurdens(dimension, [page = QPointer(this)](Result<BurdenTables> result) {
        if (page)
            page->takeTables(std::move(result));
    });
}

void BurdenPage::takeTables(Result<BurdenTables> result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled)
            Q_EMIT m_workspace->failed(result.error());
        return;
    }
    m_importing = Importing{*std::move(result), 0, {}};
    saveNext();
}

/// One edit a table: each can be undone by itself.
void BurdenPage::saveNext()
{
    if (m_importing->next >= m_importing->tables.burdens.size()) {
        finishImport();
        return;
    }
    Burden table = m_importing->tables.burdens[m_importing->next++];
    // A newer file takes the place of the table that has its name.
    for (const Burden& other : m_workspace->snapshot()->burdens) {
        if (other.id != 0 && other.name.compare(table.name, Qt::CaseInsensitive) == 0)
            table.id = other.id;
    }
    m_workspace->apply(SaveBurden{table},
                       [page = QPointer(this), name = table.name](const Result<EditOutcome>& outcome) {
                           if (!page)
                               return;
                           if (outcome)
                               page->m_importing->saved << name;
                           else
                               page->m_importing->tables.issues.push_back(
                                   {0, ImportIssue::Severity::Error, {}, outcome.error().message});
                           page->saveNext();
                       });
}

void BurdenPage::finishImport()
{
    const Importing done = *std::exchange(m_importing, std::nullopt);
    FileReport file;
    file.issues = done.tables.issues;
    m_issues->setReport({{file}, {}, 0});
    m_issuesCard->setVisible(!file.issues.empty());
    fillChooser();
    showFigures();
    if (done.saved.isEmpty())
        return;
    Q_EMIT m_workspace->noticed(
        done.saved.size() == 1
            ? tr("Imported “%1”").arg(done.saved.first())
            : tr("Imported %Ln burden tables; Undo takes the last one back", nullptr, int(done.saved.size())),
        true);
    m_wanted = done.saved.last();
    chooseWanted();
}

/// The edit is done before the snapshot that has its table: whichever comes last finds both.
void BurdenPage::chooseWanted()
{
    const auto& all = m_workspace->snapshot()->burdens;
    if (m_wanted.isEmpty() || std::ranges::find(all, m_wanted, &Burden::name) == all.end())
        return;
    choose(std::exchange(m_wanted, {}));
}

void BurdenPage::deleteTable()
{
    const Burden* table = burden();
    if (!table || !m_delete->isEnabled())
        return;
    const auto& all = m_workspace->snapshot()->burdens;
    const auto own = std::ranges::find(all, table->name, &Burden::name);
    if (own == all.end() || own->id == 0)
        return;
    const Id id = own->id;
    const QString name = own->name;
    choose({}); // nothing may be weighed by what is about to go
    m_workspace->apply(DeleteBurden{id}, [page = QPointer(this), name](const Result<EditOutcome>& outcome) {
        if (!page)
            return;
        if (outcome)
            Q_EMIT page->m_workspace->noticed(tr("Deleted “%1”").arg(name), true);
        else if (outcome.error().kind != ErrorKind::Cancelled)
            Q_EMIT page->m_workspace->failed(outcome.error());
    });
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importspage.h"

#include "views/common/emptystate.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/import/importfilelist.h"
#include "views/import/importreportview.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int listWidth = 264;
}

ImportsPage::ImportsPage(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pages(new QStackedWidget(this))
    , m_list(new ImportFileList(this))
    , m_report(new ImportReportView(workspace, this))
{
    setObjectName(u"importsPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    auto* empty =
        new EmptyState(u"import"_s, tr("Nothing was imported yet"),
                       tr("Every import is listed here with its report, and can be undone as one."));
    QPushButton* start = empty->addButton(u"importsStart"_s, tr("Import references…"), true);
    connect(start, &QPushButton::clicked, this, &ImportsPage::importRequested);
    m_pages->addWidget(empty);
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list->setObjectName(u"importBatches"_s);
    m_list->setAccessibleName(tr("Imports, newest first"));
    m_list->setFixedWidth(listWidth);
    row->addWidget(m_list);
    auto* line = new QFrame(both);
    setLook(line, "upright");
    row->addWidget(line);
    row->addWidget(m_report, 1);
    m_pages->addWidget(both);
    connect(m_list, &ImportFileList::currentKeyChanged, this, [this](const QString& key) {
        const auto chosen = std::ranges::find(m_batches, key.toLongLong(), &ImportBatch::id);
        if (chosen != m_batches.end())
            m_report->showBatch(*chosen);
    });
    connect(m_workspace, &Workspace::snapshotChanged, this, [this] {
        if (isVisible())
            load();
    });
}

void ImportsPage::open(Id batch)
{
    m_wanted = batch;
    if (isVisible())
        load();
}

void ImportsPage::focusList()
{
    m_list->setFocus();
}

void ImportsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    load();
}

void ImportsPage::load()
{
    if (!m_workspace->isOpen())
        return;
    m_workspace->loadBatches([this](Result<std::vector<ImportBatch>> batches) {
        if (batches)
            show(*std::move(batches));
    });
}

void ImportsPage::show(std::vector<ImportBatch> batches)
{
    const Id before = m_wanted != 0 ? m_wanted : m_list->currentKey().toLongLong();
    m_wanted = 0;
    m_batches = std::move(batches);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ImportBatch& batch : m_batches) {
            const QString key = QString::number(batch.id);
            m_list->addFile(key, batch.fileName, batch.fileName);
            QStringList parts{QLocale().toString(batch.when.toLocalTime().date(), QLocale::ShortFormat),
                              tr("%Ln added", nullptr, batch.added)};
            if (batch.rejected > 0)
                parts << tr("%Ln rejected", nullptr, batch.rejected);
            m_list->setFileState(key, ImportFileList::State::Good, parts.join(u" · "_s));
        }
        m_list->setCurrentKey(QString::number(before));
    }
    m_pages->setCurrentIndex(m_batches.empty() ? 0 : 1);
    const auto chosen = std::ranges::find(m_batches, m_list->currentKey().toLongLong(), &ImportBatch::id);
    if (chosen != m_batches.end())
        m_report->showBatch(*chosen);
}

} // namespace lacuna

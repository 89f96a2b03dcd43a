// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/tablepreview.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostIssues = 500; ///< listed; how many there are is said
constexpr int issuesHeight = 130;

QHBoxLayout* addButtons(QDialog* dialog, QPushButton*& accept, const QString& name)
{
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(TablePreview::tr("Cancel"));
    cancel->setObjectName(name + u"Cancel"_s);
    accept = new QPushButton;
    accept->setObjectName(name + u"Accept"_s);
    accept->setDefault(true);
    setLook(accept, "primary");
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    return row;
}

} // namespace

TablePreview::TablePreview(const QString& title, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"tablePreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    auto* heading = new QLabel(title);
    setLook(heading, "title");
    column->addWidget(heading);
    m_controls = new QVBoxLayout;
    m_controls->setSpacing(space::small);
    column->addLayout(m_controls);
    m_table = new QTableWidget;
    m_table->setObjectName(u"tablePreviewRows"_s);
    m_table->setAccessibleName(tr("What would be added"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(m_table, 1);
    m_more = new QLabel;
    setLook(m_more, "small");
    column->addWidget(m_more);
    m_issuesTitle = new QLabel;
    m_issuesTitle->setObjectName(u"tablePreviewIssuesTitle"_s);
    setLook(m_issuesTitle, "section");
    column->addWidget(m_issuesTitle);
    m_issues = new QListWidget;
    m_issues->setObjectName(u"tablePreviewIssues"_s);
    m_issues->setAccessibleName(tr("What is odd about it"));
    m_issues->setWordWrap(true);
    m_issues->setMaximumHeight(issuesHeight);
    column->addWidget(m_issues);
    column->addLayout(addButtons(this, m_add, u"tablePreview"_s));
    constexpr QSize usual(860, 600);
    resize(usual);
}

void TablePreview::setRows(const QStringList& headers, const QList<QStringList>& rows, int count,
                           const QString& verb)
{
    m_table->clear();
    m_table->setColumnCount(int(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    const int shown = int(std::min<qsizetype>(rows.size(), mostRows));
    m_table->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        for (int column = 0; column < int(headers.size()); ++column) {
            const QString text = rows[row].value(column).simplified();
            auto* item = new QTableWidgetItem(text.left(300));
            item->setToolTip(u"<p>"_s + text.left(600).toHtmlEscaped() + u"</p>"_s);
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column + 1 < int(headers.size()); ++column)
        m_table->setColumnWidth(column, 104);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_more->setText(tr("and %1 more").arg(QLocale().toString(count - shown)));
    m_more->setVisible(count > shown);
    m_add->setText(verb);
    m_add->setEnabled(count > 0);
}

void TablePreview::setIssues(const std::vector<TableIssue>& issues, const QStringList& warnings)
{
    m_issues->clear();
    for (const QString& warning : warnings)
        new QListWidgetItem(lineIcon(u"info"_s), warning, m_issues);
    const auto leftOut = std::ranges::count(issues, true, &TableIssue::error);
    for (const TableIssue& issue : issues) {
        if (m_issues->count() >= mostIssues)
            break;
        const QString text = issue.line > 0
            ? tr("Line %1: %2").arg(QLocale().toString(issue.line), issue.message)
            : issue.message;
        new QListWidgetItem(lineIcon(issue.error ? u"warning"_s : u"info"_s), text, m_issues);
    }
    m_issuesTitle->setText(
        leftOut > 0
            ? tr("%1 to look at, %2 of them left out")
                  .arg(QLocale().toString(qlonglong(issues.size())), QLocale().toString(qlonglong(leftOut)))
            : tr("%1 to look at").arg(QLocale().toString(qlonglong(issues.size()) + warnings.size())));
    const bool any = m_issues->count() > 0;
    m_issuesTitle->setVisible(any);
    m_issues->setVisible(any);
}

} // namespace lacuna

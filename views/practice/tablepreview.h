// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/plaintable.h"

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace lacuna {

/// What would be added, and what was odd about where it comes from, before anything is. Deletes itself when it is closed.
class TablePreview : public QDialog {
    Q_OBJECT
public:
    TablePreview(const QString& title, QWidget* parent);

    /// Above the preview: what is to be set first.
    QVBoxLayout* controls() const { return m_controls; }
    /// @p rows are the first of @p count; "Add 12 practices" is @p verb.
    void setRows(const QStringList& headers, const QList<QStringList>& rows, int count, const QString& verb);
    void setIssues(const std::vector<TableIssue>& issues, const QStringList& warnings = {});
    static constexpr int mostRows = 200; ///< shown; all are added

private:
    QVBoxLayout* m_controls = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_more = nullptr;
    QLabel* m_issuesTitle = nullptr;
    QListWidget* m_issues = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace lacuna

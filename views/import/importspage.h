// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/values.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace lacuna {

class ImportFileList;
class ImportReportView;
class Workspace;

/// The imports of the past, newest first, and the report of the chosen one. Follows the catalogue while it is shown.
class ImportsPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportsPage(Workspace* workspace, QWidget* parent = nullptr);

    /// Loads them anew and chooses @p batch, or the newest if it is 0.
    void open(Id batch = 0);
    void focusList();

Q_SIGNALS:
    void importRequested(); ///< there is none yet, and the user wants one

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void show(std::vector<ImportBatch> batches);

    Workspace* m_workspace;
    std::vector<ImportBatch> m_batches;
    Id m_wanted = 0;
    QStackedWidget* m_pages;
    ImportFileList* m_list;
    ImportReportView* m_report;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importpreview.h"
#include "model/catalogue/values.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace lacuna {

class IssueList;
class Workspace;

/// What became of one import: figures, files, terms the codebook lacked, issues; its studies, and taking it back.
class ImportReportView : public QWidget {
    Q_OBJECT
public:
    explicit ImportReportView(Workspace* workspace, QWidget* parent = nullptr);

    void showBatch(const ImportBatch& batch);
    Id batch() const { return m_batch.id; }

private:
    void buildHead();
    void buildOrigin(QHBoxLayout* row);
    void buildConfirmation();
    void buildDetails();
    void showFiles();
    void showUnknownTerms();
    void showFigures();
    void ask();
    void undo();
    void showStudies();
    void showOrigin();
    void takeOrigin();

    Workspace* m_workspace;
    ImportBatch m_batch;
    ImportReport m_report;
    BatchContents m_contents;
    QVBoxLayout* m_layout;
    QLabel* m_name = nullptr;
    QLabel* m_when = nullptr;
    QLabel* m_figures = nullptr;
    QPushButton* m_studies = nullptr;
    QPushButton* m_undo = nullptr;
    QComboBox* m_origin = nullptr; ///< in the order of FlowOrigin
    QFrame* m_confirmation = nullptr;
    QLabel* m_question = nullptr;
    QPushButton* m_confirm = nullptr;
    QTableWidget* m_files = nullptr;
    QWidget* m_unknown = nullptr;
    QLabel* m_unknownText = nullptr;
    IssueList* m_issues = nullptr;
    QLabel* m_clean = nullptr; ///< nothing to look at
};

} // namespace lacuna

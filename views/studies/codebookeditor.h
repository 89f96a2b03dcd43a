// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/edits.h"

#include <QtWidgets/QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace lacuna {

class GrowingTextEdit;
class TermField;
class TermTreeModel;
class Workspace;

/// Changes the codebook: dimensions at the left, the chosen one's terms as a tree (drag to move, F2 to rename), what is selected at the right.
/// Every change is one edit, at once and undoable; recoding follows it. Usage counts come from facetCounts().
class CodebookEditor : public QDialog {
    Q_OBJECT
public:
    explicit CodebookEditor(Workspace* workspace, QWidget* parent = nullptr);
    void showDimension(Id dimension); ///< 0: the first

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildDimensions(QVBoxLayout* layout);
    void buildTerms(QVBoxLayout* layout);
    void buildVerbs(QVBoxLayout* layout);
    void buildDetail(QVBoxLayout* layout);
    void buildRules(QVBoxLayout* layout);
    void refresh();
    void fillDimensions();
    void fillTerms();
    void showDetail();
    void applyDetail();
    void addDimension();
    void dimensionMenu(const QPoint& at);
    void addTerm(bool below);
    void retire();
    void remove();
    void startMerge();
    void mergeInto(Id into);
    void moveTerm(Id term, Id parent, int row);
    void send(Edit edit, std::function<void(Id)> done = {});
    Id currentTerm() const;
    void selectTerm(Id term);
    QPushButton* verb(const char* name, const QString& icon, const QString& text, const QString& tip);

    Workspace* m_workspace;
    std::shared_ptr<const Codebook> m_codebook;
    Id m_dimension = 0;
    Id m_shown = 0; ///< the term whose detail stands in the fields; 0: the dimension
    Id m_renameNext = 0; ///< a term just added: its name is to be typed
    TermTreeModel* m_model;
    QListWidget* m_dimensions = nullptr;
    QTreeView* m_tree = nullptr;
    QPushButton* m_addBelow = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_retire = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_undo = nullptr;
    QWidget* m_mergeRow = nullptr;
    TermField* m_mergeField = nullptr;
    QLabel* m_detailTitle = nullptr;
    QLabel* m_message = nullptr;
    QLineEdit* m_label = nullptr;
    QLineEdit* m_code = nullptr;
    GrowingTextEdit* m_note = nullptr;
    GrowingTextEdit* m_aliases = nullptr;
    QLabel* m_aliasesLabel = nullptr;
    QCheckBox* m_required = nullptr; ///< of a dimension, as m_single
    QCheckBox* m_single = nullptr;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/appraisal.h"
#include "model/catalogue/edits.h"

#include <QtWidgets/QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace lacuna {

class GrowingTextEdit;
class Workspace;

/// Writes the team's own checklists, as the codebook editor does the codebook: checklists at the left, the chosen one's items in the middle,
/// its rule and the chosen item at the right. Every change is one edit, at once and undoable. A checklist that studies are judged with is
/// not deleted: it says how many they are.
class ChecklistEditor : public QDialog {
    Q_OBJECT
public:
    explicit ChecklistEditor(Workspace* workspace, QWidget* parent = nullptr);
    void showChecklist(Id checklist); ///< 0: the first

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildChecklists(QVBoxLayout* layout);
    void buildItems(QVBoxLayout* layout);
    void buildDetail(QVBoxLayout* layout);
    void buildRule(QVBoxLayout* layout);
    void buildItem(QVBoxLayout* layout);
    void refresh();
    void fillChecklists();
    void fillItems();
    void showDetail();
    void showRule();
    ChecklistForm typedForm() const;
    void applyDetail();
    void keepTyped();
    void addChecklist();
    void removeChecklist();
    void addItem();
    void removeItem();
    void moveItem(int by);
    void save();
    void send(Edit edit, std::function<void(Id)> done = {});
    bool mayEdit() const;
    bool isUpToDate() const;
    QString itemLabel(int row) const;
    QPushButton* verb(const QString& name, const QString& icon, const QString& text, const QString& tip);
    QCheckBox* check(const QString& name, const QString& text, const QString& tip, QVBoxLayout* layout);

    Workspace* m_workspace;
    Id m_checklist = 0;
    std::optional<ChecklistForm> m_form; ///< as it is here; none: no checklist, or one that cannot be read
    QString m_shown; ///< key of the item whose detail stands in the fields
    Id m_ruleOf = 0; ///< the checklist whose rule stands in the fields
    Id m_awaited = 0; ///< just added; the snapshot does not know it yet
    bool m_filling = false; ///< the fields change because what they are of does
    int m_pending = 0; ///< edits on their way: the form is newer than the catalogue
    QListWidget* m_checklists = nullptr;
    QListWidget* m_items = nullptr;
    QLabel* m_nothing = nullptr; ///< instead of the items
    QPushButton* m_removeChecklist = nullptr;
    QPushButton* m_addChecklist = nullptr;
    QPushButton* m_addItem = nullptr;
    QPushButton* m_removeItem = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_undo = nullptr;
    QWidget* m_rulePart = nullptr;
    QWidget* m_itemPart = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QWidget* m_limits = nullptr;
    std::array<QSpinBox*, 3> m_most{};
    QCheckBox* m_strict = nullptr;
    QLabel* m_ruleText = nullptr;
    QLabel* m_itemTitle = nullptr;
    GrowingTextEdit* m_text = nullptr;
    GrowingTextEdit* m_help = nullptr;
    QCheckBox* m_critical = nullptr;
    QCheckBox* m_partial = nullptr;
    QCheckBox* m_notApplicable = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace lacuna

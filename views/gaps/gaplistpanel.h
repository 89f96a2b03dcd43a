// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gaplisting.h"

#include <QtWidgets/QWidget>

#include <memory>

class QAbstractButton;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace lacuna {

class FlowLayout;
class GapListModel;
class GapListView;
class GapNoteForm;

/// The ranked gaps of the question beside the matrix: filtered by class and by status, each with its score and the factors of it, and a note
/// that unfolds below. Choosing an entry asks for its cell. Interface thread.
class GapListPanel : public QWidget {
    Q_OBJECT
public:
    explicit GapListPanel(QWidget* parent = nullptr);

    /// Null: no map. Keeps what is chosen if its two terms are still in the list.
    void setMap(std::shared_ptr<const GapMap> map, const std::vector<GapNote>& notes, bool readOnly);
    /// Marks the entry of the cell, or the one that stands for it, without asking for it.
    void showCell(int row, int column);
    void setFilter(const GapListFilter& filter);
    GapListModel* model() const { return m_model; }
    GapNoteForm* noteForm() const { return m_form; }
    void focusList();
    void commit();

Q_SIGNALS:
    /// An entry was chosen (−1: a whole line).
    void cellChosen(int row, int column);
    /// Enter or a double click: what is behind it.
    void cellOpened(int row, int column);
    void saveWanted(const lacuna::GapNote& note);
    void notApplicableWanted(int row, int column);
    /// The entry is to be voted on.
    void roundWanted(int row, int column);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFilters();
    void buildList();
    void buildNote();
    void showCounts();
    void takeCurrent();
    void showNote();
    QAbstractButton* chip(GapClass gapClass);

    std::shared_ptr<const GapMap> m_map;
    std::vector<GapNote> m_notes;
    GapListModel* m_model;
    bool m_readOnly = false;
    bool m_placing = false; ///< the current entry is being set, not chosen
    QLabel* m_summary = nullptr;
    QWidget* m_chips = nullptr;
    QComboBox* m_status = nullptr;
    GapListView* m_list = nullptr;
    QLabel* m_nothing = nullptr;
    QToolButton* m_noteButton = nullptr;
    QPushButton* m_propose = nullptr;
    QWidget* m_noteBox = nullptr;
    GapNoteForm* m_form = nullptr;
};

} // namespace lacuna

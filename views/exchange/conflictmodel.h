// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/exchange.h"

#include <QtCore/QAbstractListModel>

namespace lacuna {

/// The conflicts of a merge as a list, with what was chosen for each: by itself, or by the rule for the rest. Every choice can be undone. Tens of thousands of them
/// cost nothing. Interface thread.
class ConflictModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PartRole = Qt::UserRole, ///< "Title"
        StateRole, ///< "mine", "newest: theirs", "open"
        SettledRole, ///< bool
        OwnRole, ///< bool: by a choice of its own
    };
    /// Which of them are rows.
    struct Shown {
        std::optional<MergeConflict::Kind> kind; ///< none: all kinds
        bool onlyOpen = false;

        friend bool operator==(const Shown&, const Shown&) = default;
    };
    using QAbstractListModel::QAbstractListModel;

    /// Keeps the choices. The same conflicts as before change no row, and keep their subjects where @p conflicts has none.
    void setConflicts(std::vector<MergeConflict> conflicts);
    void setShown(const Shown& shown);
    const Shown& shown() const { return m_shown; }

    const MergeConflict& conflict(int row) const;
    /// What was chosen for it, by itself or by the rule; none: it is open.
    std::optional<MergeSide> side(int row) const;
    bool isOwn(int row) const; ///< chosen for it, not by the rule

    /// None: open again, or as the rule says.
    void choose(int row, std::optional<MergeSide> side);
    /// For all rows at once, one step of Undo.
    void chooseShown(std::optional<MergeSide> side);
    void setRule(MergeRule rule);
    MergeRule rule() const { return m_choices.rule; }
    bool canUndo() const { return !m_steps.empty(); }
    /// The row that it was about, −1: of all, or it is not shown.
    int undo();

    /// Only rule and sides.
    const MergeChoices& choices() const { return m_choices; }
    int total() const { return int(m_conflicts.size()); }
    int settled() const { return m_settled; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    struct Step {
        std::vector<std::pair<size_t, std::optional<MergeSide>>> sides; ///< as they were
        MergeRule rule = MergeRule::None; ///< as it was
    };
    std::optional<MergeSide> ownSide(size_t conflict) const;
    std::optional<MergeSide> sideOf(size_t conflict) const;
    bool isShown(size_t conflict) const;
    void put(size_t conflict, std::optional<MergeSide> side);
    void keepSubjects();
    void listRows();
    void changed();
    QString stateText(int row) const;

    std::vector<MergeConflict> m_conflicts;
    std::vector<QString> m_subjects; ///< of m_conflicts, as they were last known
    std::vector<size_t> m_rows; ///< of m_conflicts
    MergeChoices m_choices;
    std::vector<Step> m_steps;
    Shown m_shown;
    int m_settled = 0;
};

/// "Changed here and there", "Deleted here, changed there" …
QString conflictKindText(MergeConflict::Kind kind);

} // namespace lacuna

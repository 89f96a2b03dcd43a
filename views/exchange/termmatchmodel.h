// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/exchange.h"

#include <QtCore/QAbstractTableModel>

#include <memory>

namespace lacuna {

/// What the codebook of a pack calls otherwise, and what each is taken for here: what the merge found by itself, or what was chosen. First what is new, then what was found by its label, then by
/// its code. Interface thread.
class TermMatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Incoming, Found, Taken, ColumnCount };
    enum Role { OwnRole = Qt::UserRole }; ///< bool: chosen, not found
    struct Choice {
        Id id = 0; ///< 0: it is new
        QString text;
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// @p here: the codebook the matches are to. Keeps what was chosen.
    void setMatches(std::vector<TermMatch> matches, std::shared_ptr<const Codebook> here);
    /// Only those that are new, taken for something of another label or code, or chosen. On at first.
    void setOnlyDifferent(bool only);
    /// Only those with @p text in what is shown of them; empty: all.
    void setSearch(const QString& text);

    const TermMatch& match(int row) const { return m_matches[m_rows[size_t(row)]]; }
    Id takenFor(int row) const; ///< 0: new
    /// What the row may be taken for, in the order of the codebook; the first is that it is new.
    std::vector<Choice> choicesOf(int row) const;
    void take(int row, Id here);

    /// As MergeChoices::terms: what was chosen.
    const QHash<Id, Id>& chosen() const { return m_chosen; }
    int total() const { return int(m_matches.size()); }
    int countNew() const;
    int countSame() const; ///< found by themselves, and nothing of them differs

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void chosenChanged();

private:
    Id takenFor(const TermMatch& match) const;
    bool isSame(const TermMatch& match) const;
    QString incomingText(const TermMatch& match) const;
    QString takenText(const TermMatch& match) const;
    Id dimensionHere(const TermMatch& match) const;
    void listRows();

    std::vector<TermMatch> m_matches;
    std::vector<size_t> m_rows;
    std::shared_ptr<const Codebook> m_here = std::make_shared<const Codebook>();
    QHash<Id, Id> m_chosen;
    QString m_search;
    bool m_onlyDifferent = true;
};

} // namespace lacuna

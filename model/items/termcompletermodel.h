// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>

#include <memory>

namespace lacuna {

/// The terms that match what someone types, best first: coding by type-ahead. Ranked: a code or name typed in full; a name that begins so; a
/// code or alias that begins so; a word in a name or alias that begins so; a name or alias that contains it; finally every typed word found
/// in the path ("asia fish"). Ties in codebook order. Retired terms are not offered. Interface's thread; a keystroke costs well under a
/// millisecond with a codebook of a thousand terms.
class TermCompleterModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        TermRole = Qt::UserRole, ///< Id
        DimensionRole, ///< Id of the dimension to code with, which may use another's tree
        CodeRole, ///< QString
        PathRole, ///< QString, the terms above it: "Asia and the Pacific › South-Eastern Asia"; empty at the top
        MatchedNameRole, ///< QString: the alias or code that matched, if the label did not; else empty
        DimensionLabelRole, ///< QString
    };

    explicit TermCompleterModel(QObject* parent = nullptr);

    /// Terms of @p dimensions, in that order; empty: of all dimensions that are not retired.
    void setCodebook(std::shared_ptr<const Codebook> codebook, const QList<Id>& dimensions = {});
    /// Empty: every term, in codebook order.
    void setText(const QString& text);
    /// Terms of @p dimension the study is coded with already: not offered in it.
    void setExcluded(Id dimension, const QSet<Id>& terms);

    Id termAt(int row) const; ///< 0 outside
    Id dimensionAt(int row) const; ///< 0 outside

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Name {
        QString shown;
        QString folded;
    };
    struct Entry {
        Id dimension = 0;
        const Term* term = nullptr;
        QString path; ///< of what is above
        QString foldedPath; ///< … and the label
        std::vector<Name> names; ///< label, code, aliases
    };
    struct Match {
        int entry = 0;
        int rank = 0;
        int name = 0; ///< which of the names matched
    };
    static Match bestMatch(const Entry& entry, const QString& folded, const QStringList& words);
    void refresh();

    std::shared_ptr<const Codebook> m_codebook;
    std::vector<Entry> m_entries;
    std::vector<Match> m_matches;
    QHash<Id, QSet<Id>> m_excluded;
    QString m_text;
};

} // namespace lacuna

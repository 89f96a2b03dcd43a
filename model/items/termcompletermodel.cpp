// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/termcompletermodel.h"

#include "model/support/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

enum Rank { Whole, LabelPrefix, OtherPrefix, WordPrefix, Contains, InPath, None };

/// How well @p folded fits the name; @p isLabel favours the label over codes and aliases.
int rankOf(const QString& name, const QString& folded, bool isLabel)
{
    if (name == folded)
        return Whole;
    const qsizetype at = name.indexOf(folded);
    if (at < 0)
        return None;
    if (at == 0)
        return isLabel ? LabelPrefix : OtherPrefix;
    return name.contains(QString(u' ' + folded)) ? WordPrefix : Contains;
}

} // namespace

TermCompleterModel::TermCompleterModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void TermCompleterModel::setCodebook(std::shared_ptr<const Codebook> codebook, const QList<Id>& dimensions)
{
    beginResetModel();
    m_codebook = std::move(codebook);
    m_entries.clear();
    QList<Id> wanted = dimensions;
    if (m_codebook && wanted.isEmpty()) {
        for (const Dimension& dimension : m_codebook->dimensions()) {
            if (!dimension.retired)
                wanted.append(dimension.id);
        }
    }
    for (const Id dimension : std::as_const(wanted)) {
        for (const Term* term : m_codebook ? m_codebook->termsOf(dimension) : std::vector<const Term*>()) {
            Entry entry{dimension, term, m_codebook->path(term->parent), {}, {}};
            entry.foldedPath = foldedForMatching(QString(entry.path + u' ' + term->label));
            for (const QString& name : QStringList{term->label, term->code} + term->aliases)
                entry.names.push_back({name, foldedForMatching(name)});
            m_entries.push_back(std::move(entry));
        }
    }
    refresh();
    endResetModel();
}

void TermCompleterModel::setText(const QString& text)
{
    if (text == m_text)
        return;
    beginResetModel();
    m_text = text;
    refresh();
    endResetModel();
}

void TermCompleterModel::setExcluded(Id dimension, const QSet<Id>& terms)
{
    if (m_excluded.value(dimension) == terms)
        return;
    beginResetModel();
    m_excluded.insert(dimension, terms);
    refresh();
    endResetModel();
}

TermCompleterModel::Match TermCompleterModel::bestMatch(const Entry& entry, const QString& folded,
                                                        const QStringList& words)
{
    Match best{0, None, 0};
    for (int i = 0; i < int(entry.names.size()); ++i) {
        if (const int rank = rankOf(entry.names[size_t(i)].folded, folded, i == 0); rank < best.rank)
            best = {0, rank, i};
    }
    if (best.rank == None && !words.isEmpty()) {
        const QString padded = u' ' + entry.foldedPath;
        const bool all = std::ranges::all_of(
            words, [&](const QString& word) { return padded.contains(QString(u' ' + word)); });
        if (all)
            best = {0, InPath, 0};
    }
    return best;
}

void TermCompleterModel::refresh()
{
    m_matches.clear();
    const QString folded = foldedForMatching(m_text);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Entry& entry = m_entries[size_t(i)];
        if (const auto excluded = m_excluded.constFind(entry.dimension);
            excluded != m_excluded.constEnd() && excluded->contains(entry.term->id))
            continue;
        Match match = folded.isEmpty() ? Match{} : bestMatch(entry, folded, words);
        match.entry = i;
        if (match.rank != None)
            m_matches.push_back(match);
    }
    std::ranges::stable_sort(m_matches, {}, &Match::rank);
}

Id TermCompleterModel::termAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[size_t(m_matches[size_t(row)].entry)].term->id : 0;
}

Id TermCompleterModel::dimensionAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[size_t(m_matches[size_t(row)].entry)].dimension : 0;
}

int TermCompleterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

QVariant TermCompleterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Match& match = m_matches[size_t(index.row())];
    const Entry& entry = m_entries[size_t(match.entry)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: // what a QCompleter puts in the line
        return entry.term->label;
    case Qt::ToolTipRole:
        return entry.term->scopeNote.isEmpty()
            ? m_codebook->path(entry.term->id)
            : QString(m_codebook->path(entry.term->id) + u'\n' + entry.term->scopeNote);
    case Qt::AccessibleTextRole:
        return entry.path.isEmpty() ? entry.term->label : tr("%1, in %2").arg(entry.term->label, entry.path);
    case TermRole:
        return entry.term->id;
    case DimensionRole:
        return entry.dimension;
    case CodeRole:
        return entry.term->code;
    case PathRole:
        return entry.path;
    case MatchedNameRole:
        return match.name == 0 ? QString() : entry.names[size_t(match.name)].shown;
    case DimensionLabelRole: {
        const Dimension* dimension = m_codebook->dimension(entry.dimension);
        return dimension ? dimension->label : QString();
    }
    default:
        return {};
    }
}

} // namespace lacuna

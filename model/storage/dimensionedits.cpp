// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/codebookrows.h"
#include "model/storage/editor.h"

#include "model/support/textfold.h"

namespace lacuna {

Result<const Dimension*> Editor::requireDimension(Id id) const
{
    if (const Dimension* dimension = m_codebook.dimension(id))
        return dimension;
    return fail(ErrorKind::NotFound, tr("The dimension is no longer in the codebook."), QString::number(id));
}

Result<> Editor::checkKey(const Dimension& dimension) const
{
    if (dimension.key.isEmpty() || dimension.label.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("A dimension needs a key and a label."));
    const Dimension* other = m_codebook.dimension(QStringView(dimension.key));
    if (other && other->id != dimension.id)
        return fail(ErrorKind::BadInput, tr("Another dimension has the key “%1”.").arg(dimension.key));
    return {};
}

Result<> Editor::checkNoTreeUsers(const Dimension& dimension) const
{
    for (const Dimension& other : m_codebook.dimensions()) {
        if (other.treeOf == dimension.id)
            return fail(
                ErrorKind::BadInput,
                tr("“%1” cannot be removed because “%2” uses its terms.").arg(dimension.label, other.label));
    }
    return {};
}

Result<> Editor::placeDimension(Id dimension, int position)
{
    QList<Id> order;
    for (const Dimension& other : m_codebook.dimensions()) {
        if (other.id != dimension)
            order.append(other.id);
    }
    order.insert(std::clamp<qsizetype>(position, 0, order.size()), dimension);
    Script script(m_connection);
    for (qsizetype i = 0; i < order.size(); ++i)
        script.run("UPDATE dimension SET position = ?2 WHERE id = ?1 AND position <> ?2", order.at(i),
                   qint64(i));
    return script.result();
}

Result<Edited> Editor::operator()(const AddDimension& edit)
{
    Dimension dimension = edit.dimension;
    if (!dimension.id)
        dimension.id = m_ids.next();
    dimension.key = dimension.key.trimmed().toLower();
    if (auto checked = checkKey(dimension); !checked)
        return std::unexpected(checked.error());
    if (dimension.treeOf) {
        const auto owner = requireDimension(dimension.treeOf);
        if (!owner)
            return std::unexpected(owner.error());
        dimension.treeOf = ownerOf(dimension.treeOf);
    }
    auto done = insertDimension(m_connection, dimension);
    if (done)
        done = placeDimension(dimension.id,
                              dimension.position > 0 ? dimension.position : std::numeric_limits<int>::max());
    if (!done)
        return std::unexpected(done.error());
    return Edited{dimension.id, {StepLabel::Kind::AddDimension, dimension.label, {}, 1}};
}

Result<Edited> Editor::operator()(const UpdateDimension& edit)
{
    const auto old = requireDimension(edit.dimension.id);
    if (!old)
        return std::unexpected(old.error());
    Dimension dimension = edit.dimension;
    dimension.key = dimension.key.trimmed().toLower();
    if (dimension.treeOf != (*old)->treeOf)
        return fail(ErrorKind::BadInput, tr("Whose terms a dimension uses cannot be changed."));
    auto done = checkKey(dimension);
    if (done)
        done = updateDimension(m_connection, dimension);
    if (done && dimension.position != (*old)->position)
        done = placeDimension(dimension.id, dimension.position);
    if (!done)
        return std::unexpected(done.error());
    return Edited{dimension.id, {StepLabel::Kind::UpdateDimension, dimension.label, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteDimension& edit)
{
    const auto dimension = requireDimension(edit.dimension);
    if (!dimension)
        return std::unexpected(dimension.error());
    if (auto free = checkNoTreeUsers(**dimension); !free)
        return std::unexpected(free.error());
    const auto done = Script(m_connection)
                          .run("DELETE FROM coding WHERE dimension = ?1", edit.dimension)
                          .run("DELETE FROM term WHERE dimension = ?1", edit.dimension)
                          .run("DELETE FROM dimension WHERE id = ?1", edit.dimension)
                          .result();
    if (!done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteDimension, (*dimension)->label, {}, 1}};
}

/// The id in this catalogue of an imported dimension, which is added or brought up to date.
Result<Id> Editor::importDimension(const Dimension& imported, const QHash<Id, Id>& known)
{
    Dimension dimension = imported;
    if (const Dimension* same = m_codebook.dimension(QStringView(imported.key))) {
        dimension.id = same->id;
        dimension.treeOf = same->treeOf;
        dimension.position = same->position;
        dimension.key = same->key;
        dimension.required = same->required; // no file says it
        dimension.single = same->single;
        // A file with terms alone has the key for a name: it says nothing of the dimension.
        if (imported.label == imported.key && imported.scopeNote.isEmpty()) {
            dimension.label = same->label;
            dimension.scopeNote = same->scopeNote;
            dimension.retired = same->retired;
        }
        return updateDimension(m_connection, dimension).transform([&] { return dimension.id; });
    }
    if (!dimension.id || m_codebook.dimension(dimension.id))
        dimension.id = m_ids.next();
    dimension.key = dimension.key.trimmed().toLower();
    dimension.treeOf = known.value(imported.treeOf);
    if (auto checked = checkKey(dimension); !checked)
        return std::unexpected(checked.error());
    return insertDimension(m_connection, dimension).transform([&] { return dimension.id; });
}

const Term* Editor::sameTerm(const Term& imported, Id dimension, const QSet<Id>& taken) const
{
    const QString label = foldedForMatching(imported.label);
    const Term* sameLabel = nullptr;
    for (const Term& term : m_codebook.terms()) {
        if (term.dimension != dimension || taken.contains(term.id))
            continue;
        if (term.code.compare(imported.code, Qt::CaseInsensitive) == 0)
            return &term;
        if (!sameLabel && foldedForMatching(term.label) == label)
            sameLabel = &term;
    }
    return sameLabel;
}

Result<Id> Editor::importTerm(const Term& imported, Id dimension, Id parent, QSet<Id>& taken)
{
    Term term = imported;
    term.dimension = dimension;
    term.parent = parent;
    const Term* same = sameTerm(imported, dimension, taken);
    if (!same) {
        if (!term.id || m_codebook.term(term.id))
            term.id = m_ids.next();
        if (term.code.trimmed().isEmpty()) {
            auto code = freeCode(dimension, term.label);
            if (!code)
                return std::unexpected(code.error());
            term.code = *code;
        }
        return insertTerm(m_connection, term).transform([&] { return term.id; });
    }
    taken.insert(same->id);
    term.id = same->id;
    term.code = same->code;
    term.position = same->position;
    for (const QString& alias : same->aliases) {
        if (!term.aliases.contains(alias))
            term.aliases.append(alias);
    }
    const auto ring = parent ? isBelow(parent, term.id) : Result<bool>(false);
    if (!ring)
        return std::unexpected(ring.error());
    if (*ring)
        term.parent = same->parent;
    return updateTerm(m_connection, term).transform([&] { return term.id; });
}

Result<Edited> Editor::operator()(const ImportCodebook& edit)
{
    QHash<Id, Id> dimensions;
    // Those with a tree of their own first: others refer to them.
    for (const bool borrowing : {false, true}) {
        for (const Dimension& dimension : edit.codebook.dimensions()) {
            if ((dimension.treeOf != 0) != borrowing)
                continue;
            const auto id = importDimension(dimension, dimensions);
            if (!id)
                return std::unexpected(id.error());
            dimensions.insert(dimension.id, *id);
        }
    }
    QHash<Id, Id> terms;
    QSet<Id> taken;
    for (const Term& term : edit.codebook.terms()) { // parents come first
        const auto id =
            importTerm(term, ownerOf(dimensions.value(term.dimension)), terms.value(term.parent), taken);
        if (!id)
            return std::unexpected(id.error());
        terms.insert(term.id, *id);
    }
    const std::vector<Dimension>& all = edit.codebook.dimensions();
    return Edited{0,
                  {StepLabel::Kind::ImportCodebook,
                   all.size() == 1 ? all.front().label : QString(),
                   {},
                   int(terms.size())}};
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/codebooklimits.h"
#include "model/storage/codebookrows.h"
#include "model/storage/editor.h"

namespace lacuna {

Result<const Term*> Editor::requireTerm(Id id) const
{
    if (const Term* term = m_codebook.term(id))
        return term;
    return fail(ErrorKind::NotFound, tr("The term is no longer in the codebook."), QString::number(id));
}

Result<bool> Editor::isBelow(Id term, Id ancestor)
{
    return m_connection
        .integer(
            "WITH RECURSIVE up(id) AS (SELECT ?1 UNION SELECT parent FROM term JOIN up ON term.id = up.id "
            "WHERE parent IS NOT NULL) SELECT count(*) FROM up WHERE id = ?2",
            term, ancestor)
        .transform([](qint64 count) { return count > 0; });
}

/// A code that no other term of the dimension has; made from @p wanted, which may be a label.
Result<QString> Editor::freeCode(Id dimension, const QString& wanted)
{
    QString base;
    for (const QChar c : wanted.normalized(QString::NormalizationForm_D).toUpper()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            base += c;
        else if (!base.isEmpty() && !base.endsWith(u'-') && !c.isMark())
            base += u'-';
    }
    base.truncate(24);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("TERM");
    QString code = base;
    for (int i = 2;; ++i) {
        const auto taken = m_connection.integer(
            "SELECT count(*) FROM term WHERE dimension = ?1 AND code = ?2", dimension, code);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken == 0)
            return code;
        code = base + u'-' + QString::number(i);
    }
}

Result<> Editor::checkTerm(const Term& term)
{
    if (term.label.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("A term needs a label."));
    const auto taken =
        m_connection.integer("SELECT count(*) FROM term WHERE dimension = ?1 AND code = ?2 AND id <> ?3",
                             term.dimension, term.code, term.id);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return fail(ErrorKind::BadInput,
                    tr("Another term of this dimension has the code “%1”.").arg(term.code));
    if (!term.parent)
        return {};
    const Term* parent = m_codebook.term(term.parent);
    if (!parent || parent->dimension != term.dimension)
        return fail(ErrorKind::NotFound, tr("The term above is no longer in this dimension."));
    const auto ring = isBelow(term.parent, term.id);
    if (!ring)
        return std::unexpected(ring.error());
    if (*ring)
        return fail(ErrorKind::BadInput, tr("“%1” cannot be moved below itself.").arg(term.label));
    return {};
}

/// Whether @p term, with all that is below it, may be put below @p parent.
Result<> Editor::checkLevels(Id term, Id parent) const
{
    int below = 0;
    for (const Term& other : m_codebook.terms()) {
        if (m_codebook.isDescendant(other.id, term))
            below = std::max(below, m_codebook.depth(other.id) - m_codebook.depth(term));
    }
    if (m_codebook.depth(parent) + 1 + below < mostTermLevels)
        return {};
    return fail(ErrorKind::BadInput, tr("Terms can lie %1 levels deep at most.").arg(mostTermLevels));
}

/// Makes @p term the one at @p position among its siblings (retired ones counted) and numbers them anew.
Result<> Editor::placeTerm(const Term& term, int position)
{
    QList<Id> siblings;
    for (const Term& other : m_codebook.terms()) {
        if (other.dimension == term.dimension && other.parent == term.parent && other.id != term.id)
            siblings.append(other.id);
    }
    siblings.insert(std::clamp<qsizetype>(position, 0, siblings.size()), term.id);
    Script script(m_connection);
    for (qsizetype i = 0; i < siblings.size(); ++i)
        script.run("UPDATE term SET position = ?2 WHERE id = ?1 AND position <> ?2", siblings.at(i),
                   qint64(i));
    return script.result();
}

Result<Edited> Editor::operator()(const AddTerm& edit)
{
    Term term = edit.term;
    if (const auto dimension = requireDimension(term.dimension); !dimension)
        return std::unexpected(dimension.error());
    term.dimension = ownerOf(term.dimension);
    if (!term.id)
        term.id = m_ids.next();
    term.label = term.label.trimmed();
    if (term.code.trimmed().isEmpty()) {
        auto code = freeCode(term.dimension, term.label);
        if (!code)
            return std::unexpected(code.error());
        term.code = *code;
    }
    auto done = checkTerm(term);
    if (done && term.parent)
        done = checkLevels(term.id, term.parent);
    if (done)
        done = insertTerm(m_connection, term);
    if (done)
        done = placeTerm(term, term.position > 0 ? term.position : std::numeric_limits<int>::max());
    if (!done)
        return std::unexpected(done.error());
    return Edited{term.id, {StepLabel::Kind::AddTerm, term.label, {}, 1}};
}

Result<Edited> Editor::operator()(const UpdateTerm& edit)
{
    const auto old = requireTerm(edit.term.id);
    if (!old)
        return std::unexpected(old.error());
    Term term = edit.term;
    term.dimension = (*old)->dimension;
    if (term.code.trimmed().isEmpty())
        term.code = (*old)->code;
    auto done = checkTerm(term);
    if (done && term.parent && term.parent != (*old)->parent)
        done = checkLevels(term.id, term.parent);
    if (done)
        done = updateTerm(m_connection, term);
    if (done && (term.parent != (*old)->parent || term.position != (*old)->position))
        done = placeTerm(term, term.position);
    if (!done)
        return std::unexpected(done.error());
    return Edited{term.id, {StepLabel::Kind::UpdateTerm, term.label, {}, 1}};
}

Result<Edited> Editor::operator()(const MergeTerms& edit)
{
    const auto from = requireTerm(edit.from);
    const auto found = requireTerm(edit.into);
    if (!from || !found)
        return std::unexpected(from ? found.error() : from.error());
    Term into = **found;
    if (edit.from == edit.into)
        return fail(ErrorKind::BadInput, tr("A term cannot be merged into itself."));
    if ((*from)->dimension != into.dimension)
        return fail(ErrorKind::BadInput, tr("Only terms of one dimension can be merged."));
    // The names under which the term was known go on leading to it.
    for (const QString& name : QStringList{(*from)->label, (*from)->code} + (*from)->aliases) {
        if (!name.isEmpty() && name != into.label && name != into.code && !into.aliases.contains(name))
            into.aliases.append(name);
    }
    const bool inside = m_codebook.isDescendant(into.id, edit.from);
    if (inside)
        into.parent = (*from)->parent;
    auto done = inside ? Result<>() : checkLevels(edit.from, into.parent); // what is below takes its place
    if (done)
        done = updateTerm(m_connection, into);
    if (done && inside)
        done = placeTerm(into, (*from)->position);
    if (done)
        done = m_connection.run(
            "UPDATE term SET parent = ?2, position = position + "
            "(SELECT coalesce(max(position), -1) + 1 FROM term WHERE parent = ?2) WHERE parent = ?1",
            edit.from, edit.into);
    if (done)
        done = recode(0, edit.from, 0, edit.into);
    if (done)
        done = recodeViews({}, {{edit.from, edit.into}});
    if (done)
        done = m_connection.run("DELETE FROM term WHERE id = ?1", edit.from);
    if (!done)
        return std::unexpected(done.error());
    return Edited{into.id, {StepLabel::Kind::MergeTerms, (*from)->label, into.label, 1}};
}

Result<Edited> Editor::operator()(const DeleteTerm& edit)
{
    const auto term = requireTerm(edit.term);
    if (!term)
        return std::unexpected(term.error());
    const QByteArray below = "WITH RECURSIVE below(id) AS (SELECT ?1 UNION SELECT term.id FROM term JOIN "
                             "below ON parent = below.id) ";
    const QByteArray count = below
        + "SELECT (SELECT count(DISTINCT study) FROM coding WHERE term IN below) "
          "+ (SELECT count(DISTINCT practice) FROM practice_coding WHERE term IN below)";
    const auto used = m_connection.integer(count, edit.term);
    if (!used)
        return std::unexpected(used.error());
    if (*used)
        return fail(ErrorKind::BadInput,
                    tr("“%1” cannot be deleted because %n study(s) are coded with it or a term below it. "
                       "Retire it, or merge it "
                       "into another.",
                       nullptr, int(*used))
                        .arg((*term)->label));
    if (auto done = m_connection.run(QByteArray(below + "DELETE FROM term WHERE id IN below"), edit.term);
        !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteTerm, (*term)->label, {}, 1}};
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/editor.h"
#include "model/storage/valuerows.h"

namespace lacuna {

Result<Edited> Editor::operator()(const SetNotApplicable& edit)
{
    NotApplicable pair = ordered(edit.pair);
    for (const auto& [dimension, term] :
         {std::pair(pair.dimensionA, pair.termA), std::pair(pair.dimensionB, pair.termB)}) {
        if (auto known = requireCoding(dimension, term); !known)
            return std::unexpected(known.error());
    }
    if (pair.dimensionA == pair.dimensionB && pair.termA == pair.termB)
        return fail(ErrorKind::BadInput, tr("A pair needs two different terms."));
    const QString a = m_codebook.term(edit.pair.termA)->label;
    const QString b = m_codebook.term(edit.pair.termB)->label;
    if (!edit.on) {
        auto done = m_connection.run("DELETE FROM not_applicable WHERE dimension_a = ?1 AND term_a = ?2 AND "
                                     "dimension_b = ?3 AND term_b = ?4",
                                     pair.dimensionA, pair.termA, pair.dimensionB, pair.termB);
        if (!done)
            return std::unexpected(done.error());
        return Edited{0, {StepLabel::Kind::UnsetNotApplicable, a, b, 1}};
    }
    if (pair.reason.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("Say why the pair is not applicable."));
    if (!pair.id)
        pair.id = m_ids.next();
    auto done = m_connection.run(
        "INSERT INTO not_applicable(id, dimension_a, term_a, dimension_b, term_b, reason) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
        "ON CONFLICT (dimension_a, term_a, dimension_b, term_b) DO UPDATE SET reason = excluded.reason",
        pair.id, pair.dimensionA, pair.termA, pair.dimensionB, pair.termB, pair.reason);
    if (!done)
        return std::unexpected(done.error());
    return Edited{pair.id, {StepLabel::Kind::SetNotApplicable, a, b, 1}};
}

Result<Edited> Editor::operator()(const SetNotApplicables& edit)
{
    if (edit.pairs.empty())
        return fail(ErrorKind::BadInput, tr("There is no cell to declare not applicable."));
    Result<Edited> first = (*this)(SetNotApplicable{edit.pairs.front(), true});
    for (size_t i = 1; first && i < edit.pairs.size(); ++i) {
        if (const auto next = (*this)(SetNotApplicable{edit.pairs[i], true}); !next)
            return next;
    }
    if (first)
        first->label.count = int(edit.pairs.size());
    return first;
}

Result<Edited> Editor::operator()(const SetProtocol& edit)
{
    if (auto done = saveProtocol(m_connection, edit.protocol); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::SetProtocol, {}, {}, 1}};
}

Result<Edited> Editor::operator()(const SaveView& edit)
{
    View view = edit.view;
    if (view.name.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("A view needs a name."));
    const auto views = loadViews(m_connection);
    if (!views)
        return std::unexpected(views.error());
    for (const View& other : *views) {
        // The command line and stories name views.
        if (other.id != view.id && other.name.compare(view.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::BadInput, tr("Another view has the name “%1”.").arg(view.name));
    }
    if (!view.id)
        view.id = m_ids.next();
    if (auto done = saveView(m_connection, view); !done)
        return std::unexpected(done.error());
    return Edited{view.id, {StepLabel::Kind::SaveView, view.name, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteView& edit)
{
    const auto views = loadViews(m_connection);
    if (!views)
        return std::unexpected(views.error());
    const auto view = std::ranges::find(*views, edit.view, &View::id);
    if (view == views->end())
        return fail(ErrorKind::NotFound, tr("The view is no longer in the catalogue."),
                    QString::number(edit.view));
    if (auto done = m_connection.run("DELETE FROM saved_view WHERE id = ?1", edit.view); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteView, view->name, {}, 1}};
}

Result<Edited> Editor::operator()(const OrderViews& edit)
{
    const auto views = loadViews(m_connection);
    if (!views)
        return std::unexpected(views.error());
    std::vector<View> ordered;
    for (const Id id : edit.views) {
        const auto view = std::ranges::find(*views, id, &View::id);
        if (view == views->end())
            return fail(ErrorKind::NotFound, tr("The view is no longer in the catalogue."),
                        QString::number(id));
        ordered.push_back(*view);
    }
    for (const View& view : *views) {
        if (!edit.views.contains(view.id))
            ordered.push_back(view);
    }
    Script script(m_connection);
    for (int position = 0; const View& view : ordered)
        script.run("UPDATE saved_view SET position = ?2 WHERE id = ?1", view.id, position++);
    if (auto done = script.result(); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::OrderViews, {}, {}, int(ordered.size())}};
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/editor.h"
#include "model/storage/gaprows.h"

#include <cmath>

namespace lacuna {

QString Editor::labelOf(Id id) const
{
    const Term* term = m_codebook.term(id);
    return term ? term->label : QString();
}

Result<Edited> Editor::operator()(const SaveGapNote& edit)
{
    GapNote note = ordered(edit.note);
    if (auto known = requireCoding(note.dimensionA, note.termA); !known)
        return std::unexpected(known.error());
    if (note.termB != 0) {
        if (auto known = requireCoding(note.dimensionB, note.termB); !known)
            return std::unexpected(known.error());
    }
    const auto notes = loadGapNotes(m_connection);
    if (!notes)
        return std::unexpected(notes.error());
    // Of a pair there is one; it may have been made in another window since.
    const GapNote* same = gapNoteOn(*notes, note.dimensionA, note.termA, note.dimensionB, note.termB);
    note.id = same ? same->id : m_ids.next();
    const bool remove = note.isEmpty();
    const auto done = remove ? m_connection.run("DELETE FROM gap_note WHERE id = ?1", note.id)
                             : saveGapNote(m_connection, note);
    if (!done)
        return std::unexpected(done.error());
    return Edited{remove ? 0 : note.id,
                  {remove ? StepLabel::Kind::DeleteGapNote : StepLabel::Kind::SaveGapNote,
                   labelOf(edit.note.termA ? edit.note.termA : edit.note.termB),
                   edit.note.termA ? labelOf(edit.note.termB) : QString(), 1}};
}

Result<Edited> Editor::operator()(const DeleteGapNote& edit)
{
    const auto notes = loadGapNotes(m_connection);
    if (!notes)
        return std::unexpected(notes.error());
    const auto note = std::ranges::find(*notes, edit.note, &GapNote::id);
    if (note == notes->end())
        return fail(ErrorKind::NotFound, tr("The note is no longer in the catalogue."),
                    QString::number(edit.note));
    if (auto done = m_connection.run("DELETE FROM gap_note WHERE id = ?1", edit.note); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteGapNote, labelOf(note->termA), labelOf(note->termB), 1}};
}

/// A name of its own; figures that are numbers; areas of the dimension that do not overlap, or shares of them would not add up.
Result<> Editor::checkBurden(const Burden& burden)
{
    if (burden.name.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("A burden table needs a name."));
    const auto others = loadBurdens(m_connection);
    if (!others)
        return std::unexpected(others.error());
    for (const Burden& other : *others) {
        if (other.id != burden.id && other.name.compare(burden.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::BadInput, tr("Another burden table has the name “%1”.").arg(burden.name));
    }
    QHash<Id, QString> areaOf;
    for (const BurdenArea& area : burden.areas) {
        if (!std::isfinite(area.value) || area.value < 0)
            return fail(ErrorKind::BadInput,
                        tr("The figure of “%1” is no number of 0 or more.").arg(area.label));
        for (const Id term : area.terms) {
            if (auto known = requireCoding(burden.dimension, term); !known)
                return known;
            areaOf.insert(term, area.label);
        }
    }
    for (const BurdenArea& area : burden.areas) {
        QSet<Id> own;
        for (const Id term : area.terms) {
            bool twice = own.contains(term) || areaOf.value(term) != area.label;
            own.insert(term);
            for (const Id above : m_codebook.ancestors(term))
                twice = twice || areaOf.contains(above);
            if (twice)
                return fail(ErrorKind::BadInput,
                            tr("“%1” is in the table twice: figures of one table must not overlap.")
                                .arg(labelOf(term)));
        }
    }
    return {};
}

Result<> Editor::writeAreas(const Burden& burden)
{
    Script script(m_connection);
    script.run("DELETE FROM burden_area WHERE burden = ?1", burden.id);
    for (int position = 0; const BurdenArea& area : burden.areas) {
        const Id id = m_ids.next();
        script.run("INSERT INTO burden_area(id, burden, label, value, low, high, note, position) VALUES (?1, "
                   "?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                   id, burden.id, area.label, area.value, area.low, area.high, area.note, position++);
        for (const Id term : area.terms)
            script.run("INSERT INTO burden_area_term(area, term) VALUES (?1, ?2)", id, term);
    }
    return script.result();
}

Result<Edited> Editor::operator()(const SaveBurden& edit)
{
    Burden burden = edit.burden;
    if (const auto dimension = requireDimension(burden.dimension); !dimension)
        return std::unexpected(dimension.error());
    if (auto fine = checkBurden(burden); !fine)
        return std::unexpected(fine.error());
    if (!burden.id)
        burden.id = m_ids.next();
    auto done = m_connection.run("INSERT INTO burden(id, name, definition, unit, source, url, year, "
                                 "region_set, dimension, total) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
                                 "nullif(?7, 0), ?8, ?9, ?10) ON CONFLICT (id) DO UPDATE SET name = ?2, "
                                 "definition = ?3, unit = ?4, source = ?5, url = ?6, year = "
                                 "nullif(?7, 0), region_set = ?8, dimension = ?9, total = ?10",
                                 burden.id, burden.name, burden.definition, burden.unit, burden.source,
                                 burden.url, burden.year, burden.regionSet, burden.dimension, burden.total);
    if (done)
        done = writeAreas(burden);
    if (!done)
        return std::unexpected(done.error());
    return Edited{burden.id, {StepLabel::Kind::SaveBurden, burden.name, {}, 1}};
}

Result<Edited> Editor::operator()(const SaveBurdens& edit)
{
    if (edit.burdens.empty())
        return fail(ErrorKind::BadInput, tr("There is no burden table to save."));
    Edited all;
    for (const Burden& burden : edit.burdens) {
        const auto saved = (*this)(SaveBurden{burden});
        if (!saved)
            return saved;
        all = *saved;
    }
    all.label.count = int(edit.burdens.size());
    return all;
}

Result<Edited> Editor::operator()(const DeleteBurden& edit)
{
    const auto name = requireText("SELECT name FROM burden WHERE id = ?1", edit.burden,
                                  tr("The burden table is no longer in the catalogue."));
    if (!name)
        return std::unexpected(name.error());
    if (auto done = m_connection.run("DELETE FROM burden WHERE id = ?1", edit.burden); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteBurden, *name, {}, 1}};
}

} // namespace lacuna

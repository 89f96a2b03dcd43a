// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gaplisting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace lacuna {

namespace {

struct GapStatusWords {
    Q_DECLARE_TR_FUNCTIONS(lacuna::GapStatusWords)
};

} // namespace

MapNotes::MapNotes(const GapMap& map, const std::vector<GapNote>& notes)
{
    QHash<Id, int> rows;
    QHash<Id, int> columns;
    for (size_t i = 0; i < map.rows.size() && !notes.empty(); ++i)
        rows.insert(map.rows[i].term, int(i));
    for (size_t i = 0; i < map.columns.size() && !notes.empty(); ++i)
        columns.insert(map.columns[i].term, int(i));
    const Id rowDimension = map.question.rows;
    const Id columnDimension = map.question.columns;
    for (const GapNote& note : notes) {
        int row = -1;
        int column = -1;
        if (note.termB == 0) {
            row = note.dimensionA == rowDimension ? rows.value(note.termA, -1) : -1;
            column = note.dimensionA == columnDimension ? columns.value(note.termA, -1) : -1;
            if (row < 0 && column < 0)
                continue;
        } else {
            const bool turned = note.dimensionA == columnDimension && note.dimensionB == rowDimension;
            if (!turned && (note.dimensionA != rowDimension || note.dimensionB != columnDimension))
                continue;
            row = rows.value(turned ? note.termB : note.termA, -1);
            column = columns.value(turned ? note.termA : note.termB, -1);
            if (row < 0 || column < 0)
                continue;
        }
        m_at.insert({row, column}, int(m_notes.size()));
        m_notes.push_back(note);
    }
}

const GapNote* MapNotes::on(int row, int column) const&
{
    const auto it = m_at.constFind({row, column});
    return it == m_at.cend() ? nullptr : &m_notes[size_t(*it)];
}

GapNote MapNotes::blank(const GapMap& map, int row, int column)
{
    GapNote note;
    if (row >= 0) {
        note.dimensionA = map.question.rows;
        note.termA = map.rows[size_t(row)].term;
    }
    if (column >= 0) {
        note.dimensionB = map.question.columns;
        note.termB = map.columns[size_t(column)].term;
    }
    return ordered(note);
}

QString gapStatusLabel(GapStatus status)
{
    switch (status) {
    case GapStatus::Open:
        return GapStatusWords::tr("open");
    case GapStatus::BeingFilled:
        return GapStatusWords::tr("being filled");
    case GapStatus::Filled:
        return GapStatusWords::tr("filled");
    case GapStatus::Agreed:
        return GapStatusWords::tr("agreed gap");
    case GapStatus::NotAGap:
        return GapStatusWords::tr("not a gap");
    }
    return {};
}

QString gapStatusText(const GapNote& note)
{
    const QString until = QLocale().toString(note.until, QLocale::LongFormat);
    const bool by = !note.filledBy.isEmpty();
    if (note.status == GapStatus::Filled)
        return by ? GapStatusWords::tr("filled by %1").arg(note.filledBy) : gapStatusLabel(note.status);
    if (note.status == GapStatus::Agreed || note.status == GapStatus::NotAGap)
        return gapStatusLabel(note.status);
    if (note.status != GapStatus::BeingFilled)
        return {};
    if (by && note.until.isValid())
        return GapStatusWords::tr("being filled by %1 until %2").arg(note.filledBy, until);
    if (by)
        return GapStatusWords::tr("being filled by %1").arg(note.filledBy);
    return note.until.isValid() ? GapStatusWords::tr("being filled until %1").arg(until)
                                : gapStatusLabel(note.status);
}

GapListing listGaps(const GapMap& map, const MapNotes& notes)
{
    GapListing listing;
    listing.gaps = rankGaps(map);
    for (const Gap& gap : listing.gaps) {
        const GapNote* note = notes.on(gap.row, gap.column);
        listing.status.push_back(note ? note->status : GapStatus::Open);
        listing.noted.push_back(note != nullptr);
    }
    return listing;
}

GapListCounts countGaps(const GapListing& listing, const GapListFilter& filter)
{
    GapListCounts counts;
    for (size_t i = 0; i < listing.gaps.size(); ++i) {
        const GapClass gapClass = listing.gaps[i].gapClass;
        const bool ofClass = filter.wants(gapClass);
        const bool ofStatus = !filter.status || *filter.status == listing.status[i];
        counts.byClass[size_t(gapClass)] += ofStatus;
        counts.byStatus[size_t(listing.status[i])] += ofClass;
        if (ofClass && ofStatus)
            counts.wanted.push_back(int(i));
    }
    return counts;
}

} // namespace lacuna

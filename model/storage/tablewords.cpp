// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/tablewords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TableWords)
};

struct Words {
    QByteArrayView table;
    const char* rows;
    const char* kind; ///< null: one of its own
};

/// In the order in which kinds are told: what matters most first.
constexpr Words words[] = {
    {"study", QT_TRANSLATE_NOOP("lacuna::TableWords", "Studies"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Studies")},
    {"coding", QT_TRANSLATE_NOOP("lacuna::TableWords", "Codings"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Codings")},
    {"dimension", QT_TRANSLATE_NOOP("lacuna::TableWords", "Dimensions of the codebook"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Codebook")},
    {"term", QT_TRANSLATE_NOOP("lacuna::TableWords", "Terms of the codebook"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Codebook")},
    {"attachment", QT_TRANSLATE_NOOP("lacuna::TableWords", "Files and links"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Files")},
    {"appraisal", QT_TRANSLATE_NOOP("lacuna::TableWords", "Appraisals"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Appraisals")},
    {"gap_note", QT_TRANSLATE_NOOP("lacuna::TableWords", "Notes on gaps"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Notes on gaps")},
    {"not_applicable", QT_TRANSLATE_NOOP("lacuna::TableWords", "Cells that are not applicable"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Cells that are not applicable")},
    {"practice", QT_TRANSLATE_NOOP("lacuna::TableWords", "Practices"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Practices")},
    {"contribution", QT_TRANSLATE_NOOP("lacuna::TableWords", "Contributions"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Contributions")},
    {"collection", QT_TRANSLATE_NOOP("lacuna::TableWords", "Collections"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Collections")},
    {"saved_view", QT_TRANSLATE_NOOP("lacuna::TableWords", "Views"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Views")},
    {"story", QT_TRANSLATE_NOOP("lacuna::TableWords", "Stories"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Stories")},
    {"story_step", QT_TRANSLATE_NOOP("lacuna::TableWords", "Steps of stories"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Stories")},
    {"round", QT_TRANSLATE_NOOP("lacuna::TableWords", "Rounds"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Rounds")},
    {"ballot", QT_TRANSLATE_NOOP("lacuna::TableWords", "Ballots"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Ballots")},
    {"coder", QT_TRANSLATE_NOOP("lacuna::TableWords", "Coders"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Coders")},
    {"meeting", QT_TRANSLATE_NOOP("lacuna::TableWords", "Meetings"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Meetings")},
    {"batch", QT_TRANSLATE_NOOP("lacuna::TableWords", "Imports"),
     QT_TRANSLATE_NOOP("lacuna::TableWords", "Imports")},
    {"attachment_content", QT_TRANSLATE_NOOP("lacuna::TableWords", "Contents of files"), nullptr},
    {"attachment_text", QT_TRANSLATE_NOOP("lacuna::TableWords", "Texts found in files"), nullptr},
    {"ballot_answer", QT_TRANSLATE_NOOP("lacuna::TableWords", "Answers on ballots"), nullptr},
    {"burden", QT_TRANSLATE_NOOP("lacuna::TableWords", "Burden tables"), nullptr},
    {"burden_area", QT_TRANSLATE_NOOP("lacuna::TableWords", "Areas of burden tables"), nullptr},
    {"burden_area_term", QT_TRANSLATE_NOOP("lacuna::TableWords", "Terms of areas of burden tables"), nullptr},
    {"checklist", QT_TRANSLATE_NOOP("lacuna::TableWords", "Checklists"), nullptr},
    {"collection_study", QT_TRANSLATE_NOOP("lacuna::TableWords", "Studies in collections"), nullptr},
    {"contribution_gap", QT_TRANSLATE_NOOP("lacuna::TableWords", "Contributions linked to gaps"), nullptr},
    {"contribution_practice", QT_TRANSLATE_NOOP("lacuna::TableWords", "Contributions linked to practices"),
     nullptr},
    {"contribution_study", QT_TRANSLATE_NOOP("lacuna::TableWords", "Contributions linked to studies"),
     nullptr},
    {"different", QT_TRANSLATE_NOOP("lacuna::TableWords", "Pairs of studies marked as different"), nullptr},
    {"history", QT_TRANSLATE_NOOP("lacuna::TableWords", "Steps of the history"), nullptr},
    {"live_ballot", QT_TRANSLATE_NOOP("lacuna::TableWords", "Ballots of votes in the room"), nullptr},
    {"mapping", QT_TRANSLATE_NOOP("lacuna::TableWords", "Column mappings of imports"), nullptr},
    {"merged_coding", QT_TRANSLATE_NOOP("lacuna::TableWords", "Codings of merged studies"), nullptr},
    {"merged_study", QT_TRANSLATE_NOOP("lacuna::TableWords", "Merged studies"), nullptr},
    {"minute", QT_TRANSLATE_NOOP("lacuna::TableWords", "Minutes of meetings"), nullptr},
    {"practice_coding", QT_TRANSLATE_NOOP("lacuna::TableWords", "Codings of practices"), nullptr},
    {"practice_study", QT_TRANSLATE_NOOP("lacuna::TableWords", "Practices linked to studies"), nullptr},
    {"protocol", QT_TRANSLATE_NOOP("lacuna::TableWords", "About the catalogue"), nullptr},
    {"reconciled", QT_TRANSLATE_NOOP("lacuna::TableWords", "Reconciled codings"), nullptr},
    {"round_criterion", QT_TRANSLATE_NOOP("lacuna::TableWords", "Criteria of rounds"), nullptr},
    {"round_option", QT_TRANSLATE_NOOP("lacuna::TableWords", "Options of rounds"), nullptr},
    {"same_row", QT_TRANSLATE_NOOP("lacuna::TableWords", "What merging took for the same"), nullptr},
    {"saved_search", QT_TRANSLATE_NOOP("lacuna::TableWords", "Saved searches"), nullptr},
    {"setting", QT_TRANSLATE_NOOP("lacuna::TableWords", "Settings of the catalogue"), nullptr},
    {"version", QT_TRANSLATE_NOOP("lacuna::TableWords", "Who changed what, for merging"), nullptr},
};

} // namespace

QString tableInWords(QByteArrayView table)
{
    const auto* const found = std::ranges::find(words, table, &Words::table);
    return found == std::end(words) ? QString::fromUtf8(table) : Texts::tr(found->rows);
}

TableKind tableKind(QByteArrayView table)
{
    const auto* const found = std::ranges::find(words, table, &Words::table);
    if (found == std::end(words))
        return {int(std::size(words)), Texts::tr("Other entries")};
    if (!found->kind)
        return {int(found - std::begin(words)), Texts::tr(found->rows)};
    const auto isSame = [&](const Words& one) { return one.kind && qstrcmp(one.kind, found->kind) == 0; };
    return {int(std::ranges::find_if(words, isSame) - std::begin(words)), Texts::tr(found->kind)};
}

} // namespace lacuna

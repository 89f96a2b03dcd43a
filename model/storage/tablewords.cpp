// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/tablewords.h"

#include <QtCore/QCoreApplication>

#include <utility>

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TableWords)
};

constexpr std::pair<QByteArrayView, const char*> words[] = {
    {"appraisal", QT_TRANSLATE_NOOP("lacuna::TableWords", "Appraisals")},
    {"attachment", QT_TRANSLATE_NOOP("lacuna::TableWords", "Files and links")},
    {"attachment_content", QT_TRANSLATE_NOOP("lacuna::TableWords", "Contents of files")},
    {"attachment_text", QT_TRANSLATE_NOOP("lacuna::TableWords", "Texts found in files")},
    {"ballot", QT_TRANSLATE_NOOP("lacuna::TableWords", "Ballots")},
    {"ballot_answer", QT_TRANSLATE_NOOP("lacuna::TableWords", "Answers on ballots")},
    {"batch", QT_TRANSLATE_NOOP("lacuna::TableWords", "Imports")},
    {"burden", QT_TRANSLATE_NOOP("lacuna::TableWords", "Burden tables")},
    {"burden_area", QT_TRANSLATE_NOOP("lacuna::TableWords", "Areas of burden tables")},
    {"burden_area_term", QT_TRANSLATE_NOOP("lacuna::TableWords", "Terms of areas of burden tables")},
    {"checklist", QT_TRANSLATE_NOOP("lacuna::TableWords", "Checklists")},
    {"coder", QT_TRANSLATE_NOOP("lacuna::TableWords", "Coders")},
    {"coding", QT_TRANSLATE_NOOP("lacuna::TableWords", "Codings")},
    {"collection", QT_TRANSLATE_NOOP("lacuna::TableWords", "Collections")},
    {"collection_study", QT_TRANSLATE_NOOP("lacuna::TableWords", "Studies in collections")},
    {"contribution", QT_TRANSLATE_NOOP("lacuna::TableWords", "Contributions")},
    {"contribution_gap", QT_TRANSLATE_NOOP("lacuna::TableWords", "Contributions linked to gaps")},
    {"contribution_practice", QT_TRANSLATE_NOOP("lacuna::TableWords", "Contributions linked to practices")},
    {"contribution_study", QT_TRANSLATE_NOOP("lacuna::TableWords", "Contributions linked to studies")},
    {"different", QT_TRANSLATE_NOOP("lacuna::TableWords", "Pairs of studies marked as different")},
    {"dimension", QT_TRANSLATE_NOOP("lacuna::TableWords", "Dimensions of the codebook")},
    {"gap_note", QT_TRANSLATE_NOOP("lacuna::TableWords", "Notes on gaps")},
    {"history", QT_TRANSLATE_NOOP("lacuna::TableWords", "Steps of the history")},
    {"live_ballot", QT_TRANSLATE_NOOP("lacuna::TableWords", "Ballots of votes in the room")},
    {"mapping", QT_TRANSLATE_NOOP("lacuna::TableWords", "Column mappings of imports")},
    {"meeting", QT_TRANSLATE_NOOP("lacuna::TableWords", "Meetings")},
    {"merged_coding", QT_TRANSLATE_NOOP("lacuna::TableWords", "Codings of merged studies")},
    {"merged_study", QT_TRANSLATE_NOOP("lacuna::TableWords", "Merged studies")},
    {"minute", QT_TRANSLATE_NOOP("lacuna::TableWords", "Minutes of meetings")},
    {"not_applicable", QT_TRANSLATE_NOOP("lacuna::TableWords", "Cells that are not applicable")},
    {"practice", QT_TRANSLATE_NOOP("lacuna::TableWords", "Practices")},
    {"practice_coding", QT_TRANSLATE_NOOP("lacuna::TableWords", "Codings of practices")},
    {"practice_study", QT_TRANSLATE_NOOP("lacuna::TableWords", "Practices linked to studies")},
    {"protocol", QT_TRANSLATE_NOOP("lacuna::TableWords", "About the catalogue")},
    {"reconciled", QT_TRANSLATE_NOOP("lacuna::TableWords", "Reconciled codings")},
    {"round", QT_TRANSLATE_NOOP("lacuna::TableWords", "Rounds")},
    {"round_criterion", QT_TRANSLATE_NOOP("lacuna::TableWords", "Criteria of rounds")},
    {"round_option", QT_TRANSLATE_NOOP("lacuna::TableWords", "Options of rounds")},
    {"same_row", QT_TRANSLATE_NOOP("lacuna::TableWords", "What merging took for the same")},
    {"saved_search", QT_TRANSLATE_NOOP("lacuna::TableWords", "Saved searches")},
    {"saved_view", QT_TRANSLATE_NOOP("lacuna::TableWords", "Views")},
    {"setting", QT_TRANSLATE_NOOP("lacuna::TableWords", "Settings of the catalogue")},
    {"story", QT_TRANSLATE_NOOP("lacuna::TableWords", "Stories")},
    {"story_step", QT_TRANSLATE_NOOP("lacuna::TableWords", "Steps of stories")},
    {"study", QT_TRANSLATE_NOOP("lacuna::TableWords", "Studies")},
    {"term", QT_TRANSLATE_NOOP("lacuna::TableWords", "Terms of the codebook")},
    {"version", QT_TRANSLATE_NOOP("lacuna::TableWords", "Who changed what, for merging")},
};

} // namespace

QString tableInWords(QByteArrayView table)
{
    for (const auto& [name, word] : words) {
        if (name == table)
            return Texts::tr(word);
    }
    return QString::fromUtf8(table);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <compare>
#include <map>
#include <optional>
#include <vector>

namespace lacuna {

// Handing a part of a catalogue to others and merging what comes back: plain values. Packs are written and merged by model/storage (packs.h, packmerge.h).

/// What of the confidential goes along. Nothing unless asked for.
struct ConfidentialParts {
    bool notes = false; ///< notes of studies, appraisals and gaps that carry the mark
    bool practices = false;
    bool contributions = false;
    bool attachments = false;
    bool ballots = false; ///< of rounds that carry the mark
    bool names = false; ///< of persons: contributors, participants, whom to ask, coders that carry the mark

    bool none() const { return *this == ConfidentialParts(); }
    static ConfidentialParts all() { return {true, true, true, true, true, true}; }
    friend bool operator==(const ConfidentialParts&, const ConfidentialParts&) = default;
};

struct PackOptions {
    enum class What {
        Everything,
        Studies, ///< `studies` with what belongs to them, what was learned from them, and the codebook
        Changes, ///< what was changed here since the last pack; everything if there was none
    };
    What what = What::Everything;
    std::vector<Id> studies; ///< ascending; for What::Studies
    QString scope; ///< what was chosen, in words ("Collection “Core”"); told in the pack
    bool attachments = true; ///< the files, not only their names
    ConfidentialParts confidential;
};

/// What a pack holds, or would.
struct PackContents {
    int studies = 0;
    qint64 codings = 0;
    int terms = 0;
    int practices = 0;
    int contributions = 0;
    int gapNotes = 0; ///< without the mark
    int gapStatuses = 0; ///< of gaps whose note carries the mark: what is done about them, and until when
    int views = 0;
    int stories = 0;
    int rounds = 0;
    int ballots = 0;
    int collections = 0;
    int savedSearches = 0;
    int coders = 0; ///< with a name that carries no mark
    int meetings = 0;
    int minutes = 0; ///< of meetings
    int checklists = 0;
    int burdens = 0; ///< tables
    int imports = 0; ///< by the names of their files
    int accounts = 0; ///< 1: the catalogue's account of itself says whom to ask, or has a note
    int attachmentNames = 0; ///< of files and links, whether or not the files go along
    int attachments = 0; ///< files, each content once
    qint64 attachmentBytes = 0;
    int deletions = 0; ///< of what was deleted here, and would be there

    /// Of the confidential, how many there are in what was chosen, whether or not they go along.
    struct Confidential {
        int notes = 0;
        int practices = 0;
        int contributions = 0;
        int attachments = 0;
        int ballots = 0;
        int names = 0;

        friend bool operator==(const Confidential&, const Confidential&) = default;
    };
    Confidential confidential;
    QDateTime
        unchangedSince; ///< UTC; valid: changes were asked for, and since then there are none that no pack holds

    friend bool operator==(const PackContents&, const PackContents&) = default;
};

/// What a pack says of itself.
struct PackManifest {
    int format = 0;
    QString catalogue; ///< id of the catalogue, the same in every copy of it
    QString title; ///< of the catalogue
    QString scope; ///< in words
    QDateTime made; ///< UTC
    QString program; ///< "Lacuna 0.1.0"
    PackContents contents;
    ConfidentialParts confidential; ///< what went along
};

/// A field that was changed here and there without knowledge of each other, or something deleted on one side and changed on the other.
struct MergeConflict {
    enum class Kind {
        Field,
        DeletedHere, ///< and changed there; it comes back unless the choice is mine
        DeletedThere, ///< and changed here; it stays unless the choice is theirs
    };
    /// Which field of what: the names of the table and the column, and the row's primary key ("5", "5,7,2"). No column: the whole row.
    struct Place {
        QByteArray table;
        QByteArray row;
        QByteArray column;

        friend auto operator<=>(const Place&, const Place&) = default;
    };
    Kind kind = Kind::Field;
    Place place;
    QString subject; ///< what it is a field of: "Sea slaves"
    QString among; ///< what things of its kind are called together: "Studies", "Coders"
    QString part; ///< "Title"
    QString mine;
    QString theirs;
    std::optional<QString> base; ///< as it was before both; none: no longer known
    QDateTime mineAt; ///< UTC; invalid: not known
    QDateTime theirsAt;
    bool byHand =
        false; ///< a mark "confidential" that would come off: no rule takes theirs, only a choice of its own
    bool confidential = false; ///< of something that carries the mark on either side
};

enum class MergeSide { Mine, Theirs };

/// How conflicts without a choice of their own are settled.
enum class MergeRule {
    None, ///< left as they are here; they come up again when the pack is merged again
    Mine,
    Theirs,
    Newest, ///< what was written last; what was deleted and changed stays
};

/// A dimension or term of the pack that this catalogue has not under the same id.
struct TermMatch {
    enum class By { Nothing, Code, Label };
    Id incoming = 0; ///< term; of a dimension: its id
    bool isDimension = false;
    QString dimension; ///< label
    QString code;
    QString label;
    By by = By::Nothing;
    Id here = 0; ///< what it is taken for; 0: it is new
    QString hereLabel; ///< empty if new
};

struct MergeChoices {
    MergeRule rule = MergeRule::None;
    std::map<MergeConflict::Place, MergeSide> sides; ///< go before the rule
    QHash<Id, Id>
        terms; ///< TermMatch::incoming → the term here it is taken for, 0: add it; goes before the match by code or label
};

/// What merging a pack does or did.
struct MergeSummary {
    struct Counts {
        int added = 0;
        int changed = 0;
        int deleted = 0;

        friend bool operator==(const Counts&, const Counts&) = default;
    };
    std::vector<std::pair<QString, Counts>> kinds; ///< "Studies" …, those with any
    int settled = 0; ///< conflicts
    int unsettled = 0; ///< left as they are here
    int possibleDuplicates =
        0; ///< studies the pack brought that may be ones this catalogue has; flagged, not merged
    bool isNothing() const { return kinds.empty() && settled == 0; }
};

struct MergePlan {
    PackManifest manifest;
    MergeSummary summary; ///< as it would be with the choices it was made for
    std::vector<MergeConflict> conflicts; ///< all of them, also those the choices settle
    std::vector<TermMatch> terms; ///< matched by code or label, or new
};

struct MergeOutcome {
    MergeSummary summary;
    std::vector<MergeConflict> unsettled;
    std::vector<Id> addedStudies; ///< ascending
    QString backup; ///< the copy made before
};

} // namespace lacuna

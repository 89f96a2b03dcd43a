// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/question.h"
#include "model/catalogue/study.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace lacuna {

// What a team adds to its studies while it works on them: who codes, what belongs together, what was decided.

/// A person who codes. Coder 0 is nobody in particular: codings that were imported, typed by a team of one, or reconciled.
struct Coder {
    Id id = 0;
    QString name;
    QString note;
    bool confidential = false; ///< the name does not leave the catalogue unless asked for

    friend bool operator==(const Coder&, const Coder&) = default;
};

/// Studies that someone put together by hand, under a name.
struct Collection {
    Id id = 0;
    QString name;
    QString note;
    int position = 0;

    friend bool operator==(const Collection&, const Collection&) = default;
};

/// A filter under a name: what it finds grows with the catalogue.
struct SavedSearch {
    Id id = 0;
    QString name;
    Filter filter;
    int position = 0;

    friend bool operator==(const SavedSearch&, const SavedSearch&) = default;
};

/// A file kept with a study. Its content is stored once in the catalogue, however many studies have it.
struct Attachment {
    Id id = 0;
    Id study = 0;
    QString fileName; ///< without a folder
    QString mediaType; ///< "application/pdf"
    QByteArray sha256; ///< 32 bytes; names the content
    qint64 size = 0; ///< bytes
    QString note;
    QDateTime added; ///< UTC
    int pages = 0; ///< whose text can be searched; given by the store
    bool confidential =
        false; ///< neither the file nor its name, note and text leave the catalogue unless asked for

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// Where a search has found something in an attached file.
struct AttachmentMatch {
    Id attachment = 0;
    int page = 0; ///< from 1: the first with all that was looked for, else the first with any of it
    int pages = 0; ///< that have any of it
    QString snippet; ///< one line of that page

    friend bool operator==(const AttachmentMatch&, const AttachmentMatch&) = default;
};

/// One study judged with a checklist by one coder.
struct Appraisal {
    Id id = 0;
    Id study = 0;
    Id coder = 0;
    QString checklist; ///< "amstar2", or the id of one of the catalogue's own
    QJsonObject answers; ///< item → answer, as the checklist names them
    QString rating; ///< code of a term of the confidence dimension; empty: not complete
    QString note;
    QDateTime modified; ///< UTC
    bool confidential = false; ///< the note does not leave the catalogue unless asked for

    friend bool operator==(const Appraisal&, const Appraisal&) = default;
};

/// A checklist of the team's own, for primary studies.
struct Checklist {
    Id id = 0;
    QString name;
    QJsonObject items; ///< as analysis defines it

    friend bool operator==(const Checklist&, const Checklist&) = default;
};

/// Two studies that look alike and are not: said once, never asked again. a < b.
struct DifferentPair {
    Id a = 0;
    Id b = 0;

    friend auto operator<=>(const DifferentPair&, const DifferentPair&) = default;
};

/// A record as it was before it became part of a study.
struct MergedRecord {
    Id id =
        0; ///< of the record; record.study.id is what the study was called, 0 if it was merged while it was imported
    QDateTime made; ///< UTC
    CodedStudy record;
};

/// What one step of the history was, for people.
struct HistoryEntry {
    qint64 id = 0; ///< grows with time
    QDateTime made; ///< UTC
    QString who; ///< the coder's name; empty: nobody in particular
    QString text; ///< "Change “Sea slaves”"
    bool undone = false; ///< taken back, may be repeated
    bool whole = false; ///< an import, kept as a whole: it has no list of changes
    Id coder = 0; ///< who did it; 0: nobody in particular
    QStringList
        changes; ///< "Title: before → after", "Coded “Cambodia”": as far as the step can tell, a few lines
    QList<Id> studies; ///< that it changed; a few of them, ascending
};

/// Which steps of the history are asked for, newest first.
struct HistoryQuery {
    Id study = 0; ///< what happened to this study and what belongs to it; 0: to the catalogue
    qint64 before = 0; ///< steps older than this one; 0: from the newest on
    int most = 50;
    std::optional<Id> coder; ///< only what this coder did
    QString words; ///< only entries with this text in them, whatever its case
    std::optional<Id> blind; ///< for the eyes of this coder, who is not to know what others coded
};

/// A part of the history. It may be empty although there is more: a search through many steps is answered in parts.
struct HistoryPage {
    std::vector<HistoryEntry> entries;
    qint64 next = 0; ///< HistoryQuery::before of the next part; 0: this was the last
};

/// What there is of one coder.
struct CoderUse {
    int codings = 0;
    int studies = 0; ///< with codings
    int appraisals = 0;

    friend bool operator==(const CoderUse&, const CoderUse&) = default;
};

/// One coding, as far as agreement is concerned: who gave which study which term.
struct CoderCoding {
    Id study = 0;
    Id coder = 0; ///< 0: reconciled, or nobody in particular
    Id term = 0;

    friend auto operator<=>(const CoderCoding&, const CoderCoding&) = default;
};

/// One coder's answer for a study in a dimension, and the reconciled one: what a disagreement is made of.
struct CoderTerms {
    Id coder = 0;
    QList<Id> terms; ///< ascending

    friend bool operator==(const CoderTerms&, const CoderTerms&) = default;
};

} // namespace lacuna

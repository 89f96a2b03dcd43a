// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace lacuna {

/// A field that a format has and we do not, kept so that it can be written back: the format's name, the tag as it
/// stood in the file, and its text. Order is the file's.
struct ExtraField {
    QString format; ///< "ris", "csv" …
    QString tag; ///< "C3", a CSV header …
    QString text;

    friend bool operator==(const ExtraField&, const ExtraField&) = default;
};

/// One piece of research. Companion reports are studies too, with @c companionOf naming the study they count as.
struct Study {
    Id id = 0;
    QString type; ///< reference type as RIS names it (JOUR, RPRT, THES …); "GEN" if unknown
    QString title;
    QStringList authors; ///< "Family, Given" or an organization's name, in order
    std::optional<int> year; ///< of publication; absent is never guessed
    QString source; ///< journal, series, book or website
    QString publisher; ///< publisher or institution
    QString place;
    QString volume;
    QString issue;
    QString pages; ///< "12-34", "e0815"
    QString edition;
    QString isbn; ///< ISBN or ISSN
    QString doi; ///< without resolver prefix, as published
    QString url;
    QString abstract;
    QStringList keywords;
    QString language;
    QString accession; ///< the record's id where it came from (RIS ID, database accession number)
    QString notes;
    QString verifiedAt; ///< address at which the reference was seen
    std::vector<ExtraField> extra;
    Id companionOf = 0;
    Id batch = 0; ///< import batch, 0 if typed in
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    bool notesConfidential = false; ///< the notes do not leave the catalogue unless asked for

    friend bool operator==(const Study&, const Study&) = default;
};

/// One study × term, as one coder saw it.
struct Coding {
    Id id = 0;
    Id study = 0;
    Id dimension =
        0; ///< origin and destination share the country dimension's terms, so the dimension is stored too
    Id term = 0;
    Id coder = 0; ///< 0: reconciled, or no coder named
    QString quote;
    QString page;

    friend bool operator==(const Coding&, const Coding&) = default;
};

/// A study with its codings: what the detail form edits and what importing adds.
struct CodedStudy {
    Study study;
    std::vector<Coding> codings;

    friend bool operator==(const CodedStudy&, const CodedStudy&) = default;
};

} // namespace lacuna

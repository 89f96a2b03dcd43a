// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/question.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

namespace lacuna {

/// What the catalogue covers; printed on every export.
struct Protocol {
    QString title; ///< the catalogue's name
    QString scope;
    QString sources; ///< databases and places searched
    QDate searchedOn; ///< last search; invalid: not stated
    QString criteria; ///< inclusion criteria
    QString contact;
    QString licence;
    QString note; ///< shown where the catalogue opens ("counts of the sample are not findings")
    QJsonObject
        flow; ///< numbers of the PRISMA flow diagram that no study in the catalogue can tell; see prismaflow.h

    friend bool operator==(const Protocol&, const Protocol&) = default;
};

/// A pair of terms that can hold no study, declared by the user. Applies to the pair whichever is the row, and to pairs of descendants.
struct NotApplicable {
    Id id = 0;
    Id dimensionA = 0;
    Id termA = 0;
    Id dimensionB = 0;
    Id termB = 0;
    QString reason;

    friend bool operator==(const NotApplicable&, const NotApplicable&) = default;
};

/// A saved, named question plus how it is drawn and a caption.
struct View {
    Id id = 0;
    QString name;
    QString caption;
    Question question;
    Filter filter;
    QJsonObject drawing; ///< style, collapsed terms, hide empty, sort … as painting defines them
    int position = 0;

    friend bool operator==(const View&, const View&) = default;
};

/// One run of the importer.
struct ImportBatch {
    Id id = 0;
    QString fileName;
    QString format;
    QString encoding;
    QDateTime when; ///< UTC
    int added = 0;
    int rejected = 0;
    QString report; ///< the report's JSON

    friend bool operator==(const ImportBatch&, const ImportBatch&) = default;
};

} // namespace lacuna

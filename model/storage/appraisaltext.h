// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace lacuna {

/// What one step did to one appraisal. Null answers and notes of the first or last step are empty ones.
struct AppraisalChange {
    QString checklist; ///< as Appraisal::checklist; empty: nobody knows any more
    QJsonObject answersBefore;
    QJsonObject answers;
    QString noteBefore;
    QString note;
};

/// A line an item whose answer or note changed, in the order of the checklist, and one if the note on the whole did: "Answered item 4 of
/// AMSTAR 2: partial yes". Items are numbered as they are now; what cannot be read is left out.
QStringList tellAppraisal(const Connection& connection, const AppraisalChange& change);

} // namespace lacuna

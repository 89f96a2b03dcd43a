// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/edits.h"
#include "model/storage/connection.h"
#include "model/storage/history.h"
#include "model/storage/studyrows.h"
#include "model/support/progress.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <span>

namespace lacuna {

/// What an edit did, for its outcome and its step in the history.
struct Edited {
    Id id = 0; ///< of what was added
    StepLabel label;
};

/// Carries out one edit on the tables, inside the caller's transaction. Made for one edit, on the caller's
/// stack.
class Editor {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Editor)
public:
    /// @p progress is told of edits that consist of many, and stops them; null: nobody waits.
    Editor(Connection& connection, const Codebook& codebook, IdSource& ids, Progress* progress = nullptr)
        : m_connection(connection)
        , m_codebook(codebook)
        , m_ids(ids)
        , m_progress(progress)
    {
    }

    // studyedits.cpp
    Result<Edited> operator()(const AddStudy& edit);
    Result<Edited> operator()(const UpdateStudy& edit);
    Result<Edited> operator()(const DeleteStudies& edit);
    Result<Edited> operator()(const DeleteBatch& edit);
    // codingedits.cpp
    Result<Edited> operator()(const CodeStudies& edit);
    Result<Edited> operator()(const SetCodings& edit);
    Result<Edited> operator()(const SaveCoder& edit);
    Result<Edited> operator()(const DeleteCoder& edit);
    // mergeedits.cpp
    Result<Edited> operator()(const MergeStudies& edit);
    Result<Edited> operator()(const MergeGroups& edit);
    Result<Edited> operator()(const SetDifferent& edit);
    Result<Edited> operator()(const LinkReports& edit);
    // collectionedits.cpp
    Result<Edited> operator()(const SaveCollection& edit);
    Result<Edited> operator()(const DeleteCollection& edit);
    Result<Edited> operator()(const CollectStudies& edit);
    Result<Edited> operator()(const SaveSearch& edit);
    Result<Edited> operator()(const DeleteSearch& edit);
    // attachmentedits.cpp
    Result<Edited> operator()(const AttachFile& edit);
    Result<Edited> operator()(const DeleteAttachment& edit);
    Result<Edited> operator()(const SaveAttachment& edit);
    Result<Edited> operator()(const SaveAppraisal& edit);
    Result<Edited> operator()(const DeleteAppraisal& edit);
    Result<Edited> operator()(const SaveChecklist& edit);
    Result<Edited> operator()(const DeleteChecklist& edit);
    // dimensionedits.cpp
    Result<Edited> operator()(const AddDimension& edit);
    Result<Edited> operator()(const UpdateDimension& edit);
    Result<Edited> operator()(const MergeDimensions& edit);
    Result<Edited> operator()(const DeleteDimension& edit);
    Result<Edited> operator()(const ImportCodebook& edit);
    // termedits.cpp
    Result<Edited> operator()(const AddTerm& edit);
    Result<Edited> operator()(const UpdateTerm& edit);
    Result<Edited> operator()(const MergeTerms& edit);
    Result<Edited> operator()(const DeleteTerm& edit);
    // valueedits.cpp
    Result<Edited> operator()(const SetNotApplicable& edit);
    Result<Edited> operator()(const SetNotApplicables& edit);
    Result<Edited> operator()(const SetProtocol& edit);
    Result<Edited> operator()(const SaveView& edit);
    Result<Edited> operator()(const DeleteView& edit);
    Result<Edited> operator()(const OrderViews& edit);
    // gapedits.cpp
    Result<Edited> operator()(const SaveGapNote& edit);
    Result<Edited> operator()(const DeleteGapNote& edit);
    Result<Edited> operator()(const SaveBurden& edit);
    Result<Edited> operator()(const SaveBurdens& edit);
    Result<Edited> operator()(const DeleteBurden& edit);

    // storyedits.cpp
    Result<Edited> operator()(const SaveStory& edit);
    Result<Edited> operator()(const DeleteStory& edit);
    // practiceedits.cpp
    Result<Edited> operator()(const SavePractices& edit);
    Result<Edited> operator()(const DeletePractices& edit);
    Result<Edited> operator()(const SaveContributions& edit);
    Result<Edited> operator()(const DeleteContributions& edit);
    // roundedits.cpp
    Result<Edited> operator()(const SaveRound& edit);
    Result<Edited> operator()(const DeleteRound& edit);
    Result<Edited> operator()(const SaveBallots& edit);
    Result<Edited> operator()(const DeleteBallots& edit);
    // meetingedits.cpp
    Result<Edited> operator()(const SaveMeeting& edit);
    Result<Edited> operator()(const DeleteMeeting& edit);
    Result<Edited> operator()(const SaveMinute& edit);
    Result<Edited> operator()(const DeleteMinutes& edit);

    /// mergeedits.cpp: what an import merges into a study while it adds the others. No edit of its own: it is a part of the import.
    Result<> mergeImported(const Study& kept, std::span<const CodedStudy> others, Id batch);

private:
    // What several edits share.
    Result<> requireStudy(Id study);
    Result<> requireCoding(Id dimension, Id term) const; ///< the term is one of the dimension's
    Result<const Dimension*> requireDimension(Id id) const;
    Result<const Term*> requireTerm(Id id) const;
    Result<> checkCompanion(const Study& study);
    Result<QString> titleOf(Id study);
    Result<> rewrite(const Study& study);
    Result<> replaceCodings(Id study, const std::vector<Coding>& codings, StudyWriter& writer);
    Result<> deleteStudies(const QList<Id>& studies);
    Result<> deleteUnusedTerms(Id batch);
    Result<> deleteUnusedDimensions(Id batch);
    Result<QList<Id>> idsOf(QByteArrayView sql, Id parameter);
    Id ownerOf(Id dimension) const; ///< whose terms it uses
    /// The text in the first column of the first row; an error of kind NotFound that says @p missing if there is no row.
    Result<QString> requireText(QByteArrayView sql, Id parameter, const QString& missing);
    Result<> touch(const QList<Id>& studies);
    Result<QString> requireMeeting(Id meeting); ///< its name

    // codingedits.cpp
    Result<QString> requireCoder(Id coder); ///< its name

    // attachmentedits.cpp
    Result<> followRating(const Appraisal& before, QString rating);

    // mergeedits.cpp
    Result<> keepRecord(Id study, Id into);
    Result<bool> anyMarked(const QList<Id>& studies) const;
    Result<> moveBelongings(Id from, Id into);
    Result<> moveCodings(Id from, Id into);
    Result<> moveDifferent(Id from, Id into);

    // dimensionedits.cpp, dimensionmerge.cpp
    Result<> checkKey(const Dimension& dimension) const;
    Result<> checkNoTreeUsers(const Dimension& dimension) const;
    Result<> placeDimension(Id dimension, int position);
    Result<QHash<Id, Id>> matchedTerms(const Dimension& from, const Dimension& into);
    Result<QHash<Id, Id>> matchedUsedTerms(const Dimension& from, const Dimension& into);
    Result<Id> importDimension(const Dimension& dimension, const QHash<Id, Id>& known);
    Result<Id> importTerm(const Term& term, Id dimension, Id parent, QSet<Id>& taken);
    const Term* sameTerm(const Term& term, Id dimension, const QSet<Id>& taken) const;

    // termedits.cpp
    Result<> checkTerm(const Term& term);
    Result<> checkLevels(Id term, Id parent) const;
    Result<> placeTerm(const Term& term, int position);
    Result<QString> freeCode(Id dimension, const QString& wanted);
    Result<bool> isBelow(Id term, Id ancestor); ///< as the tables are now; true for itself

    // gapedits.cpp
    Result<> checkBurden(const Burden& burden);
    Result<> writeAreas(const Burden& burden);
    QString labelOf(Id term) const;

    // practiceedits.cpp
    Result<> checkPractice(Practice& practice);
    Result<> checkContribution(Contribution& contribution);
    Result<> requirePair(const TermPair& pair) const;

    // roundedits.cpp
    Result<Round> requireRound(Id id);
    Result<> checkRound(const Round& round);
    Result<> checkBallot(const Round& round, const Ballot& ballot) const;

    // recoding.cpp
    /// Whatever refers to @p fromTerm in dimension @p fromDimension refers to @p toTerm in @p toDimension
    /// from now on. Dimensions 0: in every dimension, which stays. Entries that become equal are kept once.
    Result<> recode(Id fromDimension, Id fromTerm, Id toDimension, Id toTerm);
    Result<> recodeNotApplicable(Id fromDimension, Id fromTerm, Id toDimension, Id toTerm);
    Result<> recodeViews(const QHash<Id, Id>& dimensions, const QHash<Id, Id>& terms);

    Connection& m_connection;
    const Codebook& m_codebook;
    IdSource& m_ids;
    Progress* m_progress;
};

} // namespace lacuna

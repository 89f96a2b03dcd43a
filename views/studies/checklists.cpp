// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/checklists.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lacuna {

namespace {

struct Checklists {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Checklists)
};

const Checklist* ownChecklist(const Snapshot& snapshot, const QString& id)
{
    const auto found = std::ranges::find(snapshot.checklists, id.toLongLong(), &Checklist::id);
    return found == snapshot.checklists.end() ? nullptr : &*found;
}

/// The latest complete one of @p coder.
const Appraisal* ratedBy(const StudyDetails& details, Id coder)
{
    const Appraisal* latest = nullptr;
    for (const Appraisal& appraisal : details.appraisals) {
        if (appraisal.coder == coder && !appraisal.rating.isEmpty()
            && (!latest || latest->modified < appraisal.modified))
            latest = &appraisal;
    }
    return latest;
}

} // namespace

Result<ChecklistForm> checklistNamed(const Workspace& workspace, const QString& id)
{
    if (id == amstar2Id)
        return amstar2();
    const auto snapshot = workspace.snapshot();
    if (const Checklist* own = ownChecklist(*snapshot, id))
        return checklistForm(*own);
    return fail(ErrorKind::NotFound, Checklists::tr("The checklist is no longer in the catalogue."));
}

QString checklistName(const Workspace& workspace, const QString& id)
{
    if (id == amstar2Id)
        return amstar2().name;
    const auto snapshot = workspace.snapshot();
    const Checklist* own = ownChecklist(*snapshot, id);
    return own ? own->name : QString();
}

QString offeredChecklist(const Workspace& workspace, const StudyDetails& details)
{
    const Appraisal* last = nullptr;
    for (const Appraisal& appraisal : details.appraisals) {
        if (appraisal.coder == workspace.coder() && (!last || last->modified < appraisal.modified))
            last = &appraisal;
    }
    if (last)
        return last->checklist;
    const auto snapshot = workspace.snapshot();
    const Evidence evidence =
        snapshot->codebook ? evidenceOf(details.study.codings, *snapshot->codebook) : Evidence::Unknown;
    if (evidence == Evidence::SystematicReview)
        return amstar2Id;
    if (!snapshot->checklists.empty())
        return QString::number(snapshot->checklists.front().id);
    return evidence == Evidence::Unknown ? QString(amstar2Id) : QString();
}

const Appraisal* appraisalOf(const StudyDetails& details, Id coder, const QString& checklist)
{
    for (const Appraisal& appraisal : details.appraisals) {
        if (appraisal.coder == coder && appraisal.checklist == checklist)
            return &appraisal;
    }
    return nullptr;
}

const Term* codedConfidence(const Workspace& workspace, const StudyDetails& details, Id coder)
{
    const auto codebook = workspace.snapshot()->codebook;
    const Dimension* confidence = codebook ? codebook->dimension(u"confidence") : nullptr;
    for (const Coding& coding : details.study.codings) {
        if (confidence && coding.dimension == confidence->id && coding.coder == coder)
            return codebook->term(coding.term);
    }
    return nullptr;
}

QString ratingLabel(const Workspace& workspace, const QString& rating)
{
    const auto codebook = workspace.snapshot()->codebook;
    const Dimension* confidence = codebook ? codebook->dimension(u"confidence") : nullptr;
    if (const Term* term = confidence ? codebook->resolve(confidence->id, rating) : nullptr)
        return confidenceLabel(*codebook, *term);
    const auto known = codebook ? confidenceOf(*codebook, rating) : std::nullopt;
    return known ? confidenceText(*known) : rating;
}

QString confidenceOrigin(const Workspace& workspace, const StudyDetails& details, Id coder)
{
    const Term* coded = codedConfidence(workspace, details, coder);
    const Appraisal* rated = ratedBy(details, coder);
    const QString rating = rated ? ratingLabel(workspace, rated->rating) : QString();
    const QString label = coded ? ratingLabel(workspace, coded->code) : QString();
    if (!coded)
        return rating.isEmpty() ? QString()
                                : Checklists::tr("Rated %1, but not coded as its confidence").arg(rating);
    if (!rated)
        return Checklists::tr("Confidence %1: coded by hand").arg(label);
    if (label == rating)
        return Checklists::tr("Confidence %1: from %2")
            .arg(rating, checklistName(workspace, rated->checklist));
    return Checklists::tr("Confidence %1: coded by hand, the appraisal gives %2").arg(label, rating);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/study.h"
#include "model/catalogue/teamwork.h"
#include "model/support/error.h"

#include <QtCore/QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace lacuna {

// How far a study can be relied on, computed from the answers to a checklist. AMSTAR 2 is for systematic reviews; for primary studies a team
// writes a checklist of its own. Both are values of the same type and are rated by the same function.

/// The steps of the confidence dimension, best first.
enum class Confidence { High, Moderate, Low, CriticallyLow };

enum class Answer { None, Yes, PartialYes, No, NotApplicable };

struct ChecklistItem {
    QString key; ///< names the item in Appraisal::answers; stays when items move or are reworded
    QString topic; ///< two or three words; empty: the question is short enough
    QString text; ///< the question, to be answered with yes or no
    QString help; ///< what makes it a yes
    bool critical = false;
    bool partial = false; ///< "partial yes" is an answer, too
    bool notApplicable = false; ///< "not applicable" is

    friend bool operator==(const ChecklistItem&, const ChecklistItem&) = default;
};

/// How answers become a rating. A "no" is a weakness; of a critical item it is a flaw.
struct RatingRule {
    enum class Kind {
        Critical, ///< AMSTAR 2: high with at most one weakness, moderate with more, low with one flaw, critically low with more than one
        Count, ///< by the number of weaknesses alone
    };
    Kind kind = Kind::Critical;
    /// Count: so many weaknesses at most for high, moderate, low; ascending.
    std::array<int, 3> most{0, 2, 4};
    /// AMSTAR 2 has partial yes for a review that does most of what is asked; its authors count "no" only. A team may be stricter.
    bool partialIsWeakness = false;

    friend bool operator==(const RatingRule&, const RatingRule&) = default;
};

/// A checklist that studies can be judged with.
struct ChecklistForm {
    QString id; ///< as Appraisal::checklist names it
    QString name;
    QString source; ///< where it is published; empty: the team's own
    RatingRule rule;
    std::vector<ChecklistItem> items;

    bool accepts(const ChecklistItem& item, Answer answer) const;
    friend bool operator==(const ChecklistForm&, const ChecklistForm&) = default;
};

/// AMSTAR 2: Shea BJ, Reeves BC, Wells G, et al. AMSTAR 2: a critical appraisal tool for systematic reviews that include randomised or
/// non-randomised studies of healthcare interventions, or both. BMJ 2017;358:j4008, doi 10.1136/bmj.j4008. 16 items, critical are 2, 4, 7, 9,
/// 11, 13 and 15; the questions are in our words, in the user's language. The parts of items 9 and 11 for randomized and other studies are one
/// answer each, of the weaker part.
ChecklistForm amstar2();
inline constexpr QLatin1StringView amstar2Id("amstar2");

/// What a catalogue keeps as Checklist::items. It may come from a stranger: anything that is not a checklist, or of a size that no team
/// writes, is an error that says which item is wrong.
Result<ChecklistForm> checklistForm(const Checklist& checklist);
QJsonObject checklistItems(const ChecklistForm& form);
/// Something to start from: neutral items to be written over, no instrument.
ChecklistForm newChecklistForm();
/// An item that @p form does not have yet, to be written over.
ChecklistItem newChecklistItem(const ChecklistForm& form);
inline constexpr int mostChecklistItems = 100;

/// None for what @p answers do not say, or say as no checklist does.
Answer answerTo(const QString& key, const QJsonObject& answers);
QString noteOn(const QString& key, const QJsonObject& answers);
/// @p answers with these in place of what they said of the item. Without a note an answer is a word: {"7": "no"}; with one it is
/// {"7": {"answer": "no", "note": "…"}}.
QJsonObject withAnswer(QJsonObject answers, const QString& key, Answer answer, const QString& note);

struct AppraisalResult {
    int items = 0;
    int answered = 0;
    std::vector<int>
        flaws; ///< critical items with a weakness, as positions in the form; with RatingRule::Kind::Count none
    std::vector<int> weaknesses; ///< the other items with one
    std::optional<Confidence> rating; ///< only once every item is answered

    friend bool operator==(const AppraisalResult&, const AppraisalResult&) = default;
};

/// Answers that the form does not accept, or to items it does not have, count as none.
AppraisalResult appraise(const ChecklistForm& form, const QJsonObject& answers);

QString confidenceText(Confidence confidence);
QString answerText(Answer answer);
/// "1 critical flaw: item 7; 2 weaknesses: items 3, 10", or "no weakness".
QString reasonText(const AppraisalResult& result);

/// The term a rating is coded with: HIG, MOD, LOW, CRI, or the one that has the English name. A codebook without "critically low" has "low"
/// for it. Null if there is none.
const Term* confidenceTerm(const Codebook& codebook, Confidence confidence);
/// The label of a term of confidence, in the user's language where it is our English name: the rules speak of it in that language.
QString confidenceLabel(const Codebook& codebook, const Term& term);
/// What Appraisal::rating is: the term's code, or ours if the codebook has no such term.
QString ratingCode(const Codebook& codebook, Confidence confidence);
/// The other way round, for what was stored; nothing if it is none of ours.
std::optional<Confidence> confidenceOf(const Codebook& codebook, const QString& rating);

/// As far as it is coded.
enum class Evidence { Unknown, SystematicReview, Other };
Evidence evidenceOf(const std::vector<Coding>& codings, const Codebook& codebook);

} // namespace lacuna

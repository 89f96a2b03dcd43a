// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/appraisal.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct AppraisalWords {
    Q_DECLARE_TR_FUNCTIONS(lacuna::AppraisalWords)
};

struct Step {
    Confidence confidence;
    QLatin1StringView code;
    QLatin1StringView name; ///< in English, as a codebook may have it
};
constexpr Step steps[] = {{Confidence::High, "HIG"_L1, "High"_L1},
                          {Confidence::Moderate, "MOD"_L1, "Moderate"_L1},
                          {Confidence::Low, "LOW"_L1, "Low"_L1},
                          {Confidence::CriticallyLow, "CRI"_L1, "Critically low"_L1}};

const Step& stepOf(Confidence confidence)
{
    return steps[int(confidence)];
}

constexpr std::pair<Answer, QLatin1StringView> answerNames[] = {{Answer::Yes, "yes"_L1},
                                                                {Answer::PartialYes, "partial"_L1},
                                                                {Answer::No, "no"_L1},
                                                                {Answer::NotApplicable, "na"_L1}};

QString nameOf(Answer answer)
{
    for (const auto& [known, name] : answerNames) {
        if (known == answer)
            return name;
    }
    return {};
}

Confidence ratingOf(const RatingRule& rule, int flaws, int weaknesses)
{
    if (rule.kind == RatingRule::Kind::Critical) {
        if (flaws > 0)
            return flaws > 1 ? Confidence::CriticallyLow : Confidence::Low;
        return weaknesses > 1 ? Confidence::Moderate : Confidence::High;
    }
    for (int step = 0; step < int(rule.most.size()); ++step) {
        if (weaknesses <= rule.most[size_t(step)])
            return Confidence(step);
    }
    return Confidence::CriticallyLow;
}

QString itemNumbers(const std::vector<int>& positions)
{
    QStringList numbers;
    for (const int position : positions)
        numbers << QString::number(position + 1);
    return numbers.join(u", "_s);
}

} // namespace

bool ChecklistForm::accepts(const ChecklistItem& item, Answer answer) const
{
    return answer == Answer::Yes || answer == Answer::No || (answer == Answer::PartialYes && item.partial)
        || (answer == Answer::NotApplicable && item.notApplicable);
}

Answer answerTo(const QString& key, const QJsonObject& answers)
{
    const QJsonValue value = answers.value(key);
    const QString name = value.isObject() ? value.toObject().value("answer"_L1).toString() : value.toString();
    const auto* known = std::ranges::find(answerNames, name, [](const auto& entry) { return entry.second; });
    return known == std::end(answerNames) ? Answer::None : known->first;
}

QString noteOn(const QString& key, const QJsonObject& answers)
{
    return answers.value(key).toObject().value("note"_L1).toString();
}

QJsonObject withAnswer(QJsonObject answers, const QString& key, Answer answer, const QString& note)
{
    const QString name = nameOf(answer);
    if (!note.isEmpty()) {
        QJsonObject both{{u"note"_s, note}};
        if (!name.isEmpty())
            both.insert(u"answer"_s, name);
        answers.insert(key, both);
    } else if (name.isEmpty()) {
        answers.remove(key);
    } else {
        answers.insert(key, name);
    }
    return answers;
}

AppraisalResult appraise(const ChecklistForm& form, const QJsonObject& answers)
{
    AppraisalResult result;
    result.items = int(form.items.size());
    for (int position = 0; position < result.items; ++position) {
        const ChecklistItem& item = form.items[size_t(position)];
        const Answer answer = answerTo(item.key, answers);
        if (!form.accepts(item, answer))
            continue;
        ++result.answered;
        if (answer != Answer::No && !(answer == Answer::PartialYes && form.rule.partialIsWeakness))
            continue;
        const bool flaw = item.critical && form.rule.kind == RatingRule::Kind::Critical;
        (flaw ? result.flaws : result.weaknesses).push_back(position);
    }
    if (result.items > 0 && result.answered == result.items)
        result.rating = ratingOf(form.rule, int(result.flaws.size()), int(result.weaknesses.size()));
    return result;
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return AppraisalWords::tr("High");
    case Confidence::Moderate:
        return AppraisalWords::tr("Moderate");
    case Confidence::Low:
        return AppraisalWords::tr("Low");
    case Confidence::CriticallyLow:
        return AppraisalWords::tr("Critically low");
    }
    return {};
}

QString answerText(Answer answer)
{
    switch (answer) {
    case Answer::None:
        return {};
    case Answer::Yes:
        return AppraisalWords::tr("Yes");
    case Answer::PartialYes:
        return AppraisalWords::tr("Partial yes");
    case Answer::No:
        return AppraisalWords::tr("No");
    case Answer::NotApplicable:
        return AppraisalWords::tr("Not applicable");
    }
    return {};
}

QString reasonText(const AppraisalResult& result)
{
    // Languages differ in what stands before a colon.
    const auto part = [](const QString& what, const std::vector<int>& items) {
        return AppraisalWords::tr("%1: %2").arg(
            what, AppraisalWords::tr("item %1", nullptr, int(items.size())).arg(itemNumbers(items)));
    };
    QStringList parts;
    if (const int flaws = int(result.flaws.size()); flaws > 0)
        parts << part(AppraisalWords::tr("%Ln critical flaw(s)", nullptr, flaws), result.flaws);
    if (const int weaknesses = int(result.weaknesses.size()); weaknesses > 0)
        parts << part(AppraisalWords::tr("%Ln weakness(es)", nullptr, weaknesses), result.weaknesses);
    return parts.isEmpty() ? AppraisalWords::tr("no weakness") : parts.join(u"; "_s);
}

const Term* confidenceTerm(const Codebook& codebook, Confidence confidence)
{
    const Dimension* dimension = codebook.dimension(u"confidence");
    if (!dimension)
        return nullptr;
    const Step& step = stepOf(confidence);
    const Term* term = codebook.resolve(dimension->id, QString(step.code));
    if (!term)
        term = codebook.resolve(dimension->id, QString(step.name));
    return !term && confidence == Confidence::CriticallyLow ? confidenceTerm(codebook, Confidence::Low)
                                                            : term;
}

QString confidenceLabel(const Codebook& codebook, const Term& term)
{
    const auto known = confidenceOf(codebook, term.code);
    return known && term.label == stepOf(*known).name ? confidenceText(*known) : term.label;
}

QString ratingCode(const Codebook& codebook, Confidence confidence)
{
    const Term* term = confidenceTerm(codebook, confidence);
    return term ? term->code : QString(stepOf(confidence).code);
}

std::optional<Confidence> confidenceOf(const Codebook& codebook, const QString& rating)
{
    for (const Step& step : steps) {
        if (!rating.isEmpty() && (rating == step.code || rating == ratingCode(codebook, step.confidence)))
            return step.confidence;
    }
    return {};
}

Evidence evidenceOf(const std::vector<Coding>& codings, const Codebook& codebook)
{
    const Dimension* dimension = codebook.dimension(u"evidence-type");
    const Term* review = dimension ? codebook.resolve(dimension->id, u"SYR") : nullptr;
    Evidence evidence = Evidence::Unknown;
    for (const Coding& coding : codings) {
        if (!dimension || coding.dimension != dimension->id)
            continue;
        if (review && (coding.term == review->id || codebook.isDescendant(coding.term, review->id)))
            return Evidence::SystematicReview;
        evidence = Evidence::Other;
    }
    return evidence;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/duplicatejudge.h"

#include "model/analysis/duplicateevidence.h"

#include <bit>
#include <cmath>

namespace lacuna {

namespace {

constexpr double certainPoints = 6;
constexpr double probablePoints = 0;
constexpr double possiblePoints = -2;
constexpr double companionPoints =
    -14; ///< of pairs with like titles, from which a rule may say what they are

bool alike(const Evidence& e)
{
    return e.title >= TitleMatch::Similar;
}

bool samePlace(const Evidence& e)
{
    return e.pages >= PagesMatch::First && e.pages != PagesMatch::Conflict && e.volume != FieldMatch::Conflict
        && e.source != FieldMatch::Conflict;
}

/// Rules for what looks alike and is not the same.
std::optional<DuplicateKind> keptApart(const DuplicateKey& a, const DuplicateKey& b, const Evidence& e)
{
    const bool sameDoi = e.doi == FieldMatch::Same;
    if (a.title.notice != b.title.notice)
        return a.title.notice == TitleNotice::Erratum || b.title.notice == TitleNotice::Erratum
            ? DuplicateKind::Notice
            : DuplicateKind::Reply;
    if (e.edition == FieldMatch::Conflict)
        return DuplicateKind::OtherEdition;
    if (e.numbers == NumbersMatch::Conflict && !samePlace(e) && !sameDoi)
        return DuplicateKind::OtherPart;
    const bool chapter = a.work == WorkKind::Chapter || b.work == WorkKind::Chapter;
    if (chapter && e.pages == PagesMatch::Conflict && e.title < TitleMatch::Same)
        return DuplicateKind::Chapters;
    return {};
}

/// What two studies of like title and authors are that are not the same.
std::optional<DuplicateKind> companionKind(const DuplicateKey& a, const DuplicateKey& b, const Evidence& e)
{
    const auto are = [&](WorkKind one, WorkKind other) {
        return (a.work == one && b.work == other) || (a.work == other && b.work == one);
    };
    if (!e.authors.known || e.authors.overlap < 0.5 || e.titleWeight == 0)
        return {};
    if ((a.work == WorkKind::Preprint) != (b.work == WorkKind::Preprint))
        return DuplicateKind::PreprintAndPublished;
    if (are(WorkKind::Conference, WorkKind::Journal))
        return DuplicateKind::ConferenceAndJournal;
    return DuplicateKind::Companion;
}

/// The same paper at a conference and in a journal, or as a preprint: two reports unless the place is the same.
bool publishedTwice(const DuplicateKey& a, const DuplicateKey& b, const Evidence& e)
{
    const bool kinds = (a.work == WorkKind::Preprint) != (b.work == WorkKind::Preprint)
        || (a.work == WorkKind::Conference && b.work == WorkKind::Journal)
        || (a.work == WorkKind::Journal && b.work == WorkKind::Conference);
    return kinds && e.doi != FieldMatch::Same && e.source == FieldMatch::Conflict && !samePlace(e);
}

std::optional<DuplicateKind> kindOf(const DuplicateKey& a, const DuplicateKey& b, const Evidence& e,
                                    double points)
{
    if (points < companionPoints || (!alike(e) && points < possiblePoints))
        return {};
    if (alike(e)) {
        const auto apart = keptApart(a, b, e);
        // The rule says why not; it needs some likeness beyond the title to say that they belong together.
        if (apart)
            return e.authors.known && e.authors.overlap < 0.5 && *apart != DuplicateKind::Notice
                    && *apart != DuplicateKind::Reply
                ? std::nullopt
                : apart;
        if (publishedTwice(a, b, e))
            return companionKind(a, b, e);
    }
    if (points >= probablePoints)
        return points >= certainPoints ? DuplicateKind::Certain : DuplicateKind::Probable;
    const auto companion = e.title >= TitleMatch::Close ? companionKind(a, b, e) : std::nullopt;
    if (points >= possiblePoints && !(companion && *companion != DuplicateKind::Companion))
        return DuplicateKind::Possible;
    return companion;
}

/// Whether it is worth aligning the titles: they share a good part of their letter pairs or words.
bool mayBeAlike(const DuplicateKey& a, const DuplicateKey& b)
{
    int both = 0;
    int of[2] = {0, 0};
    for (size_t i = 0; i < a.pairs.size(); ++i) {
        both += std::popcount(a.pairs[i] & b.pairs[i]);
        of[0] += std::popcount(a.pairs[i]);
        of[1] += std::popcount(b.pairs[i]);
    }
    return both * 5 >= std::min(of[0], of[1]) * 3;
}

} // namespace

void DuplicateJudge::setStudy(const DuplicateKey& key)
{
    m_key = &key;
    m_prepared = false;
}

std::optional<DuplicatePair> DuplicateJudge::compare(const DuplicateKey& other)
{
    const DuplicateKey& key = *m_key;
    const bool sameDoi = !key.doi.isEmpty() && key.doi == other.doi;
    const bool samePage = key.pages.first.size() > 1 && key.pages.first == other.pages.first
        && !key.volume.isEmpty() && key.volume == other.volume;
    const bool translated = !key.title.other.isEmpty() || !other.title.other.isEmpty();
    const bool sameElsewhere = sameDoi || samePage
        || (!key.abstractStart.isEmpty()
            && key.abstractStart.startsWith(
                QStringView(other.abstractStart).first(std::min<qsizetype>(other.abstractStart.size(), 40)))
            && !other.abstractStart.isEmpty());
    if (!sameElsewhere && !translated && !mayBeAlike(key, other))
        return {};
    if (!m_prepared)
        m_title.setPattern(key.title.text);
    m_prepared = true;
    const auto evidence = weigh(key, other, m_title, sameElsewhere);
    if (!evidence)
        return {};
    const double points = pointsOf(*evidence);
    const auto kind = kindOf(key, other, *evidence, points);
    if (!kind)
        return {};
    const bool inOrder = key.id < other.id;
    return DuplicatePair{inOrder ? key.id : other.id, inOrder ? other.id : key.id,
                         1 / (1 + std::exp(-points)), *kind, groundsOf(*evidence)};
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/screening.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Screening)
};

/// By state. They are stored in catalogues: never change one.
constexpr std::array<QLatin1StringView, screeningStateCount> codes{"UND"_L1, "EXT"_L1, "SOU"_L1,
                                                                   "NRT"_L1, "EXF"_L1, "INC"_L1};

struct Words {
    const char* code;
    QString label;
    QString note;
};

std::vector<Words> stageWords()
{
    return {
        {"UND", Text::tr("Undecided"), Text::tr("Read, and still open; counts as to be screened")},
        {"EXT", Text::tr("Excluded on title and abstract"), {}},
        {"SOU", Text::tr("Full text sought"),
         Text::tr("Passed title and abstract; the full text is sought or still to be judged")},
        {"NRT", Text::tr("Full text not retrieved"), {}},
        {"EXF", Text::tr("Excluded on full text"), Text::tr("The terms below are the reasons")},
        {"INC", Text::tr("Included"), {}},
    };
}

std::vector<Words> reasonWords()
{
    return {
        {"EXF-TOP", Text::tr("Wrong topic"), {}},
        {"EXF-POP", Text::tr("Wrong population"), {}},
        {"EXF-PLA", Text::tr("Wrong place"), {}},
        {"EXF-DAT", Text::tr("Wrong period"), {}},
        {"EXF-TYP", Text::tr("Wrong type of study"), {}},
        {"EXF-NOT", Text::tr("Not a study"), Text::tr("News, opinion, guidance …")},
        {"EXF-LAN", Text::tr("Language"), {}},
    };
}

Term termOf(const Words& words, Id dimension, Id parent, int position, IdSource& ids)
{
    Term term;
    term.id = ids.next();
    term.dimension = dimension;
    term.parent = parent;
    term.code = QString::fromLatin1(words.code);
    term.label = words.label;
    term.scopeNote = words.note;
    term.position = position;
    return term;
}

} // namespace

QStringView screeningKey()
{
    return u"screening";
}

Codebook screeningCodebook()
{
    IdSource ids;
    Dimension dimension;
    dimension.id = ids.next();
    dimension.key = screeningKey().toString();
    dimension.label = Text::tr("Screening");
    dimension.scopeNote =
        Text::tr("Whether a study is part of the review. Without an answer it is still to be screened.");
    dimension.single = true;
    dimension.position = 1'000; // after those that are there
    std::vector<Term> terms;
    Id fullText = 0;
    for (int at = 0; const Words& words : stageWords()) {
        terms.push_back(termOf(words, dimension.id, 0, at++, ids));
        if (terms.back().code == screeningCode(ScreeningState::ExcludedOnFullText))
            fullText = terms.back().id;
    }
    for (int at = 0; const Words& words : reasonWords())
        terms.push_back(termOf(words, dimension.id, fullText, at++, ids));
    return {{dimension}, std::move(terms)};
}

QString screeningCode(ScreeningState state)
{
    return codes[size_t(state)];
}

const Dimension* screeningDimension(const Codebook& codebook)
{
    const Dimension* dimension = codebook.dimension(screeningKey());
    if (!dimension)
        return nullptr;
    // A team may have had a dimension of that name, with answers of its own.
    const auto has = [&](ScreeningState state) {
        const Term* term = codebook.resolve(dimension->id, screeningCode(state));
        return term && term->code == screeningCode(state);
    };
    return has(ScreeningState::Included) && has(ScreeningState::ExcludedOnFullText) ? dimension : nullptr;
}

const Term* screeningTerm(const Codebook& codebook, ScreeningState state)
{
    const Dimension* dimension = screeningDimension(codebook);
    const Term* term = dimension ? codebook.resolve(dimension->id, screeningCode(state)) : nullptr;
    return term && term->code == screeningCode(state) ? term : nullptr;
}

ScreeningState screeningState(const Codebook& codebook, Id term)
{
    const std::vector<Id> above = codebook.ancestors(term);
    const Term* top = codebook.term(above.empty() ? term : above.back());
    if (!top)
        return ScreeningState::Open;
    for (size_t state = 0; state < codes.size(); ++state) {
        if (top->code == codes[state])
            return ScreeningState(state);
    }
    return ScreeningState::Open;
}

std::vector<const Term*> screeningReasons(const Codebook& codebook)
{
    std::vector<const Term*> reasons;
    const Term* fullText = screeningTerm(codebook, ScreeningState::ExcludedOnFullText);
    if (!fullText)
        return reasons;
    for (const Term* term : codebook.termsOf(fullText->dimension)) {
        if (codebook.isDescendant(term->id, fullText->id))
            reasons.push_back(term);
    }
    return reasons;
}

} // namespace lacuna

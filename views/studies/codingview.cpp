// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/codingview.h"

#include "views/common/workspace.h"

#include <algorithm>
#include <set>

namespace lacuna {

bool isOwn(const Coding& coding, Id coder)
{
    return coder == 0 || coding.coder == coder;
}

CodingView codingView(const std::vector<Coding>& codings, const Workspace& workspace, bool withoutAgreed)
{
    CodingView view;
    for (const Coding& coding : codings) {
        if (isOwn(coding, workspace.coder()))
            view.own.push_back(coding);
        else if (!workspace.isBlind() || (coding.coder == 0 && withoutAgreed))
            view.others.push_back(coding);
    }
    return view;
}

bool sameCodings(const std::vector<Coding>& a, const std::vector<Coding>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Coding& x, const Coding& y) {
        return x.dimension == y.dimension && x.term == y.term && x.coder == y.coder && x.quote == y.quote
            && x.page == y.page;
    });
}

std::vector<Edit> studyEdits(const CodedStudy& before, const CodedStudy& after)
{
    std::vector<Edit> edits;
    if (!(before.study == after.study))
        edits.emplace_back(UpdateStudy{.study = after, .fieldsOnly = true});
    std::set<std::pair<Id, Id>> answers; // dimension, coder
    for (const auto* codings : {&before.codings, &after.codings}) {
        for (const Coding& coding : *codings)
            answers.emplace(coding.dimension, coding.coder);
    }
    for (const auto& [dimension, coder] : answers) {
        const auto answer = [dimension, coder](const std::vector<Coding>& codings) {
            std::vector<Coding> found;
            std::ranges::copy_if(codings, std::back_inserter(found), [&](const Coding& coding) {
                return coding.dimension == dimension && coding.coder == coder;
            });
            return found;
        };
        SetCodings edit;
        edit.codings = answer(after.codings);
        if (sameCodings(edit.codings, answer(before.codings)))
            continue;
        edit.study = after.study.id;
        edit.dimension = dimension;
        edit.coder = coder;
        edits.emplace_back(std::move(edit));
    }
    return edits;
}

} // namespace lacuna

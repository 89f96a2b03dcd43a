// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/contribution.h"

#include <QtCore/QCoreApplication>

#include <tuple>

namespace lacuna {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Contribution)
};
} // namespace

TermPair ordered(TermPair pair)
{
    const bool swap = pair.termA == 0
        || (pair.termB != 0 && std::tie(pair.dimensionB, pair.termB) < std::tie(pair.dimensionA, pair.termA));
    if (swap) {
        std::swap(pair.dimensionA, pair.dimensionB);
        std::swap(pair.termA, pair.termB);
    }
    if (pair.termB == 0)
        pair.dimensionB = 0;
    if (pair.termA == 0)
        pair.dimensionA = 0;
    return pair;
}

QString forumQuestionText(int question)
{
    switch (question) {
    case 1:
        return Text::tr("What research is available?");
    case 2:
        return Text::tr("What have we learned about doing research?");
    case 3:
        return Text::tr("Where are the main gaps?");
    case 4:
        return Text::tr("What should be researched next?");
    default:
        return Text::tr("No question in particular");
    }
}

} // namespace lacuna

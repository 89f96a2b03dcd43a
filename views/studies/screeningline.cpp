// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/screeningline.h"

#include "views/common/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ScreeningLine)
};

/// A clause that names every way of being left out.
FilterClause leftOutClause(const Codebook& codebook, Id dimension)
{
    FilterClause clause;
    clause.dimension = dimension;
    for (int state = 0; state < screeningStateCount; ++state) {
        const Term* term = screeningTerm(codebook, ScreeningState(state));
        if (term && isLeftOut(ScreeningState(state)))
            clause.terms.append(term->id);
    }
    return clause;
}

} // namespace

const QString ScreeningLine::openTarget = u"unscreened"_s;
const QString ScreeningLine::leftOutTarget = u"leftout"_s;

const std::optional<ScreeningCounts>& ScreeningLine::counts(const Workspace& workspace)
{
    const auto evidence = workspace.snapshot()->evidence;
    if (evidence != m_counted) {
        m_counted = evidence;
        m_counts = evidence ? screeningCounts(*evidence) : std::nullopt;
    }
    return m_counts;
}

QString ScreeningLine::text(const Workspace& workspace)
{
    const auto& now = counts(workspace);
    if (!now || now->total() == 0)
        return {};
    const QLocale locale;
    QString text =
        Text::tr("%1 of %2 screened").arg(locale.toString(now->screened()), locale.toString(now->total()));
    if (const auto open = int(now->open.size()); open > 0)
        text += u", [%1](#%2)"_s.arg(Text::tr("show the other %Ln", nullptr, open), openTarget);
    if (const int leftOut = now->leftOut(); leftOut > 0) {
        const Dimension* dimension = screeningDimension(*workspace.snapshot()->codebook);
        const bool shown = workspace.filter().clauses.contains(
            leftOutClause(*workspace.snapshot()->codebook, dimension->id));
        text += u" · %1, [%2](#%3)"_s.arg(Text::tr("%Ln left out", nullptr, leftOut),
                                          shown ? Text::tr("leave them out") : Text::tr("show them"),
                                          leftOutTarget);
    }
    return text;
}

QList<Id> ScreeningLine::open(const Workspace& workspace)
{
    const auto& now = counts(workspace);
    return now ? QList<Id>(now->open.begin(), now->open.end()) : QList<Id>();
}

void ScreeningLine::showLeftOut(Workspace& workspace)
{
    const auto codebook = workspace.snapshot()->codebook;
    const Dimension* dimension = codebook ? screeningDimension(*codebook) : nullptr;
    if (!dimension)
        return;
    Filter filter = workspace.filter();
    const FilterClause clause = leftOutClause(*codebook, dimension->id);
    const bool shown = filter.clauses.contains(clause);
    filter.clauses.removeIf([&](const FilterClause& other) { return other.dimension == dimension->id; });
    if (!shown)
        filter.clauses.append(clause);
    workspace.setFilter(filter);
}

} // namespace lacuna

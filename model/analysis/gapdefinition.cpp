// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/methodtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// The context of the translations: of what exports say, too.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MethodNote)
};

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

QString gapDefinition(GapClass gapClass, const GapRules& rules)
{
    switch (gapClass) {
    case GapClass::NotApplicable:
        return Text::tr("Declared so, with a reason; not a gap and left out of coverage");
    case GapClass::AbsoluteGap:
        return Text::tr("No study, completed, ongoing or planned");
    case GapClass::InProgress:
        return Text::tr("No completed study, but one ongoing or planned");
    case GapClass::Thin:
        return Text::tr("Fewer than %1 completed studies").arg(number(rules.thin));
    case GapClass::SynthesisGap:
        return Text::
            tr("%1 or more primary studies, but no systematic review or evidence map of the last %2 years")
                .arg(number(rules.synthesis), number(rules.staleYears));
    case GapClass::LowConfidence:
        return Text::tr("%1 or more studies, some appraised, none at or above the confidence floor")
            .arg(number(rules.thin));
    case GapClass::Stale:
        return Text::tr("Newest completed study more than %1 years before %2")
            .arg(number(rules.staleYears), QString::number(rules.referenceYear));
    case GapClass::SingleMethod:
        return Text::tr("%1 or more studies, all of one method group").arg(number(rules.thin));
    case GapClass::Covered:
        return Text::tr("None of the above");
    }
    return {};
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// A whole number within [@p least, @p most], else @p otherwise.
int number(const QVariantMap& kept, const QString& key, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int value = kept.value(key).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

} // namespace

ExportSettings exportSettingsFrom(const QVariantMap& kept)
{
    ExportSettings settings;
    settings.format = kept.value(u"format"_s).toString();
    settings.parts =
        ReportParts::fromInt(number(kept, u"parts"_s, 1, allReportParts.toInt(), allReportParts.toInt()));
    settings.theme = Theme(number(kept, u"theme"_s, 0, int(Theme::Print), 0));
    settings.slides = SlideShape(number(kept, u"slides"_s, 0, int(SlideShape::Standard), 0));
    settings.paper = Paper(number(kept, u"paper"_s, 0, int(Paper::A3), 0));
    settings.dpi = number(kept, u"dpi"_s, 96, 600, settings.dpi);
    settings.mostGaps = number(kept, u"gaps"_s, 0, 100'000, settings.mostGaps);
    settings.changedSince = number(kept, u"changedSince"_s, 0, 9998, 0);
    settings.templateFile = kept.value(u"template"_s).toString();
    settings.openWhenDone = kept.value(u"open"_s, settings.openWhenDone).toBool();
    return settings;
}

QVariantMap exportSettingsTo(const ExportSettings& settings)
{
    return {{u"format"_s, settings.format},         {u"parts"_s, settings.parts.toInt()},
            {u"theme"_s, int(settings.theme)},      {u"slides"_s, int(settings.slides)},
            {u"paper"_s, int(settings.paper)},      {u"dpi"_s, settings.dpi},
            {u"gaps"_s, settings.mostGaps},         {u"changedSince"_s, settings.changedSince},
            {u"template"_s, settings.templateFile}, {u"open"_s, settings.openWhenDone}};
}

} // namespace lacuna

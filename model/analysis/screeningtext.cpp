// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapmaptext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ScreeningText)
};

} // namespace

QString screeningText(const GapMap& map)
{
    if (!map.screening)
        return {};
    QStringList parts;
    if (map.screening->leftOut > 0)
        parts += Text::tr("%Ln studies excluded by screening are left out", nullptr, map.screening->leftOut);
    if (map.screening->undecided > 0)
        parts += Text::tr("%Ln of those counted are not decided yet", nullptr, map.screening->undecided);
    return parts.join(u"; "_s);
}

} // namespace lacuna

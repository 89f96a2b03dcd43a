// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace lacuna {

/// What stands for "and others", as in references.
inline constexpr QLatin1StringView otherNames("et al.");

/// The names in a BibTeX list of them ("Ann Example and van Gogh, Jr., Vincent and {Ministry of Labour}"): separated by "and" outside braces; each as
/// "Family, Given" or "Family, Given, Jr."; one in braces is an organization's and stays as it is; "others" gives otherNames.
QStringList namesFromBib(QStringView latex);

/// The BibTeX list that namesFromBib() turns into @p names; @p ascii as in toLatex().
QString namesToBib(const QStringList& names, bool ascii);

} // namespace lacuna

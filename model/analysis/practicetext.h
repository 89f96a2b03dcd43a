// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/practice.h"
#include "model/catalogue/study.h"
#include "model/catalogue/studylist.h"

#include <QtCore/QStringList>

#include <optional>

namespace lacuna {

// How practices and what they come from are named, on the screen and in exports. Translated.

/// "Smith 2020", "Smith & Lee 2020", "Smith et al. 2020"; without authors the beginning of the title, without a year "n.d.".
QString shortCitation(const QStringList& authors, std::optional<int> year, const QString& title);
QString shortCitation(const Study& study);
/// Of a study in the catalogue; says so if it is not there.
QString shortCitation(const StudyList& studies, Id study);
/// "Smith 2020, p. 12": @p citation with the page, "pp." before a range; a page that is more than numbers stands as it is.
QString withPage(const QString& citation, const QString& page);

/// Labels of the practice's terms in the dimension @p key, in codebook order; empty if there is no such dimension.
QStringList practiceTermLabels(const Practice& practice, const Codebook& codebook, const QString& key);

/// What stands for a title where nobody gave one: the beginning of @p text, cut at a word.
QString titleFromText(const QString& text);

} // namespace lacuna

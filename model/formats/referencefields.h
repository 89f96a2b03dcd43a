// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QStringView>

#include <optional>

namespace lacuna {

// What several formats understand in the same way.

/// The one-text fields of a study under the names that CSV headers and JSON use, in the order they are written.
struct TextField {
    const char* name;
    QString Study::* member;
};
inline constexpr TextField textFields[] = {
    {"type", &Study::type},
    {"title", &Study::title},
    {"source", &Study::source},
    {"publisher", &Study::publisher},
    {"place", &Study::place},
    {"volume", &Study::volume},
    {"issue", &Study::issue},
    {"pages", &Study::pages},
    {"edition", &Study::edition},
    {"isbn", &Study::isbn},
    {"doi", &Study::doi},
    {"url", &Study::url},
    {"abstract", &Study::abstract},
    {"language", &Study::language},
    {"accession", &Study::accession},
    {"notes", &Study::notes},
    {"verified-at", &Study::verifiedAt},
};

/// A year as files state it: "2019", "2019/07//", "c2001", "Sep 2001".
struct StatedYear {
    int year = 0; ///< 1000–2999
    bool plain = false; ///< nothing else is said ("2019", "2019///")
};
std::optional<StatedYear> statedYear(QStringView text);

/// @p text without "https://doi.org/", "doi:" and the like in front.
QString withoutDoiPrefix(const QString& text);

/// The RIS reference type that @p text names: a RIS type itself, or the name by which EndNote, Zotero, Scopus, BibTeX or Crossref call it.
/// Empty if unknown.
QString referenceType(const QString& text);

/// Items of a value that holds several separated by semicolons; one item if it does not, or where the semicolon ends an HTML entity.
QStringList splitAtSemicolons(const QString& text);

/// Adds a field that the format has and studies have not.
void addExtra(Study& study, const QString& format, const QString& tag, const QString& text);

} // namespace lacuna

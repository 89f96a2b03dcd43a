// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace lacuna {

/// One figure of a burden table: how large the problem is in an area, which is one term or several together.
struct BurdenArea {
    QString label; ///< as the source calls it: "Europe and Central Asia"
    QList<Id> terms =
        {}; ///< what the area consists of; empty: it could not be placed in the codebook, and is only listed
    double value = 0; ///< in the table's unit, ≥ 0
    std::optional<double> low = {}; ///< bounds the source gives
    std::optional<double> high = {};
    QString note = {};

    friend bool operator==(const BurdenArea&, const BurdenArea&) = default;
};

/// A burden table: figures of one definition, one year and one set of regions, so that they may be compared with each other. Figures of
/// another definition or region set are another table and never drawn with these (gap-method.md).
struct Burden {
    Id id = 0; ///< 0: built into the program, not kept in the catalogue
    QString name; ///< unique: "Victims of forced labour 2021 (ILO 2022)"
    QString definition; ///< what is counted
    QString unit; ///< "people", "per 1000", "USD"
    QString source = {};
    QString url = {};
    int year = 0; ///< that the figures are of; 0: not stated
    QString regionSet; ///< "ILO 2022": which division of the world the areas belong to
    Id dimension = 0; ///< whose terms the areas consist of
    std::optional<double> total = {}; ///< of all areas together as the source states it ("World")
    std::vector<BurdenArea> areas = {}; ///< placed areas do not overlap

    /// Figures are a rate (per 1,000 people, %): they can be compared but not added up.
    bool isRate() const;

    friend bool operator==(const Burden&, const Burden&) = default;
};

/// The published ILO figures that come with the program, placed by the codes of @p codebook's country dimension. Empty if it has none.
/// Names end in the region set, and are not translated: they are data.
std::vector<Burden> builtinBurdens(const Codebook& codebook);

/// The table that @p name means: by its whole name, else one whose name contains @p name; of several, the newest, counts before rates. Without
/// regard to case. Null if there is none.
const Burden* burdenNamed(const std::vector<Burden>& burdens, const QString& name);

} // namespace lacuna

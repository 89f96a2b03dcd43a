// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidencefixture.h"

namespace lacuna::testing {

/// A catalogue in the middle of screening. Studies in the order of their ids:
/// 1 included (TH), 2 included (KH, no year), 3 excluded on title (TH), 4 wrong topic (TH), 5 wrong place (KH), 6 wrong topic (KH),
/// 7 not retrieved (TH), 8 sought (TH), 9 undecided (TH), 10 no answer (TH), 11 two coders disagree (TH), 12 two coders exclude it at
/// different stages (KH), 13 excluded without a reason (KH).
inline EvidenceFixture screenedCatalogue(bool withScreening = true)
{
    EvidenceFixture fixture;
    fixture.addRuleDimensions();
    fixture.addDimension(u"country"_s, {u"ASIA"_s, u"ASIA/TH"_s, u"ASIA/KH"_s});
    fixture.addDimension(u"sector"_s, {u"FSH"_s});
    if (withScreening)
        fixture.addDimension(
            u"screening"_s,
            {u"UND"_s, u"EXT"_s, u"SOU"_s, u"NRT"_s, u"EXF"_s, u"EXF/EXF_TOP"_s, u"EXF/EXF_PLA"_s, u"INC"_s});
    const auto add = [&](const QString& country, std::optional<int> year, const QStringList& answers) {
        std::vector<CodedAs> codings{{"country", {country}}, {"sector", {u"FSH"_s}}};
        if (withScreening && !answers.isEmpty())
            codings.push_back({"screening", answers});
        fixture.addStudy(year, codings);
    };
    add(u"TH"_s, 2020, {u"INC"_s});
    add(u"KH"_s, {}, {u"INC"_s});
    add(u"TH"_s, 2019, {u"EXT"_s});
    add(u"TH"_s, 2018, {u"EXF_TOP"_s});
    add(u"KH"_s, 2018, {u"EXF_PLA"_s});
    add(u"KH"_s, 2017, {u"EXF_TOP"_s});
    add(u"TH"_s, 2016, {u"NRT"_s});
    add(u"TH"_s, 2015, {u"SOU"_s});
    add(u"TH"_s, 2014, {u"UND"_s});
    add(u"TH"_s, 2013, {});
    add(u"TH"_s, 2012, {u"INC"_s, u"EXF_TOP"_s});
    add(u"KH"_s, 2011, {u"EXT"_s, u"EXF_PLA"_s});
    add(u"KH"_s, 2010, {u"EXF"_s});
    return fixture;
}

} // namespace lacuna::testing

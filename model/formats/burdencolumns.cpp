// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/burdencolumns.h"

#include "model/support/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype longestCell = 2000; ///< characters kept of one

/// Folded header → column.
const QHash<QString, BurdenColumn>& knownHeaders()
{
    static const QHash<QString, BurdenColumn> known = [] {
        const std::pair<BurdenColumn, QStringList> names[]{
            {BurdenColumn::Area, {u"term"_s,      u"area"_s,         u"region"_s,
                                  u"country"_s,   u"country name"_s, u"country or area"_s,
                                  u"territory"_s, u"place"_s,        u"location"_s,
                                  u"geography"_s, u"ref area"_s,     u"group"_s,
                                  u"name"_s,      u"label"_s,        u"terme"_s,
                                  u"pays"_s,      u"territoire"_s,   u"zone"_s,
                                  u"lieu"_s,      u"nom"_s,          u"groupe"_s,
                                  u"libelle"_s}},
            {BurdenColumn::Code,
             {u"code"_s, u"country code"_s, u"term code"_s, u"region code"_s, u"iso"_s, u"iso code"_s,
              u"iso2"_s, u"iso 2"_s, u"iso3"_s, u"iso 3"_s, u"m49"_s, u"code pays"_s, u"code iso"_s}},
            {BurdenColumn::Value,
             {u"value"_s, u"figure"_s, u"number"_s, u"estimate"_s, u"amount"_s, u"count"_s, u"burden"_s,
              u"obs value"_s, u"victims"_s, u"valeur"_s, u"chiffre"_s, u"nombre"_s, u"estimation"_s,
              u"montant"_s, u"victimes"_s}},
            {BurdenColumn::Low,
             {u"low"_s, u"lower"_s, u"lower bound"_s, u"min"_s, u"minimum"_s, u"bas"_s,
              u"borne inferieure"_s}},
            {BurdenColumn::High,
             {u"high"_s, u"upper"_s, u"upper bound"_s, u"max"_s, u"maximum"_s, u"haut"_s,
              u"borne superieure"_s}},
            {BurdenColumn::Unit,
             {u"unit"_s, u"units"_s, u"unit of measure"_s, u"unite"_s, u"unite de mesure"_s}},
            {BurdenColumn::Year,
             {u"year"_s, u"reference year"_s, u"time"_s, u"time period"_s, u"annee"_s, u"an"_s,
              u"periode"_s}},
            {BurdenColumn::Definition,
             {u"definition"_s, u"measure"_s, u"indicator"_s, u"indicator name"_s, u"mesure"_s,
              u"indicateur"_s}},
            {BurdenColumn::Source, {u"source"_s, u"sources"_s, u"reference"_s, u"citation"_s}},
            {BurdenColumn::RegionSet,
             {u"region set"_s, u"regions"_s, u"classification"_s, u"grouping"_s, u"ensemble de regions"_s,
              u"jeu de regions"_s, u"regroupement"_s}},
            {BurdenColumn::Url, {u"url"_s, u"link"_s, u"web"_s, u"lien"_s}},
            {BurdenColumn::Note,
             {u"note"_s, u"notes"_s, u"comment"_s, u"comments"_s, u"remark"_s, u"remarks"_s, u"commentaire"_s,
              u"remarque"_s, u"remarques"_s}},
        };
        QHash<QString, BurdenColumn> found;
        for (const auto& [column, headers] : names) {
            for (const QString& header : headers)
                found.insert(header, column);
        }
        return found;
    }();
    return known;
}

} // namespace

BurdenColumns::BurdenColumns(const QStringList& headers, const QStringList& dimensionNames)
{
    QStringList ofDimension;
    for (const QString& name : dimensionNames)
        ofDimension << foldedForMatching(name);
    for (const QString& header : headers) {
        const QString folded = foldedForMatching(header);
        const auto known = knownHeaders().constFind(folded);
        if (folded.isEmpty() || (known == knownHeaders().cend() && !ofDimension.contains(folded)))
            continue;
        const BurdenColumn column = known == knownHeaders().cend() ? BurdenColumn::Area : *known;
        if (!m_headers.contains(column))
            m_headers.insert(column, header.trimmed());
    }
    if (!has(BurdenColumn::Area) && has(BurdenColumn::Code))
        m_headers.insert(BurdenColumn::Area, m_headers.take(BurdenColumn::Code));
}

QString BurdenColumns::cell(const Study& row, BurdenColumn column) const
{
    const auto header = m_headers.constFind(column);
    if (header == m_headers.cend())
        return {};
    const auto field = std::ranges::find(row.extra, *header, &ExtraField::tag);
    return field == row.extra.end() ? QString() : field->text.trimmed().left(longestCell);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"

#include "model/catalogue/countrytree.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct BuiltinCodebook {
    Q_DECLARE_TR_FUNCTIONS(BuiltinCodebook)
};

/// The order in which people are offered the dimensions; those of the file that are not here follow in its
/// order.
constexpr std::array dimensionOrder = {
    "country"_L1,   "sector"_L1,         "method"_L1, "form"_L1,       "population"_L1,
    "theme"_L1,     "evidence-type"_L1,  "status"_L1, "confidence"_L1, "commissioner"_L1,
    "indicator"_L1, "research-stage"_L1, "origin"_L1, "destination"_L1};

int positionOf(const QString& key)
{
    const auto found = std::ranges::find(dimensionOrder, key);
    return int(found - dimensionOrder.begin());
}

Dimension dimensionNamed(IdSource& ids, const QString& key, const QString& label, const QString& scopeNote,
                         Id treeOf)
{
    Dimension dimension;
    dimension.id = ids.next();
    dimension.key = key;
    dimension.label = label;
    dimension.scopeNote = scopeNote;
    dimension.treeOf = treeOf;
    return dimension;
}

} // namespace

Result<Codebook> builtinCodebook()
{
    QFile file(u":/lacuna/codebook.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, BuiltinCodebook::tr("The built-in codebook is missing."),
                    file.errorString());
    const auto base = codebookFromCsv(file.readAll());
    if (!base)
        return base;

    // The labels stay in English, as the codebook's other labels are: they are data, which a team translates
    // or renames as a whole.
    IdSource ids;
    const Dimension country = dimensionNamed(
        ids, u"country"_s, u"Country"_s,
        u"Asia and the Pacific as the ILO groups it, elsewhere UN M49 regions; countries and territories of ISO 3166-1"_s,
        0);
    auto terms = countryTree(country.id, ids);
    if (!terms)
        return std::unexpected(terms.error());
    std::vector<Dimension> dimensions = base->dimensions();
    dimensions.push_back(country);
    dimensions.push_back(dimensionNamed(
        ids, u"origin"_s, u"Origin"_s, u"Where people come from, of migration or trafficking"_s, country.id));
    dimensions.push_back(dimensionNamed(ids, u"destination"_s, u"Destination"_s,
                                        u"Where people are taken or go, of migration or trafficking"_s,
                                        country.id));
    std::ranges::stable_sort(dimensions, {},
                             [](const Dimension& dimension) { return positionOf(dimension.key); });
    for (int i = 0; auto& dimension : dimensions)
        dimension.position = i++;
    terms->insert(terms->end(), base->terms().begin(), base->terms().end());
    return Codebook(std::move(dimensions), std::move(*terms));
}

} // namespace lacuna

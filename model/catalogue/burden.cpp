// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/burden.h"

#include "model/catalogue/datarows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

// Every edit reloads a catalogue, which places the figures anew; the figures themselves never change.
const std::vector<QStringList>& figureRows()
{
    static const auto rows = dataRows(u"burden_ilo.csv"_s).value_or(std::vector<QStringList>());
    return rows;
}

const std::vector<QStringList>& regionRows()
{
    static const auto rows = dataRows(u"burden_regions.csv"_s).value_or(std::vector<QStringList>());
    return rows;
}

/// Which terms a region of a set consists of.
using Regions = QHash<std::pair<QString, QString>, QList<Id>>;

Regions regionsIn(const Codebook& codebook, Id country)
{
    QHash<QString, Id> byCode;
    for (const Term* term : codebook.termsOf(country, -1, true))
        byCode.insert(term->code, term->id);
    Regions regions;
    for (const QStringList& row : regionRows()) {
        if (const Id term = byCode.value(row.value(2)))
            regions[{row.value(0), row.value(1)}].append(term);
    }
    return regions;
}

QString capitalized(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

bool Burden::isRate() const
{
    return unit.startsWith("per "_L1, Qt::CaseInsensitive) || unit.contains(u'%') || unit.contains(u'/')
        || unit.contains(u'‰') || unit.contains(" per "_L1, Qt::CaseInsensitive);
}

std::vector<Burden> builtinBurdens(const Codebook& codebook)
{
    const Dimension* country = codebook.dimension(u"country"_s);
    if (!country)
        return {};
    const Regions regions = regionsIn(codebook, country->id);
    std::vector<Burden> burdens;
    for (const QStringList& row : figureRows()) {
        const QString definition = capitalized(row.value(0));
        const QString name = u"%1 %2 (%3)"_s.arg(definition, row.value(1), row.value(2));
        if (burdens.empty() || burdens.back().name != name) {
            burdens.push_back({.name = name,
                               .definition = definition,
                               .unit = row.value(5),
                               .source = row.value(6),
                               .year = row.value(1).toInt(),
                               .regionSet = row.value(2),
                               .dimension = country->id});
        }
        Burden& burden = burdens.back();
        const double value = row.value(4).toDouble();
        if (row.value(3) == "World"_L1)
            burden.total = value;
        else
            burden.areas.push_back({row.value(3), regions.value({row.value(2), row.value(3)}), value});
    }
    return burdens;
}

const Burden* burdenNamed(const std::vector<Burden>& burdens, const QString& name)
{
    const QString wanted = name.trimmed();
    const Burden* best = nullptr;
    if (wanted.isEmpty())
        return best;
    for (const Burden& burden : burdens) {
        if (burden.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return &burden;
        if (!burden.name.contains(wanted, Qt::CaseInsensitive))
            continue;
        const auto rank = [](const Burden& b) { return std::pair(b.year, !b.isRate()); };
        if (!best || rank(burden) > rank(*best))
            best = &burden;
    }
    return best;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/mapburden.h"

#include "model/analysis/gapmap.h"

#include <algorithm>

namespace lacuna {

namespace {

/// Finds the figure of a term.
class Figures {
public:
    Figures(const Burden& burden, const Codebook& codebook)
        : m_burden(burden)
        , m_codebook(codebook)
    {
        for (size_t i = 0; i < burden.areas.size(); ++i) {
            for (const Id term : burden.areas[i].terms)
                m_areaOf.insert(term, int(i));
        }
    }

    double largest() const
    {
        double largest = 0;
        for (const BurdenArea& area : m_burden.areas) {
            if (!area.terms.isEmpty())
                largest = std::max(largest, area.value);
        }
        return largest;
    }

    AxisBurden of(Id term) const
    {
        if (const int area = m_areaOf.value(term, -1); area >= 0) {
            const BurdenArea& found = m_burden.areas[size_t(area)];
            return figure(found.terms.size() == 1 ? AxisBurden::Source::Own : AxisBurden::Source::Within,
                          found.value, found.label);
        }
        if (!m_burden.isRate()) {
            if (const AxisBurden sum = sumBelow(term); sum.source != AxisBurden::Source::None)
                return sum;
        }
        for (const Id above : m_codebook.ancestors(term)) {
            if (const int area = m_areaOf.value(above, -1); area >= 0) {
                const BurdenArea& found = m_burden.areas[size_t(area)];
                return figure(AxisBurden::Source::Within, found.value, found.label);
            }
        }
        return {};
    }

private:
    static AxisBurden figure(AxisBurden::Source source, double value, const QString& area)
    {
        return {source, value, area, 1};
    }

    /// Of the areas that lie wholly below the term.
    AxisBurden sumBelow(Id term) const
    {
        AxisBurden sum;
        for (const BurdenArea& area : m_burden.areas) {
            const bool below = !area.terms.isEmpty() && std::ranges::all_of(area.terms, [&](Id part) {
                return m_codebook.isDescendant(part, term);
            });
            if (!below)
                continue;
            sum.source = AxisBurden::Source::Sum;
            sum.value += area.value;
        }
        return sum;
    }

    const Burden& m_burden;
    const Codebook& m_codebook;
    QHash<Id, int> m_areaOf;
};

} // namespace

std::vector<AxisBurden> burdenOnAxis(const Burden& burden, const std::vector<GapAxisItem>& items,
                                     const Codebook& codebook)
{
    const Figures figures(burden, codebook);
    const double largest = figures.largest();
    std::vector<AxisBurden> found;
    double sum = 0;
    int known = 0;
    for (const GapAxisItem& item : items) {
        AxisBurden one = item.term ? figures.of(item.term) : AxisBurden();
        if (one.source != AxisBurden::Source::None) {
            one.need = largest > 0 ? std::min(1.0, one.value / largest) : 1;
            sum += one.need;
            ++known;
        }
        found.push_back(std::move(one));
    }
    const double mean = known > 0 ? sum / known : 1;
    for (AxisBurden& one : found) {
        if (one.source == AxisBurden::Source::None)
            one.need = mean;
    }
    return found;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/burdenfigures.h"

#include "model/analysis/evidencetable_p.h"
#include "model/analysis/facttable.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BurdenFigures)
};

/// Currencies as tables of costs and profits name them.
bool isMoney(const Burden& burden)
{
    static const QStringList names{u"USD"_s, u"US$"_s,     u"EUR"_s,   u"€"_s,    u"$"_s,
                                   u"GBP"_s, u"dollars"_s, u"euros"_s, u"int$"_s, u"PPP"_s};
    return std::ranges::any_of(names, [&](const QString& name) {
        return burden.unit.startsWith(name, Qt::CaseInsensitive)
            || burden.unit.endsWith(name, Qt::CaseInsensitive);
    });
}

Id presenceTerm(const Codebook& codebook, Id asked)
{
    if (codebook.term(asked))
        return asked;
    const Dimension* method = codebook.dimension(u"method"_s);
    const Term* prevalence = method ? codebook.resolve(method->id, u"QNT-PRV") : nullptr;
    return prevalence ? prevalence->id : 0;
}

/// Which studies count, and in which areas, looked up a set of terms at a time.
class AreaCount {
public:
    AreaCount(const EvidenceTable& evidence, const Burden& burden, const BurdenQuestion& question)
        : m_d(EvidenceAccess::of(evidence))
        , m_facts(evidence, GapRules())
        , m_presence(presenceTerm(*m_d.codebook, question.presence))
    {
        m_column = m_d.column(question.dimension ? question.dimension : burden.dimension);
        if (m_column)
            placeSets(burden);
        const Term* term = m_presence ? m_d.codebook->term(m_presence) : nullptr;
        m_presenceColumn = term ? m_d.column(term->dimension) : nullptr;
        if (m_presenceColumn)
            findPresence();
    }

    Id presence() const { return m_presence; }

    /// Calls @p f with row, areas and whether it is of the term asked for, for every completed study that passes.
    template <typename F> void forEach(std::span<const quint8> passed, F&& f) const
    {
        const auto rows = qsizetype(std::min(passed.size(), m_d.ids.size()));
        m_facts.column().visit([&](const auto* profiles) {
            for (qsizetype row = 0; row < rows; ++row) {
                if (!passed[size_t(row)] || m_facts.isOngoing(m_facts.entries()[profiles[row]]))
                    continue;
                const bool present = m_presenceColumn && m_presentSets[m_presenceColumn->setOf(row)] != 0;
                f(row, m_column ? areasOf(m_column->setOf(row)) : std::span<const int>(), present);
            }
        });
    }

private:
    std::span<const int> areasOf(quint32 set) const
    {
        return std::span(m_areas).subspan(m_starts[set], m_starts[set + 1] - m_starts[set]);
    }

    void placeSets(const Burden& burden)
    {
        const TermTree& tree = m_column->tree();
        std::vector<int> areaOfNode(tree.size(), -1);
        for (size_t area = 0; area < burden.areas.size(); ++area) {
            for (const Id term : burden.areas[area].terms) {
                const quint32 node = tree.nodeOf(term);
                for (quint32 below = node; node != TermTree::none && below < tree.end(node); ++below)
                    areaOfNode[below] = int(area);
            }
        }
        m_starts.push_back(0);
        for (quint32 set = 0; set < m_column->setCount(); ++set) {
            std::vector<int> found;
            for (const quint32 node : m_column->nodes(set)) {
                if (const int area = areaOfNode[node];
                    area >= 0 && std::ranges::find(found, area) == found.end())
                    found.push_back(area);
            }
            m_areas.insert(m_areas.end(), found.begin(), found.end());
            m_starts.push_back(m_areas.size());
        }
    }

    void findPresence()
    {
        const TermTree& tree = m_presenceColumn->tree();
        const quint32 wanted = tree.nodeOf(m_presence);
        for (quint32 set = 0; set < m_presenceColumn->setCount(); ++set) {
            m_presentSets.push_back(
                quint8(wanted != TermTree::none
                       && std::ranges::any_of(m_presenceColumn->nodes(set),
                                              [&](quint32 node) { return tree.contains(wanted, node); })));
        }
    }

    const EvidenceTable::Private& m_d;
    FactTable m_facts;
    Id m_presence;
    const SetColumn* m_column = nullptr;
    const SetColumn* m_presenceColumn = nullptr;
    std::vector<int> m_areas; ///< of all sets, one after the other
    std::vector<size_t> m_starts; ///< of each set in m_areas
    std::vector<quint8> m_presentSets;
};

/// Place of every term in the codebook, for ties.
QHash<Id, int> codebookOrder(const Codebook& codebook)
{
    QHash<Id, int> order;
    order.reserve(qsizetype(codebook.terms().size()));
    for (int place = 0; const Term& term : codebook.terms())
        order.insert(term.id, place++);
    return order;
}

/// Least evidence for its burden first. Compared crosswise, so that areas without burden come last without dividing by 0; of those without
/// burden, the one without studies first.
void rank(BurdenFigures& figures, const Burden& burden, const Codebook& codebook)
{
    const QHash<Id, int> order = codebookOrder(codebook);
    const auto place = [&](const AreaFigures& area) {
        return order.value(burden.areas[size_t(area.area)].terms.first());
    };
    std::ranges::stable_sort(figures.areas, [&](const AreaFigures& a, const AreaFigures& b) {
        if ((a.value > 0) != (b.value > 0))
            return a.value > 0;
        if (a.perBurden && b.perBurden && *a.perBurden != *b.perBurden)
            return *a.perBurden < *b.perBurden;
        if (a.value <= 0 && a.studies != b.studies)
            return a.studies < b.studies;
        return place(a) < place(b);
    });
}

/// Shares and what follows from them: for counts only.
void addShares(BurdenFigures& figures, int counted)
{
    double presentBurden = 0;
    for (AreaFigures& area : figures.areas) {
        area.shareOfBurden = area.value / figures.burden;
        area.expected = *area.shareOfBurden * counted;
        if (area.present)
            presentBurden += area.value;
    }
    if (figures.presence)
        figures.presentShare = std::min(1.0, presentBurden / figures.burden);
    if (counted == 0)
        return;
    figures.curve.emplace_back(0, 0);
    double burden = 0;
    int studies = 0;
    for (const AreaFigures& area : figures.areas) {
        burden += area.value;
        studies += area.studies;
        figures.curve.emplace_back(burden / figures.burden, double(studies) / counted);
    }
    figures.curve.back() = {1, 1}; // what rounding left of it
    figures.gini = giniOf(figures.curve);
}

} // namespace

BurdenFigures burdenFigures(const EvidenceTable& evidence, std::span<const quint8> passed,
                            const Burden& burden, const BurdenQuestion& question)
{
    const AreaCount count(evidence, burden, question);
    BurdenFigures figures;
    figures.presence = count.presence();
    figures.per = burden.isRate() ? 1 : isMoney(burden) ? 1e9 : 1e5;
    std::vector<int> studies(burden.areas.size(), 0);
    std::vector<quint8> present(burden.areas.size(), 0);
    count.forEach(passed, [&](qsizetype, std::span<const int> areas, bool isPresent) {
        ++(areas.empty() ? figures.elsewhere : figures.studies);
        for (const int area : areas) {
            ++studies[size_t(area)];
            present[size_t(area)] |= quint8(isPresent);
        }
    });
    int counted = 0;
    for (size_t i = 0; i < burden.areas.size(); ++i) {
        const BurdenArea& area = burden.areas[i];
        if (area.terms.isEmpty()) {
            figures.unplaced.push_back(int(i));
            continue;
        }
        AreaFigures one{
            .area = int(i), .studies = studies[i], .value = area.value, .present = present[i] != 0};
        if (area.value > 0)
            one.perBurden = studies[i] / area.value * figures.per;
        counted += studies[i];
        figures.presentAreas += one.present;
        if (!burden.isRate())
            figures.burden += area.value;
        figures.areas.push_back(one);
    }
    for (AreaFigures& area : figures.areas)
        area.shareOfStudies = counted > 0 ? double(area.studies) / counted : 0;
    rank(figures, burden, evidence.codebook());
    if (figures.burden > 0)
        addShares(figures, counted);
    return figures;
}

std::vector<Id> studiesOfArea(const EvidenceTable& evidence, std::span<const quint8> passed,
                              const Burden& burden, int area, const BurdenQuestion& question, bool present)
{
    std::vector<Id> studies;
    AreaCount(evidence, burden, question)
        .forEach(passed, [&](qsizetype row, std::span<const int> areas, bool isPresent) {
            if ((isPresent || !present) && std::ranges::find(areas, area) != areas.end())
                studies.push_back(evidence.ids()[size_t(row)]);
        });
    return studies;
}

std::optional<double> giniOf(const std::vector<QPointF>& curve)
{
    if (curve.size() < 2)
        return {};
    double sum = 0;
    for (size_t i = 1; i < curve.size(); ++i)
        sum += (curve[i].x() - curve[i - 1].x()) * (curve[i].y() + curve[i - 1].y());
    return std::clamp(1 - sum, 0.0, 1.0);
}

QString perBurdenLabel(const Burden& burden, const QString& measure)
{
    const QString counted = measure.isEmpty() ? Text::tr("studies") : measure;
    if (burden.isRate())
        return Text::tr("%1 per 1 (%2)", "studies per 1 (per 1000)").arg(counted, burden.unit);
    if (isMoney(burden))
        return Text::tr("%1 per billion %2", "studies per billion USD").arg(counted, burden.unit);
    return Text::tr("%1 per 100,000 %2", "studies per 100,000 people")
        .arg(counted, burden.unit.isEmpty() ? Text::tr("people") : burden.unit);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/prismaflow.h"

#include "model/analysis/screeningcounts.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostTyped = 999'999'999;

/// Adds one study's records to what its answer says of them.
class Counter {
public:
    Counter(PrismaFlow& flow, const EvidenceTable& evidence, const QHash<Id, Id>& reports)
        : m_flow(flow)
        , m_evidence(evidence)
        , m_states(screeningStates(evidence))
    {
        for (const Id study : reports)
            ++m_companions[study];
    }

    void run()
    {
        for (const FlowItem item : {FlowItem::Screened, FlowItem::ExcludedRecords, FlowItem::Sought,
                                    FlowItem::NotRetrieved, FlowItem::Assessed, FlowItem::ExcludedReports,
                                    FlowItem::IncludedStudies, FlowItem::IncludedReports})
            m_flow.figures[size_t(item)].counted = 0;
        for (qsizetype row = 0; row < m_evidence.size(); ++row)
            add(row);
        takeReasons();
    }

private:
    void add(qsizetype row)
    {
        const int records = 1 + m_companions.value(m_evidence.ids()[size_t(row)]);
        const ScreeningState state = m_states[size_t(row)];
        if (state == ScreeningState::Open) {
            m_flow.toScreen += records;
            return;
        }
        count(FlowItem::Screened, records);
        if (state == ScreeningState::ExcludedOnTitle) {
            count(FlowItem::ExcludedRecords, records);
            return;
        }
        count(FlowItem::Sought, records);
        if (state == ScreeningState::Sought) {
            m_flow.pending += records;
        } else if (state == ScreeningState::NotRetrieved) {
            count(FlowItem::NotRetrieved, records);
        } else {
            count(FlowItem::Assessed, records);
            if (state == ScreeningState::Included) {
                count(FlowItem::IncludedStudies, 1);
                count(FlowItem::IncludedReports, records);
            } else {
                count(FlowItem::ExcludedReports, records);
                m_reasons[reasonOf(row)] += records;
            }
        }
    }

    void count(FlowItem item, int records) { *m_flow.figures[size_t(item)].counted += records; }

    /// A report is counted with one reason: the first in codebook order, if coders gave several. The stage itself is none.
    Id reasonOf(qsizetype row)
    {
        const Codebook& codebook = m_evidence.codebook();
        const Id dimension = screeningDimension(codebook)->id;
        const Term* stage = screeningTerm(codebook, ScreeningState::ExcludedOnFullText);
        const auto answers = m_evidence.termsOf(row, dimension);
        if (answers.size() == 1)
            return answers.front() == stage->id ? 0 : answers.front();
        for (const Term* term : codebook.termsOf(dimension, -1, true)) {
            if (term != stage && std::ranges::contains(answers, term->id))
                return term->id;
        }
        return 0;
    }

    void takeReasons()
    {
        const Codebook& codebook = m_evidence.codebook();
        std::vector<std::pair<int, FlowReason>> ordered;
        const std::vector<Term>& terms = codebook.terms();
        for (const auto& [id, reports] : m_reasons) {
            const Term* term = codebook.term(id);
            const auto place = term ? int(term - terms.data()) : int(terms.size()); // no reason given: last
            ordered.emplace_back(place, FlowReason{term ? term->label.simplified() : QString(), reports});
        }
        std::ranges::sort(ordered, [](const auto& a, const auto& b) {
            return std::tuple(a.second.label.isEmpty(), -a.second.reports, a.first)
                < std::tuple(b.second.label.isEmpty(), -b.second.reports, b.first);
        });
        for (auto& [place, reason] : ordered)
            m_flow.reasons.push_back(std::move(reason));
    }

    PrismaFlow& m_flow;
    const EvidenceTable& m_evidence;
    std::vector<ScreeningState> m_states;
    QHash<Id, int> m_companions;
    std::map<Id, int> m_reasons; ///< term → reports; 0: no reason given
};

/// By origin, a database having none. They are stored in catalogues: never change one.
constexpr std::array<QLatin1StringView, flowOriginCount> originKeys{QLatin1StringView(), "register"_L1,
                                                                    "other"_L1};

/// Moves what is said to be from elsewhere out of the databases.
void countSources(PrismaFlow& flow, const FlowSources& sources, const QJsonObject& said)
{
    std::array<std::optional<int>, flowOriginCount> found;
    for (auto batch = sources.importedBy.begin(); batch != sources.importedBy.end(); ++batch) {
        std::optional<int>& sum = found[size_t(flowOrigin(said, batch.key()))];
        sum = sum.value_or(0) + batch.value();
    }
    const std::optional<int> registers = found[size_t(FlowOrigin::Register)];
    const int others = found[size_t(FlowOrigin::Other)].value_or(0);
    const auto set = [&](FlowItem item, std::optional<int> number) {
        flow.figures[size_t(item)].counted = number;
    };
    set(FlowItem::Databases, sources.imported - registers.value_or(0) - others);
    set(FlowItem::Registers, registers);
    set(FlowItem::OtherSources, sources.typedIn + others);
    set(FlowItem::Duplicates, sources.importedTwice + sources.merged);
}

std::optional<int> typedNumber(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > mostTyped || number != std::floor(number))
        return {};
    return int(number);
}

} // namespace

bool PrismaFlow::hasTyped() const
{
    return std::ranges::any_of(figures, &FlowFigure::isTyped);
}

int PrismaFlow::identified() const
{
    return of(FlowItem::Databases) + of(FlowItem::Registers) + of(FlowItem::OtherSources);
}

int PrismaFlow::removed() const
{
    return of(FlowItem::Duplicates) + of(FlowItem::Automation) + of(FlowItem::OtherRemoved);
}

PrismaFlow prismaFlow(const EvidenceTable& evidence, const QHash<Id, Id>& reports, const FlowSources& sources,
                      const QJsonObject& said)
{
    PrismaFlow flow;
    countSources(flow, sources, said);
    if (const auto screening = screeningCounts(evidence)) {
        flow.started = true;
        flow.disagreed = screening->disagreed;
        Counter(flow, evidence, reports).run();
    }
    const QJsonObject numbers = said[u"typed"].toObject();
    for (int item = 0; item < flowItemCount; ++item)
        flow.figures[size_t(item)].typed = typedNumber(numbers[flowItemKey(FlowItem(item))]);
    return flow;
}

FlowOrigin flowOrigin(const QJsonObject& flow, Id batch)
{
    const QString key = flow[u"origins"][QString::number(batch)].toString();
    const auto at = std::ranges::find(originKeys, key);
    return at == originKeys.end() ? FlowOrigin::Database : FlowOrigin(at - originKeys.begin());
}

QJsonObject withOrigin(QJsonObject flow, Id batch, FlowOrigin origin)
{
    QJsonObject origins = flow[u"origins"].toObject();
    if (origin == FlowOrigin::Database)
        origins.remove(QString::number(batch));
    else
        origins.insert(QString::number(batch), originKeys[size_t(origin)]);
    if (origins.isEmpty())
        flow.remove(u"origins");
    else
        flow.insert(u"origins", origins);
    return flow;
}

QJsonObject withTyped(QJsonObject flow, FlowItem item, std::optional<int> number)
{
    QJsonObject numbers = flow[u"typed"].toObject();
    if (number)
        numbers.insert(flowItemKey(item), std::clamp(*number, 0, mostTyped));
    else
        numbers.remove(flowItemKey(item));
    if (numbers.isEmpty())
        flow.remove(u"typed");
    else
        flow.insert(u"typed", numbers);
    return flow;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/chartchoice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ChartChoice)
};

constexpr int mostYears = 110;
constexpr int mostHeatYears = 30;
constexpr int mostBars = 40;
constexpr int mostHeatRows = 40;

const QStringList& kindKeys()
{
    static const QStringList keys{u"years"_s, u"terms"_s,    u"confidence"_s,
                                  u"heat"_s,  u"coverage"_s, u"agreement"_s};
    return keys;
}

QString labelOf(Id dimension, const GapMap& map)
{
    const Dimension* found = map.evidence ? map.evidence->codebook().dimension(dimension) : nullptr;
    return found ? found->label : QString();
}

std::span<const quint8> passedOf(const GapMap& map)
{
    return map.passed ? std::span(map.passed.get(), size_t(map.evidence->size())) : std::span<const quint8>();
}

Id confidenceOf(const GapMap& map)
{
    const Dimension* confidence = map.evidence ? map.evidence->codebook().dimension(u"confidence") : nullptr;
    return confidence ? confidence->id : 0;
}

ChartAsk askOf(const ChartChoice& choice, const GapMap& map)
{
    ChartAsk ask;
    switch (choice.kind) {
    case ChartKind::OverTime:
        ask.series = choice.divided;
        ask.cumulative = choice.cumulative;
        ask.mostCategories = mostYears;
        break;
    case ChartKind::Terms:
        ask.dimension = dimensionOf(choice, map);
        ask.depth = levelOf(choice, map);
        ask.series = choice.divided;
        ask.largestFirst = !choice.codebookOrder;
        ask.mostCategories = mostBars;
        break;
    case ChartKind::Confidence:
        ask.dimension = dimensionOf(choice, map);
        ask.depth = levelOf(choice, map);
        ask.series = confidenceOf(map);
        ask.largestFirst = !choice.codebookOrder;
        ask.completedOnly = true;
        ask.withAll = true;
        ask.mostCategories = mostBars / 2;
        break;
    default:
        ask.series = dimensionOf(choice, map);
        ask.seriesDepth = levelOf(choice, map);
        ask.mostCategories = mostHeatYears;
        ask.mostSeries = mostHeatRows;
    }
    return ask;
}

ChartTable tableOf(const ChartChoice& choice, const ChartMaterial& material)
{
    const GapMap& map = *material.map;
    if (choice.kind == ChartKind::Agreement)
        return material.codings && map.evidence && !material.blind
            ? agreementChart(map.evidence->codebook(), material.coders, *material.codings)
            : ChartTable();
    if (choice.kind == ChartKind::Coverage) {
        const CoverageOverTime coverage = material.coverage.value_or(CoverageOverTime());
        return choice.classes ? classesChart(coverage) : coverageChart(coverage);
    }
    if (!map.evidence || (choice.kind == ChartKind::Confidence && confidenceOf(map) == 0))
        return {};
    return chartOf(*map.evidence, passedOf(map), askOf(choice, map));
}

QString titleOf(const ChartChoice& choice, const ChartTable& table, const GapMap& map)
{
    const QString measure =
        map.question.measure == Measure::Practices ? ChoiceText::tr("Practices") : ChoiceText::tr("Studies");
    const QString of = labelOf(dimensionOf(choice, map), map);
    switch (choice.kind) {
    case ChartKind::OverTime: {
        const QString by =
            choice.divided != 0 ? ChoiceText::tr("%1 by year and %2") : ChoiceText::tr("%1 by year");
        const QString title =
            choice.divided != 0 ? by.arg(measure, table.seriesLabel.toLower()) : by.arg(measure);
        return choice.cumulative ? ChoiceText::tr("%1, cumulative").arg(title) : title;
    }
    case ChartKind::Terms:
        return choice.divided != 0
            ? ChoiceText::tr("%1 by %2 and %3").arg(measure, of.toLower(), table.seriesLabel.toLower())
            : ChoiceText::tr("%1 by %2").arg(measure, of.toLower());
    case ChartKind::Confidence:
        return ChoiceText::tr("Confidence in the evidence, by %1").arg(of.toLower());
    case ChartKind::Heat:
        return ChoiceText::tr("%1 by year × %2").arg(measure, of.toLower());
    case ChartKind::Coverage:
        return choice.classes
            ? ChoiceText::tr("Gap classes over time: %1 × %2").arg(map.rowsLabel, map.columnsLabel)
            : ChoiceText::tr("Coverage over time: %1 × %2").arg(map.rowsLabel, map.columnsLabel);
    case ChartKind::Agreement:
        return ChoiceText::tr("Agreement of coders: κ by dimension");
    }
    return {};
}

/// What the figures leave out or count twice: never silently.
QStringList remarks(const ChartTable& table)
{
    QStringList parts;
    if (table.undated > 0)
        parts << ChoiceText::tr("%n without a year are not shown", nullptr, table.undated);
    if (table.unplaced > 0)
        parts << ChoiceText::tr("%n coded more broadly only are not shown", nullptr, table.unplaced);
    if (table.hidden > 0)
        parts << ChoiceText::tr("%n terms with the fewest are not shown", nullptr, table.hidden);
    if (table.empty > 0)
        parts << ChoiceText::tr("%n terms have none", nullptr, table.empty);
    if (table.severalTimes)
        parts << ChoiceText::tr("a study coded with several terms counts in each");
    return parts;
}

QString subtitleOf(const ChartChoice& choice, const ChartTable& table, const ChartMaterial& material)
{
    const GapMap& map = *material.map;
    QStringList parts;
    if (choice.kind == ChartKind::Agreement) {
        parts << ChoiceText::tr(
            "Cohen’s κ, pooled over the terms of a dimension; 0 is chance, 1 is always agreeing");
        return parts.join(u" · "_s);
    }
    if (choice.kind == ChartKind::Confidence)
        parts << ChoiceText::tr("%n completed studies", nullptr, table.n);
    else
        parts << ChoiceText::tr("%1 %2").arg(QLocale().toString(map.n), map.measureLabel);
    parts << (map.provenance.filterText.isEmpty()
                  ? ChoiceText::tr("no filter")
                  : ChoiceText::tr("filter: %1").arg(map.provenance.filterText));
    if (choice.kind == ChartKind::Coverage) {
        if (table.undated > 0 && material.coverage)
            parts << (material.coverage->undatedCount
                          ? ChoiceText::tr("%n without a year count in every year", nullptr, table.undated)
                          : ChoiceText::tr("%n without a year do not count", nullptr, table.undated));
        if (material.coverage && !table.categories.empty()
            && material.coverage->firstKnown < table.categories.front().pick.yearFrom)
            parts << ChoiceText::tr("studies since %1").arg(material.coverage->firstKnown);
        return parts.join(u" · "_s);
    }
    parts += remarks(table);
    return parts.join(u" · "_s);
}

QString sourceOf(const GapMap& map)
{
    QStringList parts;
    if (!map.provenance.catalogue.isEmpty())
        parts << ChoiceText::tr("Source: %1").arg(map.provenance.catalogue);
    if (map.provenance.searchedOn.isValid())
        parts << ChoiceText::tr("searched on %1")
                     .arg(QLocale().toString(map.provenance.searchedOn, QLocale::ShortFormat));
    if (!map.provenance.note.isEmpty())
        parts << map.provenance.note;
    return parts.join(u" · "_s);
}

ChartFigure::Kind drawnAs(const ChartChoice& choice)
{
    switch (choice.kind) {
    case ChartKind::OverTime:
        return ChartFigure::Kind::Columns;
    case ChartKind::Terms:
        return ChartFigure::Kind::Bars;
    case ChartKind::Confidence:
        return ChartFigure::Kind::Shares;
    case ChartKind::Heat:
        return ChartFigure::Kind::Heat;
    case ChartKind::Coverage:
        return choice.classes ? ChartFigure::Kind::Columns : ChartFigure::Kind::Lines;
    case ChartKind::Agreement:
        return ChartFigure::Kind::Groups;
    }
    return ChartFigure::Kind::Columns;
}

} // namespace

QJsonObject toJson(const ChartChoice& choice)
{
    QJsonObject json;
    const ChartChoice plain;
    if (choice.kind != plain.kind)
        json.insert("chart"_L1, kindKeys()[int(choice.kind)]);
    if (choice.dimension != plain.dimension)
        json.insert("dimension"_L1, qint64(choice.dimension));
    if (choice.level != plain.level)
        json.insert("level"_L1, choice.level);
    if (choice.divided != plain.divided)
        json.insert("dividedBy"_L1, qint64(choice.divided));
    for (const auto& [key, on] :
         {std::pair("cumulative"_L1, choice.cumulative), std::pair("codebookOrder"_L1, choice.codebookOrder),
          std::pair("classes"_L1, choice.classes), std::pair("table"_L1, choice.asTable)}) {
        if (on)
            json.insert(key, true);
    }
    return json;
}

ChartChoice chartChoiceFromJson(const QJsonObject& json)
{
    ChartChoice choice;
    choice.kind = ChartKind(std::max(0, int(kindKeys().indexOf(json.value("chart"_L1).toString()))));
    choice.dimension = Id(json.value("dimension"_L1).toInteger());
    choice.level = std::clamp(json.value("level"_L1).toInt(-1), -1, 99);
    choice.divided = Id(json.value("dividedBy"_L1).toInteger());
    choice.cumulative = json.value("cumulative"_L1).toBool();
    choice.codebookOrder = json.value("codebookOrder"_L1).toBool();
    choice.classes = json.value("classes"_L1).toBool();
    choice.asTable = json.value("table"_L1).toBool();
    return choice;
}

QString chartKindTitle(ChartKind kind)
{
    switch (kind) {
    case ChartKind::OverTime:
        return ChoiceText::tr("Studies over time");
    case ChartKind::Terms:
        return ChoiceText::tr("By dimension");
    case ChartKind::Confidence:
        return ChoiceText::tr("Share by confidence");
    case ChartKind::Heat:
        return ChoiceText::tr("Year × dimension");
    case ChartKind::Coverage:
        return ChoiceText::tr("Coverage over time");
    case ChartKind::Agreement:
        return ChoiceText::tr("Agreement");
    }
    return {};
}

QString chartKindToolTip(ChartKind kind)
{
    switch (kind) {
    case ChartKind::OverTime:
        return ChoiceText::tr("How many studies a year, or all up to a year");
    case ChartKind::Terms:
        return ChoiceText::tr("How many studies each country, sector, method … has");
    case ChartKind::Confidence:
        return ChoiceText::tr("How far the completed studies can be relied on");
    case ChartKind::Heat:
        return ChoiceText::tr("When each country, sector, method … was studied");
    case ChartKind::Coverage:
        return ChoiceText::tr("What the matrix looked like in every past year");
    case ChartKind::Agreement:
        return ChoiceText::tr("How far coders agree, dimension by dimension");
    }
    return {};
}

Id dimensionOf(const ChartChoice& choice, const GapMap& map)
{
    const Codebook* codebook = map.evidence ? &map.evidence->codebook() : nullptr;
    return codebook && choice.dimension != 0 && codebook->dimension(choice.dimension) ? choice.dimension
                                                                                      : map.question.rows;
}

int levelOf(const ChartChoice& choice, const GapMap& map)
{
    if (!map.evidence)
        return 0;
    const Id dimension = dimensionOf(choice, map);
    if (choice.level >= 0)
        return std::clamp(choice.level, 0, std::max(0, levelsOf(map.evidence->codebook(), dimension) - 1));
    return tellingLevel(*map.evidence, passedOf(map), dimension);
}

ChartFigure figureOf(const ChartChoice& choice, const ChartMaterial& material)
{
    ChartFigure figure;
    figure.kind = drawnAs(choice);
    figure.table = tableOf(choice, material);
    figure.title = titleOf(choice, figure.table, *material.map);
    figure.subtitle = subtitleOf(choice, figure.table, material);
    figure.source = sourceOf(*material.map);
    figure.markedYear = material.map->question.asOf;
    return figure;
}

QString emptyChartText(const ChartChoice& choice, const ChartMaterial& material)
{
    const GapMap& map = *material.map;
    if (choice.kind == ChartKind::Agreement && material.blind)
        return ChoiceText::tr("You code blind: what others coded is hidden from you.");
    if (choice.kind == ChartKind::Agreement)
        return material.codings
            ? ChoiceText::tr(
                  "No two coders have coded the same study yet. Agreement shows as soon as two have.")
            : ChoiceText::tr("Reading who coded what…");
    if (map.n == 0)
        return ChoiceText::tr("No study matches the filter.");
    if (choice.kind == ChartKind::Coverage && !material.coverage)
        return ChoiceText::tr("Looking back, year by year…");
    if (choice.kind == ChartKind::Confidence && map.evidence && confidenceOf(map) == 0)
        return ChoiceText::tr("The codebook has no dimension “confidence”.");
    if (choice.kind == ChartKind::OverTime || choice.kind == ChartKind::Heat
        || choice.kind == ChartKind::Coverage)
        return ChoiceText::tr("None of the studies that match has a year.");
    return ChoiceText::tr("There is nothing to count here.");
}

} // namespace lacuna

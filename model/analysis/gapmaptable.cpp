// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gaplisting.h"
#include "model/analysis/gapmaptext.h"
#include "model/analysis/texttable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct GapMapTable {
    Q_DECLARE_TR_FUNCTIONS(GapMapTable)
};

QString markOf(const GapCell& cell)
{
    QString n = QString::number(cell.n);
    switch (cell.gapClass) {
    case GapClass::NotApplicable:
        return cell.n == 0 ? u"×"_s : n + u'×';
    case GapClass::AbsoluteGap:
        return u"–"_s;
    case GapClass::InProgress:
        return u"(%1)"_s.arg(cell.ongoing);
    case GapClass::Thin:
        return n + u'.';
    case GapClass::SynthesisGap:
        return n + u'Σ';
    case GapClass::LowConfidence:
        return n + u'▽';
    case GapClass::Stale:
        return n + u'<';
    case GapClass::SingleMethod:
        return n + u'①';
    case GapClass::Covered:
        return n;
    }
    return n;
}

QString legend()
{
    return GapMapTable::tr("– absolute gap   (n) in progress   n. thin   nΣ synthesis gap   n▽ low "
                           "confidence   n< stale   n① single method   "
                           "× not applicable");
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1) + u'%';
}

QStringList figures(const GapMap& map)
{
    const QLocale locale;
    QStringList lines;
    lines += GapMapTable::tr("n = %1 %2; not coded in %3: %4, in %5: %6")
                 .arg(locale.toString(map.n), map.measureLabel, printable(map.rowsLabel),
                      locale.toString(map.uncodedRows), printable(map.columnsLabel),
                      locale.toString(map.uncodedColumns));
    if (const QString screening = screeningText(map); !screening.isEmpty())
        lines += screening;
    lines += GapMapTable::tr("Coverage %1 (%2 of %3 applicable cells); with evidence %4")
                 .arg(percent(map.coverage.coverage()), locale.toString(map.coverage.covered),
                      locale.toString(map.coverage.applicable), percent(map.coverage.evidenceCoverage()));
    const GapRules& rules = map.question.rules;
    lines += GapMapTable::tr("Thin below %1; synthesis from %2 primary studies; stale after %3 years, "
                             "reference year %4; confidence floor %5")
                 .arg(rules.thin)
                 .arg(rules.synthesis)
                 .arg(rules.staleYears)
                 .arg(rules.referenceYear)
                 .arg(printable(rules.confidenceFloor));
    if (const QString burden = burdenText(map); !burden.isEmpty())
        lines += burden;
    if (!map.provenance.filterText.isEmpty())
        lines += GapMapTable::tr("Filter: %1").arg(printable(map.provenance.filterText));
    if (map.provenance.searchedOn.isValid())
        lines += GapMapTable::tr("Searched on %1").arg(map.provenance.searchedOn.toString(Qt::ISODate));
    return lines;
}

QString headerOf(const GapAxisItem& item)
{
    return elided(printable(item.code.isEmpty() ? item.label : item.code), 12);
}

} // namespace

QString burdenText(const GapMap& map)
{
    if (!map.burden)
        return {};
    const Burden& burden = map.burden->burden;
    QStringList stated{printable(burden.name)};
    if (!burden.unit.isEmpty())
        stated += GapMapTable::tr("unit: %1").arg(printable(burden.unit));
    if (burden.year > 0)
        stated += GapMapTable::tr("year: %1").arg(burden.year);
    if (!burden.source.isEmpty())
        stated += GapMapTable::tr("source: %1").arg(printable(burden.source));
    return GapMapTable::tr("%1 weighed by burden: %2")
        .arg(printable(map.burden->ofRows ? map.rowsLabel : map.columnsLabel), stated.join(u"; "_s));
}

QByteArray gapMapToTable(const GapMap& map)
{
    QList<QStringList> lines;
    QList<bool> rightAligned{false};
    QStringList header{printable(map.rowsLabel)};
    for (const GapAxisItem& column : map.columns)
        header += headerOf(column);
    header += GapMapTable::tr("Total");
    rightAligned.resize(header.size(), true);
    lines += header;
    const int top = map.rows.empty() ? 0 : map.rows.front().depth;
    for (int row = 0; row < int(map.rows.size()); ++row) {
        const GapAxisItem& item = map.rows[size_t(row)];
        QStringList line{QString(2 * std::max(0, item.depth - top), u' ')
                         + elided(printable(item.label), 40)};
        for (int column = 0; column < int(map.columns.size()); ++column)
            line += markOf(map.cell(row, column));
        line += QString::number(map.rowTotals[size_t(row)].n);
        lines += line;
    }
    QStringList totals{GapMapTable::tr("Total")};
    for (const GapCell& cell : map.columnTotals)
        totals += QString::number(cell.n);
    totals += QString::number(map.total.n);
    lines += totals;
    return (tableText(lines, rightAligned) + u'\n' + figures(map).join(u'\n') + u'\n' + legend() + u'\n')
        .toUtf8();
}

QByteArray gapsToTable(const GapMap& map, const std::vector<Gap>& gaps, const std::vector<GapNote>& notes)
{
    const MapNotes onMap(map, notes);
    const bool noted =
        std::ranges::any_of(gaps, [&](const Gap& gap) { return onMap.on(gap.row, gap.column) != nullptr; });
    QList<QStringList> lines;
    QList<bool> right{true, false, false, true, true, true, true, true};
    lines += {GapMapTable::tr("Rank"),   GapMapTable::tr("Gap"),     GapMapTable::tr("Class"),
              GapMapTable::tr("Score"),  GapMapTable::tr("Need"),    GapMapTable::tr("Shortfall"),
              GapMapTable::tr("Weight"), GapMapTable::tr("Expected")};
    if (noted) {
        lines.front() += {GapMapTable::tr("Status"), GapMapTable::tr("Contact"), GapMapTable::tr("Note")};
        right += {false, false, false};
    }
    const QLocale locale;
    for (size_t i = 0; i < gaps.size(); ++i) {
        const Gap& gap = gaps[i];
        lines += {QString::number(i + 1),
                  elided(printable(gapTitle(map, gap)), 60),
                  gapClassLabel(gap.gapClass),
                  locale.toString(gap.score, 'f', 1),
                  locale.toString(gap.need, 'f', 2),
                  locale.toString(gap.shortfall, 'f', 2),
                  locale.toString(gap.classWeight, 'f', 2),
                  locale.toString(gap.expected, 'f', 1)};
        if (!noted)
            continue;
        const GapNote* note = onMap.on(gap.row, gap.column);
        lines.back() += note
            ? QStringList{elided(printable(gapStatusText(*note)), 40), elided(printable(note->contact), 30),
                          elided(printable(note->text), 60)}
            : QStringList{{}, {}, {}};
    }
    const QString figuresText = figures(map).join(u'\n');
    return (tableText(lines, right) + u'\n' + figuresText + u'\n').toUtf8();
}

} // namespace lacuna

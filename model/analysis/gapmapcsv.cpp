// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gaplisting.h"
#include "model/analysis/gapmaptext.h"
#include "model/support/csv.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct GapMapText {
    Q_DECLARE_TR_FUNCTIONS(GapMapText)
};

/// One RFC 4180 field, no formula.
QString labelField(const QString& label)
{
    QString text = csvHarmless(label);
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString joined(const QStringList& fields)
{
    return fields.join(u',') + u"\r\n"_s;
}

QString csvCount(const GapCell& cell)
{
    return cell.gapClass == GapClass::NotApplicable && cell.n == 0 ? QString() : QString::number(cell.n);
}

QString plain(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

} // namespace

QString axisPath(const std::vector<GapAxisItem>& items, int index)
{
    QStringList path;
    for (; index >= 0; index = items[size_t(index)].parent)
        path.prepend(items[size_t(index)].label);
    return path.join(u" › "_s);
}

QByteArray gapMapToCsv(const GapMap& map)
{
    QStringList header{GapMapText::tr("code"), labelField(map.rowsLabel)};
    for (int column = 0; column < int(map.columns.size()); ++column)
        header += labelField(axisPath(map.columns, column));
    header += GapMapText::tr("Total");
    QString csv = joined(header);
    for (int row = 0; row < int(map.rows.size()); ++row) {
        QStringList line{labelField(map.rows[size_t(row)].code), labelField(axisPath(map.rows, row))};
        for (int column = 0; column < int(map.columns.size()); ++column)
            line += csvCount(map.cell(row, column));
        line += QString::number(map.rowTotals[size_t(row)].n);
        csv += joined(line);
    }
    QStringList totals{QString(), GapMapText::tr("Total")};
    for (const GapCell& cell : map.columnTotals)
        totals += QString::number(cell.n);
    totals += QString::number(map.total.n);
    csv += joined(totals);
    return csv.toUtf8();
}

QByteArray gapsToCsv(const GapMap& map, const std::vector<Gap>& gaps, const std::vector<GapNote>& notes)
{
    QString csv =
        u"rank,title,row,column,class,n,ongoing,cells,score,need,shortfall,weight,expected,why,note,"
        "status,filledBy,until,contact,burden\r\n"_s;
    const QString burden = map.burden ? map.burden->burden.name : QString();
    const MapNotes onMap(map, notes);
    const auto code = [](const std::vector<GapAxisItem>& items, int index) {
        return index >= 0 ? labelField(items[size_t(index)].code) : QString();
    };
    for (size_t i = 0; i < gaps.size(); ++i) {
        const Gap& gap = gaps[i];
        const GapNote* found = onMap.on(gap.row, gap.column);
        const GapNote note = found ? *found : GapNote();
        csv += joined({QString::number(i + 1),       labelField(gapTitle(map, gap)),
                       code(map.rows, gap.row),      code(map.columns, gap.column),
                       gapClassKey(gap.gapClass),    QString::number(gap.n),
                       QString::number(gap.ongoing), QString::number(gap.cells),
                       plain(gap.score, 2),          plain(gap.need, 4),
                       plain(gap.shortfall, 4),      plain(gap.classWeight, 2),
                       plain(gap.expected, 4),       labelField(explainGap(map, gap)),
                       labelField(note.text),        gapStatusKey(note.status),
                       labelField(note.filledBy),    note.until.toString(Qt::ISODate),
                       labelField(note.contact),     labelField(burden)});
    }
    return csv.toUtf8();
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/matrixtext.h"

#include <QtCore/QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct MatrixWords {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MatrixText)
};

using Table = std::vector<QStringList>;

QString cellText(const GapCell& cell)
{
    return cell.gapClass == GapClass::NotApplicable ? MatrixWords::tr("n/a") : QString::number(cell.n);
}

/// The group's name before a leaf's, since a text table has no spanning headers.
QString columnTitle(const MatrixLayout& layout, const MatrixLine& line)
{
    const GapAxisItem& item = layout.columnItem(line.index);
    return item.parent >= 0 && line.depth > 0 ? layout.columnItem(item.parent).label + u" › " + item.label
                                              : item.label;
}

/// Labels come from strangers' files; a spreadsheet runs what begins like a formula.
QString harmless(const QString& label)
{
    static constexpr QStringView starts = u"=+-@";
    return !label.isEmpty() && starts.contains(label[0]) ? u'\'' + label : label;
}

Table tableOf(const MatrixLayout& layout)
{
    Table table;
    QStringList header{layout.rowsLabel()};
    for (const MatrixLine& column : layout.columnLines())
        header << columnTitle(layout, column);
    header << MatrixWords::tr("All");
    table.push_back(header);
    for (int r = 0; r < int(layout.rowLines().size()); ++r) {
        const MatrixLine& row = layout.rowLines()[size_t(r)];
        QStringList fields{layout.rowItem(row.index).label};
        for (int c = 0; c < int(layout.columnLines().size()); ++c)
            fields << cellText(layout.cell(r, c));
        fields << QString::number(layout.rowTotal(row.index).n);
        table.push_back(fields);
    }
    QStringList totals{MatrixWords::tr("All")};
    for (const MatrixLine& column : layout.columnLines())
        totals << QString::number(layout.columnTotal(column.index).n);
    totals << QString::number(layout.map()->total.n);
    table.push_back(totals);
    return table;
}

Table tableOf(const MatrixLayout& layout, const CellLines& cells)
{
    const std::set<std::pair<int, int>> wanted(cells.begin(), cells.end());
    std::set<int> rows;
    std::set<int> columns;
    for (const auto& [row, column] : wanted) {
        rows.insert(row);
        columns.insert(column);
    }
    QStringList header{layout.rowsLabel()};
    for (const int column : columns)
        header << harmless(columnTitle(layout, layout.columnLines()[size_t(column)]));
    Table table{header};
    for (const int row : rows) {
        QStringList fields{harmless(layout.rowItem(layout.rowLines()[size_t(row)].index).label)};
        for (const int column : columns)
            fields << (wanted.contains({row, column}) ? cellText(layout.cell(row, column)) : QString());
        table.push_back(fields);
    }
    return table;
}

} // namespace

QString tableAsText(const std::vector<QStringList>& table)
{
    QString text;
    for (QStringList fields : table) {
        for (QString& field : fields)
            field = harmless(field).replace(u'\t', u' ').replace(u'\n', u' ');
        text += fields.join(u'\t') + u'\n';
    }
    return text;
}

QString tableAsHtml(const std::vector<QStringList>& table)
{
    QString html = u"<table border=\"1\" cellspacing=\"0\">"_s;
    bool header = true;
    for (const QStringList& fields : table) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QStringView tag = header || i == 0 ? u"th" : u"td";
            html += u'<' + tag + u'>' + harmless(fields[i]).toHtmlEscaped() + u"</" + tag + u'>';
        }
        html += u"</tr>"_s;
        header = false;
    }
    return html + u"</table>"_s;
}

QString matrixAsText(const MatrixLayout& layout)
{
    return layout.isEmpty() ? QString() : tableAsText(tableOf(layout));
}

QString matrixAsHtml(const MatrixLayout& layout)
{
    return layout.isEmpty() ? QString() : tableAsHtml(tableOf(layout));
}

QString cellsAsText(const MatrixLayout& layout, const CellLines& cells)
{
    return cells.empty() ? QString() : tableAsText(tableOf(layout, cells));
}

QString cellsAsHtml(const MatrixLayout& layout, const CellLines& cells)
{
    return cells.empty() ? QString() : tableAsHtml(tableOf(layout, cells));
}

} // namespace lacuna

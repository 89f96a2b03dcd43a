// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/workbook.h"

#include "model/reports/handoutbook.h"

#include "model/reports/methodnote.h"
#include "model/reports/textfit.h"
#include "model/reports/workbooksheets.h"
#include "model/reports/xmlpart.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Workbook)
};

constexpr qsizetype longestName = 31;

/// At most @p most units, without half a character at the end.
QString cut(QString text, qsizetype most)
{
    if (text.size() > most)
        text.truncate(most);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

/// True if some view has a row and a column.
bool showsAnything(const std::vector<workbooksheets::ViewSheets>& views)
{
    return std::ranges::any_of(
        views, [](const auto& view) { return view.table->rows() > 0 && view.table->columns() > 0; });
}

} // namespace

int Workbook::style(const SheetStyle& style)
{
    const auto found = std::ranges::find(styles, style);
    if (found != styles.end())
        return int(found - styles.begin());
    styles.push_back(style);
    return int(styles.size()) - 1;
}

QString sheetName(const QString& wanted, const std::vector<Sheet>& taken)
{
    QString name = xmlSafe(wanted).simplified();
    for (const QChar forbidden : u"[]:*?/\\"_s)
        name.replace(forbidden, u'-');
    // Apostrophes end a name within a reference.
    name.replace(u'\'', u'’');
    name = cut(name, longestName);
    if (name.isEmpty())
        name = Text::tr("Sheet");
    const auto isTaken = [&](const QString& tried) {
        // Excel keeps this one for itself.
        return tried.compare(u"history"_s, Qt::CaseInsensitive) == 0
            || std::ranges::any_of(taken, [&](const Sheet& sheet) {
                   return sheet.name.compare(tried, Qt::CaseInsensitive) == 0;
               });
    };
    QString unique = name;
    for (int number = 2; isTaken(unique); ++number) {
        const QString ending = u' ' + QString::number(number);
        unique = cut(name, longestName - ending.size()) + ending;
    }
    return unique;
}

Result<Workbook> workbookOf(const ReportContent& content, const ReportOptions& options, Progress& progress)
{
    if (content.views.empty()) // its words and results alone
        return handoutBook(handoutOf(content, exportTime(options).date()), options, progress);
    Workbook book;
    workbooksheets::Context context(content, options, book, progress);
    const auto& views = context.views();
    if (!showsAnything(views) && content.inserts.empty())
        return fail(ErrorKind::BadInput,
                    Text::tr("There is nothing to show: the matrix has no rows or no columns. "
                             "Show empty ones, or choose other rows and columns."));
    book.title = xmlSafe(titleOf(content)).simplified();
    book.subject = xmlSafe(subjectOf(content));
    book.footer = xmlSafe(methodnote::footer(provenanceOf(content), context.exported()));
    // The first sheet lists the others, so their names come first.
    book.sheets.push_back({.name = sheetName(Text::tr("About"), {})});
    for (size_t view = 0; view < views.size(); ++view) {
        if (progress.isCancelled())
            return cancelled();
        const ReportParts parts = content.views[view].parts;
        if (parts.testFlag(ReportPart::Matrix))
            context.addMatrix(view);
        if (parts.testFlag(ReportPart::GapList))
            context.addGaps(view);
        if (parts.testFlag(ReportPart::Charts))
            context.addCharts(view);
    }
    context.addStory();
    context.addStudies();
    context.addCodebook();
    context.addMethod();
    context.fillAbout();
    return book;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/matchtip.h"

#include "model/items/studytablemodel.h"
#include "model/support/filenames.h"
#include "views/common/confidentialmark.h"
#include "views/common/matchmarks.h"
#include "views/common/workspace.h"

#include <QtCore/QPointer>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace lacuna {

MatchTip::MatchTip(Workspace* workspace, QTableView* table)
    : QObject(table)
    , m_workspace(workspace)
    , m_table(table)
{
    table->viewport()->installEventFilter(this);
}

namespace {
/// "In “paper.pdf”, page 12: …".
QString filesText(const std::vector<Attachment>& files, const std::vector<AttachmentMatch>& matches,
                  const QString& search)
{
    constexpr size_t most = 3;
    const SearchQuery query = SearchQuery::parse(search);
    QString lines;
    for (const AttachmentMatch& match : matches | std::views::take(most)) {
        const auto file = std::ranges::find(files, match.attachment, &Attachment::id);
        if (file == files.end())
            continue;
        const QString where = withConfidential(
            MatchTip::tr("In “%1”, page %2").arg(safeFileName(file->fileName), QString::number(match.page)),
            file->confidential);
        lines += u"<p>%1: %2</p>"_s.arg(
            where.toHtmlEscaped(),
            markedHtml(match.snippet, matchRanges(match.snippet, query, SearchField::Files)));
    }
    return lines;
}
} // namespace

QString MatchTip::text(const Study& study, const QString& search, const QString& files)
{
    constexpr qsizetype length = 220;
    const SearchQuery query = SearchQuery::parse(search);
    const std::tuple<SearchField, QString, QString> hidden[] = {
        {SearchField::Abstract, tr("Abstract"), study.abstract},
        {SearchField::Keywords, tr("Keywords"), study.keywords.join(u"; "_s)},
        {SearchField::Notes, withConfidential(tr("Notes"), study.notesConfidential), study.notes},
        {SearchField::Publisher, tr("Publisher"), study.publisher}};
    QString found;
    for (const auto& [field, label, whole] : hidden) {
        const QString part = matchSnippet(whole, query, field, length);
        if (!part.isEmpty())
            found += u"<p>%1: %2</p>"_s.arg(label.toHtmlEscaped(),
                                            markedHtml(part, matchRanges(part, query, field)));
    }
    found += files;
    if (found.isEmpty())
        return {};
    return u"<qt><p>%1</p>%2</qt>"_s.arg(
        markedHtml(study.title, matchRanges(study.title, query, SearchField::Title)), found);
}

bool MatchTip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_workspace->matches()->filter.search.isEmpty())
        return QObject::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Id study = m_table->indexAt(help->pos()).data(StudyTableModel::IdRole).toLongLong();
    if (study == 0)
        return QObject::eventFilter(watched, event);
    ask(study, help->globalPos());
    return true;
}

void MatchTip::ask(Id study, const QPoint& at)
{
    m_asked = study;
    const QString search = m_workspace->matches()->filter.search;
    m_workspace->loadDetails(
        study, [guard = QPointer(this), study, at, search](const Result<StudyDetails>& details) {
            if (!guard || guard->m_asked != study)
                return;
            if (!details
                || std::ranges::all_of(
                    details->attachments, [](int pages) { return pages == 0; }, &Attachment::pages)) {
                guard->show(study, at, details ? text(details->study.study, search) : QString());
                return;
            }
            guard->m_workspace->loadAttachmentMatches(
                study, search,
                [guard, study, at, search, record = details->study.study,
                 files = details->attachments](const Result<std::vector<AttachmentMatch>>& matches) {
                    if (guard && guard->m_asked == study)
                        guard->show(
                            study, at,
                            text(record, search, matches ? filesText(files, *matches, search) : QString()));
                });
        });
}

void MatchTip::show(Id study, const QPoint& at, QString tip)
{
    if (!m_table->isVisible())
        return;
    QWidget* viewport = m_table->viewport();
    const QModelIndex index = m_table->indexAt(viewport->mapFromGlobal(at));
    if (index.data(StudyTableModel::IdRole).toLongLong() != study)
        return; // scrolled meanwhile
    if (tip.isEmpty())
        tip = index.data(Qt::ToolTipRole).toString().toHtmlEscaped();
    QToolTip::showText(at, tip, viewport);
}

} // namespace lacuna

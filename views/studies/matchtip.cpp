// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/matchtip.h"

#include "model/items/studytablemodel.h"
#include "views/common/matchmarks.h"
#include "views/common/workspace.h"

#include <QtCore/QPointer>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace lacuna {

MatchTip::MatchTip(Workspace* workspace, QTableView* table)
    : QObject(table)
    , m_workspace(workspace)
    , m_table(table)
{
    table->viewport()->installEventFilter(this);
}

QString MatchTip::text(const Study& study, const QString& search)
{
    constexpr qsizetype length = 220;
    const SearchQuery query = SearchQuery::parse(search);
    const std::tuple<SearchField, QString, QString> hidden[] = {
        {SearchField::Abstract, tr("Abstract"), study.abstract},
        {SearchField::Keywords, tr("Keywords"), study.keywords.join(u"; "_s)},
        {SearchField::Notes, tr("Notes"), study.notes},
        {SearchField::Publisher, tr("Publisher"), study.publisher}};
    QString found;
    for (const auto& [field, label, whole] : hidden) {
        const QString part = matchSnippet(whole, query, field, length);
        if (!part.isEmpty())
            found += u"<p>%1: %2</p>"_s.arg(label.toHtmlEscaped(),
                                            markedHtml(part, matchRanges(part, query, field)));
    }
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
    show(study, help->globalPos());
    return true;
}

void MatchTip::show(Id study, const QPoint& at)
{
    m_asked = study;
    m_workspace->loadStudy(study, [guard = QPointer(this), study, at](const Result<CodedStudy>& result) {
        if (!guard || guard->m_asked != study || !guard->m_table->isVisible())
            return;
        QWidget* viewport = guard->m_table->viewport();
        const QModelIndex index = guard->m_table->indexAt(viewport->mapFromGlobal(at));
        if (index.data(StudyTableModel::IdRole).toLongLong() != study)
            return; // scrolled meanwhile
        QString tip = result ? text(result->study, guard->m_workspace->matches()->filter.search) : QString();
        if (tip.isEmpty())
            tip = index.data(Qt::ToolTipRole).toString().toHtmlEscaped();
        QToolTip::showText(at, tip, viewport);
    });
}

} // namespace lacuna

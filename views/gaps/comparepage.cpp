// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/comparepage.h"

#include "model/analysis/gapmapbuilder.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/comparebar.h"
#include "views/gaps/comparepicture.h"
#include "views/gaps/differenceview.h"

#include <QtCore/QDate>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int yearsBack = 5; ///< what is compared with, as long as nobody said
constexpr int firstYearOfferedAtLeast = 1900;

int indexOfTerm(const std::vector<GapAxisItem>& items, Id term)
{
    const auto it = std::ranges::find(items, term, &GapAxisItem::term);
    return it == items.end() ? -1 : int(it - items.begin());
}

} // namespace

QString ComparePage::name() const
{
    return u"compare"_s;
}

QString ComparePage::title() const
{
    return tr("Compare");
}

QString ComparePage::toolTip() const
{
    return tr("Two dates, two filters or two catalogues, and what changed");
}

void ComparePage::setMap(std::shared_ptr<const GapMap> map)
{
    buildContent();
    m_map = std::move(map);
    if (!m_map) {
        m_difference.reset();
        showDifference();
        return;
    }
    const int last = m_map->question.rules.referenceYear;
    const auto matches = m_workspace->matches();
    const int first =
        matches->firstYear > 0 ? std::min(matches->firstYear, last - 1) : firstYearOfferedAtLeast;
    CompareWith shown = m_with;
    shown.year = yearCompared();
    m_bar->setYears(std::min(first, shown.year), std::max(last, shown.year));
    m_bar->setChoice(shown);
    request();
}

void ComparePage::takeSnapshot()
{
    m_bar->setViews(m_workspace->snapshot()->views);
}

QJsonObject ComparePage::state() const
{
    return m_with.toJson();
}

void ComparePage::setState(const QJsonObject& state)
{
    const QString own = m_workspace->fileName();
    CompareWith next =
        CompareWith::fromJson(state, own.isEmpty() ? QString() : QFileInfo(own).absolutePath());
    // A file that was chosen in another folder is known here still.
    if (!m_with.file.isEmpty() && QFileInfo(next.file).fileName() == QFileInfo(m_with.file).fileName())
        next.file = m_with.file;
    if (next == m_with)
        return;
    m_with = next;
    CompareWith shown = m_with;
    shown.year = yearCompared();
    m_bar->setChoice(shown);
    if (m_map && isVisible())
        request();
}

/// Five years before the year the rules count from, unless the user chose one.
int ComparePage::yearCompared() const
{
    if (m_with.year != 0)
        return m_with.year;
    const int now = m_map ? m_map->question.rules.referenceYear : QDate::currentDate().year();
    return now - yearsBack;
}

void ComparePage::choose(const CompareWith& with)
{
    CompareWith next = with;
    // The year that is shown is nobody's choice as long as the user leaves it.
    if (m_with.year == 0 && next.year == yearCompared())
        next.year = 0;
    if (next == m_with)
        return;
    const bool sameOther = next.kind == m_with.kind && next.year == m_with.year && next.view == m_with.view
        && next.kept == m_with.kept && next.file == m_with.file;
    m_with = next;
    if (sameOther)
        showDifference();
    else
        request();
    Q_EMIT stateChanged();
}

void ComparePage::keepFilter()
{
    CompareWith next = m_with;
    next.kind = CompareWith::Kind::Filter;
    next.kept = m_workspace->filter();
    CompareWith shown = next;
    shown.year = yearCompared();
    m_bar->setChoice(shown);
    choose(shown);
    Q_EMIT m_workspace->noticed(tr("Kept. Now change the filter, and both are compared."), false);
}

void ComparePage::chooseFile()
{
    m_workspace->chooseCatalogue([page = QPointer(this)](const QString& file) {
        if (!page || file.isEmpty())
            return;
        CompareWith next = page->m_with;
        next.kind = CompareWith::Kind::File;
        next.file = file;
        next.year = page->yearCompared();
        page->m_bar->setChoice(next);
        page->choose(next);
    });
}

/// Asks for the other map; the comparison shown stays until it is there.
void ComparePage::request()
{
    if (!m_map)
        return;
    const quint64 asked = ++m_asked;
    Question question = m_map->question;
    question.burden.clear(); // nothing is counted by it, and another catalogue may not have it
    Filter filter = m_map->filter;
    QString file;
    switch (m_with.kind) {
    case CompareWith::Kind::Year:
        filter.yearTo = std::min(filter.yearTo.value_or(yearCompared()), yearCompared());
        question.rules.referenceYear = std::min(question.rules.referenceYear, yearCompared());
        break;
    case CompareWith::Kind::View: {
        const std::vector<View>& views = m_workspace->snapshot()->views;
        const auto view = std::ranges::find(views, m_with.view, &View::id);
        if (view == views.end()) {
            showProblem(views.empty()
                            ? tr("A saved view's filter can be compared with. Save one first: “Saved views” "
                                 "beside the heading.")
                            : tr("Choose the saved view whose filter to compare with."));
            return;
        }
        filter = view->filter;
        break;
    }
    case CompareWith::Kind::Filter:
        if (!m_with.kept) {
            showProblem(tr("Set the filter to one side of the comparison and keep it here; then change the "
                           "filter, and both are compared."));
            return;
        }
        filter = *m_with.kept;
        break;
    case CompareWith::Kind::File:
        file = m_with.file;
        if (file.isEmpty()) {
            showProblem(tr("Another catalogue, say last year's copy, is asked the same question. It is only "
                           "read."));
            return;
        }
        break;
    }
    m_workspace->computeMapElsewhere(
        u"compare"_s, file, question, filter,
        [page = QPointer(this), asked](const Result<std::shared_ptr<const GapMap>>& other) {
            if (page && page->m_asked == asked)
                page->takeOther(other);
        });
}

void ComparePage::takeOther(const Result<std::shared_ptr<const GapMap>>& other)
{
    if (!other) {
        if (other.error().kind != ErrorKind::Cancelled)
            showProblem(other.error().message);
        return;
    }
    if (!m_map)
        return;
    m_problem.clear();
    m_difference = compareMaps(m_map, *other);
    showDifference();
}

void ComparePage::showProblem(const QString& text)
{
    m_problem = text;
    m_difference.reset();
    showDifference();
}

QString ComparePage::nowText() const
{
    if (!m_map)
        return {};
    const QString filter = m_map->provenance.filterText;
    return filter.isEmpty() ? tr("Now: everything in this catalogue") : tr("Now: %1").arg(filter);
}

QString ComparePage::beforeText() const
{
    if (!m_difference)
        return {};
    const GapMap& before = *m_difference->before;
    const QString filter = before.provenance.filterText;
    const QString whole = filter.isEmpty() ? tr("everything in this catalogue") : filter;
    switch (m_with.kind) {
    case CompareWith::Kind::Year:
        return tr("Before: published in %1 or earlier, gaps judged as of that year").arg(yearCompared());
    case CompareWith::Kind::View: {
        const std::vector<View>& views = m_workspace->snapshot()->views;
        const auto view = std::ranges::find(views, m_with.view, &View::id);
        return tr("Before: the filter of “%1”: %2").arg(view == views.end() ? QString() : view->name, whole);
    }
    case CompareWith::Kind::Filter:
        return tr("Before: the kept filter: %1").arg(whole);
    case CompareWith::Kind::File:
        return tr("Before: the catalogue %1: %2")
            .arg(QFileInfo(m_with.file).fileName(), filter.isEmpty() ? tr("everything in it") : filter);
    }
    return {};
}

CompareWords ComparePage::words() const
{
    CompareWords words;
    words.title = tr("%1 × %2: what changed").arg(m_map->rowsLabel, m_map->columnsLabel);
    words.before = beforeText();
    words.now = nowText();
    words.summary = differenceText(*m_difference);
    const QLocale locale;
    QStringList foot;
    if (!m_map->provenance.catalogue.isEmpty())
        foot += m_map->provenance.catalogue;
    foot += m_map->provenance.searchedOn.isValid()
        ? tr("searched to %1").arg(locale.toString(m_map->provenance.searchedOn, u"d MMM yyyy"_s))
        : tr("search date not stated");
    foot +=
        tr("%1 %3 before, %2 now")
            .arg(locale.toString(m_difference->before->n), locale.toString(m_map->n), m_map->measureLabel);
    foot += tr("thin below %1, synthesis from %2, stale after %3 years")
                .arg(m_map->question.rules.thin)
                .arg(m_map->question.rules.synthesis)
                .arg(m_map->question.rules.staleYears);
    foot += tr("exported %1").arg(locale.toString(QDate::currentDate(), u"d MMM yyyy"_s));
    words.foot = foot.join(u" · "_s);
    if (!m_map->provenance.note.isEmpty())
        words.foot += u'\n' + m_map->provenance.note;
    return words;
}

QString ComparePage::statusText() const
{
    if (!m_difference)
        return {};
    const QLocale locale;
    return tr("%1 %4 before, %2 now · %3 cells compared")
        .arg(locale.toString(m_difference->before->n), locale.toString(m_difference->now->n),
             locale.toString(m_difference->totals.cells), m_difference->now->measureLabel);
}

void ComparePage::exportContent()
{
    if (!m_difference)
        return;
    const CompareWords all = words();
    const MatrixDrawing drawing = m_with.sideBySide ? m_now->drawing() : m_matrix->drawing();
    const auto picture =
        std::make_shared<const ComparePicture>(m_difference, drawing, m_with.sideBySide, all, uiFont());
    m_workspace->exportPicture(
        all.title,
        [picture](QPainter& painter, const QRectF& rect, const Palette& palette) {
            picture->paint(painter, rect, palette);
        },
        picture->size());
}

void ComparePage::openCell(int row, int column)
{
    if (!m_difference || !m_map || row < 0 || column < 0)
        return;
    // By their terms: the map may be another by now.
    const int ownRow = indexOfTerm(m_map->rows, m_difference->now->rows[size_t(row)].term);
    const int ownColumn = indexOfTerm(m_map->columns, m_difference->now->columns[size_t(column)].term);
    if (ownRow >= 0 && ownColumn >= 0)
        Q_EMIT cellWanted(ownRow, ownColumn);
    else
        Q_EMIT m_workspace->noticed(
            tr("%1 is only in the other catalogue.").arg(changeTitle(*m_difference, row, column)), false);
}

} // namespace lacuna

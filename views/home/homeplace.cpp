// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/homeplace.h"

#include "model/analysis/gapmapbuilder.h"
#include "views/common/emptystate.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/export/exportdialog.h"
#include "views/home/homecard.h"
#include "views/home/minimatrix.h"
#include "views/home/yearchart.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int gapsShown = 6;
constexpr int narrowBelow = 1560; ///< width under which the list of gaps stands below the small matrix
constexpr int stackedBelow = 900; ///< width under which the cards stand one below the other
constexpr int tallestCards = 520;
constexpr int pageMargin = 40; ///< left and right of the cards
constexpr int cardSpacing = 28;

/// Innermost lines of an axis, and how many of them have a study.
std::pair<int, int> covered(const std::vector<GapAxisItem>& axis, const std::vector<GapCell>& totals)
{
    int with = 0;
    int all = 0;
    for (size_t i = 0; i < axis.size(); ++i) {
        if (axis[i].hasChildren || axis[i].term == 0)
            continue;
        ++all;
        with += totals[i].n + totals[i].ongoing > 0 ? 1 : 0;
    }
    return {with, all};
}

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

HomePlace::HomePlace(Workspace* workspace, QWidget* parent)
    : Place(parent)
    , m_workspace(workspace)
{
    setObjectName(u"homePlace"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    auto* scroller = new QScrollArea(m_stack);
    scroller->setObjectName(u"homeScroller"_s);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    auto* page = new QWidget(scroller);
    setLook(page, "scrolled");
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(pageMargin, 28, pageMargin, 28);
    layout->setSpacing(space::small);
    buildHead(layout);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(cardSpacing);
    buildStudies();
    buildGaps();
    m_cards->addWidget(m_studiesCard, 1);
    m_cards->addWidget(m_gapsCard, 1);
    for (HomeCard* card : {m_studiesCard, m_gapsCard})
        card->setMaximumHeight(tallestCards);
    layout->addSpacing(space::medium);
    layout->addLayout(m_cards, 1000);
    layout->addStretch(1);
    scroller->setWidget(page);
    m_stack->addWidget(scroller);
    m_stack->addWidget(buildEmpty());
    connectFigures();
    connect(workspace, &Workspace::snapshotChanged, this, &HomePlace::refresh);
    connect(workspace, &Workspace::matchesChanged, this, &HomePlace::refresh);
    refresh();
}

QString HomePlace::name() const
{
    return u"home"_s;
}

QString HomePlace::title() const
{
    return tr("Home");
}

QString HomePlace::iconName() const
{
    return u"home"_s;
}

void HomePlace::buildHead(QBoxLayout* layout)
{
    auto* heading = new QLabel(tr("What do we know? What do we need to know?"), this);
    heading->setWordWrap(true);
    setLook(heading, "heading");
    auto* below =
        new QLabel(tr("Answered from the catalogue as it stands. Every figure opens what it counts."), this);
    below->setWordWrap(true);
    setLook(below, "muted");
    layout->addWidget(heading);
    layout->addWidget(below);
    m_note = new QLabel(this);
    m_note->setObjectName(u"catalogueNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(space::medium, space::small, space::medium, space::small);
    setLook(m_note, "note");
    layout->addWidget(m_note);
    m_filtered = new QWidget(this);
    m_filtered->setObjectName(u"homeFiltered"_s);
    auto* row = new QHBoxLayout(m_filtered);
    row->setContentsMargins(0, 0, 0, 0);
    m_filteredText = new QLabel(m_filtered);
    m_filteredText->setWordWrap(true);
    auto* clear = new QPushButton(tr("Clear filters"), m_filtered);
    clear->setObjectName(u"homeClearFilters"_s);
    setLook(clear, "link");
    row->addWidget(m_filteredText);
    row->addWidget(clear);
    row->addStretch();
    layout->addWidget(m_filtered);
    connect(clear, &QPushButton::clicked, this, [this] { m_workspace->setFilter({}); });
}

void HomePlace::buildStudies()
{
    m_studiesCard = new HomeCard(1, tr("What research is available?"), this);
    m_figures = new QHBoxLayout;
    m_studies = new FigureButton(u"figureStudies"_s, this);
    m_countries = new FigureButton(u"figureCountries"_s, this);
    m_sectors = new FigureButton(u"figureSectors"_s, this);
    m_reviews = new FigureButton(u"figureReviews"_s, this);
    m_reviews->setToolTip(tr("Systematic reviews and evidence maps"));
    for (FigureButton* figure : {m_studies, m_countries, m_sectors, m_reviews})
        m_figures->addWidget(figure);
    m_figures->addStretch();
    m_years = new YearChart(this);
    m_years->setObjectName(u"homeYears"_s);
    m_studiesCard->content()->addLayout(m_figures);
    m_studiesCard->content()->addWidget(m_years, 1);
}

void HomePlace::buildGaps()
{
    m_gapsCard = new HomeCard(3, tr("Where are the main gaps?"), this);
    m_gapsInside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_gapsInside->setSpacing(space::huge);
    auto* left = new QVBoxLayout;
    m_matrix = new MiniMatrix(this);
    m_matrix->setObjectName(u"miniMatrix"_s);
    m_matrixCaption = new QLabel(this);
    m_matrixCaption->setWordWrap(true);
    setLook(m_matrixCaption, "small");
    left->addWidget(m_matrix);
    left->addWidget(m_matrixCaption);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(space::small);
    auto* title = new QLabel(tr("Largest gaps"), this);
    title->setToolTip(
        tr("By gap score: how many studies are missing to the target, weighed by the class of the gap"));
    setLook(title, "section");
    right->addWidget(title);
    for (int i = 0; i < gapsShown; ++i) {
        auto* row = new GapRow(u"homeGap%1"_s.arg(i + 1), this);
        connect(row, &GapRow::clicked, this, [this, i] {
            if (size_t(i) < m_gaps.size())
                openCell(m_gaps[size_t(i)].row, m_gaps[size_t(i)].column);
        });
        right->addWidget(row);
        m_gapRows.append(row);
    }
    right->addStretch();
    m_gapsInside->addLayout(left, 5);
    m_gapsInside->addLayout(right, 4);
    m_gapsCard->content()->addLayout(m_gapsInside, 1);
}

void HomePlace::connectFigures()
{
    const auto go = [this](const QString& place) {
        return [this, place] { Q_EMIT m_workspace->placeRequested(place); };
    };
    connect(m_studiesCard, &HomeCard::openRequested, this, go(u"studies"_s));
    connect(m_gapsCard, &HomeCard::openRequested, this, go(u"gaps"_s));
    connect(m_studies, &FigureButton::clicked, this, go(u"studies"_s));
    connect(m_countries, &FigureButton::clicked, this, go(u"gaps"_s));
    connect(m_sectors, &FigureButton::clicked, this, go(u"gaps"_s));
    connect(m_reviews, &FigureButton::clicked, this, &HomePlace::openReviews);
    connect(m_years, &YearChart::yearsChosen, this, &HomePlace::openYears);
    connect(m_matrix, &MiniMatrix::cellChosen, this, &HomePlace::openCell);
}

QWidget* HomePlace::buildEmpty()
{
    auto* empty = new EmptyState(
        u"home"_s, tr("An empty catalogue"),
        tr("Bring in the references you have; code them by country and sector; the gaps show themselves."),
        m_stack);
    empty->setObjectName(u"homeEmpty"_s);
    QPushButton* import = empty->addButton(u"homeImport"_s, tr("Import references…"), true);
    QPushButton* add = empty->addButton(u"homeAdd"_s, tr("Go to the studies"), false);
    QPushButton* sample = empty->addButton(u"homeSample"_s, tr("Open the sample"), false);
    connect(import, &QPushButton::clicked, this, [this] { m_workspace->importFiles({}); });
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace->placeRequested(u"studies"_s); });
    connect(sample, &QPushButton::clicked, m_workspace, &Workspace::openSample);
    return empty;
}

void HomePlace::refresh()
{
    if (!m_workspace->isOpen())
        return;
    showCatalogue();
    requestMap();
}

Question HomePlace::question() const
{
    Question question;
    const auto codebook = m_workspace->snapshot()->codebook;
    const Dimension* country = codebook ? codebook->dimension(u"country"_s) : nullptr;
    const Dimension* sector = codebook ? codebook->dimension(u"sector"_s) : nullptr;
    if (!country || !sector)
        return question;
    question.rows = country->id;
    question.columns = sector->id;
    if (const Term* region = codebook->resolve(country->id, u"ILO-AP"))
        question.rowScope = region->id;
    return question;
}

void HomePlace::requestMap()
{
    const Question asked = question();
    if (asked.rows == 0) {
        m_map.reset();
        showMap();
        return;
    }
    m_workspace->computeGapMap(u"home"_s, asked, false,
                               [guard = QPointer(this)](const Result<std::shared_ptr<const GapMap>>& result) {
                                   if (!guard)
                                       return;
                                   guard->m_map = result ? *result : nullptr;
                                   guard->showMap();
                               });
}

int HomePlace::uncoded(const QString& dimensionKey) const
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const Dimension* dimension = codebook ? codebook->dimension(dimensionKey) : nullptr;
    const std::vector<int> counts =
        dimension ? m_workspace->matches()->facets.value(dimension->id) : std::vector<int>();
    return counts.empty() ? -1 : counts.back();
}

int HomePlace::reviews() const
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const Dimension* type = codebook ? codebook->dimension(u"evidence-type"_s) : nullptr;
    const Term* review = type ? codebook->resolve(type->id, u"SYR") : nullptr;
    if (!review)
        return -1;
    const std::vector<int> counts = m_workspace->matches()->facets.value(type->id);
    const std::vector<const Term*> terms = codebook->termsOf(type->id);
    const auto at = std::find(terms.begin(), terms.end(), review);
    const size_t index = size_t(at - terms.begin());
    return index < counts.size() ? counts[index] : -1;
}

void HomePlace::showCatalogue()
{
    const auto snapshot = m_workspace->snapshot();
    const auto matches = m_workspace->matches();
    const int total = snapshot->studies ? int(snapshot->studies->size()) : 0;
    m_stack->setCurrentIndex(total > 0 ? 0 : 1);
    m_note->setText(snapshot->protocol.note);
    m_note->setVisible(!snapshot->protocol.note.isEmpty());
    const bool filtered = !m_workspace->filter().isEmpty();
    m_filtered->setVisible(filtered);
    if (filtered && snapshot->codebook) {
        m_filteredText->setText(
            tr("%1 of %Ln studies: %2", nullptr, total)
                .arg(number(matches->count),
                     filterText(m_workspace->filter(), *snapshot->codebook, snapshot->collections)));
    }
    m_studies->setFigure(number(matches->count), tr("studies", nullptr, matches->count));
    m_years->setYears(matches->firstYear, matches->yearCounts);
    const int found = reviews();
    m_reviews->setVisible(found >= 0);
    m_reviews->setFigure(number(found), tr("reviews", nullptr, found));
    Q_EMIT statusChanged();
}

void HomePlace::showMap()
{
    m_gapsCard->setVisible(m_map != nullptr);
    m_countries->setVisible(m_map != nullptr);
    m_sectors->setVisible(m_map != nullptr);
    const int count = m_workspace->matches()->count;
    if (!m_map) {
        m_studiesCard->setAnswer(tr("%Ln studies.", nullptr, count));
        Q_EMIT statusChanged();
        return;
    }
    const auto codebook = m_workspace->snapshot()->codebook;
    const Term* scope = codebook ? codebook->term(m_map->question.rowScope) : nullptr;
    const auto [countries, allCountries] = covered(m_map->rows, m_map->rowTotals);
    const auto [sectors, allSectors] = covered(m_map->columns, m_map->columnTotals);
    const QString where = scope ? scope->label : tr("the world");
    m_countries->setFigure(number(countries), tr("of %Ln countries", nullptr, allCountries));
    m_countries->setToolTip(tr("Countries of %1 with at least one study").arg(where));
    m_sectors->setFigure(number(sectors), tr("of %Ln sectors", nullptr, allSectors));
    const int coded = m_map->total.n + m_map->total.ongoing;
    m_studiesCard->setAnswer(
        tr("%Ln studies, %1 coded by sector and a country of %2.", nullptr, count).arg(number(coded), where));
    const Coverage& coverage = m_map->coverage;
    const QLocale locale;
    m_gapsCard->setAnswer(
        tr("%1 % of %2 applicable country × sector cells in %3 are covered; %4 % have at least %Ln studies.",
           nullptr, m_map->question.rules.thin)
            .arg(locale.toString(100 * coverage.coverage(), 'f', 1), number(coverage.applicable), where,
                 locale.toString(100 * coverage.evidenceCoverage(), 'f', 1)));
    m_matrix->setMap(m_map);
    m_matrixCaption->setText(
        tr("The %Ln countries studied most, by sector: shaded by number of studies; hatched: none.", nullptr,
           m_matrix->shownRows()));
    showGaps();
    arrangeCards();
    Q_EMIT statusChanged();
}

void HomePlace::showGaps()
{
    m_gaps = rankGaps(*m_map);
    m_gaps.resize(std::min(m_gaps.size(), size_t(gapsShown)));
    for (qsizetype i = 0; i < m_gapRows.size(); ++i) {
        const bool has = size_t(i) < m_gaps.size() && (width() >= narrowBelow || i < gapsShown / 2);
        m_gapRows[i]->setVisible(has);
        if (!has)
            continue;
        const Gap& gap = m_gaps[size_t(i)];
        QStringList why{gapClassLabel(gap.gapClass), tr("%Ln studies", nullptr, gap.n)};
        if (gap.expected >= 0.1)
            why << tr("%1 expected").arg(QLocale().toString(gap.expected, 'f', 1));
        m_gapRows[i]->setGap(gapTitle(*m_map, gap), why.join(u" · "_s), gap.score);
        m_gapRows[i]->setToolTip(explainGap(*m_map, gap));
    }
}

QString HomePlace::statusText() const
{
    if (!m_workspace->isOpen() || !m_workspace->snapshot()->studies
        || m_workspace->snapshot()->studies->size() == 0)
        return {};
    QStringList steps;
    if (const int missing = uncoded(u"country"_s); missing > 0)
        steps << u"[%1](#country)"_s.arg(tr("%Ln studies without a country", nullptr, missing));
    if (const int missing = uncoded(u"sector"_s); missing > 0)
        steps << u"[%1](#sector)"_s.arg(tr("%Ln studies without a sector", nullptr, missing));
    if (const int undated = m_workspace->matches()->undated; undated > 0)
        steps << u"[%1](#year)"_s.arg(tr("%Ln studies without a year", nullptr, undated));
    return steps.isEmpty() ? QString() : tr("Next steps: %1").arg(steps.join(u" · "_s));
}

void HomePlace::followStatusLink(const QString& target)
{
    if (target != u"year"_s) {
        openUncoded(target);
        return;
    }
    const auto studies = m_workspace->snapshot()->studies;
    const auto matches = m_workspace->matches();
    QList<Id> undated;
    for (qsizetype row = 0; row < studies->size() && size_t(row) < matches->passed.size(); ++row) {
        if (matches->passed[size_t(row)] && studies->years()[size_t(row)] == noYear)
            undated << studies->ids()[size_t(row)];
    }
    Q_EMIT m_workspace->studiesRequested(undated,
                                         tr("%Ln studies without a year", nullptr, int(undated.size())));
}

void HomePlace::openMatching(const Filter& filter, const QString& description)
{
    const auto evidence = m_workspace->snapshot()->evidence;
    const auto matches = m_workspace->matches();
    if (!evidence)
        return;
    const std::vector<quint8> passed = evidence->matching(filter, matches->searchHits.get());
    QList<Id> studies;
    for (size_t row = 0; row < passed.size(); ++row) {
        if (passed[row])
            studies << evidence->ids()[row];
    }
    Q_EMIT m_workspace->studiesRequested(studies, description);
}

void HomePlace::openUncoded(const QString& dimensionKey)
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const Dimension* dimension = codebook ? codebook->dimension(dimensionKey) : nullptr;
    if (!dimension)
        return;
    Filter filter = m_workspace->filter();
    erase_if(filter.clauses, [&](const FilterClause& clause) { return clause.dimension == dimension->id; });
    filter.clauses.append({dimension->id, FilterClause::Mode::AnyOf, {}, true});
    openMatching(filter, tr("not coded by %1").arg(dimension->label.toLower()));
}

void HomePlace::openReviews()
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const Dimension* type = codebook ? codebook->dimension(u"evidence-type"_s) : nullptr;
    const Term* review = type ? codebook->resolve(type->id, u"SYR") : nullptr;
    if (!review)
        return;
    Filter filter = m_workspace->filter();
    erase_if(filter.clauses, [&](const FilterClause& clause) { return clause.dimension == type->id; });
    filter.clauses.append({type->id, FilterClause::Mode::AnyOf, {review->id}, false});
    openMatching(filter, review->label);
}

void HomePlace::openYears(int from, int to)
{
    Filter filter = m_workspace->filter();
    filter.yearFrom = from;
    filter.yearTo = to;
    filter.keepUndated = false;
    openMatching(filter,
                 from == to ? tr("studies of %1").arg(from) : tr("studies of %1–%2").arg(from).arg(to));
}

void HomePlace::openCell(int row, int column)
{
    if (!m_map)
        return;
    const Id rowTerm = row < 0 ? 0 : m_map->rows[size_t(row)].term;
    const Id columnTerm = column < 0 ? 0 : m_map->columns[size_t(column)].term;
    Q_EMIT m_workspace->cellRequested(m_map->question.rows, rowTerm, m_map->question.columns, columnTerm);
}

void HomePlace::exportContent()
{
    if (!m_map)
        return;
    View view;
    view.name = tr("%1 × %2").arg(m_map->rowsLabel, m_map->columnsLabel);
    view.question = m_map->asked();
    view.filter = m_workspace->filter();
    (new ExportDialog(m_workspace, view, this))->open();
}

void HomePlace::resizeEvent(QResizeEvent* event)
{
    Place::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    m_figures->setSpacing(narrow ? space::large : 40);
    m_gapsInside->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_gapsInside->setSpacing(narrow ? space::medium : space::huge);
    m_matrix->setMostRows(narrow ? 5 : 12);
    if (m_map)
        showMap();
    arrangeCards();
}

/// Side by side, unless that is too wide; how wide they are depends on what they say, and in which language.
void HomePlace::arrangeCards()
{
    int needed = 2 * pageMargin + cardSpacing + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (const HomeCard* card : {m_studiesCard, m_gapsCard}) {
        if (card->isHidden())
            continue;
        card->layout()->activate(); // for what it has been told just now
        needed += card->minimumSizeHint().width();
    }
    const bool stacked = width() < std::max(stackedBelow, needed);
    m_cards->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lacuna

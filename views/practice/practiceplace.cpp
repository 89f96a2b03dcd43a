// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/practiceplace.h"

#include "model/analysis/gapmapbuilder.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/inspectorframe.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/segmentedswitch.h"
#include "views/practice/contributionform.h"
#include "views/practice/contributionspage.h"
#include "views/practice/practiceexchange.h"
#include "views/practice/practicefilters.h"
#include "views/practice/practiceform.h"
#include "views/practice/practicematrix.h"
#include "views/practice/practicemodel.h"
#include "views/practice/practicespage.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

PracticePlace::PracticePlace(Workspace* workspace, QWidget* parent)
    : Place(parent)
    , m_workspace(workspace)
{
    setObjectName(u"practicePlace"_s);
    setAccessibleName(tr("Practice"));
    buildActions();
    QWidget* work = buildWork();
    buildForms();
    m_frame = new InspectorFrame(work, m_forms);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_frame);
    setFocusProxy(m_list);
    connectPractices();
    connectContributions();
    connectWorkspace();
    refresh();
}

PracticePlace::~PracticePlace() = default;

QString PracticePlace::name() const
{
    return u"practice"_s;
}

QString PracticePlace::title() const
{
    return tr("Practice");
}

QString PracticePlace::iconName() const
{
    return u"practice"_s;
}

QString PracticePlace::statusText() const
{
    if (page() == Page::Contributions)
        return m_contributions->statusText();
    if (page() == Page::Matrix && !m_matrix->statusText().isEmpty())
        return m_matrix->statusText();
    const QLocale locale;
    const int shown = int(m_facets.found.size());
    return shown == m_facets.total
        ? tr("%Ln practices", nullptr, shown)
        : tr("%1 of %2 practices match").arg(locale.toString(shown), locale.toString(m_facets.total));
}

QList<QAction*> PracticePlace::placeActions() const
{
    return m_pageActions + m_actions + m_contributions->actions();
}

bool PracticePlace::canExport() const
{
    return page() == Page::Contributions ? m_contributions->canExport() : !m_facets.found.empty();
}

void PracticePlace::exportContent()
{
    if (page() == Page::Contributions)
        m_contributions->exportTable();
    else if (canExport())
        exportPracticeDigest(m_workspace, listedPractices(), filterText(), window());
}

void PracticePlace::commitPending()
{
    m_form->commit();
    m_said->commit();
}

QJsonObject PracticePlace::saveState() const
{
    return {{u"table"_s, m_list->isTable()}, {u"filters"_s, m_filtersWanted}};
}

void PracticePlace::restoreState(const QJsonObject& state)
{
    m_list->setTable(state.value("table"_L1).toBool());
    m_filtersWanted = state.value("filters"_L1).toBool(true);
    arrangeFilters();
}

QAction* PracticePlace::addAction(const QString& name, const QString& text, const QString& word,
                                  const QString& icon, const QKeySequence& keys, void (PracticePlace::*run)())
{
    auto* action = new QAction(lineIcon(icon), text, this);
    action->setObjectName(name);
    action->setIconText(word);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

void PracticePlace::buildActions()
{
    m_new = addAction(u"actionNewPractice"_s, tr("New practice"), tr("New practice"), u"plus"_s,
                      QKeySequence::New, &PracticePlace::newPractice);
    m_paste = addAction(u"actionPracticeFromClipboard"_s, tr("New practice from the clipboard"),
                        tr("From clipboard"), u"copy"_s, QKeySequence(u"Ctrl+Shift+V"_s),
                        &PracticePlace::newFromClipboard);
    m_import = addAction(u"actionImportPractices"_s, tr("Import practices from a table…"), tr("Import…"),
                         u"import"_s, {}, &PracticePlace::importTable);
    m_export = addAction(u"actionExportPractices"_s, tr("Export practices as a table…"), tr("Table…"),
                         u"export"_s, {}, &PracticePlace::exportTable);
    m_delete = addAction(u"actionDeletePractice"_s, tr("Delete the selected practice"), tr("Delete"),
                         u"trash"_s, {}, &PracticePlace::deletePractice);
    addAction(u"actionApplyPractice"_s, tr("Apply what is typed"), {}, u"check"_s, QKeySequence::Save,
              &PracticePlace::commitPending);
    addAction(u"actionNextPractice"_s, tr("Next practice"), {}, u"move-down"_s,
              QKeySequence(Qt::ALT | Qt::Key_Down), &PracticePlace::nextPractice);
    addAction(u"actionPreviousPractice"_s, tr("Previous practice"), {}, u"move-up"_s,
              QKeySequence(Qt::ALT | Qt::Key_Up), &PracticePlace::previousPractice);
    const std::pair<QString, QString> pages[] = {{u"practices"_s, tr("Show practices")},
                                                 {u"matrix"_s, tr("Show the matrix of practices")},
                                                 {u"contributions"_s, tr("Show contributions")}};
    for (int i = 0; i < 3; ++i) {
        auto* action = new QAction(pages[i].second, this);
        action->setObjectName(u"actionPracticePage_"_s + pages[i].first);
        connect(action, &QAction::triggered, this, [this, i] { showPage(Page(i)); });
        m_pageActions << action;
    }
}

QWidget* PracticePlace::buildWork()
{
    auto* work = new QWidget;
    setLook(work, "ground");
    work->setAttribute(Qt::WA_StyledBackground);
    auto* across = new QHBoxLayout(work);
    across->setContentsMargins({});
    across->setSpacing(0);
    m_filters = new PracticeFilters;
    across->addWidget(m_filters);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    m_column->setSpacing(space::medium);
    across->addLayout(m_column, 1);
    m_switch = new SegmentedSwitch;
    m_switch->setObjectName(u"practicePageSwitch"_s);
    m_switch->setAccessibleName(tr("What is shown of practice"));
    m_switch->addChoice(u"practicePage_practices"_s, tr("Practices"),
                        tr("What was learned about doing research"));
    m_switch->addChoice(u"practicePage_matrix"_s, tr("Matrix"), tr("Where know-how is missing"));
    m_switch->addChoice(u"practicePage_contributions"_s, tr("Contributions"), tr("What participants said"));
    m_switch->setCurrent(0);
    m_switch->findChild<QWidget*>(u"compactSwitch"_s)->setObjectName(u"practiceCompactPages"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(m_switch);
    top->addStretch(1);
    m_column->addLayout(top);
    m_pages = new QStackedWidget;
    m_list = new PracticesPage(m_workspace);
    m_matrix = new PracticeMatrix(m_workspace);
    m_contributions = new ContributionsPage(m_workspace);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_matrix);
    m_pages->addWidget(m_contributions);
    m_column->addWidget(m_pages, 1);
    m_list->addVerb(m_import, false);
    m_list->addVerb(m_export, false);
    m_list->addVerb(m_new, true);
    EmptyState* none = m_list->emptyState();
    connect(none->addButton(u"emptyNewPractice"_s, tr("New practice"), true), &QPushButton::clicked, m_new,
            &QAction::trigger);
    connect(none->addButton(u"emptyImportPractices"_s, tr("Import a table…"), false), &QPushButton::clicked,
            m_import, &QAction::trigger);
    return work;
}

void PracticePlace::buildForms()
{
    m_forms = new QStackedWidget;
    m_form = new PracticeForm(m_workspace);
    m_said = new ContributionForm(m_workspace);
    m_forms->addWidget(m_form);
    m_forms->addWidget(m_said);
}

void PracticePlace::connectPractices()
{
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int index) { showPage(Page(index)); });
    connect(m_filters, &PracticeFilters::queryChanged, this, [this](const PracticeQuery& query) {
        if (query.isEmpty()) // "Clear"
            m_scope.clear();
        setQuery(query);
    });
    connect(m_filters, &PracticeFilters::hideRequested, this, [this] {
        m_filtersWanted = m_filtersOver = false;
        arrangeFilters();
    });
    connect(m_filters, &PracticeFilters::codebookWanted, m_workspace, &Workspace::codebookRequested);
    connect(m_list, &PracticesPage::filtersWanted, this, [this] {
        (window()->width() >= frame::compactBelow ? m_filtersWanted : m_filtersOver) = m_filters->isHidden();
        arrangeFilters();
    });
    connect(m_list, &PracticesPage::queryChanged, this, &PracticePlace::setQuery);
    connect(m_list, &PracticesPage::scopeDropped, this, [this] {
        PracticeQuery next = m_query;
        next.only.reset();
        m_scope.clear();
        setQuery(next);
    });
    connect(m_list, &PracticesPage::practiceSelected, this, [this](Id practice) {
        if (practice != 0)
            showPractice(practice);
    });
    connect(m_list, &PracticesPage::practiceEntered, this, [this] {
        showPractice(m_list->selected());
        m_form->enter();
    });
    connect(m_list, &PracticesPage::studyWanted, this, [this](Id study) {
        const auto studies = m_workspace->snapshot()->studies;
        if (studies && studies->rowOf(study) >= 0)
            Q_EMIT m_workspace->studiesRequested(
                {study}, studies->text(studies->rowOf(study), StudyList::Column::Title));
    });
    connect(m_list, &PracticesPage::deleteWanted, this, &PracticePlace::deletePractice);
    connect(m_list, &PracticesPage::menuWanted, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setObjectName(u"practiceMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_new, m_paste, m_delete});
        menu->popup(at);
    });
    connect(m_matrix, &PracticeMatrix::mapChanged, this, &PracticePlace::statusChanged);
    connect(m_matrix, &PracticeMatrix::cellOpened, this, &PracticePlace::filterByCell);
    connect(m_matrix, &PracticeMatrix::practiceWanted, this,
            [this](const PracticeTerm& row, const PracticeTerm& column) {
                Practice practice;
                for (const PracticeTerm& term : {row, column}) {
                    if (term.term != 0)
                        practice.terms.push_back(term);
                }
                std::ranges::sort(practice.terms);
                beginPractice(practice);
            });
    connect(m_form, &PracticeForm::closeRequested, m_frame, &InspectorFrame::closeInspector);
    connect(m_form, &PracticeForm::gone, m_frame, &InspectorFrame::closeInspector);
    connect(m_form, &PracticeForm::deleteRequested, this, &PracticePlace::deletePractice);
    connect(m_form, &PracticeForm::practiceAdded, this, [this](Id practice) {
        m_wanted = practice;
        if (m_query.only) // it belongs to what is looked at
            m_query.only->append(practice);
        enableActions();
        refresh();
    });
    connect(m_frame, &InspectorFrame::inspectorClosed, this, [this] {
        commitPending();
        m_form->showPractice(0);
        m_list->select(0);
        m_contributions->select(0);
        enableActions();
    });
    connect(m_frame, &InspectorFrame::coverChanged, this, [this](int cover) {
        // In a small window the form lies over the work: lists and verbs stay beside it.
        m_column->setContentsMargins(space::huge, space::large,
                                     cover > 0 ? cover + space::medium : space::huge, space::large);
        arrangeFilters();
    });
}

void PracticePlace::connectContributions()
{
    connect(m_contributions, &ContributionsPage::contributionSelected, this, [this](Id id) {
        if (id == 0)
            return;
        m_said->showContribution(id);
        m_forms->setCurrentWidget(m_said);
        m_frame->openInspector();
    });
    connect(m_contributions, &ContributionsPage::contributionEntered, this, [this] { m_said->enter(); });
    connect(m_contributions, &ContributionsPage::deleteWanted, this, &PracticePlace::deleteContribution);
    connect(m_contributions, &ContributionsPage::changed, this, &PracticePlace::statusChanged);
    connect(m_contributions, &ContributionsPage::newWanted, this, [this] {
        Contribution fresh;
        const ContributionQuery& query = m_contributions->query();
        fresh.question = query.question.value_or(0);
        fresh.group = query.group.value_or(StakeholderGroup::Other);
        fresh.country = query.country;
        if (!query.gap.isNone())
            fresh.gaps = {query.gap};
        if (query.practice != 0)
            fresh.practices = {query.practice};
        // What is written down one after the other was mostly said in one place.
        const std::vector<Contribution>& all = m_workspace->snapshot()->contributions;
        if (!all.empty()) {
            fresh.event = all.back().event;
            fresh.saidOn = all.back().saidOn;
        }
        openContribution(fresh);
    });
    connect(m_said, &ContributionForm::closeRequested, m_frame, &InspectorFrame::closeInspector);
    connect(m_said, &ContributionForm::gone, m_frame, &InspectorFrame::closeInspector);
    connect(m_said, &ContributionForm::deleteRequested, this, &PracticePlace::deleteContribution);
    connect(m_said, &ContributionForm::contributionAdded, m_contributions, &ContributionsPage::select);
    connect(m_said, &ContributionForm::practiceWanted, this, [this](Id practice) {
        showPage(Page::Practices);
        showPractice(practice);
    });
}

void PracticePlace::connectWorkspace()
{
    connect(m_workspace, &Workspace::snapshotChanged, this, &PracticePlace::refresh);
    connect(m_workspace, &Workspace::practicesRequested, this, &PracticePlace::showOnly);
    connect(m_workspace, &Workspace::practiceBegun, this, [this](const Practice& practice) {
        Q_EMIT m_workspace->placeRequested(name());
        showPage(Page::Practices);
        beginPractice(practice);
    });
    connect(m_workspace, &Workspace::contributionsRequested, this, [this](int question, const TermPair& gap) {
        Q_EMIT m_workspace->placeRequested(name());
        showPage(Page::Contributions);
        ContributionQuery query;
        if (question > 0)
            query.question = question;
        query.gap = gap;
        m_contributions->setQuery(query);
    });
    connect(m_workspace, &Workspace::contributionBegun, this, [this](const Contribution& contribution) {
        Q_EMIT m_workspace->placeRequested(name());
        openContribution(contribution);
    });
}

PracticePlace::Page PracticePlace::page() const
{
    return Page(m_pages->currentIndex());
}

void PracticePlace::showPage(Page page)
{
    m_switch->setCurrent(int(page));
    if (page == this->page())
        return;
    commitPending();
    m_frame->closeInspector();
    m_pages->setCurrentIndex(int(page));
    setFocusProxy(m_pages->currentWidget());
    // The same keys begin what the page is of.
    const bool said = page == Page::Contributions;
    m_new->setShortcut(said ? QKeySequence() : QKeySequence(QKeySequence::New));
    m_contributions->actions().constFirst()->setShortcut(said ? QKeySequence(QKeySequence::New)
                                                              : QKeySequence());
    arrangeFilters();
    Q_EMIT statusChanged();
}

void PracticePlace::setQuery(const PracticeQuery& query)
{
    m_query = query;
    refresh();
}

/// Counted in the background: many practices and dimensions take their time.
void PracticePlace::refresh()
{
    const auto snapshot = m_workspace->snapshot();
    if (const QString file = m_workspace->fileName(); file != m_fileName) {
        m_fileName = file;
        m_query = {};
        m_scope.clear();
        m_frame->closeInspector();
        m_contributions->setQuery({});
    }
    m_contributions->refresh();
    m_matrix->refresh();
    m_matrix->setQuery(m_query);
    if (!snapshot->codebook || !snapshot->practices) {
        takeFacets({});
        return;
    }
    m_workspace->compute<PracticeFacets>(
        u"practiceFacets"_s,
        [snapshot, query = m_query](Progress&) {
            return facetPractices(*snapshot->practices, snapshot->practiceList, query);
        },
        [guard = QPointer(this), snapshot](const PracticeFacets& facets) {
            if (guard && guard->m_workspace->snapshot() == snapshot)
                guard->takeFacets(facets);
        });
}

void PracticePlace::takeFacets(const PracticeFacets& facets)
{
    m_facets = facets;
    m_filters->show(m_query, facets, m_workspace->snapshot()->codebook);
    m_list->setRows(m_query, facets);
    m_list->setScope(m_query.only ? m_scope : QString());
    if (m_wanted != 0 && m_workspace->snapshot()->revision > 0) {
        const auto& all = m_workspace->snapshot()->practiceList;
        if (std::ranges::contains(all, m_wanted, &Practice::id)) {
            if (!std::ranges::binary_search(facets.found, m_wanted))
                Q_EMIT m_workspace->noticed(tr("The new practice is not listed: the filter hides it"), false);
            if (m_form->practice() == m_wanted)
                m_list->select(m_wanted);
            m_wanted = 0;
        }
    }
    enableActions();
    arrangeFilters();
    Q_EMIT statusChanged();
}

void PracticePlace::enableActions()
{
    const bool writable = m_workspace->isOpen() && !m_workspace->isReadOnly();
    for (QAction* action : {m_new, m_paste, m_import})
        action->setEnabled(writable);
    m_export->setEnabled(!m_facets.found.empty());
    m_delete->setEnabled(writable && (m_list->selected() != 0 || m_form->practice() != 0));
}

/// Beside the list in a wide window; in a narrow one only when asked for, and not with the form over the list.
void PracticePlace::arrangeFilters()
{
    const bool wide = window()->width() >= frame::compactBelow;
    const bool fits = page() != Page::Contributions && m_facets.total > 0;
    m_filters->setVisible(fits && (wide ? m_filtersWanted : m_filtersOver && !m_frame->isInspectorOpen()));
}

void PracticePlace::resizeEvent(QResizeEvent* event)
{
    Place::resizeEvent(event);
    arrangeFilters();
}

void PracticePlace::beginPractice(const Practice& practice)
{
    if (m_workspace->isReadOnly() || !m_workspace->isOpen())
        return;
    m_list->select(0);
    m_forms->setCurrentWidget(m_form);
    m_frame->openInspector();
    m_form->begin(practice);
    enableActions();
}

void PracticePlace::newPractice()
{
    Practice fresh;
    // What the list is narrowed to is what is being written down.
    if (m_query.kinds.size() == 1)
        fresh.kind = m_query.kinds.constFirst();
    for (const FilterClause& clause : std::as_const(m_query.clauses)) {
        if (clause.mode != FilterClause::Mode::NoneOf && clause.terms.size() == 1)
            fresh.terms.push_back({clause.dimension, clause.terms.constFirst()});
    }
    std::ranges::sort(fresh.terms);
    if (page() == Page::Contributions)
        showPage(Page::Practices);
    beginPractice(fresh);
}

/// From a PDF viewer, a mail, a page: the words become the text, for no study is named.
void PracticePlace::newFromClipboard()
{
    const QString words = QGuiApplication::clipboard()->text().trimmed();
    if (words.isEmpty()) {
        Q_EMIT m_workspace->noticed(tr("Nothing was copied that could become a practice"), false);
        return;
    }
    constexpr qsizetype longest = 20000;
    Practice fresh;
    fresh.text = words.left(longest);
    if (page() == Page::Contributions)
        showPage(Page::Practices);
    beginPractice(fresh);
}

void PracticePlace::showPractice(Id practice)
{
    m_forms->setCurrentWidget(m_form);
    m_form->showPractice(practice);
    m_list->select(practice);
    m_frame->openInspector();
    enableActions();
}

void PracticePlace::deletePractice()
{
    const Id practice =
        m_form->practice() != 0 && m_frame->isInspectorOpen() ? m_form->practice() : m_list->selected();
    if (practice == 0 || m_workspace->isReadOnly())
        return;
    m_form->commit();
    m_frame->closeInspector();
    m_workspace->apply(DeletePractices{{practice}},
                       [guard = QPointer(this)](const Result<EditOutcome>& result) {
                           if (!guard)
                               return;
                           if (result)
                               Q_EMIT guard->m_workspace->noticed(tr("Deleted the practice"), true);
                           else
                               Q_EMIT guard->m_workspace->failed(result.error());
                       });
}

void PracticePlace::deleteContribution()
{
    const Id contribution =
        m_contributions->selected() != 0 ? m_contributions->selected() : m_said->contribution();
    if (contribution == 0 || m_workspace->isReadOnly())
        return;
    m_said->commit();
    m_frame->closeInspector();
    m_workspace->apply(DeleteContributions{{contribution}},
                       [guard = QPointer(this)](const Result<EditOutcome>& result) {
                           if (!guard)
                               return;
                           if (result)
                               Q_EMIT guard->m_workspace->noticed(tr("Deleted the contribution"), true);
                           else
                               Q_EMIT guard->m_workspace->failed(result.error());
                       });
}

void PracticePlace::openContribution(const Contribution& contribution)
{
    showPage(Page::Contributions);
    m_contributions->select(contribution.id);
    m_forms->setCurrentWidget(m_said);
    m_frame->openInspector();
    if (contribution.id != 0)
        m_said->showContribution(contribution.id);
    else if (m_workspace->isOpen() && !m_workspace->isReadOnly())
        m_said->begin(contribution);
}

void PracticePlace::showOnly(const QList<Id>& practices, const QString& description)
{
    Q_EMIT m_workspace->placeRequested(name());
    showPage(Page::Practices);
    m_scope = description;
    PracticeQuery query;
    if (!practices.isEmpty() || !description.isEmpty()) // otherwise all, whatever was asked for before
        query.only = practices;
    setQuery(query);
    if (practices.size() == 1)
        showPractice(practices.constFirst());
}

void PracticePlace::filterByCell(const PracticeTerm& row, const PracticeTerm& column)
{
    PracticeQuery next = m_query;
    for (const PracticeTerm& term : {row, column}) {
        if (term.term == 0)
            continue;
        next.clauses.removeIf(
            [&term](const FilterClause& clause) { return clause.dimension == term.dimension; });
        next.clauses << FilterClause{term.dimension, FilterClause::Mode::AnyOf, {term.term}, false};
    }
    showPage(Page::Practices);
    setQuery(next);
    m_list->setFocus();
}

void PracticePlace::moveBy(int rows)
{
    const PracticeModel* model = m_list->model();
    const int from = model->rowOf(m_list->selected());
    const Practice* to = model->practiceAt(from < 0 ? 0 : from + rows);
    if (!to || page() != Page::Practices)
        return;
    showPractice(to->id);
}

void PracticePlace::nextPractice()
{
    moveBy(1);
}

void PracticePlace::previousPractice()
{
    moveBy(-1);
}

std::vector<Practice> PracticePlace::listedPractices() const
{
    std::vector<Practice> listed;
    for (const Practice& practice : m_workspace->snapshot()->practiceList) {
        if (std::ranges::binary_search(m_facets.found, practice.id))
            listed.push_back(practice);
    }
    return listed;
}

/// What the list is narrowed to, in words.
QString PracticePlace::filterText() const
{
    QStringList parts;
    if (m_query.only)
        parts << m_scope;
    QStringList kinds;
    for (const PracticeKind kind : m_query.kinds)
        kinds << practiceKindLabel(kind);
    parts << kinds.join(u", "_s);
    Filter filter = practiceQueryFilter(m_query);
    filter.search = m_query.search.trimmed();
    parts << lacuna::filterText(filter, *m_workspace->snapshot()->codebook);
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

void PracticePlace::importTable()
{
    importPractices(m_workspace, window());
}

void PracticePlace::exportTable()
{
    exportPractices(m_workspace, listedPractices(), window());
}

} // namespace lacuna

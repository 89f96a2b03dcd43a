// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studiesplace.h"

#include "model/catalogue/searchquery.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/inspectorframe.h"
#include "views/common/statusline.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/appraisalpage.h"
#include "views/studies/codebookeditor.h"
#include "views/studies/collectpopup.h"
#include "views/studies/flowpage.h"
#include "views/studies/matchtip.h"
#include "views/studies/screeningverbs.h"
#include "views/studies/studyfields.h"
#include "views/studies/studyheader.h"
#include "views/studies/studyinspector.h"
#include "views/studies/studyrows.h"
#include "views/studies/studytable.h"

#include <QtCore/QPointer>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

StudiesPlace::StudiesPlace(Workspace* workspace, QWidget* parent)
    : Place(parent)
    , m_workspace(workspace)
    , m_model(new StudyTableModel(this))
{
    setObjectName(u"studiesPlace"_s);
    buildActions();
    auto* work = new QWidget;
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    m_table = new StudyTable(m_model, work);
    buildHeader(work);
    buildTable(work);
    buildEmpty(work);
    m_inspector = new StudyInspector(m_workspace);
    m_frame = new InspectorFrame(work, m_inspector, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    buildPages(outer);
    setFocusProxy(m_table);
    m_rows = new StudyRows(m_workspace, m_model, this);
    new MatchTip(m_workspace, m_table);
    connectParts();
    showRows();
}

StudiesPlace::~StudiesPlace() = default;

QString StudiesPlace::name() const
{
    return u"studies"_s;
}

QString StudiesPlace::title() const
{
    return tr("Studies");
}

QString StudiesPlace::iconName() const
{
    return u"studies"_s;
}

QString StudiesPlace::statusText() const
{
    QStringList parts;
    if (m_rows->hasScope())
        parts << tr("Only %Ln studies", nullptr, m_model->rowCount());
    parts << matchesText(*m_workspace) << m_screened.text(*m_workspace) << m_progress.text(*m_workspace);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void StudiesPlace::followStatusLink(const QString& target)
{
    if (target == CodingProgressLine::target)
        showOnly(m_progress.incomplete(*m_workspace), tr("not coded in full"));
    else if (target == ScreeningLine::openTarget)
        showOnly(m_screened.open(*m_workspace), tr("still to be screened"));
    else if (target == ScreeningLine::leftOutTarget)
        m_screened.showLeftOut(*m_workspace);
}

QAction* StudiesPlace::addPlaceAction(const QString& name, const QString& text, const QString& icon,
                                      const QKeySequence& keys)
{
    auto* action = new QAction(lineIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_actions.append(action);
    return action;
}

void StudiesPlace::buildActions()
{
    m_add = addPlaceAction(u"actionAddStudy"_s, tr("Add a study"), u"plus"_s, QKeySequence::New);
    m_delete = addPlaceAction(u"actionDeleteStudies"_s, tr("Delete the selected studies"), u"trash"_s, {});
    m_copy = addPlaceAction(u"actionCopyReferences"_s, tr("Copy the reference"), u"copy"_s,
                            QKeySequence(u"Ctrl+Shift+C"_s));
    m_attach = addPlaceAction(u"actionAttachFiles"_s, tr("Attach files to the study…"), u"folder"_s,
                              QKeySequence(u"Ctrl+Shift+A"_s));
    connect(m_attach, &QAction::triggered, this, &StudiesPlace::attachFiles);
    m_appraise =
        addPlaceAction(u"actionAppraise"_s, tr("Appraise the study…"), u"check"_s, QKeySequence(u"Ctrl+J"_s));
    connect(m_appraise, &QAction::triggered, this, &StudiesPlace::appraiseSelected);
    m_collect = addPlaceAction(u"actionCollect"_s, tr("Add to a collection, or take out…"), u"folder"_s,
                               QKeySequence(u"Ctrl+Shift+L"_s));
    connect(m_collect, &QAction::triggered, this, &StudiesPlace::collectSelected);
    auto* save =
        addPlaceAction(u"actionApplyStudy"_s, tr("Apply what is typed"), u"check"_s, QKeySequence::Save);
    auto* next = addPlaceAction(u"actionNextStudy"_s, tr("Next study"), u"move-down"_s,
                                QKeySequence(Qt::ALT | Qt::Key_Down));
    auto* previous = addPlaceAction(u"actionPreviousStudy"_s, tr("Previous study"), u"move-up"_s,
                                    QKeySequence(Qt::ALT | Qt::Key_Up));
    connect(next, &QAction::triggered, this, [this] { moveBy(1); });
    connect(previous, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_add, &QAction::triggered, this, &StudiesPlace::addStudy);
    connect(m_delete, &QAction::triggered, this, &StudiesPlace::deleteSelected);
    connect(m_copy, &QAction::triggered, this, &StudiesPlace::copyReferences);
    connect(save, &QAction::triggered, this, &StudiesPlace::commitPending);
}

void StudiesPlace::buildHeader(QWidget* work)
{
    m_header = new StudyHeader(work);
    m_header->setColumnsMenu(m_table->makeColumnsMenu(m_header));
    m_header->addVerb(u"copyReference"_s, tr("Copy reference"),
                      tr("Copy the selected references as text (Ctrl+Shift+C)"), u"copy"_s, m_copy);
    m_header->addVerb(u"deleteStudies"_s, tr("Delete"),
                      tr("Delete the selected studies (Del); can be undone"), u"trash"_s, m_delete);
    m_header->addVerb(u"addStudy"_s, tr("Add study"), tr("Add a study (Ctrl+N)"), u"plus"_s, m_add);
    work->layout()->addWidget(m_header);
    connect(m_header, &StudyHeader::backRequested, this, [this] {
        const QString to = m_backTo;
        m_rows->dropScope();
        Q_EMIT m_workspace->placeRequested(to);
    });
}

void StudiesPlace::buildTable(QWidget* work)
{
    m_tableOrEmpty = new QStackedWidget(work);
    auto* card = new QFrame(work);
    setLook(card, "card");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, space::tiny, 1, space::tiny);
    cardLayout->addWidget(m_table);
    m_tableOrEmpty->addWidget(card);
    static_cast<QVBoxLayout*>(work->layout())->addWidget(m_tableOrEmpty, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StudiesPlace::showSelection);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StudiesPlace::showMenu);
    connect(m_table, &QAbstractItemView::activated, this, &StudiesPlace::enterPanel);
    m_table->addAction(m_delete);
    // Del deletes studies only where the table has the focus; in a field it deletes a character.
    m_delete->setShortcut(QKeySequence(Qt::Key_Delete));
    m_delete->setShortcutContext(Qt::WidgetShortcut);
}

void StudiesPlace::buildNoMatch(QWidget* work)
{
    auto* noMatch = new EmptyState(u"filter"_s, tr("No study matches"),
                                   tr("The filters and the search leave nothing."), work);
    noMatch->setObjectName(u"noMatch"_s);
    QPushButton* clear = noMatch->addButton(u"emptyClear"_s, tr("Clear filters"), true);
    m_anyWord = noMatch->addButton(u"emptyAnyWord"_s, tr("Search for any of the words"), false);
    m_noSearch = noMatch->addButton(u"emptyClearSearch"_s, tr("Clear the search"), false);
    connect(clear, &QPushButton::clicked, this, [this] { m_workspace->setFilter({}); });
    const auto searchFor = [this](const QString& text) {
        Filter filter = m_workspace->filter();
        filter.search = text;
        m_workspace->setFilter(filter);
    };
    connect(m_anyWord, &QPushButton::clicked, this,
            [this, searchFor] { searchFor(searchForAny(m_workspace->filter().search)); });
    connect(m_noSearch, &QPushButton::clicked, this, [searchFor] { searchFor({}); });
    m_noMatch = noMatch;
    m_tableOrEmpty->addWidget(m_noMatch);
}

/// What may have been too much; the first button takes everything away.
void StudiesPlace::offerLooser()
{
    Filter rest = m_workspace->matches()->filter;
    const QString search = std::exchange(rest.search, {});
    m_anyWord->setVisible(!searchForAny(search).isEmpty());
    m_noSearch->setVisible(!search.isEmpty() && !rest.isEmpty()); // the first button does as much otherwise
}

void StudiesPlace::buildEmpty(QWidget* work)
{
    buildNoMatch(work);
    auto* noStudies = new EmptyState(u"studies"_s, tr("What research is available?"),
                                     tr("Studies live here: searched, coded and counted. Import references "
                                        "from your reference manager or a "
                                        "spreadsheet, or type one in."),
                                     work);
    noStudies->setObjectName(u"noStudies"_s);
    QPushButton* import = noStudies->addButton(u"emptyImport"_s, tr("Import references…"), true);
    QPushButton* add = noStudies->addButton(u"emptyAdd"_s, tr("Add a study"), false);
    connect(import, &QPushButton::clicked, this, [this] { m_workspace->importFiles({}); });
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    m_noStudies = noStudies;
    m_tableOrEmpty->addWidget(m_noStudies);
}

void StudiesPlace::connectParts()
{
    connect(m_workspace, &Workspace::studiesRequested, this, &StudiesPlace::showOnly);
    connect(m_workspace, &Workspace::codebookRequested, this, &StudiesPlace::editCodebook);
    connect(m_model, &StudyTableModel::sortRequested, this, [this](StudyOrder column, Qt::SortOrder order) {
        const bool sorted = m_table->horizontalHeader()->sortIndicatorSection() >= 0;
        m_rows->sortBy(sorted ? std::optional(column) : std::nullopt, order);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (column < 0) // the third click: the catalogue's order again; the model is not asked
            m_rows->sortBy({}, Qt::AscendingOrder);
    });
    connect(m_rows, &StudyRows::changed, this, &StudiesPlace::showRows);
    connect(m_rows, &StudyRows::scopeEnded, this, [this] { m_header->showScope({}); });
    connect(m_header, &StudyHeader::scopeDropped, m_rows, &StudyRows::dropScope);
    connect(m_inspector, &StudyInspector::closeRequested, m_frame, &InspectorFrame::closeInspector);
    connect(m_inspector, &StudyInspector::deleteRequested, this, &StudiesPlace::deleteSelected);
    connect(m_inspector, &StudyInspector::copyRequested, this, &StudiesPlace::copyReferences);
    connect(m_inspector, &StudyInspector::studyAdded, this, [this](Id study) {
        m_selected = {study};
        m_added = m_unplaced = study;
        m_rows->addToScope(study);
        showRows();
    });
    QLayout* work = m_header->parentWidget()->layout();
    connect(m_frame, &InspectorFrame::coverChanged, work, [work](int cover) {
        // In a small window the inspector lies over the work: verbs, columns and the bars they are scrolled with stay beside it.
        work->setContentsMargins(space::huge, space::large, cover > 0 ? cover + space::medium : space::huge,
                                 space::large);
    });
    connect(m_frame, &InspectorFrame::inspectorClosed, this, [this] {
        commitPending();
        m_selected.clear();
        m_added = 0;
        m_table->clearSelection();
        showCounts();
    });
}

void StudiesPlace::showRows()
{
    m_table->setSearch(m_workspace->matches()->filter.search);
    restoreSelection();
    sayIfHidden();
    closeIfGone();
    offerLooser();
    showCounts();
    if (m_selectsFirst && m_listFilter == m_workspace->filter()) {
        m_selectsFirst = false;
        if (m_table->hasFocus())
            selectFirst();
    }
}

/// Another list was asked for, or the study is deleted: the panel beside the table goes with its row. A study that leaves the list by what
/// is done in the panel stays there, as does the one just added. Of many only those stay that are seen to be selected: nobody would know
/// which others the panel acts on.
void StudiesPlace::closeIfGone()
{
    const Filter filter = m_workspace->matches()->filter;
    const bool otherList = !(filter == m_listFilter) || m_rows->hasScope() != m_listScoped;
    m_listFilter = filter;
    m_listScoped = m_rows->hasScope();
    if (m_selected.isEmpty() || m_unplaced != 0)
        return;
    const bool mustShow = m_selected.size() > 1 || (otherList && m_selected != QList{m_added});
    QList<Id> left = m_selected;
    left.removeIf([this, mustShow](Id study) {
        return mustShow ? m_model->rowOf(study) < 0 : !m_rows->isInCatalogue(study);
    });
    if (left.isEmpty()) {
        m_frame->closeInspector();
    } else if (left != m_selected) {
        m_selected = left;
        m_inspector->showStudies(left);
    }
}

/// A study that was just added and that the table does not show would seem lost.
void StudiesPlace::sayIfHidden()
{
    if (m_unplaced == 0 || !m_rows->hasDecidedOn(m_unplaced))
        return;
    if (m_model->rowOf(std::exchange(m_unplaced, 0)) < 0)
        Q_EMIT m_workspace->noticed(tr("The new study is not shown: the filter hides it"), false);
}

void StudiesPlace::showCounts()
{
    const int total = m_rows->total();
    const int shown = m_model->rowCount();
    m_header->showCounts(shown, total);
    if (total == 0)
        m_tableOrEmpty->setCurrentWidget(m_noStudies);
    else if (shown == 0)
        m_tableOrEmpty->setCurrentWidget(m_noMatch);
    else
        m_tableOrEmpty->setCurrentIndex(0);
    m_add->setEnabled(m_workspace->isOpen() && !m_workspace->isReadOnly());
    m_delete->setEnabled(!m_selected.isEmpty() && !m_workspace->isReadOnly());
    m_copy->setEnabled(!m_selected.isEmpty());
    m_attach->setEnabled(attachableStudy() != 0);
    m_appraise->setEnabled(m_selected.size() == 1);
    m_screening->setStudies(m_selected);
    m_collect->setEnabled(!m_selected.isEmpty() && !m_workspace->isReadOnly());
    Q_EMIT statusChanged();
}

QList<Id> StudiesPlace::selectedStudies() const
{
    return m_model->ids(m_table->selectionModel()->selectedRows());
}

void StudiesPlace::showSelection()
{
    if (m_restoring || m_rows->isChanging())
        return;
    const QList<Id> selected = selectedStudies();
    if (selected.isEmpty()) {
        m_frame->closeInspector(); // it would act on what does not look selected
        return;
    }
    m_selected = selected;
    m_added = 0;
    m_inspector->showStudies(selected);
    m_frame->openInspector();
    showCounts();
}

/// After the rows changed: what was selected still is, as far as it is shown.
void StudiesPlace::restoreSelection()
{
    if (m_selected.isEmpty())
        return;
    QItemSelection selection;
    for (const Id study : std::as_const(m_selected)) {
        if (const int row = m_model->rowOf(study); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_restoring = true;
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(selection.first().topLeft(),
                                                   QItemSelectionModel::NoUpdate);
    m_restoring = false;
}

void StudiesPlace::enterResults()
{
    setFocus();
    // What was just typed is searched for in the background; the first row until then is another search's.
    m_selectsFirst = !(m_listFilter == m_workspace->filter());
    if (!m_selectsFirst)
        selectFirst();
}

/// Several that are selected were chosen with care: they stay.
void StudiesPlace::selectFirst()
{
    if (m_frame->isHidden() || m_model->rowCount() == 0 || selectedStudies().size() > 1)
        return;
    m_table->selectRow(0);
    m_table->scrollToTop();
}

/// Enter in the table: on to the panel of what is selected. The focus may be on a row without selecting it.
void StudiesPlace::enterPanel()
{
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(m_table->currentIndex().row());
    m_inspector->enter();
}

void StudiesPlace::addStudy()
{
    if (!m_add->isEnabled())
        return;
    showTable();
    m_selected.clear();
    {
        const QScopedValueRollback clearing(m_restoring, true); // the panel stays, for the new one
        m_table->clearSelection();
    }
    m_frame->openInspector();
    m_inspector->startNewStudy();
}

/// To the next study in the table; the field that has the focus keeps it, so that one dimension is coded study by study.
void StudiesPlace::moveBy(int rows)
{
    const int from = m_selected.isEmpty() ? -1 : m_model->rowOf(m_selected.constFirst());
    const int to = from < 0 ? 0 : from + rows;
    const bool appraising = !m_appraisal->isHidden();
    if (to < 0 || to >= m_model->rowCount() || (m_frame->isHidden() && !appraising))
        return;
    m_table->selectRow(to);
    m_table->scrollTo(m_model->index(to, 0));
    if (appraising)
        showAppraisal(m_model->idAt(to), {});
}

void StudiesPlace::deleteSelected()
{
    const QList<Id> studies = m_selected;
    if (studies.isEmpty() || m_workspace->isReadOnly())
        return;
    m_inspector->commit();
    m_selected.clear();
    m_frame->closeInspector();
    m_workspace->apply(
        DeleteStudies{studies},
        [guard = QPointer(this), count = int(studies.size())](const Result<EditOutcome>& result) {
            if (!guard)
                return;
            if (result)
                Q_EMIT guard->m_workspace->noticed(
                    guard->m_workspace->isBlind()
                        ? tr("Deleted %Ln studies, and what anybody coded of them", nullptr, count)
                        : tr("Deleted %Ln studies", nullptr, count),
                    true);
            else
                Q_EMIT guard->m_workspace->failed(result.error());
        });
}

void StudiesPlace::collectSelected()
{
    if (m_selected.isEmpty() || m_workspace->isReadOnly())
        return;
    const int row = std::max(0, m_model->rowOf(m_selected.constFirst()));
    const QRect line = m_table->visualRect(m_model->index(row, 0));
    const QRect seen = m_table->viewport()->rect();
    const QPoint below(space::huge, seen.contains(line.center()) ? line.bottom() + 2 : seen.center().y());
    (new CollectPopup(m_workspace, m_selected, window()))->openAt(m_table->viewport()->mapToGlobal(below));
}

void StudiesPlace::copyReferences()
{
    constexpr qsizetype most = 500; // as text to paste; more is an export
    auto texts = std::make_shared<QStringList>();
    const QList<Id> studies = m_selected.first(std::min(most, m_selected.size()));
    for (const Id study : studies) {
        m_workspace->loadStudy(study,
                               [guard = QPointer(this), texts,
                                last = study == studies.constLast()](const Result<CodedStudy>& result) {
                                   if (!guard)
                                       return;
                                   if (result)
                                       *texts << StudyFields::reference(result->study);
                                   if (!last)
                                       return;
                                   QGuiApplication::clipboard()->setText(texts->join(u'\n'));
                                   Q_EMIT guard->m_workspace->noticed(
                                       tr("Copied %Ln references", nullptr, int(texts->size())), false);
                               });
    }
}

/// The one study that is shown, if files can be kept with it; else 0.
Id StudiesPlace::attachableStudy() const
{
    return m_selected.size() == 1 && !m_workspace->isReadOnly() ? m_selected.constFirst() : 0;
}

void StudiesPlace::attachFiles()
{
    if (const Id study = attachableStudy(); study != 0) {
        m_workspace->chooseFilesToAttach([guard = QPointer(this), study](const QStringList& files) {
            if (guard && !files.isEmpty())
                guard->m_workspace->attachFiles(study, files);
        });
    }
}

bool StudiesPlace::takePapers(const QStringList& files)
{
    const Id study = attachableStudy();
    if (study != 0)
        m_workspace->attachFiles(study, files);
    return study != 0;
}

void StudiesPlace::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"studyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copy, m_collect, m_attach, m_appraise, m_delete});
    menu->addSeparator();
    menu->addAction(m_add);
    m_screening->addTo(menu);
    menu->addSeparator();
    QMenu* sorting = menu->addMenu(tr("Sort by"));
    const QHeaderView* header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        QAction* action = sorting->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
        connect(action, &QAction::triggered, m_table, [this, header, column] {
            const bool again = header->sortIndicatorSection() == column
                && header->sortIndicatorOrder() == Qt::AscendingOrder;
            m_table->sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    menu->addMenu(m_table->makeColumnsMenu(menu));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void StudiesPlace::showOnly(const QList<Id>& studies, const QString& description)
{
    showTable();
    if (studies.isEmpty() && description.isEmpty()) { // all that match, whatever was asked for before
        m_rows->dropScope();
        return;
    }
    m_header->showScope(description);
    const QSet<Id> asked(studies.begin(), studies.end());
    const auto isAsked = [&](Id study) { return asked.contains(study); };
    if (m_selected.isEmpty() || !std::ranges::all_of(m_selected, isAsked)) {
        m_frame->closeInspector();
        m_selected.clear();
    }
    m_rows->showOnly(studies);
    if (studies.size() == 1)
        m_table->selectRow(0);
}

void StudiesPlace::cameFrom(const QString& place, const QString& placeTitle)
{
    m_backTo = place;
    if (m_rows->hasScope())
        m_header->showWayBack(placeTitle);
}

QJsonObject StudiesPlace::saveState() const
{
    return m_table->saveState();
}

void StudiesPlace::restoreState(const QJsonObject& state)
{
    m_table->restoreState(state);
}

bool StudiesPlace::canExport() const
{
    if (m_flow->isVisible())
        return m_flow->canExport();
    return m_workspace->canExportStudies() && m_model->rowCount() > 0;
}

void StudiesPlace::exportContent()
{
    if (m_flow->isVisible()) {
        m_flow->exportFlow();
        return;
    }
    // What is selected, if several are; what is shown otherwise.
    QList<Id> studies = m_selected.size() > 1 ? m_selected : QList<Id>();
    if (studies.isEmpty()) {
        studies.reserve(m_model->rowCount());
        for (int row = 0; row < m_model->rowCount(); ++row)
            studies << m_model->idAt(row);
    }
    m_workspace->exportStudies(studies);
}

void StudiesPlace::commitPending()
{
    m_inspector->commit();
    m_appraisal->commit();
}

void StudiesPlace::editCodebook(Id dimension)
{
    if (!m_workspace->isOpen())
        return;
    commitPending();
    auto* editor = new CodebookEditor(m_workspace, window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->showDimension(dimension);
    editor->open();
}

} // namespace lacuna

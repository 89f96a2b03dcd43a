// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studiesplace.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/inspectorframe.h"
#include "views/common/statusline.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/codebookeditor.h"
#include "views/studies/codemanypanel.h"
#include "views/studies/studyfields.h"
#include "views/studies/studyform.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

StudiesPlace::StudiesPlace(Workspace* workspace, QWidget* parent)
    : Place(parent)
    , m_workspace(workspace)
    , m_jobs(new JobRunner(this))
    , m_model(new StudyTableModel(this))
{
    setObjectName(u"studiesPlace"_s);
    buildActions();
    auto* work = new QWidget;
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    buildHeader(work);
    buildTable(work);
    buildEmpty(work);
    buildInspector();
    m_frame = new InspectorFrame(work, m_inspector, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    setFocusProxy(m_table);
    connectWorkspace();
    resort();
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
    return m_scope ? tr("Only %Ln studies · %1", nullptr, m_model->rowCount()).arg(matchesText(*m_workspace))
                   : QString();
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
    auto* save =
        addPlaceAction(u"actionApplyStudy"_s, tr("Apply what is typed"), u"check"_s, QKeySequence::Save);
    connect(m_add, &QAction::triggered, this, &StudiesPlace::addStudy);
    connect(m_delete, &QAction::triggered, this, &StudiesPlace::deleteSelected);
    connect(m_copy, &QAction::triggered, this, &StudiesPlace::copyReferences);
    connect(save, &QAction::triggered, this, &StudiesPlace::commitPending);
}

void StudiesPlace::buildHeader(QWidget* work)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    auto* heading = new QLabel(tr("Studies"), work);
    setLook(heading, "heading");
    m_count = new QLabel(work);
    m_count->setObjectName(u"studyCount"_s);
    setLook(m_count, "muted");
    m_back = new QPushButton(lineIcon(u"chevron-left"_s), {}, work);
    m_back->setObjectName(u"studiesBack"_s);
    m_back->setIconSize(QSize(12, 12));
    setLook(m_back, "link");
    m_scopeChip = new QPushButton(lineIcon(u"close"_s), {}, work);
    m_scopeChip->setObjectName(u"studiesScope"_s);
    m_scopeChip->setLayoutDirection(Qt::RightToLeft);
    m_scopeChip->setIconSize(QSize(10, 10));
    m_scopeChip->setToolTip(tr("Show all that match again"));
    setLook(m_scopeChip, "chip");
    m_back->hide();
    m_scopeChip->hide();
    auto* copy = new QPushButton(lineIcon(u"copy"_s), tr("Copy reference"), work);
    copy->setObjectName(u"copyReference"_s);
    copy->setToolTip(tr("Copy the selected references as text (Ctrl+Shift+C)"));
    auto* remove = new QPushButton(lineIcon(u"trash"_s), tr("Delete"), work);
    remove->setObjectName(u"deleteStudies"_s);
    remove->setToolTip(tr("Delete the selected studies (Del); can be undone"));
    auto* add = new QPushButton(lineIcon(u"plus"_s), tr("Add study"), work);
    add->setObjectName(u"addStudy"_s);
    add->setToolTip(tr("Add a study (Ctrl+N)"));
    row->addWidget(heading);
    row->addWidget(m_count);
    row->addWidget(m_back);
    row->addWidget(m_scopeChip);
    row->addStretch();
    for (QPushButton* button : {copy, remove, add})
        row->addWidget(button);
    static_cast<QVBoxLayout*>(work->layout())->addLayout(row);
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(remove, &QPushButton::clicked, m_delete, &QAction::trigger);
    connect(copy, &QPushButton::clicked, m_copy, &QAction::trigger);
    const auto follow = [](QPushButton* button, QAction* action) {
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
    };
    follow(copy, m_copy);
    follow(remove, m_delete);
    follow(add, m_add);
    connect(m_scopeChip, &QPushButton::clicked, this, &StudiesPlace::dropScope);
    connect(m_back, &QPushButton::clicked, this, [this] {
        const QString to = m_backTo;
        dropScope();
        Q_EMIT m_workspace->placeRequested(to);
    });
}

void StudiesPlace::buildTable(QWidget* work)
{
    m_table = new QTableView(work);
    m_table->setObjectName(u"studyTable"_s);
    m_table->setAccessibleName(tr("Studies"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    // Fixed heights: with 100,000 rows nothing is measured.
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(int(RowHeight::Normal));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    header->setSectionResizeMode(int(StudyColumn::Title), QHeaderView::Stretch);
    const std::pair<StudyColumn, int> widths[] = {{StudyColumn::Authors, 200},
                                                  {StudyColumn::Year, 64},
                                                  {StudyColumn::Source, 200},
                                                  {StudyColumn::Type, 120}};
    for (const auto& [column, width] : widths)
        header->resizeSection(int(column), width);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_tableOrEmpty = new QStackedWidget(work);
    auto* card = new QFrame(work);
    setLook(card, "card");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, space::tiny, 1, space::tiny);
    cardLayout->addWidget(m_table);
    m_tableOrEmpty->addWidget(card);
    static_cast<QVBoxLayout*>(work->layout())->addWidget(m_tableOrEmpty, 1);
    connect(m_model, &StudyTableModel::sortRequested, this, &StudiesPlace::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StudiesPlace::showSelection);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StudiesPlace::showMenu);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_form->setFocus(); });
    m_table->addAction(m_delete);
    // Del deletes studies only where the table has the focus; in a field it deletes a character.
    m_delete->setShortcut(QKeySequence(Qt::Key_Delete));
    m_delete->setShortcutContext(Qt::WidgetShortcut);
}

void StudiesPlace::buildEmpty(QWidget* work)
{
    auto* noMatch = new EmptyState(u"filter"_s, tr("No study matches"),
                                   tr("The filters and the search leave nothing."), work);
    noMatch->setObjectName(u"noMatch"_s);
    QPushButton* clear = noMatch->addButton(u"emptyClear"_s, tr("Clear filters"), true);
    connect(clear, &QPushButton::clicked, this, [this] { m_workspace->setFilter({}); });
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
    m_noMatch = noMatch;
    m_noStudies = noStudies;
    m_tableOrEmpty->addWidget(m_noMatch);
    m_tableOrEmpty->addWidget(m_noStudies);
}

void StudiesPlace::buildInspector()
{
    m_inspector = new QWidget;
    auto* layout = new QVBoxLayout(m_inspector);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 0, space::small, 0);
    m_inspectorTitle = new QLabel(m_inspector);
    m_inspectorTitle->setObjectName(u"inspectorTitle"_s);
    setLook(m_inspectorTitle, "small");
    auto* close = new QToolButton(m_inspector);
    close->setObjectName(u"closeInspector"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setIconSize(QSize(14, 14));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the details"));
    head->addWidget(m_inspectorTitle, 1);
    head->addWidget(close);
    m_inspected = new QStackedWidget(m_inspector);
    m_form = new StudyForm(m_workspace, m_inspected);
    m_many = new CodeManyPanel(m_workspace, m_inspected);
    m_inspected->addWidget(m_form);
    m_inspected->addWidget(m_many);
    layout->addLayout(head);
    layout->addWidget(m_inspected, 1);
    connect(close, &QToolButton::clicked, this, [this] { m_frame->closeInspector(); });
    connect(m_many, &CodeManyPanel::deleteRequested, this, &StudiesPlace::deleteSelected);
    connect(m_many, &CodeManyPanel::copyRequested, this, &StudiesPlace::copyReferences);
    connect(m_form, &StudyForm::studyAdded, this, [this](Id study) {
        m_selected = {study};
        if (m_scope)
            m_scope->insert(study);
        restoreSelection();
    });
}

void StudiesPlace::connectWorkspace()
{
    connect(m_workspace, &Workspace::snapshotChanged, this, &StudiesPlace::resort);
    connect(m_workspace, &Workspace::matchesChanged, this, &StudiesPlace::showRows);
    connect(m_workspace, &Workspace::studiesRequested, this, &StudiesPlace::showOnly);
    connect(m_workspace, &Workspace::codebookRequested, this, &StudiesPlace::editCodebook);
    connect(m_frame, &InspectorFrame::inspectorClosed, this, [this] {
        commitPending();
        m_selected.clear();
        m_table->clearSelection();
    });
}

void StudiesPlace::sortBy(StudyColumn column, Qt::SortOrder order)
{
    m_column = column;
    m_sortOrder = order;
    m_sorted = m_table->horizontalHeader()->sortIndicatorSection() >= 0;
    resort();
}

void StudiesPlace::resort()
{
    const auto studies = m_workspace->snapshot()->studies;
    if (!studies) {
        m_studies = std::make_shared<StudyList>();
        m_order.clear();
        showRows();
        return;
    }
    if (!m_sorted) {
        m_studies = studies;
        m_order.resize(size_t(studies->size()));
        std::iota(m_order.begin(), m_order.end(), 0);
        showRows();
        return;
    }
    m_jobs->run<std::vector<quint32>>(
        u"sort"_s,
        [studies, column = m_column, order = m_sortOrder](Progress& progress) {
            return sortedRows(*studies, column, order, &progress);
        },
        [this, studies](Result<std::vector<quint32>> result) {
            if (!result)
                return; // overtaken
            m_studies = studies;
            m_order = std::move(*result);
            showRows();
        });
}

void StudiesPlace::showRows()
{
    const auto matches = m_workspace->matches();
    // Order and matches of one catalogue state come one after the other; between them the old rows stay.
    if (!m_studies || (m_studies->size() != qsizetype(matches->passed.size()) && m_workspace->isOpen()))
        return;
    if (m_scope && !(m_workspace->filter() == *m_scopeFilter) && matches->filter == m_workspace->filter())
        dropScope();
    std::vector<quint32> rows;
    if (m_scope) {
        for (const quint32 row : m_order) {
            if (m_scope->contains(m_studies->ids()[row]))
                rows.push_back(row);
        }
    } else {
        rows = passedRows(m_order, matches->passed);
    }
    m_restoring = true;
    m_model->setRows(m_studies, std::move(rows));
    m_restoring = false;
    restoreSelection();
    showCounts();
}

void StudiesPlace::showCounts()
{
    const int total = m_studies ? int(m_studies->size()) : 0;
    const int shown = m_model->rowCount();
    m_count->setText(shown == total
                         ? QLocale().toString(total)
                         : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(total)));
    if (total == 0)
        m_tableOrEmpty->setCurrentWidget(m_noStudies);
    else if (shown == 0)
        m_tableOrEmpty->setCurrentWidget(m_noMatch);
    else
        m_tableOrEmpty->setCurrentIndex(0);
    m_add->setEnabled(m_workspace->isOpen() && !m_workspace->isReadOnly());
    m_delete->setEnabled(!m_selected.isEmpty() && !m_workspace->isReadOnly());
    m_copy->setEnabled(!m_selected.isEmpty());
    Q_EMIT statusChanged();
}

QList<Id> StudiesPlace::selectedStudies() const
{
    return m_model->ids(m_table->selectionModel()->selectedRows());
}

void StudiesPlace::showSelection()
{
    if (m_restoring)
        return;
    const QList<Id> selected = selectedStudies();
    if (selected.isEmpty())
        return; // a click beside the rows; Esc closes the inspector
    m_selected = selected;
    if (selected.size() == 1) {
        m_form->showStudy(selected.constFirst());
        m_inspected->setCurrentWidget(m_form);
        m_inspectorTitle->setText(tr("Study"));
    } else {
        m_form->commit();
        m_many->showStudies(selected);
        m_inspected->setCurrentWidget(m_many);
        m_inspectorTitle->setText(tr("Code many at once"));
    }
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

void StudiesPlace::addStudy()
{
    if (!m_add->isEnabled())
        return;
    m_selected.clear();
    m_table->clearSelection();
    m_inspected->setCurrentWidget(m_form);
    m_inspectorTitle->setText(tr("New study"));
    m_frame->openInspector();
    m_form->startNewStudy();
}

void StudiesPlace::deleteSelected()
{
    const QList<Id> studies = m_selected;
    if (studies.isEmpty() || m_workspace->isReadOnly())
        return;
    m_form->commit();
    m_selected.clear();
    m_frame->closeInspector();
    m_workspace->apply(
        DeleteStudies{studies},
        [guard = QPointer(this), count = int(studies.size())](const Result<EditOutcome>& result) {
            if (!guard)
                return;
            if (result)
                Q_EMIT guard->m_workspace->noticed(tr("Deleted %Ln studies", nullptr, count), true);
            else
                Q_EMIT guard->m_workspace->failed(result.error());
        });
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

void StudiesPlace::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copy, m_delete});
    menu->addSeparator();
    menu->addAction(m_add);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void StudiesPlace::showOnly(const QList<Id>& studies, const QString& description)
{
    m_scope = QSet<Id>(studies.begin(), studies.end());
    m_scopeFilter = std::make_unique<Filter>(m_workspace->filter());
    m_scopeChip->setText(tr("Only: %1").arg(description));
    m_scopeChip->setAccessibleName(m_scopeChip->text());
    m_scopeChip->show();
    m_selected.clear();
    showRows();
    if (studies.size() == 1)
        m_table->selectRow(0);
}

void StudiesPlace::cameFrom(const QString& place, const QString& placeTitle)
{
    m_backTo = place;
    m_back->setText(tr("Back to %1").arg(placeTitle));
    m_back->setVisible(m_scope.has_value());
}

void StudiesPlace::dropScope()
{
    if (!m_scope)
        return;
    m_scope.reset();
    m_scopeChip->hide();
    m_back->hide();
    showRows();
}

bool StudiesPlace::canExport() const
{
    return m_workspace->canExportStudies() && m_model->rowCount() > 0;
}

void StudiesPlace::exportContent()
{
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
    m_form->commit();
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

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/codebookeditor.h"

#include "model/analysis/gapmapbuilder.h"
#include "model/items/termtreemodel.h"
#include "model/support/textfold.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/growingtextedit.h"
#include "views/studies/termcode.h"
#include "views/studies/termfield.h"

#include <QtCore/QPointer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr Id nothingShown = -1;
}

CodebookEditor::CodebookEditor(Workspace* workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new TermTreeModel(this))
{
    setObjectName(u"codebookEditor"_s);
    setWindowTitle(tr("Codebook"));
    resize(980, 640);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(space::large, space::large, space::large, space::large);
    across->setSpacing(space::large);
    const auto column = [&](int stretch) {
        auto* layout = new QVBoxLayout;
        layout->setSpacing(space::small);
        across->addLayout(layout, stretch);
        return layout;
    };
    buildDimensions(column(2));
    buildTerms(column(5));
    buildDetail(column(3));
    connect(workspace, &Workspace::snapshotChanged, this, &CodebookEditor::refresh);
    connect(workspace, &Workspace::undoChanged, this,
            [this] { m_undo->setEnabled(!m_workspace->undoText().isEmpty()); });
    refresh();
}

QPushButton* CodebookEditor::verb(const char* name, const QString& icon, const QString& text,
                                  const QString& tip)
{
    auto* button = new QPushButton(lineIcon(icon), text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setAutoDefault(false); // Enter in a field must not press it
    return button;
}

void CodebookEditor::buildDimensions(QVBoxLayout* layout)
{
    auto* title = new QLabel(tr("Dimensions"), this);
    setLook(title, "section");
    m_dimensions = new QListWidget(this);
    m_dimensions->setObjectName(u"dimensionList"_s);
    m_dimensions->setAccessibleName(tr("Dimensions"));
    m_dimensions->setContextMenuPolicy(Qt::CustomContextMenu);
    m_dimensions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* add = verb("addDimension", u"plus"_s, tr("Add dimension"), tr("A new facet to code studies with"));
    layout->addWidget(title);
    layout->addWidget(m_dimensions, 1);
    layout->addWidget(add);
    connect(add, &QPushButton::clicked, this, &CodebookEditor::addDimension);
    connect(m_dimensions, &QWidget::customContextMenuRequested, this, &CodebookEditor::dimensionMenu);
    connect(m_dimensions, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(Qt::UserRole).toLongLong() != m_dimension)
            showDimension(item->data(Qt::UserRole).toLongLong());
    });
}

void CodebookEditor::buildTerms(QVBoxLayout* layout)
{
    buildVerbs(layout);
    m_mergeRow = new QWidget(this);
    m_mergeRow->setObjectName(u"mergeRow"_s);
    auto* row = new QHBoxLayout(m_mergeRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Merge into:"), m_mergeRow);
    m_mergeField = new TermField(u"mergeInto"_s, m_mergeRow);
    auto* cancel = verb("mergeCancel", u"close"_s, tr("Cancel"), {});
    setLook(cancel, "link");
    row->addWidget(label);
    row->addWidget(m_mergeField, 1);
    row->addWidget(cancel);
    m_mergeRow->hide();
    layout->addWidget(m_mergeRow);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"termTree"_s);
    m_tree->setAccessibleName(tr("Terms"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TermTreeModel::LabelColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(TermTreeModel::CodeColumn, 96);
    m_tree->header()->resizeSection(TermTreeModel::CountColumn, 72);
    layout->addWidget(m_tree, 1);
    connect(cancel, &QPushButton::clicked, m_mergeRow, &QWidget::hide);
    connect(m_mergeField, &TermField::addRequested, this, &CodebookEditor::mergeInto);
    connect(m_model, &TermTreeModel::termEdited, this, [this](const Term& term) { send(UpdateTerm{term}); });
    connect(m_model, &TermTreeModel::moveRequested, this, &CodebookEditor::moveTerm);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CodebookEditor::showDetail);
}

void CodebookEditor::buildVerbs(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    auto* add = verb("addTerm", u"plus"_s, tr("Term"), tr("Add a term beside the selected one"));
    m_addBelow = verb("addTermBelow", u"plus"_s, tr("Below"), tr("Add a term below the selected one"));
    m_merge = verb("mergeTerm", u"merge"_s, tr("Merge…"),
                   tr("Give this term's studies to another; its names become aliases"));
    m_retire = verb("retireTerm", u"retire"_s, tr("Retire"), tr("Keep for old codings, offer no more"));
    m_remove =
        verb("removeTerm", u"trash"_s, tr("Delete"), tr("Only if no study has it; otherwise retire it"));
    m_undo = verb("codebookUndo", u"undo"_s, tr("Undo"), tr("Undo the last change"));
    for (QPushButton* button : {add, m_addBelow, m_merge, m_retire, m_remove})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_undo);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] { addTerm(false); });
    connect(m_addBelow, &QPushButton::clicked, this, [this] { addTerm(true); });
    connect(m_merge, &QPushButton::clicked, this, &CodebookEditor::startMerge);
    connect(m_retire, &QPushButton::clicked, this, &CodebookEditor::retire);
    connect(m_remove, &QPushButton::clicked, this, &CodebookEditor::remove);
    connect(m_undo, &QPushButton::clicked, m_workspace, &Workspace::undo);
}

void CodebookEditor::buildDetail(QVBoxLayout* layout)
{
    m_detailTitle = new QLabel(this);
    m_detailTitle->setObjectName(u"codebookDetailTitle"_s);
    m_detailTitle->setWordWrap(true);
    setLook(m_detailTitle, "section");
    m_label = new QLineEdit(this);
    m_code = new QLineEdit(this);
    m_note = new GrowingTextEdit(3, 8, this);
    m_aliases = new GrowingTextEdit(3, 8, this);
    m_message = new QLabel(this);
    m_message->setObjectName(u"codebookMessage"_s);
    m_message->setWordWrap(true);
    setLook(m_message, "error");
    layout->addWidget(m_detailTitle);
    const auto add = [&](QWidget* editor, const char* name, const QString& text) {
        auto* label = new QLabel(text, this);
        setLook(label, "muted");
        editor->setObjectName(QString::fromLatin1(name));
        editor->setAccessibleName(text);
        editor->installEventFilter(this);
        label->setBuddy(editor);
        layout->addWidget(label);
        layout->addWidget(editor);
        return label;
    };
    add(m_label, "codebookLabel", tr("Label"));
    add(m_code, "codebookCode", tr("Code"));
    add(m_note, "codebookNote", tr("Scope note"));
    m_aliasesLabel = add(m_aliases, "codebookAliases", tr("Other names, one a line"));
    buildRules(layout);
    layout->addWidget(m_message);
    layout->addStretch();
    auto* close =
        verb("closeCodebook", u"check"_s, tr("Done"), tr("Every change is in the catalogue already"));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QLineEdit* edit : {m_label, m_code})
        connect(edit, &QLineEdit::returnPressed, this, &CodebookEditor::applyDetail);
}

void CodebookEditor::buildRules(QVBoxLayout* layout)
{
    const auto box = [&](const char* name, const QString& text, const QString& tip) {
        auto* check = new QCheckBox(text, this);
        check->setObjectName(QString::fromLatin1(name));
        check->setToolTip(tip);
        layout->addWidget(check);
        connect(check, &QCheckBox::clicked, this, &CodebookEditor::applyDetail);
        return check;
    };
    m_required = box("dimensionRequired", tr("Required"),
                     tr("A study counts as coded once it has a term of every required dimension"));
    m_single = box("dimensionSingle", tr("One term only"),
                   tr("Coding a study with another term replaces the one it had"));
}

void CodebookEditor::showDimension(Id dimension)
{
    applyDetail();
    m_shown = nothingShown; // what stands in the fields belongs to the dimension that is left
    m_dimension = dimension;
    refresh();
}

void CodebookEditor::refresh()
{
    m_codebook = m_workspace->snapshot()->codebook;
    m_undo->setEnabled(!m_workspace->undoText().isEmpty());
    if (!m_codebook)
        return;
    if (!m_codebook->dimension(m_dimension))
        m_dimension = m_codebook->dimensions().empty() ? 0 : m_codebook->dimensions().front().id;
    fillDimensions();
    fillTerms();
    showDetail();
}

void CodebookEditor::fillDimensions()
{
    const QSignalBlocker quiet(m_dimensions);
    m_dimensions->clear();
    for (const Dimension& dimension : m_codebook->dimensions()) {
        auto* item = new QListWidgetItem(
            dimension.retired ? tr("%1 (retired)").arg(dimension.label) : dimension.label, m_dimensions);
        item->setData(Qt::UserRole, dimension.id);
        item->setToolTip(dimension.scopeNote);
        if (dimension.id == m_dimension)
            m_dimensions->setCurrentItem(item);
    }
}

void CodebookEditor::fillTerms()
{
    const Id selected = currentTerm();
    QSet<Id> expanded;
    for (const Term* term : m_codebook->termsOf(m_dimension, -1, true)) {
        if (const QModelIndex index = m_model->indexOf(term->id);
            index.isValid() && m_tree->isExpanded(index))
            expanded.insert(term->id);
    }
    m_model->setDimension(m_codebook, m_dimension);
    if (const auto evidence = m_workspace->snapshot()->evidence;
        evidence && m_workspace->snapshot()->counted) {
        std::vector<int> counts = facetCounts(*evidence, {}, m_dimension);
        if (!counts.empty())
            counts.pop_back(); // "not coded"
        m_model->setCounts(counts);
    }
    for (const Id term : std::as_const(expanded))
        m_tree->expand(m_model->indexOf(term));
    if (m_model->rowCount() > 0 && m_model->rowCount() <= 3)
        m_tree->expandToDepth(0);
    selectTerm(m_renameNext ? m_renameNext : selected);
    if (m_renameNext && m_model->indexOf(m_renameNext).isValid()) {
        m_tree->edit(m_model->indexOf(m_renameNext));
        m_renameNext = 0;
    }
}

Id CodebookEditor::currentTerm() const
{
    return m_model->termAt(m_tree->currentIndex());
}

void CodebookEditor::selectTerm(Id term)
{
    const QModelIndex index = m_model->indexOf(term);
    if (index.isValid() && index != m_tree->currentIndex()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void CodebookEditor::showDetail()
{
    const Id before = m_shown;
    const Term* term = m_codebook->term(currentTerm());
    const Dimension* dimension = m_codebook->dimension(m_dimension);
    if (!dimension)
        return;
    if (before != (term ? term->id : 0))
        applyDetail(); // of the term that is left
    m_shown = term ? term->id : 0;
    m_detailTitle->setText(term ? m_codebook->path(term->id) : tr("Dimension “%1”").arg(dimension->label));
    // Of the same term, the field that is being typed in keeps what is typed; leaving it applies it.
    const bool same = before == m_shown;
    const auto fill = [same](auto* editor, const QString& text, auto set) {
        if (!same || !editor->hasFocus())
            (editor->*set)(text);
    };
    fill(m_label, term ? term->label : dimension->label, &QLineEdit::setText);
    fill(m_code, term ? term->code : dimension->key, &QLineEdit::setText);
    fill(m_note, term ? term->scopeNote : dimension->scopeNote, &QPlainTextEdit::setPlainText);
    fill(m_aliases, term ? term->aliases.join(u'\n') : QString(), &QPlainTextEdit::setPlainText);
    m_aliases->setVisible(term);
    m_aliasesLabel->setVisible(term);
    m_required->setChecked(dimension->required);
    m_single->setChecked(dimension->single);
    for (QCheckBox* check : {m_required, m_single}) {
        check->setVisible(!term);
        check->setEnabled(!m_workspace->isReadOnly());
    }
    for (QPushButton* button : {m_addBelow, m_merge, m_retire, m_remove})
        button->setEnabled(term && !m_workspace->isReadOnly());
    m_retire->setText(term && term->retired ? tr("Bring back") : tr("Retire"));
}

void CodebookEditor::applyDetail()
{
    if (!m_codebook || m_workspace->isReadOnly() || m_label->text().trimmed().isEmpty())
        return;
    if (const Term* term = m_codebook->term(m_shown)) {
        Term changed = *term;
        changed.label = m_label->text().trimmed();
        changed.code = m_code->text().trimmed();
        changed.scopeNote = m_note->toPlainText().trimmed();
        changed.aliases.clear();
        for (const QString& alias : m_aliases->toPlainText().split(u'\n')) {
            if (!alias.trimmed().isEmpty())
                changed.aliases << alias.trimmed();
        }
        if (!(changed == *term))
            send(UpdateTerm{changed});
    } else if (const Dimension* dimension = m_shown == 0 ? m_codebook->dimension(m_dimension) : nullptr) {
        Dimension changed = *dimension;
        changed.label = m_label->text().trimmed();
        changed.key = m_code->text().trimmed().toLower();
        changed.scopeNote = m_note->toPlainText().trimmed();
        changed.required = m_required->isChecked();
        changed.single = m_single->isChecked();
        if (!(changed == *dimension))
            send(UpdateDimension{changed});
    }
}

void CodebookEditor::send(Edit edit, std::function<void(Id)> done)
{
    m_workspace->apply(std::move(edit),
                       [guard = QPointer(this), done = std::move(done)](const Result<EditOutcome>& result) {
                           if (!guard)
                               return;
                           guard->m_message->setText(result ? QString() : result.error().message);
                           if (!result)
                               guard->showDetail();
                           else if (done)
                               done(result->id);
                       });
}

void CodebookEditor::addDimension()
{
    Dimension dimension;
    dimension.label = tr("New dimension");
    QSet<QString> keys;
    for (const Dimension& other : m_codebook->dimensions())
        keys.insert(other.key);
    dimension.key = u"dimension"_s;
    for (int number = 2; keys.contains(dimension.key); ++number)
        dimension.key = u"dimension-%1"_s.arg(number);
    send(AddDimension{dimension}, [this](Id added) {
        showDimension(added);
        m_tree->setCurrentIndex({});
        m_label->setFocus();
        m_label->selectAll();
    });
}

void CodebookEditor::dimensionMenu(const QPoint& at)
{
    const Dimension* dimension = m_codebook->dimension(m_dimension);
    if (!dimension || m_workspace->isReadOnly())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(dimension->retired ? tr("Bring back") : tr("Retire"), this,
                    [this, changed = *dimension]() mutable {
                        changed.retired = !changed.retired;
                        send(UpdateDimension{changed});
                    });
    auto* merge = menu->addMenu(tr("Merge into"));
    for (const Dimension& other : m_codebook->dimensions()) {
        if (other.id != m_dimension)
            merge->addAction(other.label, this, [this, from = m_dimension, into = other.id] {
                send(MergeDimensions{from, into});
            });
    }
    menu->addAction(tr("Delete with its codings"), this,
                    [this, id = m_dimension] { send(DeleteDimension{id}); });
    menu->popup(m_dimensions->viewport()->mapToGlobal(at));
}

void CodebookEditor::addTerm(bool below)
{
    const Dimension* dimension = m_codebook->dimension(m_dimension);
    const Term* beside = m_codebook->term(currentTerm());
    if (!dimension)
        return;
    Term term;
    term.dimension = dimension->treeOf ? dimension->treeOf : dimension->id;
    term.label = tr("New term");
    term.code = newTermCode(*m_codebook, m_dimension, term.label);
    if (beside)
        term.parent = below ? beside->id : beside->parent;
    send(AddTerm{term}, [this, parent = term.parent](Id added) {
        // The snapshot with the term may come before or after this answer.
        m_renameNext = added;
        m_tree->expand(m_model->indexOf(parent));
        if (m_codebook->term(added))
            fillTerms();
    });
}

void CodebookEditor::retire()
{
    const Term* term = m_codebook->term(currentTerm());
    if (!term)
        return;
    Term changed = *term;
    changed.retired = !changed.retired;
    send(UpdateTerm{changed});
}

void CodebookEditor::remove()
{
    if (const Id term = currentTerm())
        send(DeleteTerm{term});
}

void CodebookEditor::startMerge()
{
    const Dimension* dimension = m_codebook->dimension(m_dimension);
    if (!dimension || !currentTerm())
        return;
    m_mergeField->setDimension(m_codebook, *dimension);
    m_mergeRow->show();
    m_mergeField->setFocus();
}

void CodebookEditor::mergeInto(Id into)
{
    const Id from = currentTerm();
    m_mergeRow->hide();
    if (from && from != into)
        send(MergeTerms{from, into}, [this, into](Id) { selectTerm(into); });
}

void CodebookEditor::moveTerm(Id term, Id parent, int row)
{
    const Term* moved = m_codebook->term(term);
    if (!moved)
        return;
    Term changed = *moved;
    // Positions are counted without the term itself.
    const QModelIndex from = m_model->indexOf(term);
    if (moved->parent == parent && from.row() < row)
        --row;
    changed.parent = parent;
    changed.position = row;
    send(UpdateTerm{changed});
}

void CodebookEditor::hideEvent(QHideEvent* event)
{
    applyDetail();
    QDialog::hideEvent(event);
}

bool CodebookEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        applyDetail();
    return QDialog::eventFilter(watched, event);
}

} // namespace lacuna

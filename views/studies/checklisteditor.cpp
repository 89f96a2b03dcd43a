// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/checklisteditor.h"

#include "views/common/draftkeeper.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/growingtextedit.h"

#include <QtCore/QPointer>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr qsizetype longestText = 2000; // characters; what is read may be longer
}

ChecklistEditor::ChecklistEditor(Workspace* workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setObjectName(u"checklistEditor"_s);
    setWindowTitle(tr("Checklists for appraisals"));
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
    buildChecklists(column(2));
    buildItems(column(4));
    buildDetail(column(4));
    connect(workspace, &Workspace::snapshotChanged, this, &ChecklistEditor::refresh);
    connect(workspace, &Workspace::undoChanged, this,
            [this] { m_undo->setEnabled(!m_workspace->undoText().isEmpty()); });
    refresh();
}

QPushButton* ChecklistEditor::verb(const QString& name, const QString& icon, const QString& text,
                                   const QString& tip)
{
    auto* button = new QPushButton(lineIcon(icon), text, this);
    button->setObjectName(name);
    button->setAccessibleName(text.isEmpty() ? tip : text);
    button->setToolTip(tip);
    button->setAutoDefault(false); // Enter in a field must not press it
    return button;
}

QCheckBox* ChecklistEditor::check(const QString& name, const QString& text, const QString& tip,
                                  QVBoxLayout* layout)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setToolTip(tip);
    layout->addWidget(box);
    connect(box, &QCheckBox::clicked, this, &ChecklistEditor::applyDetail);
    return box;
}

void ChecklistEditor::buildChecklists(QVBoxLayout* layout)
{
    auto* title = new QLabel(tr("Checklists"), this);
    setLook(title, "section");
    m_checklists = new QListWidget(this);
    m_checklists->setObjectName(u"checklistList"_s);
    m_checklists->setAccessibleName(tr("Checklists"));
    m_checklists->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_addChecklist = verb(u"addChecklist"_s, u"plus"_s, tr("Add checklist"),
                          tr("A new checklist to judge primary studies with"));
    m_removeChecklist = verb(u"removeChecklist"_s, u"trash"_s, tr("Delete checklist"),
                             tr("Only if no study is judged with it"));
    layout->addWidget(title);
    layout->addWidget(m_checklists, 1);
    layout->addWidget(m_addChecklist);
    layout->addWidget(m_removeChecklist);
    connect(m_addChecklist, &QPushButton::clicked, this, &ChecklistEditor::addChecklist);
    connect(m_removeChecklist, &QPushButton::clicked, this, &ChecklistEditor::removeChecklist);
    connect(m_checklists, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(Qt::UserRole).toLongLong() != m_checklist)
            showChecklist(item->data(Qt::UserRole).toLongLong());
    });
}

void ChecklistEditor::buildItems(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    m_addItem = verb(u"addItem"_s, u"plus"_s, tr("Item"), tr("Add an item below the selected one"));
    m_up = verb(u"itemUp"_s, u"move-up"_s, {}, tr("Move the item up"));
    m_down = verb(u"itemDown"_s, u"move-down"_s, {}, tr("Move the item down"));
    m_removeItem = verb(u"removeItem"_s, u"trash"_s, tr("Delete"), tr("Delete the item"));
    m_undo = verb(u"checklistUndo"_s, u"undo"_s, tr("Undo"), tr("Undo the last change"));
    for (QPushButton* button : {m_addItem, m_up, m_down, m_removeItem})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_undo);
    layout->addLayout(row);
    m_items = new QListWidget(this);
    m_items->setObjectName(u"checklistItems"_s);
    m_items->setAccessibleName(tr("Items"));
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setTextElideMode(Qt::ElideRight);
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(u"noChecklists"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setLook(m_nothing, "muted");
    layout->addWidget(m_items, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_addItem, &QPushButton::clicked, this, &ChecklistEditor::addItem);
    connect(m_up, &QPushButton::clicked, this, [this] { moveItem(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveItem(1); });
    connect(m_removeItem, &QPushButton::clicked, this, &ChecklistEditor::removeItem);
    connect(m_undo, &QPushButton::clicked, m_workspace, &Workspace::undo);
    connect(m_items, &QListWidget::currentRowChanged, this, &ChecklistEditor::showDetail);
}

void ChecklistEditor::buildDetail(QVBoxLayout* layout)
{
    const auto part = [&](QWidget*& widget) {
        widget = new QWidget(this);
        auto* inside = new QVBoxLayout(widget);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(space::small);
        layout->addWidget(widget);
        return inside;
    };
    buildRule(part(m_rulePart));
    layout->addSpacing(space::small);
    buildItem(part(m_itemPart));
    m_message = new QLabel(this);
    m_message->setObjectName(u"checklistMessage"_s);
    m_message->setWordWrap(true);
    setLook(m_message, "error");
    layout->addWidget(m_message);
    layout->addStretch();
    auto* close =
        verb(u"closeChecklists"_s, u"check"_s, tr("Done"), tr("Every change is in the catalogue already"));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ChecklistEditor::buildRule(QVBoxLayout* layout)
{
    auto* label = new QLabel(tr("Name"), this);
    setLook(label, "muted");
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"checklistName"_s);
    m_name->setAccessibleName(tr("Name of the checklist"));
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::textEdited, this, &ChecklistEditor::keepTyped);
    label->setBuddy(m_name);
    auto* kindLabel = new QLabel(tr("Rating"), this);
    setLook(kindLabel, "muted");
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"ruleKind"_s);
    m_kind->setAccessibleName(tr("How answers become a rating"));
    m_kind->addItem(tr("By critical items, as AMSTAR 2"), int(RatingRule::Kind::Critical));
    m_kind->addItem(tr("By the number of weaknesses"), int(RatingRule::Kind::Count));
    kindLabel->setBuddy(m_kind);
    m_limits = new QWidget(this);
    auto* row = new QHBoxLayout(m_limits);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    const QString names[] = {tr("High up to"), tr("moderate"), tr("low")};
    for (size_t step = 0; step < m_most.size(); ++step) {
        m_most[step] = new QSpinBox(m_limits);
        m_most[step]->setObjectName(u"most%1"_s.arg(step));
        m_most[step]->setRange(0, mostChecklistItems);
        m_most[step]->setFixedWidth(48);
        m_most[step]->setAccessibleName(tr("Most weaknesses for %1").arg(confidenceText(Confidence(step))));
        row->addWidget(new QLabel(names[step], m_limits));
        row->addWidget(m_most[step]);
        connect(m_most[step], &QSpinBox::editingFinished, this, &ChecklistEditor::applyDetail);
    }
    row->addStretch();
    m_ruleText = new QLabel(this);
    m_ruleText->setObjectName(u"ruleText"_s);
    m_ruleText->setWordWrap(true);
    setLook(m_ruleText, "small");
    for (QWidget* widget :
         std::initializer_list<QWidget*>{label, m_name, kindLabel, m_kind, m_limits, m_ruleText})
        layout->addWidget(widget);
    m_strict = check(u"partialIsWeakness"_s, tr("Partial yes is a weakness, too"), {}, layout);
    connect(m_name, &QLineEdit::returnPressed, this, &ChecklistEditor::applyDetail);
    connect(m_kind, &QComboBox::activated, this, &ChecklistEditor::applyDetail);
}

void ChecklistEditor::buildItem(QVBoxLayout* layout)
{
    auto* line = new QFrame(this);
    setLook(line, "line");
    m_itemTitle = new QLabel(this);
    m_itemTitle->setObjectName(u"checklistItemTitle"_s);
    setLook(m_itemTitle, "section");
    layout->addWidget(line);
    layout->addWidget(m_itemTitle);
    const auto text = [&](const QString& name, const QString& title) {
        auto* label = new QLabel(title, this);
        setLook(label, "muted");
        auto* edit = new GrowingTextEdit(2, 5, this);
        edit->setObjectName(name);
        edit->setAccessibleName(title);
        edit->installEventFilter(this);
        connect(edit, &QPlainTextEdit::textChanged, this, &ChecklistEditor::keepTyped);
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit);
        return edit;
    };
    m_text = text(u"checklistItemText"_s, tr("Question, to be answered with yes or no"));
    m_help = text(u"checklistItemHelp"_s, tr("What makes it a yes"));
    m_critical = check(u"itemCritical"_s, tr("Critical"), tr("A “no” to it is a critical flaw"), layout);
    m_partial = check(u"itemPartial"_s, tr("“Partial yes” is an answer"), {}, layout);
    m_notApplicable = check(u"itemNotApplicable"_s, tr("“Not applicable” is an answer"), {}, layout);
}

bool ChecklistEditor::mayEdit() const
{
    return m_workspace->isOpen() && !m_workspace->isReadOnly();
}

void ChecklistEditor::showChecklist(Id checklist)
{
    applyDetail();
    m_shown.clear();
    m_message->clear();
    m_checklist = checklist;
    m_pending = 0; // what is on its way is another checklist's
    m_awaited = 0;
    refresh();
}

void ChecklistEditor::refresh()
{
    m_undo->setEnabled(!m_workspace->undoText().isEmpty());
    if (m_pending > 0)
        return;
    const auto snapshot = m_workspace->snapshot();
    const auto isKnown = [&](Id id) {
        return std::ranges::contains(snapshot->checklists, id, &Checklist::id);
    };
    const bool isNew = m_awaited != 0 && isKnown(m_awaited);
    if (isNew)
        m_checklist = std::exchange(m_awaited, 0);
    auto found = std::ranges::find(snapshot->checklists, m_checklist, &Checklist::id);
    if (found == snapshot->checklists.end())
        found = snapshot->checklists.begin();
    m_checklist = found == snapshot->checklists.end() ? 0 : found->id;
    m_form.reset();
    if (m_checklist == 0) {
        m_nothing->setText(
            tr("No checklist yet. AMSTAR 2 is built in, for systematic reviews; for primary studies a "
               "team writes the questions it wants to judge them by. The answers give each study its "
               "confidence."));
    } else if (auto form = checklistForm(*found)) {
        m_form = *std::move(form);
        showRule(); // first: what stands in the fields is the rule of this checklist from now on
    } else {
        m_nothing->setText(form.error().message);
    }
    fillChecklists();
    fillItems();
    showDetail();
    if (isNew) { // it has a name of ours
        m_name->setFocus();
        m_name->selectAll();
    }
}

void ChecklistEditor::fillChecklists()
{
    const QSignalBlocker quiet(m_checklists);
    m_checklists->clear();
    for (const Checklist& checklist : m_workspace->snapshot()->checklists) {
        auto* item = new QListWidgetItem(checklist.name, m_checklists);
        item->setData(Qt::UserRole, checklist.id);
        if (checklist.id == m_checklist)
            m_checklists->setCurrentItem(item);
    }
    m_addChecklist->setEnabled(mayEdit());
    m_removeChecklist->setEnabled(mayEdit() && m_checklist != 0);
}

void ChecklistEditor::fillItems()
{
    m_items->setVisible(m_form.has_value());
    m_nothing->setVisible(!m_form);
    const QSignalBlocker quiet(m_items);
    const int before = m_items->currentRow();
    m_items->clear();
    if (!m_form)
        return;
    int current = -1;
    for (int row = 0; row < int(m_form->items.size()); ++row) {
        m_items->addItem(itemLabel(row));
        if (m_form->items[size_t(row)].key == m_shown)
            current = row;
    }
    if (current < 0)
        current = std::clamp(before, 0, std::max(0, m_items->count() - 1));
    m_items->setCurrentRow(m_items->count() > 0 ? current : -1);
}

QString ChecklistEditor::itemLabel(int row) const
{
    return u"%1. %2"_s.arg(row + 1).arg(m_form->items[size_t(row)].text.simplified());
}

void ChecklistEditor::showDetail()
{
    const int row = m_items->currentRow();
    const bool has = m_form && row >= 0 && row < int(m_form->items.size());
    const QString key = has ? m_form->items[size_t(row)].key : QString();
    if (key != m_shown)
        applyDetail(); // of the item that is left
    const bool same = key == m_shown;
    m_shown = key;
    const QScopedValueRollback filling(m_filling, true);
    m_rulePart->setVisible(m_form.has_value());
    m_itemPart->setVisible(has);
    m_rulePart->setEnabled(mayEdit());
    m_itemPart->setEnabled(mayEdit());
    m_addItem->setEnabled(mayEdit() && m_form && m_form->items.size() < size_t(mostChecklistItems));
    m_removeItem->setEnabled(mayEdit() && has);
    m_up->setEnabled(mayEdit() && has && row > 0);
    m_down->setEnabled(mayEdit() && has && row + 1 < m_items->count());
    if (m_form)
        showRule();
    if (!has)
        return;
    const ChecklistItem& item = m_form->items[size_t(row)];
    m_itemTitle->setText(tr("Item %1").arg(row + 1));
    // Of the same item, the field that is being typed in keeps what is typed; leaving it applies it.
    for (const auto& [edit, text] : {std::pair(m_text, item.text), std::pair(m_help, item.help)}) {
        if (!(same && edit->hasFocus()) && edit->toPlainText() != text)
            edit->setPlainText(text);
    }
    m_critical->setChecked(item.critical);
    m_partial->setChecked(item.partial);
    m_notApplicable->setChecked(item.notApplicable);
}

void ChecklistEditor::showRule()
{
    const RatingRule& rule = m_form->rule;
    const bool counts = rule.kind == RatingRule::Kind::Count;
    if (m_ruleOf != m_checklist || !m_name->hasFocus())
        m_name->setText(m_form->name);
    m_ruleOf = m_checklist;
    m_kind->setCurrentIndex(m_kind->findData(int(rule.kind)));
    m_limits->setVisible(counts);
    for (size_t step = 0; step < m_most.size(); ++step) {
        const QSignalBlocker quiet(m_most[step]);
        m_most[step]->setValue(rule.most[step]);
    }
    m_strict->setChecked(rule.partialIsWeakness);
    m_critical->setVisible(!counts);
    m_ruleText->setText(counts ? tr("So many answers “no” at most; more are critically low.")
                               : tr("High: at most one “no”. Moderate: more. Low: “no” to one critical item. "
                                    "Critically low: to more than one."));
}

/// What stands in the fields. Only if there is a form.
ChecklistForm ChecklistEditor::typedForm() const
{
    ChecklistForm changed = *m_form;
    if (const QString name = m_name->text().simplified(); !name.isEmpty())
        changed.name = name;
    changed.rule.kind = RatingRule::Kind(m_kind->currentData().toInt());
    changed.rule.partialIsWeakness = m_strict->isChecked();
    int least = 0;
    for (size_t step = 0; step < m_most.size(); ++step)
        least = changed.rule.most[step] = std::max(least, m_most[step]->value());
    const auto item = std::ranges::find(changed.items, m_shown, &ChecklistItem::key);
    if (!m_shown.isEmpty() && item != changed.items.end()) {
        if (const QString text = m_text->toPlainText().trimmed().left(longestText); !text.isEmpty())
            item->text = text;
        item->help = m_help->toPlainText().trimmed().left(longestText);
        item->critical = m_critical->isChecked();
        item->partial = m_partial->isChecked();
        item->notApplicable = m_notApplicable->isChecked();
    }
    return changed;
}

/// What stands in the fields becomes an edit when they are left; until then it is kept, whatever happens to the program.
void ChecklistEditor::keepTyped()
{
    DraftKeeper* keeper = draftKeeper(m_workspace);
    if (m_filling || !keeper || !m_form || !mayEdit())
        return;
    if (const ChecklistForm typed = typedForm(); typed != *m_form)
        keeper->keepChecklist({m_checklist, typed.name, checklistItems(typed)});
    else if (m_pending == 0) // else once the edit is there
        keeper->dropChecklist();
}

/// What stands in the fields, if it differs from what is known.
void ChecklistEditor::applyDetail()
{
    if (!m_form || !mayEdit())
        return;
    const ChecklistForm changed = typedForm();
    if (changed == *m_form)
        return;
    m_form = changed;
    save();
    for (int row = 0; row < m_items->count(); ++row)
        m_items->item(row)->setText(itemLabel(row));
    showRule();
}

void ChecklistEditor::save()
{
    send(SaveChecklist{{m_checklist, m_form->name, checklistItems(*m_form)}});
}

void ChecklistEditor::send(Edit edit, std::function<void(Id)> done)
{
    ++m_pending;
    m_workspace->apply(std::move(edit),
                       [guard = QPointer(this), done = std::move(done)](const Result<EditOutcome>& result) {
                           if (!guard)
                               return;
                           guard->m_pending = std::max(0, guard->m_pending - 1);
                           guard->m_message->setText(result ? QString() : result.error().message);
                           if (result && done)
                               done(result->id);
                           if (result)
                               guard->keepTyped();
                           // The snapshot may come before or after this answer.
                           if (!result || guard->isUpToDate())
                               guard->refresh();
                       });
}

/// The snapshot has what was done here.
bool ChecklistEditor::isUpToDate() const
{
    const auto snapshot = m_workspace->snapshot();
    if (m_awaited != 0)
        return std::ranges::contains(snapshot->checklists, m_awaited, &Checklist::id);
    const auto found = std::ranges::find(snapshot->checklists, m_checklist, &Checklist::id);
    return found == snapshot->checklists.end()
        || (m_form && found->name == m_form->name && found->items == checklistItems(*m_form));
}

void ChecklistEditor::addChecklist()
{
    applyDetail();
    ChecklistForm form = newChecklistForm();
    const QString wanted = form.name;
    const auto isTaken = [&](const Checklist& other) {
        return other.name.compare(form.name, Qt::CaseInsensitive) == 0;
    };
    const auto snapshot = m_workspace->snapshot();
    for (int number = 2; std::ranges::any_of(snapshot->checklists, isTaken); ++number)
        form.name = u"%1 %2"_s.arg(wanted).arg(number);
    send(SaveChecklist{{0, form.name, checklistItems(form)}}, [this](Id added) {
        m_shown.clear();
        m_awaited = added;
    });
}

void ChecklistEditor::removeChecklist()
{
    if (m_checklist == 0)
        return;
    applyDetail();
    send(DeleteChecklist{m_checklist});
}

void ChecklistEditor::addItem()
{
    if (!m_form)
        return;
    applyDetail();
    const ChecklistItem item = newChecklistItem(*m_form);
    const int row = std::min(m_items->currentRow() + 1, int(m_form->items.size()));
    m_form->items.insert(m_form->items.begin() + row, item);
    save();
    m_shown.clear(); // nothing in the fields belongs to the new one
    {
        const QSignalBlocker quiet(m_items);
        fillItems();
        m_items->setCurrentRow(row);
    }
    showDetail();
    m_text->setFocus();
    m_text->selectAll();
}

void ChecklistEditor::removeItem()
{
    const int row = m_items->currentRow();
    if (!m_form || row < 0)
        return;
    applyDetail();
    m_form->items.erase(m_form->items.begin() + row);
    m_shown.clear();
    save();
    fillItems();
    showDetail();
}

void ChecklistEditor::moveItem(int by)
{
    const int row = m_items->currentRow();
    if (!m_form || row < 0 || row + by < 0 || row + by >= int(m_form->items.size()))
        return;
    applyDetail();
    std::swap(m_form->items[size_t(row)], m_form->items[size_t(row + by)]);
    save();
    fillItems(); // the same item stays selected
    showDetail();
}

void ChecklistEditor::hideEvent(QHideEvent* event)
{
    applyDetail();
    QDialog::hideEvent(event);
}

bool ChecklistEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        applyDetail();
    return QDialog::eventFilter(watched, event);
}

} // namespace lacuna

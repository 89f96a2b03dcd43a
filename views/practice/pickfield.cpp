// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/pickfield.h"

#include "model/analysis/practicetext.h"
#include "model/analysis/studynames.h"
#include "model/items/termcompletermodel.h"
#include "model/support/textfold.h"
#include "views/common/workspace.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int mostOffered = 8;
constexpr int popupRow = 30;
constexpr int popupWidth = 330;
} // namespace

PickField::PickField(const QString& name, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(name);
    connect(this, &QLineEdit::textEdited, this, &PickField::ask);
}

PickField::~PickField()
{
    delete m_popup;
}

PickField::Source PickField::studies(Workspace* workspace, const QString& slot)
{
    return [workspace, slot](const QString& text, const Answer& answer) {
        const auto list = workspace->snapshot()->studies;
        if (!list)
            return;
        workspace->compute<std::vector<Id>>(
            slot, [list, text](Progress&) { return findStudies(*list, text, mostOffered); },
            [list, answer](const std::vector<Id>& found) {
                std::vector<Entry> entries;
                for (const Id id : found)
                    entries.push_back({id, 0, list->text(list->rowOf(id), StudyList::Column::Title),
                                       shortCitation(*list, id)});
                answer(std::move(entries));
            });
    };
}

PickField::Source PickField::practices(Workspace* workspace)
{
    return [workspace](const QString& text, const Answer& answer) {
        const QStringList words = foldedForMatching(text).split(u' ', Qt::SkipEmptyParts);
        std::vector<Entry> entries;
        for (const Practice& practice : workspace->snapshot()->practiceList) {
            const QString title = foldedForMatching(practice.title);
            if (std::ranges::all_of(words, [&](const QString& word) { return title.contains(word); }))
                entries.push_back({practice.id, 0, practice.title, practiceKindLabel(practice.kind)});
            if (entries.size() >= mostOffered)
                break;
        }
        answer(std::move(entries));
    };
}

PickField::Source PickField::terms(Workspace* workspace)
{
    auto found = std::make_shared<TermCompleterModel>();
    return [workspace, found](const QString& text, const Answer& answer) {
        found->setCodebook(workspace->snapshot()->codebook);
        found->setText(text);
        std::vector<Entry> entries;
        for (int row = 0; row < std::min(mostOffered, found->rowCount()); ++row) {
            const QModelIndex index = found->index(row);
            entries.push_back({found->termAt(row), found->dimensionAt(row), index.data().toString(),
                               index.data(TermCompleterModel::DimensionLabelRole).toString()});
        }
        answer(std::move(entries));
    };
}

void PickField::ask()
{
    const int asked = ++m_asked;
    const QString wanted = text().trimmed();
    if (wanted.isEmpty() || !m_source) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    m_source(wanted, [guard = QPointer(this), asked](std::vector<Entry> entries) {
        if (guard && guard->m_asked == asked)
            guard->show(std::move(entries));
    });
}

void PickField::show(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    if (!m_popup) {
        m_popup = new QListWidget(window());
        m_popup->setObjectName(objectName() + u"-popup"_s);
        m_popup->setAccessibleName(tr("Found"));
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_popup->setFrameShape(QFrame::Box);
        m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_popup->setTextElideMode(Qt::ElideRight);
        connect(m_popup, &QListWidget::itemClicked, this, [this] { take(); });
    }
    m_popup->clear();
    for (const Entry& entry : m_entries) {
        auto* item = new QListWidgetItem(
            entry.detail.isEmpty() ? entry.text : tr("%1 — %2").arg(entry.text, entry.detail), m_popup);
        item->setToolTip(entry.text);
    }
    if (m_entries.empty()) {
        auto* none = new QListWidgetItem(tr("Nothing found"), m_popup);
        none->setFlags(Qt::NoItemFlags);
    }
    m_popup->setCurrentRow(m_entries.empty() ? -1 : 0);
    const QWidget* top = window();
    const QPoint below = mapTo(top, QPoint(0, height() + 2));
    const int height_ = m_popup->count() * popupRow + 4;
    const int x = std::clamp(below.x(), 4, std::max(4, top->width() - popupWidth - 4));
    const bool fits = below.y() + height_ < top->height();
    m_popup->setGeometry(x, fits ? below.y() : below.y() - height_ - height() - 4, popupWidth, height_);
    m_popup->show();
    m_popup->raise();
}

bool PickField::take()
{
    const int row = m_popup && m_popup->isVisible() ? m_popup->currentRow() : -1;
    if (row < 0 || row >= int(m_entries.size()))
        return false;
    const Entry entry = m_entries[size_t(row)];
    ++m_asked;
    m_popup->hide();
    setText({}); // unlike clear(), leaves nothing to undo
    setFocus();
    Q_EMIT picked(entry.id, entry.dimension, entry.text);
    return true;
}

bool PickField::event(QEvent* event)
{
    // Undo is the application's where there is nothing to undo here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab && take())
        return true;
    return QLineEdit::event(event);
}

void PickField::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (open && !m_entries.empty())
            m_popup->setCurrentRow(std::clamp(m_popup->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1),
                                              0, m_popup->count() - 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return;
    case Qt::Key_Escape:
        if (open) {
            m_popup->hide();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void PickField::focusOutEvent(QFocusEvent* event)
{
    if (m_popup)
        m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace lacuna

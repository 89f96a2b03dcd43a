// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/termmatchpanel.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int arrowSize = 12;
constexpr int mostListed = 12;

/// What is taken for what: a box of the own terms, found by typing a part of their name.
class TakenDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        const auto* model = qobject_cast<const TermMatchModel*>(index.model());
        auto* box = new QComboBox(parent);
        box->setObjectName(u"termMatchBox"_s);
        box->setAccessibleName(TermMatchPanel::tr("What it is taken for"));
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setMaxVisibleItems(mostListed);
        for (const TermMatchModel::Choice& choice : model->choicesOf(index.row()))
            box->addItem(choice.text, choice.id);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        auto* self =
            const_cast<TakenDelegate*>(this); // signals of a delegate are sent from where it may not change
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* box = qobject_cast<QComboBox*>(editor);
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        box->lineEdit()->selectAll();
    }

    /// What is typed and is none of the terms changes nothing.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        const auto* box = qobject_cast<QComboBox*>(editor);
        const int found = box->findText(box->currentText(), Qt::MatchFixedString);
        if (found >= 0)
            model->setData(index, box->itemData(found), Qt::EditRole);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QRect arrow(option.rect.right() - arrowSize - space::small,
                          option.rect.center().y() - arrowSize / 2, arrowSize, arrowSize);
        lineIcon(u"chevron-down"_s, currentPalette().muted)
            .paint(painter, QStyle::visualRect(option.direction, option.rect, arrow));
    }
};

} // namespace

TermMatchPanel::TermMatchPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new TermMatchModel(this))
{
    setObjectName(u"termMatchPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    m_words = new QLabel;
    m_words->setObjectName(u"termMatchWords"_s);
    m_words->setWordWrap(true);
    m_search = new QLineEdit;
    m_search->setObjectName(u"termMatchSearch"_s);
    m_search->setPlaceholderText(tr("Find a term"));
    m_search->setAccessibleName(tr("Find a term"));
    m_search->setClearButtonEnabled(true);
    m_table = new QTableView;
    m_table->setObjectName(u"termMatches"_s);
    m_table->setAccessibleName(tr("Terms of the pack, and what they are taken for"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(TermMatchModel::Taken, new TakenDelegate(this));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(int(RowHeight::Comfortable));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &TermMatchPanel::edit);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(TermMatchModel::Incoming, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(TermMatchModel::Found, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TermMatchModel::Taken, QHeaderView::Stretch);
    auto* card = new QFrame;
    setLook(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    m_pages = new QStackedWidget;
    auto* nothing =
        new QLabel(tr("Nothing to match: the pack has no term that this catalogue does not have."));
    nothing->setObjectName(u"termMatchNothing"_s);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    setLook(nothing, "muted");
    m_pages->addWidget(card);
    m_pages->addWidget(nothing);
    column->addWidget(m_words);
    column->addWidget(m_search);
    column->addWidget(m_pages, 1);
    connect(m_search, &QLineEdit::textChanged, m_model, &TermMatchModel::setSearch);
    connect(m_model, &TermMatchModel::chosenChanged, this, [this] {
        showWords();
        Q_EMIT chosenChanged();
    });
    showWords();
}

void TermMatchPanel::edit(const QModelIndex& index)
{
    if (index.isValid())
        m_table->edit(index.siblingAtColumn(TermMatchModel::Taken));
}

/// Enter is for the row, not for the window's button.
bool TermMatchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    edit(m_table->currentIndex());
    return true;
}

void TermMatchPanel::setMatches(std::vector<TermMatch> matches, std::shared_ptr<const Codebook> here)
{
    m_model->setMatches(std::move(matches), std::move(here));
    showWords();
}

void TermMatchPanel::focusWork()
{
    (m_model->total() > 0 ? static_cast<QWidget*>(m_table) : this)->setFocus();
}

void TermMatchPanel::showWords()
{
    const int total = m_model->total();
    const int isNew = m_model->countNew();
    m_words->setVisible(total > 0);
    m_search->setVisible(total > 0);
    m_pages->setCurrentIndex(total > 0 ? 0 : 1);
    m_words->setText(tr("%1 The others are taken for terms of this catalogue. Where that is wrong, choose "
                        "otherwise (Enter, or a click).")
                         .arg(tr("%Ln of them are new here and are added.", nullptr, isNew)));
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/termmatchpanel.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
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
    m_same = new QLabel;
    m_same->setObjectName(u"termMatchSame"_s);
    setLook(m_same, "muted");
    m_search = new QLineEdit;
    m_search->setObjectName(u"termMatchSearch"_s);
    m_search->setPlaceholderText(tr("Find a term"));
    m_search->setAccessibleName(tr("Find a term"));
    m_search->setClearButtonEnabled(true);
    m_onlyDifferent = new QCheckBox(tr("Only what differs"));
    m_onlyDifferent->setObjectName(u"termMatchOnlyDifferent"_s);
    m_onlyDifferent->setChecked(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyDifferent);
    m_table = buildTable();
    auto* card = new QFrame;
    setLook(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    m_nothing = new QLabel;
    m_nothing->setObjectName(u"termMatchNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    setLook(m_nothing, "muted");
    m_pages = new QStackedWidget;
    m_pages->addWidget(card);
    m_pages->addWidget(m_nothing);
    column->addWidget(m_words);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    column->addWidget(m_same);
    connect(m_search, &QLineEdit::textChanged, m_model, &TermMatchModel::setSearch);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyDifferent(only);
        showWords();
    });
    connect(m_model, &TermMatchModel::chosenChanged, this, [this] {
        showWords();
        Q_EMIT chosenChanged();
    });
    showWords();
}

QTableView* TermMatchPanel::buildTable()
{
    auto* table = new QTableView;
    table->setObjectName(u"termMatches"_s);
    table->setAccessibleName(tr("Terms of the pack, and what they are taken for"));
    table->setModel(m_model);
    table->setItemDelegateForColumn(TermMatchModel::Taken, new TakenDelegate(this));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(int(RowHeight::Comfortable));
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->installEventFilter(this);
    connect(table, &QTableView::clicked, this, &TermMatchPanel::edit);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(TermMatchModel::Incoming, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(TermMatchModel::Found, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(TermMatchModel::Taken, QHeaderView::Stretch);
    return table;
}

void TermMatchPanel::edit(const QModelIndex& index)
{
    if (index.isValid())
        m_table->edit(index.siblingAtColumn(TermMatchModel::Taken));
}

/// F2 or Space for the row; Enter is for the window's button.
bool TermMatchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (key != Qt::Key_F2 && key != Qt::Key_Space)
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
    if (m_pages->currentIndex() != 0) {
        setFocus();
        return;
    }
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0)); // F2 is for a row
}

void TermMatchPanel::showWords()
{
    const int total = m_model->total();
    const int same = m_model->countSame();
    const bool hidesAll = total > 0 && same == total && m_onlyDifferent->isChecked();
    m_words->setVisible(total > 0 && !hidesAll);
    m_search->setVisible(total > 0 && !hidesAll);
    m_onlyDifferent->setVisible(same > 0);
    m_same->setVisible(same > 0 && !hidesAll);
    m_same->setText(tr("%Ln are the same here and there.", nullptr, same));
    m_pages->setCurrentIndex(total > 0 && !hidesAll ? 0 : 1);
    m_nothing->setText(total > 0
                           ? tr("Nothing differs: all %Ln are the same here and there.", nullptr, total)
                           : tr("Nothing to match: the pack has no term that this catalogue does not have."));
    const int added = m_model->countNew();
    const QString where = tr("Where that is wrong, choose otherwise (F2, or a click).");
    m_words->setText((added > 0 ? tr("%1 The others are taken for terms of this catalogue.")
                                      .arg(tr("%Ln of them are new here and are added.", nullptr, added))
                                : tr("None of them is new here: each is taken for a term of this catalogue."))
                     + u' ' + where);
}

} // namespace lacuna

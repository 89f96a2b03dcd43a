// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/termfield.h"

#include "model/items/termcompletermodel.h"

#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/studies/termchip.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int termRole = Qt::UserRole; ///< 0: make a new term of the text
constexpr int popupRow = 30;
constexpr int mostOffered = 8;
} // namespace

TermField::TermField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_flow(new FlowLayout(this))
    , m_edit(new QLineEdit(this))
    , m_found(new TermCompleterModel(this))
{
    setObjectName(name);
    m_edit->setObjectName(name + u"-edit"_s);
    m_edit->setMinimumWidth(70);
    m_edit->installEventFilter(this);
    setLook(m_edit, "bare");
    m_flow->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TermField::offer);
}

TermField::~TermField()
{
    delete m_popup;
}

void TermField::setDimension(std::shared_ptr<const Codebook> codebook, const Dimension& dimension)
{
    m_codebook = std::move(codebook);
    m_dimension = dimension.id;
    m_found->setCodebook(m_codebook, {m_dimension});
    m_label = dimension.label;
    m_edit->setAccessibleName(tr("Add to %1").arg(m_label));
    m_edit->setPlaceholderText(tr("add"));
    m_edit->setToolTip(dimension.scopeNote.isEmpty() ? tr("Type a term of %1").arg(m_label)
                                                     : dimension.scopeNote);
    rebuildChips();
}

void TermField::setTerms(const QList<Id>& terms, const QList<Id>& marked, const QHash<Id, int>& shares,
                         int of)
{
    if (terms == m_terms && marked == m_marked && shares == m_shares && of == m_of)
        return;
    m_terms = terms;
    m_marked = marked;
    m_shares = shares;
    m_of = of;
    rebuildChips();
}

void TermField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setVisible(!readOnly);
}

void TermField::clearTyped()
{
    if (m_popup)
        m_popup->hide();
    m_edit->setText({}); // unlike clear(), leaves nothing to undo: Ctrl+Z is about the coding then
}

void TermField::rebuildChips()
{
    for (QWidget* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose click brought us here
    }
    m_chips.clear();
    if (!m_codebook)
        return;
    for (const Id id : std::as_const(m_terms)) {
        const Term* term = m_codebook->term(id);
        if (!term)
            continue;
        QWidget* chip = makeChip(*term);
        m_flow->insertWidget(int(m_chips.size()), chip);
        chip->show();
        m_chips.append(chip);
    }
    updateGeometry();
}

QWidget* TermField::makeChip(const Term& term)
{
    const Id id = term.id;
    const bool some = isOfSome(id);
    const QLocale locale;
    QString suffix = m_marked.contains(id) ? u" ”"_s : QString();
    if (some)
        suffix += u" · "_s + tr("%1 of %2").arg(locale.toString(m_shares.value(id)), locale.toString(m_of));
    auto* chip = new TermChip(term.label, suffix, this);
    chip->setObjectName(u"%1-chip-%2"_s.arg(m_name, term.code));
    describe(chip, term);
    chip->setLayoutDirection(Qt::RightToLeft); // the cross after the word
    if (!m_readOnly)
        chip->setIcon(lineIcon(u"close"_s));
    chip->setIconSize(QSize(9, 9));
    chip->setProperty("term", id);
    chip->setMaximumWidth(250);
    chip->installEventFilter(this);
    setLook(chip, some ? "partchip" : "chip");
    connect(chip, &QPushButton::clicked, this, [this, id, chip] { Q_EMIT chipClicked(id, chip); });
    return chip;
}

/// Only some of the studies this is about have the term.
bool TermField::isOfSome(Id term) const
{
    return m_of > 0 && m_shares.value(term, m_of) < m_of;
}

void TermField::describe(QWidget* chip, const Term& term) const
{
    const QLocale locale;
    const QString has = locale.toString(m_shares.value(term.id));
    const QString all = locale.toString(m_of);
    QString tip = tr("Click for quote and page; Delete or ✕ removes it");
    QString name = tr("%1: %2. Delete removes it, Enter shows quote and page.").arg(m_label, term.label);
    if (!m_quotable) {
        tip = tr("Delete or ✕ removes it");
        name = tr("%1: %2. Delete removes it.").arg(m_label, term.label);
    }
    if (isOfSome(term.id)) {
        tip = tr("%1 of the %2 studies have it; Delete or ✕ takes it from them").arg(has, all);
        name = tr("%1: %2, on %3 of %4 studies. Delete removes it.").arg(m_label, term.label, has, all);
    } else if (m_of > 0) {
        tip = tr("All of the %1 studies have it; Delete or ✕ takes it from them").arg(all);
        name = tr("%1: %2, on all of %3 studies. Delete removes it.").arg(m_label, term.label, all);
    }
    chip->setToolTip(m_codebook->path(term.id) + u'\n' + tip);
    chip->setAccessibleName(name);
}

QWidget* TermField::orderTabsAfter(QWidget* before)
{
    for (QWidget* chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_edit);
    return m_edit;
}

void TermField::offer(const QString& text)
{
    if (!m_popup) {
        m_popup = new QListWidget(window());
        m_popup->setObjectName(m_name + u"-popup"_s);
        m_popup->setAccessibleName(tr("Terms of %1").arg(m_label));
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_popup->setFrameShape(QFrame::Box);
        m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_popup->setTextElideMode(Qt::ElideRight);
        connect(m_popup, &QListWidget::itemClicked, this, &TermField::takeCurrent);
    }
    m_popup->clear();
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || !m_codebook) {
        m_popup->hide();
        return;
    }
    m_found->setExcluded(m_dimension, QSet<Id>(m_terms.begin(), m_terms.end()));
    m_found->setText(wanted);
    for (int row = 0; row < std::min(mostOffered, m_found->rowCount()); ++row) {
        const QModelIndex index = m_found->index(row);
        const QString label = index.data().toString();
        const QString alias = index.data(TermCompleterModel::MatchedNameRole).toString();
        const QString path = index.data(TermCompleterModel::PathRole).toString();
        const QString beside = alias.isEmpty() ? path.section(u" › "_s, -1) : alias;
        auto* item =
            new QListWidgetItem(beside.isEmpty() ? label : tr("%1 — %2").arg(label, beside), m_popup);
        item->setData(termRole, m_found->termAt(row));
        item->setToolTip(path);
    }
    const Term* exact = m_codebook->resolve(m_dimension, wanted);
    if (!exact) {
        auto* add = new QListWidgetItem(lineIcon(u"plus"_s), tr("Add term “%1”").arg(wanted), m_popup);
        add->setData(termRole, 0);
    }
    if (m_popup->count() == 0) { // what is typed in full is there already
        m_popup->hide();
        return;
    }
    // A new term must be meant: it is never what Enter takes by itself.
    m_popup->setCurrentRow(m_found->rowCount() > 0 ? 0 : -1);
    placePopup();
}

/// Why Enter took nothing: beside the field and to a screen reader.
void TermField::sayNothingTaken()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || !m_codebook)
        return;
    const Term* term = m_codebook->resolve(m_dimension, text);
    const QString why = !term        ? tr("No such term. Press Down, then Enter to add it.")
        : m_terms.contains(term->id) ? tr("“%1” is there already.").arg(term->label)
                                     : tr("“%1” is not offered any more.").arg(term->label);
    constexpr int above = 48; // the list is below
    QToolTip::showText(m_edit->mapToGlobal(QPoint(0, -above)), why, m_edit);
    QAccessibleAnnouncementEvent announcement(m_edit, why);
    QAccessible::updateAccessibility(&announcement);
}

void TermField::placePopup()
{
    const QWidget* top = window();
    const QPoint below = m_edit->mapTo(top, QPoint(0, m_edit->height() + 2));
    const int height = m_popup->count() * popupRow + 4;
    const int width = 280;
    const int x = std::clamp(below.x(), 4, std::max(4, top->width() - width - 4));
    const bool fits = below.y() + height < top->height();
    m_popup->setGeometry(x, fits ? below.y() : below.y() - height - m_edit->height() - 4, width, height);
    m_popup->show();
    m_popup->raise();
}

void TermField::takeCurrent()
{
    const QListWidgetItem* item = m_popup ? m_popup->currentItem() : nullptr;
    const QString text = m_edit->text().trimmed();
    if (!item || text.isEmpty())
        return;
    const Id term = item->data(termRole).toLongLong();
    clearTyped();
    m_edit->setFocus(); // a click in the list leaves it here, too
    if (term == 0)
        Q_EMIT newTermRequested(text);
    else if (!m_terms.contains(term))
        Q_EMIT addRequested(term);
}

bool TermField::handleKey(int key)
{
    const bool open = m_popup && m_popup->isVisible();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (open)
            m_popup->setCurrentRow(
                std::clamp(m_popup->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, m_popup->count() - 1));
        return open;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && m_popup->currentItem())
            takeCurrent();
        else
            sayNothingTaken();
        return true;
    case Qt::Key_Tab:
        if (open && m_popup->currentItem() && m_popup->currentItem()->data(termRole).toLongLong() != 0)
            takeCurrent(); // a typed term is not lost by tabbing on; a new one needs Enter
        return false;
    case Qt::Key_Escape:
        if (open)
            m_popup->hide();
        return open;
    case Qt::Key_Backspace:
        if (!m_edit->text().isEmpty() || m_terms.isEmpty())
            return false;
        Q_EMIT removeRequested(m_terms.constLast());
        return true;
    default:
        return false;
    }
}

/// A line edit claims undo and redo even with nothing to undo; then they are the application's.
bool TermField::leavesToApplication(const QKeyEvent* event) const
{
    return (event->matches(QKeySequence::Undo) && !m_edit->isUndoAvailable())
        || (event->matches(QKeySequence::Redo) && !m_edit->isRedoAvailable());
}

bool TermField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::ShortcutOverride
            && leavesToApplication(static_cast<QKeyEvent*>(event))) {
            event->ignore();
            return true;
        }
        if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        if (event->type() == QEvent::FocusOut && m_popup)
            m_popup->hide();
    } else if (auto* chip = qobject_cast<QPushButton*>(watched); chip && !m_readOnly) {
        const Id term = chip->property("term").toLongLong();
        const bool deletes = event->type() == QEvent::KeyPress
            && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete
                || static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace);
        // The cross stands at the chip's end.
        const bool crossed = event->type() == QEvent::MouseButtonPress
            && static_cast<QMouseEvent*>(event)->position().x() > chip->width() - 22;
        if (deletes || crossed) {
            Q_EMIT removeRequested(term);
            m_edit->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/chiplist.h"

#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/practice/pickfield.h"
#include "views/studies/termchip.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int widestChip = 250;
constexpr int crossWidth = 22;
} // namespace

ChipList::ChipList(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_label(label)
    , m_flow(new FlowLayout(this))
    , m_field(new PickField(name + u"-edit"_s, this))
{
    setObjectName(name);
    m_field->setAccessibleName(tr("Add to %1").arg(label));
    m_field->setPlaceholderText(tr("add"));
    m_field->setMinimumWidth(90);
    setLook(m_field, "bare");
    m_flow->addWidget(m_field);
    setFocusProxy(m_field);
}

void ChipList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setVisible(!readOnly);
}

void ChipList::setChips(const std::vector<Chip>& chips)
{
    for (QWidget* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose click brought us here
    }
    m_chips.clear();
    for (int place = 0; place < int(chips.size()); ++place) {
        const Chip& one = chips[size_t(place)];
        auto* chip = new TermChip(one.text, {}, this);
        chip->setObjectName(u"%1-chip-%2"_s.arg(m_name).arg(place));
        chip->setAccessibleName(tr("%1: %2. Delete removes it.").arg(m_label, one.text));
        chip->setToolTip(u"<p>"_s + (one.toolTip.isEmpty() ? one.text : one.toolTip).toHtmlEscaped()
                         + u"</p>"_s);
        chip->setLayoutDirection(Qt::RightToLeft); // the cross after the word
        if (!m_readOnly)
            chip->setIcon(lineIcon(u"close"_s));
        chip->setIconSize(QSize(9, 9));
        chip->setMaximumWidth(widestChip);
        chip->setProperty("place", place);
        chip->installEventFilter(this);
        setLook(chip, "chip");
        connect(chip, &QPushButton::clicked, this, [this, place] { Q_EMIT opened(place); });
        m_flow->insertWidget(place, chip);
        chip->show();
        m_chips << chip;
    }
    QWidget* last = nullptr;
    for (QWidget* chip : std::as_const(m_chips)) {
        if (last)
            setTabOrder(last, chip);
        last = chip;
    }
    if (last)
        setTabOrder(last, m_field);
    updateGeometry();
}

bool ChipList::eventFilter(QObject* watched, QEvent* event)
{
    const auto* chip = qobject_cast<QPushButton*>(watched);
    if (chip && !m_readOnly) {
        const bool deletes = event->type() == QEvent::KeyPress
            && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete
                || static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace);
        const bool crossed = event->type() == QEvent::MouseButtonPress
            && static_cast<QMouseEvent*>(event)->position().x() > chip->width() - crossWidth;
        if (deletes || crossed) {
            Q_EMIT removeRequested(chip->property("place").toInt());
            m_field->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lacuna

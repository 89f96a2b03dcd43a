// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studyheader.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

StudyHeader::StudyHeader(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_count(new QLabel(this))
    , m_back(new QPushButton(lineIcon(u"chevron-left"_s), {}, this))
    , m_scope(new QPushButton(lineIcon(u"close"_s), {}, this))
    , m_columns(new QToolButton(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::medium);
    auto* heading = new QLabel(tr("Studies"), this);
    setLook(heading, "heading");
    m_count->setObjectName(u"studyCount"_s);
    setLook(m_count, "muted");
    m_back->setObjectName(u"studiesBack"_s);
    m_back->setIconSize(QSize(12, 12));
    setLook(m_back, "link");
    m_scope->setObjectName(u"studiesScope"_s);
    m_scope->setLayoutDirection(Qt::RightToLeft);
    m_scope->setIconSize(QSize(10, 10));
    setLook(m_scope, "chip");
    m_columns->setObjectName(u"chooseColumns"_s);
    m_columns->setIcon(lineIcon(u"columns"_s));
    m_columns->setIconSize(QSize(18, 18));
    m_columns->setToolTip(tr("Choose the columns"));
    m_columns->setAccessibleName(tr("Choose the columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    for (QWidget* widget : std::initializer_list<QWidget*>{heading, m_count, m_back, m_scope})
        m_row->addWidget(widget);
    m_row->addStretch();
    m_row->addWidget(m_columns);
    m_back->hide();
    m_scope->hide();
    connect(m_scope, &QPushButton::clicked, this, &StudyHeader::scopeDropped);
    connect(m_back, &QPushButton::clicked, this, &StudyHeader::backRequested);
}

void StudyHeader::addVerb(const QString& name, const QString& text, const QString& tip, const QString& icon,
                          QAction* action)
{
    auto* button = new QPushButton(lineIcon(icon), text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setProperty("word", text);
    button->setToolTip(tip);
    button->setEnabled(action->isEnabled());
    m_row->addWidget(button);
    m_verbs.append(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
}

void StudyHeader::setColumnsMenu(QMenu* menu)
{
    m_columns->setMenu(menu);
}

void StudyHeader::showCounts(int shown, int total)
{
    m_count->setText(shown == total
                         ? QLocale().toString(total)
                         : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(total)));
}

void StudyHeader::showScope(const QString& description)
{
    m_scopeText = tr("Only: %1").arg(description);
    m_scope->setText(m_scopeText);
    m_scope->setAccessibleName(m_scopeText);
    m_scope->setVisible(!description.isEmpty());
    if (description.isEmpty())
        m_back->hide();
    fit();
}

void StudyHeader::showWayBack(const QString& placeTitle)
{
    m_back->setText(tr("Back to %1").arg(placeTitle));
    m_back->setVisible(!m_scope->isHidden());
}

bool StudyHeader::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutRequest: // a text or a font is another
    case QEvent::ContentsRectChange:
        fit();
        break;
    default:
        break;
    }
    return handled;
}

/// What all but the chip take, with the verbs as they are now.
int StudyHeader::widthOfOthers() const
{
    int width = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget* widget = m_row->itemAt(i)->widget();
        if (widget && !widget->isHidden() && widget != m_scope)
            width += widget->sizeHint().width() + m_row->spacing();
    }
    return width;
}

void StudyHeader::fit()
{
    const auto wordOf = [](const QPushButton* verb) { return verb->property("word").toString(); };
    int others = widthOfOthers();
    int words = 0;
    for (const QPushButton* verb : std::as_const(m_verbs))
        words += verb->fontMetrics().size(Qt::TextShowMnemonic, wordOf(verb)).width();
    const bool worded = !m_verbs.isEmpty() && !m_verbs.constFirst()->text().isEmpty();
    const int bare = others - (worded ? words : 0);
    const QFontMetrics metrics = m_scope->fontMetrics();
    const auto textWidth = [&](const QString& text) {
        return metrics.size(Qt::TextShowMnemonic, text).width();
    };
    const int frame = m_scope->sizeHint().width() - textWidth(m_scope->text()); // its padding and cross
    const int chip = m_scope->isHidden() ? 0 : frame + textWidth(m_scopeText) + m_row->spacing();
    const int room = contentsRect().width();
    const bool fits = bare + words + chip <= room;
    for (QPushButton* verb : std::as_const(m_verbs)) {
        if (verb->text().isEmpty() == fits)
            verb->setText(fits ? wordOf(verb) : QString());
    }
    if (m_scope->isHidden())
        return;
    others = fits ? bare + words : bare;
    const int forText = std::max(0, room - others - frame - m_row->spacing());
    const QString shown = textWidth(m_scopeText) <= forText
        ? m_scopeText
        : metrics.elidedText(m_scopeText, Qt::ElideRight, forText, Qt::TextShowMnemonic);
    if (shown != m_scope->text())
        m_scope->setText(shown);
    const QString tip = tr("Show all that match again");
    m_scope->setToolTip(shown == m_scopeText ? tip : QString(m_scopeText + u'\n' + tip));
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lacuna {

namespace {

constexpr int iconExtent = 48;
constexpr int textWidth = 420;

/// Paints its icon itself, so that it follows the theme.
class BigIcon : public QWidget {
public:
    BigIcon(QString icon, QWidget* parent)
        : QWidget(parent)
        , m_icon(std::move(icon))
    {
        setFixedSize(iconExtent, iconExtent);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        lineIcon(m_icon, currentPalette().muted).paint(&painter, rect());
    }

private:
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addStretch(2);
    layout->addWidget(new BigIcon(icon, this), 0, Qt::AlignHCenter);
    m_title = new QLabel(this);
    setLook(m_title, "title");
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    m_text->setAlignment(Qt::AlignHCenter);
    setLook(m_text, "muted");
    // Between stretches and not aligned: an aligned label is not given the height that its width makes it need.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_text);
    middle->addStretch();
    layout->addLayout(middle);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::small);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    setTexts(title, text);
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    // Whatever layout it stands in: a label in a column of stretches gets one line unless it says how many it needs.
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(textWidth)));
}

QString EmptyState::text() const
{
    return m_text->text();
}

QPushButton* EmptyState::addButton(const QString& name, const QString& text, bool primary)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    if (primary)
        setLook(button, "primary");
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/segmentedswitch.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QToolButton>

namespace lacuna {

namespace {

constexpr int switchHeight = 30;

/// A radio button by behaviour and for screen readers, drawn as a segment.
class Segment : public QRadioButton {
public:
    Segment(const QString& text, QWidget* parent)
        : QRadioButton(text, parent)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(uiFont(TypeSize::Body, true)).horizontalAdvance(text()) + 20, switchHeight};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override
    {
        const Palette& colours = currentPalette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse() || hasFocus()) {
            const double width = hasFocus() ? 2 : 1;
            painter.setPen(isChecked() || hasFocus() ? QPen(colours.accent, width) : QPen(Qt::NoPen));
            painter.setBrush(isChecked() ? colours.accentGround : colours.tint);
            const QRectF box = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
            painter.drawRoundedRect(box, corner::control, corner::control);
        }
        painter.setFont(uiFont(TypeSize::Body, isChecked()));
        painter.setPen(isChecked() ? colours.accent : colours.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentedSwitch::SegmentedSwitch(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_button(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_button->setObjectName(QStringLiteral("compactSwitch"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIcon(lineIcon(QStringLiteral("chevron-down")));
    m_button->setIconSize(QSize(14, 14));
    m_button->setFixedHeight(switchHeight);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    m_button->hide();
    row->addWidget(m_button);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedSwitch::chosen);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            showCurrent();
        // Arrow keys check without a click.
        if (on && m_group->button(id)->hasFocus())
            Q_EMIT chosen(id);
    });
}

void SegmentedSwitch::addChoice(const QString& name, const QString& text, const QString& toolTip)
{
    auto* segment = new Segment(text, this);
    segment->setObjectName(name);
    segment->setToolTip(toolTip);
    segment->setAccessibleDescription(toolTip);
    m_group->addButton(segment, int(m_group->buttons().size()));
    segment->setHidden(!m_button->isHidden());
    layout()->addWidget(segment);
    QAction* action = m_button->menu()->addAction(text);
    action->setCheckable(true);
    action->setToolTip(toolTip);
    connect(action, &QAction::triggered, segment, &QAbstractButton::click);
    m_button->setFixedWidth(compactWidth());
}

/// The button and its menu say what is pressed.
void SegmentedSwitch::showCurrent()
{
    const QAbstractButton* checked = m_group->checkedButton();
    m_button->setText(checked->text());
    m_button->setToolTip(checked->toolTip());
    m_button->setAccessibleName(accessibleName());
    m_button->setAccessibleDescription(checked->text());
    const QList<QAction*> actions = m_button->menu()->actions();
    for (int i = 0; i < int(actions.size()); ++i)
        actions[i]->setChecked(i == current());
}

void SegmentedSwitch::setCompact(bool compact)
{
    if (compact != m_button->isHidden())
        return;
    m_button->setVisible(compact);
    const QList<QAbstractButton*> segments = m_group->buttons();
    for (QAbstractButton* segment : segments)
        segment->setVisible(!compact);
}

int SegmentedSwitch::wholeWidth() const
{
    int width = 0;
    const QList<QAbstractButton*> segments = m_group->buttons();
    for (const QAbstractButton* segment : segments)
        width += segment->sizeHint().width();
    return width;
}

int SegmentedSwitch::compactWidth() const
{
    int widest = 0;
    const QList<QAbstractButton*> segments = m_group->buttons();
    for (const QAbstractButton* segment : segments)
        widest = std::max(widest, segment->sizeHint().width());
    return widest + 14 + 12; // the arrow and the air beside it
}

void SegmentedSwitch::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

int SegmentedSwitch::current() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::paintEvent(QPaintEvent*)
{
    const Palette& colours = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner::control, corner::control);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/segmentedswitch.h"

#include "views/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QRadioButton>

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
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedSwitch::chosen);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
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
    layout()->addWidget(segment);
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

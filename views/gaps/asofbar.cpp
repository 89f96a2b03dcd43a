// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/asofbar.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int stepInterval = 180; // ms
} // namespace

AsOfBar::AsOfBar(QWidget* parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_year(new QLabel)
    , m_play(new QToolButton)
    , m_now(new QPushButton(tr("Back to now")))
{
    setObjectName(u"asOfBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::tiny, 0, space::tiny, 0);
    row->setSpacing(space::small);
    auto* label = new QLabel(tr("As of"));
    setLook(label, "muted");
    m_year->setObjectName(u"asOfYear"_s);
    m_year->setFont(uiFont(TypeSize::Body, true));
    m_year->setMinimumWidth(m_year->fontMetrics().horizontalAdvance(tr("2026 (now)")) + space::small);
    m_slider->setObjectName(u"asOfSlider"_s);
    m_slider->setAccessibleName(tr("As of year"));
    m_slider->setToolTip(tr("What was known in a past year: later studies do not count, and ages are "
                            "counted from that year"));
    m_slider->setPageStep(5);
    m_slider->setMaximumWidth(420);
    m_play->setObjectName(u"asOfPlay"_s);
    m_play->setIconSize(QSize(18, 18));
    m_play->setFocusPolicy(Qt::TabFocus);
    m_now->setObjectName(u"asOfNow"_s);
    setLook(m_now, "link");
    QSizePolicy keepsItsRoom = m_now->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_now->setSizePolicy(keepsItsRoom);
    row->addWidget(label);
    row->addWidget(m_year);
    row->addWidget(m_slider, 1);
    row->addWidget(m_play);
    row->addWidget(m_now);
    row->addStretch(1);
    // Nothing moves by itself where the system asks for less motion.
    m_play->setVisible(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0);
    m_timer.setInterval(stepInterval);
    connect(&m_timer, &QTimer::timeout, this, &AsOfBar::step);
    connect(m_slider, &QSlider::valueChanged, this, [this] { choose(asOf()); });
    connect(m_slider, &QSlider::sliderPressed, this, &AsOfBar::stop);
    connect(m_play, &QToolButton::clicked, this, [this] { isPlaying() ? stop() : play(); });
    connect(m_now, &QPushButton::clicked, this, [this] {
        stop();
        m_slider->setFocus(Qt::OtherFocusReason); // the button goes away
        m_slider->setValue(m_slider->maximum());
    });
    setYears(0, 0);
}

void AsOfBar::alignRight()
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    delete row->takeAt(row->count() - 1); // the stretch behind everything
    row->removeWidget(m_now);
    row->insertWidget(0, m_now);
    row->insertStretch(0, 1);
    QSizePolicy comesAndGoes = m_now->sizePolicy();
    comesAndGoes.setRetainSizeWhenHidden(false);
    m_now->setSizePolicy(comesAndGoes);
    m_slider->setMinimumWidth(2 * space::huge + space::small);
}

void AsOfBar::setYears(int first, int last)
{
    const QSignalBlocker blocker(m_slider);
    const int year = asOf();
    m_slider->setRange(first, std::max(first, last));
    m_slider->setValue(year == 0 ? m_slider->maximum() : year);
    setVisible(last > first);
    showYear();
}

void AsOfBar::setAsOf(int year)
{
    const QSignalBlocker blocker(m_slider);
    // A view may be saved with a year from which there is nothing here.
    if (year != 0 && year < m_slider->minimum())
        m_slider->setMinimum(year);
    m_slider->setValue(year == 0 ? m_slider->maximum() : year);
    showYear();
}

int AsOfBar::asOf() const
{
    return m_slider->value() >= m_slider->maximum() ? 0 : m_slider->value();
}

void AsOfBar::choose(int year)
{
    showYear();
    Q_EMIT asOfChosen(year);
}

void AsOfBar::play()
{
    m_timer.start();
    m_slider->setValue(asOf() == 0 ? m_slider->minimum()
                                   : m_slider->value() + 1); // at the end: from the beginning
    showYear();
}

void AsOfBar::step()
{
    m_slider->setValue(m_slider->value() + 1);
    if (asOf() == 0)
        stop();
}

void AsOfBar::stop()
{
    m_timer.stop();
    showYear();
}

void AsOfBar::showYear()
{
    const bool now = asOf() == 0;
    m_year->setText(now ? tr("%1 (now)").arg(m_slider->maximum()) : QString::number(m_slider->value()));
    m_now->setVisible(!now);
    m_play->setIcon(lineIcon(isPlaying() ? u"pause"_s : u"play"_s));
    m_play->setToolTip(isPlaying() ? tr("Pause") : tr("Play the years"));
    m_play->setAccessibleName(m_play->toolTip());
}

void AsOfBar::hideEvent(QHideEvent* event)
{
    stop();
    QWidget::hideEvent(event);
}

void AsOfBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && asOf() != 0) {
        stop();
        m_slider->setValue(m_slider->maximum());
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace lacuna

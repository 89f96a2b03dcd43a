// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/progresspage.h"

#include "views/common/dialogparts.h"
#include "views/common/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int barWidth = 360;
constexpr int lookInterval = 100; ///< ms
constexpr int barSteps = 1000;

QLabel* line(const QString& name, const char* look)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    setLook(label, look);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextFormat(Qt::PlainText);
    return label;
}
} // namespace

ProgressPage::ProgressPage(const QString& name, std::function<std::shared_ptr<const Progress>()> progress,
                           QWidget* parent)
    : QWidget(parent)
    , m_progress(std::move(progress))
    , m_title(line(name + u"Title"_s, "title"))
    , m_stage(line(name + u"Stage"_s, "muted"))
    , m_bar(new QProgressBar)
    , m_cancel(dialogparts::button(name + u"Cancel"_s, tr("Cancel")))
{
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    column->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_stage, m_bar, m_cancel})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPage::stop);
}

void ProgressPage::begin(const QString& title)
{
    m_title->setText(title);
    m_stage->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
}

void ProgressPage::stop()
{
    m_cancel->setEnabled(false);
    m_stage->setText(tr("Stopping…"));
    Q_EMIT cancelled();
}

void ProgressPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_timer == 0)
        m_timer = startTimer(lookInterval);
}

void ProgressPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
}

void ProgressPage::timerEvent(QTimerEvent* event)
{
    Q_UNUSED(event);
    const auto progress = m_progress();
    if (!progress || progress->isCancelled())
        return;
    m_stage->setText(progress->stage());
    const qint64 total = progress->total();
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(int(std::min(progress->done(), total) * barSteps / total));
}

} // namespace lacuna

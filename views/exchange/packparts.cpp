// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/packparts.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/exchange/packkeeper.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int progressWidth = 360;
constexpr int lookInterval = 100; ///< ms
constexpr int barSteps = 1000;
} // namespace

QPushButton* packparts::button(const QString& name, const QString& text, const char* look)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    if (look)
        setLook(made, look);
    return made;
}

QLabel* packparts::text(const QString& name, const char* look)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        setLook(label, look);
    return label;
}

QScrollArea* packparts::scrolled(QWidget* inside)
{
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

QWidget* packparts::card(QBoxLayout* inside)
{
    auto* card = new QFrame;
    setLook(card, "card");
    inside->setContentsMargins(space::large, space::medium, space::large, space::medium);
    inside->setSpacing(space::small);
    card->setLayout(inside);
    return card;
}

QWidget* packparts::line()
{
    auto* line = new QFrame;
    setLook(line, "line");
    return line;
}

QCheckBox* packparts::showPassphrase(const QString& name, const QList<QLineEdit*>& edits)
{
    auto* box = new QCheckBox(PackProgressPage::tr("Show passphrase"));
    box->setObjectName(name);
    QObject::connect(box, &QCheckBox::toggled, box, [edits](bool shown) {
        for (QLineEdit* edit : edits)
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    return box;
}

QLabel* packparts::warningSign()
{
    constexpr int extent = 16;
    auto* sign = new QLabel;
    sign->setPixmap(lineIcon(u"warning"_s, currentPalette().warning).pixmap(extent, extent));
    sign->setFixedWidth(extent);
    return sign;
}

PackProgressPage::PackProgressPage(PackKeeper* keeper, QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    m_title = new QLabel;
    m_title->setObjectName(u"packProgressTitle"_s);
    setLook(m_title, "title");
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_stage = new QLabel;
    m_stage->setObjectName(u"packProgressStage"_s);
    setLook(m_stage, "muted");
    m_stage->setAlignment(Qt::AlignHCenter);
    m_stage->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(progressWidth);
    m_cancel = packparts::button(u"packProgressCancel"_s, tr("Cancel"));
    column->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_stage, m_bar, m_cancel})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_stage->setText(tr("Stopping…"));
        m_keeper->cancelPackJob();
        Q_EMIT cancelled();
    });
}

void PackProgressPage::begin(const QString& title)
{
    m_title->setText(title);
    m_stage->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
}

void PackProgressPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_timer == 0)
        m_timer = startTimer(lookInterval);
}

void PackProgressPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
}

void PackProgressPage::timerEvent(QTimerEvent* event)
{
    Q_UNUSED(event);
    const auto progress = m_keeper->packProgress();
    if (!progress || progress->isCancelled())
        return;
    m_stage->setText(progress->stage());
    const qint64 total = progress->total();
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(int(std::min(progress->done(), total) * barSteps / total));
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/bulkmergebar.h"

#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int lowest = 80; // percent: below it each is to be looked at
constexpr int atFirst = 95;
constexpr int sliderWidth = 120;

QHBoxLayout* rowIn(QWidget* page)
{
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(space::large, 6, space::large, 6);
    row->setSpacing(space::medium);
    return row;
}

} // namespace

BulkMergeBar::BulkMergeBar(QWidget* parent)
    : QFrame(parent)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"bulkMergeBar"_s);
    setLook(this, "topbar");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    buildChoice();
    buildQuestion();
    buildProgress();
}

void BulkMergeBar::buildChoice()
{
    auto* page = new QWidget(m_pages);
    QHBoxLayout* row = rowIn(page);
    auto* label = new QLabel(tr("Merge all that are alike to at least"), page);
    m_slider = new QSlider(Qt::Horizontal, page);
    m_slider->setObjectName(u"bulkThreshold"_s);
    m_slider->setAccessibleName(tr("How alike records must be to be merged at once, in percent"));
    m_slider->setRange(lowest, 100);
    m_slider->setValue(atFirst);
    m_slider->setFixedWidth(sliderWidth);
    m_value = new QLabel(page);
    m_value->setObjectName(u"bulkValue"_s);
    setLook(m_value, "strong");
    m_accept = new QPushButton(page);
    m_accept->setObjectName(u"bulkAccept"_s);
    row->addWidget(label);
    row->addWidget(m_slider);
    row->addWidget(m_value);
    row->addWidget(m_accept);
    row->addStretch();
    m_pages->addWidget(page);
    connect(m_slider, &QSlider::valueChanged, this, &BulkMergeBar::count);
    connect(m_accept, &QPushButton::clicked, this, &BulkMergeBar::ask);
    count();
}

void BulkMergeBar::buildQuestion()
{
    auto* page = new QWidget(m_pages);
    QHBoxLayout* row = rowIn(page);
    m_question = new QLabel(page);
    m_question->setObjectName(u"bulkQuestion"_s);
    m_question->setWordWrap(true);
    m_confirm = new QPushButton(page);
    m_confirm->setObjectName(u"bulkConfirm"_s);
    setLook(m_confirm, "primary");
    auto* back = new QPushButton(tr("Not now"), page);
    back->setObjectName(u"bulkBack"_s);
    row->addWidget(m_question, 1);
    row->addWidget(m_confirm);
    row->addWidget(back);
    m_pages->addWidget(page);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        showProgress(0, 0);
        Q_EMIT accepted(threshold());
    });
    connect(back, &QPushButton::clicked, this, [this] {
        showChoice();
        Q_EMIT closed();
    });
}

void BulkMergeBar::buildProgress()
{
    auto* page = new QWidget(m_pages);
    QHBoxLayout* row = rowIn(page);
    m_progress = new QLabel(page);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_bar = new QProgressBar(page);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(320);
    auto* cancel = new QPushButton(tr("Cancel"), page);
    cancel->setObjectName(u"bulkCancel"_s);
    row->addWidget(m_progress);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    row->addStretch();
    m_pages->addWidget(page);
    connect(cancel, &QPushButton::clicked, this, &BulkMergeBar::cancelRequested);
}

double BulkMergeBar::threshold() const
{
    return double(m_slider->value()) / 100;
}

void BulkMergeBar::setCases(const std::vector<DuplicateCase>& cases)
{
    m_sure.clear();
    for (const DuplicateCase& shown : cases) {
        if (isSure(shown, 0))
            m_sure.emplace_back(shown.score, int(shown.studies.size()));
    }
    count();
    if (isAsking())
        showChoice(); // it was about others
}

void BulkMergeBar::count()
{
    m_groups = 0;
    m_records = 0;
    for (const auto& [score, records] : m_sure) {
        if (score >= threshold()) {
            ++m_groups;
            m_records += records;
        }
    }
    m_value->setText(tr("%1 %").arg(m_slider->value()));
    m_accept->setText(tr("Merge %Ln groups…", nullptr, m_groups));
    m_accept->setEnabled(m_groups > 0);
}

void BulkMergeBar::ask()
{
    m_question->setText(
        tr("%1 become %2. Each field is taken from the fuller record. Nothing is lost: every "
           "record is kept as it is, and one Undo takes it all back.")
            .arg(tr("%Ln records", nullptr, m_records), tr("%Ln studies", nullptr, m_groups)));
    m_confirm->setText(tr("Merge %Ln groups", nullptr, m_groups));
    m_pages->setCurrentIndex(1);
    m_confirm->setFocus();
}

bool BulkMergeBar::isAsking() const
{
    return m_pages->currentIndex() == 1;
}

void BulkMergeBar::showProgress(qint64 done, qint64 total)
{
    m_pages->setCurrentIndex(2);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(double(done) / double(total) * 1000));
    m_progress->setText(
        total > 0 ? tr("Merging · %1 of %2").arg(QLocale().toString(done), QLocale().toString(total))
                  : tr("Merging…"));
}

void BulkMergeBar::showChoice()
{
    m_pages->setCurrentIndex(0);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/gappicker.h"

#include "model/analysis/fourquestions.h"
#include "model/analysis/gapoption.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr size_t mostShown = 500; ///< gaps; nobody votes on more
constexpr QSize firstSize(640, 620);
} // namespace

GapPicker::GapPicker(Workspace* workspace, const Round& round, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_round(round)
{
    setObjectName(u"gapPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pick gaps"));
    resize(firstSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    auto* row = new QHBoxLayout;
    auto* of = new QLabel(tr("Gaps &of"));
    m_question = new QComboBox;
    m_question->setObjectName(u"pickerQuestion"_s);
    m_question->setAccessibleName(tr("Question whose gaps are shown"));
    of->setBuddy(m_question);
    m_search = new QLineEdit;
    m_search->setObjectName(u"pickerSearch"_s);
    m_search->setAccessibleName(tr("Search the gaps"));
    m_search->setPlaceholderText(tr("Search the gaps"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(of);
    row->addWidget(m_question);
    row->addWidget(m_search, 1);
    column->addLayout(row);
    m_list = new QListWidget;
    m_list->setObjectName(u"pickerList"_s);
    m_list->setAccessibleName(tr("Gaps, worst first"));
    column->addWidget(m_list, 1);
    m_shown = new QLabel;
    m_shown->setObjectName(u"pickerShown"_s);
    m_shown->setWordWrap(true);
    setLook(m_shown, "small");
    column->addWidget(m_shown);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Take"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"pickerTake"_s);
    setLook(m_take, "primary");
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &GapPicker::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_question, &QComboBox::activated, this, &GapPicker::ask);
    connect(m_list, &QListWidget::itemChanged, this, &GapPicker::showCount);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
    });
    fillQuestions();
    ask();
    m_search->setFocus();
}

/// The usual one, then those of the saved views that count studies.
void GapPicker::fillQuestions()
{
    const auto snapshot = m_workspace->snapshot();
    if (!snapshot->codebook)
        return;
    if (const Question usual = usualQuestion(*snapshot->codebook); usual.rows != 0) {
        m_questions.push_back(usual);
        m_question->addItem(tr("Country × sector"));
    }
    for (const View& view : snapshot->views) {
        if (view.question.measure != Measure::Studies || view.question.rows == 0)
            continue;
        m_questions.push_back(view.question);
        m_question->addItem(view.name);
    }
}

void GapPicker::ask()
{
    const int at = m_question->currentIndex();
    if (at < 0 || at >= int(m_questions.size())) {
        take(nullptr);
        return;
    }
    QPointer<GapPicker> self(this);
    m_workspace->computeGapMap(u"picker"_s, m_questions[size_t(at)], false,
                               [self](const Result<std::shared_ptr<const GapMap>>& map) {
                                   if (!self)
                                       return;
                                   if (!map)
                                       Q_EMIT self->m_workspace->failed(map.error());
                                   self->take(map ? *map : nullptr);
                               });
}

void GapPicker::take(std::shared_ptr<const GapMap> map)
{
    m_map = std::move(map);
    m_gaps = m_map ? rankGaps(*m_map) : std::vector<Gap>();
    const size_t all = m_gaps.size();
    if (m_gaps.size() > mostShown)
        m_gaps.resize(mostShown);
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Gap& gap : m_gaps) {
        auto* item = new QListWidgetItem(tr("%1   %2 · score %3")
                                             .arg(gapTitle(*m_map, gap), gapClassLabel(gap.gapClass),
                                                  QLocale().toString(qRound(gap.score))),
                                         m_list);
        item->setToolTip(explainGap(*m_map, gap));
        const bool has =
            std::ranges::contains(m_round.options, pairOf(*m_map, gap.row, gap.column), &RoundOption::gap);
        item->setFlags(has ? Qt::ItemIsUserCheckable
                           : Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(has ? Qt::Checked : Qt::Unchecked);
    }
    m_shown->setText(
        m_gaps.empty() ? tr("This question has no gaps under the filter that is set.")
            : all > mostShown
            ? tr("The %1 worst of %2 gaps, under the filter that is set.")
                  .arg(QLocale().toString(qsizetype(mostShown)), QLocale().toString(qsizetype(all)))
            : tr("%Ln gaps, worst first, under the filter that is set.", nullptr, int(all)));
    showCount();
}

void GapPicker::showCount()
{
    int count = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem* item = m_list->item(i);
        count += item->checkState() == Qt::Checked && item->flags().testFlag(Qt::ItemIsEnabled) ? 1 : 0;
    }
    m_take->setEnabled(count > 0);
    m_take->setText(count == 0 ? tr("Take") : tr("Take %Ln gaps", nullptr, count));
}

void GapPicker::accept()
{
    std::vector<RoundOption> options;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem* item = m_list->item(i);
        if (item->checkState() != Qt::Checked || !item->flags().testFlag(Qt::ItemIsEnabled))
            continue;
        const Gap& gap = m_gaps[size_t(i)];
        options.push_back(gapOption(*m_map, gap.row, gap.column));
    }
    if (!options.empty())
        Q_EMIT picked(options);
    QDialog::accept();
}

} // namespace lacuna

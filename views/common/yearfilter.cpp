// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/yearfilter.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/common/yearbars.h"

#include <QtGui/QIntValidator>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

YearFilter::YearFilter(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"yearFilter"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::tiny, 0, space::tiny);
    layout->setSpacing(space::tiny);
    auto* header = new QHBoxLayout;
    m_header = new QLabel(this);
    m_header->setObjectName(u"yearHeader"_s);
    setLook(m_header, "strong");
    m_clear = new QToolButton(this);
    m_clear->setObjectName(u"yearClear"_s);
    m_clear->setIcon(lineIcon(u"close"_s));
    m_clear->setIconSize(QSize(12, 12));
    m_clear->setToolTip(tr("All years"));
    m_clear->setAccessibleName(m_clear->toolTip());
    setLook(m_clear, "small");
    // Its room stays when it hides, so that nothing moves.
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    header->addWidget(m_header, 1);
    header->addWidget(m_clear);
    layout->addLayout(header);
    m_histogram = new YearBars(this);
    m_histogram->setObjectName(u"yearHistogram"_s);
    layout->addWidget(m_histogram);
    buildFields();
    const auto setRange = [this](std::optional<int> from, std::optional<int> to) {
        Filter filter = m_workspace->filter();
        filter.yearFrom = from;
        filter.yearTo = to;
        m_workspace->setFilter(filter);
        refresh();
    };
    connect(m_histogram, &YearBars::rangeChosen, this, setRange);
    connect(m_clear, &QToolButton::clicked, this, [setRange] { setRange({}, {}); });
}

void YearFilter::buildFields()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    m_from = new QLineEdit(this);
    m_from->setObjectName(u"yearFrom"_s);
    m_from->setAccessibleName(tr("First year"));
    m_from->setPlaceholderText(tr("from"));
    m_to = new QLineEdit(this);
    m_to->setObjectName(u"yearTo"_s);
    m_to->setAccessibleName(tr("Last year"));
    m_to->setPlaceholderText(tr("to"));
    for (QLineEdit* field : {m_from, m_to}) {
        field->setValidator(new QIntValidator(-9999, 9999, field));
        field->setFixedWidth(56);
        setLook(field, "small");
        connect(field, &QLineEdit::editingFinished, this, &YearFilter::takeTyped);
    }
    m_keepUndated = new QCheckBox(this);
    m_keepUndated->setObjectName(u"keepUndated"_s);
    m_keepUndated->setToolTip(tr("Whether studies without a year pass a range of years"));
    auto* dash = new QLabel(u"–"_s, this);
    setLook(dash, "muted");
    row->addWidget(m_from);
    row->addWidget(dash);
    row->addWidget(m_to);
    row->addStretch();
    auto* box = static_cast<QVBoxLayout*>(layout());
    box->addLayout(row);
    box->addWidget(m_keepUndated);
    connect(m_keepUndated, &QCheckBox::clicked, this, [this](bool keep) {
        Filter filter = m_workspace->filter();
        filter.keepUndated = keep;
        m_workspace->setFilter(filter);
    });
}

void YearFilter::takeTyped()
{
    const auto yearIn = [](const QLineEdit* field) {
        bool ok = false;
        const int year = field->text().toInt(&ok);
        return ok ? std::optional(year) : std::nullopt;
    };
    Filter filter = m_workspace->filter();
    std::optional<int> from = yearIn(m_from);
    std::optional<int> to = yearIn(m_to);
    if (from && to && *from > *to)
        std::swap(from, to);
    if (filter.yearFrom == from && filter.yearTo == to)
        return;
    filter.yearFrom = from;
    filter.yearTo = to;
    m_workspace->setFilter(filter);
    refresh();
}

void YearFilter::refresh()
{
    const Filter filter = m_workspace->filter();
    const auto matches = m_workspace->matches();
    const bool known = !matches->yearCounts.empty();
    const int first = filter.yearFrom.value_or(matches->firstYear);
    const int last = filter.yearTo.value_or(matches->firstYear + int(matches->yearCounts.size()) - 1);
    m_header->setText(known ? tr("Years %1–%2").arg(first).arg(last) : tr("Years"));
    m_clear->setVisible(filter.yearFrom || filter.yearTo);
    m_histogram->setVisible(known);
    m_histogram->setYears(matches->firstYear, matches->yearCounts);
    m_histogram->setRange(filter.yearFrom, filter.yearTo);
    if (!m_from->hasFocus())
        m_from->setText(filter.yearFrom ? QString::number(*filter.yearFrom) : QString());
    if (!m_to->hasFocus())
        m_to->setText(filter.yearTo ? QString::number(*filter.yearTo) : QString());
    m_keepUndated->setText(tr("Keep %Ln without a year", nullptr, matches->undated));
    m_keepUndated->setChecked(filter.keepUndated);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the inspector knows of a cell besides its studies: what participants said of it, and the practices of a map of practices.
#include "views/gaps/gapinspector.h"

#include "model/analysis/contributiontally.h"
#include "model/analysis/practicetext.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/inspectorparts.h"
#include "views/practice/quotelist.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int mostQuotes = 5;
constexpr int mostPractices = 25; ///< listed here; the rest is a click away
} // namespace

bool GapInspector::isOfPractices() const
{
    return m_map && m_map->question.measure == Measure::Practices;
}

/// Of the cell, and of a cell or line above it: what holds for South-Eastern Asia holds for Thailand.
void GapInspector::addSaid(QVBoxLayout* column)
{
    const Id rowTerm = m_map->rows[size_t(m_row)].term;
    const Id columnTerm = m_map->columns[size_t(m_column)].term;
    if (!m_snapshot || !m_snapshot->codebook || rowTerm == 0 || columnTerm == 0)
        return;
    const TermPair pair =
        ordered(TermPair{m_map->question.rows, rowTerm, m_map->question.columns, columnTerm});
    std::vector<const Contribution*> said;
    for (const Contribution& contribution : m_snapshot->contributions) {
        if (isTiedTo(contribution, pair, *m_snapshot->codebook))
            said.push_back(&contribution);
    }
    std::ranges::reverse(said); // newest first
    if (said.empty() && m_readOnly)
        return;
    addLine(column);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("What participants said"));
    setLook(title, "section");
    head->addWidget(title);
    head->addStretch(1);
    if (!said.empty()) {
        auto* all = new QPushButton(tr("Open all %1").arg(QLocale().toString(qlonglong(said.size()))));
        all->setObjectName(u"inspectorOpenSaid"_s);
        setLook(all, "link");
        connect(all, &QPushButton::clicked, this, [this, pair] { Q_EMIT contributionsWanted(pair); });
        head->addWidget(all);
    }
    column->addLayout(head);
    addQuotes(column, said, *m_snapshot->codebook, mostQuotes,
              [this](const Contribution& one) { Q_EMIT contributionWanted(one); });
    if (m_readOnly)
        return;
    auto* add = new QPushButton(tr("Add what somebody said…"));
    add->setObjectName(u"inspectorAddSaid"_s);
    setLook(add, "link");
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, pair] {
        Contribution fresh;
        fresh.question = 3;
        fresh.gaps = {pair};
        Q_EMIT contributionWanted(fresh);
    });
}

void GapInspector::addPractices(QVBoxLayout* column, const std::vector<Id>& ids)
{
    int shown = 0;
    for (const Practice& practice : m_snapshot->practiceList) {
        if (!std::ranges::binary_search(ids, practice.id))
            continue;
        if (++shown > mostPractices)
            break;
        QStringList details{practiceKindLabel(practice.kind)};
        details += practiceTermLabels(practice, *m_snapshot->codebook, QString(practiceStageKey));
        auto* entry = new EntryButton(practice.title, details.join(u" · "_s));
        entry->setObjectName(u"inspectorPractice"_s);
        entry->setConfidential(practice.confidential);
        connect(entry, &QAbstractButton::clicked, this,
                [this, id = practice.id] { Q_EMIT practiceWanted(id); });
        column->addWidget(entry);
    }
    if (int(ids.size()) > mostPractices)
        addLabel(column, tr("and %1 more").arg(QLocale().toString(qlonglong(ids.size()) - mostPractices)),
                 "small");
}

} // namespace lacuna

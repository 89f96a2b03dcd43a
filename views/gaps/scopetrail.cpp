// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/scopetrail.h"

#include "views/common/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int longestStep = 180; ///< pixels; a deep path must not push the question aside

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ScopeTrail::ScopeTrail(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::tiny, 0, space::tiny, 0);
    m_row->setSpacing(space::tiny);
    hide();
}

void ScopeTrail::setPath(const QString& dimension, const std::vector<const Term*>& path)
{
    QList<Id> ids;
    for (const Term* term : path)
        ids.append(term->id);
    if (ids == m_shown)
        return;
    m_shown = ids;
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be what was clicked
        delete item;
    }
    setVisible(!path.empty());
    if (path.empty())
        return;
    setAccessibleName(tr("Part of “%1” that is shown").arg(dimension));
    addStep(tr("All"), tr("All of “%1”").arg(dimension), 0);
    for (size_t i = 0; i < path.size(); ++i) {
        auto* arrow = new QLabel(u"›"_s);
        setLook(arrow, "muted");
        m_row->addWidget(arrow);
        const bool last = i + 1 == path.size();
        if (!last) {
            addStep(path[i]->label, tr("Show only “%1”").arg(path[i]->label), path[i]->id);
            continue;
        }
        auto* here = new QLabel;
        here->setObjectName(u"trailHere"_s);
        here->setTextFormat(Qt::PlainText);
        setLook(here, "strong");
        here->setText(here->fontMetrics().elidedText(path[i]->label, Qt::ElideRight, longestStep));
        here->setToolTip(path[i]->label);
        m_row->addWidget(here);
    }
    updateGeometry();
}

void ScopeTrail::addStep(const QString& text, const QString& help, Id term)
{
    auto* step = new QPushButton;
    step->setObjectName(u"trailStep"_s);
    setLook(step, "link");
    step->setText(escaped(step->fontMetrics().elidedText(text, Qt::ElideRight, longestStep)));
    step->setToolTip(help);
    step->setAccessibleName(help);
    connect(step, &QPushButton::clicked, this, [this, term] { Q_EMIT scopeWanted(term); });
    m_row->addWidget(step);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studycollections.h"

#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/studies/collectpopup.h"
#include "views/studies/termchip.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

StudyCollections::StudyCollections(Workspace* workspace, QWidget* parent)
    : StudyPart(parent)
    , m_workspace(workspace)
    , m_chips(new FlowLayout(this, space::tiny))
{
    setObjectName(u"studyCollections"_s);
    setAccessibleName(tr("Collections of this study"));
    m_chips->setContentsMargins(0, 0, 0, 0);
    hide();
}

void StudyCollections::clear()
{
    m_study = 0;
    hide();
}

void StudyCollections::showDetails(const StudyDetails& details)
{
    m_study = details.study.study.id;
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    const auto snapshot = m_workspace->snapshot();
    for (const Collection& collection : snapshot->collections) {
        if (std::ranges::binary_search(snapshot->collected.value(collection.id), m_study))
            addChip(collection);
    }
    if (!m_workspace->isReadOnly())
        addVerb();
    setVisible(m_chips->count() > 0);
    updateGeometry();
}

void StudyCollections::addChip(const Collection& collection)
{
    auto* chip = new TermChip(collection.name, {}, this);
    chip->setObjectName(u"collectionChip"_s);
    chip->setIcon(lineIcon(u"folder"_s));
    chip->setIconSize(QSize(12, 12));
    chip->setToolTip(collection.name + u'\n' + tr("Collection: show its studies"));
    chip->setAccessibleName(tr("Collection %1").arg(collection.name));
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    setLook(chip, "chip");
    m_chips->addWidget(chip);
    chip->show();
    const auto showStudies = [this, id = collection.id] {
        Filter filter;
        filter.collections = {id};
        m_workspace->setFilter(filter);
    };
    connect(chip, &QPushButton::clicked, this, showStudies);
    connect(chip, &QWidget::customContextMenuRequested, this,
            [this, chip, showStudies, id = collection.id](const QPoint& at) {
                auto* menu = new QMenu(this);
                menu->setObjectName(u"collectionChipMenu"_s);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->addAction(tr("Show its studies"), this, showStudies);
                QAction* out =
                    menu->addAction(lineIcon(u"close"_s), tr("Take this study out"), this,
                                    [this, id] { m_workspace->apply(CollectStudies{{m_study}, id, false}); });
                out->setEnabled(!m_workspace->isReadOnly());
                menu->popup(chip->mapToGlobal(at));
            });
}

void StudyCollections::addVerb()
{
    auto* add = new QPushButton(tr("+ collection"), this);
    add->setObjectName(u"addToCollection"_s);
    add->setToolTip(tr("Put this study into a collection, or take it out (Ctrl+Shift+L)"));
    setLook(add, "link");
    m_chips->addWidget(add);
    add->show();
    connect(add, &QPushButton::clicked, this, [this, add] {
        (new CollectPopup(m_workspace, {m_study}, window()))
            ->openAt(add->mapToGlobal(QPoint(0, add->height() + 2)));
    });
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/burdenpage.h"

#include "views/common/emptystate.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/burdenareas.h"
#include "views/gaps/burdenchart.h"
#include "views/gaps/burdentext.h"
#include "views/gaps/segmentedswitch.h"
#include "views/import/issuelist.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

std::span<const quint8> passedOf(const GapMap& map)
{
    return map.evidence && map.passed ? std::span(map.passed.get(), size_t(map.evidence->size()))
                                      : std::span<const quint8>();
}

} // namespace

BurdenPage::BurdenPage(Workspace* workspace, QWidget* parent)
    : GapsPage(parent)
    , m_workspace(workspace)
{
    setObjectName(u"burdenPage"_s);
    setAccessibleName(tr("Evidence against burden"));
    buildActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(buildHead());
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildWork());
    buildEmpty();
    column->addWidget(m_stack, 1);
    connectParts();
}

QString BurdenPage::name() const
{
    return u"burden"_s;
}

QString BurdenPage::title() const
{
    return tr("Burden");
}

QString BurdenPage::toolTip() const
{
    return tr("Where the evidence is compared with where the problem is");
}

void BurdenPage::setMap(std::shared_ptr<const GapMap> map)
{
    if (m_map == map && m_figures.has_value() == (burden() != nullptr))
        return;
    m_map = std::move(map);
    m_figures.reset();
    if (const Burden* table = burden(); table && m_map->evidence)
        m_figures = burdenFigures(*m_map->evidence, passedOf(*m_map), *table, question());
    fillChooser();
    showFigures();
}

void BurdenPage::takeSnapshot()
{
    fillChooser();
    showFigures();
    chooseWanted();
}

const Burden* BurdenPage::burden() const
{
    return m_map && m_map->burden ? &m_map->burden->burden : nullptr;
}

BurdenQuestion BurdenPage::question() const
{
    return {.dimension = m_map->burden->ofRows ? m_map->question.rows : m_map->question.columns};
}

std::vector<Burden> BurdenPage::fittingBurdens() const
{
    const auto snapshot = m_workspace->snapshot();
    std::vector<Burden> fitting;
    if (!m_map || !snapshot->codebook)
        return fitting;
    const Codebook& codebook = *snapshot->codebook;
    std::ranges::copy_if(snapshot->burdens, std::back_inserter(fitting), [&](const Burden& table) {
        const Id owner = codebook.treeOwner(table.dimension);
        return owner != 0
            && (owner == codebook.treeOwner(m_map->question.rows)
                || owner == codebook.treeOwner(m_map->question.columns));
    });
    return fitting;
}

void BurdenPage::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    m_chooser->addItem(tr("None"), QString());
    for (const Burden& table : fittingBurdens())
        m_chooser->addItem(table.name, table.name);
    const Burden* current = burden();
    m_chooser->setCurrentIndex(current ? std::max(0, m_chooser->findData(current->name)) : 0);
}

void BurdenPage::choose(const QString& name)
{
    if (!m_map || m_map->question.burden == name)
        return;
    Question next = m_map->asked(); // a reference year that nobody fixed stays open
    next.burden = name;
    Q_EMIT questionWanted(next);
}

void BurdenPage::showFigures()
{
    const Burden* table = burden();
    const bool shown = table && m_figures;
    showOffer();
    enableActions(shown);
    for (QLabel* label : {m_provenance, m_summary, m_presence})
        label->setVisible(shown);
    m_stack->setCurrentIndex(shown ? 0 : 1);
    if (!shown)
        return;
    m_provenance->setText(burdenProvenance(*table));
    m_summary->setText(burdenSummary(*table, *m_figures, m_map->measureLabel));
    m_presence->setText(presenceSentence(*table, *m_figures, m_map->evidence->codebook()));
    m_presence->setVisible(!m_presence->text().isEmpty());
    m_unplaced->setText(unplacedText(*table, *m_figures));
    m_unplaced->setVisible(!m_unplaced->text().isEmpty());
    m_areas->setFigures(*table, *m_figures, m_map->measureLabel);
    m_chart->setFigures(*table, *m_figures, m_map->measureLabel, pictureCaption(*table, *m_map));
    m_kinds->setVisible(!m_figures->curve.empty());
    showKind(m_figures->curve.empty() ? 0 : m_kinds->current());
}

/// The first step where no table is chosen: the newest there is.
void BurdenPage::showOffer()
{
    const std::vector<Burden> fitting = fittingBurdens();
    const auto newest = std::ranges::max_element(fitting, {}, [](const Burden& other) {
        return std::tuple(other.unit == "people"_L1, other.year, !other.isRate());
    });
    m_useNewest->setVisible(newest != fitting.end());
    if (newest == fitting.end())
        return;
    m_useNewest->setText(tr("Use “%1”").arg(newest->name).replace(u'&', u"&&"_s));
    m_useNewest->setProperty("burden", newest->name);
}

void BurdenPage::enableActions(bool shown)
{
    const bool own =
        shown && std::ranges::any_of(m_workspace->snapshot()->burdens, [this](const Burden& other) {
            return other.id != 0 && other.name == burden()->name;
        });
    m_import->setEnabled(m_map && !m_workspace->isReadOnly() && !m_importing);
    m_delete->setEnabled(own && !m_workspace->isReadOnly());
    m_importButton->setEnabled(m_import->isEnabled());
    m_deleteButton->setVisible(m_delete->isEnabled());
    for (QAction* action : {m_copyTable, m_copyChart, m_saveChart})
        action->setEnabled(shown);
    Q_EMIT actionsChanged();
}

void BurdenPage::showKind(int kind)
{
    m_chart->setKind(kind == 1 ? BurdenChart::Kind::Curve : BurdenChart::Kind::Scatter);
}

void BurdenPage::openArea(int area)
{
    if (!burden() || !m_map->evidence || area < 0)
        return;
    const std::vector<Id> ids =
        studiesOfArea(*m_map->evidence, passedOf(*m_map), *burden(), area, question());
    const QString label = burden()->areas[size_t(area)].label;
    if (ids.empty())
        Q_EMIT m_workspace->noticed(tr("No completed %1 of %2").arg(m_map->measureLabel, label), false);
    else
        Q_EMIT m_workspace->studiesRequested(QList<Id>(ids.begin(), ids.end()), label);
}

QJsonObject BurdenPage::state() const
{
    return m_kinds->current() == 1 ? QJsonObject{{u"chart"_s, u"curve"_s}} : QJsonObject();
}

void BurdenPage::setState(const QJsonObject& state)
{
    m_kinds->setCurrent(state.value("chart"_L1).toString() == "curve"_L1 ? 1 : 0);
    if (m_figures)
        showKind(m_figures->curve.empty() ? 0 : m_kinds->current());
}

bool BurdenPage::canExport() const
{
    return m_figures.has_value();
}

void BurdenPage::exportContent()
{
    if (!canExport())
        return;
    m_workspace->exportPicture(
        m_chart->title(),
        [light = m_chart->picture(paletteFor(Theme::Light)),
         print = m_chart->picture(paletteFor(Theme::Print))](QPainter& painter, const QRectF&,
                                                             const Palette& palette) {
            BurdenChart::drawOnPaper(painter, palette.grey ? print : light);
        },
        m_chart->pictureSize());
}

void BurdenPage::keepClearOf(int cover)
{
    m_cover = cover;
    layout()->setContentsMargins(0, 0, cover, 0);
}

void BurdenPage::resizeEvent(QResizeEvent* event)
{
    GapsPage::resizeEvent(event);
    // One below the other where side by side would cut both.
    m_across->setDirection(width() - m_cover < 860 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lacuna

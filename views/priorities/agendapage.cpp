// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/agendapage.h"

#include "model/analysis/roundlabels.h"
#include "views/common/emptystate.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/priorities/prioritywords.h"
#include "views/studies/growingtextedit.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int listWidth = 460;
constexpr int optionRole = Qt::UserRole;

/// Everything an agenda is made from, as it is at this moment.
AgendaInput inputOf(const Workspace& workspace, const Round& round, const RoundResult& result)
{
    const auto snapshot = workspace.snapshot();
    AgendaInput input;
    input.round = round;
    input.result = result;
    input.evidence = snapshot->evidence;
    input.studies = snapshot->studies;
    input.notApplicable = snapshot->notApplicable;
    input.burdens = snapshot->burdens;
    input.rules = Question().rules;
    input.provenance.catalogue = snapshot->protocol.title.isEmpty()
        ? QFileInfo(workspace.fileName()).completeBaseName()
        : snapshot->protocol.title;
    input.provenance.searchedOn = snapshot->protocol.searchedOn;
    input.provenance.note = snapshot->protocol.note;
    input.provenance.total = snapshot->evidence ? int(snapshot->evidence->size()) : 0;
    return input;
}

} // namespace

AgendaPage::AgendaPage(Workspace* workspace, QWidget* parent)
    : PrioritiesPage(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"agendaPage"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    m_empty =
        new EmptyState(u"priorities"_s, tr("No agenda yet"),
                       tr("When there are ballots, the options stand here in their order, each with what "
                          "the catalogue knows of its gap: the beginning of a research agenda."),
                       m_stack);
    m_stack->addWidget(m_empty);
    auto* page = new QWidget;
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins({});
    across->setSpacing(space::medium);
    across->addWidget(buildList());
    across->addWidget(buildForm(), 1);
    m_stack->addWidget(page);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        commit();
        showItem();
    });
    connect(m_export, &QPushButton::clicked, this, &AgendaPage::exportContent);
    for (const GrowingTextEdit* field : {m_rationale, m_method, m_countries, m_partners})
        connect(field, &GrowingTextEdit::editingFinished, this, &AgendaPage::commit);
    connect(m_gap, &QPushButton::clicked, this, [this] {
        if (const int at = currentOption(); at >= 0) {
            const TermPair gap = m_round.options[size_t(at)].gap;
            Q_EMIT m_workspace->cellRequested(gap.dimensionA, gap.termA, gap.dimensionB, gap.termB);
        }
    });
}

QWidget* AgendaPage::buildList()
{
    auto* card = new QFrame;
    setLook(card, "card");
    card->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    auto* row = new QHBoxLayout;
    auto* heading = new QLabel(tr("Research agenda"));
    setLook(heading, "section");
    m_export = new QPushButton(tr("Export…"));
    m_export->setObjectName(u"agendaExport"_s);
    m_export->setToolTip(tr("The agenda as Word, PowerPoint, Excel, PDF or web page"));
    setLook(m_export, "primary");
    row->addWidget(heading);
    row->addStretch(1);
    row->addWidget(m_export);
    column->addLayout(row);
    m_list = new QListWidget;
    m_list->setObjectName(u"agendaList"_s);
    m_list->setAccessibleName(tr("Options, best first"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_list, "cards");
    column->addWidget(m_list, 1);
    return card;
}

GrowingTextEdit* AgendaPage::addField(QVBoxLayout* column, const QString& name, const QString& label,
                                      const QString& placeholder)
{
    auto* caption = new QLabel(label);
    setLook(caption, "small");
    auto* field = new GrowingTextEdit(2, 8);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(placeholder);
    caption->setBuddy(field);
    column->addWidget(caption);
    column->addWidget(field);
    return field;
}

QWidget* AgendaPage::buildForm()
{
    auto* scroller = new QScrollArea;
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto* card = new QFrame;
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::tiny);
    const auto addLine = [&](const QString& name, const char* look) {
        auto* line = new QLabel;
        line->setObjectName(name);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (look)
            setLook(line, look);
        column->addWidget(line);
        return line;
    };
    m_title = addLine(u"agendaTitle"_s, "title");
    m_figures = addLine(u"agendaFigures"_s, "muted");
    m_gap = new QPushButton;
    m_gap->setObjectName(u"agendaGap"_s);
    m_gap->setToolTip(tr("Shows the gap in the matrix"));
    setLook(m_gap, "link");
    column->addWidget(m_gap, 0, Qt::AlignLeft);
    m_evidence = addLine(u"agendaEvidence"_s, nullptr);
    m_burden = addLine(u"agendaBurden"_s, nullptr);
    column->addSpacing(space::small);
    m_rationale = addField(column, u"agendaRationale"_s, tr("&Rationale"), tr("Why this, and why now"));
    m_method = addField(column, u"agendaMethod"_s, tr("Proposed &method"),
                        tr("How it could be studied, with which safeguards"));
    m_countries = addField(column, u"agendaCountries"_s, tr("&Countries"), tr("Where"));
    m_partners =
        addField(column, u"agendaPartners"_s, tr("Possible &partners"), tr("Who could do it, and with whom"));
    column->addStretch(1);
    scroller->setWidget(card);
    return scroller;
}

void AgendaPage::setRound(const Round& round, bool readOnly)
{
    if (round.id != m_round.id) {
        commit();
        m_items.clear();
        m_shownOption = -1;
        fillList();
    }
    m_round = round;
    m_readOnly = readOnly;
    for (GrowingTextEdit* field : {m_rationale, m_method, m_countries, m_partners})
        field->setReadOnly(readOnly);
    showItem();
}

void AgendaPage::setResult(const RoundResult& result)
{
    m_result = result;
    if (result.options.size() == m_round.options.size() && !result.options.empty()) {
        work();
        return;
    }
    m_items.clear();
    fillList();
}

void AgendaPage::work()
{
    QPointer<AgendaPage> self(this);
    m_workspace->compute<Result<std::vector<AgendaItem>>>(
        u"agenda"_s,
        [input = inputOf(*m_workspace, m_round, m_result)](Progress& progress) {
            return input.evidence ? researchAgenda(input, progress) : Result<std::vector<AgendaItem>>();
        },
        [self, round = m_round.id](Result<std::vector<AgendaItem>> items) {
            if (!self || self->m_round.id != round || !items)
                return;
            self->m_items = *std::move(items);
            self->fillList();
        });
}

int AgendaPage::currentOption() const
{
    const QListWidgetItem* item = m_list->currentItem();
    const int at = item ? item->data(optionRole).toInt() : -1;
    return at < int(m_round.options.size()) ? at : -1;
}

void AgendaPage::fillList()
{
    const int before = isVisible() ? currentOption() : -1; // opened anew it begins at the top
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const AgendaItem& item : m_items) {
            if (item.option >= int(m_round.options.size()))
                continue;
            const QString rank = item.score ? rankText(item.rank) : u"–"_s;
            auto* entry = new QListWidgetItem(
                tr("%1   %2").arg(rank, m_round.options[size_t(item.option)].title), m_list);
            entry->setData(optionRole, item.option);
            if (item.option == before)
                m_list->setCurrentItem(entry);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    m_stack->setCurrentIndex(m_items.empty() ? 0 : 1);
    m_export->setEnabled(!m_items.empty());
    showItem();
}

void AgendaPage::showItem()
{
    const int at = currentOption();
    const auto item = std::ranges::find(m_items, at, &AgendaItem::option);
    if (at < 0 || item == m_items.end()) {
        m_shownOption = -1;
        return;
    }
    const RoundOption& option = m_round.options[size_t(at)];
    m_title->setText(option.title);
    QStringList figures{item->score ? tr("Rank %1").arg(rankText(item->rank)) : tr("Nobody answered")};
    if (item->score)
        figures << tr("%1 %2").arg(scoreShortName(m_round.method), scoreText(m_round.method, item->score));
    if (item->rankLow && item->rankHigh)
        figures << tr("95 % interval of the rank: %1 to %2")
                       .arg(rankText(*item->rankLow), rankText(*item->rankHigh));
    if (item->agreement)
        figures << tr("%1 %2").arg(agreementName(m_round.method), agreementText(item->agreement));
    m_figures->setText(figures.join(u" · "_s));
    m_gap->setText(tr("Gap: %1 →").arg(item->gapTitle));
    m_gap->setVisible(!item->gapTitle.isEmpty());
    m_evidence->setText(item->evidence);
    m_evidence->setVisible(!item->evidence.isEmpty());
    m_burden->setText(item->burden);
    m_burden->setVisible(!item->burden.isEmpty());
    if (at == m_shownOption
        && (m_rationale->hasFocus() || m_method->hasFocus() || m_countries->hasFocus()
            || m_partners->hasFocus()))
        return; // being typed
    m_shownOption = at;
    const std::pair<GrowingTextEdit*, const QString*> fields[] = {{m_rationale, &option.rationale},
                                                                  {m_method, &option.proposedMethod},
                                                                  {m_countries, &option.countries},
                                                                  {m_partners, &option.partners}};
    for (const auto& [field, text] : fields) {
        if (field->toPlainText() != *text)
            field->setPlainText(*text);
    }
}

void AgendaPage::commit()
{
    if (m_readOnly || m_shownOption < 0 || m_shownOption >= int(m_round.options.size()))
        return;
    Round round = m_round;
    RoundOption& option = round.options[size_t(m_shownOption)];
    option.rationale = m_rationale->toPlainText();
    option.proposedMethod = m_method->toPlainText();
    option.countries = m_countries->toPlainText();
    option.partners = m_partners->toPlainText();
    if (round == m_round)
        return;
    m_round = round;
    m_workspace->apply(SaveRound{round});
}

void AgendaPage::exportContent()
{
    commit();
    if (m_items.empty())
        return;
    m_workspace->exportHandout(tr("Research agenda: %1").arg(m_round.name),
                               [input = inputOf(*m_workspace, m_round, m_result),
                                date = QDate::currentDate()](Progress& progress) -> Result<Handout> {
                                   const auto items = researchAgenda(input, progress);
                                   if (!items)
                                       return std::unexpected(items.error());
                                   AgendaOptions options;
                                   options.date = date;
                                   return agendaHandout(input, *items, options);
                               });
}

} // namespace lacuna

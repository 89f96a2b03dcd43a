// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/roundoptionspage.h"

#include "model/analysis/contributiontally.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/priorities/roundmethodcard.h"
#include "views/studies/growingtextedit.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int methodWidth = 400;
}

RoundOptionsPage::RoundOptionsPage(Workspace* workspace, QWidget* parent)
    : PrioritiesPage(parent)
    , m_workspace(workspace)
    , m_method(new RoundMethodCard)
{
    setObjectName(u"roundOptionsPage"_s);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(space::medium);
    across->addWidget(buildOptions(), 1);
    auto* scroller = new QScrollArea;
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setFixedWidth(methodWidth);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(m_method);
    across->addWidget(scroller);
    connectParts();
}

QWidget* RoundOptionsPage::buildOptions()
{
    auto* card = new QFrame;
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    m_heading = new QLabel;
    m_heading->setObjectName(u"roundOptionsHeading"_s);
    setLook(m_heading, "section");
    row->addWidget(m_heading);
    row->addStretch(1);
    const auto addTool = [&](const QString& name, const QString& icon, const QString& text) {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(lineIcon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        row->addWidget(button);
        return button;
    };
    m_up = addTool(u"optionUp"_s, u"move-up"_s, tr("Move up"));
    m_down = addTool(u"optionDown"_s, u"move-down"_s, tr("Move down"));
    m_remove = addTool(u"optionRemove"_s, u"trash"_s, tr("Remove the option"));
    row->addSpacing(space::small);
    m_write = new QPushButton(tr("Write one"));
    m_write->setObjectName(u"optionWrite"_s);
    m_pick = new QPushButton(tr("Pick gaps…"));
    m_pick->setObjectName(u"optionPick"_s);
    setLook(m_pick, "primary");
    row->addWidget(m_write);
    row->addWidget(m_pick);
    column->addLayout(row);
    m_list = new QListWidget;
    m_list->setObjectName(u"roundOptionList"_s);
    m_list->setAccessibleName(tr("Options of the round"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_list, "cards");
    column->addWidget(m_list, 1);
    column->addWidget(buildForm());
    return card;
}

QWidget* RoundOptionsPage::buildForm()
{
    m_formStack = new QStackedWidget;
    m_formStack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* nothing =
        new QLabel(tr("Pick gaps from the ranked list of gaps, or write a question of your own."));
    nothing->setWordWrap(true);
    setLook(nothing, "muted");
    m_formStack->addWidget(nothing);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    auto* titleLabel = new QLabel(tr("&Title, as participants read it"));
    setLook(titleLabel, "small");
    m_title = new QLineEdit;
    m_title->setObjectName(u"optionTitle"_s);
    m_title->setMaxLength(300);
    titleLabel->setBuddy(m_title);
    auto* textLabel = new QLabel(tr("&Explanation"));
    setLook(textLabel, "small");
    m_text = new GrowingTextEdit(2, 5);
    m_text->setObjectName(u"optionText"_s);
    m_text->setAccessibleName(tr("Explanation"));
    textLabel->setBuddy(m_text);
    m_gap = new QPushButton;
    m_gap->setObjectName(u"optionGap"_s);
    m_gap->setToolTip(tr("Shows the gap in the matrix"));
    setLook(m_gap, "link");
    column->addWidget(titleLabel);
    column->addWidget(m_title);
    column->addWidget(textLabel);
    column->addWidget(m_text);
    column->addWidget(m_gap, 0, Qt::AlignLeft);
    m_formStack->addWidget(form);
    return m_formStack;
}

void RoundOptionsPage::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &RoundOptionsPage::showOption);
    connect(m_write, &QPushButton::clicked, this, &RoundOptionsPage::addWritten);
    connect(m_pick, &QPushButton::clicked, this, [this] {
        commit();
        Q_EMIT gapsWanted();
    });
    connect(m_up, &QToolButton::clicked, this, [this] { moveOption(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveOption(1); });
    connect(m_remove, &QToolButton::clicked, this, &RoundOptionsPage::removeOption);
    connect(m_title, &QLineEdit::editingFinished, this, &RoundOptionsPage::commit);
    connect(m_text, &GrowingTextEdit::editingFinished, this, &RoundOptionsPage::commit);
    connect(m_method, &RoundMethodCard::changed, this, &RoundOptionsPage::commit);
    connect(m_gap, &QPushButton::clicked, this, [this] {
        if (const int at = current(); at >= 0) {
            const TermPair gap = m_round.options[size_t(at)].gap;
            Q_EMIT m_workspace->cellRequested(gap.dimensionA, gap.termA, gap.dimensionB, gap.termB);
        }
    });
}

/// Empty: it is written, of no gap.
QString RoundOptionsPage::gapOf(const RoundOption& option) const
{
    const auto codebook = m_workspace->snapshot()->codebook;
    return codebook && !option.gap.isNone() ? termPairText(option.gap, *codebook) : QString();
}

int RoundOptionsPage::current() const
{
    const int row = m_list->currentRow();
    return row < int(m_round.options.size()) ? row : -1;
}

void RoundOptionsPage::setRound(const Round& round, bool readOnly)
{
    const bool same = round.id == m_round.id;
    if (!same) {
        commit();
        m_wanted = round.options.empty() ? -1 : 0;
    } else if (m_wanted < 0) {
        m_wanted = current();
    }
    m_round = round;
    m_readOnly = readOnly;
    fillList();
    m_method->setRound(round, readOnly);
    showState();
}

void RoundOptionsPage::fillList()
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (size_t i = 0; i < m_round.options.size(); ++i) {
            const RoundOption& option = m_round.options[i];
            const QString gap = gapOf(option);
            QString text = u"%1  %2"_s.arg(i + 1).arg(option.title);
            if (!gap.isEmpty() && gap.compare(option.title, Qt::CaseInsensitive) != 0)
                text += u"\n     "_s + gap;
            m_list->addItem(text);
        }
        m_list->setCurrentRow(std::min(m_wanted, int(m_round.options.size()) - 1));
        if (m_wanted < int(m_round.options.size())) // otherwise it is still on its way into the catalogue
            m_wanted = -1;
    }
    m_heading->setText(m_round.options.empty() ? tr("Options")
                                               : tr("%Ln options", nullptr, int(m_round.options.size())));
    showOption();
}

void RoundOptionsPage::showOption()
{
    const int at = current();
    m_formStack->setCurrentIndex(at < 0 ? 0 : 1);
    showState();
    if (at < 0)
        return;
    const RoundOption& option = m_round.options[size_t(at)];
    // What is being typed stays when the catalogue changes meanwhile.
    const bool typing = m_shownOption == option.id && option.id != 0;
    m_shownOption = option.id;
    if (m_title->text() != option.title && !(typing && m_title->hasFocus()))
        m_title->setText(option.title);
    if (m_text->toPlainText() != option.text && !(typing && m_text->hasFocus()))
        m_text->setPlainText(option.text);
    const QString gap = gapOf(option);
    m_gap->setText(tr("Gap: %1 →").arg(gap));
    m_gap->setVisible(!gap.isEmpty());
}

void RoundOptionsPage::showState()
{
    const bool open = !m_readOnly && !m_round.closed;
    const int at = current();
    for (QWidget* widget : {static_cast<QWidget*>(m_pick), static_cast<QWidget*>(m_write)})
        widget->setEnabled(open);
    m_up->setEnabled(open && at > 0);
    m_down->setEnabled(open && at >= 0 && at + 1 < int(m_round.options.size()));
    m_remove->setEnabled(open && at >= 0);
    m_title->setReadOnly(!open);
    m_text->setReadOnly(!open);
}

/// What is in the fields goes into the round; nothing is saved if nothing differs.
void RoundOptionsPage::commit()
{
    if (m_round.id == 0 || m_readOnly || m_round.closed)
        return;
    Round round = m_method->applied(m_round);
    if (const int at = current(); at >= 0 && m_formStack->currentIndex() == 1) {
        RoundOption& option = round.options[size_t(at)];
        if (!m_title->text().trimmed().isEmpty())
            option.title = m_title->text().simplified();
        option.text = m_text->toPlainText();
    }
    if (round != m_round)
        save(round, current());
}

void RoundOptionsPage::save(const Round& round, int select)
{
    m_wanted = select;
    m_round = round; // what follows builds on it
    m_workspace->apply(SaveRound{round});
}

void RoundOptionsPage::addWritten()
{
    commit();
    Round round = m_round;
    RoundOption option;
    const QString base = tr("New option");
    option.title = base;
    for (int number = 2; std::ranges::contains(round.options, option.title, &RoundOption::title); ++number)
        option.title = u"%1 %2"_s.arg(base).arg(number);
    round.options.push_back(option);
    save(round, int(round.options.size()) - 1);
    // The form shows it once the catalogue has it; until then the name is typed into what is there already.
    fillList();
    m_list->setCurrentRow(int(m_round.options.size()) - 1);
    m_wanted = m_list->currentRow();
    m_title->setFocus();
    m_title->selectAll();
}

void RoundOptionsPage::removeOption()
{
    const int at = current();
    if (at < 0)
        return;
    commit();
    Round round = m_round;
    round.options.erase(round.options.begin() + at);
    const QString title = m_round.options[size_t(at)].title;
    const Id option = m_round.options[size_t(at)].id;
    int answers = 0;
    for (const Ballot& ballot : m_round.ballots)
        answers += int(std::ranges::count(ballot.answers, option, &BallotAnswer::option));
    save(round, std::min(at, int(round.options.size()) - 1));
    const QString removed = tr("Removed “%1” from the round").arg(title);
    Q_EMIT m_workspace->noticed(
        answers == 0 ? removed : tr("%1, and %2").arg(removed, tr("%Ln answers to it", nullptr, answers)),
        true);
}

void RoundOptionsPage::moveOption(int by)
{
    const int at = current();
    const int to = at + by;
    if (at < 0 || to < 0 || to >= int(m_round.options.size()))
        return;
    commit();
    Round round = m_round;
    std::swap(round.options[size_t(at)], round.options[size_t(to)]);
    save(round, to);
}

} // namespace lacuna

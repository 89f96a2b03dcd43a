// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/ballotgrid.h"

#include "model/analysis/ballotwords.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int valueColumnWidth = 98;
constexpr int leastOptionWidth = 230;
constexpr double yes = 1;
constexpr double undecided = 0.5;
constexpr double no = 0;

/// Shape first: a mark and a word, so that no colour is needed.
QString textOf(double value, RoundMethod method)
{
    if (!answersYesOrNo(method))
        return ballotValueText(value, method);
    if (method == RoundMethod::Agreement) {
        if (value == yes)
            return u"✓ "_s + BallotGrid::tr("Agree");
        return value == no ? QString(u"✗ "_s + BallotGrid::tr("Disagree"))
                           : QString(u"½ "_s + BallotGrid::tr("Unsure"));
    }
    if (value == yes)
        return u"✓ "_s + BallotGrid::tr("Yes");
    return value == no ? QString(u"✗ "_s + BallotGrid::tr("No"))
                       : QString(u"½ "_s + BallotGrid::tr("Undecided"));
}

} // namespace

BallotGrid::BallotGrid(QWidget* parent)
    : QTableWidget(parent)
{
    setObjectName(u"ballotGrid"_s);
    setAccessibleName(tr("Answers of the ballot"));
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(int(RowHeight::Comfortable));
    connect(this, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT answersChanged();
    });
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (answersYesOrNo(m_round.method) && column > 0)
            cycle(row, column);
    });
    hintKeys();
}

/// Of the method: what other methods' keys do would only be in the way.
void BallotGrid::hintKeys()
{
    QList<KeyHint> hints;
    if (m_round.method == RoundMethod::Agreement)
        hints += KeyHint{tr("A, U, D or 1, 5, 0"), tr("Answer agree, unsure or disagree, and go on")};
    else
        hints += KeyHint{tr("Y, U, N or 1, 5, 0"), tr("Answer yes, undecided or no, and go on")};
    hints += {{tr("Delete"), tr("No answer")}, {tr("Arrow keys"), tr("Another answer")}};
    setKeyHints(this, tr("Ballot"), hints);
}

void BallotGrid::setBallot(const Round& round, const Ballot& ballot, bool readOnly)
{
    m_filling = true;
    m_round = round;
    m_readOnly = readOnly;
    m_marked.clear();
    hintKeys();
    const bool chnri = round.method == RoundMethod::Chnri;
    const int columns = chnri ? int(round.criteria.size()) : 1;
    setColumnCount(1 + columns);
    setRowCount(int(round.options.size()));
    QStringList headers{tr("Option")};
    if (chnri) {
        for (const RoundCriterion& criterion : round.criteria)
            headers << criterion.name;
    } else {
        headers << ballotColumnLabel(BallotColumn::Value, round.method);
    }
    setHorizontalHeaderLabels(headers);
    setEditTriggers(readOnly || answersYesOrNo(round.method) ? QAbstractItemView::NoEditTriggers
                                                             : QAbstractItemView::AnyKeyPressed
                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    for (int row = 0; row < rowCount(); ++row) {
        auto* title = new QTableWidgetItem(u"%1  %2"_s.arg(row + 1).arg(round.options[size_t(row)].title));
        title->setFlags(Qt::ItemIsEnabled);
        title->setToolTip(round.options[size_t(row)].text);
        setItem(row, 0, title);
        for (int column = 1; column <= columns; ++column)
            setItem(row, column, new QTableWidgetItem);
    }
    for (const BallotAnswer& answer : ballot.answers) {
        const auto option = std::ranges::find(round.options, answer.option, &RoundOption::id);
        const auto criterion = std::ranges::find(round.criteria, answer.criterion, &RoundCriterion::id);
        if (option == round.options.end() || (chnri && criterion == round.criteria.end()))
            continue;
        setValue(int(option - round.options.begin()), chnri ? 1 + int(criterion - round.criteria.begin()) : 1,
                 answer.value);
    }
    arrange();
    if (rowCount() > 0 && columns > 0)
        setCurrentCell(0, 1);
    m_filling = false;
    colour();
}

std::optional<double> BallotGrid::valueAt(int row, int column) const
{
    const QTableWidgetItem* cell = item(row, column);
    if (answersYesOrNo(m_round.method)) {
        const QVariant value = cell->data(Qt::UserRole);
        return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
    }
    const auto value = ballotValue(cell->text(), m_round);
    return value ? *value : std::nullopt;
}

void BallotGrid::setValue(int row, int column, std::optional<double> value)
{
    QTableWidgetItem* cell = item(row, column);
    cell->setData(Qt::UserRole, value ? QVariant(*value) : QVariant());
    cell->setText(value ? textOf(*value, m_round.method) : QString());
}

std::vector<BallotAnswer> BallotGrid::answers() const
{
    std::vector<BallotAnswer> found;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 1; column < columnCount(); ++column) {
            if (const auto value = valueAt(row, column))
                found.push_back({.option = m_round.options[size_t(row)].id,
                                 .criterion = m_round.method == RoundMethod::Chnri
                                     ? m_round.criteria[size_t(column - 1)].id
                                     : 0,
                                 .value = *value});
        }
    }
    return found;
}

QStringList BallotGrid::unreadable() const
{
    QStringList found;
    if (answersYesOrNo(m_round.method))
        return found;
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto value = ballotValue(item(row, 1)->text(), m_round); !value)
            found << tr("%1: %2").arg(m_round.options[size_t(row)].title, value.error());
    }
    return found;
}

void BallotGrid::mark(const std::vector<std::pair<Id, Id>>& cells)
{
    if (cells == m_marked)
        return;
    m_marked = cells;
    colour();
}

void BallotGrid::colour()
{
    m_filling = true;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 1; column < columnCount(); ++column) {
            const Id option = m_round.options[size_t(row)].id;
            const Id criterion =
                m_round.method == RoundMethod::Chnri ? m_round.criteria[size_t(column - 1)].id : 0;
            const bool wrong = std::ranges::any_of(m_marked, [&](const std::pair<Id, Id>& cell) {
                return cell.first == option && (cell.second == 0 || cell.second == criterion);
            });
            QFont font = uiFont();
            font.setUnderline(wrong);
            item(row, column)->setFont(font);
            item(row, column)->setForeground(wrong ? currentPalette().error : currentPalette().text);
        }
    }
    m_filling = false;
}

/// The options take what the answers leave.
void BallotGrid::arrange()
{
    const int columns = columnCount() - 1;
    if (columns < 0)
        return;
    for (int column = 1; column <= columns; ++column)
        setColumnWidth(column, valueColumnWidth);
    setColumnWidth(0, std::max(leastOptionWidth, viewport()->width() - columns * valueColumnWidth));
}

void BallotGrid::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    arrange();
}

/// Blank, yes, undecided, no, blank.
void BallotGrid::cycle(int row, int column)
{
    if (m_readOnly)
        return;
    const auto value = valueAt(row, column);
    setValue(row, column,
             !value                    ? std::optional(yes)
                 : *value == yes       ? std::optional(undecided)
                 : *value == undecided ? std::optional(no)
                                       : std::nullopt);
}

void BallotGrid::goOn()
{
    const int row = currentRow();
    const int column = currentColumn();
    if (column + 1 < columnCount())
        setCurrentCell(row, column + 1);
    else if (row + 1 < rowCount())
        setCurrentCell(row + 1, 1);
}

void BallotGrid::keyPressEvent(QKeyEvent* event)
{
    const int row = currentRow();
    const int column = currentColumn();
    if (m_readOnly || row < 0 || column < 1 || (event->modifiers() & ~Qt::KeypadModifier)) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        setValue(row, column, std::nullopt);
        return;
    }
    if (!answersYesOrNo(m_round.method)) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    const auto answer = [&](double value) {
        setValue(row, column, value);
        goOn();
    };
    // Letters as the answers are called: A is "agree" only where that is an answer.
    const bool statements = m_round.method == RoundMethod::Agreement;
    if (statements && event->key() == Qt::Key_A)
        return answer(yes);
    if (statements && event->key() == Qt::Key_D)
        return answer(no);
    switch (event->key()) {
    case Qt::Key_Y:
    case Qt::Key_1:
        return answer(yes);
    case Qt::Key_U:
    case Qt::Key_5:
        return answer(undecided);
    case Qt::Key_N:
    case Qt::Key_0:
        return answer(no);
    case Qt::Key_Space:
        return cycle(row, column);
    default:
        QTableWidget::keyPressEvent(event);
    }
}

void BallotGrid::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace lacuna

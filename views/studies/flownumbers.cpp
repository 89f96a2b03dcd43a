// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/flownumbers.h"

#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QIntValidator>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int fieldWidth = 84;
constexpr int mostTyped = 999'999'999;

/// Nothing is a good answer: count it.
class NumberOrNothing : public QIntValidator {
public:
    explicit NumberOrNothing(QObject* parent)
        : QIntValidator(0, mostTyped, parent)
    {
    }
    State validate(QString& text, int& position) const override
    {
        return text.isEmpty() ? Acceptable : QIntValidator::validate(text, position);
    }
};

} // namespace

FlowNumbers::FlowNumbers(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"flowNumbers"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::large, space::large, space::large, space::large);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    addHead(grid, tr("Records identified from"));
    for (const FlowItem item : {FlowItem::Databases, FlowItem::Registers, FlowItem::OtherSources})
        addRow(grid, item);
    auto* origins = new QPushButton(tr("Say what each import is from…"), this);
    origins->setObjectName(u"flowOrigins"_s);
    origins->setToolTip(
        tr("Every import counts as a database until its report says register or other source"));
    setLook(origins, "link");
    grid->addWidget(origins, grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    connect(origins, &QPushButton::clicked, this, &FlowNumbers::originsWanted);
    addHead(grid, tr("Removed before screening"));
    for (const FlowItem item : {FlowItem::Duplicates, FlowItem::Automation, FlowItem::OtherRemoved})
        addRow(grid, item);
    addHead(grid, tr("Screening"));
    for (int item = int(FlowItem::Screened); item <= int(FlowItem::ExcludedReports); ++item)
        addRow(grid, FlowItem(item));
    addHead(grid, tr("Included"));
    addRow(grid, FlowItem::IncludedStudies);
    addRow(grid, FlowItem::IncludedReports);
    addHead(grid, tr("If this updates a review"));
    addRow(grid, FlowItem::PreviousStudies);
    addRow(grid, FlowItem::PreviousReports);
    grid->setRowStretch(grid->rowCount(), 1);
}

void FlowNumbers::addHead(QGridLayout* grid, const QString& text)
{
    auto* head = new QLabel(text, this);
    setLook(head, "strong");
    const int row = grid->rowCount();
    if (row > 1)
        grid->setRowMinimumHeight(row, 36);
    grid->addWidget(head, row, 0, 1, 2, Qt::AlignBottom | Qt::AlignLeft);
}

void FlowNumbers::addRow(QGridLayout* grid, FlowItem item)
{
    Row& row = m_rows[size_t(item)];
    const QString key = flowItemKey(item);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* label = new QLabel(flowItemLabel(item), this);
    label->setWordWrap(true);
    row.counted = new QLabel(this);
    row.counted->setObjectName(u"flowCounted-"_s + key);
    setLook(row.counted, "small");
    row.counted->hide();
    words->addWidget(label);
    words->addWidget(row.counted);
    row.edit = new QLineEdit(this);
    row.edit->setObjectName(u"flow-"_s + key);
    row.edit->setAccessibleName(flowItemLabel(item));
    row.edit->setFixedWidth(fieldWidth);
    row.edit->setAlignment(Qt::AlignRight);
    row.edit->setValidator(new NumberOrNothing(row.edit));
    label->setBuddy(row.edit);
    const int at = grid->rowCount();
    grid->addLayout(words, at, 0);
    grid->addWidget(row.edit, at, 1, Qt::AlignTop);
    connect(row.edit, &QLineEdit::editingFinished, this, [this, item] { take(item); });
}

void FlowNumbers::take(FlowItem item)
{
    const QLineEdit* edit = m_rows[size_t(item)].edit;
    const FlowFigure& figure = m_flow.figure(item);
    bool isNumber = false;
    const int number = edit->locale().toInt(edit->text(), &isNumber);
    std::optional<int> wanted = isNumber ? std::optional(number) : std::nullopt;
    if (wanted == figure.counted)
        wanted.reset(); // what is counted anyway goes on being counted
    if (wanted != figure.typed)
        Q_EMIT typed(item, wanted);
    else if (!wanted)
        m_rows[size_t(item)].edit->clear();
}

void FlowNumbers::showFlow(const PrismaFlow& flow, bool readOnly)
{
    m_flow = flow;
    for (int i = 0; i < flowItemCount; ++i) {
        const Row& row = m_rows[size_t(i)];
        const FlowFigure& figure = flow.figures[size_t(i)];
        row.edit->setReadOnly(readOnly);
        row.edit->setPlaceholderText(figure.counted ? QLocale().toString(*figure.counted) : u"–"_s);
        if (!row.edit->hasFocus() || !row.edit->isModified())
            row.edit->setText(figure.typed ? QString::number(*figure.typed) : QString());
        row.counted->setVisible(figure.isTyped() && figure.counted);
        row.counted->setText(tr("counted: %1").arg(QLocale().toString(figure.counted.value_or(0))));
    }
}

} // namespace lacuna

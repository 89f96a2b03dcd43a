// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/searchhelp.h"

#include "views/common/theme.h"

#include <QtGui/QScreen>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

SearchHelp::SearchHelp(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    setObjectName(u"searchHelp"_s);
    setAccessibleName(tr("How to search"));
    setLook(this, "popup");
    buildRows();
}

void SearchHelp::buildRows()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->setSpacing(space::small);
    auto* title = new QLabel(tr("How to search"));
    setLook(title, "section");
    column->addWidget(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    addRow(grid, u"forced labour"_s, tr("both words, in any order; accents and capitals do not matter"), {});
    addRow(grid, u"\"forced labour\""_s, tr("the words beside each other"), u"\""_s);
    addRow(grid, u"recruit*"_s, tr("words that begin so; the last word always may go on"), u"*"_s);
    addRow(grid, u"fishing OR seafood"_s, tr("either; OR, AND and NOT in capitals"), u"OR "_s);
    addRow(grid, u"fishing -trawler"_s, tr("the first without the second; NOT says the same"), u"-"_s);
    addRow(grid, u"(debt OR wage) bond*"_s, tr("brackets say what belongs together"), u"("_s);
    addRow(grid, u"title:migration"_s, tr("only in the title"), u"title:"_s);
    addRow(grid, u"author:rahman"_s, tr("only in the authors"), u"author:"_s);
    addRow(grid, u"year:2010-2015"_s, tr("of these years; also year:2015 and year:2015-"), u"year:"_s);
    addRow(grid, u"journal:"_s, tr("likewise publisher: doi: keyword: notes: abstract:"), u"journal:"_s);
    addRow(grid, u"pdf:"_s, tr("only in the text of attached PDFs; other words are looked for there, too"),
           u"pdf:"_s);
    column->addLayout(grid);
    auto* note = new QLabel(tr("“Vietnam” finds “Việt Nam”. Thai, Khmer, Lao, Burmese, Chinese and Japanese "
                               "are found by any part of a "
                               "word. Nothing you type is an error."));
    note->setWordWrap(true);
    setLook(note, "small");
    column->addWidget(note);
}

void SearchHelp::addRow(QGridLayout* grid, const QString& example, const QString& meaning,
                        const QString& inserted)
{
    const int row = grid->rowCount();
    auto* text = new QLabel(meaning);
    setLook(text, "muted");
    auto* button = new QPushButton(example);
    setLook(button, "link");
    button->setObjectName(u"searchExample%1"_s.arg(row));
    button->setAccessibleDescription(meaning);
    button->setAutoDefault(true); // Enter chooses
    grid->addWidget(button, row, 0, Qt::AlignLeft);
    grid->addWidget(text, row, 1);
    connect(button, &QPushButton::clicked, this, [this, inserted] {
        hide();
        Q_EMIT chosen(inserted);
    });
}

void SearchHelp::popUp(QWidget* below)
{
    adjustSize();
    QPoint position = below->mapToGlobal(QPoint(0, below->height() + space::tiny));
    const QRect screen = below->screen()->availableGeometry();
    position.setX(std::max(screen.left(), std::min(position.x(), screen.right() - width())));
    position.setY(std::max(screen.top(), std::min(position.y(), screen.bottom() - height())));
    move(position);
    show();
    if (auto* first = findChild<QPushButton*>())
        first->setFocus(Qt::PopupFocusReason);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/exportchoice.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

ExportChoice::ExportChoice(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"exportChoice"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    auto* heading = new QLabel(title);
    setLook(heading, "title");
    auto* words = new QLabel(text);
    words->setObjectName(u"exportChoiceText"_s);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setMinimumWidth(400);
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(space::small);
    column->addWidget(heading);
    column->addWidget(words);
    column->addLayout(m_checks);
    column->addSpacing(space::small);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"exportChoiceCancel"_s);
    auto* accept = new QPushButton(tr("Export…"));
    accept->setObjectName(u"exportChoiceAccept"_s);
    accept->setDefault(true);
    setLook(accept, "primary");
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(row);
}

void ExportChoice::addCheck(const QString& name, const QString& text, bool ticked)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setChecked(ticked);
    m_checks->addWidget(box);
}

bool ExportChoice::isTicked(const QString& name) const
{
    const auto* box = findChild<QCheckBox*>(name);
    return box && box->isChecked();
}

void ExportChoice::addConfidential(int count)
{
    if (count <= 0)
        return;
    addCheck(u"exportConfidential"_s, tr("Include confidential items (%Ln)", nullptr, count));
    findChild<QCheckBox*>(u"exportConfidential"_s)->setIcon(lineIcon(u"lock"_s));
}

Leaving ExportChoice::leaving() const
{
    return isTicked(u"exportConfidential"_s) ? Leaving::Marked : Leaving::Unmarked;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/packwaydialog.h"

#include "views/common/dialogparts.h"
#include "views/common/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int leastWidth = 720;
constexpr int wayWidth = 300;
constexpr qsizetype longestName = 26; ///< in a button

QString shownFolder(const QString& file)
{
    return QDir::toNativeSeparators(QFileInfo(file).absolutePath());
}

/// "&" of a name is no shortcut; a long one has its middle left out.
QString inButton(QString name)
{
    if (name.size() > longestName)
        name = name.left(longestName / 2) + u'…' + name.right(longestName / 2);
    return name.replace(u'&', u"&&"_s);
}

} // namespace

PackWayDialog::PackWayDialog(const QString& pack, const QString& last, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"packWayDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Open %1").arg(QFileInfo(pack).fileName()));
    auto* column = new QVBoxLayout;
    auto* card = dialogparts::card(column);
    column->setSpacing(space::medium);
    auto* heading = dialogparts::text(u"packWayHeading"_s, "heading");
    heading->setTextFormat(Qt::PlainText);
    heading->setText(tr("What is to become of “%1”?").arg(QFileInfo(pack).fileName()));
    auto* where = dialogparts::text(u"packWayWhere"_s, "muted");
    where->setTextFormat(Qt::PlainText);
    where->setText(
        tr("In %1. Nothing is changed before you have seen what is in it.").arg(shownFolder(pack)));
    column->addWidget(heading);
    column->addWidget(where);
    column->addSpacing(space::small);
    if (!last.isEmpty())
        addWay(column, u"packWayLast"_s, tr("Merge into %1…").arg(inButton(QFileInfo(last).fileName())),
               tr("The catalogue that was open last, in %1").arg(shownFolder(last)), Way::IntoLast, true);
    addWay(column, u"packWayAnother"_s,
           last.isEmpty() ? tr("Merge into a catalogue…") : tr("Merge into another catalogue…"),
           tr("You choose the catalogue."), Way::IntoAnother, false);
    addWay(column, u"packWayOwn"_s, tr("Make a catalogue of its own…"),
           tr("A new file, with what is in the pack."), Way::OfItsOwn, last.isEmpty());
    auto* cancel = dialogparts::button(u"packWayCancel"_s, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::medium);
    all->addWidget(card);
    all->addLayout(foot);
    setMinimumWidth(leastWidth);
    for (auto* go : findChildren<QPushButton*>()) { // now that they are in the dialog
        if (go->isDefault())
            go->setFocus();
    }
}

void PackWayDialog::addWay(QVBoxLayout* column, const QString& name, const QString& text, const QString& why,
                           Way way, bool first)
{
    auto* go = dialogparts::button(name, text, first ? "primary" : nullptr);
    go->setAccessibleDescription(why);
    auto* words = dialogparts::text(name + u"Why"_s, "muted");
    words->setTextFormat(Qt::PlainText);
    words->setText(why);
    go->setFixedWidth(wayWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(go);
    row->addWidget(words, 1);
    column->addLayout(row);
    if (first)
        go->setDefault(true);
    connect(go, &QPushButton::clicked, this, [this, way] {
        accept();
        Q_EMIT chosen(way);
    });
}

} // namespace lacuna

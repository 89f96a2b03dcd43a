// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/methodpage.h"

#include "model/analysis/methodtext.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr QSize firstSize(760, 640);
}

MethodPage::MethodPage(QWidget* parent)
    : QDialog(parent)
    , m_text(new QTextBrowser)
{
    setObjectName(u"methodPage"_s);
    setWindowTitle(tr("Method"));
    resize(firstSize);
    m_text->setObjectName(u"methodText"_s);
    m_text->setAccessibleName(tr("How gaps are named and everything is computed"));
    m_text->setOpenLinks(false);
    // A caret, so that a screen reader can walk through it; arrows and pages scroll all the same.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(space::medium);
    setKeyHints(
        m_text, tr("Method"),
        {{tr("Arrow keys, Page Up, Page Down"), tr("Scroll")}, {tr("Ctrl+C"), tr("Copy what is selected")}});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"methodCopy"_s);
    copy->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &MethodPage::copyAll);
    m_text->setFocus();
}

void MethodPage::setRules(const GapRules& rules, const QString& floorLabel)
{
    if (rules == m_rules && floorLabel == m_floorLabel && !m_text->document()->isEmpty())
        return;
    m_rules = rules;
    m_floorLabel = floorLabel;
    showText();
}

void MethodPage::showText()
{
    const int at = m_text->verticalScrollBar()->value();
    const Palette& colours = currentPalette();
    m_text->document()->setDefaultFont(uiFont());
    m_text->document()->setDefaultStyleSheet(
        u"h3 { font-size: 17px; font-weight: 600; margin-top: 20px; margin-bottom: 4px; } "
        "p { margin-top: 6px; margin-bottom: 6px; } li { margin-bottom: 5px; } "
        "td { border-bottom: 1px solid %1; } body, p, li, td, h3 { color: %2; }"_s.arg(colours.line.name(),
                                                                                       colours.text.name()));
    m_text->setHtml(methodHtml(m_rules, m_floorLabel));
    m_text->verticalScrollBar()->setValue(at);
}

void MethodPage::copyAll()
{
    auto* copied = new QMimeData;
    copied->setText(m_text->toPlainText());
    copied->setHtml(methodHtml(m_rules, m_floorLabel)); // without the colours of the theme
    QGuiApplication::clipboard()->setMimeData(copied);
}

void MethodPage::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text->document()->isEmpty())
        showText();
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/stylesheet.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace lacuna {

QFont uiFont(TypeSize size, bool strong)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(int(size));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

const Palette& currentPalette()
{
    const QPalette dressed = QGuiApplication::palette();
    const Palette& projector = paletteFor(Theme::HighContrast);
    if (dressed.color(QPalette::Window) == projector.ground
        && dressed.color(QPalette::WindowText) == projector.text)
        return projector;
    return paletteFor(dressed.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light);
}

void setLook(QWidget* widget, const char* look)
{
    const QString value = QString::fromLatin1(look);
    if (widget->property("look").toString() == value)
        return;
    widget->setProperty("look", value);
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        // The style sheet looks at properties only when it polishes.
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

namespace {

QPalette qtPalette(const Palette& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.ground);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.tint);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Accent, colours.accent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.tint);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.muted);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

/// The links in a label's text have the colour of when the text was set.
void recolourLinks()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        auto* label = qobject_cast<QLabel*>(widget);
        if (!label || !label->text().contains(u"<a "_s))
            continue;
        const QString text = label->text();
        label->setText({});
        label->setText(text);
    }
}

} // namespace

Theming::Theming(QObject* parent)
    : QObject(parent)
{
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(uiFont());
    m_theme = wanted();
    apply();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (wanted() != m_theme) {
            m_theme = wanted();
            apply();
        }
    });
}

void Theming::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    if (wanted() == m_theme)
        return;
    m_theme = wanted();
    apply();
}

Theme Theming::wanted() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::HighContrast:
        return Theme::HighContrast;
    case ThemeChoice::System:
        break;
    }
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Theme::Dark : Theme::Light;
}

void Theming::apply()
{
    const Palette& colours = paletteFor(m_theme);
    QApplication::setPalette(qtPalette(colours));
    qApp->setStyleSheet(styleSheetFor(colours));
    recolourLinks();
    Q_EMIT changed();
}

} // namespace lacuna

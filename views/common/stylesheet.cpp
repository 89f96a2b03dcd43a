// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/stylesheet.h"

#include "views/common/theme.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QLatin1StringView frameRules = R"(
QMainWindow, QDialog, #shell, #placeStack, QWidget[look="ground"] { background: @ground; color: @text; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 6px; }
QLabel { background: transparent; color: @text; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="small"] { color: @muted; font-size: 12px; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="entry"] { color: @accent; }
QLabel[look="section"] { font-size: 14px; font-weight: 600; }
QLabel[look="title"] { font-size: 17px; font-weight: 600; }
QLabel[look="heading"] { font-size: 20px; font-weight: 600; }
QLabel[look="number"] { font-size: 20px; font-weight: 600; color: @accent; }
QLabel[look="note"] { background: @tint; border-radius: 6px; }
QLabel[look="figure"] { font-size: 20px; font-weight: 600; }
QLabel[look="error"] { color: @error; }
QLabel[look="warning"] { color: @warning; font-weight: 600; }
QLabel:disabled { color: @disabled; }
QFrame[look="surface"], QWidget[look="surface"] { background: @surface; border: none; }
QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[look="line"] { background: @line; border: none; min-height: 1px; max-height: 1px; }
QFrame[look="upright"] { background: @line; border: none; min-width: 1px; max-width: 1px; }
QFrame[look="topbar"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[look="statusline"] { background: @surface; border: none; border-top: 1px solid @line; }
QFrame[look="leftpanel"] { background: @surface; border: none; border-right: 1px solid @line; }
QFrame[look="rightpanel"] { background: @surface; border: none; border-left: 1px solid @line; }
QFrame[look="popup"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[look="notice"] { background: @text; border: none; border-radius: 6px; }
QFrame[look="notice"] QLabel { color: @surface; }
QFrame[look="notice"] QPushButton { color: @surface; background: transparent; border: 1px solid transparent; font-weight: 600; padding: 0 8px; }
QFrame[look="notice"] QPushButton:hover, QFrame[look="notice"] QPushButton:focus { border: 1px solid @surface; }
QFrame[look="banner"] { background: @surface; border: none; border-bottom: 1px solid @line; border-left: 4px solid @error; }
QFrame[look="note"] { background: @tint; border: none; border-radius: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget[look="scrolled"] { background: transparent; border: none; }
)"_L1;

const QLatin1StringView buttonRules = R"(
QPushButton { min-height: 30px; padding: 0 12px; border: 1px solid @line; border-radius: 6px; background: @surface; color: @text; }
QPushButton:hover { background: @tint; }
QPushButton:pressed, QPushButton:checked { background: @tint; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: 28px; }
QPushButton:disabled { color: @disabled; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; padding: 0 16px; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 0 15px; }
QPushButton[look="primary"]:disabled { background: @tint; color: @disabled; border-color: @line; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; border-radius: 3px; color: @accent; min-height: 20px; padding: 0 3px; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[look="link"]:focus { border: 1px solid @accent; }
QPushButton[look="link"]:disabled { color: @disabled; }
QPushButton[look="figure"] { background: transparent; border: 2px solid transparent; border-radius: 6px; color: @text; min-height: 26px; padding: 0 4px; font-size: 20px; font-weight: 600; text-align: left; }
QPushButton[look="figure"]:hover { color: @accent; }
QPushButton[look="figure"]:focus { border: 2px solid @accent; }
QPushButton[look="row"] { background: transparent; border: 2px solid transparent; border-radius: 6px; text-align: left; min-height: 28px; padding: 0 6px; }
QPushButton[look="row"]:hover { background: @tint; }
QPushButton[look="row"]:focus { border: 2px solid @accent; }
QPushButton[look="gaptitle"] { background: transparent; border: 1px solid transparent; border-radius: 3px; min-height: 20px; padding: 0 3px; text-align: left; }
QPushButton[look="gaptitle"]:hover { color: @accent; }
QPushButton[look="gaptitle"]:focus { border: 1px solid @accent; }
QPushButton[look="chip"], QPushButton[look="partchip"] { background: @tint; border: 1px solid @line; border-radius: 12px; min-height: 22px; padding: 0 8px; font-size: 12px; }
QPushButton[look="partchip"] { background: transparent; border: 1px dashed @muted; }
QPushButton[look="chip"]:hover, QPushButton[look="partchip"]:hover { border-color: @accent; }
QPushButton[look="chip"]:checked { background: @selected; border-color: @accent; }
QPushButton[look="chip"]:focus, QPushButton[look="partchip"]:focus { border: 2px solid @accent; padding: 0 7px; min-height: 20px; }
QToolButton { min-height: 26px; min-width: 26px; border: 1px solid transparent; border-radius: 6px; background: transparent; color: @text; padding: 1px; }
QToolButton:hover { background: @tint; }
QToolButton:pressed, QToolButton:checked { background: @tint; border-color: @line; }
QToolButton:focus { border: 2px solid @accent; padding: 0; }
QToolButton:disabled { color: @disabled; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[look="section"] { border: 1px solid transparent; min-height: 24px; font-weight: 600; text-align: left; padding: 0; }
QToolButton[look="section"]:hover { background: transparent; color: @accent; }
QToolButton[look="section"]:focus { border: 1px solid @accent; }
QToolButton[look="small"] { min-height: 20px; min-width: 20px; }
)"_L1;

const QLatin1StringView fieldRules = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox { background: @field; color: @text; border: 1px solid @line; border-radius: 6px;
  padding: 0 8px; min-height: 28px; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit, QTextEdit { padding: 4px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QComboBox:hover { border-color: @faint; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 0 7px; min-height: 26px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px 3px; }
QLineEdit:read-only, QPlainTextEdit:read-only { color: @muted; background: @ground; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled, QComboBox:disabled { color: @disabled; background: @ground; }
QLineEdit[look="wrong"], QLineEdit[look="wrong"]:focus { border: 2px solid @error; padding: 0 7px; min-height: 26px; }
QLineEdit[look="bare"] { border: none; border-bottom: 1px solid transparent; background: transparent; border-radius: 0; padding: 0 2px; min-height: 22px; }
QLineEdit[look="bare"]:focus { border: none; border-bottom: 2px solid @accent; padding: 0 2px; }
QLineEdit[look="small"] { min-height: 24px; padding: 0 6px; font-size: 12px; }
QLineEdit[look="small"]:focus { min-height: 22px; padding: 0 5px; }
QLineEdit[look="paperTitle"], QPlainTextEdit[look="paperTitle"] { font-size: 14px; font-weight: 600; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/lacuna/marks/arrow-down.png); width: 10px; height: 10px; }
QCheckBox, QRadioButton { background: transparent; color: @text; spacing: 8px; border: 1px solid transparent; border-radius: 3px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/lacuna/marks/check-@mode.png); }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator:disabled { border: 1px dashed @disabled; background: transparent; }
QCheckBox::indicator:checked:disabled { border: 1px solid @disabled; background: @disabled; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; border-radius: 8px; }
QRadioButton::indicator:disabled { border: 1px dashed @disabled; background: transparent; }
QRadioButton::indicator:checked:disabled { border: 5px solid @disabled; }
QLineEdit > QToolButton { min-width: 0; min-height: 0; padding: 0; border: none; }
QLineEdit > QToolButton:hover { background: transparent; }
QProgressBar { border: none; border-radius: 3px; background: @tint; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)"_L1;

const QLatin1StringView viewRules = R"(
QAbstractItemView { background: @surface; color: @text; border: none; outline: none; selection-background-color: @selected; selection-color: @text; }
QListView[look="cards"] { background: transparent; }
QTableView { alternate-background-color: @surface; gridline-color: @line; }
QTableView::item { padding: 0 5px; border: none; border-bottom: 1px solid @hairline; }
QTableView::item:selected { background: @selected; color: @text; }
QTableView::item:hover:!selected { background: @tint; }
QTreeView::item { min-height: 26px; border: none; padding: 0 2px; }
QTreeView::item:hover:!selected, QListView::item:hover:!selected { background: @tint; }
QTreeView::item:selected, QListView::item:selected { background: @selected; color: @text; }
QListView::item { min-height: 30px; padding: 0 8px; border: none; }
QListView[look="cards"]::item { padding: 6px 8px; border-bottom: 1px solid @hairline; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: 0 8px; min-height: 32px; font-weight: 600; font-size: 12px; text-align: left; }
QTreeView QHeaderView::section { padding: 0 5px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(:/lacuna/marks/arrow-up.png); width: 8px; height: 8px; subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QHeaderView::down-arrow { image: url(:/lacuna/marks/arrow-down.png); width: 8px; height: 8px; subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QTableCornerButton::section { background: @surface; border: none; }
QMenu { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 3px; }
QMenu::item:selected { background: @selected; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar[look="idle"]::handle { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)"_L1;

/// A projector washes colours out: what cannot be used is told by its outline, too.
const QLatin1StringView projectorRules = R"(
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled { border: 1px dashed @disabled; }
)"_L1;

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

QString styleSheetFor(const Palette& palette)
{
    // Longer names first: "@accentHover" must not be read as "@accent".
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {"@accentHover"_L1, mixed(palette.accent, palette.text, 0.2)},
        {"@onAccent"_L1, palette.onAccent},
        {"@disabled"_L1, mixed(palette.line, palette.muted, 0.75)}, // at least 3:1 on every ground
        {"@selected"_L1,
         mixed(palette.surface, palette.accent, palette.dark || palette.edge.isValid() ? 0.26 : 0.14)},
        {"@hairline"_L1, mixed(palette.surface, palette.line, 0.6)},
        {"@surface"_L1, palette.surface},
        {"@ground"_L1, palette.ground},
        {"@accent"_L1, palette.accent},
        {"@handle"_L1, mixed(palette.line, palette.muted, 0.25)},
        {"@muted"_L1, palette.muted},
        {"@faint"_L1, mixed(palette.line, palette.muted, 0.6)},
        {"@field"_L1, palette.dark ? palette.ground : palette.surface},
        {"@error"_L1, palette.error},
        {"@warning"_L1, palette.warning},
        {"@text"_L1, palette.text},
        {"@line"_L1, palette.line},
        {"@tint"_L1, palette.tint},
    };
    QString sheet;
    for (QLatin1StringView rules : {frameRules, buttonRules, fieldRules, viewRules})
        sheet += rules;
    if (palette.edge.isValid())
        sheet += projectorRules;
    for (const auto& [name, colour] : tokens)
        sheet.replace(name, colour.name());
    return sheet.replace(u"@mode"_s, palette.dark ? u"dark"_s : u"light"_s);
}

} // namespace lacuna

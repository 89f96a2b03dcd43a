// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"

#include <QtCore/QObject>
#include <QtGui/QFont>

class QWidget;

namespace lacuna {

/// Spacing between and inside things, in device-independent pixels.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space

/// Corner radii.
namespace corner {
inline constexpr int cell = 3;
inline constexpr int control = 6;
inline constexpr int card = 8;
} // namespace corner

/// Fixed measures of the frame (look.md).
namespace frame {
inline constexpr int railWidth = 88;
inline constexpr int topBarHeight = 56;
inline constexpr int filterWidth = 264;
inline constexpr int inspectorWidth = 364;
inline constexpr int statusHeight = 34;
/// A window narrower than this gives the filter panel's and the inspector's room to the work and lays them
/// over it instead.
inline constexpr int compactBelow = 1440;
} // namespace frame

enum class RowHeight { Compact = 24, Normal = 30, Comfortable = 36 };

/// The type scale: pixel sizes.
enum class TypeSize { Small = 12, Body = 13, Large = 14, Title = 17, Heading = 20 };

/// The system's UI face in one of the program's sizes, with tabular figures.
QFont uiFont(TypeSize size = TypeSize::Body, bool strong = false);

/// The colours the program is drawn in now. Widgets read it when they paint; after a change each gets
/// QEvent::PaletteChange.
const Palette& currentPalette();

/// Marks a widget for the style sheet: "primary", "link", "flat", "muted", "title", "heading", "card" …, see
/// stylesheet.cpp.
void setLook(QWidget* widget, const char* look);

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Dresses the application: Fusion, the palette, the style sheet and the font; follows the system's light or
/// dark unless told otherwise. One per application, made after QApplication and before the first widget;
/// interface thread.
class Theming : public QObject {
    Q_OBJECT
public:
    explicit Theming(QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    Theme theme() const { return m_theme; }

Q_SIGNALS:
    void changed();

private:
    void apply();
    Theme wanted() const;

    ThemeChoice m_choice = ThemeChoice::System;
    Theme m_theme = Theme::Light;
};

} // namespace lacuna

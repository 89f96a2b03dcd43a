// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lacuna {

/// How dense a Word document is. Handouts are to fit on few pages, and have styles of their own: "Lead", "Note", "Quote", "Caption", "Figure",
/// "FigureLabel", "CardText", "CellText".
enum class DocxDensity { Report, Handout };

/// styles.xml, in the language of the program.
QByteArray docxStyles(const Palette& palette, DocxDensity density = DocxDensity::Report);
/// fontTable.xml: what stands in for a font that is missing.
QByteArray docxFonts();
/// The footer of pages whose text is @p width points wide: @p text on the left, the page's number on the right.
QByteArray docxFooter(const QString& text, double width);

} // namespace lacuna

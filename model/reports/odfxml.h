// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/xmlpart.h"

namespace lacuna {

/// What the parts of OpenDocument files (odp, ods, the charts in them) have in common. Pure.
namespace odfxml {

/// Opens @p root ("office:document-content") with every namespace that our parts use.
void openDocument(XmlPart& xml, QLatin1StringView root);
/// "12.5pt".
QString points(double length);
/// @p text inside the open element as it is: of several spaces each counts, tabs and line breaks are elements.
void text(XmlPart& xml, QStringView text);
/// A text:p with @p text.
void paragraph(XmlPart& xml, QStringView text);
/// Adds language and country of the texts we write to the style:text-properties opened last, for every kind of script.
void language(XmlPart& xml);

} // namespace odfxml
} // namespace lacuna

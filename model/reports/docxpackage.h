// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/docxbody.h"
#include "model/reports/docxstyles.h"
#include "model/reports/ooxmlpackage.h"

namespace lacuna::docx {

/// The part that holds the text.
QString documentPart();
/// Before the body is begun, which refers to them.
DocxBody::Footers relateFooters(OoxmlPackage& package);

/// What a Word document has besides its text.
struct Surroundings {
    QString title;
    QString subject;
    QString footer;
    Paper paper = Paper::A4;
    double margin = DocxBody::usualMargin; ///< points
    DocxDensity density = DocxDensity::Report;
};
/// Styles, fonts, theme, footers and properties around @p body, all dated @p time. Errors: those of OoxmlPackage.
Result<> write(OoxmlPackage& package, QByteArray body, const Surroundings& around, const Palette& palette,
               const QDateTime& time, QIODevice& device, Progress& progress);

} // namespace lacuna::docx

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/story.h"
#include "model/catalogue/values.h"
#include "model/painting/palette.h"
#include "model/painting/reportparts.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtGui/QImage>

#include <vector>

namespace lacuna {

/// How a report is written, as the user chose it last.
struct ExportSettings {
    QString format; ///< "pptx"
    ReportParts parts = allReportParts;
    Theme theme = Theme::Light;
    SlideShape slides = SlideShape::Wide;
    Paper paper = Paper::A4;
    int dpi = 192;
    int mostGaps = 20; ///< 0: all
    int changedSince = 0; ///< a year; 0: nothing is compared
    QString templateFile; ///< empty: our own look
    QString language; ///< "fr"; empty: the window's
    bool openWhenDone = true;

    friend bool operator==(const ExportSettings&, const ExportSettings&) = default;
};

/// What is to be written, and how.
struct ExportOrder {
    QString title; ///< of a story; empty: the only view's
    QString subtitle;
    std::vector<View> views; ///< name: the title
    std::vector<QString> notes; ///< the speaker's, by view; may be shorter
    /// Of a story: every step, those that show a view in the order of @c views; empty: the views alone.
    std::vector<StoryStep> steps;
    ExportSettings settings;
    Confidentials confidential; ///< never remembered: ticked anew each time
};

/// A format that reports are written in, and which of the settings mean something to it.
struct ExportFormat {
    QString id;
    QString name; ///< "PowerPoint slides"
    QString extension;
    bool takesStories = false;
    bool hasParts = false; ///< of several pages, which can be left out
    ReportParts parts = allReportParts; ///< those it has room for
    bool hasTheme = false;
    bool hasSlides = false;
    bool hasTemplate = false; ///< can take its look from a presentation of the user's
    bool hasPaper = false;
    bool hasDpi = false;
    bool isShown = false; ///< a preview shows it as it will be; others show only what will be in it
};

/// Some pages of what would be written, and what of it is confidential.
struct ExportPreview {
    QList<QImage> pages; ///< the first ones
    int pageCount = 0; ///< as laid out for the preview
    int studies = 0; ///< that the report may name
    int studyNotes = 0; ///< studies with notes
    int files = 0; ///< names of attached files
    int gapNotes = 0;
    int marked = 0; ///< of all these, those marked confidential, which leave only if that is ticked, too
};

} // namespace lacuna

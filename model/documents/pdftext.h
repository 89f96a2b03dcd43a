// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QStringList>

namespace lacuna {

/// How much of a document is kept.
struct PdfTextLimits {
    int pages = 3000;
    qsizetype pageCharacters = 50'000;
    qsizetype characters = 20'000'000; ///< UTF-16 units, of all pages together
};

/// The text of a PDF, to be searched.
struct PdfText {
    enum class State {
        Complete,
        Shortened, ///< it has more than the limits let through
        NoText, ///< pictures of pages, most likely
        Encrypted, ///< needs a password, or a way of encrypting that is unknown
        Broken, ///< no PDF, or one that cannot be read
    };
    State state = State::Broken;
    QStringList
        pages; ///< one a page, empty where a page has none; no pages at all unless Complete or Shortened
    int pageCount = 0; ///< of the document; 0 where it cannot be read

    /// What there is to say of it in a sentence, for the user; empty if it is complete.
    QString note() const;
};

/// The text of the PDF whose whole content is @p file, tidied as tidiedPdfText() does. Says which page it is at; the only error is
/// Cancelled, looked for between pages.
///
/// PDFium (through QtPdf) does the parsing, in this process, and was made for hostile files. What it needs for a single page cannot be bounded
/// from here, nor can a page be interrupted; what is kept can, and is. Any thread; PDFium's own lock lets one thread in at a time.
Result<PdfText> pdfText(const QByteArray& file, Progress& progress, const PdfTextLimits& limits = {});

/// @p raw as people would type it: ligatures as letters, words that a line end divides in one piece, soft hyphens and what no one sees
/// left out, one line end or space where there were several. Composed (NFC). Linear in the text.
QString tidiedPdfText(const QString& raw);

} // namespace lacuna

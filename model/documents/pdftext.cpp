// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/pdftext.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtPdf/QPdfDocument>
#include <QtPdf/QPdfSelection>

#include <algorithm>

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PdfText)
};

constexpr char16_t softHyphen = 0x00AD;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || c == u'\f' || c == u'\v';
}

/// What PDFium writes for the hyphen of a divided word, and what says so itself.
bool isDivision(QChar c)
{
    return c == u'\u0002' || c == u'\uFFFE' || c == softHyphen;
}

/// Ligatures, and forms of letters that fonts have and keyboards have not. Some fonts have one glyph for a Chinese character and the
/// radical that looks like it, and the PDF says the radical.
bool isPresentationForm(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x2E80 && code <= 0x2FDF) || (code >= 0xFB00 && code <= 0xFDFF)
        || (code >= 0xFE70 && code <= 0xFEFC);
}

bool isInvisible(QChar c)
{
    return (c.category() == QChar::Other_Control && !c.isSpace()) || c == u'\uFEFF' || c == u'\uFFFF';
}

/// Removes what ends a line between two parts of a word; true if @p at was such a division, whose index then is that of the next part.
bool skipDivision(const QString& raw, qsizetype& at, const QString& tidied)
{
    const QChar hyphen = raw[at];
    const bool sure = isDivision(hyphen);
    if (!sure && hyphen != u'-' && hyphen != u'\u2010')
        return false;
    qsizetype next = at + 1;
    while (next < raw.size() && (isLineEnd(raw[next]) || raw[next] == u' '))
        ++next;
    const bool atLineEnd = std::any_of(raw.begin() + at + 1, raw.begin() + next, isLineEnd);
    if (sure) { // without a line end it is invisible
        at = atLineEnd ? next : at + 1;
        return true;
    }
    // "exploi-/tation", but not "Asia-/Pacific" or "2010-/2015".
    const bool divides =
        atLineEnd && next < raw.size() && raw[next].isLower() && !tidied.isEmpty() && tidied.back().isLower();
    if (divides)
        at = next;
    return divides;
}

/// One space or line end for any number of them.
void appendSpace(QString& tidied, bool lineEnd)
{
    if (tidied.isEmpty())
        return;
    QChar& last = tidied.back();
    if (last == u'\n')
        return;
    if (last == u' ') {
        if (lineEnd)
            last = u'\n';
        return;
    }
    tidied += lineEnd ? u'\n' : u' ';
}
} // namespace

QString tidiedPdfText(const QString& raw)
{
    QString tidied;
    tidied.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size();) {
        if (skipDivision(raw, at, tidied))
            continue;
        const QChar c = raw[at++];
        if (c.isSpace())
            appendSpace(tidied, isLineEnd(c));
        else if (isPresentationForm(c))
            tidied += QString(c).normalized(QString::NormalizationForm_KC);
        else if (!isInvisible(c))
            tidied += c;
    }
    while (!tidied.isEmpty() && tidied.back().isSpace())
        tidied.chop(1);
    return tidied.normalized(QString::NormalizationForm_C);
}

namespace {
PdfText::State stateOf(QPdfDocument::Error error)
{
    const bool locked = error == QPdfDocument::Error::IncorrectPassword
        || error == QPdfDocument::Error::UnsupportedSecurityScheme;
    return locked ? PdfText::State::Encrypted : PdfText::State::Broken;
}

/// Between the limits; false: there is more.
bool readPages(QPdfDocument& document, const PdfTextLimits& limits, Progress& progress, PdfText& text)
{
    const int count = std::min(text.pageCount, limits.pages);
    qsizetype left = limits.characters;
    bool complete = count == text.pageCount;
    for (int page = 0; page < count && !progress.isCancelled(); ++page) {
        // One more than is kept, to know whether there is more.
        const QString raw =
            document.getSelectionAtIndex(page, 0, int(std::min(left, limits.pageCharacters)) + 1).text();
        if (raw.size() > limits.pageCharacters)
            complete = false;
        text.pages.append(tidiedPdfText(raw.first(std::min(raw.size(), limits.pageCharacters))));
        left -= text.pages.constLast().size();
        progress.advance();
        if (left <= 0)
            return complete && page + 1 == text.pageCount;
    }
    return complete;
}
} // namespace

QString PdfText::note() const
{
    switch (state) {
    case State::Complete:
        return {};
    case State::Shortened:
        return Texts::tr("Only the first part of its text can be searched: it is very long.");
    case State::NoText:
        return Texts::tr("It has no text to search: its pages are pictures.");
    case State::Encrypted:
        return Texts::tr("Its text cannot be searched: it is protected by a password.");
    case State::Broken:
        return Texts::tr("Its text cannot be searched: it is damaged, or no PDF.");
    }
    return {};
}

Result<PdfText> pdfText(const QByteArray& file, Progress& progress, const PdfTextLimits& limits)
{
    PdfText text;
    QBuffer buffer;
    buffer.setData(file); // shared, not copied
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document; // after the device it reads, so that it goes before it
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready) {
        text.state = stateOf(document.error());
        return text;
    }
    text.pageCount = std::max(document.pageCount(), 0);
    progress.start(Texts::tr("Reading the text"), std::min(text.pageCount, limits.pages));
    const bool complete = readPages(document, limits, progress, text);
    if (progress.isCancelled())
        return cancelled();
    text.state = complete ? PdfText::State::Complete : PdfText::State::Shortened;
    const auto isEmpty = [](const QString& page) { return page.isEmpty(); };
    if (std::ranges::all_of(text.pages, isEmpty)) {
        text.pages.clear();
        text.state = text.pageCount == 0 ? PdfText::State::Broken : PdfText::State::NoText;
    }
    return text;
}

} // namespace lacuna

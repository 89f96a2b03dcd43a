// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"
#include "model/formats/textdecoder.h"
#include "model/support/progress.h"

#include <optional>

namespace lacuna {

/// The decoded bytes of a BibTeX file, one after the other, with their lines. Holds one block however long the lines are (BibTeX has values of any
/// length, so lines are no unit of it). Line ends of any kind are read as LF.
class BibSource {
public:
    /// Reads from @p decoder; cancelling @p progress ends the source with an error. Both outlive this.
    BibSource(TextDecoder& decoder, Progress& progress);
    /// Reads @p text, which is UTF-8.
    explicit BibSource(QByteArray text);

    /// The next byte; −1 at the end, or where reading failed (see error()). A CR is LF here.
    int peek()
    {
        if (m_at == m_buffer.size() && !refill())
            return -1;
        const char c = m_buffer.constData()[m_at];
        return c == '\r' ? '\n' : uchar(c);
    }
    /// Goes beyond the byte peeked at.
    void skip();
    /// The bytes that are at hand, none of them looked at; empty at the end. May hold CR.
    QByteArrayView rest();
    /// Goes beyond @p count bytes of rest(), none of which ends a line.
    void advance(qsizetype count);
    /// The next bytes begin a line and an entry: "@word {".
    bool startsEntry();
    /// Puts @p bytes, which began at @p line, back before what comes next.
    void unread(const QByteArray& bytes, qint64 line);

    qint64 line() const { return m_line; } ///< 1-based, of the next byte
    bool atLineStart() const { return m_lineStart; }
    const std::optional<Error>& error() const { return m_error; }
    /// Appends what the decoder found wrong so far, at most one issue a line.
    void takeIssues(std::vector<ImportIssue>& issues);

private:
    bool refill();
    bool fill();
    void noteProblems();

    TextDecoder* m_decoder = nullptr;
    Progress* m_progress = nullptr;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_offset = 0; ///< of m_buffer's first byte in the stream
    qint64 m_line = 1;
    qint64 m_issueLine = 0;
    bool m_lineStart = true;
    bool m_ended = false;
    std::optional<Error> m_error;
    std::vector<ImportIssue> m_issues;
};

} // namespace lacuna

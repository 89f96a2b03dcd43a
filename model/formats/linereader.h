// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"
#include "model/formats/textdecoder.h"

namespace lacuna {

/// Cuts a decoded stream into lines ended by LF, CR LF or CR (mixed, too) without copying them. Holds one block, or one line if that is longer.
class LineReader {
    Q_DECLARE_TR_FUNCTIONS(lacuna::LineReader)
public:
    /// Longer lines are an error: such a file is not text, and would fill the memory.
    static constexpr qsizetype defaultLimit = 16 * 1024 * 1024;
    /// What happens to longer ones.
    enum class Overlong {
        Fail,
        Cut, ///< they lose their rest, with an issue, and the lines after them are read
    };

    explicit LineReader(TextDecoder& decoder, qsizetype limit = defaultLimit,
                        Overlong overlong = Overlong::Fail);

    /// The next line without its end; valid until the next call. False after the last. Errors: those of the decoder; BadInput
    /// for a line beyond the limit (Overlong::Fail).
    Result<bool> next(QByteArrayView& line);
    /// 1-based, of the line last returned.
    qint64 number() const { return m_number; }
    /// Appends what the decoder found wrong in the lines returned so far, at most one issue a line, and the lines that were cut.
    void takeIssues(std::vector<ImportIssue>& issues);

private:
    Result<bool> fill();
    qsizetype findEnd();
    void cut();

    TextDecoder& m_decoder;
    qsizetype m_limit;
    Overlong m_overlong;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of the line to come, in m_buffer
    qint64 m_offset = 0; ///< of m_buffer's first byte in the stream
    qsizetype m_nextLf = -1; ///< as found last; −1: none up to m_scanned
    qsizetype m_nextCr = -1;
    qsizetype m_scannedLf = 0;
    qsizetype m_scannedCr = 0;
    qint64 m_number = 0;
    qint64 m_issueLine = 0; ///< that had the last issue
    bool m_ended = false;
    bool m_wasCut = false; ///< the line to come
    std::vector<ImportIssue> m_issues;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

#include <deque>
#include <memory>

namespace lacuna {

/// Turns a file of any encoding into a stream of valid UTF-8 without NUL, escape and shift bytes, block by block, so that parsers look at bytes and
/// convert only the values they keep. Owned by one reader, used on its thread.
///
/// The encoding is the caller's if named; otherwise the byte order mark's; otherwise UTF-16 where every second byte is zero; otherwise UTF-8
/// as long as the bytes are valid UTF-8; otherwise what the bytes look like (ICU's detector, and our own rules for Thai and
/// Vietnamese, which ICU does not know). Plain ASCII decides nothing: a file whose first accent is at its end is still read right.
///
/// Nothing is lost silently: a byte that is not valid becomes a Problem. In UTF-8 text it is read as Windows-1252 (what such bytes nearly
/// always are: a pasted quotation mark), elsewhere as U+FFFD.
class TextDecoder {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TextDecoder)
public:
    struct Problem {
        enum class Kind { Invalid, Control };
        qint64 offset = 0; ///< in the decoded stream
        Kind kind = Kind::Invalid;
        QByteArray bytes; ///< as they stand in the file
    };

    /// @p device must be open for reading and outlive this.
    explicit TextDecoder(QIODevice& device, QString encoding = {});
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    /// Appends the next decoded block (some hundred KiB) to @p buffer; false at the end of the file. Errors: Io;
    /// BadInput for an encoding that ICU does not know.
    Result<bool> more(QByteArray& buffer);

    /// As used so far, by its usual name ("UTF-8", "windows-1252", "Shift_JIS").
    QString encoding() const;
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 bytesTotal() const; ///< 0 if unknown

    bool hasProblem() const { return !m_problems.empty(); }
    const Problem& firstProblem() const { return m_problems.front(); }
    void dropProblem() { m_problems.pop_front(); }
    /// The problem in words, for an ImportIssue.
    QString describe(const Problem& problem) const;

private:
    struct Converter;
    Result<> start();
    Result<QByteArray> readBlock();
    Result<> useConverter(const QString& name);
    void appendUtf8(QByteArray& buffer, QByteArray raw, bool last);
    void appendRepaired(QByteArray& buffer, const QByteArray& raw, bool last);
    void dropControls(QByteArray& buffer, qsizetype from);

    QIODevice& m_device;
    QString m_encoding; ///< asked for or found; empty while only ASCII was seen
    std::unique_ptr<Converter> m_converter; ///< null: UTF-8
    QByteArray m_pending; ///< bytes read but not decoded: the first block, or a cut sequence
    std::deque<Problem> m_problems;
    qint64 m_bytesRead = 0;
    qint64 m_decoded = 0; ///< bytes handed out
    bool m_started = false;
    bool m_ended = false;
};

/// The name of the encoding that @p bytes, which are not valid UTF-8, are most likely in; "windows-1252" if nothing fits better.
QString detectLegacyEncoding(QByteArrayView bytes);

/// Length of the longest prefix of @p bytes that is whole, valid UTF-8; @p nonAscii is set if it holds any byte above 0x7f.
qsizetype validUtf8Length(QByteArrayView bytes, bool* nonAscii = nullptr);

/// The first bytes of a file as text, for sniffing.
QString decodeStart(const QByteArray& start);

/// How many bytes decodeStart() needs at most.
constexpr qsizetype sniffLength = 64 * 1024;

} // namespace lacuna

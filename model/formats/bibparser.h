// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/bibsource.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <vector>

namespace lacuna {

/// "title = {…}": the value as LaTeX in UTF-8, its pieces joined and macros replaced.
struct BibField {
    QByteArray name; ///< lower case
    QByteArray value;
};

/// What stands between entries.
struct BibBlock {
    enum class Kind { Text, Comment, Preamble };
    Kind kind = Kind::Text;
    QByteArray text; ///< without its own braces
};

struct BibEntry {
    qint64 line = 0; ///< 1-based, at which it begins
    QByteArray type; ///< lower case
    QByteArray key;
    std::vector<BibField> fields;
    std::vector<BibBlock> before; ///< since the entry before it
    qsizetype size = 0; ///< bytes of the values
};

/// Takes a BibTeX file apart. The rules, where files differ from BibTeX:
/// - values end by counting braces, however deeply nested; a line inside an entry that begins an entry itself ("@word{" in its first column) says that
///   the entry before it was never closed: the fields read so far are kept, with a warning, and reading goes on there;
/// - a value, or entry, beyond the limits is not stored: the field is left out with a warning, the rest of the entry and of the file is read;
/// - a missing comma, a word that is no field and "%" comments between fields are passed over, with a warning where something is lost;
/// - @string definitions are replaced in the values, months stand for themselves (jan … dec), an unknown name for itself, with a warning;
/// - @preamble, @comment (balanced, so that entries commented out stay so) and text between entries go to the entry that follows, or to what
///   takeTrailing() returns. JabRef's "% Encoding: …" line and its comment on the type of database describe the file and are dropped.
/// Memory is bounded by the limits below, whatever the file is.
class BibParser {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BibParser)
public:
    static constexpr qsizetype valueLimit = 8 * 1024 * 1024;
    static constexpr qsizetype entryLimit = 32 * 1024 * 1024;
    static constexpr qsizetype blockLimit = 4 * 1024 * 1024; ///< all that waits for the next entry
    static constexpr qsizetype stringLimit = 8 * 1024 * 1024; ///< all @string definitions together

    explicit BibParser(BibSource& source)
        : m_source(source)
    {
    }

    /// The next entry that has fields; false at the end, or where the source failed.
    bool next(BibEntry& entry);
    /// After the end: what followed the last entry.
    std::vector<BibBlock> takeTrailing();

    std::vector<ImportIssue> issues; ///< take them out
    int rejected = 0; ///< entries without any field
    qint64 blocks = 0; ///< "@…{" seen

private:
    enum class End {
        Closed,
        Entry,
        File
    }; ///< how a value or an entry ended: as it should, at the next entry, at the end of the file

    bool at(BibEntry& entry);
    void warn(qint64 line, const QByteArray& field, const QString& message);
    void addText(QByteArrayView bytes);
    void flushText();
    void addBlock(BibBlock::Kind kind, QByteArray text, qint64 line);
    QByteArray word();
    QByteArray bareWord();
    bool skipSpace();
    End skipJunk(char close);
    End scan(QByteArray& into, char close, qsizetype limit, bool stopAtEntries);
    void comment(char close, qint64 line);
    void preamble(char close, qint64 line);
    void string(char close, qint64 line);
    End entry(BibEntry& entry, char close);
    End key(BibEntry& entry, char close, QByteArray& firstName);
    End fields(BibEntry& entry, char close, QByteArray firstName);
    End value(QByteArray& value, const QByteArray& name, bool& whole);
    QByteArray macro(const QByteArray& name, const QByteArray& field);
    bool finish(BibEntry& entry, End end);

    BibSource& m_source;
    QHash<QByteArray, QByteArray> m_strings;
    qsizetype m_stringSize = 0;
    QByteArray m_text; ///< between entries
    std::vector<BibBlock> m_blocks;
    qsizetype m_blockSize = 0;
    bool m_blocksFull = false;
    bool m_commentsEnd = false; ///< a comment was not closed: from now on they end at the next entry
    bool m_tooLong = false; ///< the value just scanned went beyond its limit
    qsizetype m_innerEntry = -1; ///< where an entry begins in the comment just scanned
    qint64 m_innerLine = 0;
    int m_warnings = 0; ///< about the current entry
};

} // namespace lacuna

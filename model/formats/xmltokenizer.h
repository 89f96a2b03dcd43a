// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"
#include "model/formats/textdecoder.h"
#include "model/support/progress.h"

#include <optional>
#include <string>

namespace lacuna {

/// The attributes of a tag, one after the other, as views into it.
class XmlAttributes {
public:
    explicit XmlAttributes(QByteArrayView inside)
        : m_left(inside)
    {
    }

    /// Goes to the next; false after the last, or where what follows is none.
    bool next();
    QByteArrayView name() const { return m_name; } ///< with its prefix
    QByteArrayView value() const { return m_value; } ///< entities not replaced

private:
    QByteArrayView m_left;
    QByteArrayView m_name;
    QByteArrayView m_value;
};

/// Cuts XML into tags and text, block by block, for files from strangers. Owned by one reader, used on its thread.
///
/// Why not QXmlStreamReader: on a PubMed file it manages 41 MB/s with nothing done about its tokens (Qt 6.8.2, one core), half of what importing
/// needs; it stops at the first control character, which EndNote writes; and it expands entities. Here nothing is ever expanded or
/// loaded: a DOCTYPE is skipped, the five entities of XML, character references and HTML's most usual names are understood, any other
/// "&name;" stays as it stands. Memory is bounded by one block and one tag: longer texts come in pieces, longer tags and deeper
/// elements than any bibliography has end the reading.
///
/// Stricter than needed is no use to the user, so these are read with a warning: control characters (left out), "<" and "&" that begin no markup
/// (taken as text). Tags that do not match end the reading. Several documents one after the other are read as one.
class XmlTokenizer {
    Q_DECLARE_TR_FUNCTIONS(lacuna::XmlTokenizer)
public:
    static constexpr int depthLimit = 128;
    static constexpr qsizetype markupLimit = 1024 * 1024; ///< bytes of one tag or DOCTYPE

    enum class Token {
        Start, ///< of an element; an empty element is followed by its End
        End,
        Text, ///< or a piece of it
        Finished, ///< the file has ended, and well
        Stopped ///< see error()
    };

    /// @p decoder must outlive this.
    XmlTokenizer(TextDecoder& decoder, Progress& progress);

    Token next();
    /// After Start and End: the element's name without a namespace prefix. Valid until the next call.
    QByteArrayView name() const { return m_name; }
    QByteArrayView qualifiedName() const { return m_qualifiedName; } ///< with it
    XmlAttributes attributes() const { return XmlAttributes(m_attributes); } ///< after Start
    /// After Start: the attribute's value, entities replaced; empty if there is none.
    QByteArray attribute(QByteArrayView name) const;
    /// After Text: the piece as it stands, whole UTF-8, entities not replaced; see appendXmlText().
    QByteArrayView text() const { return m_text; }
    bool isCData() const { return m_isCData; }
    bool hasDoctype() const { return m_hasDoctype; } ///< one was skipped so far
    /// How many elements are open; after Start it counts that element, after End no more.
    int depth() const { return int(m_openEnds.size()); }
    /// 1-based line at which the token begins. Counted only when asked.
    qint64 line();
    /// Decoded bytes behind the current token.
    qint64 consumed() const { return m_consumed; }
    /// After Stopped: Cancelled, Io, or BadInput with the line in the message.
    const Error& error() const { return m_error; }
    /// A warning at the current line.
    void warn(const QString& message);
    /// Appends what was odd so far.
    void takeIssues(std::vector<ImportIssue>& issues);

private:
    void report(qint64 line, const QString& message);
    bool fill();
    void clean(qsizetype from);
    void consume(qsizetype count)
    {
        m_begin += count;
        m_consumed += count;
    }
    QByteArrayView innermost() const;
    void closeInnermost();
    qsizetype available() const { return m_buffer.size() - m_begin; }
    QByteArrayView rest() const { return QByteArrayView(m_buffer).sliced(m_begin); }
    bool atLeast(qsizetype count);
    Token stop(ErrorKind kind, const QString& message);
    Token stopBad(const QString& message);
    std::optional<Token> markup();
    Token textPiece();
    Token cdataPiece();
    bool skipPast(QByteArrayView end);
    bool skipDoctype();
    Token tag();
    Token endTag(QByteArrayView tag);
    qsizetype tagEnd();

    TextDecoder& m_decoder;
    Progress& m_progress;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of what is not consumed yet
    qsizetype m_counted = 0; ///< up to where m_line counts
    qsizetype m_token = 0; ///< bytes of the last token, to be consumed by the next call
    qint64 m_line = 1;
    qint64 m_fillLine = 1; ///< of the block to come
    qint64 m_fillOffset = 0; ///< of the block to come in the decoder's stream
    qint64 m_consumed = 0;
    QByteArrayView m_name;
    QByteArrayView m_qualifiedName;
    QByteArrayView m_attributes;
    QByteArrayView m_text;
    bool m_isCData = false;
    bool m_inCData = false;
    bool m_emptyElement = false; ///< its End is owed
    bool m_ended = false;
    bool m_lastWasCr = false;
    bool m_stopped = false;
    bool m_hasDoctype = false;
    std::string m_open; ///< the names of the open elements, one after the other
    std::vector<qsizetype> m_openEnds;
    Error m_error;
    std::vector<ImportIssue> m_issues;
    qint64 m_warnedLine = 0;
};

enum class XmlSpace {
    Collapse, ///< runs of white space are one space, as pretty-printed files need; references (&#13;) are line breaks
    Keep
};

/// Appends @p raw, a piece of text as XmlTokenizer gives it, to @p text with entities replaced. False if an entity was not known and stays as it stands.
bool appendXmlText(QByteArray& text, QByteArrayView raw, bool cdata, XmlSpace space);

/// Appends @p text to @p xml, escaped; what XML 1.0 cannot hold is left out, line breaks are "&#xD;" as EndNote writes them.
void appendXmlEscaped(QByteArray& xml, QStringView text);

/// The encoding that an XML declaration in @p start (the first bytes of a file) names, for TextDecoder; empty if there is none, if it is one that TextDecoder
/// finds by itself (UTF-8, UTF-16), or if ICU does not know it.
QString declaredXmlEncoding(const QByteArray& start);

} // namespace lacuna

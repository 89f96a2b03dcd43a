// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"
#include "model/formats/xmltokenizer.h"

namespace lacuna {

/// Walks over the elements of an XML file, for readers of records: see XmlTokenizer for what is understood. No call recurses, whatever the
/// file's depth: a reader's functions go as deep as the elements they know.
///
///     const int depth = xml.depth();          // of the element whose start was read last
///     while (xml.nextChild(depth)) {          // what is not taken is skipped
///         if (xml.name() == "ArticleTitle")
///             study.title = xml.text();
///     }
class XmlReader {
    Q_DECLARE_TR_FUNCTIONS(lacuna::XmlReader)
public:
    /// Bytes that one record and one text may have; more ends the record.
    static constexpr qint64 recordLimit = 64 * 1024 * 1024;
    static constexpr qsizetype textLimit = 16 * 1024 * 1024;

    /// @p decoder must outlive this.
    XmlReader(TextDecoder& decoder, Progress& progress);

    /// Goes to the next start of an element, wherever it is; false at the end of the file.
    bool nextElement();
    /// Goes to the next child of the element open at @p depth; false when that has ended, or the record or the file must not be read on.
    bool nextChild(int depth);
    /// The same for any element inside it, however deep.
    bool nextInside(int depth);
    int depth() const { return m_tokens.depth(); }
    QByteArrayView name() const { return m_tokens.name(); }
    QByteArray attribute(QByteArrayView name) const { return m_tokens.attribute(name); }
    qint64 line() { return m_tokens.line(); }

    /// The text of the element whose start was read last, that of elements inside it included (<i>, <sup>, <style>), and goes to its end.
    QString text(XmlSpace space = XmlSpace::Collapse);
    /// The same for an element made of elements: a space between their texts.
    QString spacedText();

    /// Goes to the end of the element whose start was read last.
    void skip();

    /// A record begins at the element whose start was read last.
    void beginRecord();
    /// Leaves the record's element. False if the record is not whole: too long, or the file broke off.
    bool endRecord();

    /// Why reading stopped, if it did.
    const Error* error() const { return m_stopped ? &m_tokens.error() : nullptr; }
    void takeIssues(std::vector<ImportIssue>& issues) { m_tokens.takeIssues(issues); }

private:
    XmlTokenizer::Token next();
    QString collect(XmlSpace space, bool spaced);

    XmlTokenizer m_tokens;
    QByteArray m_text; ///< kept for its memory
    int m_recordDepth = 0;
    qint64 m_recordBegin = 0;
    bool m_tooLong = false;
    bool m_stopped = false;
    bool m_entityWarned = false;
};

/// What an XML format says about its elements.
struct XmlFormat {
    enum class Kind { Other, Container, Record };
    Kind (*kindOf)(QByteArrayView name);
    QString refusal; ///< "This is not an EndNote XML file", without a full stop
};

/// Reads records one by one: the loop around what a format makes of each. @p record is called at the start of each record's element, takes what it
/// understands and adds issues. A file that breaks off after a record gives that record and an issue; one that
/// has none gives an error.
Result<ReadSummary> readXml(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                            Progress& progress, const XmlFormat& format,
                            const std::function<Record(XmlReader&, std::vector<ImportIssue>&)>& record);

} // namespace lacuna

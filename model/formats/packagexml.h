// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/xmltokenizer.h"
#include "model/support/officepackage.h"

#include <QtCore/QStringList>

namespace lacuna {

/// One XML part of a package, event by event. Refuses what no office program writes and a hostile file does: document type declarations, entities, deep
/// nesting. After next() returned false, state() says whether that was the end.
class PackageXml {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PackageXml)
public:
    static Result<std::unique_ptr<PackageXml>> open(OfficePackage& package, const QString& name);
    explicit PackageXml(std::unique_ptr<OfficePackage::Part> part);

    /// The next start, end or text; false at the end and at an error.
    bool next();
    bool isStart() const { return m_token == XmlTokenizer::Token::Start; }
    bool isEnd() const { return m_token == XmlTokenizer::Token::End; }
    bool isText() const { return m_token == XmlTokenizer::Token::Text; }
    /// Of the element, without and with its prefix; valid until the next event. Namespaces are not looked at: they differ between editions of the
    /// standards, prefixes in practice not.
    QByteArrayView name() const { return m_tokens.name(); }
    QByteArrayView qualifiedName() const { return m_tokens.qualifiedName(); }
    /// After a text: it or a piece of it.
    QString text();
    /// After a start: what it says under @p name, with its prefix if it has one; empty if nothing.
    QString attribute(QByteArrayView name) const;
    /// After a start: its attributes as they stand, entities not replaced. For what is read millions of times and holds none.
    XmlAttributes attributes() const { return m_tokens.attributes(); }

    /// The next child of the element that next() last started, given its depth(); false after the last. Texts between are passed over; what the
    /// caller leaves unread of a child is passed over, too.
    bool nextChild(int parent);
    int depth() const { return m_tokens.depth(); }
    /// The text of the element just started, up to and with its end; without that of elements in it, and cut off where it is absurdly long.
    QString elementText() { return QString::fromUtf8(elementUtf8()); }
    QByteArrayView elementUtf8(); ///< the same, valid until the next call of anything
    /// To the end of the element just started.
    void skip();

    /// Errors: BadInput with what is wrong; the part's own.
    Result<> state() const;
    /// What is not as it should be and did not stop the reading: characters that are none. Taken once.
    QStringList takeOddities();

private:
    void append(QByteArray& text);

    std::unique_ptr<OfficePackage::Part> m_part;
    TextDecoder m_decoder;
    Progress m_progress; ///< the part sees to it
    XmlTokenizer m_tokens;
    XmlTokenizer::Token m_token = XmlTokenizer::Token::Finished;
    QByteArray m_text; ///< kept for its memory
    bool m_started = false; ///< the root element was found
    bool m_refused = false;
};

} // namespace lacuna

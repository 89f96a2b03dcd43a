// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/officepackage.h"

#include <QtCore/QXmlStreamReader>

namespace lacuna {

/// One XML part of a package, event by event. Refuses what no office program writes and a hostile file does: document type declarations (and with
/// them entities), deep nesting. After next() returned false, state() says whether that was the end.
class PackageXml {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PackageXml)
public:
    static Result<std::unique_ptr<PackageXml>> open(OfficePackage& package, const QString& name);
    explicit PackageXml(std::unique_ptr<OfficePackage::Part> part);

    /// The next start, end or text; false at the end and at an error.
    bool next();
    bool isStart() const { return m_xml.tokenType() == QXmlStreamReader::StartElement; }
    bool isEnd() const { return m_xml.tokenType() == QXmlStreamReader::EndElement; }
    bool isText() const { return m_xml.tokenType() == QXmlStreamReader::Characters; }
    /// Of the element, without and with its prefix. Namespaces are not looked at: they differ between editions of the standards, prefixes in practice not.
    QStringView name() const { return m_xml.name(); }
    QStringView qualifiedName() const { return m_xml.qualifiedName(); }
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    /// The next child of the element that next() last started, given its depth(); false after the last. Texts between are passed over; what the
    /// caller leaves unread of a child is passed over, too.
    bool nextChild(int parent);
    int depth() const { return m_depth; }
    /// The text of the element just started, up to and with its end; without that of elements in it, and cut off where it is absurdly long.
    QString elementText();
    /// To the end of the element just started.
    void skip();

    /// Errors: BadInput with what is wrong; the part's own.
    Result<> state() const;

private:
    std::unique_ptr<OfficePackage::Part> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0; ///< elements open, with the one just started
    bool m_refused = false;
};

} // namespace lacuna

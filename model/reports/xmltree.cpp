// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/xmltree.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::XmlTree)
};

constexpr int deepest = 200;

XmlNode nodeOf(const QXmlStreamReader& reader)
{
    XmlNode node;
    node.prefix = reader.prefix().toString();
    node.name = reader.name().toString();
    node.space = reader.namespaceUri().toString();
    node.declarations = reader.namespaceDeclarations();
    node.attributes = reader.attributes();
    return node;
}

QString qualified(const XmlNode& node)
{
    return node.prefix.isEmpty() ? node.name : QString(node.prefix + u':' + node.name);
}

void write(QXmlStreamWriter& writer, const XmlNode& node)
{
    if (node.name.isEmpty()) {
        writer.writeCharacters(node.text);
        return;
    }
    // Written by their qualified names: the writer would choose prefixes of its own.
    writer.writeStartElement(qualified(node));
    for (const QXmlStreamNamespaceDeclaration& each : node.declarations) {
        const QString prefix = each.prefix().toString();
        writer.writeAttribute(prefix.isEmpty() ? u"xmlns"_s : QString(u"xmlns:"_s + prefix),
                              each.namespaceUri().toString());
    }
    for (const QXmlStreamAttribute& each : node.attributes)
        writer.writeAttribute(each.qualifiedName().toString(), each.value().toString());
    for (const XmlNode& child : node.children)
        write(writer, child);
    writer.writeEndElement();
}

} // namespace

const XmlNode* XmlNode::child(QLatin1StringView inSpace, QLatin1StringView local) const
{
    const auto found =
        std::ranges::find_if(children, [&](const XmlNode& each) { return each.is(inSpace, local); });
    return found == children.end() ? nullptr : &*found;
}

const XmlNode* XmlNode::descendant(std::initializer_list<Step> path) const
{
    const XmlNode* at = this;
    for (const auto& [inSpace, local] : path)
        at = at ? at->child(inSpace, local) : nullptr;
    return at;
}

Result<XmlNode> readXmlTree(const QByteArray& data)
{
    QXmlStreamReader reader(data);
    std::vector<XmlNode> open(1); // the first holds the root, so that every element has a parent
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return fail(ErrorKind::BadInput, Text::tr("it defines a document type of its own"));
        case QXmlStreamReader::StartElement:
            if (open.size() > deepest)
                return fail(ErrorKind::BadInput, Text::tr("it is nested too deep"));
            open.push_back(nodeOf(reader));
            break;
        case QXmlStreamReader::Characters:
            if (open.size() > 1)
                open.back().children.push_back({.text = reader.text().toString()});
            break;
        case QXmlStreamReader::EndElement: {
            XmlNode done = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(done));
            break;
        }
        default:
            break;
        }
    }
    if (reader.hasError() || open.size() != 1 || open.front().children.size() != 1)
        return fail(ErrorKind::BadInput,
                    Text::tr("it is damaged at line %1: %2")
                        .arg(QString::number(reader.lineNumber()), reader.errorString()));
    return std::move(open.front().children.front());
}

QByteArray writeXmlTree(const XmlNode& root)
{
    QByteArray data;
    QXmlStreamWriter writer(&data);
    writer.writeStartDocument(u"1.0"_s, true);
    write(writer, root);
    writer.writeEndDocument();
    return data;
}

} // namespace lacuna

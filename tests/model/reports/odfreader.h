// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtCore/QXmlStreamReader>

#include <functional>
#include <vector>

namespace lacuna::test {

/// An element of an XML part, with names as they are written ("text:p").
struct OdfNode {
    QString name{};
    QMap<QString, QString> attributes{};
    QString text{}; ///< its own and that of its descendants; a line a paragraph
    std::vector<OdfNode> children{};

    QString value(const QString& attribute) const { return attributes.value(attribute); }

    /// Its descendants, itself not, in the order of the document.
    std::vector<const OdfNode*> all(const QString& wanted) const
    {
        std::vector<const OdfNode*> found;
        for (const OdfNode& child : children) {
            if (child.name == wanted)
                found.push_back(&child);
            const auto deeper = child.all(wanted);
            found.insert(found.end(), deeper.begin(), deeper.end());
        }
        return found;
    }
    const OdfNode* first(const QString& wanted) const
    {
        const auto found = all(wanted);
        return found.empty() ? nullptr : found.front();
    }
    const OdfNode* child(const QString& wanted) const
    {
        for (const OdfNode& each : children) {
            if (each.name == wanted)
                return &each;
        }
        return nullptr;
    }
    void visit(const std::function<void(const OdfNode&)>& see) const
    {
        see(*this);
        for (const OdfNode& each : children)
            each.visit(see);
    }
};

/// The root element of @p part; without a name if it is not well formed.
inline OdfNode readOdf(const QByteArray& part)
{
    QXmlStreamReader xml(part);
    OdfNode top;
    std::vector<OdfNode> open{OdfNode{}};
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            OdfNode node;
            node.name = xml.qualifiedName().toString();
            for (const QXmlStreamAttribute& attribute : xml.attributes())
                node.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            if (node.name == QLatin1StringView("text:s"))
                node.text = QStringLiteral(" ");
            open.push_back(std::move(node));
        } else if (xml.isCharacters()) {
            open.back().text += xml.text();
        } else if (xml.isEndElement()) {
            OdfNode node = std::move(open.back());
            open.pop_back();
            if (node.name == QLatin1StringView("text:p") && open.back().text.size() > 0)
                open.back().text += u'\n';
            open.back().text += node.text;
            open.back().children.push_back(std::move(node));
        }
    }
    if (xml.hasError() || open.size() != 1 || open.front().children.size() != 1)
        return {};
    return std::move(open.front().children.front());
}

/// The cells of a table:table, row after row; covered ones are empty.
inline std::vector<QStringList> tableTexts(const OdfNode& table)
{
    std::vector<QStringList> rows;
    for (const OdfNode* row : table.all(QStringLiteral("table:table-row"))) {
        rows.emplace_back();
        for (const OdfNode& cell : row->children)
            rows.back() += cell.text;
    }
    return rows;
}

} // namespace lacuna::test

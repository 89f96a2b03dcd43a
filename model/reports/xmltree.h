// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QXmlStreamAttributes>
#include <QtCore/QXmlStreamReader>

#include <initializer_list>
#include <utility>
#include <vector>

namespace lacuna {

/// An element of a small XML part that is read, thinned out and written again, or a piece of text (then without a name). Prefixes stay as they
/// were, since some attributes name them; what an element is, its namespace says.
struct XmlNode {
    QString prefix{};
    QString name{};
    QString space{}; ///< of the name; empty: none
    QXmlStreamNamespaceDeclarations declarations{};
    QXmlStreamAttributes attributes{};
    QString text{};
    std::vector<XmlNode> children{};

    bool is(QLatin1StringView inSpace, QLatin1StringView local) const
    {
        return name == local && space == inSpace;
    }
    /// The first child of that name in this element's namespace @p inSpace; null: none.
    const XmlNode* child(QLatin1StringView inSpace, QLatin1StringView local) const;
    /// The first child of the first child … along @p path, each step a namespace and a name; null: the way ends before.
    using Step = std::pair<QLatin1StringView, QLatin1StringView>;
    const XmlNode* descendant(std::initializer_list<Step> path) const;
    /// The value of an attribute without a namespace; empty: none.
    QString attribute(QLatin1StringView local) const { return attributes.value(QString(), local).toString(); }
};

/// Reads @p data whole. Errors: BadInput for what is not well-formed, has a document type (the door of entity bombs) or is nested more than 200
/// deep; the message is a clause that says which.
Result<XmlNode> readXmlTree(const QByteArray& data);
/// The document again. What only separates elements is kept.
QByteArray writeXmlTree(const XmlNode& root);

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/xmltree.h"
#include "model/support/progress.h"

#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtGui/QImage>

#include <optional>
#include <vector>

namespace lacuna {

class OoxmlPackage;

namespace ooxml {
// Namespaces of what is read of others' files.
constexpr QLatin1StringView drawing{"http://schemas.openxmlformats.org/drawingml/2006/main"};
constexpr QLatin1StringView presentation{"http://schemas.openxmlformats.org/presentationml/2006/main"};
constexpr QLatin1StringView compatibility{"http://schemas.openxmlformats.org/markup-compatibility/2006"};
constexpr QLatin1StringView relationships{
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"};
} // namespace ooxml

/// What a deck takes of a user's template: its first slide master, the layouts and the theme of it, and the pictures they show. Nothing else
/// comes along: no slides, no macros, no embedded objects, no sounds, no addresses outside the file, no personal properties; what referred to such is taken
/// out of the masters and layouts.
struct TemplatePackage {
    struct Layout {
        QString part; ///< its name in the deck
        XmlNode xml;
    };
    QSizeF slide; ///< points
    XmlNode theme;
    XmlNode master;
    std::vector<Layout> layouts; ///< in the master's order; never empty

    struct Part {
        QString name;
        QString contentType;
        QByteArray data;
    };
    /// Ids stay as they were, since the parts name them.
    struct Relation {
        QString source;
        QString id;
        QString type; ///< "image"
        QString target;
    };
    std::vector<Part> parts; ///< all of them, the above included
    std::vector<Relation> relations;
    qint64 freeId = 0; ///< for the master in the list of the presentation: no layout has it

    /// The layout of that name in the deck; null: there is none.
    const Layout* layout(const QString& part) const;
    /// The picture that @p source (a part's name in the deck) calls @p id; null if it is none, or of a kind Qt does not draw.
    QImage picture(const QString& source, const QString& id) const;
    /// Adds all parts and how they relate.
    void addTo(OoxmlPackage& package) const;
};

/// Where a shape, picture or group of a master or layout is, points; nothing if it does not say.
std::optional<QRectF> templateBox(const XmlNode& shape);

/// Reads a .pptx or .potx (also with macros, which are left behind) of at most 100 MB. Errors: BadInput, saying what is wrong with it and what to do;
/// Cancelled.
Result<TemplatePackage> readTemplatePackage(const QByteArray& file, Progress& progress);

} // namespace lacuna

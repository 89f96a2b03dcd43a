// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/xmlpart.h"

#include <QtCore/QHash>

#include <vector>

namespace lacuna {

/// One element of a style ("style:text-properties") with its attributes.
struct OdfProperties {
    QLatin1StringView element;
    std::vector<std::pair<QLatin1StringView, QString>> values;
};

struct OdfStyle {
    QLatin1StringView family; ///< "paragraph"
    QString parent; ///< the name of a common style; empty: none
    std::vector<OdfProperties> properties;
};

/// The automatic styles of an OpenDocument part: each look once, named when it is first asked for. A plain value.
class OdfStyles {
public:
    /// "P3": the style's name; equal styles have one name.
    QString name(const OdfStyle& style);
    /// All of them, in the order of their names' making; inside an open office:automatic-styles.
    void write(XmlPart& xml) const;

private:
    std::vector<std::pair<QString, OdfStyle>> m_styles;
    QHash<QString, QString> m_names; ///< everything of a style → its name
    QHash<QLatin1StringView, int> m_numbers; ///< of a family
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/question.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace lacuna {

/// What the map of now is compared with, and how that is shown. A value; saved with a view.
struct CompareWith {
    enum class Kind { Year, View, Filter, File };
    Kind kind = Kind::Year;
    int year = 0; ///< studies of this year or earlier; 0: five years ago
    Id view = 0; ///< whose filter is asked the same question; 0: none is chosen
    std::optional<Filter> kept; ///< the filter that was kept to compare with
    QString file; ///< another catalogue's, absolute; empty: none is chosen
    bool sideBySide = false;

    /// Empty: as it begins. Of a file only its name is kept: paths are this computer's, and a catalogue travels.
    QJsonObject toJson() const;
    /// @p folder is the catalogue's own: where the file is looked for.
    static CompareWith fromJson(const QJsonObject& json, const QString& folder);
    friend bool operator==(const CompareWith&, const CompareWith&) = default;
};

} // namespace lacuna

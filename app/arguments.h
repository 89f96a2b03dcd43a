// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace lacuna {

/// One option a command takes.
struct OptionSpec {
    QString name; ///< "row-depth", or "o"
    QString value; ///< what stands for the value in the help; empty: a switch
    QString help;
};

/// The arguments of one command, taken apart but not yet understood.
class Arguments {
public:
    /// Errors: Usage, for an unknown option or a missing value.
    static Result<Arguments> parse(const QStringList& arguments, const std::vector<OptionSpec>& options);

    const QStringList& positional() const { return m_positional; }
    bool has(const QString& name) const { return m_values.contains(name); }
    /// Last value given, or @p otherwise.
    QString value(const QString& name, const QString& otherwise = {}) const;
    QStringList values(const QString& name) const { return m_values.value(name); }
    /// A whole number in [least, most]; absent if not given. Errors: Usage.
    Result<std::optional<int>> number(const QString& name, int least, int most) const;
    /// One of @p allowed, @p otherwise if not given. Errors: Usage, which lists them.
    Result<QString> choice(const QString& name, const QStringList& allowed, const QString& otherwise) const;

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};

/// @p first, then all of @p more.
std::vector<OptionSpec> joined(std::vector<OptionSpec> first,
                               const std::vector<std::vector<OptionSpec>>& more);

/// Takes "--NAME VALUE" or "--NAME=VALUE" out of @p words, wherever it stands, and returns the value (empty: it has none); nothing: it is
/// not there. For what must be known before anything else is read.
std::optional<QString> takeOption(QStringList& words, const QString& name);

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace lacuna {

/// Reads the numbers of one table however people write them: "15100000", "15,100,000", "15 100 000,5", "15'100'000", "1.234,5", "3.5", "1.5e7", "12 %". A
/// mark before exactly three digits ("15,100") may group thousands or begin decimals: what the table's other numbers show decides, and
/// where nothing does, a comma is not guessed at. (A dot then begins decimals, as programs write them.) Two passes: learn() every number, then read().
class StatedNumbers {
public:
    enum class Problem { None, NotANumber, Negative, Ambiguous };
    struct Number {
        double value = 0; ///< finite, ≥ 0
        Problem problem = Problem::None;
        bool percent = false;

        friend bool operator==(const Number&, const Number&) = default;
    };

    void learn(const QString& text);
    Number read(const QString& text) const;

private:
    struct Shape;
    static std::optional<Shape> shapeOf(const QString& text);

    bool m_commaDecimal = false; ///< some number shows it beyond doubt
    bool m_commaGroups = false;
    bool m_dotGroups = false;
    bool m_dotDecimal = false;
};

} // namespace lacuna

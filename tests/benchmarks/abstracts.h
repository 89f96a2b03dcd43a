// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <algorithm>
#include <random>
#include <vector>

namespace lacuna::synthetic {

/// Abstracts of invented words as frequent as those of a language (Zipf), because a search index is only as slow as its
/// vocabulary is large; the shared generator's few words make it look twice as fast.
class Abstracts {
public:
    Abstracts()
    {
        constexpr int vocabulary = 30000;
        double sum = 0;
        for (int rank = 1; rank <= vocabulary; ++rank)
            m_cumulated.push_back(sum += 1.0 / rank);
    }
    QString abstract(int number) const
    {
        std::mt19937 random(quint32(number) + 1);
        QString text;
        for (int i = 0; i < 110; ++i) {
            const double at = double(random()) / double(std::mt19937::max()) * m_cumulated.back();
            const auto rank = quint32(std::ranges::lower_bound(m_cumulated, at) - m_cumulated.begin());
            text += word(rank) + (i % 17 == 16 ? QStringLiteral(". ") : QStringLiteral(" "));
        }
        return text;
    }
    /// The word of this rank by frequency, from 0.
    static QString word(quint32 rank)
    {
        // Frequent words are short, and neighbours in rank do not look alike.
        QString text = rank < 100 ? QString() : QStringLiteral("xq"); // no word of any language
        for (quint32 rest = rank * 2654435761U; rest > 0; rest /= 40)
            text.prepend(QChar(char16_t(u'a' + rest % 26)));
        return text;
    }

private:
    std::vector<double> m_cumulated;
};

} // namespace lacuna::synthetic

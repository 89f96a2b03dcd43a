// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/textdifference.h"

#include <QtCore/QStringList>
#include <QtCore/QTextBoundaryFinder>

#include <algorithm>
#include <span>

namespace lacuna {

namespace {

using Words = std::vector<QStringView>;

Words wordsOf(const QString& text)
{
    Words words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        const qsizetype to = finder.position();
        if (to > from)
            words.push_back(QStringView(text).sliced(from, to - from));
        from = to;
    }
    return words;
}

class Pieces {
public:
    void add(TextPiece::Kind kind, QStringView text)
    {
        if (m_pieces.empty() || m_pieces.back().kind != kind)
            m_pieces.push_back({kind, {}});
        m_pieces.back().text += text;
    }
    std::vector<TextPiece> take() { return std::move(m_pieces); }

private:
    std::vector<TextPiece> m_pieces;
};

/// The longest common subsequence, by a table of @p before × @p after.
void compare(std::span<const QStringView> before, std::span<const QStringView> after, Pieces& pieces)
{
    constexpr size_t most = 4'000'000;
    const size_t width = after.size() + 1;
    const bool tooLong = (before.size() + 1) * width > most;
    std::vector<quint16> length(tooLong ? 0 : (before.size() + 1) * width);
    size_t i = 0;
    size_t j = 0;
    if (!tooLong) {
        for (size_t a = before.size(); a-- > 0;) {
            for (size_t b = after.size(); b-- > 0;)
                length[a * width + b] = before[a] == after[b]
                    ? quint16(length[(a + 1) * width + b + 1] + 1)
                    : std::max(length[(a + 1) * width + b], length[a * width + b + 1]);
        }
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                pieces.add(TextPiece::Kind::Same, before[i++]);
                ++j;
            } else if (length[(i + 1) * width + j] >= length[i * width + j + 1]) {
                pieces.add(TextPiece::Kind::Removed, before[i++]);
            } else {
                pieces.add(TextPiece::Kind::Added, after[j++]);
            }
        }
    }
    for (; i < before.size(); ++i)
        pieces.add(TextPiece::Kind::Removed, before[i]);
    for (; j < after.size(); ++j)
        pieces.add(TextPiece::Kind::Added, after[j]);
}

} // namespace

std::vector<TextPiece> textDifference(const QString& before, const QString& after)
{
    const Words a = wordsOf(before);
    const Words b = wordsOf(after);
    size_t begin = 0;
    while (begin < std::min(a.size(), b.size()) && a[begin] == b[begin])
        ++begin;
    size_t end = 0;
    while (end < std::min(a.size(), b.size()) - begin && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    Pieces pieces;
    for (size_t i = 0; i < begin; ++i)
        pieces.add(TextPiece::Kind::Same, a[i]);
    compare(std::span(a).subspan(begin, a.size() - begin - end),
            std::span(b).subspan(begin, b.size() - begin - end), pieces);
    for (size_t i = a.size() - end; i < a.size(); ++i)
        pieces.add(TextPiece::Kind::Same, a[i]);
    return pieces.take();
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/duplicateblocks.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

namespace lacuna {

namespace {

constexpr size_t rareWords = 5;
constexpr size_t smallBlock = 24; ///< all pairs are compared up to here
constexpr size_t window = 12; ///< neighbours compared in larger blocks of telling keys

/// A study under a key. Keys that tell little by themselves (two words) are dropped when many share them; telling ones
/// (DOI, title) compare neighbours instead.
struct Entry {
    quint64 hash = 0;
    quint32 study = 0;
    bool telling = false;
};

enum Salt : quint64 {
    Doi = 1,
    Title,
    MainTitle,
    TitleStart,
    TitleEnd,
    Words,
    AuthorWord,
    AuthorPage,
    AuthorVolume,
    Place,
    Abstract,
    Isbn
};

quint64 mixed(quint64 a, quint64 b)
{
    a ^= b + 0x9E3779B97F4A7C15ULL + (a << 6) + (a >> 2);
    a ^= a >> 29;
    return a * 0xBF58476D1CE4E5B9ULL;
}

quint64 lettersHash(QStringView text, Salt salt)
{
    QVarLengthArray<QChar, 256> letters;
    for (const QChar c : text) {
        if (c != u' ')
            letters.push_back(c);
    }
    return stableHash(QStringView(letters.constData(), letters.size()), salt);
}

/// How many studies have each word in their title.
class WordCounts {
public:
    explicit WordCounts(const std::vector<DuplicateKey>& keys)
    {
        size_t size = 0;
        for (const DuplicateKey& key : keys)
            size += key.words.size();
        m_words.reserve(size);
        for (const DuplicateKey& key : keys)
            m_words.insert(m_words.end(), key.words.begin(), key.words.end());
        std::ranges::sort(m_words);
        for (size_t i = 0; i < m_words.size();) {
            size_t end = i;
            while (end < m_words.size() && m_words[end] == m_words[i])
                ++end;
            m_counts.push_back({m_words[i], quint32(end - i)});
            i = end;
        }
        m_words = {};
    }

    quint32 of(quint32 word) const
    {
        return std::ranges::lower_bound(m_counts, word, {}, &std::pair<quint32, quint32>::first)->second;
    }

private:
    std::vector<quint32> m_words;
    std::vector<std::pair<quint32, quint32>> m_counts;
};

/// The words of a title that the fewest others have, ascending; words that no other has bring nobody together.
std::vector<quint32> rarest(const DuplicateKey& key, const WordCounts& counts)
{
    std::vector<std::pair<quint32, quint32>> words;
    for (const quint32 word : key.words) {
        const quint32 count = counts.of(word);
        if (count > 1)
            words.emplace_back(count, word);
    }
    const size_t kept = std::min(words.size(), rareWords);
    std::ranges::partial_sort(words, words.begin() + std::ptrdiff_t(kept));
    std::vector<quint32> rare;
    for (size_t i = 0; i < kept; ++i)
        rare.push_back(words[i].second);
    return rare;
}

class Entries {
public:
    Entries(const DuplicateKey& key, quint32 study, std::vector<Entry>& into)
        : m_key(key)
        , m_study(study)
        , m_into(into)
    {
    }

    void addTitles()
    {
        const TitleText& title = m_key.title;
        const QStringView text = title.text;
        if (text.isEmpty())
            return;
        add(lettersHash(text, Title), true);
        if (title.main >= 16) // of the whole title too: the other may lack the subtitle
            add(lettersHash(text.first(title.main), MainTitle), true);
        if (title.other.size() >= 12)
            add(lettersHash(title.other, Title), true);
        if (text.size() >= 24) {
            add(lettersHash(text.first(24), TitleStart), false);
            add(lettersHash(text.last(24), TitleEnd), false);
        }
    }

    void addWords(const std::vector<quint32>& rare)
    {
        for (size_t i = 0; i < rare.size(); ++i) {
            for (size_t j = i + 1; j < rare.size(); ++j)
                add(mixed(mixed(Words, std::min(rare[i], rare[j])), std::max(rare[i], rare[j])), false);
        }
        if (m_key.authors.empty())
            return;
        const quint64 author = stableHash(m_key.authors.front().family, AuthorWord);
        for (size_t i = 0; i < std::min<size_t>(rare.size(), 2); ++i)
            add(mixed(author, rare[i]), false);
    }

    void addPlaces()
    {
        if (!m_key.doi.isEmpty())
            add(stableHash(m_key.doi, Doi), true);
        if (!m_key.abstractStart.isEmpty())
            add(lettersHash(QStringView(m_key.abstractStart).first(40), Abstract), true);
        if (!m_key.isbn.isEmpty())
            add(mixed(stableHash(m_key.isbn, Isbn), stableHash(m_key.pages.first)), false);
        if (!m_key.authors.empty() && !m_key.volume.isEmpty())
            add(mixed(mixed(stableHash(m_key.authors.front().family, AuthorVolume), stableHash(m_key.volume)),
                      quint64(m_key.year.value_or(0))),
                false);
        if (m_key.pages.first.isEmpty())
            return;
        const quint64 page = stableHash(m_key.pages.first);
        if (!m_key.authors.empty())
            add(mixed(stableHash(m_key.authors.front().family, AuthorPage), page), false);
        if (!m_key.volume.isEmpty())
            add(mixed(mixed(stableHash(m_key.volume, Place), page), quint64(m_key.year.value_or(0))), false);
    }

private:
    void add(quint64 hash, bool telling) { m_into.push_back({hash, m_study, telling}); }

    const DuplicateKey& m_key;
    quint32 m_study;
    std::vector<Entry>& m_into;
};

std::vector<Entry> entriesOf(const std::vector<DuplicateKey>& keys)
{
    const WordCounts counts(keys);
    std::vector<Entry> entries;
    entries.reserve(keys.size() * 22);
    for (size_t i = 0; i < keys.size(); ++i) {
        Entries of(keys[i], quint32(i), entries);
        of.addTitles();
        of.addWords(rarest(keys[i], counts));
        of.addPlaces();
    }
    return entries;
}

void addPair(quint32 a, quint32 b, std::vector<Candidate>& into)
{
    if (a != b)
        into.emplace_back(std::min(a, b), std::max(a, b));
}

/// Neighbours in a large block lie together when sorted by authors, year and pages.
void addNeighbours(std::span<Entry> block, const std::vector<DuplicateKey>& keys,
                   std::vector<Candidate>& into)
{
    const auto orderOf = [&](const Entry& entry) {
        const DuplicateKey& key = keys[entry.study];
        const QStringView family =
            key.authors.empty() ? QStringView() : QStringView(key.authors.front().family);
        return std::tuple(family, key.year.value_or(0), QStringView(key.pages.first), key.id);
    };
    std::ranges::sort(block, [&](const Entry& a, const Entry& b) { return orderOf(a) < orderOf(b); });
    for (size_t i = 0; i < block.size(); ++i) {
        for (size_t j = i + 1; j < std::min(block.size(), i + 1 + window); ++j)
            addPair(block[i].study, block[j].study, into);
    }
}

void addBlock(std::span<Entry> block, const std::vector<DuplicateKey>& keys, std::vector<Candidate>& into)
{
    if (block.size() > smallBlock) {
        if (block.front().telling)
            addNeighbours(block, keys, into);
        return;
    }
    for (size_t i = 0; i < block.size(); ++i) {
        for (size_t j = i + 1; j < block.size(); ++j)
            addPair(block[i].study, block[j].study, into);
    }
}

void sortUnique(std::vector<Candidate>& candidates)
{
    std::ranges::sort(candidates);
    const auto rest = std::ranges::unique(candidates);
    candidates.erase(rest.begin(), rest.end());
}

} // namespace

std::vector<Candidate> duplicateCandidates(const std::vector<DuplicateKey>& keys, const Progress& progress)
{
    std::vector<Entry> entries = entriesOf(keys);
    if (progress.isCancelled())
        return {};
    std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
        return a.hash != b.hash ? a.hash < b.hash : a.study < b.study;
    });
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < entries.size();) {
        size_t end = i;
        while (end < entries.size() && entries[end].hash == entries[i].hash)
            ++end;
        addBlock(std::span(entries).subspan(i, end - i), keys, candidates);
        i = end;
        if (progress.isCancelled())
            return {};
    }
    entries = {};
    sortUnique(candidates);
    return candidates;
}

std::vector<Candidate> everyPair(qsizetype size)
{
    std::vector<Candidate> pairs;
    for (quint32 i = 0; i < quint32(size); ++i) {
        for (quint32 j = i + 1; j < quint32(size); ++j)
            pairs.emplace_back(i, j);
    }
    return pairs;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/duplicatekeys.h"

#include "model/formats/referencefields.h"
#include "model/support/textfold.h"

#include <QtCore/QStringTokenizer>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// Titles kept of one DOI: more have it only if it says nothing, and comparing with all of them would take for ever.
constexpr int mostOfADoi = 16;
constexpr qsizetype mostWords = 60; ///< of a title; longer ones are abstracts in the wrong field
constexpr qsizetype longWord =
    4; ///< letters: shorter ones are mostly articles and prepositions, which all titles share
constexpr int enoughLongWords = 3; ///< to leave the short ones aside

/// Of scripts that part words only by meaning, every two characters stand for a word.
bool isWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

quint16 hashOf(QStringView word)
{
    quint32 hash = 0x811c9dc5u;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x01000193u;
    return quint16(hash ^ (hash >> 16));
}

int inBoth(std::span<const quint16> a, std::span<const quint16> b)
{
    return int(std::ranges::count_if(a, [&](quint16 word) { return std::ranges::contains(b, word); }));
}

} // namespace

/// 128 bits, so that two studies are never taken for one by chance.
DuplicateKeys::Key DuplicateKeys::keyOf(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    // FNV-1a twice, with different offsets and the bytes in both orders.
    quint64 a = 0xcbf29ce484222325ull;
    quint64 b = 0x84222325cbf29ce4ull;
    constexpr quint64 prime = 0x100000001b3ull;
    for (const char c : bytes)
        a = (a ^ uchar(c)) * prime;
    for (auto it = bytes.rbegin(); it != bytes.rend(); ++it)
        b = (b ^ uchar(*it)) * prime;
    return {a, b};
}

QString DuplicateKeys::doiKey(const Study& study)
{
    return withoutDoiPrefix(study.doi).toLower();
}

QString DuplicateKeys::titleKey(const Study& study, const QString& title)
{
    if (title.isEmpty() || (study.authors.isEmpty() && title.size() < 20))
        return {};
    const QString family =
        study.authors.isEmpty() ? QString() : foldedForMatching(study.authors.front().section(u',', 0, 0));
    return title + u'\n' + (study.year ? QString::number(*study.year) : QString()) + u'\n' + family;
}

/// For what has no other key: the same file twice adds nothing. Keywords are left out, an import may have added some.
QString DuplicateKeys::wholeKey(const Study& study)
{
    const QStringList parts{
        study.title,   study.authors.join(u'|'), study.source, study.volume, study.issue,
        study.pages,   study.publisher,          study.isbn,   study.url,    study.accession,
        study.abstract};
    const QString all = parts.join(u'\n');
    constexpr qsizetype little =
        20; // besides a title such as "Editorial": not to be told from others that say as little
    if (all.size() - study.title.size() < parts.size() + little)
        return {};
    return all + u'\n' + (study.year ? QString::number(*study.year) : QString());
}

DuplicateKeys::Words DuplicateKeys::wordsOf(const Study& study, const QString& folded,
                                            std::vector<quint16>& into)
{
    Words words;
    words.at = quint32(into.size());
    if (study.title.trimmed().startsWith(u'[')) // a translation's: the other record may have the original's
        return words;
    const auto letter = std::ranges::find_if(folded, [](QChar c) { return c.isLetter(); });
    words.script = quint8(letter == folded.end() ? QChar::Script_Common : letter->script());
    std::vector<quint16> shortOnes;
    std::vector<quint16> longOnes;
    const auto take = [&](QStringView word, bool isLong) {
        auto& some = isLong ? longOnes : shortOnes;
        if (const quint16 hash = hashOf(word); !std::ranges::contains(some, hash))
            some.push_back(hash);
    };
    for (const QStringView word : qTokenize(folded, u' ', Qt::SkipEmptyParts)) {
        if (qsizetype(shortOnes.size() + longOnes.size()) >= mostWords)
            break;
        if (word.size() <= 2
            || std::ranges::none_of(word.first(qMin(word.size(), longWord)), isWithoutSpaces))
            take(word, word.size() >= longWord);
        else
            for (qsizetype i = 0; i + 2 <= qMin(word.size(), mostWords); ++i)
                take(word.sliced(i, 2), true);
    }
    into.insert(into.end(), longOnes.begin(), longOnes.end());
    into.insert(into.end(), shortOnes.begin(), shortOnes.end());
    words.longOnes = quint8(longOnes.size());
    words.all = quint8(longOnes.size() + shortOnes.size());
    return words;
}

/// @p ofA and @p ofB: what Words::at counts in.
bool DuplicateKeys::arePlainlyDifferent(const Words& a, WordHashes ofA, const Words& b, WordHashes ofB)
{
    if (a.all == 0 || b.all == 0 || a.script != b.script)
        return false;
    const bool both = a.longOnes >= enoughLongWords && b.longOnes >= enoughLongWords;
    const WordHashes one = ofA.subspan(a.at, both ? a.longOnes : a.all);
    const WordHashes other = ofB.subspan(b.at, both ? b.longOnes : b.all);
    return 2 * inBoth(one, other) < int(std::min(one.size(), other.size()));
}

std::optional<Id> DuplicateKeys::withDoi(const Key& doi, const Words& words, WordHashes hashes,
                                         int& count) const
{
    count = 0;
    const auto first = m_byDoi.constFind(doi);
    if (first == m_byDoi.cend())
        return {};
    ++count;
    if (!arePlainlyDifferent(words, hashes, first->words, m_words))
        return first->id;
    for (auto more = m_moreByDoi.constFind(doi); more != m_moreByDoi.cend() && more.key() == doi; ++more) {
        ++count;
        if (!arePlainlyDifferent(words, hashes, more->words, m_words))
            return more->id;
    }
    return {};
}

void DuplicateKeys::add(Id id, const Study& study)
{
    ++m_count;
    const QString doi = doiKey(study);
    const QString folded = foldedForMatching(study.title);
    bool isFound = false; // by its DOI
    if (!doi.isEmpty()) {
        const Key key = keyOf(doi);
        std::vector<quint16> hashes;
        Words words = wordsOf(study, folded, hashes);
        int count = 0;
        isFound = withDoi(key, words, hashes, count).has_value();
        if (!isFound && count < mostOfADoi) {
            words.at = quint32(m_words.size());
            m_words.insert(m_words.end(), hashes.begin(), hashes.end());
            if (count == 0)
                m_byDoi.insert(key, {id, words});
            else
                m_moreByDoi.insert(key, {id, words});
            isFound = true;
        }
    }
    const QString title = titleKey(study, folded);
    if (!title.isEmpty()) {
        const Key key = keyOf(title);
        if (!m_byTitle.contains(key))
            m_byTitle.insert(key, {id, !doi.isEmpty()});
    }
    if (isFound || (doi.isEmpty() && !title.isEmpty()))
        return;
    if (const QString whole = wholeKey(study); !whole.isEmpty())
        m_byWhole.insert(keyOf(whole), m_byWhole.value(keyOf(whole), id));
}

std::optional<Id> DuplicateKeys::find(const Study& study) const
{
    const QString doi = doiKey(study);
    const QString folded = foldedForMatching(study.title);
    int withThatDoi = 0;
    if (const Key key = keyOf(doi); !doi.isEmpty() && m_byDoi.contains(key)) {
        std::vector<quint16> hashes;
        const Words words = wordsOf(study, folded, hashes);
        if (const auto found = withDoi(key, words, hashes, withThatDoi))
            return found;
    }
    const QString title = titleKey(study, folded);
    if (!title.isEmpty()) {
        const auto found = m_byTitle.constFind(keyOf(title));
        // Two DOIs that differ are two publications, whatever their titles.
        if (found != m_byTitle.cend() && (!found->hasDoi || doi.isEmpty()))
            return found->id;
    }
    if (doi.isEmpty() ? !title.isEmpty() : withThatDoi < mostOfADoi)
        return {};
    const QString whole = wholeKey(study);
    const auto same = whole.isEmpty() ? m_byWhole.cend() : m_byWhole.constFind(keyOf(whole));
    return same == m_byWhole.cend() ? std::nullopt : std::optional(*same);
}

} // namespace lacuna

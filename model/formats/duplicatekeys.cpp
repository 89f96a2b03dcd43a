// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/duplicatekeys.h"

#include "model/formats/referencefields.h"
#include "model/support/textfold.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

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

QString DuplicateKeys::titleKey(const Study& study)
{
    const QString title = foldedForMatching(study.title);
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

void DuplicateKeys::add(Id id, const Study& study)
{
    ++m_count;
    const QString doi = doiKey(study);
    if (!doi.isEmpty()) {
        const Key key = keyOf(doi);
        if (!m_byDoi.contains(key))
            m_byDoi.insert(key, id);
    }
    const QString title = titleKey(study);
    if (!title.isEmpty()) {
        const Key key = keyOf(title);
        if (!m_byTitle.contains(key))
            m_byTitle.insert(key, {id, !doi.isEmpty()});
    } else if (const QString whole = wholeKey(study); doi.isEmpty() && !whole.isEmpty()) {
        m_byWhole.insert(keyOf(whole), m_byWhole.value(keyOf(whole), id));
    }
}

std::optional<Id> DuplicateKeys::find(const Study& study) const
{
    const QString doi = doiKey(study);
    if (!doi.isEmpty()) {
        if (const auto found = m_byDoi.constFind(keyOf(doi)); found != m_byDoi.cend())
            return *found;
    }
    const QString title = titleKey(study);
    if (title.isEmpty()) {
        const QString whole = doi.isEmpty() ? wholeKey(study) : QString();
        const auto same = whole.isEmpty() ? m_byWhole.cend() : m_byWhole.constFind(keyOf(whole));
        return same == m_byWhole.cend() ? std::nullopt : std::optional(*same);
    }
    const auto found = m_byTitle.constFind(keyOf(title));
    // Two DOIs that differ are two publications, whatever their titles.
    if (found == m_byTitle.cend() || (found->hasDoi && !doi.isEmpty()))
        return {};
    return found->id;
}

} // namespace lacuna

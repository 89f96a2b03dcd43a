// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/studylist.h"

#include <algorithm>

namespace lacuna {

void StudyList::reserve(qsizetype rows, qsizetype bytes)
{
    m_ids.reserve(size_t(rows));
    m_years.reserve(size_t(rows));
    for (int column = 0; column < columnCount; ++column) {
        m_ends[column].reserve(size_t(rows));
        // Titles are most of the text; reserving the whole for each column would hold it four times over.
        m_block[column].reserve(column == int(Column::Title) ? bytes / 2 : bytes / 8);
    }
}

void StudyList::append(Id id, qint16 year, QByteArrayView title, QByteArrayView authors,
                       QByteArrayView source, QByteArrayView type)
{
    Q_ASSERT(m_ids.empty() || m_ids.back() < id);
    m_ids.push_back(id);
    m_years.push_back(year);
    const QByteArrayView texts[columnCount] = {title, authors, source, type};
    for (int column = 0; column < columnCount; ++column) {
        // 4 GB of one column is beyond any catalogue; what no longer fits is shown empty rather than wrong.
        if (m_block[column].size() + texts[column].size() <= qsizetype(std::numeric_limits<quint32>::max()))
            m_block[column].append(texts[column]);
        m_ends[column].push_back(quint32(m_block[column].size()));
    }
}

qsizetype StudyList::rowOf(Id id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    return found != m_ids.end() && *found == id ? found - m_ids.begin() : -1;
}

QByteArrayView StudyList::utf8(qsizetype row, Column column) const
{
    Q_ASSERT(row >= 0 && row < size());
    const auto& ends = m_ends[int(column)];
    const qsizetype begin = row > 0 ? ends[size_t(row) - 1] : 0;
    return QByteArrayView(m_block[int(column)]).sliced(begin, ends[size_t(row)] - begin);
}

} // namespace lacuna

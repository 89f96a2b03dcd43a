// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <limits>
#include <span>
#include <vector>

namespace lacuna {

constexpr qint16 noYear = std::numeric_limits<qint16>::min();

/// The columns of all studies that tables and lists show, kept small (UTF-8 in one block a column) so that 100,000 studies
/// take some 20 MB. Row order is by id; companion reports are not rows. An immutable value once filled.
class StudyList {
public:
    enum class Column { Title, Authors, Source, Type };
    static constexpr int columnCount = 4;

    void reserve(qsizetype rows, qsizetype bytes);
    /// Rows must come in ascending id order. Texts are UTF-8; authors joined with "; ".
    void append(Id id, qint16 year, QByteArrayView title, QByteArrayView authors, QByteArrayView source,
                QByteArrayView type);

    qsizetype size() const { return qsizetype(m_ids.size()); }
    std::span<const Id> ids() const { return m_ids; }
    std::span<const qint16> years() const { return m_years; }
    /// Row of @p id, or −1.
    qsizetype rowOf(Id id) const;
    QByteArrayView utf8(qsizetype row, Column column) const;
    QString text(qsizetype row, Column column) const { return QString::fromUtf8(utf8(row, column)); }

private:
    std::vector<Id> m_ids;
    std::vector<qint16> m_years;
    QByteArray m_block[columnCount];
    std::vector<quint32> m_ends[columnCount];
};

/// One study × dimension × term, by row of a StudyList.
struct CodingRow {
    quint32 row = 0;
    Id dimension = 0;
    Id term = 0;
};

/// What the store hands to the evidence table: codings of companion reports are already at their study's row, duplicates
/// are allowed.
struct EvidenceInput {
    StudyList studies;
    std::vector<CodingRow> codings;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/zippedparts.h"

namespace lacuna {

/// XML of any length, handed over in pieces: for the sheets of large catalogues, where XmlPart would cost more than all the rest. What is text is
/// escaped and passed as through xmlSafe(); markup is the caller's.
class XmlPieces {
public:
    explicit XmlPieces(PartTake take);

    void markup(QByteArrayView xml) { m_buffer.append(xml); }
    void text(QStringView text); ///< fits into attributes, too
    void number(qint64 number) { m_buffer.append(QByteArray::number(number)); }
    void number(double number); ///< in the shortest form that reads back as the same; an infinite one is 0

    /// Hands over what there is if it is worth it. Errors: those of PartTake.
    Result<> next();
    /// Hands over the rest. Errors: those of PartTake.
    Result<> finish();

private:
    PartTake m_take;
    QByteArray m_buffer;
};

/// @p text with at most @p most UTF-16 units, the last being "…" if it was longer; half characters are left out.
QString shortened(const QString& text, qsizetype most);

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jsonsplitter.h"

#include <QtCore/QString>

#include <utility>

namespace lacuna {

JsonSplitter::JsonSplitter(Sink sink, QByteArray arrayKey)
    : m_sink(std::move(sink))
    , m_arrayKey(std::move(arrayKey))
{
}

/// Whether a "[" after @p part opens the array under m_arrayKey.
bool JsonSplitter::endsInArrayKey(QByteArrayView part) const
{
    if (m_arrayKey.isEmpty() || m_depth != 1 || m_any || m_wrapped)
        return false;
    const QByteArray text = m_object.right(64) + part.last(qMin(part.size(), qsizetype(64)));
    QByteArrayView end = QByteArrayView(text).trimmed();
    if (!end.endsWith(':'))
        return false;
    end = end.chopped(1).trimmed();
    return end.endsWith(QByteArray('"' + m_arrayKey + '"'));
}

void JsonSplitter::keep(QByteArrayView part)
{
    m_tooLong = m_tooLong || (m_limit > 0 && m_object.size() + part.size() > m_limit);
    if (m_tooLong)
        m_object = QByteArray(1, ' '); // pending() still says that something is open
    else
        m_object += part;
}

bool JsonSplitter::feed(QByteArrayView piece)
{
    qsizetype from = 0; // of the object's part in this piece
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const char c = piece[i];
        if (c == '\n' || c == '\r')
            m_line += c == '\r' || !m_afterCr;
        m_afterCr = c == '\r';
        if (m_afterArray)
            continue;
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inString = false;
        } else if (m_depth == 0) {
            if (c == '{') {
                m_depth = 1;
                m_objectLine = m_line;
                from = i;
            } else if (c == ']' && m_wrapped) {
                m_afterArray = true;
            } else if (c != '[' && c != ']' && c != ',' && c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                m_foreign = true;
            }
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{') {
            ++m_depth;
        } else if (c == '[' && m_depth == 1 && endsInArrayKey(piece.sliced(from, i - from))) {
            m_wrapped = true;
            m_depth = 0;
            m_object.resize(0);
        } else if (c == '}' && --m_depth == 0) {
            keep(piece.sliced(from, i + 1 - from));
            m_any = true;
            const bool goOn =
                m_sink(std::exchange(m_tooLong, false) ? QByteArrayView() : m_object, m_objectLine);
            m_object.resize(0);
            if (!goOn)
                return false;
        }
    }
    if (m_depth > 0)
        keep(piece.sliced(from));
    return true;
}

} // namespace lacuna

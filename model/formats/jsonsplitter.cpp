// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jsonsplitter.h"

namespace lacuna {

JsonSplitter::JsonSplitter(Sink sink)
    : m_sink(std::move(sink))
{
}

bool JsonSplitter::feed(QByteArrayView piece)
{
    qsizetype from = 0; // of the object's part in this piece
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const char c = piece[i];
        if (c == '\n' || c == '\r')
            m_line += c == '\r' || !m_afterCr;
        m_afterCr = c == '\r';
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
            } else if (c != '[' && c != ']' && c != ',' && c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                m_foreign = true;
            }
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{') {
            ++m_depth;
        } else if (c == '}' && --m_depth == 0) {
            m_object += piece.sliced(from, i + 1 - from);
            const bool goOn = m_sink(m_object, m_objectLine);
            m_object.resize(0);
            if (!goOn)
                return false;
        }
    }
    if (m_depth > 0)
        m_object += piece.sliced(from);
    return true;
}

} // namespace lacuna

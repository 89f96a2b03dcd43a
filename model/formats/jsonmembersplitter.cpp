// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jsonmembersplitter.h"

#include <utility>

namespace lacuna {

namespace {
constexpr qsizetype longestMember = 64;
constexpr qsizetype mostMembers = 100;
} // namespace

JsonMemberSplitter::JsonMemberSplitter(Sink sink, qsizetype limit)
    : m_sink(std::move(sink))
    , m_limit(limit)
{
}

/// A character beside the objects, outside strings.
void JsonMemberSplitter::outside(char c)
{
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (m_depth == 0) {
        if (c == '{')
            m_depth = 1;
        else if (!space)
            m_foreign = true;
    } else if (c == '"') {
        m_inString = true;
        m_text.resize(0);
    } else if (c == ':') {
        m_member = m_text;
        if (m_members.size() < mostMembers && !m_members.contains(m_member))
            m_members += m_member;
    } else if (c == '}') {
        m_depth = 0;
        m_closed = true;
    }
}

void JsonMemberSplitter::keep(QByteArrayView part)
{
    m_tooLong = m_tooLong || m_object.size() + part.size() > m_limit;
    if (m_tooLong)
        m_object = QByteArray(1, ' '); // pending() still says that something is open
    else
        m_object += part;
}

bool JsonMemberSplitter::feed(QByteArrayView piece)
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
            else if (m_depth == 1 && m_text.size() < longestMember)
                m_text += c;
        } else if (m_depth < 1 || (m_depth == 1 && c != '{')) {
            outside(c);
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{') {
            if (m_depth++ == 1) {
                m_objectLine = m_line;
                from = i;
            }
        } else if (c == '}' && --m_depth == 1) {
            keep(piece.sliced(from, i + 1 - from));
            const bool goOn =
                m_sink(std::exchange(m_tooLong, false) ? QByteArrayView() : m_object, m_objectLine);
            m_object.resize(0);
            if (!goOn)
                return false;
        }
    }
    if (m_depth > 1)
        keep(piece.sliced(from));
    return true;
}

} // namespace lacuna

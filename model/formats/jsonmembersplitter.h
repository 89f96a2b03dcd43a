// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

#include <functional>

namespace lacuna {

/// Cuts the objects out of every member of one object, {"name": [{…}, {…}], "other": …}, in UTF-8 that comes in pieces, so that a file
/// larger than memory can be read; what is no object there is skipped. It only counts brackets outside strings; whether an object is JSON is
/// its reader's to say. JsonSplitter does the same for a plain array.
class JsonMemberSplitter {
public:
    /// Takes one object and the line it starts at; false stops.
    using Sink = std::function<bool(QByteArrayView object, qint64 line)>;

    /// Of an object with more bytes than @p limit nothing is kept: it comes empty.
    JsonMemberSplitter(Sink sink, qsizetype limit);

    /// False once the sink has said stop.
    bool feed(QByteArrayView piece);
    /// Bytes of the object that is not complete yet; at the end of the file anything means it was cut off.
    qsizetype pending() const { return m_object.size(); }
    /// The object that is not complete yet is beyond the limit.
    bool isTooLong() const { return m_tooLong; }
    qint64 line() const { return m_depth > 1 ? m_objectLine : m_line; }
    /// False if something other than an object was met.
    bool isObject() const { return !m_foreign; }

    /// The member that the object handed to the sink belongs to; of a name that is longer, the first 64 bytes.
    const QByteArray& member() const { return m_member; }
    /// Members met so far, the current one included; the first hundred.
    const QByteArrayList& members() const { return m_members; }
    /// The object around them has ended.
    bool isClosed() const { return m_closed; }

private:
    void outside(char c);
    void keep(QByteArrayView part);

    Sink m_sink;
    qsizetype m_limit;
    QByteArray m_object;
    qint64 m_line = 1;
    qint64 m_objectLine = 0;
    int m_depth = 0; ///< braces open
    bool m_inString = false;
    bool m_escaped = false;
    bool m_foreign = false;
    bool m_afterCr = false;
    bool m_closed = false;
    bool m_tooLong = false;
    QByteArray m_text; ///< the last string beside the objects
    QByteArray m_member;
    QByteArrayList m_members;
};

} // namespace lacuna

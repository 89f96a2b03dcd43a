// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <functional>

namespace lacuna {

/// Cuts the objects of a top-level JSON array (or objects one after the other) out of UTF-8 that comes in pieces, so that a file
/// larger than memory can be read. It only counts brackets outside strings; whether an object is JSON is its reader's to say.
class JsonSplitter {
public:
    /// Takes one object and the line it starts at; false stops.
    using Sink = std::function<bool(QByteArrayView object, qint64 line)>;

    /// With @p arrayKey, objects may also be in an array within one object: {"items": […]}; what else that object holds is skipped.
    explicit JsonSplitter(Sink sink, QByteArray arrayKey = {});
    /// Objects of more bytes are not kept; the sink gets them empty, and what follows is read. 0: no limit.
    void setLimit(qsizetype bytes) { m_limit = bytes; }

    /// False once the sink has said stop.
    bool feed(QByteArrayView piece);
    /// Bytes of the object that is not complete yet; at the end of the file anything means it was cut off.
    qsizetype pending() const { return m_object.size(); }
    qint64 line() const { return m_depth > 0 ? m_objectLine : m_line; }
    /// That object is beyond the limit.
    bool isTooLong() const { return m_tooLong; }
    /// False if something other than an array of objects was met.
    bool isObjects() const { return !m_foreign; }

private:
    bool endsInArrayKey(QByteArrayView part) const;
    void keep(QByteArrayView part);

    Sink m_sink;
    QByteArray m_arrayKey;
    qsizetype m_limit = 0;
    QByteArray m_object;
    qint64 m_line = 1;
    qint64 m_objectLine = 0;
    int m_depth = 0; ///< braces open
    bool m_inString = false;
    bool m_escaped = false;
    bool m_foreign = false;
    bool m_tooLong = false; ///< the object being read
    bool m_any = false; ///< an object has been read
    bool m_wrapped = false; ///< in the array under m_arrayKey
    bool m_afterArray = false; ///< past it
    bool m_afterCr = false;
};

} // namespace lacuna

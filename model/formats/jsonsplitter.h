// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

#include <functional>

namespace lacuna {

/// Cuts the objects of a top-level JSON array (or objects one after the other) out of UTF-8 that comes in pieces, so that a file
/// larger than memory can be read. It only counts brackets outside strings; whether an object is JSON is its reader's to say.
class JsonSplitter {
public:
    enum class Layout {
        Objects, ///< [{…}, {…}]
        Members, ///< {"name": [{…}, {…}], "other": …}: the objects of every member; what is no object there is skipped
    };
    /// Takes one object and the line it starts at; false stops.
    using Sink = std::function<bool(QByteArrayView object, qint64 line)>;

    explicit JsonSplitter(Sink sink, Layout layout = Layout::Objects);

    /// False once the sink has said stop.
    bool feed(QByteArrayView piece);
    /// Bytes of the object that is not complete yet; at the end of the file anything means it was cut off.
    qsizetype pending() const { return m_object.size(); }
    qint64 line() const { return m_depth > m_base ? m_objectLine : m_line; }
    /// False if something other than an array of objects, or for Layout::Members an object, was met.
    bool isObjects() const { return !m_foreign; }

    // Layout::Members:
    /// The member that the object handed to the sink belongs to; of a name that is longer, the first 64 bytes.
    const QByteArray& member() const { return m_member; }
    /// Members met so far, the current one included; the first hundred.
    const QByteArrayList& members() const { return m_members; }
    /// The object around them has ended.
    bool isClosed() const { return m_closed; }

private:
    void outside(char c);

    Sink m_sink;
    QByteArray m_object;
    qint64 m_line = 1;
    qint64 m_objectLine = 0;
    int m_base = 0; ///< braces around the objects that are cut out
    int m_depth = 0; ///< braces open
    bool m_inString = false;
    bool m_escaped = false;
    bool m_foreign = false;
    bool m_afterCr = false;
    bool m_closed = false;
    QByteArray m_text; ///< the last string beside the objects
    QByteArray m_member;
    QByteArrayList m_members;
};

} // namespace lacuna

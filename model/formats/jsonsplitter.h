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

    explicit JsonSplitter(Sink sink);

    /// False once the sink has said stop.
    bool feed(QByteArrayView piece);
    /// Bytes of the object that is not complete yet; at the end of the file anything means it was cut off.
    qsizetype pending() const { return m_object.size(); }
    qint64 line() const { return m_depth > 0 ? m_objectLine : m_line; }
    /// False if something other than an array of objects was met.
    bool isObjects() const { return !m_foreign; }

private:
    Sink m_sink;
    QByteArray m_object;
    qint64 m_line = 1;
    qint64 m_objectLine = 0;
    int m_depth = 0; ///< braces open
    bool m_inString = false;
    bool m_escaped = false;
    bool m_foreign = false;
    bool m_afterCr = false;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QIODevice>

#include <cstring>

namespace lacuna {

/// A device that fails after a number of bytes, as a full disk or a pulled stick does. Writing: everything beyond @p capacity is refused; reading: gives
/// @p content up to @p capacity, then an error.
class FailDevice : public QIODevice {
public:
    explicit FailDevice(qint64 capacity, QByteArray content = {})
        : m_left(capacity)
        , m_content(std::move(content))
    {
    }

    bool isSequential() const override { return true; }
    /// More is expected, so that the end is an error and no end of file.
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char* data, qint64 length) override
    {
        if (m_left == 0) {
            setErrorString(QStringLiteral("Failed on purpose"));
            return -1;
        }
        const qint64 count = std::min({length, m_left, qint64(m_content.size()) - m_read});
        if (count <= 0)
            return -1;
        std::memcpy(data, m_content.constData() + m_read, size_t(count));
        m_read += count;
        m_left -= count;
        return count;
    }

    qint64 writeData(const char*, qint64 length) override
    {
        if (length > m_left) {
            setErrorString(QStringLiteral("Failed on purpose"));
            return -1;
        }
        m_left -= length;
        return length;
    }

private:
    qint64 m_left;
    QByteArray m_content;
    qint64 m_read = 0;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/inflate.h"

#include <KCompressionDevice>

#include <QtCore/QBuffer>
#include <QtCore/QtEndian>

namespace lacuna {

QByteArray inflated(QByteArrayView compressed, qsizetype most)
{
    constexpr qsizetype head = 6; // the size, and what zlib says of the stream that follows
    if (compressed.size() < head)
        return {};
    const auto size = qsizetype(qFromBigEndian<quint32>(compressed.data()));
    if (size > most)
        return {};
    const QByteArrayView stream = compressed.sliced(head);
    QByteArray bytes = QByteArray::fromRawData(stream.data(), stream.size());
    QBuffer buffer(&bytes);
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    device.setSkipHeaders();
    if (!buffer.open(QIODevice::ReadOnly) || !device.open(QIODevice::ReadOnly))
        return {};
    const QByteArray unpacked = device.read(qint64(size) + 1);
    return unpacked.size() == size ? unpacked : QByteArray();
}

} // namespace lacuna

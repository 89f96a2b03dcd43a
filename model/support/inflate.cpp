// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/inflate.h"

#include <KCompressionDevice>

#include <QtCore/QBuffer>
#include <QtCore/QtEndian>

namespace lacuna {

namespace {
constexpr qsizetype sizeHead =
    4; ///< of what qCompress() makes: how large it was, most significant byte first
constexpr qsizetype zlibHead = 2; ///< what zlib then says of the stream that follows
constexpr qsizetype zlibSum = 4; ///< and behind it, which KCompressionDevice takes for data
constexpr qsizetype highestRatio = 1032; ///< of deflate: two bits for 258 bytes
constexpr qsizetype harmless = 64 * 1024 * 1024;

/// Read to its end and forgotten, a piece at a time.
bool isLongerThan(QByteArrayView stream, qsizetype size)
{
    QByteArray bytes = QByteArray::fromRawData(stream.data(), stream.size());
    QBuffer buffer(&bytes);
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    device.setSkipHeaders();
    if (!buffer.open(QIODevice::ReadOnly) || !device.open(QIODevice::ReadOnly))
        return true;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    qsizetype length = 0;
    while (length <= size) {
        const qint64 read = device.read(piece.data(), piece.size());
        if (read <= 0) // where it is damaged qUncompress() ends, too
            return false;
        length += read;
    }
    return true;
}
} // namespace

QByteArray inflated(QByteArrayView compressed, qsizetype most)
{
    if (compressed.size() <= sizeHead + zlibHead + zlibSum)
        return {};
    const auto size = qsizetype(qFromBigEndian<quint32>(compressed.data()));
    const QByteArrayView stream = compressed.sliced(sizeHead + zlibHead).chopped(zlibSum);
    const qsizetype largest = stream.size() * highestRatio; // that it can possibly be
    if (size > most || size > largest || (largest > harmless && isLongerThan(stream, size)))
        return {};
    const QByteArray bytes =
        qUncompress(reinterpret_cast<const uchar*>(compressed.data()), compressed.size());
    return bytes.size() == size ? bytes : QByteArray();
}

} // namespace lacuna

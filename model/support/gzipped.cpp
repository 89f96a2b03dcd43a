// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/gzipped.h"

#include "model/support/wholewriting.h"

#include <QtConcurrent/QtConcurrentMap>
#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QThread>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Gzipped)
};

constexpr qsizetype memberSize = 512 * 1024; ///< bytes of the input in one member
constexpr int level = 1; ///< level 6 is a fifth smaller and takes three times as long
constexpr int gzipBits = 15 + 16; ///< the largest window, with the head and tail of gzip
constexpr int unknownSystem = 255;

/// Empty if there is no memory.
QByteArray compressed(const QByteArray& data)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    gz_header head{};
    head.os = unknownSystem; // the same bytes everywhere
    deflateSetHeader(&stream, &head);
    QByteArray member(qsizetype(deflateBound(&stream, uLong(data.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.constData()));
    stream.avail_in = uInt(data.size());
    stream.next_out = reinterpret_cast<Bytef*>(member.data());
    stream.avail_out = uInt(member.size());
    const int code = deflate(&stream, Z_FINISH);
    member.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return code == Z_STREAM_END ? member : QByteArray();
}

std::unexpected<Error> notRead(const QIODevice& from)
{
    return fail(ErrorKind::Io, Texts::tr("The file could not be read: %1").arg(from.errorString()));
}

Result<QList<QByteArray>> nextPieces(QIODevice& from, int most)
{
    QList<QByteArray> pieces;
    while (pieces.size() < most) {
        QByteArray piece(memberSize, Qt::Uninitialized);
        const qint64 read = from.read(piece.data(), piece.size());
        if (read < 0)
            return notRead(from);
        if (read == 0)
            break;
        piece.truncate(read);
        pieces.append(std::move(piece));
    }
    return pieces;
}

Result<> writeMembers(const QList<QByteArray>& members, QIODevice& to)
{
    for (const QByteArray& member : members) {
        if (member.isEmpty())
            return fail(ErrorKind::Io, Texts::tr("There is not enough memory."));
        if (Result<> written = writeWhole(to, member); !written)
            return written;
    }
    return {};
}

/// An inflater that ends with its owner.
struct Inflater {
    Inflater() { ready = inflateInit2(&stream, gzipBits) == Z_OK; }
    ~Inflater()
    {
        if (ready)
            inflateEnd(&stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    z_stream stream{};
    bool ready = false;
};

std::unexpected<Error> damaged(const QString& detail)
{
    return fail(ErrorKind::BadInput, Texts::tr("The compressed data are damaged or cut off."), detail);
}

} // namespace

Result<> gzip(QIODevice& from, QIODevice& to, Progress& progress)
{
    const int atOnce = 2 * std::max(1, QThread::idealThreadCount());
    QFuture<QByteArray> before; // what is compressed while the next is read
    bool any = false;
    for (;;) {
        if (progress.isCancelled())
            return cancelled();
        const Result<QList<QByteArray>> pieces = nextPieces(from, atOnce);
        if (!pieces)
            return std::unexpected(pieces.error());
        QFuture<QByteArray> now = QtConcurrent::mapped(*pieces, compressed);
        if (Result<> written = writeMembers(before.results(), to); !written)
            return written;
        if (pieces->isEmpty())
            break;
        any = true;
        before = std::move(now);
        for (const QByteArray& piece : *pieces)
            progress.advance(piece.size());
    }
    return any ? Result<>() : writeMembers({compressed(QByteArray())}, to); // which is a gzip file, too
}

Result<> gunzip(QIODevice& from, QIODevice& to, qint64 size, Progress& progress)
{
    Inflater inflater;
    if (!inflater.ready)
        return fail(ErrorKind::Io, Texts::tr("There is not enough memory."));
    z_stream& stream = inflater.stream;
    QByteArray in(memberSize, Qt::Uninitialized);
    QByteArray out(memberSize, Qt::Uninitialized);
    int code = Z_OK;
    for (qint64 left = size;;) {
        if (progress.isCancelled())
            return cancelled();
        if (stream.avail_in == 0) {
            const qint64 read = from.read(in.data(), in.size());
            if (read < 0)
                return notRead(from);
            if (read == 0) // cut off, unless a member has just ended
                return code == Z_STREAM_END && left == 0 ? Result<>() : damaged(u"end"_s);
            stream.next_in = reinterpret_cast<Bytef*>(in.data());
            stream.avail_in = uInt(read);
        }
        if (code == Z_STREAM_END) // another member
            inflateReset(&stream);
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = uInt(out.size());
        code = inflate(&stream, Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
            return damaged(QString::fromLatin1(stream.msg ? stream.msg : "inflate"));
        const qint64 made = out.size() - qint64(stream.avail_out);
        if (made > left)
            return fail(ErrorKind::BadInput,
                        Texts::tr("The compressed data unpack to more than they are said to."));
        left -= made;
        if (Result<> written = writeWhole(to, QByteArrayView(out).first(made)); !written)
            return written;
        progress.advance(made);
    }
}

} // namespace lacuna

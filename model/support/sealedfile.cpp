// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/sealedfile.h"

#include "model/support/wholewriting.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QtEndian>

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SealedFile)
};

constexpr QByteArrayView magic("LacunaSP");
constexpr quint8 version = 1;
constexpr quint32 blockSize = 64 * 1024;
constexpr qsizetype streamHead = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype costsAt = 16;
constexpr qsizetype saltAt = 32;
constexpr qsizetype streamAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype headSize = streamAt + streamHead;
constexpr qsizetype blockExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
/// What a stranger's file may ask of this computer. Ours asks for less.
constexpr quint64 mostOperations = 16;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;

auto* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const auto* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

/// What is secret, wiped when it is no longer needed.
struct Secret {
    Secret() = default;
    ~Secret()
    {
        sodium_memzero(key.data(), key.size());
        sodium_memzero(&stream, sizeof stream);
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> key{};
    crypto_secretstream_xchacha20poly1305_state stream{};
};

Result<> wantLibrary()
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, Texts::tr("The cryptographic library cannot be used."),
                    u"sodium_init"_s);
    return {};
}

/// Another keyboard may write the same accent as another sequence.
Result<> makeKey(const QString& passphrase, const QByteArray& head, SealCost cost, Secret& secret)
{
    QString composed = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    const int failed = crypto_pwhash(secret.key.data(), secret.key.size(), utf8.constData(),
                                     static_cast<unsigned long long>(utf8.size()), bytesOf(head) + saltAt,
                                     cost.operations, size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    sodium_memzero(composed.data(), size_t(composed.size()) * sizeof(QChar));
    if (failed)
        return fail(ErrorKind::Io,
                    Texts::tr("There is not enough memory for the passphrase (%1 MB). Close other programs "
                              "and try again.")
                        .arg(cost.memory / (1024 * 1024)));
    return {};
}

QByteArray madeHead(SealCost cost)
{
    QByteArray head(headSize, '\0');
    std::copy(magic.begin(), magic.end(), head.begin());
    head[magic.size()] = char(version);
    qToBigEndian<quint32>(blockSize, head.data() + 12);
    qToBigEndian<quint64>(cost.operations, head.data() + costsAt);
    qToBigEndian<quint64>(cost.memory, head.data() + costsAt + 8);
    randombytes_buf(head.data() + saltAt, crypto_pwhash_SALTBYTES);
    return head;
}

std::unexpected<Error> damaged(const QString& detail)
{
    return fail(ErrorKind::BadInput,
                Texts::tr("The file is damaged: it is not as it was sealed. Ask for it again."), detail);
}

std::unexpected<Error> cutOff()
{
    return fail(ErrorKind::BadInput, Texts::tr("The file is cut off: its end is missing. Ask for it again."));
}

Result<SealCost> costIn(const QByteArray& head)
{
    if (head.size() < headSize)
        return cutOff();
    if (!head.startsWith(magic))
        return damaged(u"magic"_s);
    if (quint8(head[magic.size()]) > version)
        return fail(ErrorKind::Newer,
                    Texts::tr("The file was sealed by a newer version of Lacuna. Update Lacuna to open it."));
    const QByteArray rest = head.mid(magic.size(), 4);
    const SealCost cost{qFromBigEndian<quint64>(head.constData() + costsAt),
                        qFromBigEndian<quint64>(head.constData() + costsAt + 8)};
    if (rest != QByteArray("\1\0\0\0", 4) || qFromBigEndian<quint32>(head.constData() + 12) != blockSize
        || cost.operations < crypto_pwhash_OPSLIMIT_MIN || cost.operations > mostOperations
        || cost.memory < crypto_pwhash_MEMLIMIT_MIN || cost.memory > mostMemory)
        return damaged(u"head"_s);
    return cost;
}

/// As much as there is, up to @p size.
Result<QByteArray> readBlock(QIODevice& from, qsizetype size)
{
    QByteArray block(size, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < size) {
        const qint64 read = from.read(block.data() + have, size - have);
        if (read < 0)
            return fail(ErrorKind::Io, Texts::tr("The file could not be read: %1").arg(from.errorString()));
        if (read == 0)
            break;
        have += read;
    }
    block.truncate(have);
    return block;
}

Result<> pushBlocks(QIODevice& from, QIODevice& to, Secret& secret, const QByteArray& head,
                    Progress& progress)
{
    for (bool first = true;; first = false) {
        if (progress.isCancelled())
            return cancelled();
        const Result<QByteArray> plain = readBlock(from, blockSize);
        if (!plain)
            return std::unexpected(plain.error());
        const bool last = plain->size() < qsizetype(blockSize) || from.atEnd();
        QByteArray block(plain->size() + blockExtra, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&secret.stream, bytesOf(block), nullptr, bytesOf(*plain),
                                                   static_cast<unsigned long long>(plain->size()),
                                                   first ? bytesOf(head) : nullptr, first ? headSize : 0,
                                                   last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                        : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (Result<> written = writeWhole(to, block); !written || last)
            return written;
        progress.advance(plain->size());
    }
}

/// One block, opened; whether it is the last.
Result<bool> pullBlock(const QByteArray& block, Secret& secret, const QByteArray* head, QByteArray& plain)
{
    if (block.size() < blockExtra)
        return cutOff();
    plain.resize(block.size() - blockExtra);
    unsigned char tag = 0;
    const int failed = crypto_secretstream_xchacha20poly1305_pull(
        &secret.stream, bytesOf(plain), nullptr, &tag, bytesOf(block),
        static_cast<unsigned long long>(block.size()), head ? bytesOf(*head) : nullptr, head ? headSize : 0);
    if (failed && head)
        return fail(
            ErrorKind::BadInput,
            Texts::tr("This passphrase does not open the pack (or the pack is damaged). Mind capital letters "
                      "and spaces."),
            u"passphrase"_s);
    if (failed)
        return damaged(u"block"_s);
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL && tag != 0)
        return damaged(u"tag"_s);
    return tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
}

} // namespace

bool isSealed(QIODevice& file)
{
    return QByteArrayView(file.peek(magic.size())) == magic;
}

Result<> seal(QIODevice& from, QIODevice& to, const QString& passphrase, SealCost cost, Progress& progress)
{
    if (Result<> ready = wantLibrary(); !ready)
        return ready;
    if (passphrase.isEmpty())
        return fail(ErrorKind::Internal, Texts::tr("There is no passphrase."));
    QByteArray head = madeHead(cost);
    Secret secret;
    if (Result<> made = makeKey(passphrase, head, cost, secret); !made)
        return made;
    crypto_secretstream_xchacha20poly1305_init_push(&secret.stream, bytesOf(head) + streamAt,
                                                    secret.key.data());
    if (Result<> written = writeWhole(to, head); !written)
        return written;
    return pushBlocks(from, to, secret, head, progress);
}

Result<> unseal(QIODevice& from, QIODevice& to, const QString& passphrase, Progress& progress)
{
    if (Result<> ready = wantLibrary(); !ready)
        return ready;
    const Result<QByteArray> head = readBlock(from, headSize);
    if (!head)
        return std::unexpected(head.error());
    const Result<SealCost> cost = costIn(*head);
    if (!cost)
        return std::unexpected(cost.error());
    if (passphrase.isEmpty())
        return fail(ErrorKind::BadInput, Texts::tr("The pack is behind a passphrase."), u"passphrase"_s);
    Secret secret;
    if (Result<> made = makeKey(passphrase, *head, *cost, secret); !made)
        return made;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&secret.stream, bytesOf(*head) + streamAt,
                                                        secret.key.data())
        != 0)
        return damaged(u"stream"_s);
    QByteArray plain;
    for (const QByteArray* first = &*head;; first = nullptr) {
        if (progress.isCancelled())
            return cancelled();
        const Result<QByteArray> block = readBlock(from, blockSize + blockExtra);
        if (!block)
            return std::unexpected(block.error());
        const Result<bool> last = pullBlock(*block, secret, first, plain);
        if (!last)
            return std::unexpected(last.error());
        if (Result<> written = writeWhole(to, plain); !written)
            return written;
        if (*last)
            return from.atEnd() ? Result<>() : damaged(u"more after the end"_s);
        progress.advance(block->size());
    }
}

} // namespace lacuna

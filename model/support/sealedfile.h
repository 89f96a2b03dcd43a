// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QIODevice>

namespace lacuna {

// A file behind a passphrase. All cryptography is libsodium's: the key is made of the passphrase (in UTF-8, composed: NFC) by Argon2id, what is inside is
// one authenticated stream (crypto_secretstream_xchacha20poly1305) of blocks, the last of which says so. The head, which stands there in the clear, is
// authenticated with the first block.
//
//   "LacunaSP" | version 1 | 3 bytes 0 | bytes a block, u32 | Argon2id: operations, u64; memory in bytes, u64; salt, 16 bytes | head of the stream, 24 bytes
//   then blocks, each 17 bytes longer than what is in it; numbers are big endian

/// How hard it is to try passphrases.
struct SealCost {
    quint64 operations = 3;
    quint64 memory = 256ULL * 1024 * 1024; ///< bytes; these are libsodium's moderate limits: about a second

    /// For tests: a fraction of a millisecond, and no protection.
    static SealCost least() { return {1, 8192}; }
};

/// Whether it begins as a sealed file does; its position stays.
bool isSealed(QIODevice& file);

/// Writes what @p from, a file, holds from its position on to @p to. @p passphrase: not empty. Errors: Io, Cancelled.
Result<> seal(QIODevice& from, QIODevice& to, const QString& passphrase, SealCost cost, Progress& progress);

/// The reverse. What was written to @p to before an error means nothing. Errors: BadInput, with the detail "passphrase" where none was given or it may be
/// another one; Newer; Io; Cancelled.
Result<> unseal(QIODevice& from, QIODevice& to, const QString& passphrase, Progress& progress);

} // namespace lacuna

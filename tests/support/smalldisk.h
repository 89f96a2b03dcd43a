// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/sqlitelibrary.h"

#include <QtCore/QtGlobal>

#include <atomic>

namespace lacuna::testing {

/// While one lives, every file that SQLite opens lies on a disk that becomes full: a layer around the system's own access to files.
class SmallDisk {
public:
    SmallDisk()
    {
        s_system = sqlite3_vfs_find(nullptr);
        s_left = -1;
        s_shares = true;
        m_vfs = *s_system;
        m_vfs.zName = "smalldisk";
        m_vfs.szOsFile = int(sizeof(File)) + s_system->szOsFile;
        m_vfs.pNext = nullptr;
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~SmallDisk()
    {
        sqlite3_vfs_register(s_system, 1);
        sqlite3_vfs_unregister(&m_vfs);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    /// @p bytes may still be written; −1: as many as you like.
    static void leave(qint64 bytes) { s_left = bytes; }
    /// Whether the memory that connections share can be made, which is a file, too.
    static void share(bool can) { s_shares = can; }

private:
    struct File {
        sqlite3_file base;
        sqlite3_file* real;
    };
    static sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real; }

    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 at)
    {
        if (s_left >= 0) {
            if (s_left < size)
                return SQLITE_FULL;
            s_left -= size;
        }
        return real(file)->pMethods->xWrite(real(file), data, size, at);
    }

    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        static const sqlite3_io_methods methods = {
            3,
            [](sqlite3_file* f) {
                return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK;
            },
            [](sqlite3_file* f, void* d, int n, sqlite3_int64 o) {
                return real(f)->pMethods->xRead(real(f), d, n, o);
            },
            write,
            [](sqlite3_file* f, sqlite3_int64 n) { return real(f)->pMethods->xTruncate(real(f), n); },
            [](sqlite3_file* f, int n) { return real(f)->pMethods->xSync(real(f), n); },
            [](sqlite3_file* f, sqlite3_int64* n) { return real(f)->pMethods->xFileSize(real(f), n); },
            [](sqlite3_file* f, int n) { return real(f)->pMethods->xLock(real(f), n); },
            [](sqlite3_file* f, int n) { return real(f)->pMethods->xUnlock(real(f), n); },
            [](sqlite3_file* f, int* n) { return real(f)->pMethods->xCheckReservedLock(real(f), n); },
            [](sqlite3_file* f, int op, void* a) { return real(f)->pMethods->xFileControl(real(f), op, a); },
            [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
            [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
            [](sqlite3_file* f, int p, int s, int e, void volatile** m) {
                return s_shares ? real(f)->pMethods->xShmMap(real(f), p, s, e, m) : SQLITE_IOERR_SHMSIZE;
            },
            [](sqlite3_file* f, int o, int n, int g) {
                return real(f)->pMethods->xShmLock(real(f), o, n, g);
            },
            [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); },
            [](sqlite3_file* f, int d) { return real(f)->pMethods->xShmUnmap(real(f), d); },
            [](sqlite3_file* f, sqlite3_int64 o, int n, void** p) {
                return real(f)->pMethods->xFetch(real(f), o, n, p);
            },
            [](sqlite3_file* f, sqlite3_int64 o, void* p) {
                return real(f)->pMethods->xUnfetch(real(f), o, p);
            },
        };
        auto* mine = reinterpret_cast<File*>(file);
        mine->real = reinterpret_cast<sqlite3_file*>(mine + 1);
        mine->base.pMethods = &methods;
        const int code = s_system->xOpen(s_system, name, mine->real, flags, outFlags);
        if (code != SQLITE_OK)
            mine->base.pMethods = nullptr;
        return code;
    }

    static inline sqlite3_vfs* s_system = nullptr;
    static inline std::atomic<qint64> s_left = -1;
    static inline std::atomic<bool> s_shares = true;
    sqlite3_vfs m_vfs = {};
};

} // namespace lacuna::testing

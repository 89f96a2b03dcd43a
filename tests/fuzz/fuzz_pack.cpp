// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pack from a stranger: opened, and merged if it is taken for one (packchecks.h).
#include "fuzz/packchecks.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const lacuna::fuzzing::PackTemplate ours;
    const QByteArray wrong = ours.check(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "lacuna: %s\n", wrong.constData());
        std::abort();
    }
    return 0;
}

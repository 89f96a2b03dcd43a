// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One libFuzzer program a reader, told apart by lacunaFuzzed, which CMakeLists.txt writes; `packaging/fuzz` builds and runs them all.
#include "fuzz/fuzzchecks.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern const char lacunaFuzzed[];

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const lacuna::FormatRegistry registry = lacuna::standardFormats();
    // A copy of just that size, so that the address sanitizer sees a reader that goes beyond.
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QByteArray wrong = lacuna::fuzzing::check(registry, QString::fromLatin1(lacunaFuzzed), bytes);
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "lacuna: %s\n", wrong.constData());
        std::abort();
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A catalogue from a stranger: the input is laid over one of ours (cataloguechecks.h), or is one.
#include "fuzz/cataloguechecks.h"
#include "model/catalogue/builtincodebook.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

QByteArray catalogue()
{
    using namespace lacuna;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.lacuna"));
    {
        const auto book = builtinCodebook();
        auto store = book ? CatalogueStore::create(path, *book, {})
                          : Result<std::unique_ptr<CatalogueStore>>(std::unexpected(book.error()));
        for (int i = 0; store && i < 8; ++i) {
            CodedStudy coded;
            coded.study.title = QStringLiteral("Study %1").arg(i);
            coded.study.abstract = QStringLiteral("made up ").repeated(i * i * 40);
            (void)(*store)->apply(AddStudy{coded});
        }
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QByteArray whole = catalogue();
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QByteArray wrong = lacuna::fuzzing::checkCatalogue(
        bytes.startsWith("SQLite format 3") ? bytes : lacuna::fuzzing::patched(whole, bytes));
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "lacuna: %s\n", wrong.constData());
        std::abort();
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cataloguestore.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <algorithm>

namespace lacuna::fuzzing {

/// Everything that opening a catalogue leads to: what is read for the window, an edit and its undo, check. Nothing is promised of the answers but that they
/// come, and that errors have words. Returns what is wrong, empty if nothing is.
inline QByteArray useCatalogue(const QString& path)
{
    const auto words = [](const auto& result) {
        return result || !result.error().message.isEmpty() || result.error().kind == ErrorKind::Cancelled;
    };
    const auto opened = CatalogueStore::open(path);
    if (!opened)
        return words(opened) ? QByteArray() : "an error without words";
    CatalogueStore& store = **opened;
    bool spoken = words(store.codebook()) && words(store.evidence()) && words(store.views())
        && words(store.rounds()) && words(store.stories()) && words(store.meetings())
        && words(store.practices()) && words(store.contributions()) && words(store.burdens())
        && words(store.gapNotes()) && words(store.history()) && words(store.search(QStringLiteral("study")))
        && words(store.statistics()) && words(store.draft()) && words(store.protocol());
    spoken = spoken && words(store.forEachStudy([](const CodedStudy&) { return true; }));
    CodedStudy coded;
    coded.study.title = QStringLiteral("Added");
    spoken = spoken && words(store.apply(AddStudy{coded})) && words(store.undo()) && words(store.undo());
    Progress progress;
    spoken = spoken && words(store.check(progress));
    return spoken ? QByteArray() : "an error without words";
}

/// @p patches laid over @p whole: three bytes say where (modulo its size), one how many follow, and so on. So an input of some bytes is a whole catalogue, and
/// chance changes what matters instead of its size.
inline QByteArray patched(QByteArray whole, QByteArrayView patches)
{
    constexpr qsizetype head = 4;
    while (patches.size() > head && !whole.isEmpty()) {
        const auto byte = [&](qsizetype i) { return qsizetype(quint8(patches[i])); };
        const qsizetype at = (byte(0) * 65536 + byte(1) * 256 + byte(2)) % whole.size();
        const qsizetype size = std::min({byte(3), patches.size() - head, whole.size() - at});
        std::copy_n(patches.data() + head, size, whole.data() + at);
        patches = patches.sliced(head + size);
    }
    return whole;
}

/// Uses a catalogue of these bytes.
inline QByteArray checkCatalogue(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.lacuna"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return "the test's own file cannot be written";
    file.close();
    return useCatalogue(path);
}

} // namespace lacuna::fuzzing

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cataloguestore.h"
#include "model/storage/packs.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

namespace lacuna::test {

/// A study's title and abstract are changed; fails the test's program if that cannot be.
inline void changeStudy(const QString& catalogue, Id id, const std::function<void(Study&)>& change)
{
    const auto store = CatalogueStore::open(catalogue);
    auto study = store ? (*store)->study(id) : Result<CodedStudy>(std::unexpected(store.error()));
    if (!study)
        qFatal("%s", qPrintable(study.error().message));
    change(study->study);
    if (const auto done = (*store)->apply(UpdateStudy{*study, true}); !done)
        qFatal("%s", qPrintable(done.error().message));
}

inline Id addStudy(const QString& catalogue, const QString& title, int year = 2020)
{
    const auto store = CatalogueStore::open(catalogue);
    CodedStudy study;
    study.study.title = title;
    study.study.year = year;
    study.study.type = QStringLiteral("JOUR");
    study.study.authors = {QStringLiteral("Nguyen, Anh")};
    const auto done = (*store)->apply(AddStudy{study});
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return done->id;
}

inline Study studyOf(const QString& catalogue, Id id)
{
    const auto store = CatalogueStore::open(catalogue, CatalogueStore::Access::ReadOnly);
    const auto study = (*store)->study(id);
    if (!study)
        qFatal("%s", qPrintable(study.error().message));
    return study->study;
}

/// A copy that goes on by itself.
inline void copyCatalogue(const QString& from, const QString& to)
{
    const auto store = CatalogueStore::open(from);
    Progress progress;
    if (!store || !(*store)->backup(to, progress))
        qFatal("not copied");
}

inline void packInto(const QString& catalogue, const QString& file, const QString& passphrase = {})
{
    Progress progress;
    const auto packed = writePack(catalogue, {}, file, passphrase, progress);
    if (!packed)
        qFatal("%s", qPrintable(packed.error().message));
}

} // namespace lacuna::test

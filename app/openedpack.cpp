// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openedpack.h"

#include "model/storage/versions.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

PackData dataOf(const std::shared_ptr<OpenPack>& pack)
{
    return {.path = pack->dataPath(),
            .manifest = pack->manifest(),
            .name = pack->name(),
            .attachments = pack->attachments(),
            .attachment = [pack](const QByteArray& sha256) { return pack->attachment(sha256); }};
}

bool isOfCatalogue(const PackManifest& manifest, const QString& path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return false;
    const auto id = catalogueId(*connection);
    return id && !id->isEmpty() && *id == manifest.catalogue;
}

namespace {

/// The same in every copy: what was made of this pack is a copy, and packs go to and fro.
Result<> takeId(const QString& path, const QString& id)
{
    constexpr qsizetype longest = 64;
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    if (id.isEmpty() || id.size() > longest || !std::ranges::all_of(id, isPlain))
        return {}; // one of its own
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    return connection->run(
        "INSERT INTO setting(key, value) VALUES ('catalogue', ?1) ON CONFLICT (key) DO UPDATE SET "
        "value = excluded.value",
        id);
}

} // namespace

Result<> makeCatalogueOf(const std::shared_ptr<OpenPack>& pack, const QString& file, Progress& progress)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"catalogue.lacuna"_s);
    Protocol protocol;
    protocol.title = pack->manifest().title;
    auto store = CatalogueStore::create(path, Codebook(), protocol);
    if (!store)
        return std::unexpected(store.error());
    MergeChoices choices;
    choices.rule = MergeRule::Theirs;
    const auto merged = PackMerge::merge(**store, dataOf(pack), choices, progress);
    Result<> done =
        merged ? (*store)->forgetHistory() : std::unexpected(merged.error()); // before it there was nothing
    store->reset();
    if (done)
        done = takeId(path, pack->manifest().catalogue);
    if (!done)
        return done;
    const auto whole = CatalogueStore::open(path);
    return whole ? (*whole)->backup(file, progress) : Result<>(std::unexpected(whole.error()));
}

} // namespace lacuna

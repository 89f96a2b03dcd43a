// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collections and saved searches.
#include "model/storage/editor.h"

#include "model/storage/teamrows.h"

#include <algorithm>

namespace lacuna {

Result<Edited> Editor::operator()(const SaveCollection& edit)
{
    Collection collection = edit.collection;
    collection.name = collection.name.simplified();
    if (collection.name.isEmpty())
        return fail(ErrorKind::BadInput, tr("A collection needs a name."));
    const auto all = loadCollections(m_connection);
    if (!all)
        return std::unexpected(all.error());
    for (const Collection& other : *all) {
        if (other.id != collection.id && other.name.compare(collection.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::BadInput,
                        tr("Another collection has the name “%1”.").arg(collection.name));
    }
    if (!collection.id)
        collection.id = m_ids.next();
    auto done = saveCollection(m_connection, collection);
    if (done)
        done =
            m_connection.run("INSERT INTO collection_study(collection, study) SELECT ?1, id FROM study WHERE "
                             "id IN (SELECT value FROM json_each(?2)) ON CONFLICT DO NOTHING",
                             collection.id, jsonList(edit.studies));
    if (!done)
        return std::unexpected(done.error());
    return Edited{collection.id, {StepLabel::Kind::SaveCollection, collection.name, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteCollection& edit)
{
    const auto name = requireText("SELECT name FROM collection WHERE id = ?1", edit.collection,
                                  tr("The collection is no longer in the catalogue."));
    if (!name)
        return std::unexpected(name.error());
    if (auto done = m_connection.run("DELETE FROM collection WHERE id = ?1", edit.collection); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteCollection, *name, {}, 1}};
}

Result<Edited> Editor::operator()(const CollectStudies& edit)
{
    const auto name = requireText("SELECT name FROM collection WHERE id = ?1", edit.collection,
                                  tr("The collection is no longer in the catalogue."));
    if (!name)
        return std::unexpected(name.error());
    const char* const sql = edit.add
        ? "INSERT INTO collection_study(collection, study) SELECT ?1, id FROM study WHERE id IN (SELECT "
          "value "
          "FROM json_each(?2)) ON CONFLICT DO NOTHING"
        : "DELETE FROM collection_study WHERE collection = ?1 AND study IN (SELECT value FROM json_each(?2))";
    if (auto done = m_connection.run(sql, edit.collection, jsonList(edit.studies)); !done)
        return std::unexpected(done.error());
    const auto kind = edit.add ? StepLabel::Kind::Collect : StepLabel::Kind::Uncollect;
    return Edited{edit.collection, {kind, *name, {}, m_connection.changes()}};
}

Result<Edited> Editor::operator()(const SaveSearch& edit)
{
    SavedSearch search = edit.search;
    search.name = search.name.simplified();
    if (search.name.isEmpty())
        return fail(ErrorKind::BadInput, tr("A saved search needs a name."));
    const auto all = loadSavedSearches(m_connection);
    if (!all)
        return std::unexpected(all.error());
    for (const SavedSearch& other : *all) {
        if (other.id != search.id && other.name.compare(search.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::BadInput, tr("Another search has the name “%1”.").arg(search.name));
    }
    if (!search.id)
        search.id = m_ids.next();
    if (auto done = saveSearch(m_connection, search); !done)
        return std::unexpected(done.error());
    return Edited{search.id, {StepLabel::Kind::SaveSearch, search.name, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteSearch& edit)
{
    const auto name = requireText("SELECT name FROM saved_search WHERE id = ?1", edit.search,
                                  tr("The search is no longer in the catalogue."));
    if (!name)
        return std::unexpected(name.error());
    if (auto done = m_connection.run("DELETE FROM saved_search WHERE id = ?1", edit.search); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteSearch, *name, {}, 1}};
}

} // namespace lacuna

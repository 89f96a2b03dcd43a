// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/cataloguestore.h"
#include "model/storage/connection.h"
#include "model/storage/fileplace.h"
#include "model/storage/migrations.h"

namespace lacuna {

// Catalogues as files: recognising, opening, copying, replacing.

struct OpenCatalogue {
    Connection connection;
    bool readOnly = false;
    QString migratedFrom; ///< copy made before a migration
};

/// Opens a catalogue and brings it to the last version of @p migrations. Errors as CatalogueStore::open().
Result<OpenCatalogue> openCatalogue(const QString& path, CatalogueStore::Access access,
                                    std::span<const Migration> migrations = catalogueMigrations());

/// The same as if the file lay at @p place: on a share it is only read.
Result<OpenCatalogue> openCatalogue(const QString& path, CatalogueStore::Access access,
                                    std::span<const Migration> migrations, FilePlace place);

/// Opens a catalogue of whatever known version to read it as it is. Errors as CatalogueStore::open().
Result<Connection> openAsItIs(const QString& path);

/// Whether SQLite can keep beside the catalogue what several connections share: without, it is only read, by one.
bool mayWriteBeside(const QString& path);

/// What openCatalogue() would not refuse at the first look.
bool isCatalogueFile(const QString& path);

/// Whether @p error, of opening @p path, is that nothing in the file says that it is a catalogue, though its name does: what follows its beginning may be readable (salvage.h).
bool mayBeSalvaged(const QString& path, const Error& error);

/// Before anything is written as @p name: there SQLite keeps, or looks for, what belongs to a file that is there (its log or journal), which would be lost or taken for
/// it. Links are followed. Error: BadInput.
Result<> refuseCompanion(const QString& name);

/// Settings of a connection that every use of a catalogue relies on.
Result<> configureConnection(Connection& connection, bool readOnly);

/// Makes the new, empty database at @p connection a catalogue of the present version with nothing in it.
Result<> layOutCatalogue(Connection& connection);

/// A name beside @p target for what is to become it.
QString temporaryNameFor(const QString& target);
/// @p error, which came of writing @p temporary, as it is told to who knows @p target only. To be called before what is left of @p temporary is removed.
Error toldOfTarget(Error error, const QString& temporary, const QString& target);
/// Removes a database file and what SQLite keeps beside it.
void removeDatabase(const QString& path);
/// Error: Busy, if @p target is a catalogue that anybody has open.
Result<> mayBeReplaced(const QString& target);
/// Puts the closed database @p temporary in place of @p target, or removes it. Busy if @p target is an open
/// catalogue.
Result<> putInPlace(const QString& temporary, const QString& target);

} // namespace lacuna

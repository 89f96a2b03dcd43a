// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importreport.h"
#include "model/catalogue/importsettings.h"

#include <QtCore/QDateTime>

namespace lacuna {

/// A column of a table that is to be imported.
struct ImportColumn {
    QString header;
    QString field; ///< what it is taken for: a field's id; empty: left out
    QString suggested; ///< what its header says; "extra" if nothing
};

/// The beginning of a file as it would be read.
struct ImportPreview {
    QString format; ///< its id
    QString formatName;
    QString preset; ///< whose export it was recognised as ("Scopus"); empty: none
    QString encoding;
    QChar separator; ///< tables of text
    QStringList sheets; ///< spreadsheets
    QString sheet;
    int headerRow = 0; ///< tables; 0: the format does not say
    std::vector<ImportColumn> columns; ///< tables only
    std::vector<QStringList> rows; ///< tables: the cells as they stand
    std::vector<Record> records; ///< the first ones
    std::vector<ImportIssue> issues; ///< met so far
    bool whole = false; ///< the records are all there are
    QString
        problem; ///< why it cannot be imported as it is, though its columns can be shown and mapped; empty: it can
    QDateTime mappingSaved; ///< valid: a mapping remembered then was used

    bool isTable() const { return !columns.empty(); }
};

/// What can be chosen when importing.
struct ImportChoices {
    struct Entry {
        QString id;
        QString name; ///< for people
    };
    std::vector<Entry> formats;
    QStringList encodings;
    std::vector<Entry> fields; ///< what a column can be: fields, then dimensions
};

/// What an import of the past added, as the catalogue is now.
struct BatchContents {
    std::vector<Id> studies; ///< ascending, companion reports included
    int edited = 0; ///< of them, changed or coded by hand since
};

} // namespace lacuna

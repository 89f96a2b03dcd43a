// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"

#include <QtCore/QStringList>

#include <optional>

namespace lacuna {

/// What the tables that one program or database exports mean, where that differs from what csvFieldFor() makes of their headers. Recognised by
/// headers, never by the file's name.
struct CsvPreset;

/// The program whose export has these @p headers; null: none that is known.
const CsvPreset* csvPresetFor(const QStringList& headers);

/// "Scopus": a proper name, the same in every language.
QString presetName(const CsvPreset& preset);

/// How a preset reads a column.
struct PresetColumn {
    enum class Use {
        Field, ///< as one of csvFields()
        Extra, ///< as nothing of ours: kept
        OtherAuthors, ///< the authors where no better column has them
        ArticleNumber, ///< the pages where there are none
    };
    Use use = Use::Field;
    QString field; ///< that the user sees
};

/// Nothing if the preset has no rule for the column and csvFieldFor() decides.
std::optional<PresetColumn> presetColumn(const CsvPreset& preset, const QString& header);

/// Authors as the program lists them: "Smith, John (57193011); …", "Smith J., Doe A.", "Smith, J. and Doe, A.".
QStringList presetAuthors(const CsvPreset& preset, const QString& cell);

/// Last touches to a record: a type that two columns say, texts such as "[No abstract available]", Rayyan's decisions in the notes.
void finishPreset(const CsvPreset& preset, Record& record);

/// The program puts no quotation marks around cells, so that those in them are text (Web of Science, tab-delimited).
bool presetQuotesAreText(const CsvPreset& preset, QChar separator);

/// The program goes on with a record in rows of their own: the same id, other authors and outcomes (3ie).
bool presetContinuesRows(const CsvPreset& preset);

/// Adds to @p record what the row that goes on with it says and the record does not.
void absorbRow(Record& record, Record&& row);

} // namespace lacuna

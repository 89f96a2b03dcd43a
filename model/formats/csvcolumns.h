// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/csvpresets.h"
#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace lacuna {

/// The header row of a table, and with it what its rows mean. Made once a file.
class CsvColumns {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CsvColumns)
public:
    /// Errors: BadInput, see CsvFormat::read().
    static Result<CsvColumns> make(const QStringList& headers, const ReadOptions& options);

    /// Makes a record of a row; what is odd about it is added to @p issues.
    Record record(const QStringList& cells, qint64 line, std::vector<ImportIssue>& issues) const;
    /// Header → field, for ReadSummary.
    QHash<QString, QString> map() const;
    /// Whose export it is, for ReadSummary; empty: nobody's that is known.
    QString preset() const { return m_preset ? presetName(*m_preset) : QString(); }
    const CsvPreset* knownPreset() const { return m_preset; }

private:
    enum class Kind {
        Ignored,
        Text,
        Type,
        Doi,
        Authors,
        OtherAuthors, ///< see PresetColumn
        ArticleNumber,
        Keywords,
        Year,
        StartPage,
        EndPage,
        Coding,
        Extra,
        Own
    };
    struct Column {
        Kind kind = Kind::Extra;
        QString header;
        QString field; ///< as mapped
        QString Study::* member = nullptr; ///< Text
        QString dimension; ///< Coding
        QString extraFormat; ///< Extra
        QString extraTag;
    };
    /// What the cells of a row say only together.
    struct Whole {
        QString start; ///< page
        QString end;
        const Column* articleColumn = nullptr;
        QString article;
        std::vector<std::pair<const Column*, QString>> otherAuthors;
        QByteArray patch;
    };
    void usePreset(Column& column, const ReadOptions& options) const;
    static bool mapTo(Column& column, const QString& field, const ReadOptions& options);
    void take(Record& record, const Column& column, const QString& cell, Whole& whole,
              std::vector<ImportIssue>& issues) const;
    void complete(Record& record, const Whole& whole) const;
    QStringList authorsIn(const QString& cell) const;
    void takeYear(Record& record, const Column& column, const QString& cell,
                  std::vector<ImportIssue>& issues) const;

    std::vector<Column> m_columns;
    const CsvPreset* m_preset = nullptr;
};

/// Makes records of rows; holds the last one back where the rows after it may go on with it.
class CsvRecords {
public:
    explicit CsvRecords(const CsvColumns& columns)
        : m_columns(columns)
    {
    }
    /// A row without any text says nothing.
    void add(const QStringList& cells, qint64 line, RecordBatch& batch);
    /// At the end of the table.
    void finish(RecordBatch& batch);

private:
    const CsvColumns& m_columns;
    std::optional<Record> m_waiting;
};

/// Heads the column with our own additions, written where CSV cannot say something exactly (see studyPatch()).
inline constexpr QLatin1StringView csvOwnColumn("lacuna");

} // namespace lacuna

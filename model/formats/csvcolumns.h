// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QCoreApplication>

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

private:
    enum class Kind {
        Ignored,
        Text,
        Type,
        Doi,
        Authors,
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
    struct Pages {
        QString start;
        QString end;
    };
    static bool mapTo(Column& column, const QString& field, const ReadOptions& options);
    void take(Record& record, const Column& column, const QString& cell, Pages& pages, QByteArray& patch,
              std::vector<ImportIssue>& issues) const;
    void takeYear(Record& record, const Column& column, const QString& cell,
                  std::vector<ImportIssue>& issues) const;

    std::vector<Column> m_columns;
};

/// Heads the column with our own additions, written where CSV cannot say something exactly (see studyPatch()).
inline constexpr QLatin1StringView csvOwnColumn("lacuna");

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"
#include "model/storage/connection.h"

#include <QtCore/QStringEncoder>

#include <array>

namespace lacuna {

/// Lists of short texts are stored a line each; line breaks inside an item become spaces.
QString joinedLines(const QStringList& items);
QStringList splitLines(const QString& lines);

/// Columns of the study table in the order that StudyWriter binds and studyFromRow() reads.
extern const char* const studyColumns;

/// The study at the row of a statement that selects studyColumns first.
Study studyFromRow(const Statement& row);
/// The coding at the row of a statement that selects id, study, dimension, term, coder, quote, page.
Coding codingFromRow(const Statement& row);
constexpr const char* codingColumns = "id, study, dimension, term, coder, quote, page";

/// Writes rows of the study and coding tables with statements prepared once. Ids must be set. Encodes a
/// study's texts into one buffer that is reused: in an import this is the hot path.
class StudyWriter {
public:
    /// Who keeps the search index: the triggers, or, in an import, this class (see TriggersOff).
    enum class SearchIndex { ByTriggers, Directly };
    StudyWriter() = default; ///< writes nothing; assign a prepared one
    static Result<StudyWriter> prepare(Connection& connection,
                                       SearchIndex searchIndex = SearchIndex::ByTriggers);

    /// What of a row the store decides.
    struct Stamp {
        Id id = 0;
        Id batch = 0;
        QDateTime created;
        QDateTime modified;
    };
    Result<> insert(const Study& study, const Stamp& stamp);
    Result<> update(const Study& study, const Stamp& stamp); ///< all columns
    /// An equal coding (study, dimension, term, coder) is left as it is.
    Result<> insert(const Coding& coding, Id id, Id study, Id batch = 0);
    /// An equal coding gets quote and page of this one.
    Result<> upsert(const Coding& coding, Id id, Id study);

private:
    void bindStudy(Statement& statement, const Study& study, const Stamp& stamp);
    void bindText(Statement& statement, int index, QByteArrayView utf8);
    Result<> index(const Study& study, Id id);
    QByteArrayView encoded(const QString& text);
    QByteArrayView encoded(const QStringList& lines);
    void reserveFor(const Study& study);

    bool m_indexes = false;
    Statement m_index;
    Statement m_insert;
    Statement m_update;
    Statement m_insertCoding;
    Statement m_upsertCoding;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringConverter::Flag::Stateless};
    QByteArray m_buffer;
    char* m_free = nullptr; ///< into m_buffer
    std::array<QByteArrayView, 27> m_texts; ///< of the study bound last, by parameter
    QByteArray m_extra;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QByteArrayView>

namespace lacuna {

/// One field of a record as it stands in a file of tagged lines.
struct TaggedField {
    QString tag;
    QStringList lines; ///< of its value, trimmed; an empty one stands for empty lines within the value
    qint64 line = 0; ///< 1-based, of the tag

    /// The lines that are not empty, as one text.
    QString joined(QChar separator) const;
};

/// The fields of one record, in the file's order.
struct TaggedRecord {
    qint64 line = 0;
    std::vector<TaggedField> fields;

    bool has(QLatin1StringView tag) const;
};

/// What a line of such a file is.
struct TaggedLine {
    enum class Kind {
        Field, ///< begins a field of the record, or a record if none is open
        Text, ///< continues the field before it
        Blank,
        Begin, ///< begins a record; its first field too, if there is a tag
        End, ///< ends the record
        Skip, ///< says nothing: a file header
    };
    Kind kind = Kind::Text;
    QByteArrayView tag;
    QByteArrayView value;
};

/// How one format writes its lines, and what its tags mean. Stateless.
class TaggedDialect {
public:
    virtual ~TaggedDialect() = default;
    /// @p line is without white space at its end; @p open is the record so far, null between records; @p afterBlank: an empty line is
    /// before it.
    virtual TaggedLine parse(QByteArrayView line, const TaggedRecord* open, bool afterBlank) const = 0;
    virtual Record record(const TaggedRecord& tagged, std::vector<ImportIssue>& issues) const = 0;
    /// The line that must end a record, for the warning where it is missing; empty: there is none.
    virtual QString endTag() const { return {}; }
    /// For people: that the file is not in this format.
    virtual QString wrongFile() const = 0;
};

/// The parse loop of every format of tagged lines but RIS, whose files break the rules in ways of their own (RisParser). Lines beyond
/// taggedLineLimit and records beyond taggedRecordLimit are cut with an issue; what follows them is read.
/// Errors: BadInput if the file has no record of this kind, with its own kind named where it is known.
Result<ReadSummary> readTagged(QIODevice& device, const ReadOptions& options, const RecordSink& sink,
                               Progress& progress, const Format& format, const TaggedDialect& dialect);

/// Bytes of a line, and of the values of one record, that are kept.
inline constexpr qsizetype taggedLineLimit = 4 * 1024 * 1024;
inline constexpr qsizetype taggedRecordLimit = 32 * 1024 * 1024;

QByteArrayView trimmedBytes(QByteArrayView text);
QByteArrayView withoutTrailingSpace(QByteArrayView text);

/// The first lines of @p start that are not blank, at most @p count, without white space at their ends, for sniffing.
QList<QByteArray> firstLines(QStringView start, int count);

} // namespace lacuna

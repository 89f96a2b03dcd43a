// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"
#include "model/formats/format.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QCoreApplication>

namespace lacuna {

/// One "TY  - JOUR" line taken apart.
struct RisTagLine {
    quint16 tag = 0; ///< both characters, upper case; 0: the line has no tag
    QByteArrayView value; ///< trimmed
    bool loose = false; ///< lower case or odd spacing
};

constexpr quint16 risTag(const char (&name)[3])
{
    return quint16(quint16(uchar(name[0])) << 8 | uchar(name[1]));
}
QString risTagName(quint16 tag);

/// Recognises a tag line. Odd forms ("TY - X", "ty  - x", "  TY  - X") count only where they cannot be meant as text: for tags that RIS
/// knows, and in lower case only if @p acceptLower says that the record began so.
RisTagLine parseRisLine(QByteArrayView line, bool acceptLower);

/// Makes records of RIS lines. The rules, where files differ from the specification:
/// - a record begins at TY or, with a warning, at any other known tag; ends at ER, the next TY or the end of the file. A part after a second TY
///   that has neither title, author, year nor DOI is no study of its own and stays with the record before it, with a warning
///   (JabRef reads its RisImporterTest1.ris so);
/// - a line without a tag continues the value before it: joined by a space where values are one line or the line is indented, by a line break in
///   abstracts, notes and unknown tags; a new keyword after KW (EndNote);
/// - title: the first of TI, T1, CT, BT (books); source: the first of JF, T2, BT, else JO, else JA, J1, J2; year: the first year of PY, Y1, else
///   of DA; url: the first UR; every other tag, second value or fuller date is kept in Study::extra and written back;
/// - KW "key: text" is a coding if key is a dimension's key or label (ReadOptions::dimensions), else a keyword;
/// - N1 "… Reference seen at: ADDRESS" gives Study::verifiedAt;
/// - U5 "lacuna: {…}" is what our writer adds where RIS cannot say something exactly (see StudyPatch).
class RisParser {
    Q_DECLARE_TR_FUNCTIONS(lacuna::RisParser)
public:
    /// Bytes of one record that are kept, each line counted with what keeping it costs; the rest is left out with an issue.
    static constexpr qsizetype recordLimit = 32 * 1024 * 1024;

    explicit RisParser(QHash<QString, QString> dimensions);

    void line(QByteArrayView text, qint64 number);
    /// At the end of the file.
    void finish();

    /// What is complete so far; take it out.
    RecordBatch batch;
    int rejected = 0;
    qint64 tagLines = 0; ///< seen in records

private:
    enum class Join { Space, NewLine, Item };

    void begin(qint64 number);
    void startType(const RisTagLine& tagLine, qint64 number);
    void continueValue(QByteArrayView text, qint64 number);
    bool fits(qsizetype size, qint64 number);
    void outside(QByteArrayView text, qint64 number);
    void commitValue();
    void endRecord(bool closed);
    void handOver(Record& record, bool typed);
    void deliver();
    void warn(qint64 number, quint16 tag, const QString& message);

    bool commitSimple();
    void setOnce(QString& member);
    void setTitle();
    void setType();
    void addAuthors();
    void setDate();
    void setUrl();
    void setAbstract();
    void addIsbn();
    void addKeywords();
    void addKeyword(QString&& keyword);
    void addNote();
    void addOwn();
    void keepExtra();
    void completeSource();
    void completePages();
    void completeYear();
    Join joinOf(quint16 tag) const;
    QString dimensionOf(const QString& name);

    QHash<QString, QString> m_dimensions;
    QHash<QString, QString> m_dimensionByText; ///< as written → key, also those that are none
    QHash<quint16, QString> m_tagNames;
    QString m_lastTypeText; ///< as written, and the type it names
    QString m_lastType;

    // The record being read.
    bool m_inside = false;
    bool m_lowerCase = false; ///< it began with "ty"
    bool m_typed = false; ///< it has a TY
    Record m_record;
    QString m_startPage;
    QString m_endPage;
    quint16 m_abstractTag = 0;
    QByteArray m_patch;
    qsizetype m_length = 0; ///< as recordLimit counts it
    bool m_cut = false; ///< the limit was met
    // Its value being read.
    quint16 m_tag = 0;
    qint64 m_tagNumber = 0;
    QString m_value;
    int m_blankLines = 0; ///< since the value's last line
    // A record that TY ended, which waits for what follows.
    std::optional<Record> m_unclosed;
    bool m_unclosedTyped = false;
    qint64 m_junkLine = 0; ///< last line outside records that a warning covers
};

/// Adds to @p record what @p part, which belongs to it, says: empty fields are filled, others kept as extra fields.
void absorbPart(Record& record, Record&& part);

/// True if nothing but the type is set.
bool isEmptyStudy(const Study& study);

} // namespace lacuna

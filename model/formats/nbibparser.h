// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/medlinerecord.h"

#include <QtCore/QByteArrayView>

namespace lacuna {

/// One "PMID- 123" line taken apart.
struct NbibTagLine {
    quint32 tag = 0; ///< see medlineTag(); 0: the line has no tag
    QByteArrayView value; ///< trimmed
};
/// Recognises a tag line: the tag in four columns and a dash, or, for tags that MEDLINE knows, a dash anywhere ("TI-", "PMC -1").
NbibTagLine parseNbibLine(QByteArrayView line);

/// Makes records of MEDLINE lines (see MedlineRecord for what each tag means). A record begins at PMID, and after an empty line at whatever PubMed
/// puts first (PMC, PMCR, OWN, STAT) or at a second title. A line without a tag continues the value before it: after a space, or, where
/// it is indented by eight or more, as only our writer does, after a line break.
class NbibParser {
    Q_DECLARE_TR_FUNCTIONS(lacuna::NbibParser)
public:
    /// Bytes of one record that are kept, each line counted with what keeping it costs; the rest is left out with an issue.
    static constexpr qsizetype recordLimit = 32 * 1024 * 1024;

    /// @p dimensions as in ReadOptions.
    explicit NbibParser(const QHash<QString, QString>& dimensions);

    void line(QByteArrayView text, qint64 number);
    /// At the end of the file.
    void finish();

    /// What is complete so far; take it out.
    std::vector<Record> records;
    std::vector<ImportIssue> issues;
    qint64 tagLines = 0;

private:
    bool beginsRecord(quint32 tag) const;
    void continueValue(QByteArrayView text);
    bool fits(qsizetype size, qint64 number);
    void commitValue();
    void endRecord();
    void outside(QByteArrayView text, qint64 number);

    CodedKeywords m_keywords;
    MedlineRecord m_record;
    bool m_inside = false;
    qint64 m_begun = 0;
    qsizetype m_length = 0; ///< as recordLimit counts it
    bool m_cut = false; ///< the limit was met
    quint32 m_tag = 0;
    QByteArray m_value;
    bool m_afterBlank = true;
    qint64 m_junkLine = 0;
};

} // namespace lacuna

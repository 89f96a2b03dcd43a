// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recordfields.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// The name of a MEDLINE field ("TI", "PMID") as a number.
constexpr quint32 medlineTag(const char* name)
{
    quint32 tag = 0;
    for (; *name != 0; ++name)
        tag = tag << 8 | uchar(*name);
    return tag;
}
QString medlineTagName(quint32 tag);
/// True for the fields that PubMed's help and its book records list, and for our own.
bool isMedlineTag(quint32 tag);

/// Where our writer puts what MEDLINE cannot say (see studyPatch()); other programs leave out fields they do not know.
inline constexpr quint32 medlineOwnTag = medlineTag("LCNA");
/// Format of the extra fields that come from MEDLINE, as .nbib or as XML: both are written back as .nbib.
inline const QString medlineFormat = QStringLiteral("nbib");

/// Makes a study of MEDLINE fields, whether they come from an .nbib file or from PubMed's XML, so that both say the same. The rules:
/// - accession: PMID; source: JT, else BTI (book), CTI (collection), TA; title: TI (several are joined, as JabRef does), else BTI;
/// - authors: FAU, CN, and AU where no FAU is before it ("Long V" is "Long, V");
/// - year: of DP, whose text is kept if it says more; pages in full ("454-81" is 454-481); isbn: numbers of IS and ISBN without "(Print)";
/// - doi: of LID, AID, DOI; keywords: MH, OT, those that name a dimension are codings; notes: GN; url: URLF;
/// - type: the first PT that names one; else what the source is (journal article, chapter, book); every PT is kept unless the type says it all;
/// - everything else is kept in Study::extra.
class MedlineRecord {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MedlineRecord)
public:
    explicit MedlineRecord(CodedKeywords& keywords);

    /// @p value trimmed; empty says nothing.
    void take(quint32 tag, QString&& value);
    bool isEmpty() const { return m_empty; }
    bool hasTitle() const { return !m_record.study.title.isEmpty(); }
    /// The record; begins a new one. Adds to @p issues with @p line.
    Record finish(qint64 line, std::vector<ImportIssue>& issues);

private:
    bool takeSimple(quint32 tag, QString& value);
    void keep(quint32 tag, QString&& value);
    void addTitle(const QString& value);
    void addShortAuthor(QString&& value);
    void addDate(QString&& value);
    void addIdentifier(quint32 tag, QString&& value);
    QString takeExtra(quint32 tag);
    void completeType(const QString& otherwise);

    CodedKeywords& m_keywords;
    Record m_record;
    QByteArray m_patch;
    QHash<quint32, QString> m_names;
    bool m_fullAuthor = false; ///< the last author was a FAU, whose AU follows
    bool m_empty = true;
};

/// What MEDLINE calls a study of @p type; RIS' own name where it has no word; empty for GEN.
QString publicationTypeOf(const QString& type);

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/medlinerecord.h"
#include "model/formats/xmlreader.h"

namespace lacuna {

/// Translates the elements of one PubmedArticle, PubmedBookArticle or MedlineCitation into MEDLINE fields. One per reading.
class PubMedXmlReader {
public:
    /// @p dimensions as in ReadOptions.
    explicit PubMedXmlReader(const QHash<QString, QString>& dimensions);

    /// Takes the record whose element's start was read last.
    Record record(XmlReader& xml, std::vector<ImportIssue>& issues);

private:
    void element(XmlReader& xml);
    void special(XmlReader& xml, int handler);
    void person(XmlReader& xml, quint32 tag);
    void collectDate(XmlReader& xml, quint32 tag);
    void publicationDate(XmlReader& xml);
    void mesh(XmlReader& xml);
    void pagination(XmlReader& xml);
    void identifier(XmlReader& xml, quint32 tag);
    void joined(XmlReader& xml, quint32 tag, QLatin1StringView separator);
    void substance(XmlReader& xml);
    void correction(XmlReader& xml);
    void abstractText(XmlReader& xml);
    void citation(XmlReader& xml);
    void take(const char* tag, QString&& value) { m_record.take(medlineTag(tag), std::move(value)); }

    CodedKeywords m_keywords;
    MedlineRecord m_record;
    QString m_isoAbbreviation;
    bool m_hasAbbreviation = false;
    quint32 m_authorTag = 0; ///< FAU or FED, as the list of authors says
    std::vector<ExtraField> m_unknown;
};

} // namespace lacuna

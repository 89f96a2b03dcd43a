// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recordfields.h"
#include "model/formats/xmlreader.h"

namespace lacuna {

/// Where our writer puts what EndNote cannot say (see studyPatch()); EndNote keeps it as one of three spare fields that no reference type shows.
inline constexpr QLatin1StringView endNoteOwnElement("misc3");
/// Format of the extra fields; their tag is the element's path in the record ("titles/alt-title").
inline const QString endNoteFormat = QStringLiteral("endnotexml");

/// Makes a study of one <record>. Texts are those of their <style> elements together. title and source are title and secondary-title; the periodical's name
/// fills the source or is kept if it differs; year: dates/year, whose text is kept if it says more; url: the first of related-urls and web-urls;
/// keywords that name a dimension are codings; notes "Reference seen at: …" give Study::verifiedAt. Every other element is kept in Study::extra;
/// only the name and path of the library, the program and the foreign keys are left out: they say where the file lay, not what the study is.
/// One per reading.
class EndNoteXmlReader {
    Q_DECLARE_TR_FUNCTIONS(lacuna::EndNoteXmlReader)
public:
    /// @p dimensions as in ReadOptions.
    explicit EndNoteXmlReader(const QHash<QString, QString>& dimensions);

    /// Takes the record whose element's start was read last.
    Record record(XmlReader& xml, std::vector<ImportIssue>& issues);

    /// True for elements that hold elements, "urls/related-urls" and the like.
    static bool isContainer(QByteArrayView path);

private:
    void element(XmlReader& xml, const QByteArray& path, std::vector<ImportIssue>& issues);
    bool takeSimple(const QByteArray& path, QString& text);
    void takeType(XmlReader& xml, std::vector<ImportIssue>& issues);
    void takeYear(const QByteArray& path, QString&& text);
    void keep(const QByteArray& path, QString&& text);

    CodedKeywords m_keywords;
    Record m_record;
    QByteArray m_patch;
};

} // namespace lacuna

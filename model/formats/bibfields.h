// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"
#include "model/formats/bibparser.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace lacuna {

inline constexpr QLatin1StringView bibFormat("bibtex"); ///< ExtraField::format of both dialects

// Tags of extra fields that are no fields of the entry.
inline constexpr QLatin1StringView bibKeyTag("@key"); ///< citation key
inline constexpr QLatin1StringView bibTypeTag("@type"); ///< entry type, where Study::type does not say it
inline constexpr QLatin1StringView bibTextTag("@text"); ///< text before the entry
inline constexpr QLatin1StringView bibCommentTag("@comment"); ///< what is in an @comment before it
inline constexpr QLatin1StringView bibPreambleTag("@preamble");
/// Our own fields: "lacuna" (a StudyPatch), "lacuna-verified-at", and "lacuna-crossref", "lacuna-xdata", which name what was inherited from.
inline constexpr QLatin1StringView bibPatchField("lacuna");
inline constexpr QLatin1StringView bibOwnPrefix("lacuna-");
inline constexpr QLatin1StringView bibVerifiedField("lacuna-verified-at");

/// How a reference type is named, and where entries of it keep what Study calls source and publisher.
struct BibType {
    QLatin1StringView type; ///< as RIS names it
    QLatin1StringView bibtex;
    QLatin1StringView biblatex;
    QLatin1StringView source; ///< field for Study::source
    QLatin1StringView publisher; ///< field for Study::publisher
};
/// The row of @p type, that of GEN if there is none.
const BibType& bibTypeOf(QStringView type);
/// The reference type of entry type @p name (lower case); GEN if unknown.
QLatin1StringView typeOfBib(QByteArrayView name);

/// How the text of a field without a place in Study is written.
enum class BibText { Latex, Paragraphs, Names, Verbatim, Month };
BibText bibTextOf(QByteArrayView field);
inline constexpr QLatin1StringView nameSeparator("; "); ///< between names in the text of an extra field

/// "english" for "en"; empty if Babel has no name that we know.
QLatin1StringView babelName(QStringView language);

/// The key that entries without one of their own are given: "example2019placeholder", from the first author, the year and the title. Never empty.
QByteArray bibKeyFor(const Study& study);

/// Makes records of entries. The rules:
/// - title and subtitle are one title; source is journal, booktitle or, for books and reports, series; publisher is publisher, institution, school or
///   organization; place is address or location; the field that the entry type is known for comes first, others are kept as extra fields;
/// - year: of year, else of date; what they say beyond a year is an extra field ("date", "year"), and so is month;
/// - keywords "key: text" are codings as in RIS (see RisParser);
/// - the citation key is an extra field unless it is the one we would make (see bibKeyFor), the entry type where Study::type does not say it;
/// - all other fields are extra fields, names in them as "Family, Given; Family, Given".
/// One per reading.
class BibMapper {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BibMapper)
public:
    explicit BibMapper(QHash<QString, QString> dimensions)
        : m_dimensions(std::move(dimensions))
    {
    }

    Record record(const BibEntry& entry);

    std::vector<ImportIssue> issues; ///< take them out

private:
    struct Parts;
    void field(const BibField& field, Record& record, Parts& parts);
    void setDate(const QByteArray& name, const QString& text, Study& study);
    void addKeywords(const QString& text, Record& record);
    void complete(Study& study, Parts& parts);
    void completeKey(const BibEntry& entry, Study& study);
    QString dimensionOf(const QString& name);

    QHash<QString, QString> m_dimensions;
    QHash<QString, QString> m_dimensionByText;
};

} // namespace lacuna

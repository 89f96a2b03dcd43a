// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"

#include <QtCore/QHash>

namespace lacuna {

/// Tells codings from keywords: "country: TH" is a coding if "country" is a dimension's key or label. One per reading.
class CodedKeywords {
public:
    /// @p dimensions as in ReadOptions.
    explicit CodedKeywords(QHash<QString, QString> dimensions);

    void add(Record& record, QString&& keyword);

private:
    QString dimensionOf(const QString& name);

    QHash<QString, QString> m_dimensions;
    QHash<QString, QString> m_byText; ///< as written → key, also those that are none
};

/// How a keyword states a coding.
QString codedKeyword(const NamedCoding& coding);

/// Takes "Reference seen at: ADDRESS", which must be all of @p note or its end, into Study::verifiedAt; what is left is added to the notes.
void addNote(Study& study, const QString& note);

/// Pages as a range is written in full: "228-42" is 228-242. What is no such range stays as it is.
QString fullPageRange(const QString& pages);

/// ISBN or ISSN: each number once, separated by "; ".
void addIsbn(Study& study, const QString& number);

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/study.h"
#include "model/support/csv.h"

#include <QtCore/QFile>

#include <vector>

namespace lacuna {

/// Codes @p study with the term that @p name names in the dimension @p key, if there is one.
inline void code(CodedStudy& study, const Codebook& book, const QString& key, const QString& name)
{
    const Dimension* dimension = book.dimension(QStringView(key));
    const Term* found = dimension ? book.resolve(dimension->id, name) : nullptr;
    if (!found)
        return;
    Coding coding;
    coding.dimension = dimension->id;
    coding.term = found->id;
    study.codings.push_back(coding);
}

/// One row of the sample, coded as it is there.
inline CodedStudy sampleReference(const Codebook& book, const QStringList& header, const QStringList& fields)
{
    const auto field = [&](const char* name) {
        return fields.value(header.indexOf(QString::fromLatin1(name)));
    };
    CodedStudy coded;
    Study& study = coded.study;
    study.accession = field("id");
    study.type = field("type");
    study.title = field("title");
    study.authors = field("authors").split(QStringLiteral("; "), Qt::SkipEmptyParts);
    bool hasYear = false;
    const int year = field("year").toInt(&hasYear);
    if (hasYear)
        study.year = year;
    study.source = field("source");
    study.doi = field("doi");
    study.url = field("url");
    study.verifiedAt = field("seen_at");
    const std::pair<const char*, const char*> dimensions[] = {{"country", "country"},
                                                              {"sector", "sector"},
                                                              {"method", "method"},
                                                              {"evidence_type", "evidence-type"}};
    for (const auto& [column, key] : dimensions) {
        for (const QString& name : field(column).split(u';', Qt::SkipEmptyParts))
            code(coded, book, QString::fromLatin1(key), name.trimmed());
    }
    return coded;
}

/// The sample's references: bibliography.csv of the repository's resources.
inline std::vector<CodedStudy> sampleReferences(const Codebook& book)
{
    std::vector<CodedStudy> references;
    QStringList header;
    CsvParser parser(u',', [&](CsvRow&& row) {
        if (header.isEmpty())
            header = row.fields;
        else
            references.push_back(sampleReference(book, header, row.fields));
        return true;
    });
    QFile file(QStringLiteral(LACUNA_SOURCE_DIR "/resources/sample/bibliography.csv"));
    if (file.open(QIODevice::ReadOnly))
        parser.feed(QString::fromUtf8(file.readAll()));
    parser.finish();
    return references;
}

} // namespace lacuna

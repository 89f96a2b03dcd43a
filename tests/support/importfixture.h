// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importpreview.h"

namespace lacuna {

inline Record importRecord(const QString& title, const QString& author, int year, const QString& source)
{
    Record record;
    record.study.type = QStringLiteral("JOUR");
    record.study.title = title;
    record.study.authors = {author};
    record.study.year = year;
    record.study.source = source;
    return record;
}

/// What the tests' and the pictures' refs.ris holds.
inline ImportPreview risPreview(int records = 12)
{
    const char* titles[] = {"Recruitment debt among fishers in the Gulf of Thailand",
                            "Domestic work and the limits of bilateral agreements",
                            "Measuring forced labour in brick kilns: a household survey",
                            "Voices of seafarers: a qualitative synthesis"};
    const char* authors[] = {"Nguyen, Thi Lan", "Rahman, Shafiq", "Perera, Anoma", "Okada, Yuki"};
    const char* sources[] = {"Journal of Labour Migration", "Asian Population Studies", "World Development",
                             "Marine Policy"};
    ImportPreview preview;
    preview.format = QStringLiteral("ris");
    preview.formatName = QStringLiteral("RIS");
    preview.encoding = QStringLiteral("UTF-8");
    for (int i = 0; i < records; ++i) {
        QString title = QString::fromLatin1(titles[i % 4]);
        if (i >= 4)
            title += QStringLiteral(", part %1").arg(i / 4 + 1);
        preview.records.push_back(importRecord(title, QString::fromLatin1(authors[i % 4]), 2008 + i,
                                               QString::fromLatin1(sources[i % 4])));
        preview.records.back().line = 1 + 9 * i;
        preview.records.back().codings = {{QStringLiteral("country"),
                                           i % 2 == 0 ? QStringLiteral("Thailand") : QStringLiteral("Nepal"),
                                           {},
                                           {}}};
    }
    preview.whole = true;
    return preview;
}

/// A table of which two headers say nothing.
inline ImportPreview csvPreview()
{
    ImportPreview preview = risPreview(8);
    preview.format = QStringLiteral("csv");
    preview.formatName = QStringLiteral("CSV table");
    preview.encoding = QStringLiteral("windows-1252");
    preview.separator = u';';
    preview.headerRow = 1;
    const std::pair<const char*, const char*> columns[] = {
        {"Title", "title"},    {"Authors", "authors"},    {"Publication year", "year"},
        {"Journal", "source"}, {"Land", "extra"},         {"Sektor", "extra"},
        {"DOI", "doi"},        {"Internal code", "extra"}};
    for (const auto& [header, field] : columns)
        preview.columns.push_back(
            {QString::fromLatin1(header), QString::fromLatin1(field), QString::fromLatin1(field)});
    for (const Record& record : preview.records) {
        const Study& study = record.study;
        preview.rows.push_back(
            {study.title, study.authors.first(), QString::number(*study.year), study.source,
             record.codings.front().term, QStringLiteral("Fishing; Seafood processing"),
             QStringLiteral("10.1000/%1").arg(record.line), QStringLiteral("A-%1").arg(record.line)});
    }
    return preview;
}

} // namespace lacuna

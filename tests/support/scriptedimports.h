// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importpreview.h"
#include "model/catalogue/values.h"
#include "model/support/error.h"

#include <QtCore/QHash>

#include <functional>

namespace lacuna {

/// What TestWorkspace knows of importing: what files hold is scripted, what becomes of it is counted from that.
struct ScriptedImports {
    QHash<QString, ImportPreview> files; ///< by the source's name; others cannot be read
    std::vector<UnknownTerm> unknownTerms; ///< that every import meets
    std::vector<ImportIssue> issues; ///< of every file
    QStringList chosen; ///< answers chooseFilesToImport()
    bool stopsImports = false; ///< the next import is answered as cancelled
    bool holdsImports = false; ///< imports wait for release()
    std::function<void()> release;

    // What was asked.
    int previewsAsked = 0;
    std::vector<ImportOrder> forecasts;
    std::vector<ImportOrder> imports;

    static ImportChoices choices(const Codebook& codebook)
    {
        ImportChoices choices;
        choices.formats = {{QStringLiteral("ris"), QStringLiteral("RIS")},
                           {QStringLiteral("csv"), QStringLiteral("CSV table")},
                           {QStringLiteral("json"), QStringLiteral("JSON")}};
        choices.encodings = {QStringLiteral("UTF-8"), QStringLiteral("windows-1252")};
        for (const char* field : {"title", "authors", "year", "source", "doi", "abstract", "keywords"}) {
            QString name = QString::fromLatin1(field);
            name[0] = name[0].toUpper();
            choices.fields.push_back({QString::fromLatin1(field), name});
        }
        for (const Dimension& dimension : codebook.dimensions())
            choices.fields.push_back(
                {QStringLiteral("dimension:") + dimension.key, QStringLiteral("Coding: ") + dimension.label});
        return choices;
    }

    Result<ImportPreview> preview(const ImportSource& source)
    {
        ++previewsAsked;
        const auto found = files.constFind(source.name);
        if (found == files.cend())
            return fail(ErrorKind::BadInput,
                        source.name + QStringLiteral(" is in no format that can be read here"));
        ImportPreview preview = *found;
        if (!source.settings.encoding.isEmpty())
            preview.encoding = source.settings.encoding;
        if (source.settings.ignoreSavedMapping)
            preview.mappingSaved = {};
        for (ImportColumn& column : preview.columns) {
            if (source.settings.ignoreSavedMapping)
                column.field = column.suggested;
            column.field = source.settings.map.value(column.header, column.field);
        }
        if (!source.settings.map.isEmpty())
            preview.problem.clear();
        return preview;
    }

    /// @p isThere says whether a title is in the catalogue.
    ImportReport report(const ImportOrder& order, const std::function<bool(const QString&)>& isThere) const
    {
        ImportReport report;
        report.unknownTerms = unknownTerms;
        for (const ImportSource& source : order.sources) {
            const ImportPreview& preview = files.value(source.name);
            FileReport& file = report.files.emplace_back();
            file.name = source.name;
            file.format = preview.format;
            file.encoding = preview.encoding;
            file.issues = issues;
            for (const Record& record : preview.records) {
                ++file.read;
                ++(isThere(record.study.title) ? file.skipped : file.added);
            }
        }
        for (const UnreadFile& unread : order.unread) {
            FileReport& file = report.files.emplace_back();
            file.name = unread.name;
            file.issues = {{0, ImportIssue::Severity::Error, {}, unread.reason}};
        }
        return report;
    }
};

} // namespace lacuna

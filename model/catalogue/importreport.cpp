// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/importreport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

int sum(const ImportReport& report, int FileReport::* member)
{
    return std::transform_reduce(report.files.begin(), report.files.end(), 0, std::plus{},
                                 [member](const FileReport& file) { return file.*member; });
}

QJsonObject toJson(const ImportIssue& issue)
{
    return {
        {u"line"_s, issue.line},
        {u"severity"_s, issue.severity == ImportIssue::Severity::Error ? u"error"_s : u"warning"_s},
        {u"field"_s, issue.field},
        {u"message"_s, issue.message},
    };
}

QJsonObject toJson(const FileReport& file)
{
    QJsonArray issues;
    for (const ImportIssue& issue : file.issues)
        issues.append(toJson(issue));
    return {
        {u"name"_s, file.name},       {u"format"_s, file.format},     {u"encoding"_s, file.encoding},
        {u"read"_s, file.read},       {u"added"_s, file.added},       {u"merged"_s, file.merged},
        {u"skipped"_s, file.skipped}, {u"rejected"_s, file.rejected}, {u"issues"_s, issues},
    };
}

FileReport fileFrom(const QJsonObject& json)
{
    FileReport file;
    file.name = json.value(u"name").toString();
    file.format = json.value(u"format").toString();
    file.encoding = json.value(u"encoding").toString();
    file.read = json.value(u"read").toInt();
    file.added = json.value(u"added").toInt();
    file.merged = json.value(u"merged").toInt();
    file.skipped = json.value(u"skipped").toInt();
    file.rejected = json.value(u"rejected").toInt();
    const QJsonArray issues = json.value(u"issues").toArray();
    for (const QJsonValue& value : issues) {
        const QJsonObject issue = value.toObject();
        file.issues.push_back({issue.value(u"line").toInteger(),
                               issue.value(u"severity").toString() == u"error"
                                   ? ImportIssue::Severity::Error
                                   : ImportIssue::Severity::Warning,
                               issue.value(u"field").toString(), issue.value(u"message").toString()});
    }
    return file;
}

} // namespace

int ImportReport::added() const
{
    return sum(*this, &FileReport::added);
}

int ImportReport::rejected() const
{
    return sum(*this, &FileReport::rejected);
}

int ImportReport::merged() const
{
    return sum(*this, &FileReport::merged);
}

int ImportReport::skipped() const
{
    return sum(*this, &FileReport::skipped);
}

QByteArray toJson(const ImportReport& report)
{
    QJsonArray files;
    for (const FileReport& file : report.files)
        files.append(toJson(file));
    QJsonArray unknown;
    for (const UnknownTerm& term : report.unknownTerms)
        unknown.append(
            QJsonObject{{u"dimension"_s, term.dimension}, {u"term"_s, term.text}, {u"count"_s, term.count}});
    return QJsonDocument(QJsonObject{{u"files"_s, files}, {u"unknownTerms"_s, unknown}}).toJson();
}

ImportReport importReportFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ImportReport report;
    const QJsonArray files = object.value(u"files").toArray();
    for (const QJsonValue& file : files)
        report.files.push_back(fileFrom(file.toObject()));
    const QJsonArray unknown = object.value(u"unknownTerms").toArray();
    for (const QJsonValue& value : unknown) {
        const QJsonObject term = value.toObject();
        report.unknownTerms.push_back({term.value(u"dimension").toString(), term.value(u"term").toString(),
                                       term.value(u"count").toInt()});
    }
    return report;
}

} // namespace lacuna

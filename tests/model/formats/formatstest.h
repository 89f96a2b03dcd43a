// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtTest/QTest>

namespace lacuna {

/// Everything a format made of a file.
struct Reading {
    Result<ReadSummary> summary = std::unexpected(Error{});
    std::vector<Record> records;
    std::vector<ImportIssue> issues;
};

inline Reading readAll(const Format& format, QIODevice& device, const ReadOptions& options = {})
{
    Reading reading;
    Progress progress;
    reading.summary = format.read(
        device, options,
        [&](RecordBatch&& batch) {
            std::move(batch.records.begin(), batch.records.end(), std::back_inserter(reading.records));
            std::move(batch.issues.begin(), batch.issues.end(), std::back_inserter(reading.issues));
            return true;
        },
        progress);
    return reading;
}

inline Reading readBytes(const Format& format, QByteArray bytes, const ReadOptions& options = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readAll(format, device, options);
}

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qUtf8Printable(path));
    return file.readAll();
}

/// A fixture beside the tests, or the sample that the program shows.
inline QByteArray fixture(const char* name)
{
    if (qstrcmp(name, "bibliography.csv") == 0)
        return fileBytes(QStringLiteral(LACUNA_SOURCE_DIR "/resources/sample/bibliography.csv"));
    return fileBytes(QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/formats/data/")
                     + QString::fromUtf8(name));
}

/// The dimensions that the fixtures name.
inline QHash<QString, QString> testDimensions()
{
    QHash<QString, QString> names;
    for (const char* key : {"country", "sector", "method", "evidence-type"})
        names.insert(QString::fromLatin1(key).replace(u'-', u' '), QString::fromLatin1(key));
    return names;
}

inline QByteArray issueText(const std::vector<ImportIssue>& issues)
{
    QByteArray text;
    for (const ImportIssue& issue : issues)
        text += QByteArray::number(issue.line)
            + (issue.severity == ImportIssue::Severity::Error ? " E " : " W ") + issue.field.toUtf8() + ": "
            + issue.message.toUtf8() + "\n";
    return text;
}

} // namespace lacuna

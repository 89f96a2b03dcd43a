// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>

namespace lacuna::test {

// Other programs that judge what we write. Empty names: they are not installed.

/// Microsoft's Open XML SDK validator.
inline QString ooxmlValidator()
{
    const QString named = qEnvironmentVariable("LACUNA_OOXML_VALIDATOR");
    return named.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("ooxml-validator")) : named;
}

/// What the validator says against @p file; empty: nothing.
inline QByteArray validatorsReport(const QString& file)
{
    QProcess process;
    process.start(ooxmlValidator(), {file});
    if (!process.waitForFinished(120'000))
        return process.errorString().toUtf8();
    const QByteArray report = process.readAllStandardOutput();
    if (process.exitCode() == 0 && report.contains("\"ok\": true"))
        return {};
    return report + process.readAllStandardError() + "\nexit code " + QByteArray::number(process.exitCode());
}

inline QString libreOffice()
{
    return QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

/// Has LibreOffice convert @p files to @p format in @p folder, with a profile of its own there: a running one must not take the job, nor
/// keep traces in the user's. One call for all: it takes longer to start than to convert.
inline bool convertedByLibreOffice(const QStringList& files, const QString& format, const QString& folder)
{
    QProcess process;
    process.start(
        libreOffice(),
        QStringList{QStringLiteral("-env:UserInstallation=")
                        + QUrl::fromLocalFile(QDir(folder).filePath(QStringLiteral("profile"))).toString(),
                    QStringLiteral("--headless"), QStringLiteral("--convert-to"), format,
                    QStringLiteral("--outdir"), folder}
            + files);
    return process.waitForFinished(240'000) && process.exitCode() == 0;
}

inline QString pdfInfo()
{
    return QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
}

/// What pdfinfo says of a PDF, line by line.
inline QString pdfReport(const QString& file)
{
    QProcess process;
    process.start(pdfInfo(), {file});
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// Its pages; −1: it cannot be read.
inline int pagesIn(const QString& report)
{
    static const QRegularExpression line(QStringLiteral("Pages:\\s+(\\d+)"));
    const auto count = line.match(report);
    return count.hasMatch() ? count.captured(1).toInt() : -1;
}

} // namespace lacuna::test

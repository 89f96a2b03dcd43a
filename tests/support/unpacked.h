// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtPdf/QPdfDocument>
#include <QtPdf/QPdfSelection>

namespace lacuna::test {

/// Names and contents of a folder of an archive, of archives in it, too (the workbook of a chart).
inline void addFolder(const KArchiveDirectory* folder, QByteArray& all)
{
    for (const QString& name : folder->entries()) {
        const KArchiveEntry* entry = folder->entry(name);
        all += name.toUtf8() + '\n';
        if (entry->isDirectory()) {
            addFolder(static_cast<const KArchiveDirectory*>(entry), all);
        } else {
            const QByteArray data = static_cast<const KArchiveFile*>(entry)->data();
            all += data + '\n';
            if (!data.startsWith("PK"))
                continue;
            QBuffer inner;
            inner.setData(data);
            KZip zip(&inner);
            if (zip.open(QIODevice::ReadOnly))
                addFolder(zip.directory(), all);
        }
    }
}

/// Glyphs of a PDF are numbers: its text is read back.
inline QByteArray pdfText(const QString& file)
{
    QPdfDocument pdf;
    if (pdf.load(file) != QPdfDocument::Error::None)
        return {};
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page)
        text += pdf.getAllText(page).text();
    return text.toUtf8();
}

/// The bytes of a file, those of what is zipped in it, and the words of a PDF; empty if it cannot be read.
inline QByteArray unpacked(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray all = file.readAll();
    KZip zip(fileName);
    if (zip.open(QIODevice::ReadOnly))
        addFolder(zip.directory(), all);
    if (fileName.endsWith(QLatin1StringView(".pdf")))
        all += pdfText(fileName);
    return all;
}

/// Whether @p word stands in @p bytes, in any way that a format writes words.
inline bool holds(const QByteArray& bytes, const QString& word)
{
    const QByteArray wide(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
    return bytes.contains(word.toUtf8()) || bytes.contains(wide) || bytes.contains(word.toUtf8().toBase64());
}

} // namespace lacuna::test

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/format.h"
#include "model/formats/textdecoder.h"
#include "model/formats/zipstart.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

struct FileKind {
    Q_DECLARE_TR_FUNCTIONS(lacuna::FileKind)
public:
    static QString ofBytes(const QByteArray& start)
    {
        if (start.isEmpty())
            return tr("an empty file");
        if (start.startsWith("%PDF-"))
            return tr("a PDF document");
        if (const QString zip = ofZip(zipKind(start)); !zip.isEmpty())
            return zip;
        if (start.startsWith("\xD0\xCF\x11\xE0"))
            return tr(
                "an old Excel or Word file, or one with a password; save it as .xlsx without a password "
                "first");
        if (start.startsWith("SQLite format 3"))
            return tr("an SQLite database, such as a Lacuna catalogue");
        if (start.startsWith("\x1F\x8B"))
            return tr("a gzip-compressed file; unpack it first");
        return {};
    }

    static QString ofZip(ZipKind kind)
    {
        switch (kind) {
        case ZipKind::None:
            return {};
        case ZipKind::ExcelWorkbook:
            return tr("an Excel workbook");
        case ZipKind::ExcelBinary:
            return tr("a binary Excel workbook; save it as .xlsx first");
        case ZipKind::Office:
            return tr("an Excel, Word or PowerPoint file");
        case ZipKind::Word:
            return tr("a Word document");
        case ZipKind::PowerPoint:
            return tr("a PowerPoint presentation");
        case ZipKind::OpenDocumentSheet:
            return tr("an OpenDocument spreadsheet");
        case ZipKind::OpenDocument:
            return tr("an OpenDocument file, but no spreadsheet");
        case ZipKind::Other:
            return tr("a zip file; unpack it first");
        }
        return {};
    }

    static QString ofText(QStringView text)
    {
        const QStringView begin = text.first(qMin(text.size(), qsizetype(4096)));
        if (begin.startsWith("PMID- "_L1) || begin.contains("\nPMID- "_L1) || begin.contains("\rPMID- "_L1))
            return tr("a PubMed (NBIB) file");
        if (begin.contains("<html"_L1, Qt::CaseInsensitive)
            || begin.contains("<!doctype html"_L1, Qt::CaseInsensitive))
            return tr("a web page");
        if (begin.contains("<xml>"_L1) && begin.contains("<records>"_L1))
            return tr("an EndNote XML file");
        if (begin.contains("<PubmedArticleSet"_L1) || begin.contains("<!DOCTYPE PubmedArticle"_L1))
            return tr("a PubMed XML file");
        if (begin.trimmed().startsWith("<?xml"_L1))
            return tr("an XML file");
        if (begin.contains("\"CodeSets\""_L1) || begin.contains("\"References\""_L1))
            return tr("an EPPI-Reviewer JSON file");
        return {};
    }
};

} // namespace

QString fileKindName(const QByteArray& start)
{
    const QString kind = FileKind::ofBytes(start);
    return kind.isEmpty() ? FileKind::ofText(decodeStart(start)) : kind;
}

} // namespace lacuna

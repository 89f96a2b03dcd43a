// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/zipstart.h"

#include <QtCore/QByteArrayView>

namespace lacuna {

namespace {

constexpr qsizetype headerLength = 30;

/// A number of two bytes, little-endian.
qsizetype shortAt(QByteArrayView bytes, qsizetype at)
{
    return qsizetype(uchar(bytes[at])) | qsizetype(uchar(bytes[at + 1])) << 8;
}

} // namespace

ZipKind zipKind(const QByteArray& start)
{
    const QByteArray mark("PK\x03\x04", 4);
    if (!start.startsWith(mark))
        return ZipKind::None;
    ZipKind kind = ZipKind::Other;
    // Sizes may be missing from the entries, so they are looked for by their mark.
    for (qsizetype at = 0; at >= 0 && at + headerLength <= start.size(); at = start.indexOf(mark, at + 1)) {
        const qsizetype nameLength = shortAt(start, at + 26);
        const qsizetype data = at + headerLength + nameLength + shortAt(start, at + 28);
        if (at + headerLength + nameLength > start.size())
            break;
        const QByteArrayView name = QByteArrayView(start).sliced(at + headerLength, nameLength);
        if (name == "mimetype" && data <= start.size()) {
            const QByteArrayView type = QByteArrayView(start).sliced(data);
            if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
                return ZipKind::OpenDocumentSheet;
            if (type.startsWith("application/vnd.oasis.opendocument."))
                return ZipKind::OpenDocument;
        }
        if (name == "xl/workbook.bin")
            return ZipKind::ExcelBinary;
        if (name == "xl/workbook.xml" || name.startsWith("xl/worksheets/"))
            return ZipKind::ExcelWorkbook;
        if (name.startsWith("word/"))
            return ZipKind::Word;
        if (name.startsWith("ppt/"))
            return ZipKind::PowerPoint;
        if (name == "[Content_Types].xml" || name.startsWith("xl/"))
            kind = ZipKind::Office;
    }
    return kind;
}

} // namespace lacuna

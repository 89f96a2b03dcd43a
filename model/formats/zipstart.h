// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace lacuna {

/// What a zip file is, as far as its first entries tell.
enum class ZipKind {
    None, ///< no zip file
    ExcelWorkbook,
    ExcelBinary, ///< .xlsb
    Office, ///< of Office's formats, but the first entries do not say which
    Word,
    PowerPoint,
    OpenDocumentSheet,
    OpenDocument, ///< another one
    Other,
};
ZipKind zipKind(const QByteArray& start);

} // namespace lacuna

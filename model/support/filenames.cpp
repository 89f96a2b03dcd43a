// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/filenames.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype longestName = 120; // a name may have 255 bytes, and a letter four
constexpr qsizetype longestExtension = 12;

bool isForbidden(QChar c)
{
    return QStringView(u"<>:\"/\\|?*").contains(c);
}

bool isUnseen(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph || c.isNonCharacter();
}

/// The names of devices, with whatever extension.
bool isReserved(const QString& name)
{
    static const QRegularExpression devices(
        u"^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

/// Not in the middle of a character.
QString shortened(const QString& text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.first(text[length - 1].isHighSurrogate() ? length - 1 : length);
}

/// With its dot; empty if there is none.
QString extensionOf(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot - 1 <= longestExtension ? name.sliced(dot) : QString();
}

} // namespace

QString safeFileName(const QString& name)
{
    const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString safe;
    for (const QChar c : name.sliced(folder + 1)) {
        if (isUnseen(c))
            continue;
        safe += isForbidden(c) ? u'_' : c.isSpace() ? u' ' : c;
    }
    safe = safe.normalized(QString::NormalizationForm_C).trimmed();
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    const QString extension = extensionOf(safe);
    safe = shortened(safe.chopped(extension.size()), longestName - extension.size()).trimmed() + extension;
    if (isReserved(safe))
        safe.prepend(u'_');
    return safe.isEmpty() ? u"file"_s : safe;
}

bool isOpenableFile(const QString& name)
{
    // Left out on purpose, although they are common: HTML, SVG and XML (scripts), files with macros (docm, xlsm …), archives.
    static const QSet<QString> openable{
        u"pdf"_s,  u"djvu"_s, u"epub"_s, u"txt"_s,  u"text"_s, u"md"_s,   u"csv"_s,  u"tsv"_s,
        u"rtf"_s,  u"doc"_s,  u"docx"_s, u"odt"_s,  u"xls"_s,  u"xlsx"_s, u"ods"_s,  u"ppt"_s,
        u"pptx"_s, u"odp"_s,  u"png"_s,  u"jpg"_s,  u"jpeg"_s, u"gif"_s,  u"tif"_s,  u"tiff"_s,
        u"bmp"_s,  u"webp"_s, u"heic"_s, u"mp3"_s,  u"m4a"_s,  u"wav"_s,  u"ogg"_s,  u"flac"_s,
        u"mp4"_s,  u"m4v"_s,  u"mov"_s,  u"webm"_s, u"ris"_s,  u"bib"_s,  u"nbib"_s, u"enw"_s};
    const QString extension = extensionOf(safeFileName(name));
    return openable.contains(extension.mid(1).toLower());
}

} // namespace lacuna

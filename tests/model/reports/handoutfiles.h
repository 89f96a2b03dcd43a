// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pptxreader.h"
#include "reportfixture.h"
#include "support/handoutfixture.h"

#include "model/reports/handoutwriter.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtPdf/QPdfDocument>

namespace lacuna::test {

/// What the writer for @p ending writes; empty if it fails.
inline QByteArray handoutFile(const Handout& handout, const QString& ending, ReportOptions options = {})
{
    options.sourceDateEpoch = fixtureEpoch;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const Result<> done = handoutWriterFor(ending)->write(handout, options, buffer, progress);
    if (!done)
        qWarning("%s: %s", qPrintable(ending), qPrintable(done.error().message));
    return done ? buffer.data() : QByteArray();
}

inline QString withoutSpaces(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\\s\\x{00AD}\\x{200B}]")));
}

/// The text between the tags of @p xml; the parser's error in @p error.
inline QString textOfXml(const QByteArray& xml, QString* error = nullptr)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    if (error && reader.hasError())
        *error += reader.errorString() + QChar(u'\n');
    return text;
}

inline QString textOfPdf(QByteArray data, int* pages = nullptr)
{
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    if (pages)
        *pages = document.pageCount();
    return text;
}

/// All that a reader of the file sees, without spaces: what formats break into lines is still one text.
inline QString textOfHandout(const QByteArray& data, const QString& ending)
{
    if (ending == QLatin1StringView("pdf"))
        return withoutSpaces(textOfPdf(data));
    if (ending == QLatin1StringView("html")) {
        QString text = QString::fromUtf8(data);
        text.remove(0, text.indexOf(QLatin1StringView("<body>")));
        text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
        text.replace(QLatin1StringView("&lt;"), QLatin1StringView("<"))
            .replace(QLatin1StringView("&gt;"), QLatin1StringView(">"))
            .replace(QLatin1StringView("&quot;"), QLatin1StringView("\""))
            .replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
        return withoutSpaces(text);
    }
    const auto parts = readParts(data);
    QString text;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const bool content = part.key() == QLatin1StringView("content.xml")
            || part.key() == QLatin1StringView("word/document.xml")
            || part.key().startsWith(QLatin1StringView("ppt/slides/slide"))
            || part.key().startsWith(QLatin1StringView("xl/worksheets/sheet"));
        if (content)
            text += textOfXml(part.value());
    }
    return withoutSpaces(text);
}

} // namespace lacuna::test

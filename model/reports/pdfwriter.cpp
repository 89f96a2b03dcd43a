// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/pdfwriter.h"

#include "model/reports/methodnote.h"
#include "model/reports/ooxmlpackage.h"
#include "model/reports/reportpages.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QBuffer>
#include <QtCore/QUuid>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Dots per inch: fine enough that rounding is not seen.
constexpr int resolution = 1200;

QPageLayout pageLayout(QSizeF size)
{
    const QPageSize page(size * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch);
    return {page, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

/// QPdfWriter dates a file by the clock; the date that it writes is put right in the finished bytes, which keep their length.
void setDates(QByteArray& pdf, const QDateTime& time)
{
    const QByteArray stamp = "(D:" + time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    for (const QByteArrayView key : {"/CreationDate ", "/ModDate "}) {
        for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
            const qsizetype from = at + key.size();
            const qsizetype end = pdf.indexOf(')', from);
            if (pdf.mid(from, 3) != "(D:" || end < 0)
                continue;
            const qsizetype length = end + 1 - from;
            if (length >= stamp.size())
                pdf.replace(from, length, stamp.leftJustified(length, ' '));
        }
    }
}

QByteArray metadata(const QString& title, const QString& description, const QDateTime& time)
{
    const QString date = time.toUTC().toString(Qt::ISODate);
    return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta "
           u"xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><dc:title><rdf:Alt><rdf:li "
           "xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title><dc:description><rdf:Alt><rdf:li "
           "xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:description><xmp:CreatorTool>Lacuna</"
           "xmp:CreatorTool>"
           "<xmp:CreateDate>%3</xmp:CreateDate><xmp:ModifyDate>%3</xmp:ModifyDate></rdf:Description></"
           "rdf:RDF></x:xmpmeta>"
           "<?xpacket end=\"w\"?>"_s
               .arg(xmlSafe(title).toHtmlEscaped(), xmlSafe(description).toHtmlEscaped(), date)
               .toUtf8();
}

} // namespace

QString PdfWriter::id() const
{
    return u"pdf"_s;
}

QString PdfWriter::name() const
{
    return tr("PDF document");
}

QString PdfWriter::extension() const
{
    return u"pdf"_s;
}

Result<> PdfWriter::write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                          Progress& progress) const
{
    const auto pages = layPages(content, options, progress);
    if (!pages)
        return std::unexpected(pages.error());
    return writePdf(*pages, {titleOf(content), subjectOf(content), exportTime(options)}, device, progress);
}

Result<> writePdf(const std::vector<ReportPage>& pages, const PdfAbout& about, QIODevice& device,
                  Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(xmlSafe(about.title));
        writer.setCreator(u"Lacuna"_s);
        // The same report has the same id; another is unlikely to.
        writer.setDocumentId(
            QUuid::createUuidV5(QUuid(), about.title + about.description + about.time.toString(Qt::ISODate)));
        writer.setDocumentXmpMetadata(metadata(about.title, about.description, about.time));
        writer.setPageLayout(pageLayout(pages.front().size));
        QPainter painter(&writer);
        progress.start(PdfWriter::tr("Writing pages"), qint64(pages.size()));
        for (size_t i = 0; i < pages.size(); ++i) {
            if (progress.isCancelled()) {
                painter.end();
                return cancelled();
            }
            if (i > 0) {
                writer.setPageLayout(pageLayout(pages[i].size));
                writer.newPage();
            }
            painter.save();
            painter.scale(resolution / 96.0, resolution / 96.0);
            pages[i].paint(painter);
            painter.restore();
            progress.advance();
        }
    }
    QByteArray pdf = buffer.data();
    setDates(pdf, about.time);
    return writeAll(device, pdf, progress);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handoutwriter.h"

#include "model/reports/handoutbook.h"
#include "model/reports/handoutdocx.h"
#include "model/reports/handouthtml.h"
#include "model/reports/handoutpages.h"
#include "model/reports/handoutparts.h"
#include "model/reports/handoutslides.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Handouts)
};

/// A format is its names and the function that writes it.
class Format : public HandoutWriter {
public:
    using Write = Result<> (*)(const Handout&, const ReportOptions&, QIODevice&, Progress&);
    Format(QString name, QString extension, Write function)
        : m_name(std::move(name))
        , m_extension(std::move(extension))
        , m_write(function)
    {
    }
    QString name() const override { return m_name; }
    QString extension() const override { return m_extension; }
    Result<> write(const Handout& handout, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override
    {
        if (!handoutparts::hasContent(handout))
            return handoutparts::nothingToShow();
        progress.start(Text::tr("Writing the document"), qint64(handout.blocks.size()));
        return m_write(handout, options, device, progress);
    }

private:
    QString m_name;
    QString m_extension;
    Write m_write;
};

} // namespace

std::vector<std::shared_ptr<const HandoutWriter>> handoutWriters()
{
    return {
        std::make_shared<Format>(Text::tr("Word document"), u"docx"_s, writeHandoutDocx),
        std::make_shared<Format>(Text::tr("PowerPoint slides"), u"pptx"_s, writeHandoutPptx),
        std::make_shared<Format>(Text::tr("PDF document"), u"pdf"_s, writeHandoutPdf),
        std::make_shared<Format>(Text::tr("Web page"), u"html"_s, writeHandoutHtml),
        std::make_shared<Format>(Text::tr("Excel workbook"), u"xlsx"_s, writeHandoutXlsx),
        std::make_shared<Format>(Text::tr("OpenDocument slides"), u"odp"_s, writeHandoutOdp),
    };
}

std::shared_ptr<const HandoutWriter> handoutWriterFor(QStringView extension)
{
    if (extension.startsWith(u'.'))
        extension = extension.sliced(1);
    for (auto& writer : handoutWriters()) {
        if (extension.compare(writer->extension(), Qt::CaseInsensitive) == 0)
            return writer;
    }
    return nullptr;
}

} // namespace lacuna

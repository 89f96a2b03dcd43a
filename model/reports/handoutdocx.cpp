// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handoutdocx.h"

#include "model/reports/docxpackage.h"
#include "model/reports/handoutdocxbody.h"
#include "model/reports/handoutparts.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Writes one block after the other.
class Blocks {
public:
    explicit Blocks(HandoutDocxBody& body)
        : m_body(body)
    {
    }

    /// The text that comes next introduces what is below it.
    void setLeads(bool leads) { m_leads = leads; }

    void operator()(const HandoutHeading& heading) const
    {
        if (const QString text = handoutparts::line(heading.text); !text.isEmpty())
            m_body.write({.style = heading.level <= 1 ? "Heading1"_L1 : "Heading2"_L1}, {{text}});
    }

    void operator()(const HandoutText& text) const
    {
        QLatin1StringView style;
        switch (text.style) {
        case HandoutText::Style::Body:
            break;
        case HandoutText::Style::Lead:
            style = "Lead"_L1;
            break;
        case HandoutText::Style::Muted:
            style = "Note"_L1;
            break;
        case HandoutText::Style::Quote:
            style = "Quote"_L1;
            break;
        }
        const QString link = handoutparts::link(text.link);
        const QStringList paragraphs = handoutparts::paragraphs(text.text);
        for (qsizetype i = 0; i < paragraphs.size(); ++i)
            m_body.write({.style = style, .keepNext = m_leads && i + 1 == paragraphs.size()},
                         {{.text = paragraphs[i], .link = link}});
    }

    void operator()(const HandoutFigures& figures) const { m_body.figures(figures); }
    void operator()(const HandoutBars& bars) const { m_body.bars(bars); }
    void operator()(const HandoutTable& table) const { m_body.table(table); }
    void operator()(const HandoutCard& card) const { m_body.card(card); }
    void operator()(const HandoutMatrix& matrix) const { m_body.matrixBlock(matrix); }
    void operator()(const HandoutBreak&) const { m_body.breakPage(); }

private:
    HandoutDocxBody& m_body;
    bool m_leads = false;
};

} // namespace

Result<> writeDocxBlocks(HandoutDocxBody& body, const std::vector<HandoutBlock>& blocks, Progress& progress)
{
    Blocks writer(body);
    for (size_t at = 0; at < blocks.size(); ++at) {
        if (progress.isCancelled())
            return cancelled();
        writer.setLeads(handoutparts::leads(blocks, at));
        std::visit(writer, blocks[at]);
    }
    return {};
}

Result<> writeHandoutDocx(const Handout& handout, const ReportOptions& options, QIODevice& device,
                          Progress& progress)
{
    // Paper is white.
    const Palette& palette = paletteFor(options.theme == Theme::Dark ? Theme::Light : options.theme);
    const QString title = handoutparts::title(handout, options);
    OoxmlPackage package;
    QHash<QString, QString> relations;
    const auto relate = [&](const QString& address) {
        QString& relation = relations[address];
        if (relation.isEmpty())
            relation = package.relateOutside(docx::documentPart(), u"hyperlink"_s, address);
        return relation;
    };
    HandoutDocxBody body(options.paper, palette, docx::relateFooters(package), relate);
    body.write({.style = "Title"_L1}, {{title}});
    const QString subtitle = handoutparts::line(handout.subtitle);
    if (!subtitle.isEmpty())
        body.write({.style = "Subtitle"_L1}, {{subtitle}});
    if (const Result<> done = writeDocxBlocks(body, handout.blocks, progress); !done)
        return done;
    const QStringList ending = handoutparts::ending(handout);
    if (!ending.isEmpty())
        body.write({.style = "Heading2"_L1}, {{handoutparts::endingTitle()}});
    for (const QString& paragraph : ending)
        body.write({.style = "Note"_L1, .keepLines = true}, {{paragraph}});
    return docx::write(package, body.take(),
                       {.title = title,
                        .subject = subtitle,
                        .footer = handoutparts::line(handout.provenance),
                        .paper = options.paper,
                        .margin = HandoutDocxBody::narrowMargin,
                        .density = DocxDensity::Handout},
                       palette, exportTime(options), device, progress);
}

} // namespace lacuna

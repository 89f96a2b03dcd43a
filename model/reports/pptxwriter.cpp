// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/pptxwriter.h"

#include "model/reports/deckpackage.h"
#include "model/reports/deckstory.h"
#include "model/reports/methodnote.h"
#include "model/reports/templatelook.h"

using namespace Qt::StringLiterals;

namespace lacuna {

QString PptxWriter::id() const
{
    return u"pptx"_s;
}

QString PptxWriter::name() const
{
    return tr("PowerPoint slides");
}

QString PptxWriter::extension() const
{
    return u"pptx"_s;
}

Result<> PptxWriter::write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                           Progress& progress) const
{
    progress.start(tr("Laying out slides"), 0);
    DeckLook look = decktheme::ownLook(paletteFor(options.theme), options.slides);
    if (!options.slideTemplate.isEmpty()) {
        auto from = readTemplatePackage(options.slideTemplate, progress);
        if (!from)
            return std::unexpected(from.error());
        look = templateLook(std::make_shared<TemplatePackage>(*std::move(from)));
    }
    DeckStory story(content, options, look);
    if (const Result<> done = story.layOut(progress); !done)
        return done;
    DeckPackage deck(look, exportTime(options));
    if (const Result<> done = story.write(deck, progress); !done)
        return done;
    if (deck.slides() == 0)
        return fail(ErrorKind::BadInput,
                    tr("There is nothing to show: none of the parts asked for has anything in it."));
    return deck.write(story.title(), methodnote::question(*content.views.front().map), device, progress);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odpwriter.h"

#include "model/reports/deckstory.h"
#include "model/reports/methodnote.h"
#include "model/reports/odpdeck.h"

using namespace Qt::StringLiterals;

namespace lacuna {

QString OdpWriter::id() const
{
    return u"odp"_s;
}

QString OdpWriter::name() const
{
    return tr("OpenDocument slides");
}

QString OdpWriter::extension() const
{
    return u"odp"_s;
}

Result<> OdpWriter::write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                          Progress& progress) const
{
    progress.start(tr("Laying out slides"), 0);
    const DeckLook look = decktheme::ownLook(paletteFor(options.theme), options.slides);
    DeckStory story(content, options, look);
    if (const Result<> done = story.layOut(progress); !done)
        return done;
    OdpDeck deck(look, exportTime(options));
    if (const Result<> done = story.write(deck, progress); !done)
        return done;
    if (deck.slides() == 0)
        return fail(ErrorKind::BadInput,
                    tr("There is nothing to show: none of the parts asked for has anything in it."));
    return deck.write(story.title(), methodnote::question(*content.views.front().map), device, progress);
}

} // namespace lacuna

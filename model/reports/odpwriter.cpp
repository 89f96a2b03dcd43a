// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odpwriter.h"

#include "model/reports/deckstory.h"
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
    const DeckLook look = decktheme::ownLook(paletteFor(options.theme), options.slides);
    OdpDeck deck(look, exportTime(options));
    return writeDeck(content, options, look, deck, device, progress);
}

} // namespace lacuna

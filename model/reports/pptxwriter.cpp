// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/pptxwriter.h"

#include "model/reports/deckpackage.h"
#include "model/reports/deckstory.h"
#include "model/reports/slidepages.h"

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
    const auto look = deckLookOf(options, progress);
    if (!look)
        return std::unexpected(look.error());
    DeckPackage deck(*look, exportTime(options));
    return writeDeck(content, options, *look, deck, device, progress);
}

} // namespace lacuna

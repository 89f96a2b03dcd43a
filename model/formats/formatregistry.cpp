// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bibtexformat.h"
#include "model/formats/cslformat.h"
#include "model/formats/csvformat.h"
#include "model/formats/doilistformat.h"
#include "model/formats/endnotexmlformat.h"
#include "model/formats/eppiformat.h"
#include "model/formats/format.h"
#include "model/formats/jsonformat.h"
#include "model/formats/nbibformat.h"
#include "model/formats/odsformat.h"
#include "model/formats/ovidformat.h"
#include "model/formats/pubmedxmlformat.h"
#include "model/formats/referformat.h"
#include "model/formats/risformat.h"
#include "model/formats/textdecoder.h"
#include "model/formats/wosformat.h"
#include "model/formats/xlsxformat.h"
#include "model/formats/zipstart.h"
#include "model/support/textfold.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace lacuna {

FormatRegistry::FormatRegistry(std::vector<std::shared_ptr<const Format>> formats)
    : m_formats(std::move(formats))
{
}

const Format* FormatRegistry::byId(QStringView id) const
{
    const auto found = std::ranges::find_if(
        m_formats, [id](const auto& format) { return id.compare(format->id(), Qt::CaseInsensitive) == 0; });
    return found != m_formats.end() ? found->get() : nullptr;
}

const Format* FormatRegistry::detect(const QByteArray& start, const QString& fileName) const
{
    const QString extension = QFileInfo(fileName).suffix().toLower();
    const auto likeliest = [&](const auto& sniff) {
        const Format* best = nullptr;
        int bestScore = 0;
        for (const auto& format : m_formats) {
            const Likelihood likelihood = format->canRead() ? sniff(*format) : Likelihood::No;
            if (likelihood == Likelihood::No)
                continue;
            const int score =
                (likelihood == Likelihood::Yes ? 4 : 2) + (format->extensions().contains(extension) ? 1 : 0);
            if (score > bestScore) {
                best = format.get();
                bestScore = score;
            }
        }
        return best;
    };
    if (const Format* found = likeliest([&](const Format& format) { return format.sniffBytes(start); }))
        return found;
    if (zipKind(start) != ZipKind::None)
        return nullptr; // words may show through, but it is no text
    const QString text = decodeStart(start);
    return likeliest([&](const Format& format) { return format.sniff(text); });
}

FormatRegistry standardFormats()
{
    return FormatRegistry({
        std::make_shared<RisFormat>(),
        std::make_shared<BibFormat>(BibDialect::Bibtex),
        std::make_shared<BibFormat>(BibDialect::Biblatex),
        std::make_shared<NbibFormat>(),
        std::make_shared<PubMedXmlFormat>(),
        std::make_shared<EndNoteXmlFormat>(),
        std::make_shared<ReferFormat>(),
        std::make_shared<WosFormat>(),
        std::make_shared<OvidFormat>(),
        std::make_shared<CsvFormat>(),
        std::make_shared<JsonFormat>(),
        std::make_shared<CslFormat>(),
        std::make_shared<XlsxFormat>(),
        std::make_shared<OdsFormat>(),
        std::make_shared<DoiListFormat>(),
        std::make_shared<EppiFormat>(),
    });
}

QHash<QString, QString> dimensionNames(const Codebook& codebook)
{
    QHash<QString, QString> names;
    for (const Dimension& dimension : codebook.dimensions()) {
        // Keys first: a label never takes the key of another dimension.
        names.insert(foldedForMatching(dimension.key), dimension.key);
    }
    for (const Dimension& dimension : codebook.dimensions()) {
        const QString label = foldedForMatching(dimension.label);
        if (!names.contains(label))
            names.insert(label, dimension.key);
    }
    names.remove(QString());
    return names;
}

} // namespace lacuna

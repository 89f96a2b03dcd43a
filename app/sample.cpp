// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "app/importer.h"
#include "model/catalogue/builtincodebook.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Sample)
};

Protocol sampleProtocol()
{
    Protocol protocol;
    protocol.title = Text::tr("Forced labour: a sample");
    protocol.scope = Text::tr("References on forced labour and trafficking in persons, most of them on Asia "
                              "and the Pacific, collected to "
                              "show the program");
    protocol.criteria = Text::tr("None: not the result of a systematic search");
    protocol.note = Text::tr("Real references, each seen at the address it carries, but no systematic "
                             "search: the counts are not findings");
    return protocol;
}

/// The view a newcomer sees first: the region the bibliography is about.
View firstView(const Codebook& codebook)
{
    View view;
    view.name = Text::tr("Where is nobody looking?");
    view.caption = Text::tr("Country × sector in Asia and the Pacific");
    const Dimension* country = codebook.dimension(u"country");
    const Dimension* sector = codebook.dimension(u"sector");
    if (!country || !sector)
        return view;
    view.question.rows = country->id;
    view.question.columns = sector->id;
    if (const Term* region = codebook.resolve(country->id, u"ILO-AP"))
        view.question.rowScope = region->id;
    return view;
}

/// What makes the sample more than a heap of references.
Result<> furnish(CatalogueStore& store, Progress& progress)
{
    ImportRequest request;
    request.files = {u":/lacuna/sample/bibliography.csv"_s};
    if (const Result<ImportReport> report = importFiles(store, standardFormats(), request, progress); !report)
        return std::unexpected(report.error());
    const auto codebook = store.codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    if (const auto saved = store.apply(SaveView{firstView(**codebook)}); !saved)
        return std::unexpected(saved.error());
    // A newcomer's first Ctrl+Z must not empty the sample.
    return store.forgetHistory();
}

} // namespace

QString samplePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(u"sample.lacuna"_s);
}

Result<std::unique_ptr<CatalogueStore>>
createSampleCatalogue(const QString& path, CatalogueStore::IfExists ifExists, Progress& progress)
{
    const Result<Codebook> codebook = builtinCodebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    auto store = CatalogueStore::create(path, *codebook, sampleProtocol(), ifExists);
    if (!store)
        return store;
    const Result<> furnished = furnish(**store, progress);
    if (!furnished) {
        // A sample without its studies would greet the newcomer empty for ever.
        store->reset();
        QFile::remove(path);
        return std::unexpected(furnished.error());
    }
    return store;
}

} // namespace lacuna

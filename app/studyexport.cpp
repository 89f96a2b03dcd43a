// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studyexport.h"

#include "model/catalogue/builtincodebook.h"
#include "model/catalogue/screening.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::StudyExport)
};
} // namespace

QStringList lostBy(const Format& format, const Codebook& codebook, bool codedBySomebody)
{
    using namespace Qt::StringLiterals;
    QStringList lost = format.lossy();
    if (codedBySomebody)
        lost.prepend(Texts::tr("who coded"));
    const Result<Codebook> everywhere = builtinCodebook();
    const bool hasOwn =
        everywhere && std::ranges::any_of(codebook.dimensions(), [&](const Dimension& dimension) {
            return dimension.key != screeningKey() && !everywhere->dimension(dimension.key);
        });
    if (hasOwn && (format.id() == "json"_L1 || format.id() == "csljson"_L1)) // which name them
        lost += Texts::tr(
            "names and order of the terms of your own dimensions, unless the other catalogue has them");
    else if (hasOwn && format.id() != "eppi"_L1) // which brings its codebook along
        lost += Texts::tr("dimensions of your own, unless the other catalogue has them too");
    return lost;
}

Result<> writeStudiesTo(QIODevice& device, const CatalogueStore& store, const Format& format,
                        const std::vector<Id>& ids, Leaving leaving, Progress& progress,
                        std::optional<Id> onlyCoder)
{
    const auto codebook = store.codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    std::vector<CodedStudy> studies;
    studies.reserve(ids.size());
    const Result<> read = store.forEachStudy(
        [&](const CodedStudy& study) {
            studies.push_back({fitToLeave(study.study, leaving), study.codings});
            if (onlyCoder) {
                std::erase_if(studies.back().codings, [&](const Coding& coding) {
                    return coding.coder != 0 && coding.coder != *onlyCoder;
                });
            }
            return !progress.isCancelled();
        },
        &ids);
    if (!read)
        return read;
    return format.write(studies, **codebook, device, progress);
}

Result<int> markedNotes(const CatalogueStore& store, const std::vector<Id>& ids, Progress& progress)
{
    int marked = 0;
    const Result<> read = store.forEachStudy(
        [&](const CodedStudy& study) {
            marked += study.study.notesConfidential && !study.study.notes.trimmed().isEmpty();
            return !progress.isCancelled();
        },
        &ids);
    if (!read)
        return std::unexpected(read.error());
    if (progress.isCancelled())
        return cancelled();
    return marked;
}

} // namespace lacuna

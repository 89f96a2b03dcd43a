// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studyexport.h"

namespace lacuna {

Result<> writeStudiesTo(QIODevice& device, const CatalogueStore& store, const Format& format,
                        const std::vector<Id>& ids, Progress& progress, std::optional<Id> onlyCoder)
{
    const auto codebook = store.codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    std::vector<CodedStudy> studies;
    studies.reserve(ids.size());
    const Result<> read = store.forEachStudy(
        [&](const CodedStudy& study) {
            studies.push_back(study);
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

} // namespace lacuna

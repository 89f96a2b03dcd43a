// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formatstest.h"
#include "randomstudies.h"

#include "model/catalogue/builtincodebook.h"
#include "model/formats/importplan.h"

#include <algorithm>

/// What the tests of reading and writing EPPI-Reviewer files share.
namespace lacuna::eppi {

using namespace Qt::StringLiterals;

struct EppiReading : Reading {
    std::shared_ptr<const Codebook> codebook;
    bool codebookCameFirst = true;
};

inline const Format& format()
{
    static const FormatRegistry registry = standardFormats();
    return *registry.byId(u"eppi");
}

inline EppiReading readFrom(QIODevice& device)
{
    EppiReading reading;
    Progress progress;
    reading.summary = format().read(
        device, {},
        [&](RecordBatch&& batch) {
            if (batch.codebook) {
                reading.codebookCameFirst = reading.codebookCameFirst && reading.records.empty();
                reading.codebook = batch.codebook;
            }
            std::ranges::move(batch.records, std::back_inserter(reading.records));
            std::ranges::move(batch.issues, std::back_inserter(reading.issues));
            return true;
        },
        progress);
    return reading;
}

inline EppiReading read(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readFrom(device);
}

inline QByteArray written(const std::vector<CodedStudy>& studies, const Codebook& codebook)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Progress progress;
    return format().write(studies, codebook, device, progress) ? device.data() : QByteArray();
}

/// One, as its ids are fresh each time it is made.
inline const Codebook& builtIn()
{
    static const Codebook codebook = builtinCodebook().value();
    return codebook;
}

inline QString samplePath()
{
    return QStringLiteral(LACUNA_SHARED_DIR "/data/samples/eppi/risrs_162.json");
}

/// What importing into a catalogue with this codebook makes of a reading.
struct Imported {
    std::vector<CodedStudy> studies;
    Codebook codebook;
    std::vector<ImportIssue> issues;
};

inline Imported imported(const EppiReading& reading, const Codebook& catalogue)
{
    ImportPlan plan(catalogue, UnknownTerms::Create);
    auto planned = plan.plan(std::vector(reading.records), reading.codebook);
    std::vector<Dimension> dimensions = catalogue.dimensions();
    std::ranges::copy(planned.newDimensions, std::back_inserter(dimensions));
    std::vector<Term> terms = catalogue.terms();
    std::ranges::copy(planned.newTerms, std::back_inserter(terms));
    return {std::move(planned.studies), Codebook(dimensions, terms), std::move(planned.issues)};
}

inline QStringList dimensionTexts(const Codebook& codebook)
{
    QStringList texts;
    for (const Dimension& dimension : codebook.dimensions()) {
        const Dimension* lender = codebook.dimension(dimension.treeOf);
        texts += dimension.key + u'|' + dimension.label + u'|' + dimension.scopeNote + u'|'
            + (lender ? lender->key : QString()) + u'|' + (dimension.retired ? u"retired"_s : QString());
    }
    return texts;
}

/// A codebook without its ids, for comparing those of two catalogues.
inline QStringList termTexts(const Codebook& codebook)
{
    QStringList texts;
    for (const Term& term : codebook.terms())
        texts += codebook.dimension(term.dimension)->key + u'|' + codebook.path(term.id) + u'|' + term.code
            + u'|' + term.label + u'|' + term.scopeNote + u'|' + term.aliases.join(u';') + u'|'
            + (term.retired ? u"retired"_s : QString());
    return texts;
}

inline std::vector<CodedStudy> randomStudies(int count, unsigned seed)
{
    RandomStudies random(seed);
    std::vector<CodedStudy> studies;
    for (int i = 0; i < count; ++i) {
        studies.push_back(random.next());
        studies.back().study.id = 1000 + i;
    }
    return studies;
}

} // namespace lacuna::eppi

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/study.h"
#include "model/catalogue/studylist.h"

#include <QtCore/QByteArray>

#include <memory>
#include <vector>

namespace lacuna::synthetic {

/// Catalogues of any size for benchmarks. Nothing in them is real: every title says "Synthetic study", every author "Synthetic, A." or the like, and
/// the text is drawn from a fixed list of words. The same seed and number make the same study on every machine, whatever is asked
/// for around it.

/// The built-in codebook with its countries and sectors replaced by that many flat ones ("Synthetic country 7").
std::shared_ptr<const Codebook> flatCodebook(int countries, int sectors);
/// The built-in codebook as it is: 250 countries in a tree of regions, 27 sectors in two levels.
std::shared_ptr<const Codebook> builtinCodebookOrDie();

/// Codes studies against a codebook: a few terms take most studies (as in life), country, sector, method, form, population and theme have
/// several terms a study, some studies are not coded in a dimension.
class Catalogue {
public:
    explicit Catalogue(std::shared_ptr<const Codebook> codebook, quint64 seed = 1);

    const std::shared_ptr<const Codebook>& codebook() const { return m_codebook; }

    /// Columns and codings of studies 0 … @p count − 1; @p withTitles false leaves texts empty.
    EvidenceInput evidence(int count, bool withTitles = false) const;
    /// Study @p number with some 900 bytes of abstract and its codings; ids are number + 1.
    CodedStudy study(int number) const;
    /// The same as a RIS record of some 1.3 KB, in UTF-8 with CRLF, without the codings.
    QByteArray ris(int number) const;
    /// Studies @p first … as one RIS file.
    QByteArray risFile(int first, int count) const;

private:
    struct Dimension {
        Id id = 0;
        int uncodedPercent = 0;
        int several = 0; ///< percent of the studies with one term more, each time; at most five
        std::vector<Id> terms; ///< the frequent ones first
    };
    void codingsOf(int number, std::vector<CodingRow>& into) const;

    std::shared_ptr<const Codebook> m_codebook;
    std::vector<Dimension> m_dimensions;
    quint64 m_seed;
};

} // namespace lacuna::synthetic

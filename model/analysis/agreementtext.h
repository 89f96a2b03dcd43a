// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/agreement.h"
#include "model/catalogue/codebook.h"

#include <QtCore/QHash>

namespace lacuna {

/// What the numbers of an agreement are called.
struct AgreementNames {
    const Codebook& codebook;
    Id dimension = 0;
    QHash<Id, QString> coders; ///< name of each
    QHash<Id, QString> titles; ///< of the studies in disagreement; one that is missing shows its id
};

/// `agreement --as json`, UTF-8 with a line feed at the end:
/// {"dimension":"country","pairs":[{"coders":["Ana","Bo"],"n":31,"observed":0.9,"expected":0.5,"kappa":0.8,"terms":[{"code","label","both",
/// "onlyA","onlyB","neither","observed","expected","kappa"}],"disagreements":[{"study":"12","title","a":[code…],"b":[code…]}]}]}; terms in
/// codebook order; κ is null where it is undefined.
QByteArray agreementToJson(const std::vector<Agreement>& agreements, const AgreementNames& names);

/// The same for a terminal; an undefined κ is "–", with a line that says so.
QByteArray agreementToTable(const std::vector<Agreement>& agreements, const AgreementNames& names);

/// "0.73", or "–" if it is undefined.
QString kappaText(const std::optional<double>& kappa);

} // namespace lacuna

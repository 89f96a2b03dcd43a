// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/importsettings.h"

#include "model/support/textfold.h"

namespace lacuna {

QString headerSignature(const QStringList& headers)
{
    QStringList folded;
    for (const QString& header : headers)
        folded.append(foldedForMatching(header));
    return folded.join(u'\n');
}

} // namespace lacuna

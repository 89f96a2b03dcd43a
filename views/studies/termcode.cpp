// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/termcode.h"

#include "model/support/textfold.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace lacuna {

QString newTermCode(const Codebook& codebook, Id dimension, const QString& label)
{
    QString stem = foldedForMatching(label).toUpper().replace(u' ', u'-').left(24);
    if (stem.isEmpty())
        stem = u"TERM"_s;
    QSet<QString> taken;
    for (const Term* term : codebook.termsOf(dimension, -1, true))
        taken.insert(term->code);
    QString code = stem;
    for (int number = 2; taken.contains(code); ++number)
        code = u"%1-%2"_s.arg(stem).arg(number);
    return code;
}

} // namespace lacuna

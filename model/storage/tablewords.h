// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace lacuna {

/// What the rows of a table of a catalogue are to people ("Codings", "Practices linked to studies"), translated; of a table that is not known, its name.
QString tableInWords(QByteArrayView table);

/// What several tables are together to people: terms and dimensions are the codebook.
struct TableKind {
    int rank = 0; ///< what matters most first; a kind has one of its own
    QString name; ///< translated
};

TableKind tableKind(QByteArrayView table);

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QCoreApplication>

#include <span>

namespace lacuna {

/// How a field of a study is edited.
enum class FieldKind {
    Line,
    Lines, ///< a list, one entry a line
    Text, ///< running text
    Year,
    Link, ///< a line that opens something
};

/// One field of the detail form: what it is called and how it goes to and from a Study.
struct StudyField {
    const char* name; ///< for object names
    const char* label; ///< QT_TRANSLATE_NOOP in the context of StudyFields
    FieldKind kind;
    bool essential; ///< shown at once; the others under "More fields"
    QString (*read)(const Study&);
    void (*write)(Study&, const QString&);
};

class StudyFields {
    Q_DECLARE_TR_FUNCTIONS(lacuna::StudyFields)
public:
    /// In the order of the form.
    static std::span<const StudyField> all();
    static QString label(const StudyField& field);

    /// "Aberdein, C., Zimmerman, C. (2015). Title. Source, 9(1), 12-34. https://doi.org/…": one line to paste.
    static QString reference(const Study& study);
    /// What a DOI opens; accepts "doi:…" and resolver addresses too. Empty if there is none.
    static QString doiAddress(const Study& study);
};

} // namespace lacuna

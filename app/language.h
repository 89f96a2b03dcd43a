// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTranslator>

namespace lacuna {

/// The program's language. Owned by main(), made after the application object; its translators live as long as it does.
class Language {
public:
    /// The first of the system's languages that there is a translation for; English otherwise.
    void useSystems();
    /// @p code as in translations/lacuna_CODE.ts ("fr"); "en" or unknown: English.
    void use(const QString& code);

private:
    QTranslator m_program;
    QTranslator m_qt; ///< buttons and dialogs of Qt itself
};

} // namespace lacuna

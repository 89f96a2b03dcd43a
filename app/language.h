// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTranslator>

namespace lacuna {

/// The program's language. Owned by main(), made after the application object; its translators live as long as it does.
class Language {
public:
    /// @p code as in translations/lacuna_CODE.ts ("fr"); unknown: English; empty: the first of the system's languages that there is a
    /// translation for, English otherwise.
    void use(const QString& code);
    /// The codes that there are translations for, "en" among them.
    static QStringList codes();
    /// Also of the one that shows what is not translated ("qps"), where it was built; it is no choice for people.
    static bool knows(const QString& code);

private:
    void useSystems();

    QTranslator m_program;
    QTranslator m_qt; ///< buttons and dialogs of Qt itself
};

} // namespace lacuna

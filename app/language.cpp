// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

void Language::useSystems()
{
    const QLocale locale = QLocale::system();
    // English has a file, too: its plurals.
    if (m_program.load(locale, u"lacuna"_s, u"_"_s, u":/i18n"_s) || m_program.load(u":/i18n/lacuna_en.qm"_s))
        QCoreApplication::installTranslator(&m_program);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

void Language::use(const QString& code)
{
    if (code.isEmpty()) {
        useSystems();
        return;
    }
    QLocale::setDefault(QLocale(code)); // numbers and dates are part of a language
    if (m_program.load(u"lacuna_"_s + code, u":/i18n"_s) || m_program.load(u":/i18n/lacuna_en.qm"_s))
        QCoreApplication::installTranslator(&m_program);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
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

QStringList Language::codes()
{
    QStringList codes;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"lacuna_*.qm"_s});
    for (const QString& file : files)
        codes += file.section(u'_', 1).section(u'.', 0, 0);
    codes.removeAll("qps"_L1); // no language, but a check of what is translated
    if (!codes.contains("en"_L1)) // the program's own texts
        codes.prepend(u"en"_s);
    codes.sort();
    return codes;
}

bool Language::knows(const QString& code)
{
    return codes().contains(code) || (code == "qps"_L1 && QFile::exists(u":/i18n/lacuna_qps.qm"_s));
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

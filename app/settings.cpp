// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Entry {
    Settings::Key key;
    QString name;
    QVariant otherwise;
};

const Entry& entryOf(Settings::Key key)
{
    static const Entry table[] = {
        {Settings::Key::RecentFiles, u"recentFiles"_s, QStringList{}},
        {Settings::Key::WindowGeometry, u"windowGeometry"_s, QByteArray{}},
        {Settings::Key::ShellState, u"shellState"_s, QVariantMap{}},
        {Settings::Key::Theme, u"theme"_s, u"system"_s}, // system, light, dark, contrast
        {Settings::Key::Language, u"language"_s, QString{}}, // empty: the system's
        {Settings::Key::Coders, u"coders"_s,
         QVariantMap{}}, // catalogue → who works in it here, and whether blind
        {Settings::Key::Export, u"export"_s,
         QVariantMap{}}, // how reports were written last: exportsettings.cpp
        {Settings::Key::Backups, u"backups"_s, true}, // whether they are made by themselves
    };
    return *std::ranges::find(table, key, &Entry::key);
}

} // namespace

Settings::Settings() = default;

Settings::Settings(const QString& iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
{
}

QVariant Settings::value(Key key) const
{
    const Entry& entry = entryOf(key);
    return m_settings.value(entry.name, entry.otherwise);
}

void Settings::set(Key key, const QVariant& value)
{
    m_settings.setValue(entryOf(key).name, value);
}

} // namespace lacuna

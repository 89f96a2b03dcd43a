// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QVariant>

namespace lacuna {

/// What the program remembers between starts, each with its name in the file and its default: see the table in settings.cpp. Nobody
/// outside app/ reads settings.
class Settings {
public:
    enum class Key { RecentFiles, WindowGeometry, ShellState, Theme, Language, Coders, Export, Backups };

    Settings();
    /// For tests: an ini file of their own.
    explicit Settings(const QString& iniFile);

    QVariant value(Key key) const;
    void set(Key key, const QVariant& value);

private:
    QSettings m_settings;
};

} // namespace lacuna

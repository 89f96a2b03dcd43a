// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/comparewith.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QStringList& kindNames()
{
    static const QStringList names{u"year"_s, u"view"_s, u"filter"_s, u"file"_s};
    return names;
}

} // namespace

QJsonObject CompareWith::toJson() const
{
    QJsonObject json;
    if (kind != Kind::Year)
        json.insert("with"_L1, kindNames()[int(kind)]);
    if (year != 0)
        json.insert("year"_L1, year);
    if (view != 0)
        json.insert("view"_L1, view);
    if (kept)
        json.insert("kept"_L1, lacuna::toJson(*kept));
    if (!file.isEmpty())
        json.insert("file"_L1, QFileInfo(file).fileName());
    if (sideBySide)
        json.insert("sideBySide"_L1, true);
    return json;
}

CompareWith CompareWith::fromJson(const QJsonObject& json, const QString& folder)
{
    CompareWith with;
    with.kind = Kind(std::max(qsizetype(0), kindNames().indexOf(json.value("with"_L1).toString())));
    with.year = std::clamp(json.value("year"_L1).toInt(), 0, 9999);
    with.view = json.value("view"_L1).toInteger();
    if (json.contains("kept"_L1))
        with.kept = filterFromJson(json.value("kept"_L1).toObject());
    // A name, whatever a stranger's catalogue says: never another folder, never another computer.
    const QString name = QFileInfo(json.value("file"_L1).toString()).fileName();
    if (!name.isEmpty() && !folder.isEmpty())
        with.file = QDir(folder).filePath(name);
    with.sideBySide = json.value("sideBySide"_L1).toBool();
    return with;
}

} // namespace lacuna

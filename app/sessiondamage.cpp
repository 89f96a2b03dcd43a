// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does about catalogues that cannot be read whole.
#include "app/cataloguesession.h"

#include "model/storage/backups.h"
#include "model/storage/checks.h"
#include "model/storage/salvage.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QString damageSlot = u"damage"_s;

/// What people know of a catalogue, by the tables that hold it; the rest is told together.
QString tableName(const QString& table)
{
    struct Named {
        QStringView table;
        QString name;
    };
    const Named names[] = {
        {u"study", CatalogueSession::tr("Studies")},
        {u"coding", CatalogueSession::tr("Codings")},
        {u"term", CatalogueSession::tr("Terms")},
        {u"attachment", CatalogueSession::tr("Attached files")},
        {u"practice", CatalogueSession::tr("Practices")},
        {u"contribution", CatalogueSession::tr("Contributions")},
        {u"gap_note", CatalogueSession::tr("Notes on gaps")},
        {u"saved_view", CatalogueSession::tr("Saved views")},
        {u"round", CatalogueSession::tr("Rounds")},
        {u"ballot", CatalogueSession::tr("Ballots")},
        {u"story", CatalogueSession::tr("Stories")},
    };
    const auto found = std::ranges::find(names, QStringView(table), &Named::table);
    return found == std::end(names) ? QString() : found->name;
}

/// "Codings: 3 left out, because what they belong to is gone; 1 could not be read"; empty: nothing is missing.
QString missingOf(const QString& name, const SalvagedTable& table)
{
    QStringList parts;
    if (table.leftOut > 0)
        parts << CatalogueSession::tr("%Ln left out, because what they belong to is gone", nullptr,
                                      int(table.leftOut));
    if (table.unreadable > 0)
        parts << CatalogueSession::tr("%Ln could not be read", nullptr, int(table.unreadable));
    if (table.damagedPages > 0)
        parts << CatalogueSession::tr("%Ln damaged parts of the file, each of which may have held several",
                                      nullptr, int(table.damagedPages));
    return parts.isEmpty() ? QString() : CatalogueSession::tr("%1: %2").arg(name, parts.join(u"; "_s));
}

QStringList missingOf(const SalvageReport& report)
{
    QStringList lines;
    SalvagedTable others;
    for (const SalvagedTable& table : report.tables) {
        if (const QString name = tableName(table.name); name.isEmpty()) {
            others.leftOut += table.leftOut;
            others.unreadable += table.unreadable;
            others.damagedPages += table.damagedPages;
        } else if (const QString line = missingOf(name, table); !line.isEmpty()) {
            lines << line;
        }
    }
    if (const QString line =
            missingOf(CatalogueSession::tr("All else (history, search, links between parts)"), others);
        !line.isEmpty())
        lines << line;
    if (report.schemaDamaged)
        lines << CatalogueSession::tr(
            "The file's own list of its parts is damaged: where they begin was guessed.");
    if (report.cutOff > 0)
        lines << CatalogueSession::tr("The end of the file is missing: %1.")
                     .arg(QLocale().formattedDataSize(report.cutOff * report.pageSize));
    if (report.unassigned > 0)
        lines << CatalogueSession::tr("%Ln readable parts could not be told to belong to anything.", nullptr,
                                      int(report.unassigned));
    if (lines.isEmpty() && !report.damagedPages.empty())
        lines << CatalogueSession::tr("%Ln parts of the file are damaged.", nullptr,
                                      int(report.damagedPages.size()));
    return lines;
}

/// A name that nothing has yet, beside the damaged file.
QString salvageName(const QString& path)
{
    const QFileInfo info(path);
    const QString base =
        info.absolutePath() + u'/' + CatalogueSession::tr("%1 salvaged").arg(info.completeBaseName());
    QString name = base + u".lacuna"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u" %1.lacuna"_s.arg(i);
    return name;
}

} // namespace

// --- Meeting it ------------------------------------------------------------------------------------------------------------

/// What SQLite says of damage begins with the name of the file: a damaged backup, pack or catalogue to compare with is not the open one.
void CatalogueSession::watchForDamage()
{
    connect(this, &Workspace::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Corrupt || !isOpen() || m_damageTold
            || !error.message.startsWith(QFileInfo(fileName()).fileName() + u':'))
            return;
        m_damageTold = true;
        Q_EMIT damageMet({.path = fileName(), .why = DamagedCatalogue::Why::Damaged, .detail = error.detail});
    });
}

void CatalogueSession::tellOfDamage(const QString& path, const Error& error)
{
    const QFileInfo info(path);
    const QString absolute = info.absoluteFilePath();
    if (error.kind == ErrorKind::Corrupt && (!isOpen() || fileName() != absolute || !m_damageTold))
        Q_EMIT damageMet({.path = absolute, .why = DamagedCatalogue::Why::Damaged, .detail = error.detail});
    else if (error.kind == ErrorKind::BadInput && info.isFile()
             && info.suffix().compare(u"lacuna", Qt::CaseInsensitive) == 0)
        Q_EMIT damageMet(
            {.path = absolute, .why = DamagedCatalogue::Why::NotRecognised, .detail = error.detail});
}

// --- What can be done ------------------------------------------------------------------------------------------------------

template <typename T>
void CatalogueSession::runDamageJob(std::function<Result<T>(Progress&)> work,
                                    std::function<void(const Result<T>&)> done)
{
    m_damageSlot = damageSlot;
    m_jobs.queue<T>(damageSlot, std::move(work), [this, done = std::move(done)](const Result<T>& result) {
        m_damageSlot.clear();
        done(result);
    });
}

void CatalogueSession::findSoundBackup(const QString& path,
                                       std::function<void(const Result<std::optional<SoundBackup>>&)> done)
{
    runDamageJob<std::optional<SoundBackup>>(
        [path](Progress& progress) { return newestSoundBackup(path, progress); }, std::move(done));
}

void CatalogueSession::lookForDamage(const QString& path,
                                     std::function<void(const Result<std::vector<DamageFinding>>&)> done)
{
    runDamageJob<std::vector<DamageFinding>>(
        [path](Progress& progress) {
            return checkCatalogue(path, progress).transform([](const std::vector<CheckFinding>& found) {
                std::vector<DamageFinding> findings;
                for (const CheckFinding& one : found)
                    findings.push_back({.isDamage = one.severity == CheckFinding::Severity::Error,
                                        .message = one.message,
                                        .detail = one.detail});
                return findings;
            });
        },
        std::move(done));
}

void CatalogueSession::chooseWhereToSalvage(const QString& path, std::function<void(const QString&)> done)
{
    m_prompts.askSaveFile(tr("Save what is readable"), tr("Lacuna catalogues (*.lacuna)"), salvageName(path),
                          [done = std::move(done)](QString file) {
                              if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
                                  file += u".lacuna"_s;
                              done(file);
                          });
}

void CatalogueSession::salvage(const QString& path, const QString& target,
                               std::function<void(const Result<Salvaged>&)> done)
{
    runDamageJob<Salvaged>(
        [path, target](Progress& progress) {
            return lacuna::salvage(path, target, progress).transform([&](const SalvageReport& report) {
                const auto studies = std::ranges::find(report.tables, u"study"_s, &SalvagedTable::name);
                return Salvaged{.path = target,
                                .studies = studies == report.tables.end() ? 0 : studies->rows,
                                .isWhole = report.isWhole(),
                                .missing = missingOf(report)};
            });
        },
        [this, target, done = std::move(done)](const Result<Salvaged>& salvaged) {
            if (salvaged)
                openCatalogue(target);
            done(salvaged);
        });
}

std::shared_ptr<const Progress> CatalogueSession::damageProgress() const
{
    return m_damageSlot.isEmpty() ? nullptr : m_jobs.progress(m_damageSlot);
}

void CatalogueSession::cancelDamageJob()
{
    if (!m_damageSlot.isEmpty())
        m_jobs.cancel(m_damageSlot);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and handouts that CatalogueSession reads and writes: ballots, practices, contributions, digests, agendas, briefs.
#include "app/cataloguesession.h"
#include "app/savefile.h"
#include "app/sourcefile.h"
#include "model/formats/plaintablereader.h"
#include "model/reports/handoutwriter.h"
#include "model/reports/tablefile.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int longestName = 100;

/// With the ending of the first writer if it has none that is known.
template <typename Known> QString withEnding(QString file, const QString& usual, Known known)
{
    if (!known(QFileInfo(file).suffix()))
        file += u'.' + usual;
    return file;
}

} // namespace

void CatalogueSession::runJob(const QString& slot, std::function<void(Progress&)> work,
                              std::function<void()> done)
{
    m_jobs.run<bool>(
        u"job/"_s + slot,
        [work = std::move(work)](Progress& progress) -> Result<bool> {
            work(progress);
            return true;
        },
        [done = std::move(done)](const Result<bool>& ran) {
            if (ran) // a cancelled one has nothing to say
                done();
        });
}

void CatalogueSession::readTableFile(const QString& title, std::function<void(Result<PlainTable>)> done)
{
    m_prompts.askOpenFile(title, tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"),
                          [this, done = std::move(done)](const QString& file) {
                              if (file.isEmpty() || !isOpen()) {
                                  done(cancelled());
                                  return;
                              }
                              m_jobs.run<PlainTable>(
                                  u"table"_s,
                                  [file](Progress& progress) -> Result<PlainTable> {
                                      const auto source = SourceFile::of(file);
                                      if (!source)
                                          return std::unexpected(source.error());
                                      auto table =
                                          readPlainTable(**source, QFileInfo(file).fileName(), progress);
                                      if (const Result<> same = (*source)->checkUnchanged(); !same)
                                          return std::unexpected(same.error());
                                      return table;
                                  },
                                  done);
                          });
}

void CatalogueSession::readTableText(const QString& text, std::function<void(Result<PlainTable>)> done)
{
    m_jobs.run<PlainTable>(u"table"_s, [text](Progress&) { return plainTableOfText(text); }, std::move(done));
}

void CatalogueSession::exportTable(const QString& title, const PlainTable& table)
{
    const QString filters = tr("Excel workbook (*.xlsx)") + u";;"_s + tr("CSV (*.csv)");
    m_prompts.askSaveFile(
        tr("Export"), filters, beside(fileNameFrom(title).left(longestName) + u".xlsx"_s),
        [this, table](QString file) {
            if (file.isEmpty() || !isOpen())
                return;
            file = withEnding(file, u"xlsx"_s, [](const QString& suffix) {
                return QStringList{u"xlsx"_s, u"csv"_s}.contains(suffix, Qt::CaseInsensitive);
            });
            const bool csv = file.endsWith(u".csv"_s, Qt::CaseInsensitive);
            startExport(
                file,
                [table, csv, now = QDateTime::currentDateTimeUtc()](QIODevice& device, Progress& progress) {
                    return csv ? writeTableCsv(table, device, progress)
                               : writeTableXlsx(table, now, device, progress);
                });
        });
}

void CatalogueSession::exportHandout(const QString& title, std::function<Result<Handout>(Progress&)> make)
{
    QStringList filters;
    for (const auto& writer : handoutWriters())
        filters << u"%1 (*.%2)"_s.arg(writer->name(), writer->extension());
    const QString usual = handoutWriters().front()->extension();
    m_prompts.askSaveFile(tr("Export"), filters.join(u";;"_s),
                          beside(fileNameFrom(title).left(longestName) + u'.' + usual),
                          [this, usual, make = std::move(make)](QString file) {
                              if (file.isEmpty() || !isOpen())
                                  return;
                              file = withEnding(file, usual, [](const QString& suffix) {
                                  return handoutWriterFor(suffix) != nullptr;
                              });
                              startExport(file,
                                          [writer = handoutWriterFor(QFileInfo(file).suffix()),
                                           make](QIODevice& device, Progress& progress) -> Result<> {
                                              const Result<Handout> handout = make(progress);
                                              if (!handout)
                                                  return std::unexpected(handout.error());
                                              return writer->write(*handout, {}, device, progress);
                                          });
                          });
}

} // namespace lacuna

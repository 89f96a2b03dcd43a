// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of figures that CatalogueSession reads for the burden page.
#include "app/cataloguesession.h"
#include "app/sourcefile.h"
#include "model/formats/burdentable.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace lacuna {

void CatalogueSession::readBurdens(Id dimension, std::function<void(Result<BurdenTables>)> done)
{
    m_prompts.askOpenFile(tr("Import figures"),
                          tr("Tables of figures (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"),
                          [this, dimension, done = std::move(done)](const QString& file) {
                              if (file.isEmpty() || !isOpen()) {
                                  done(cancelled());
                                  return;
                              }
                              m_jobs.run<BurdenTables>(
                                  u"burdens"_s,
                                  [file, dimension, codebook = m_snapshot->codebook](
                                      Progress& progress) -> Result<BurdenTables> {
                                      const auto source = SourceFile::of(file);
                                      if (!source)
                                          return std::unexpected(source.error());
                                      auto tables = readBurdenTables(**source, QFileInfo(file).fileName(),
                                                                     *codebook, dimension, progress);
                                      if (const Result<> same = (*source)->checkUnchanged(); !same)
                                          return std::unexpected(same.error());
                                      return tables;
                                  },
                                  done);
                          });
}

} // namespace lacuna

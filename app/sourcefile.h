// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>

#include <memory>

namespace lacuna {

/// A file of the user's that is being imported, as it was when it was opened: what is written behind its end meanwhile is not seen, and
/// whether anything else became of it can be asked for. One that is replaced by another of its name stays the old one. Used on one thread.
class SourceFile final : public QFile {
public:
    /// Open for reading. Errors: NotFound, Io; BadInput for what is no file: a folder, a device, a pipe, which may have no end or never begin.
    static Result<std::unique_ptr<SourceFile>> of(const QString& name);

    /// To be asked when all was read. Error: Io if the file was changed since it was opened: what was read is of no time.
    Result<> checkUnchanged() const;

protected:
    qint64 readData(char* data, qint64 most) override;

private:
    explicit SourceFile(const QString& name)
        : QFile(name)
    {
    }

    qint64 m_size = 0; ///< when it was opened
    QDateTime m_modified;
};

/// checkUnchanged() if @p device is a SourceFile; nothing else changes.
Result<> checkUnchanged(const QIODevice& device);

} // namespace lacuna

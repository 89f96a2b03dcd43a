// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

#include <memory>
#include <optional>

namespace lacuna {

/// The zip that an office document is, from strangers: nothing is taken from it as a whole, what its parts say of their size is not believed, and what
/// they inflate to is bounded. Spreadsheets that are imported and templates of slides are read
/// through it. The only place of the folder that sees KZip.
class OfficePackage {
    Q_DECLARE_TR_FUNCTIONS(lacuna::OfficePackage)
public:
    /// A part as a stream. It goes bad (read() returns -1, see failure()) where it is damaged, inflates to too much, or goes on for long without markup,
    /// which an XML reader would have to keep in memory. Only one part of a package may be read at a time; the package must outlive it.
    class Part;

    /// @p device is open for reading; one that cannot seek is copied. Errors: BadInput for a damaged zip; Io; cancelled().
    static Result<std::unique_ptr<OfficePackage>> open(QIODevice& device, Progress& progress);
    ~OfficePackage();
    OfficePackage(const OfficePackage&) = delete;
    OfficePackage& operator=(const OfficePackage&) = delete;

    bool has(const QString& name) const;
    /// A part went on beyond what a package of this size holds: nothing in it is worth keeping.
    bool isBomb() const;
    /// Errors: BadInput if there is no such part, or what it is said to inflate to is too much.
    Result<std::unique_ptr<Part>> part(const QString& name);

private:
    struct Private;
    explicit OfficePackage(std::unique_ptr<Private> d);
    static std::unexpected<Error> tooLarge(const QString& part);

    std::unique_ptr<Private> d;
};

class OfficePackage::Part final : public QIODevice {
public:
    Part(OfficePackage& package, const QString& name, std::unique_ptr<QIODevice> source, qint64 limit);
    bool isSequential() const override { return true; }
    /// Markup may go on now: what comes before the root element is kept short.
    void rootFound() { m_inProlog = false; }
    /// Why reading failed, if it did.
    const std::optional<Error>& failure() const { return m_failure; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 failed(const std::unexpected<Error>& error);

    OfficePackage& m_package;
    QString m_name;
    std::unique_ptr<QIODevice> m_source;
    qint64 m_limit;
    qint64 m_read = 0;
    qint64 m_sinceMarkup = 0;
    bool m_inProlog = true;
    std::optional<Error> m_failure;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

namespace lacuna {

/// Writes a document item by item to a device in blocks, with progress, cancel and every failure noticed.
class DeviceWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DeviceWriter)
public:
    DeviceWriter(QIODevice& device, Progress& progress, qint64 items)
        : m_device(device)
        , m_progress(progress)
    {
        m_progress.start(tr("Writing"), items);
    }

    /// One study. Errors: Cancelled, Io.
    Result<> item(const QByteArray& bytes)
    {
        m_progress.advance();
        return text(bytes);
    }
    /// What stands around them.
    Result<> text(const QByteArray& bytes)
    {
        if (m_progress.isCancelled())
            return cancelled();
        m_block += bytes;
        return m_block.size() < 256 * 1024 ? Result<>() : finish();
    }
    /// To be called at the end.
    Result<> finish()
    {
        const QByteArray block = std::exchange(m_block, {});
        if (m_device.write(block) != block.size())
            return fail(ErrorKind::Io, tr("The file cannot be written: %1").arg(m_device.errorString()));
        return {};
    }

private:
    QIODevice& m_device;
    Progress& m_progress;
    QByteArray m_block;
};

} // namespace lacuna

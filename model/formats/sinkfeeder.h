// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"
#include "model/formats/textdecoder.h"

namespace lacuna {

/// Hands a reader's batches to its sink and keeps progress and cancel in sight. One per reading.
class SinkFeeder {
public:
    SinkFeeder(const RecordSink& sink, Progress& progress, const TextDecoder& decoder)
        : m_sink(sink)
        , m_progress(progress)
        , m_decoder(&decoder)
    {
    }
    /// Where no text is decoded: the reader says itself how far it is.
    SinkFeeder(const RecordSink& sink, Progress& progress)
        : m_sink(sink)
        , m_progress(progress)
    {
    }

    /// Cheap, to be asked after every line or row.
    bool isDue(const RecordBatch& batch)
    {
        return batch.records.size() >= 256 || batch.issues.size() >= 1024 || (++m_asked & 0xfff) == 0;
    }

    /// Empties @p batch; false if the reading has to stop.
    bool feed(RecordBatch& batch)
    {
        if (m_decoder)
            m_progress.setDone(m_decoder->bytesRead());
        if (m_progress.isCancelled())
            return false;
        if (batch.records.empty() && batch.issues.empty() && !batch.codebook)
            return true;
        m_records += int(batch.records.size());
        const bool goOn = m_sink(std::move(batch));
        batch = {};
        batch.records.reserve(256);
        return goOn;
    }

    int records() const { return m_records; }

private:
    const RecordSink& m_sink;
    Progress& m_progress;
    const TextDecoder* m_decoder = nullptr;
    int m_records = 0;
    unsigned m_asked = 0;
};

} // namespace lacuna

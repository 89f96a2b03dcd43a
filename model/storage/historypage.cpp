// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history as it is read: in parts, so that neither a long history nor a search through it holds anything up.
#include "model/storage/history.h"
#include "model/storage/historytext.h"

namespace lacuna {

namespace {

/// What one answer reads at most; then it says where to go on.
constexpr int mostStepsRead = 400;
constexpr qint64 mostBytesRead = 8 * 1024 * 1024;
/// A larger changeset is one of many studies, of which no lines are told.
constexpr qint64 largestTold = 256 * 1024;

/// Whether the step says what somebody coded.
bool tellsCoding(StepLabel::Kind kind)
{
    switch (kind) {
    case StepLabel::Kind::CodeStudies:
    case StepLabel::Kind::UncodeStudies:
    case StepLabel::Kind::SetCodings:
    case StepLabel::Kind::SaveAppraisal:
    case StepLabel::Kind::DeleteAppraisal:
        return true;
    default:
        return false;
    }
}

bool has(const HistoryEntry& entry, const QString& words)
{
    const auto contains = [&](const QString& text) { return text.contains(words, Qt::CaseInsensitive); };
    return words.isEmpty() || contains(entry.text) || contains(entry.who)
        || std::ranges::any_of(entry.changes, contains);
}

class PageReader {
public:
    PageReader(const Connection& connection, const HistoryQuery& query, Id batch)
        : m_connection(connection)
        , m_query(query)
        , m_batch(batch)
    {
    }

    /// Takes the step @p row stands on, if it is asked for.
    void take(const Statement& row, HistoryPage& page)
    {
        ++m_steps;
        const StepLabel label = storedLabel(row.utf8(2), row.text(3), int(row.integer(4)));
        HistoryEntry entry{.id = row.integer(0),
                           .made = row.time(1),
                           .who = row.text(8),
                           .text = label.text(),
                           .undone = row.integer(6) != 0,
                           .whole = row.integer(5) != 0,
                           .coder = row.integer(7),
                           .changes = {},
                           .studies = {}};
        const bool others = m_query.blind && entry.coder != 0 && entry.coder != *m_query.blind;
        if (others && tellsCoding(label.kind))
            return;
        const QByteArrayView packed = row.bytes(9);
        m_bytes += packed.size();
        const QByteArray changeset = unpackedChangeset(packed);
        const bool ofStudy = m_query.study == 0 || (entry.whole && row.integer(5) == m_batch)
            || changesetTouches(changeset, m_query.study);
        if (!ofStudy)
            return;
        if (packed.size() <= largestTold) {
            ToldChanges told = tellChanges(m_connection, changeset, [this](Id coder) {
                return !m_query.blind || coder == 0 || coder == *m_query.blind;
            });
            entry.changes = std::move(told.lines);
            entry.studies = std::move(told.studies);
        }
        if (has(entry, m_query.words))
            page.entries.push_back(std::move(entry));
    }

    bool isExhausted() const { return m_steps >= mostStepsRead || m_bytes >= mostBytesRead; }

private:
    const Connection& m_connection;
    const HistoryQuery& m_query;
    Id m_batch;
    int m_steps = 0;
    qint64 m_bytes = 0;
};

} // namespace

Result<HistoryPage> loadHistory(const Connection& connection, const HistoryQuery& query)
{
    const auto batch = connection.integer("SELECT batch FROM study WHERE id = ?1", query.study);
    if (!batch)
        return std::unexpected(batch.error());
    // Of a large step only what is needed to know whether it touched the study is read.
    auto rows = connection.prepare(
        "SELECT history.id, made, kind, subject, count, batch, undone, history.coder, coder.name, "
        "CASE WHEN ?2 <> 0 OR size <= ?4 THEN changeset END FROM history LEFT JOIN coder ON coder.id = "
        "history.coder WHERE (?1 = 0 OR history.id < ?1) AND (NOT ?5 OR history.coder = ?3) "
        "ORDER BY history.id DESC");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(1, query.before);
    rows->bind(2, query.study);
    rows->bind(3, query.coder.value_or(0));
    rows->bind(4, largestTold);
    rows->bind(5, query.coder.has_value());
    HistoryPage page;
    PageReader reader(connection, query, *batch);
    for (qint64 last = 0;;) {
        const auto row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return page;
        if (last != 0 && (int(page.entries.size()) >= query.most || reader.isExhausted())) {
            page.next = last;
            return page;
        }
        last = rows->integer(0);
        reader.take(*rows, page);
    }
}

} // namespace lacuna

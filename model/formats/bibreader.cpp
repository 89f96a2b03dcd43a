// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bibreader.h"

#include <algorithm>
#include <iterator>

namespace lacuna {

namespace {

void moveIssues(std::vector<ImportIssue>& from, std::vector<ImportIssue>& to)
{
    if (from.empty())
        return;
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

bool isBlock(const ExtraField& extra)
{
    return extra.tag == bibTextTag || extra.tag == bibCommentTag || extra.tag == bibPreambleTag;
}

} // namespace

BibReader::BibReader(BibSource& source, QHash<QString, QString> dimensions)
    : m_source(source)
    , m_parser(source)
    , m_mapper(std::move(dimensions))
{
}

RecordBatch BibReader::takeBatch()
{
    m_batchSize = 0;
    return std::exchange(batch, {});
}

bool BibReader::next()
{
    bool more = deliver();
    if (!more && !m_ended) {
        BibEntry entry;
        if (m_parser.next(entry)) {
            m_inheritance.add(std::move(entry));
        } else {
            m_ended = true;
            if (!m_source.error())
                m_inheritance.finish();
        }
        more = true;
    } else if (!more) {
        end();
    }
    takeIssues();
    return more && !m_source.error();
}

bool BibReader::deliver()
{
    BibEntry entry;
    if (!m_inheritance.take(entry))
        return false;
    if (entry.type == "xdata") // fields for others, no publication
        return true;
    m_batchSize += entry.size;
    if (m_last)
        batch.records.push_back(std::move(*m_last));
    m_last = m_mapper.record(entry);
    return true;
}

void BibReader::takeIssues()
{
    moveIssues(m_parser.issues, batch.issues);
    moveIssues(m_inheritance.issues, batch.issues);
    moveIssues(m_mapper.issues, batch.issues);
    m_source.takeIssues(batch.issues);
}

void BibReader::end()
{
    if (!m_last)
        return;
    // Beside those before the entry: all are written there.
    BibEntry holder;
    holder.type = "misc";
    holder.before = m_parser.takeTrailing();
    std::vector<ExtraField> blocks = BibMapper({}).record(holder).study.extra;
    std::vector<ExtraField>& extra = m_last->study.extra;
    const auto place = std::ranges::find_if_not(extra, isBlock);
    extra.insert(place, std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
    batch.records.push_back(std::move(*m_last));
    m_last.reset();
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/nbibparser.h"

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isTagCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

QByteArrayView withoutMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

} // namespace

NbibTagLine parseNbibLine(QByteArrayView line)
{
    line = withoutMark(line);
    qsizetype length = 0;
    quint32 tag = 0;
    while (length < line.size() && length < 4 && isTagCharacter(line[length]))
        tag = tag << 8 | uchar(line[length++]);
    if (length < 2 || line[0] < 'A')
        return {};
    qsizetype dash = length;
    while (dash < line.size() && dash < 5 && line[dash] == ' ')
        ++dash;
    if (dash == line.size() || line[dash] != '-')
        return {};
    const bool exact = dash == 4 && (line.size() == 5 || line[5] == ' ');
    if (!exact && !isMedlineTag(tag))
        return {};
    return {tag, trimmed(line.sliced(dash + 1))};
}

NbibParser::NbibParser(const QHash<QString, QString>& dimensions)
    : m_keywords(dimensions)
    , m_record(m_keywords)
{
}

bool NbibParser::beginsRecord(quint32 tag) const
{
    if (!m_inside || tag == medlineTag("PMID"))
        return true;
    if (!m_afterBlank)
        return false;
    switch (tag) {
    case medlineTag("PMC"):
    case medlineTag("PMCR"):
    case medlineTag("OWN"):
    case medlineTag("STAT"):
        return true;
    case medlineTag("TI"):
        return m_record.hasTitle();
    default:
        return false;
    }
}

void NbibParser::line(QByteArrayView text, qint64 number)
{
    if (trimmed(text).isEmpty()) {
        commitValue();
        m_afterBlank = true;
        return;
    }
    const NbibTagLine tagLine = parseNbibLine(text);
    if (tagLine.tag == 0) {
        if (m_inside && !m_afterBlank && !fits(text.size(), number))
            return;
        if (m_tag != 0 && !m_afterBlank)
            continueValue(text);
        else
            outside(text, number);
        return;
    }
    ++tagLines;
    commitValue();
    if (beginsRecord(tagLine.tag)) {
        endRecord();
        m_inside = true;
        m_begun = number;
        m_length = 0;
        m_cut = false;
    }
    m_afterBlank = false;
    if (!fits(text.size(), number))
        return;
    m_tag = tagLine.tag;
    m_value = tagLine.value.toByteArray();
}

/// Millions of short lines end, too.
bool NbibParser::fits(qsizetype size, qint64 number)
{
    m_length += size + 64;
    if (m_length > recordLimit && !std::exchange(m_cut, true)) {
        issues.push_back({number,
                          ImportIssue::Severity::Warning,
                          {},
                          tr("The record is longer than %1 MB; the rest of it was left out.")
                              .arg(recordLimit / (1024 * 1024))});
    }
    return !m_cut;
}

void NbibParser::continueValue(QByteArrayView text)
{
    qsizetype indent = 0;
    while (indent < text.size() && text[indent] == ' ')
        ++indent;
    if (!m_value.isEmpty())
        m_value += indent >= 8 ? '\n' : ' ';
    m_value += trimmed(text);
}

void NbibParser::outside(QByteArrayView text, qint64 number)
{
    // One warning for a run of lines.
    if (m_junkLine == 0 || m_junkLine + 1 != number) {
        const QByteArrayView value = trimmed(text);
        issues.push_back({number,
                          ImportIssue::Severity::Warning,
                          {},
                          tr("Text outside any record was left out: “%1”")
                              .arg(QString::fromUtf8(value.first(qMin(value.size(), qsizetype(80)))))});
    }
    m_junkLine = number;
}

void NbibParser::commitValue()
{
    if (m_tag != 0)
        m_record.take(m_tag, QString::fromUtf8(m_value));
    m_tag = 0;
}

void NbibParser::endRecord()
{
    if (!m_inside)
        return;
    m_inside = false;
    if (m_record.isEmpty())
        return; // a tag without a value is how our writer begins one; alone it is nothing
    Record record = m_record.finish(m_begun, issues);
    if (record.study.title.isEmpty())
        issues.push_back({m_begun, ImportIssue::Severity::Warning, u"TI"_s, tr("The record has no title.")});
    records.push_back(std::move(record));
}

void NbibParser::finish()
{
    commitValue();
    endRecord();
}

} // namespace lacuna

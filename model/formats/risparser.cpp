// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/risparser.h"

#include "model/formats/studyjson.h"
#include "model/support/textfold.h"

#include <algorithm>
#include <iterator>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Tags of the specification and those that real exporters add.
constexpr quint16 knownTags[] = {
    risTag("A1"), risTag("A2"), risTag("A3"), risTag("A4"), risTag("AB"), risTag("AD"), risTag("AN"),
    risTag("AU"), risTag("AV"), risTag("BT"), risTag("C1"), risTag("C2"), risTag("C3"), risTag("C4"),
    risTag("C5"), risTag("C6"), risTag("C7"), risTag("C8"), risTag("CA"), risTag("CN"), risTag("CP"),
    risTag("CT"), risTag("CY"), risTag("DA"), risTag("DB"), risTag("DO"), risTag("DP"), risTag("ED"),
    risTag("EP"), risTag("ER"), risTag("ET"), risTag("ID"), risTag("IS"), risTag("J1"), risTag("J2"),
    risTag("JA"), risTag("JF"), risTag("JO"), risTag("KW"), risTag("L1"), risTag("L2"), risTag("L3"),
    risTag("L4"), risTag("LA"), risTag("LB"), risTag("LK"), risTag("M1"), risTag("M2"), risTag("M3"),
    risTag("N1"), risTag("N2"), risTag("NV"), risTag("OP"), risTag("PB"), risTag("PP"), risTag("PY"),
    risTag("RI"), risTag("RN"), risTag("RP"), risTag("SE"), risTag("SN"), risTag("SP"), risTag("ST"),
    risTag("T1"), risTag("T2"), risTag("T3"), risTag("TA"), risTag("TI"), risTag("TT"), risTag("TY"),
    risTag("U1"), risTag("U2"), risTag("U3"), risTag("U4"), risTag("U5"), risTag("UR"), risTag("VL"),
    risTag("VO"), risTag("Y1"), risTag("Y2")};

bool isKnown(quint16 tag)
{
    return std::ranges::binary_search(knownTags, tag);
}

constexpr int mostBlankLines = 1000; ///< kept within a value

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

/// Files put together from several have byte order marks inside.
QByteArrayView withoutMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

/// What exporters put between records: a number, "Record #1 of 2", "Provider: …".
bool isExporterNoise(QByteArrayView text)
{
    text = trimmed(withoutMark(trimmed(text)));
    if (text.isEmpty())
        return true;
    if (text.startsWith("Record #") || text.startsWith("Provider:") || text.startsWith("Content:")
        || text.startsWith("Database:"))
        return true;
    while (!text.isEmpty() && isDigit(text.front()))
        text = text.sliced(1);
    return text.isEmpty() || text == "." || text == ")";
}

} // namespace

QString risTagName(quint16 tag)
{
    return QChar(tag >> 8) + QString(QChar(tag & 0xff));
}

RisTagLine parseRisLine(QByteArrayView line, bool acceptLower)
{
    // "XX  - value" exactly: nearly every line of nearly every file.
    if (line.size() >= 5 && isUpper(line[0]) && (isUpper(line[1]) || isDigit(line[1])) && line[2] == ' '
        && line[3] == ' ' && line[4] == '-') {
        const auto tag = quint16(uchar(line[0]) << 8 | uchar(line[1]));
        if (line.size() == 5 || isSpace(line[5]) || isKnown(tag))
            return {tag, trimmed(line.sliced(5)), false};
        return {};
    }
    QByteArrayView rest = withoutMark(line);
    while (!rest.isEmpty() && isSpace(rest.front()))
        rest = withoutMark(rest.sliced(1));
    const bool indented = rest.size() != line.size();
    if (rest.size() < 3)
        return {};
    const auto upper = [](char c) { return isLower(c) ? char(c - 'a' + 'A') : c; };
    const char first = upper(rest[0]);
    const char second = upper(rest[1]);
    const bool lower = first != rest[0] || second != rest[1];
    if (!isUpper(first) || !(isUpper(second) || isDigit(second)))
        return {};
    const auto tag = quint16(uchar(first) << 8 | uchar(second));
    rest = rest.sliced(2);
    qsizetype spaces = 0;
    while (spaces < rest.size() && isSpace(rest[spaces]))
        ++spaces;
    if (spaces > 4 || spaces == rest.size() || rest[spaces] != '-' || !isKnown(tag))
        return {};
    const QByteArrayView value = rest.sliced(spaces + 1);
    if (!value.isEmpty() && !isSpace(value.front()))
        return {};
    const bool record = tag == risTag("TY") || tag == risTag("ER");
    if ((indented || spaces == 0) && !(record && spaces > 0 && trimmed(value).size() < 24))
        return {};
    if (lower && !acceptLower && tag != risTag("TY"))
        return {};
    return {tag, trimmed(value), true};
}

RisParser::RisParser(QHash<QString, QString> dimensions)
    : m_dimensions(std::move(dimensions))
{
}

void RisParser::warn(qint64 number, quint16 tag, const QString& message)
{
    batch.issues.push_back(
        {number, ImportIssue::Severity::Warning, tag ? risTagName(tag) : QString(), message});
}

void RisParser::begin(qint64 number)
{
    m_inside = true;
    m_lowerCase = false;
    m_typed = false;
    m_record = {};
    m_record.line = number;
    m_startPage.clear();
    m_endPage.clear();
    m_abstractTag = 0;
    m_patch.clear();
    m_length = 0;
    m_cut = false;
    m_tag = 0;
    m_blankLines = 0;
}

void RisParser::line(QByteArrayView text, qint64 number)
{
    const RisTagLine tagLine = parseRisLine(text, m_inside && m_lowerCase);
    if (tagLine.tag == 0) {
        if (m_inside)
            continueValue(text, number);
        else
            outside(text, number);
        return;
    }
    ++tagLines;
    if (tagLine.tag == risTag("TY")) {
        startType(tagLine, number);
        m_lowerCase = m_lowerCase || (tagLine.loose && !text.contains("TY"));
        return;
    }
    if (tagLine.tag == risTag("ER")) {
        if (m_inside) {
            endRecord(true);
            deliver();
        }
        return;
    }
    if (!m_inside) {
        if (!isKnown(tagLine.tag)) {
            outside(text, number);
            return;
        }
        begin(number);
    }
    if (!fits(tagLine.value.size(), number))
        return;
    commitValue();
    m_tag = tagLine.tag;
    m_tagNumber = number;
    m_value = QString::fromUtf8(tagLine.value);
    m_blankLines = 0;
}

/// Millions of short lines end, too.
bool RisParser::fits(qsizetype size, qint64 number)
{
    m_length += size + 64;
    if (m_length > recordLimit && !std::exchange(m_cut, true)) {
        warn(number, m_tag,
             tr("The record is longer than %1 MB; the rest of it was left out.")
                 .arg(recordLimit / (1024 * 1024)));
    }
    return !m_cut;
}

void RisParser::startType(const RisTagLine& tagLine, qint64 number)
{
    if (m_inside) {
        commitValue();
        const bool onlyType = m_typed && m_tag == risTag("TY");
        if (!onlyType)
            endRecord(false);
    }
    if (!m_inside)
        begin(number);
    m_typed = true;
    m_tag = risTag("TY");
    m_tagNumber = number;
    m_value = QString::fromUtf8(tagLine.value);
    m_blankLines = 0;
}

RisParser::Join RisParser::joinOf(quint16 tag) const
{
    switch (tag) {
    case risTag("KW"):
        return Join::Item;
    case risTag("AB"):
    case risTag("N1"):
    case risTag("N2"):
        return Join::NewLine;
    case risTag("A1"):
    case risTag("A2"):
    case risTag("A3"):
    case risTag("A4"):
    case risTag("AU"):
    case risTag("BT"):
    case risTag("CT"):
    case risTag("DO"):
    case risTag("ED"):
    case risTag("ID"):
    case risTag("JA"):
    case risTag("JF"):
    case risTag("JO"):
    case risTag("PB"):
    case risTag("ST"):
    case risTag("T1"):
    case risTag("T2"):
    case risTag("T3"):
    case risTag("TI"):
    case risTag("UR"):
        return Join::Space;
    default:
        return Join::NewLine;
    }
}

void RisParser::continueValue(QByteArrayView text, qint64 number)
{
    const QByteArrayView value = trimmed(text);
    if (value.isEmpty()) {
        m_blankLines = std::min(m_blankLines + 1, mostBlankLines);
        return;
    }
    if (!fits(value.size() + m_blankLines, number))
        return;
    if (m_tag == 0 || m_tag == risTag("TY")) {
        warn(number, 0,
             tr("Text that belongs to no tag was left out: “%1”")
                 .arg(QString::fromUtf8(value.first(qMin(value.size(), qsizetype(80))))));
        return;
    }
    const bool indented = isSpace(text.front());
    const Join join = joinOf(m_tag);
    if (m_value.isEmpty())
        m_value = QString::fromUtf8(value);
    else if (join == Join::Space || (indented && m_blankLines == 0))
        m_value += u' ' + QString::fromUtf8(value);
    else if (join == Join::NewLine)
        m_value += QString(m_blankLines + 1, u'\n') + QString::fromUtf8(value);
    else {
        const quint16 tag = m_tag;
        commitValue();
        m_tag = tag;
        m_value = QString::fromUtf8(value);
    }
    m_blankLines = 0;
}

void RisParser::outside(QByteArrayView text, qint64 number)
{
    if (isExporterNoise(text))
        return;
    // One warning for a run of lines.
    if (m_junkLine == 0 || m_junkLine + 1 != number) {
        const QByteArrayView value = trimmed(text);
        warn(number, 0,
             tr("Text outside any record was left out: “%1”")
                 .arg(QString::fromUtf8(value.first(qMin(value.size(), qsizetype(80))))));
    }
    m_junkLine = number;
}

QString RisParser::dimensionOf(const QString& name)
{
    if (m_dimensions.isEmpty())
        return {};
    auto found = m_dimensionByText.constFind(name);
    if (found == m_dimensionByText.cend()) {
        if (m_dimensionByText.size() > 4096)
            m_dimensionByText.clear(); // a file with ever new "word: word" keywords must not fill the memory
        found = m_dimensionByText.insert(name, m_dimensions.value(foldedForMatching(name)));
    }
    return *found;
}

void RisParser::endRecord(bool closed)
{
    commitValue();
    m_inside = false;
    completeSource();
    completePages();
    completeYear();
    Study& study = m_record.study;
    if (study.type.isEmpty())
        study.type = u"GEN"_s;
    if (!m_patch.isEmpty() && !applyStudyPatch(m_patch, m_record))
        warn(m_record.line, risTag("U5"),
             tr("The line with Lacuna's own additions is damaged; the plain fields were used."));
    const bool known =
        !study.title.isEmpty() || !study.authors.isEmpty() || study.year || !study.doi.isEmpty();
    if (m_unclosed && !known) {
        warn(m_record.line, risTag("TY"),
             tr("TY without ER before it; what follows has no title, author, year or DOI and was kept with "
                "the record of line %1.")
                 .arg(m_unclosed->line));
        absorbPart(*m_unclosed, std::move(m_record));
        return;
    }
    deliver();
    if (!known && m_patch.isEmpty() && isEmptyStudy(study) && m_record.codings.empty()) {
        ++rejected;
        batch.issues.push_back(
            {m_record.line, ImportIssue::Severity::Error, {}, tr("The record has no fields.")});
        return;
    }
    if (closed) {
        handOver(m_record, m_typed);
    } else {
        m_unclosed = std::move(m_record);
        m_unclosedTyped = m_typed;
    }
}

/// Puts a finished record into the batch, with what there is to say about it.
void RisParser::handOver(Record& record, bool typed)
{
    if (!typed)
        warn(record.line, risTag("TY"), tr("The record has no type (TY); it is taken as generic."));
    if (record.study.title.isEmpty())
        warn(record.line, risTag("TI"), tr("The record has no title."));
    batch.records.push_back(std::move(record));
}

/// The record that waited needs wait no more.
void RisParser::deliver()
{
    if (m_unclosed)
        handOver(*m_unclosed, m_unclosedTyped);
    m_unclosed.reset();
}

void RisParser::finish()
{
    if (m_inside) {
        const qint64 begun = m_record.line;
        endRecord(true);
        warn(begun, risTag("ER"), tr("The last record is not closed by ER; the file may be cut off."));
    }
    deliver();
}

} // namespace lacuna

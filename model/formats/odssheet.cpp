// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odssheet.h"

#include "model/formats/sheetvalues.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// Rows and columns of a hostile file count no further, so that sums of them stay numbers.
constexpr qint64 farthest = 1'000'000'000;

qint64 countOf(QStringView text)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    return isNumber ? std::clamp<qint64>(count, 1, farthest) : 1;
}

/// "PT10H30M05.5S" → "10:30:05"; anything else stays.
QString timeText(const QString& duration)
{
    if (!duration.startsWith("PT"_L1))
        return duration;
    QString parts[] = {u"00"_s, u"00"_s, u"00"_s};
    QString number;
    for (const QChar c : QStringView(duration).sliced(2)) {
        const qsizetype unit = "HMS"_L1.indexOf(c);
        if (unit >= 0)
            parts[unit] = number.section(u'.', 0, 0).section(u',', 0, 0).rightJustified(2, u'0');
        number = unit >= 0 ? QString() : QString(number + c);
    }
    return parts[0] + u':' + parts[1] + u':' + parts[2];
}

class SheetReader {
public:
    SheetReader(PackageXml& xml, SheetRows& rows)
        : m_xml(xml)
        , m_rows(rows)
    {
    }

    Result<> go()
    {
        const int depth = m_xml.depth();
        while (m_xml.next()) {
            if (m_xml.isEnd() && m_xml.depth() < depth)
                break;
            if (!m_xml.isStart())
                continue;
            const QByteArrayView name = m_xml.qualifiedName();
            if (name == "table:table-row") {
                if (const Result<> read = readRow(); !read)
                    return read;
            } else if (name != "table:table-row-group" && name != "table:table-header-rows"
                       && name != "table:table-rows") {
                m_xml.skip();
            }
        }
        return m_xml.state();
    }

private:
    struct Cell {
        QString type;
        QString value; ///< empty: the text counts
        bool isError = false;
        qint64 times = 1;
        qint64 rowsSpanned = 1;
    };

    Result<> readRow()
    {
        const int depth = m_xml.depth();
        const qint64 times = countOf(m_xml.attribute("table:number-rows-repeated"));
        m_rows.begin(m_next);
        m_column = 0;
        while (m_xml.nextChild(depth)) {
            const QByteArrayView name = m_xml.qualifiedName();
            if (name == "table:table-cell" || name == "table:covered-table-cell")
                readCell();
        }
        if (const Result<> state = m_xml.state(); !state)
            return state;
        m_next = std::min(m_next + times, farthest);
        return m_rows.end(times);
    }

    void readCell()
    {
        const int depth = m_xml.depth();
        const Cell cell = cellOf(m_xml);
        const qsizetype column = m_column;
        m_column = qsizetype(std::min(m_column + cell.times, farthest));
        QString text;
        for (bool first = true; m_xml.nextChild(depth);) {
            if (m_xml.qualifiedName() != "text:p" && m_xml.qualifiedName() != "text:h")
                continue; // notes, pictures
            if (!std::exchange(first, false))
                text += u'\n';
            addParagraph(text);
        }
        if (cell.isError)
            m_rows.setError(column, text);
        else
            m_rows.set(column, valueOf(cell, text), cell.times);
        if (cell.rowsSpanned > 1 && !text.isEmpty())
            m_rows.addMerged(m_rows.row(), column, cell.rowsSpanned);
    }

    static Cell cellOf(const PackageXml& xml)
    {
        Cell cell;
        for (XmlAttributes attributes = xml.attributes(); attributes.next();) {
            const QByteArrayView name = attributes.name();
            if (name == "office:value-type")
                cell.type = QString::fromUtf8(attributes.value());
            else if (name == "office:value" || name == "office:date-value" || name == "office:time-value"
                     || name == "office:boolean-value" || name == "office:string-value")
                cell.value = xml.attribute(name);
            else if (name == "calcext:value-type")
                cell.isError = attributes.value() == "error";
            else if (name == "table:number-columns-repeated")
                cell.times = countOf(QString::fromUtf8(attributes.value()));
            else if (name == "table:number-rows-spanned")
                cell.rowsSpanned = countOf(QString::fromUtf8(attributes.value()));
        }
        return cell;
    }

    static QString valueOf(const Cell& cell, const QString& text)
    {
        if (cell.value.isEmpty())
            return text;
        if (cell.type == "float"_L1 || cell.type == "currency"_L1)
            return numberText(cell.value, NumberKind::Plain);
        if (cell.type == "percentage"_L1)
            return numberText(cell.value, NumberKind::Percent);
        if (cell.type == "date"_L1)
            return QString(cell.value).remove("T00:00:00"_L1);
        if (cell.type == "time"_L1)
            return timeText(cell.value);
        if (cell.type == "boolean"_L1)
            return cell.value.toUpper();
        return text.isEmpty() ? cell.value : text;
    }

    /// The paragraph just started; white space in it is written out (text:s), the file's own means nothing.
    void addParagraph(QString& text)
    {
        const int depth = m_xml.depth();
        const qsizetype start = text.size();
        while (m_xml.next()) {
            if (m_xml.isEnd() && m_xml.depth() < depth)
                return;
            if (text.size() > SheetRows::textLimit)
                continue; // the row will be refused
            if (m_xml.isText())
                addCollapsed(text, start, m_xml.text());
            else if (m_xml.isStart())
                addElement(text);
        }
    }

    static void addCollapsed(QString& text, qsizetype start, QStringView more)
    {
        for (const QChar c : more) {
            const bool space = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
            if (!space)
                text += c;
            else if (text.size() > start && text.back() != u' ')
                text += u' ';
        }
    }

    void addElement(QString& text)
    {
        constexpr qint64 spacesLimit = 1000;
        const QByteArrayView name = m_xml.qualifiedName();
        if (name == "text:s")
            text += QString(std::min(spacesLimit, countOf(m_xml.attribute("text:c"))), u' ');
        else if (name == "text:tab")
            text += u'\t';
        else if (name == "text:line-break")
            text += u'\n';
        else if (name == "text:ruby-text" || name == "text:note" || name == "office:annotation")
            m_xml.skip(); // how it is pronounced, and what is said about it
    }

    PackageXml& m_xml;
    SheetRows& m_rows;
    qint64 m_next = 1; ///< row
    qint64 m_column = 0;
};

} // namespace

Result<> readOdsSheet(PackageXml& xml, SheetRows& rows)
{
    Result<> read = SheetReader(xml, rows).go();
    rows.warnAll(xml.takeOddities());
    return read;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsxsheet.h"

#include "model/formats/xlsxworkbook.h"

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

class SheetReader {
    Q_DECLARE_TR_FUNCTIONS(lacuna::XlsxSheet)
public:
    SheetReader(PackageXml& xml, const XlsxShared& shared, SheetRows& rows)
        : m_xml(xml)
        , m_shared(shared)
        , m_rows(rows)
    {
    }

    Result<> go()
    {
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == "row"_L1) {
                if (const Result<> read = readRow(); !read)
                    return read;
            } else if (m_xml.name() == "mergeCell"_L1) {
                readMerged(m_xml.attributes().value("ref"_L1));
            }
        }
        return m_xml.state();
    }

private:
    enum class Type { Number, Shared, Inline, Text, Boolean, Error, Date };
    struct Cell {
        qsizetype column = 0;
        Type type = Type::Number;
        NumberKind kind = NumberKind::Plain;
    };

    static Type typeOf(QStringView name)
    {
        if (name == "s"_L1)
            return Type::Shared;
        if (name == "inlineStr"_L1)
            return Type::Inline;
        if (name == "str"_L1)
            return Type::Text;
        if (name == "b"_L1)
            return Type::Boolean;
        if (name == "e"_L1)
            return Type::Error;
        return name == "d"_L1 ? Type::Date : Type::Number;
    }

    /// Rows and cells may leave out where they stand: next to the one before.
    Result<> readRow()
    {
        const int depth = m_xml.depth();
        bool isNumber = false;
        const qint64 stated = m_xml.attributes().value("r"_L1).toLongLong(&isNumber);
        m_rows.begin(isNumber && stated > 0 ? stated : m_rows.row() + 1);
        m_column = 0;
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == "c"_L1)
                readCell();
        }
        // A row that the file ends in is not whole.
        if (const Result<> state = m_xml.state(); !state)
            return state;
        return m_rows.end();
    }

    void readCell()
    {
        const int depth = m_xml.depth();
        Cell cell;
        cell.column = m_column;
        for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
            const QStringView name = attribute.name();
            if (name == "r"_L1)
                cell.column = columnOf(attribute.value()).value_or(m_column);
            else if (name == "t"_L1)
                cell.type = typeOf(attribute.value());
            else if (name == "s"_L1)
                cell.kind = kindOf(attribute.value().toULongLong());
        }
        m_column = cell.column + 1;
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == "v"_L1 && cell.type != Type::Inline)
                take(cell, m_xml.elementText());
            else if (m_xml.name() == "is"_L1 && cell.type == Type::Inline)
                m_rows.set(cell.column, xlsxText(m_xml));
        }
    }

    NumberKind kindOf(qulonglong style) const
    {
        return style < m_shared.kinds.size() ? m_shared.kinds[size_t(style)] : NumberKind::Plain;
    }

    void take(const Cell& cell, const QString& value)
    {
        switch (cell.type) {
        case Type::Number:
            m_rows.set(cell.column, numberText(value, cell.kind, m_shared.from1904));
            break;
        case Type::Shared:
            takeShared(cell, value);
            break;
        case Type::Inline:
        case Type::Text:
            m_rows.set(cell.column, value);
            break;
        case Type::Boolean:
            m_rows.set(cell.column, value == "1"_L1 || value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s);
            break;
        case Type::Error:
            m_rows.setError(cell.column, value);
            break;
        case Type::Date:
            m_rows.set(cell.column, QString(value).remove("T00:00:00"_L1).remove(".000"_L1).remove(u'Z'));
            break;
        }
    }

    void takeShared(const Cell& cell, const QString& value)
    {
        bool isNumber = false;
        const qulonglong index = value.trimmed().toULongLong(&isNumber);
        if (isNumber && index < m_shared.strings.size()) {
            m_rows.set(cell.column, m_shared.strings[size_t(index)]);
            return;
        }
        m_rows.warn(m_rows.row(),
                    tr("Cell %1%2 refers to a text that the file does not hold; it was read as empty.")
                        .arg(columnName(cell.column))
                        .arg(m_rows.row()));
    }

    /// "B5:B9".
    void readMerged(QStringView range)
    {
        const qsizetype colon = range.indexOf(u':');
        const std::optional<qsizetype> column = columnOf(range);
        if (colon < 0 || !column)
            return;
        const qint64 first = rowOf(range.first(colon));
        m_rows.addMerged(first, *column, rowOf(range.sliced(colon + 1)) - first + 1);
    }

    static qint64 rowOf(QStringView reference)
    {
        qsizetype letters = 0;
        while (letters < reference.size() && !reference[letters].isDigit())
            ++letters;
        return reference.sliced(letters).toLongLong();
    }

    PackageXml& m_xml;
    const XlsxShared& m_shared;
    SheetRows& m_rows;
    qsizetype m_column = 0; ///< of the next cell that does not say where it stands
};

} // namespace

Result<> readXlsxSheet(PackageXml& xml, const XlsxShared& shared, SheetRows& rows)
{
    return SheetReader(xml, shared, rows).go();
}

} // namespace lacuna

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
            if (m_xml.name() == "row") {
                if (const Result<> read = readRow(); !read)
                    return read;
            } else if (m_xml.name() == "mergeCell") {
                readMerged(m_xml.attribute("ref"));
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

    static Type typeOf(QByteArrayView name)
    {
        if (name == "s")
            return Type::Shared;
        if (name == "inlineStr")
            return Type::Inline;
        if (name == "str")
            return Type::Text;
        if (name == "b")
            return Type::Boolean;
        if (name == "e")
            return Type::Error;
        return name == "d" ? Type::Date : Type::Number;
    }

    /// Rows and cells may leave out where they stand: next to the one before.
    Result<> readRow()
    {
        const int depth = m_xml.depth();
        bool isNumber = false;
        const qint64 stated = m_xml.attribute("r").toLongLong(&isNumber);
        m_rows.begin(isNumber && stated > 0 ? stated : m_rows.row() + 1);
        m_column = 0;
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == "c")
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
        for (XmlAttributes attributes = m_xml.attributes(); attributes.next();) {
            const QByteArrayView name = attributes.name();
            if (name == "r")
                cell.column = columnOf(QLatin1StringView(attributes.value())).value_or(m_column);
            else if (name == "t")
                cell.type = typeOf(attributes.value());
            else if (name == "s")
                cell.kind = kindOf(attributes.value().toULongLong());
        }
        m_column = cell.column + 1;
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == "v" && cell.type != Type::Inline)
                take(cell, m_xml.elementUtf8());
            else if (m_xml.name() == "is" && cell.type == Type::Inline)
                m_rows.set(cell.column, xlsxText(m_xml));
        }
    }

    NumberKind kindOf(qulonglong style) const
    {
        return style < m_shared.kinds.size() ? m_shared.kinds[size_t(style)] : NumberKind::Plain;
    }

    void take(const Cell& cell, QByteArrayView utf8)
    {
        if (cell.type == Type::Shared) {
            takeShared(cell, utf8);
            return;
        }
        const QString value = QString::fromUtf8(utf8);
        switch (cell.type) {
        case Type::Number:
            m_rows.set(cell.column, numberText(value, cell.kind, m_shared.from1904));
            break;
        case Type::Shared:
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

    void takeShared(const Cell& cell, QByteArrayView value)
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
    Result<> read = SheetReader(xml, shared, rows).go();
    rows.warnAll(xml.takeOddities());
    return read;
}

} // namespace lacuna

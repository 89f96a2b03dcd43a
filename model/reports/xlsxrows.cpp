// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/xlsxrows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype longestText = 32'767; // UTF-16 units of a cell
constexpr qsizetype longestLink = 2'000;
constexpr int mostLinks = 65'530; // of a sheet
constexpr double highestRow = 409;

/// What of the skeleton stands before the rows, and after them.
struct Frame {
    QByteArray before;
    QByteArray filter; ///< right after the rows
    QByteArray middle; ///< rules
    QByteArray after; ///< from the margins on
};

/// Millions of bytes, a piece at a time.
Result<> handOver(QByteArray xml, const PartTake& take)
{
    constexpr qsizetype piece = 256 * 1024;
    for (qsizetype done = 0; done < xml.size(); done += piece) {
        if (Result<> taken = take(QByteArrayView(xml).sliced(done, std::min(piece, xml.size() - done)));
            !taken)
            return taken;
    }
    return {};
}

std::optional<Frame> frameOf(QByteArrayView skeleton)
{
    Frame frame;
    QByteArray all = skeleton.toByteArray();
    // It states where the cells are, and there were none.
    const qsizetype dimension = all.indexOf("<dimension ");
    if (dimension >= 0)
        all.remove(dimension, all.indexOf("/>", dimension) + 2 - dimension);
    const qsizetype rows = all.indexOf("<sheetData");
    const qsizetype margins = all.indexOf("<pageMargins");
    const qsizetype print = all.indexOf("<printOptions");
    if (rows < 0 || margins < rows)
        return {};
    const QByteArrayView ending = all.mid(rows).startsWith("<sheetData/>") ? "<sheetData/>" : "</sheetData>";
    const qsizetype end = all.indexOf(ending, rows) + ending.size();
    const qsizetype after = print >= 0 && print < margins ? print : margins;
    frame.before = all.left(rows);
    frame.middle = all.mid(end, after - end);
    frame.after = all.mid(after);
    if (frame.middle.startsWith("<autoFilter")) {
        const qsizetype filter = frame.middle.indexOf("/>") + 2;
        frame.filter = frame.middle.left(filter);
        frame.middle.remove(0, filter);
    }
    return frame;
}

/// True if Excel takes @p address as it is; nearly all are such.
bool isPlainAddress(const QString& address)
{
    return std::ranges::all_of(address, [](QChar unit) {
        return unit.isLetterOrNumber() ? unit.unicode() < 0x80 : u"-._~:/?#@!$&()*+,;="_s.contains(unit);
    });
}

QByteArray escaped(const QString& text)
{
    QByteArray out;
    XmlPieces xml([&out](QByteArrayView piece) -> Result<> {
        out = piece.toByteArray();
        return {};
    });
    xml.text(text);
    (void)xml.finish();
    return out;
}

} // namespace

XlsxRows::XlsxRows(const Sheet& sheet, const std::vector<int>& formats, SheetLosses& losses)
    : m_sheet(sheet)
    , m_losses(losses)
    , m_slots(mostXlsxColumns, losses)
{
    for (const int format : formats)
        m_formats.push_back(QByteArray("\" s=\"" + QByteArray::number(format)));
}

Result<> XlsxRows::write(QByteArrayView skeleton, const PartTake& out, Progress& progress)
{
    const std::optional<Frame> frame = frameOf(skeleton);
    if (!frame)
        return fail(
            ErrorKind::Internal,
            QCoreApplication::translate("lacuna::XlsxWriter", "The workbook could not be put together."),
            m_sheet.name);
    XmlPieces xml(out);
    xml.markup(frame->before);
    xml.markup("<sheetData>");
    const Result<> written = m_sheet.write([&](const SheetRow& row) -> Result<> {
        if (progress.isCancelled())
            return cancelled();
        return take(row, xml);
    });
    if (!written)
        return written;
    xml.markup("</sheetData>");
    xml.markup(frame->filter);
    if (m_merged > 0) {
        xml.markup("<mergeCells count=\"");
        xml.number(qint64(m_merged));
        xml.markup("\">");
        xml.markup(m_merges);
        xml.markup("</mergeCells>");
    }
    xml.markup(frame->middle);
    if (!m_links.isEmpty()) {
        xml.markup("<hyperlinks>");
        if (Result<> taken = xml.finish(); !taken)
            return taken;
        if (Result<> taken = handOver(std::exchange(m_links, {}), out); !taken)
            return taken;
        xml.markup("</hyperlinks>");
    }
    xml.markup(frame->after);
    return xml.finish();
}

Result<> XlsxRows::take(const SheetRow& row, XmlPieces& xml)
{
    if (m_next >= mostXlsxRows) {
        ++m_losses.lostRows;
        return {};
    }
    m_row = QByteArray::number(m_next + 1);
    xml.markup("<row r=\"");
    xml.markup(m_row);
    if (row.height > 0) {
        xml.markup("\" ht=\"");
        xml.number(std::min(row.height, highestRow));
        xml.markup("\" customHeight=\"1");
    }
    xml.markup("\">");
    for (const SheetSlot& slot : m_slots.of(row)) {
        if (slot.cell) {
            writeCell(*slot.cell, xml);
        } else {
            startCell(slot.column, slot.covered, xml);
            xml.markup("\"/>");
        }
    }
    xml.markup("</row>");
    ++m_next;
    return xml.next();
}

void XlsxRows::startCell(int column, int style, XmlPieces& xml)
{
    while (int(m_letters.size()) <= column)
        m_letters.push_back(columnLetters(int(m_letters.size())));
    xml.markup("<c r=\"");
    xml.markup(m_letters[size_t(column)]);
    xml.markup(m_row);
    xml.markup(m_formats[size_t(style)]);
}

void XlsxRows::writeCell(const SheetCell& cell, XmlPieces& xml)
{
    startCell(cell.column, cell.style, xml);
    switch (cell.kind) {
    case SheetCell::Kind::Blank:
        xml.markup("\"/>");
        break;
    case SheetCell::Kind::Number:
        xml.markup("\"><v>");
        xml.number(cell.number);
        xml.markup("</v></c>");
        break;
    case SheetCell::Kind::Text:
        writeText(cell.text, xml);
        break;
    case SheetCell::Kind::Link:
    case SheetCell::Kind::Jump:
        writeText(cell.text, xml);
        addLink(cell);
        break;
    }
    if (cell.across > 1 || cell.down > 1) {
        ++m_merged;
        m_merges += "<mergeCell ref=\"" + columnLetters(cell.column) + m_row + ':'
            + columnLetters(cell.column + cell.across - 1) + QByteArray::number(m_next + cell.down) + "\"/>";
    }
}

/// A string, never a formula, whatever it begins with.
void XlsxRows::writeText(const QString& text, XmlPieces& xml)
{
    QString changed = text;
    // Excel reads "_x0041_" as "A".
    static const QRegularExpression escape(u"_(x[0-9A-Fa-f]{4}_)"_s);
    if (changed.contains("_x"_L1))
        changed.replace(escape, u"_x005F_\\1"_s);
    if (changed.size() > longestText) {
        ++m_losses.cutTexts;
        changed = shortened(changed, longestText);
    }
    const bool edged = !changed.isEmpty() && (changed.front().isSpace() || changed.back().isSpace());
    xml.markup(edged ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>");
    xml.text(changed);
    xml.markup("</t></is></c>");
}

void XlsxRows::addLink(const SheetCell& cell)
{
    const QByteArray at = columnLetters(cell.column) + m_row;
    if (cell.kind == SheetCell::Kind::Jump) {
        m_links += "<hyperlink ref=\"" + at + "\" location=\"" + escaped(u'\'' + cell.target + u"'!A1"_s)
            + "\" display=\"" + escaped(cell.text) + "\"/>";
        return;
    }
    // An address that is none makes Excel call the whole file broken.
    const QString target = isPlainAddress(cell.target)
        ? cell.target
        : QString::fromLatin1(QUrl(cell.target, QUrl::TolerantMode).toEncoded());
    if (target.isEmpty() || target.size() > longestLink || m_outside >= mostLinks) {
        ++m_losses.plainLinks;
        return;
    }
    // The library numbers its relations "rId1" and on.
    const QByteArray id = "link" + QByteArray::number(++m_outside);
    m_links += "<hyperlink ref=\"" + at + "\" r:id=\"" + id + "\"/>";
    m_relations += "<Relationship Id=\"" + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" "
          "Target=\""
        + escaped(target) + "\" TargetMode=\"External\"/>";
}

Result<> XlsxRows::writeRelations(const QByteArray& others, const PartTake& take)
{
    const QByteArray all = others.isEmpty()
        ? QByteArray(
              "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
              "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>")
        : others;
    const qsizetype end = all.lastIndexOf("</Relationships>");
    if (Result<> taken = take(QByteArrayView(all).first(end)); !taken)
        return taken;
    if (Result<> taken = handOver(std::exchange(m_relations, {}), take); !taken)
        return taken;
    return take(QByteArrayView(all).sliced(end));
}

} // namespace lacuna

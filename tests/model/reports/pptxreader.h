// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtCore/QXmlStreamReader>

#include <vector>

namespace lacuna::test {

/// A table cell as another program reads it.
struct ReadCell {
    QString text;
    QString fill; ///< "1F5FA8"; of a pattern: its ground
    QString pattern; ///< "wdUpDiag"
    int rowSpan = 1;
    int columnSpan = 1;
    bool mergedLeft = false;
    bool mergedUp = false;
    bool dashed = false;
    bool bold = false;
    bool rightToLeft = false;
};

struct ReadTable {
    QString description;
    bool firstRow = false;
    bool firstColumn = false;
    double x = 0, y = 0; ///< points
    std::vector<double> columnWidths{};
    std::vector<double> rowHeights{};
    std::vector<std::vector<ReadCell>> rows{};
};

struct ReadSlide {
    QStringList texts; ///< paragraphs outside tables
    QStringList names; ///< of shapes
    QString title;
    double smallestText = 1000;
    std::vector<ReadTable> tables;
};

/// The parts of a package by name; empty if it is no zip.
inline QMap<QString, QByteArray> readParts(const QByteArray& data)
{
    QMap<QString, QByteArray> parts;
    QBuffer buffer;
    buffer.setData(data);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return parts;
    const std::function<void(const KArchiveDirectory*, const QString&)> walk =
        [&](const KArchiveDirectory* folder, const QString& path) {
            for (const QString& name : folder->entries()) {
                const KArchiveEntry* entry = folder->entry(name);
                if (entry->isDirectory())
                    walk(static_cast<const KArchiveDirectory*>(entry), path + name + u'/');
                else
                    parts.insert(path + name, static_cast<const KArchiveFile*>(entry)->data());
            }
        };
    walk(zip.directory(), QString());
    return parts;
}

inline double points(QStringView emu)
{
    return emu.toDouble() / 12700;
}

/// Reads one slide; the parser's error, if any, in @p error.
class SlideReader {
public:
    explicit SlideReader(const QByteArray& xml)
        : m_xml(xml)
    {
    }

    ReadSlide read(QString* error = nullptr)
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start(m_xml.name().toString());
            else if (m_xml.isEndElement())
                end(m_xml.name().toString());
            else if (m_xml.isCharacters() && m_inText)
                m_text += m_xml.text();
        }
        if (error)
            *error = m_xml.errorString();
        return std::move(m_slide);
    }

private:
    QString attribute(const char* name) const
    {
        return m_xml.attributes().value(QLatin1StringView(name)).toString();
    }
    ReadCell* cell() { return m_inCell ? &m_slide.tables.back().rows.back().back() : nullptr; }

    void start(const QString& name)
    {
        m_path += name;
        if (name == QLatin1StringView("cNvPr")) {
            m_description = attribute("descr");
            m_slide.names += attribute("name");
        } else if (name == QLatin1StringView("ph")) {
            m_isTitle = attribute("type").endsWith(QLatin1StringView("itle"), Qt::CaseInsensitive)
                && attribute("type") != QLatin1StringView("subTitle");
        } else if (name == QLatin1StringView("off")) {
            m_x = points(attribute("x"));
            m_y = points(attribute("y"));
        } else if (name == QLatin1StringView("t")) {
            m_inText = true;
        } else if (name == QLatin1StringView("p")) {
            m_text.clear();
        }
        if (m_xml.attributes().hasAttribute(QLatin1StringView("sz")) && name != QLatin1StringView("ph"))
            m_slide.smallestText = std::min(m_slide.smallestText, attribute("sz").toDouble() / 100);
        startTable(name);
    }

    void startTable(const QString& name)
    {
        if (name == QLatin1StringView("tbl")) {
            m_slide.tables.push_back({.description = m_description, .x = m_x, .y = m_y});
        } else if (name == QLatin1StringView("tblPr")) {
            m_slide.tables.back().firstRow = attribute("firstRow") == QLatin1StringView("1");
            m_slide.tables.back().firstColumn = attribute("firstCol") == QLatin1StringView("1");
        } else if (name == QLatin1StringView("gridCol")) {
            m_slide.tables.back().columnWidths.push_back(points(attribute("w")));
        } else if (name == QLatin1StringView("tr")) {
            m_slide.tables.back().rowHeights.push_back(points(attribute("h")));
            m_slide.tables.back().rows.emplace_back();
        } else if (name == QLatin1StringView("tc")) {
            m_inCell = true;
            ReadCell read;
            read.rowSpan = std::max(1, attribute("rowSpan").toInt());
            read.columnSpan = std::max(1, attribute("gridSpan").toInt());
            read.mergedLeft = attribute("hMerge") == QLatin1StringView("1");
            read.mergedUp = attribute("vMerge") == QLatin1StringView("1");
            m_slide.tables.back().rows.back().push_back(read);
        } else if (cell()) {
            startLook(name);
        }
    }

    void startLook(const QString& name)
    {
        const QString parent = m_path.size() > 1 ? m_path[m_path.size() - 2] : QString();
        const QString above = m_path.size() > 2 ? m_path[m_path.size() - 3] : QString();
        if (name == QLatin1StringView("rPr"))
            cell()->bold = attribute("b") == QLatin1StringView("1");
        else if (name == QLatin1StringView("pPr"))
            cell()->rightToLeft = attribute("rtl") == QLatin1StringView("1");
        else if (name == QLatin1StringView("pattFill"))
            cell()->pattern = attribute("prst");
        else if (name == QLatin1StringView("prstDash") && attribute("val") != QLatin1StringView("solid"))
            cell()->dashed = true;
        else if (name == QLatin1StringView("srgbClr")
                 && ((parent == QLatin1StringView("solidFill") && above == QLatin1StringView("tcPr"))
                     || parent == QLatin1StringView("bgClr")))
            cell()->fill = attribute("val");
    }

    void end(const QString& name)
    {
        m_path.removeLast();
        if (name == QLatin1StringView("t")) {
            m_inText = false;
        } else if (name == QLatin1StringView("p")) {
            if (cell())
                cell()->text = m_text;
            else if (!m_text.isEmpty())
                m_slide.texts += m_text;
            if (m_isTitle)
                m_slide.title += m_text;
        } else if (name == QLatin1StringView("tc")) {
            m_inCell = false;
        } else if (name == QLatin1StringView("sp")) {
            m_isTitle = false;
        }
    }

    QXmlStreamReader m_xml;
    ReadSlide m_slide;
    QStringList m_path;
    QString m_text;
    QString m_description;
    double m_x = 0;
    double m_y = 0;
    bool m_inText = false;
    bool m_inCell = false;
    bool m_isTitle = false;
};

inline std::vector<ReadSlide> readSlides(const QByteArray& data)
{
    const auto parts = readParts(data);
    std::vector<ReadSlide> slides;
    for (int i = 1; parts.contains(QStringLiteral("ppt/slides/slide%1.xml").arg(i)); ++i)
        slides.push_back(SlideReader(parts.value(QStringLiteral("ppt/slides/slide%1.xml").arg(i))).read());
    return slides;
}

} // namespace lacuna::test

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/pptxwriter.h"

#include "model/reports/deckslides.h"
#include "model/reports/decktheme.h"
#include "model/reports/methodnote.h"
#include "model/reports/slidexml.h"
#include "model/reports/textfit.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const auto presentationPart = u"ppt/presentation.xml"_s;
const auto presentationType = u"application/vnd.openxmlformats-officedocument.presentationml."_s;

/// Slides in order; adds parts and relations as they come.
class Deck {
public:
    explicit Deck(OoxmlPackage& package)
        : m_package(package)
    {
        m_masterId = m_package.relate(presentationPart, u"slideMaster"_s, decktheme::masterPart());
    }

    void add(QByteArray slide, decktheme::Layout layout)
    {
        const QString part = u"ppt/slides/slide%1.xml"_s.arg(m_slideIds.size() + 1);
        m_slideIds.push_back(m_package.relate(presentationPart, u"slide"_s, part));
        m_package.relate(part, u"slideLayout"_s, decktheme::layoutPart(layout));
        m_package.addPart(part, presentationType + u"slide+xml"_s, std::move(slide));
    }

    qsizetype slides() const { return qsizetype(m_slideIds.size()); }

    void finish()
    {
        m_package.relate(presentationPart, u"presProps"_s, u"ppt/presProps.xml"_s);
        m_package.relate(presentationPart, u"theme"_s, decktheme::themePart());
        m_package.relate(presentationPart, u"tableStyles"_s, u"ppt/tableStyles.xml"_s);
        m_package.relate({}, u"officeDocument"_s, presentationPart);
        m_package.addPart(presentationPart, presentationType + u"presentation.main+xml"_s, presentation());
    }

private:
    QByteArray presentation() const
    {
        XmlPart xml;
        xml.open("p:presentation"_L1,
                 {{"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                  {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
                  {"xmlns:p"_L1, u"http://schemas.openxmlformats.org/presentationml/2006/main"_s}});
        xml.open("p:sldMasterIdLst"_L1);
        xml.empty("p:sldMasterId"_L1, {{"id"_L1, u"2147483648"_s}, {"r:id"_L1, m_masterId}});
        xml.close();
        xml.open("p:sldIdLst"_L1);
        for (size_t i = 0; i < m_slideIds.size(); ++i)
            xml.empty("p:sldId"_L1, {{"id"_L1, QString::number(256 + i)}, {"r:id"_L1, m_slideIds[i]}});
        xml.close();
        xml.empty("p:sldSz"_L1,
                  {{"cx"_L1, SlideXml::emu(SlideXml::width)}, {"cy"_L1, SlideXml::emu(SlideXml::height)}});
        xml.empty("p:notesSz"_L1, {{"cx"_L1, u"6858000"_s}, {"cy"_L1, u"9144000"_s}});
        // Text boxes take no style from the master, only this.
        xml.open("p:defaultTextStyle"_L1);
        xml.open("a:lvl1pPr"_L1);
        xml.open("a:defRPr"_L1, {{"sz"_L1, u"1200"_s}});
        xml.empty("a:latin"_L1, {{"typeface"_L1, u"+mn-lt"_s}});
        xml.empty("a:ea"_L1, {{"typeface"_L1, u"+mn-ea"_s}});
        xml.empty("a:cs"_L1, {{"typeface"_L1, u"+mn-cs"_s}});
        xml.close();
        xml.close();
        xml.close();
        return xml.take();
    }

    OoxmlPackage& m_package;
    QString m_masterId;
    std::vector<QString> m_slideIds;
};

void addProperties(OoxmlPackage& package, const QString& title, const QString& subject, const QDateTime& time,
                   qsizetype slides)
{
    XmlPart core;
    core.open("cp:coreProperties"_L1,
              {{"xmlns:cp"_L1, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
               {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
               {"xmlns:dcterms"_L1, u"http://purl.org/dc/terms/"_s},
               {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    const QString date = time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    core.leaf("dc:title"_L1, title);
    core.leaf("dc:subject"_L1, subject);
    core.leaf("dc:creator"_L1, u"Lacuna");
    core.leaf("dcterms:created"_L1, date, {{"xsi:type"_L1, u"dcterms:W3CDTF"_s}});
    core.leaf("dcterms:modified"_L1, date, {{"xsi:type"_L1, u"dcterms:W3CDTF"_s}});
    package.addPart(u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s,
                    core.take());
    package.relate({},
                   u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                   u"docProps/core.xml"_s);
    XmlPart app;
    app.open("Properties"_L1,
             {{"xmlns"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    app.leaf("PresentationFormat"_L1, u"Widescreen");
    app.leaf("Slides"_L1, QString::number(slides));
    app.leaf("Application"_L1, u"Lacuna");
    package.addPart(u"docProps/app.xml"_s,
                    u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s, app.take());
    package.relate({}, u"extended-properties"_s, u"docProps/app.xml"_s);
}

/// The terms of parents at @p depth or deeper.
void fold(const std::vector<GapAxisItem>& items, int depth, QSet<Id>& folded)
{
    for (const GapAxisItem& item : items) {
        if (item.hasChildren && item.depth >= depth)
            folded.insert(item.term);
    }
}

int deepestParent(const std::vector<GapAxisItem>& items)
{
    int depth = -1;
    for (const GapAxisItem& item : items)
        depth = item.hasChildren ? std::max(depth, item.depth) : depth;
    return depth;
}

/// A matrix that is split over slides is seen nowhere as a whole: the same drawing with groups folded so that it
/// fits on one slide.
struct Overview {
    std::unique_ptr<MatrixLayout> layout;
    std::unique_ptr<MatrixTable> table;
    TablePlan plan;

    qint64 cells() const { return qint64(table->rows()) * table->columns(); }
};

/// Empty if it does not fit on one slide, or if a single row or column would be left.
std::optional<Overview> foldedAt(const deckslides::Deck& deck, int rowDepth, int columnDepth, bool turned)
{
    MatrixDrawing drawing = deck.table.layout().drawing();
    drawing.transposed = drawing.transposed != turned;
    fold(deck.map().rows, rowDepth, drawing.collapsedRows);
    fold(deck.map().columns, columnDepth, drawing.collapsedColumns);
    Overview overview;
    overview.layout = std::make_unique<MatrixLayout>(deck.table.layout().map(), drawing, textfit::width);
    overview.table = std::make_unique<MatrixTable>(*overview.layout, deck.palette());
    if (overview.table->rows() < 2 || overview.table->columns() < 2)
        return {};
    auto plan = planPages(*overview.table, deckslides::tableFrame(deck).size());
    if (!plan || plan->pages.size() != 1)
        return {};
    overview.plan = std::move(*plan);
    return overview;
}

/// The most detailed overview there is, the same way round as the whole or turned.
std::optional<Overview> overviewOf(const deckslides::Deck& deck, bool turned)
{
    std::optional<Overview> best;
    for (int rowDepth = deepestParent(deck.map().rows) + 1; rowDepth >= 0; --rowDepth) {
        for (int columnDepth = deepestParent(deck.map().columns) + 1; columnDepth >= 0; --columnDepth) {
            auto overview = foldedAt(deck, rowDepth, columnDepth, turned);
            if (overview && (!best || overview->cells() > best->cells()))
                best = std::move(overview);
        }
    }
    return best;
}

/// Wide headers (sectors) often fit only when they become rows: better turned than no overview.
void addOverview(Deck& deck, const deckslides::Deck& content)
{
    auto overview = overviewOf(content, false);
    const bool turned = !overview;
    if (turned)
        overview = overviewOf(content, true);
    if (!overview)
        return;
    const QString lead = turned
        ? PptxWriter::tr("Overview of groups, rows and columns exchanged; all %1 rows and %2 columns follow")
        : PptxWriter::tr("Overview of groups; all %1 rows and %2 columns follow");
    const deckslides::Deck groups{*overview->table, content.options, content.exported,
                                  lead.arg(content.table.rows()).arg(content.table.columns())};
    deck.add(deckslides::matrixSlide(groups, overview->plan, 0), decktheme::Layout::TitleOnly);
}

} // namespace

QString PptxWriter::id() const
{
    return u"pptx"_s;
}

QString PptxWriter::name() const
{
    return tr("PowerPoint slides");
}

QString PptxWriter::extension() const
{
    return u"pptx"_s;
}

Result<> PptxWriter::write(const GapMap& map, const ReportOptions& options, QIODevice& device,
                           Progress& progress) const
{
    progress.start(tr("Laying out slides"), 0);
    // The layout borrows the map for the length of this call.
    const std::shared_ptr<const GapMap> borrowed(std::shared_ptr<const GapMap>(), &map);
    const MatrixLayout layout(borrowed, MatrixDrawing::fromJson(options.drawing), textfit::width);
    const MatrixTable table(layout, paletteFor(options.dark ? Theme::Dark : Theme::Light));
    const QDateTime time = exportTime(options);
    const deckslides::Deck content{table, options, time.date()};
    const auto plan = planPages(table, deckslides::tableFrame(content).size());
    if (!plan)
        return std::unexpected(plan.error());

    OoxmlPackage package;
    decktheme::addTo(package, table.palette());
    Deck deck(package);
    progress.start(tr("Writing slides"), qint64(plan->pages.size()) + 2);
    deck.add(deckslides::titleSlide(content), decktheme::Layout::Title);
    if (plan->pages.size() > 1)
        addOverview(deck, content);
    for (size_t page = 0; page < plan->pages.size(); ++page) {
        if (progress.isCancelled())
            return cancelled();
        deck.add(deckslides::matrixSlide(content, *plan, page), decktheme::Layout::TitleOnly);
        progress.advance();
    }
    deck.add(deckslides::methodSlide(content), decktheme::Layout::TitleOnly);
    deck.finish();
    addProperties(package, methodnote::title(map, options.title), methodnote::question(map), time,
                  deck.slides());
    return package.write(device, time, progress);
}

} // namespace lacuna

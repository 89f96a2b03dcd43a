// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/docxwriter.h"

#include "model/analysis/cellmembers.h"
#include "model/analysis/evidencetable.h"
#include "model/reports/chartparts.h"
#include "model/reports/docxpackage.h"
#include "model/reports/handoutdocx.h"
#include "model/reports/methodnote.h"
#include "model/reports/reportcontent.h"
#include "model/reports/textfit.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

#include <span>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DocxWriter)
};

constexpr size_t mostEvidence = 5; // studies named beside a gap
constexpr size_t mostCharts = 2; // of a view: its cells by gap class, its studies by year
constexpr int mostReferences = 60; // where there are more, only those that the text names are listed

struct Named {
    QString shortText;
    QString text;
    QString link;
    QString notes; ///< empty unless they may leave
    QString files;
};

/// A view with the studies in the cells of its gaps.
struct Chapter {
    const ReportView* view = nullptr;
    GapListing gaps;
    std::vector<std::vector<Id>> evidence; ///< by gap, all its studies
};

std::vector<int> used(const std::vector<Gap>& gaps, int Gap::* line)
{
    std::vector<int> lines;
    for (const Gap& gap : gaps) {
        if (gap.row >= 0 && gap.column >= 0)
            lines.push_back(gap.*line);
    }
    std::ranges::sort(lines);
    const auto repeated = std::ranges::unique(lines);
    lines.erase(repeated.begin(), repeated.end());
    return lines;
}

Chapter chapterOf(const ReportView& view, const ReportOptions& options)
{
    Chapter chapter{&view, gapsOf(view, options), {}};
    const CellMembers members =
        CellMembers::of(*view.map, used(chapter.gaps.gaps, &Gap::row), used(chapter.gaps.gaps, &Gap::column));
    for (const Gap& gap : chapter.gaps.gaps) {
        std::vector<Id> ids;
        // A whole line is a gap only where it is empty.
        if (gap.row >= 0 && gap.column >= 0) {
            const auto in = members.in(gap.row, gap.column);
            ids.assign(in.begin(), in.end());
        }
        chapter.evidence.push_back(std::move(ids));
    }
    return chapter;
}

/// The document, built chapter by chapter.
class Brief {
public:
    Brief(const ReportContent& content, const ReportOptions& options, Progress& progress)
        : m_content(content)
        , m_options(options)
        , m_progress(progress)
        , m_palette(paletteFor(options.theme == Theme::Dark ? Theme::Light : options.theme))
        , m_exported(exportTime(options).date())
        , m_footers(docx::relateFooters(m_package))
        , m_body(
              options.paper, m_palette, m_footers,
              [this](const QString& address) {
                  QString& relation = m_addresses[address];
                  if (relation.isEmpty())
                      relation = m_package.relateOutside(docx::documentPart(), u"hyperlink"_s, address);
                  return relation;
              },
              DocxBody::usualMargin)
    {
    }

    Result<> build()
    {
        for (const ReportView& view : m_content.views) {
            if (m_progress.isCancelled())
                return cancelled();
            m_chapters.push_back(chapterOf(view, m_options));
        }
        if (Result<> read = readStudies(); !read)
            return read;
        m_body.paragraph(title(), "Title"_L1);
        const QString under = m_content.isStory() || m_content.views.empty()
            ? m_content.subtitle
            : m_content.views.front().caption;
        if (!under.simplified().isEmpty())
            m_body.paragraph(under.simplified(), "Subtitle"_L1);
        for (size_t at = 0; at <= m_chapters.size(); ++at) {
            if (m_progress.isCancelled())
                return cancelled();
            if (Result<> done = writeInserts(at); !done)
                return done;
            if (at == m_chapters.size())
                break;
            if (Result<> done = writeChapter(m_chapters[at]); !done)
                return done;
        }
        if (has(ReportPart::Sources))
            writeReferences();
        return {};
    }

    QString title() const { return titleOf(m_content); }

    Result<> write(QIODevice& device)
    {
        return docx::write(m_package, m_body.take(),
                           {.title = title(),
                            .subject = subjectOf(m_content),
                            .footer = methodnote::footer(provenanceOf(m_content), m_exported),
                            .paper = m_options.paper},
                           m_palette, exportTime(m_options), device, m_progress);
    }

private:
    bool has(ReportPart part) const { return m_options.parts.testFlag(part); }
    bool has(const Chapter& chapter, ReportPart part) const
    {
        return has(part) && chapter.view->parts.testFlag(part);
    }
    /// Views are parts of the document then, with headings of their own.
    bool manyViews() const { return m_content.views.size() > 1 || !m_content.inserts.empty(); }
    QLatin1StringView heading() const { return manyViews() ? "Heading2"_L1 : "Heading1"_L1; }
    QLatin1StringView subheading() const { return manyViews() ? "Heading3"_L1 : "Heading2"_L1; }

    std::vector<Id> wanted() const
    {
        std::vector<Id> ids;
        for (const Chapter& chapter : m_chapters) {
            for (const std::vector<Id>& evidence : chapter.evidence)
                ids.insert(ids.end(), evidence.begin(),
                           evidence.begin() + qsizetype(std::min(evidence.size(), mostEvidence)));
            const GapMap& map = *chapter.view->map;
            if (has(ReportPart::Sources) && map.evidence && map.n <= mostReferences) {
                const std::vector<Id> all = map.studiesIn(-1, -1);
                ids.insert(ids.end(), all.begin(), all.end());
            }
        }
        std::ranges::sort(ids);
        const auto repeated = std::ranges::unique(ids);
        ids.erase(repeated.begin(), repeated.end());
        return ids;
    }

    Result<> readStudies()
    {
        if (!m_content.studies)
            return {};
        const bool notes = m_options.confidential.testFlag(Confidential::StudyNotes);
        const bool files = m_options.confidential.testFlag(Confidential::FileNames);
        return m_content.studies->visit(wanted(), files, [&](const StudySource::Entry& entry) {
            Named named{
                shortReference(entry.study), referenceText(entry.study), studyLink(entry.study), {}, {}};
            if (notes)
                named.notes = entry.study.notes.simplified();
            if (files)
                named.files = entry.files.join(u"; "_s);
            m_named.insert(entry.study.id, named);
            return !m_progress.isCancelled();
        });
    }

    /// Whether the method of @p chapter is that of one further on: it stands behind the last, once.
    bool methodFollows(const Chapter& chapter) const
    {
        const auto lines = [this](const Chapter& one) {
            QStringList said;
            for (const methodnote::Line& line : methodnote::lines(*one.view->map, m_exported))
                said += line.text;
            return said;
        };
        const auto later = std::span(m_chapters).subspan(size_t(&chapter - m_chapters.data()) + 1);
        return !m_content.inserts.empty()
            && std::ranges::any_of(later, [&](const Chapter& one) { return lines(one) == lines(chapter); });
    }

    /// Whether a step before @p chapter showed the same map.
    bool wasSummarized(const Chapter& chapter) const
    {
        const auto earlier = std::span(m_chapters).first(size_t(&chapter - m_chapters.data()));
        return std::ranges::any_of(earlier,
                                   [&](const Chapter& one) { return one.view->map == chapter.view->map; });
    }

    Result<> writeInserts(size_t before)
    {
        for (const ReportInsert& insert : insertsBefore(m_content, before)) {
            if (!insert.title.simplified().isEmpty())
                m_body.paragraph(insert.title.simplified(), "Heading1"_L1);
            if (Result<> done = writeDocxBlocks(m_body, insert.blocks, m_progress); !done)
                return done;
        }
        return {};
    }

    Result<> writeChapter(const Chapter& chapter)
    {
        const ReportView& view = *chapter.view;
        if (manyViews()) {
            m_body.paragraph(methodnote::title(*view.map, view.title), "Heading1"_L1);
            if (!view.caption.simplified().isEmpty())
                m_body.paragraph(view.caption.simplified(), "Subtitle"_L1);
        }
        if (!wasSummarized(chapter))
            writeSummary(chapter);
        if (view.parts.testFlag(ReportPart::Map)
            && !view.parts.testFlag(
                ReportPart::Matrix)) // of a story: nothing at all would look like a mistake
            m_body.paragraph(
                Text::tr("The map of this step cannot be shown in a text document; slides, PDF and "
                         "web pages have it."),
                "Note"_L1);
        const std::shared_ptr<const GapMap> counted = view.map;
        const MatrixLayout layout(counted, MatrixDrawing::fromJson(view.drawing), textfit::width);
        const MatrixTable table(layout, m_palette);
        if (has(chapter, ReportPart::Matrix))
            writeMatrix(table, methodnote::question(*counted));
        if (has(chapter, ReportPart::Charts)) {
            if (Result<> written = writeCharts(view); !written)
                return written;
        }
        if (has(chapter, ReportPart::GapList))
            writeGaps(chapter);
        if (!has(ReportPart::Method) || methodFollows(chapter))
            return {};
        m_body.paragraph(Text::tr("Method"), heading());
        for (const methodnote::Line& line : methodnote::lines(*counted, m_exported))
            m_body.fact(line.label, line.text);
        return {};
    }

    Result<> writeCharts(const ReportView& view)
    {
        const std::vector<ReportChart> charts = chartsOf(view);
        if (charts.empty())
            return {};
        m_body.paragraph(Text::tr("Charts"), heading());
        for (size_t i = 0; i < std::min(charts.size(), mostCharts); ++i) {
            auto figures = chartparts::workbook(charts[i], exportTime(m_options));
            if (!figures)
                return std::unexpected(figures.error());
            ++m_charts;
            const QString part = u"word/charts/chart%1.xml"_s.arg(m_charts);
            const QString workbook = u"word/embeddings/Microsoft_Excel_Sheet%1.xlsx"_s.arg(m_charts);
            m_package.relate(part, u"package"_s, workbook);
            m_package.addPart(part, u"application/vnd.openxmlformats-officedocument.drawingml.chart+xml"_s,
                              chartparts::drawing(charts[i]));
            m_package.addPart(workbook,
                              u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
                              std::move(*figures));
            m_body.chart(charts[i].title, m_package.relate(docx::documentPart(), u"chart"_s, part),
                         chartparts::description(charts[i]));
        }
        return {};
    }

    void writeSummary(const Chapter& chapter)
    {
        const GapMap& map = *chapter.view->map;
        m_body.paragraph(Text::tr("Summary"), heading());
        m_body.paragraph(methodnote::question(map) + u". "_s + methodnote::matching(map) + u". "_s);
        m_body.paragraph(methodnote::coverage(map) + u'.');
        if (!chapter.gaps.gaps.empty())
            m_body.paragraph(Text::tr("The most pressing gap: %1. %2")
                                 .arg(gapTitle(map, chapter.gaps.gaps.front()),
                                      explainGap(map, chapter.gaps.gaps.front())));
    }

    void writeMatrix(const MatrixTable& table, const QString& question)
    {
        if (table.rows() == 0 || table.columns() == 0) {
            m_body.paragraph(Text::tr("Matrix"), heading());
            m_body.paragraph(Text::tr("There is nothing to show: the matrix has no rows or no columns."));
            return;
        }
        const bool landscape = m_body.piecesOf(table, false).size() > 1;
        if (landscape)
            m_body.endSection(false);
        m_body.paragraph(Text::tr("Matrix"), heading());
        const std::vector<int> pieces = m_body.piecesOf(table, landscape);
        int first = 0;
        for (size_t piece = 0; piece < pieces.size(); ++piece) {
            if (pieces.size() > 1)
                m_body.paragraph(Text::tr("Part %1 of %2").arg(piece + 1).arg(pieces.size()), subheading());
            m_body.matrix(
                table, first, pieces[piece],
                Text::tr("%1: completed studies and the mark of the gap class of every cell").arg(question));
            first = pieces[piece] + 1;
        }
        m_body.legend(table, table.map().question.rules);
        if (landscape)
            m_body.endSection(true);
    }

    void writeGaps(const Chapter& chapter)
    {
        const GapMap& map = *chapter.view->map;
        const bool noted = m_options.confidential.testFlag(Confidential::GapNotes);
        m_body.paragraph(Text::tr("The most pressing gaps"), heading());
        if (chapter.gaps.gaps.empty())
            m_body.paragraph(Text::tr("There are none."));
        for (size_t i = 0; i < chapter.gaps.gaps.size(); ++i) {
            const Gap& gap = chapter.gaps.gaps[i];
            m_body.paragraph(Text::tr("%1. %2").arg(i + 1).arg(gapTitle(map, gap)), subheading());
            m_body.fact(gapClassLabel(gap.gapClass), explainGap(map, gap));
            m_body.fact(Text::tr("Score"), explainScore(gap));
            const std::vector<Id>& evidence = chapter.evidence[i];
            QStringList names;
            for (const Id id : evidence) {
                if (const auto named = m_named.constFind(id);
                    named != m_named.cend() && names.size() < int(mostEvidence))
                    names += named->shortText;
            }
            if (evidence.size() > size_t(names.size()) && !names.isEmpty())
                names += Text::tr("%n more", nullptr, int(evidence.size()) - int(names.size()));
            if (!names.isEmpty())
                m_body.fact(Text::tr("Evidence so far"), names.join(u"; "_s));
            if (const GapNote* note = noted ? chapter.view->gapNotes.on(gap.row, gap.column) : nullptr)
                m_body.fact(Text::tr("Note"), QString(gapStatusText(*note) + u' ' + note->text).simplified());
        }
    }

    void writeReferences()
    {
        if (m_named.isEmpty())
            return;
        m_body.paragraph(Text::tr("References"), "Heading1"_L1);
        std::vector<const Named*> sorted;
        for (const Named& named : std::as_const(m_named))
            sorted.push_back(&named);
        std::ranges::stable_sort(sorted, {}, [](const Named* named) { return named->text.toCaseFolded(); });
        for (const Named* named : sorted) {
            m_body.reference(named->text, named->link);
            if (!named->notes.isEmpty())
                m_body.fact(Text::tr("Notes"), named->notes);
            if (!named->files.isEmpty())
                m_body.fact(Text::tr("Files"), named->files);
        }
    }

    const ReportContent& m_content;
    const ReportOptions& m_options;
    Progress& m_progress;
    const Palette& m_palette;
    QDate m_exported;
    OoxmlPackage m_package;
    DocxBody::Footers m_footers;
    QHash<QString, QString> m_addresses; ///< of the web: their relations
    HandoutDocxBody m_body;
    int m_charts = 0;
    std::vector<Chapter> m_chapters;
    QMap<Id, Named> m_named;
};

} // namespace

QString DocxWriter::id() const
{
    return u"docx"_s;
}

QString DocxWriter::name() const
{
    return tr("Word document");
}

QString DocxWriter::extension() const
{
    return u"docx"_s;
}

Result<> DocxWriter::write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                           Progress& progress) const
{
    progress.start(tr("Writing the document"), 0);
    const bool shown = std::ranges::any_of(content.views, [](const ReportView& view) {
        const MatrixLayout layout(view.map, MatrixDrawing::fromJson(view.drawing), textfit::width);
        return !layout.isEmpty();
    });
    if (!shown && content.inserts.empty())
        return fail(ErrorKind::BadInput,
                    tr("There is nothing to show: the matrix has no rows or no columns. "
                       "Show empty ones, or choose other rows and columns."));
    Brief brief(content, options, progress);
    if (Result<> built = brief.build(); !built)
        return built;
    return brief.write(device);
}

} // namespace lacuna

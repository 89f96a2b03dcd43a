// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmlwriter.h"

#include "model/reports/handouthtml.h"

#include "model/reports/htmldata.h"
#include "model/reports/htmlpart.h"
#include "model/reports/htmlpatterns.h"
#include "model/reports/htmlstyle.h"
#include "model/reports/htmltables.h"
#include "model/reports/methodnote.h"
#include "model/reports/ooxmlpackage.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// So many references are written out for readers without the script; the others are in the data only.
constexpr size_t mostStaticReferences = 1000;

/// Writes one page: the pieces of the template, and in between what belongs there.
class Page {
    Q_DECLARE_TR_FUNCTIONS(lacuna::HtmlWriter)
public:
    Page(const ReportContent& content, const ReportOptions& options, QIODevice& device, Progress& progress)
        : m_content(content)
        , m_options(options)
        , m_device(device)
        , m_progress(progress)
        , m_data(content, options)
        , m_style(htmlStyle(options.theme))
        , m_script(htmlScript())
    {
    }

    Result<> write()
    {
        m_progress.start(tr("Writing the web page"), qint64(m_data.studies().size()));
        const QByteArray page = htmlTemplate();
        qsizetype from = 0;
        for (qsizetype open = page.indexOf("{{"); open >= 0; open = page.indexOf("{{", from)) {
            const qsizetype close = page.indexOf("}}", open);
            if (const auto written = put(page.sliced(from, open - from)); !written)
                return written;
            if (const auto written = fill(page.sliced(open + 2, close - open - 2)); !written)
                return written;
            from = close + 2;
        }
        return put(page.sliced(from));
    }

private:
    bool solo() const { return m_content.views.size() == 1; }
    const GapMap& firstMap() const { return *m_content.views.front().map; }
    Result<> put(const QByteArray& bytes) { return writeAll(m_device, bytes, m_progress); }
    Result<> fill(const QByteArray& name);
    Result<> views();
    Result<> references();
    QByteArray simple(const QByteArray& name) const;
    QString title() const;
    QByteArray head() const;
    QByteArray policy() const;

    const ReportContent& m_content;
    const ReportOptions& m_options;
    QIODevice& m_device;
    Progress& m_progress;
    HtmlData m_data;
    QByteArray m_style;
    QByteArray m_script;
};

Result<> Page::fill(const QByteArray& name)
{
    if (name == "views")
        return views();
    if (name == "core")
        return put(scriptSafe(m_data.core()));
    if (name == "texts")
        return m_data.texts([this](const QByteArray& piece) { return put(scriptSafe(piece)); }, m_progress);
    return put(simple(name));
}

QByteArray Page::simple(const QByteArray& name) const
{
    if (name == "lang")
        return htmlEscaped(QLocale().bcp47Name());
    if (name == "dir")
        return QLocale().textDirection() == Qt::RightToLeft ? "rtl" : "ltr";
    if (name == "theme")
        return m_options.theme == Theme::Dark ? "dark" : m_options.theme == Theme::Light ? "auto" : "light";
    if (name == "policy")
        return policy();
    if (name == "title")
        return htmlEscaped(title());
    if (name == "style")
        return m_style;
    if (name == "script")
        return m_script;
    if (name == "early")
        return htmlEarlyScript();
    if (name == "skip")
        return htmlEscaped(tr("Skip to the content"));
    if (name == "filters")
        return htmlEscaped(tr("Filters"));
    if (name == "head")
        return head();
    Q_ASSERT(name == "foot");
    return htmlEscaped(tr("made with Lacuna"));
}

QString Page::title() const
{
    if (!m_content.title.simplified().isEmpty())
        return m_content.title.simplified();
    const ReportView& first = m_content.views.front();
    return solo() || first.map->provenance.catalogue.isEmpty() ? methodnote::title(*first.map, first.title)
                                                               : first.map->provenance.catalogue.simplified();
}

QByteArray Page::head() const
{
    HtmlPart html;
    html.open("div"_L1, {{"class"_L1, u"name"_s}});
    html.leaf("h1"_L1, title(), {{"id"_L1, u"page-title"_s}, {"dir"_L1, u"auto"_s}});
    if (!m_content.subtitle.simplified().isEmpty())
        html.leaf("p"_L1, m_content.subtitle.simplified(), {{"dir"_L1, u"auto"_s}});
    QString facts = methodnote::footer(firstMap(), exportTime(m_options).date());
    if (solo()) // how many match differs from view to view, and stands there
        facts = methodnote::matching(firstMap()) + u" · "_s + facts;
    html.leaf("p"_L1, facts, {{"class"_L1, u"facts"_s}, {"dir"_L1, u"auto"_s}});
    html.close();
    return html.take();
}

/// Nothing may be fetched, and nothing runs but what is in this file.
QByteArray Page::policy() const
{
    return "default-src 'none'; script-src '" + htmlHash(htmlEarlyScript()) + "' '" + htmlHash(m_script)
        + "'; style-src '" + htmlHash(m_style) + "'; img-src data:; base-uri 'none'; form-action 'none'";
}

Result<> Page::views()
{
    if (const auto written = put(htmlPatterns(patternsOf(m_content))); !written)
        return written;
    const HtmlTables tables(m_options, solo());
    const size_t last = m_content.views.size() - 1;
    constexpr std::span<const ReportInsert> none;
    for (size_t i = 0; i < m_content.views.size(); ++i) {
        if (m_progress.isCancelled())
            return cancelled();
        if (const auto written = put(tables.view(m_content.views[i], int(i) + 1, insertsBefore(m_content, i),
                                                 i == last ? insertsBefore(m_content, last + 1) : none));
            !written)
            return written;
    }
    return m_data.hasTexts() ? references() : Result<>();
}

Result<> Page::references()
{
    HtmlPart html;
    html.open("section"_L1,
              {{"class"_L1, solo() ? u"part references solo"_s : u"part references"_s},
               {"id"_L1, u"studies"_s},
               {"data-part"_L1, u"studies"_s},
               {"data-label"_L1, tr("Studies")}});
    html.leaf("h2"_L1, tr("Studies"), {{"class"_L1, u"title"_s}});
    html.leaf("div"_L1, {}, {{"class"_L1, u"all-studies"_s}});
    html.open("noscript"_L1);
    const std::vector<Id>& all = m_data.studies();
    const auto some = std::span(all).first(std::min(all.size(), mostStaticReferences));
    if (some.size() < all.size())
        html.leaf(
            "p"_L1,
            tr("The first %1 of %2 references. The others are listed when scripts are allowed to run.")
                .arg(QLocale().toString(qsizetype(some.size())), QLocale().toString(qsizetype(all.size()))));
    html.open("ol"_L1);
    const auto visited = m_content.studies->visit(some, false, [&](const StudySource::Entry& entry) {
        html.open("li"_L1, {{"dir"_L1, u"auto"_s}});
        html.text(referenceText(entry.study));
        if (const QString link = studyLink(entry.study); !link.isEmpty()) {
            html.text(u" ");
            html.leaf("a"_L1, link, {{"href"_L1, link}, {"rel"_L1, u"noopener noreferrer"_s}});
        }
        html.close();
        return !m_progress.isCancelled();
    });
    if (!visited)
        return visited;
    html.close();
    html.close();
    html.close();
    return put(html.take());
}

} // namespace

QString HtmlWriter::id() const
{
    return u"html"_s;
}

QString HtmlWriter::name() const
{
    return tr("Web page (HTML)");
}

QString HtmlWriter::extension() const
{
    return u"html"_s;
}

Result<> HtmlWriter::write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                           Progress& progress) const
{
    if (progress.isCancelled())
        return cancelled();
    if (content.views.empty() && content.inserts.empty())
        return fail(ErrorKind::BadInput, tr("There is nothing to show: no view was given."));
    if (content.views.empty()) // nothing to filter or to click: a page without a script
        return writeHandoutHtml(handoutOf(content, exportTime(options).date()), options, device, progress);
    return Page(content, options, device, progress).write();
}

} // namespace lacuna

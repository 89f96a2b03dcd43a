// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/endnotexmlreader.h"

#include "model/formats/endnotetypes.h"
#include "model/formats/referencefields.h"
#include "model/formats/studyjson.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView containers[] = {
    "alt-periodical",
    "contributors",
    "contributors/authors",
    "contributors/secondary-authors",
    "contributors/subsidiary-authors",
    "contributors/tertiary-authors",
    "contributors/translated-authors",
    "dates",
    "dates/copyright-dates",
    "dates/pub-dates",
    "keywords",
    "periodical",
    "titles",
    "urls",
    "urls/image-urls",
    "urls/pdf-urls",
    "urls/related-urls",
    "urls/text-urls",
    "urls/web-urls",
};

/// About the library the record was in, with the path of somebody's disk.
constexpr QByteArrayView leftOut[] = {"database", "foreign-keys", "source-app"};

constexpr struct {
    QByteArrayView path;
    QString Study::* member;
} simpleElements[] = {
    {"titles/title", &Study::title},
    {"titles/secondary-title", &Study::source},
    {"periodical/full-title", &Study::source},
    {"pages", &Study::pages},
    {"volume", &Study::volume},
    {"number", &Study::issue},
    {"issue", &Study::issue},
    {"edition", &Study::edition},
    {"pub-location", &Study::place},
    {"publisher", &Study::publisher},
    {"accession-num", &Study::accession},
    {"abstract", &Study::abstract},
    {"language", &Study::language},
    {"urls/related-urls/url", &Study::url},
    {"urls/web-urls/url", &Study::url},
};

} // namespace

EndNoteXmlReader::EndNoteXmlReader(const QHash<QString, QString>& dimensions)
    : m_keywords(dimensions)
{
}

bool EndNoteXmlReader::isContainer(QByteArrayView path)
{
    return std::ranges::find(containers, path) != std::end(containers);
}

Record EndNoteXmlReader::record(XmlReader& xml, std::vector<ImportIssue>& issues)
{
    const int depth = xml.depth();
    const qint64 line = xml.line();
    m_record = {};
    m_patch.clear();
    QByteArray path;
    std::vector<qsizetype> lengths; // of the path at each depth below the record's
    while (xml.nextInside(depth)) {
        const auto level = size_t(xml.depth() - depth - 1);
        lengths.resize(qMin(level, lengths.size()));
        path.truncate(lengths.empty() ? 0 : lengths.back());
        if (!path.isEmpty())
            path += '/';
        path += xml.name();
        if (isContainer(path))
            lengths.push_back(path.size());
        else
            element(xml, path, issues);
    }
    Study& study = m_record.study;
    if (study.type.isEmpty())
        study.type = u"GEN"_s;
    if (!m_patch.isEmpty() && !applyStudyPatch(m_patch, m_record))
        issues.push_back(
            {line, ImportIssue::Severity::Warning, endNoteOwnElement,
             tr("The element with Lacuna's own additions is damaged; the plain fields were used.")});
    return std::exchange(m_record, {});
}

void EndNoteXmlReader::keep(const QByteArray& path, QString&& text)
{
    if (!text.isEmpty())
        m_record.study.extra.push_back({endNoteFormat, QString::fromUtf8(path), std::move(text)});
}

void EndNoteXmlReader::takeType(XmlReader& xml, std::vector<ImportIssue>& issues)
{
    const QString name = QString::fromUtf8(xml.attribute("name"));
    const qint64 line = xml.line();
    const QString number = xml.text();
    const QString type = typeOfEndNote(name, number.toInt());
    if (!m_record.study.type.isEmpty())
        return;
    m_record.study.type = type.isEmpty() ? u"GEN"_s : type;
    if (!type.isEmpty())
        return;
    issues.push_back({line, ImportIssue::Severity::Warning, u"ref-type"_s,
                      tr("“%1” is no reference type that EndNote has; the record is taken as generic.")
                          .arg(name.isEmpty() ? number : name)});
    keep("ref-type", name.isEmpty() ? QString(number) : QString(name));
}

void EndNoteXmlReader::takeYear(const QByteArray& path, QString&& text)
{
    const auto stated = statedYear(text);
    auto& year = m_record.study.year;
    if (stated && !year)
        year = stated->year;
    if (!stated || !stated->plain || stated->year != year)
        keep(path, std::move(text));
}

/// The elements of one text each; false if the element is none of them.
bool EndNoteXmlReader::takeSimple(const QByteArray& path, QString& text)
{
    const auto* simple = std::ranges::find_if(simpleElements, [&](const auto& e) { return e.path == path; });
    if (simple == std::end(simpleElements))
        return false;
    QString& into = m_record.study.*simple->member;
    if (into.isEmpty())
        into = std::move(text);
    else if (text != into) // the periodical repeats the secondary title
        keep(path, std::move(text));
    return true;
}

void EndNoteXmlReader::element(XmlReader& xml, const QByteArray& path, std::vector<ImportIssue>& issues)
{
    Study& study = m_record.study;
    if (path == "ref-type")
        return takeType(xml, issues);
    if (path == QByteArrayView(endNoteOwnElement.data(), endNoteOwnElement.size())) {
        QString text = xml.text(XmlSpace::Keep).trimmed();
        if (text.startsWith(ownLinePrefix))
            m_patch = QStringView(text).sliced(ownLinePrefix.size()).toUtf8();
        else
            keep(path, std::move(text));
        return;
    }
    if (std::ranges::find(leftOut, path) != std::end(leftOut))
        return xml.skip();
    QString text = xml.text();
    if (text.isEmpty() || takeSimple(path, text))
        return;
    if (path == "contributors/authors/author")
        study.authors += std::move(text);
    else if (path == "keywords/keyword")
        m_keywords.add(m_record, std::move(text));
    else if (path == "dates/year")
        takeYear(path, std::move(text));
    else if (path == "electronic-resource-num" && study.doi.isEmpty())
        study.doi = withoutDoiPrefix(text);
    else if (path == "isbn")
        addIsbn(study, text.replace(u'\n', "; "_L1));
    else if (path == "notes")
        addNote(study, text);
    else
        keep(path, std::move(text));
}

} // namespace lacuna

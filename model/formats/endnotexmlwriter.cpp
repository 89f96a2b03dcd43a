// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/endnotexmlwriter.h"

#include "model/formats/devicewriter.h"
#include "model/formats/endnotetypes.h"
#include "model/formats/endnotexmlreader.h"
#include "model/formats/referencefields.h"
#include "model/formats/studyjson.h"

#include <QtCore/QBuffer>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// The order of EndNote's DTD. Elements that are not here stand before our own.
constexpr QByteArrayView order[] = {
    "rec-number",
    "ref-type",
    "contributors/authors",
    "contributors/secondary-authors",
    "contributors/tertiary-authors",
    "contributors/subsidiary-authors",
    "contributors/translated-authors",
    "contributors",
    "auth-address",
    "auth-affiliaton",
    "titles",
    "periodical",
    "alt-periodical",
    "pages",
    "volume",
    "number",
    "issue",
    "num-vols",
    "edition",
    "section",
    "reprint-edition",
    "reprint-status",
    "keywords",
    "dates/year",
    "dates",
    "pub-location",
    "publisher",
    "orig-pub",
    "isbn",
    "accession-num",
    "call-num",
    "report-id",
    "coden",
    "electronic-resource-num",
    "abstract",
    "label",
    "image",
    "caption",
    "notes",
    "research-notes",
    "work-type",
    "reviewed-item",
    "availability",
    "remote-source",
    "meeting-place",
    "work-location",
    "work-extent",
    "pack-method",
    "size",
    "repro-ratio",
    "remote-database-name",
    "remote-database-provider",
    "language",
    "urls/web-urls",
    "urls/related-urls",
    "urls/text-urls",
    "urls/pdf-urls",
    "urls/image-urls",
    "urls",
    "access-date",
    "modified-date",
    "custom1",
    "custom2",
    "custom3",
    "custom4",
    "custom5",
    "custom6",
    "custom7",
    "misc1",
    "misc2",
};

int rankOf(QByteArrayView path)
{
    for (QByteArrayView part = path;;) {
        const auto* found = std::ranges::find(order, part);
        if (found != std::end(order))
            return int(found - std::begin(order));
        const qsizetype slash = part.lastIndexOf('/');
        if (slash < 0)
            return int(std::size(order));
        part = part.first(slash);
    }
}

/// Names that need no thought: what the file's own names look like.
bool isPath(QByteArrayView path)
{
    bool begins = true;
    for (const char c : path) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool inside = (c >= '0' && c <= '9') || c == '-' || c == '.';
        if (c == '/' ? begins : !(letter || (inside && !begins)))
            return false;
        begins = c == '/';
    }
    return !begins;
}

/// A record as a list of texts at paths, put in order and nested at the end.
class RecordElements {
public:
    void add(const QByteArray& path, const QString& text)
    {
        if (!text.isEmpty())
            m_elements.push_back({path, text, rankOf(path)});
    }

    void addExtra(const ExtraField& extra)
    {
        const QByteArray path = extra.tag.toUtf8();
        if (extra.format != endNoteFormat || !isPath(path) || path == "ref-type" || path == "misc3")
            return;
        // Where the path goes through an element of text it came from no record.
        for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (!EndNoteXmlReader::isContainer(QByteArrayView(path).first(slash)))
                return;
        }
        if (!EndNoteXmlReader::isContainer(path))
            add(path, extra.text);
    }

    QByteArray xml()
    {
        std::ranges::stable_sort(m_elements, {}, &Element::rank);
        QByteArray xml;
        QByteArray open; // the containers that are open, as a path
        for (const Element& element : m_elements) {
            const qsizetype slash = element.path.lastIndexOf('/');
            moveTo(xml, open, slash < 0 ? QByteArray() : element.path.first(slash));
            const QByteArray name = element.path.sliced(slash + 1);
            xml += '<' + name + '>';
            appendXmlEscaped(xml, element.text);
            xml += "</" + name + '>';
        }
        moveTo(xml, open, {});
        return xml;
    }

private:
    struct Element {
        QByteArray path;
        QString text;
        int rank = 0;
    };

    /// Closes and opens containers.
    static void moveTo(QByteArray& xml, QByteArray& open, const QByteArray& wanted)
    {
        while (!open.isEmpty() && open != wanted && !wanted.startsWith(QByteArray(open + '/'))) {
            const qsizetype slash = open.lastIndexOf('/');
            xml += "</" + open.sliced(slash + 1) + '>';
            open.truncate(qMax(qsizetype(0), slash));
        }
        while (open != wanted) {
            const qsizetype from = open.isEmpty() ? 0 : open.size() + 1;
            const qsizetype slash = wanted.indexOf('/', from);
            open = slash < 0 ? wanted : wanted.first(slash);
            xml += '<' + open.sliced(from) + '>';
        }
    }

    std::vector<Element> m_elements;
};

bool isJournal(const QString& type)
{
    return type == "JOUR"_L1 || type == "EJOUR"_L1 || type == "MGZN"_L1 || type == "NEWS"_L1;
}

/// The study's year is in an extra field as a fuller date.
bool hasFullDate(const Study& study)
{
    return std::ranges::any_of(study.extra, [&](const ExtraField& e) {
        if (e.format != endNoteFormat || e.tag != "dates/year"_L1)
            return false;
        const auto stated = statedYear(e.text);
        return stated && stated->year == study.year;
    });
}

QString notesOf(const Study& study)
{
    if (study.verifiedAt.isEmpty())
        return study.notes;
    const QString seen = "Reference seen at: "_L1 + study.verifiedAt;
    return study.notes.isEmpty() ? seen : QString(study.notes + u'\n' + seen);
}

QByteArray plainRecord(const Record& record)
{
    const Study& study = record.study;
    RecordElements elements;
    for (const QString& author : study.authors)
        elements.add("contributors/authors/author", author);
    elements.add("titles/title", study.title);
    elements.add("titles/secondary-title", study.source);
    if (isJournal(study.type))
        elements.add("periodical/full-title", study.source);
    elements.add("pages", study.pages);
    elements.add("volume", study.volume);
    elements.add("number", study.issue);
    elements.add("edition", study.edition);
    for (const QString& keyword : study.keywords)
        elements.add("keywords/keyword", keyword);
    for (const NamedCoding& coding : record.codings)
        elements.add("keywords/keyword", codedKeyword(coding));
    if (study.year && !hasFullDate(study))
        elements.add("dates/year", QString::number(*study.year));
    elements.add("pub-location", study.place);
    elements.add("publisher", study.publisher);
    elements.add("isbn", study.isbn);
    elements.add("accession-num", study.accession);
    elements.add("electronic-resource-num", study.doi);
    elements.add("abstract", study.abstract);
    elements.add("notes", notesOf(study));
    elements.add("language", study.language);
    elements.add("urls/related-urls/url", study.url);
    for (const ExtraField& extra : study.extra)
        elements.addExtra(extra);
    const EndNoteType& type = endNoteTypeOf(study.type);
    return "<ref-type name=\"" + QByteArray(type.name.data(), type.name.size()) + "\">"
        + QByteArray::number(type.number) + "</ref-type>" + elements.xml();
}

/// What a reader makes of it.
Record readBack(const QByteArray& record, const QHash<QString, QString>& dimensions)
{
    QByteArray xml = "<record>" + record + "</record>";
    QBuffer device(&xml);
    device.open(QIODevice::ReadOnly);
    TextDecoder decoder(device, u"UTF-8"_s);
    Progress progress;
    XmlReader reader(decoder, progress);
    std::vector<ImportIssue> issues;
    Record read;
    if (reader.nextElement())
        read = EndNoteXmlReader(dimensions).record(reader, issues);
    return read;
}

} // namespace

QByteArray endNoteXmlRecord(const Record& record, const QHash<QString, QString>& dimensions)
{
    QByteArray xml = plainRecord(record);
    QByteArray patch = studyPatch(record, readBack(xml, dimensions));
    // The two characters that JSON may hold as they are and XML may not.
    patch.replace("\xEF\xBF\xBE", "\\uFFFE").replace("\xEF\xBF\xBF", "\\uFFFF");
    if (!patch.isEmpty()) {
        xml += "<misc3>" + QByteArray(ownLinePrefix.data(), ownLinePrefix.size());
        appendXmlEscaped(xml, QString::fromUtf8(patch));
        xml += "</misc3>";
    }
    return "<record>" + xml + "</record>\n";
}

Result<> writeEndNoteXml(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                         Progress& progress)
{
    const QHash<QString, QString> dimensions = dimensionNames(codebook);
    DeviceWriter writer(device, progress, qint64(studies.size()));
    if (auto written = writer.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><records>\n"); !written)
        return written;
    for (const CodedStudy& study : studies) {
        const Record record{0, study.study, namedCodings(study, codebook)};
        if (auto written = writer.item(endNoteXmlRecord(record, dimensions)); !written)
            return written;
    }
    if (auto written = writer.text("</records></xml>\n"); !written)
        return written;
    return writer.finish();
}

} // namespace lacuna

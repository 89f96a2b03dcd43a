// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/nbibwriter.h"

#include "model/formats/devicewriter.h"
#include "model/formats/nbibparser.h"
#include "model/formats/referencefields.h"
#include "model/formats/studyjson.h"

#include <algorithm>
#include <optional>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

void appendLine(QByteArray& nbib, QByteArrayView tag, QStringView text)
{
    if (text.isEmpty())
        return;
    nbib += tag.toByteArray().leftJustified(4) + "- ";
    for (bool first = true; const QStringView line : text.tokenize(u'\n')) {
        QByteArray bytes = line.toUtf8();
        bytes.replace('\r', ' ');
        bytes.replace('\0', QByteArrayView());
        if (!first)
            nbib += bytes.trimmed().isEmpty() ? " " : "\r\n        ";
        first = false;
        nbib += bytes;
    }
    nbib += "\r\n";
}

/// "Long, Vicky Anne" in short, as PubMed's AU has it: "Long VA".
QString shortName(const QString& author)
{
    const qsizetype comma = author.indexOf(u',');
    QString name = QStringView(author).first(comma).trimmed() + u' ';
    bool begins = true;
    for (const QChar c : QStringView(author).sliced(comma + 1)) {
        if (begins && c.isLetter())
            name += c.toUpper();
        begins = c.isSpace() || c == u'-' || c == u'.';
    }
    return name;
}

bool isPmid(const Study& study)
{
    const QString& text = study.accession;
    const bool number = !text.isEmpty() && text.size() <= 8
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    // A short number may be anything's, unless the study came from PubMed.
    return number && (text.size() >= 7 || std::ranges::any_of(study.extra, [](const ExtraField& e) {
                          return e.format == medlineFormat;
                      }));
}

bool hasExtra(const Study& study, QLatin1StringView tag)
{
    return std::ranges::any_of(
        study.extra, [&](const ExtraField& e) { return e.format == medlineFormat && e.tag == tag; });
}

bool hasFullDate(const Study& study)
{
    return std::ranges::any_of(study.extra, [&](const ExtraField& e) {
        if (e.format != medlineFormat || e.tag != "DP"_L1)
            return false;
        const auto stated = statedYear(e.text);
        return stated && stated->year == study.year;
    });
}

const char* sourceTag(const QString& type)
{
    if (type == "CHAP"_L1 || type == "ECHAP"_L1 || type == "CPAPER"_L1 || type == "CONF"_L1)
        return "BTI";
    const bool journal = type == "JOUR"_L1 || type == "EJOUR"_L1 || type == "JFULL"_L1 || type == "MGZN"_L1
        || type == "NEWS"_L1 || type == "INPR"_L1 || type == "ABST"_L1;
    return journal ? "JT" : "CTI";
}

void appendAuthors(QByteArray& nbib, const QStringList& authors)
{
    for (const QString& author : authors) {
        const bool person = author.indexOf(u',') > 0;
        appendLine(nbib, person ? "FAU" : "CN", author);
        if (person)
            appendLine(nbib, "AU", shortName(author).simplified());
    }
}

void appendExtras(QByteArray& nbib, const Study& study)
{
    for (const ExtraField& extra : study.extra) {
        const QByteArray tag = extra.tag.toLatin1();
        const NbibTagLine line = parseNbibLine(QByteArray(tag.leftJustified(4) + "- x"));
        if (extra.format == medlineFormat && line.tag != 0 && line.tag != medlineTag("PMID")
            && medlineTagName(line.tag) == extra.tag)
            appendLine(nbib, tag, extra.text);
    }
}

QByteArray plainRecord(const Record& record)
{
    const Study& study = record.study;
    QByteArray nbib = "PMID- " + (isPmid(study) ? study.accession.toLatin1() : QByteArray()) + "\r\n";
    nbib.reserve(2048);
    appendLine(nbib, "IS", study.isbn);
    appendLine(nbib, "VI", study.volume);
    appendLine(nbib, "IP", study.issue);
    if (study.year && !hasFullDate(study))
        appendLine(nbib, "DP", QString::number(*study.year));
    appendLine(nbib, "TI", study.title);
    appendLine(nbib, "PG", study.pages);
    if (!study.doi.isEmpty())
        appendLine(nbib, "AID", QString(study.doi + " [doi]"_L1));
    appendLine(nbib, "AB", study.abstract);
    appendAuthors(nbib, study.authors);
    appendLine(nbib, "LA", study.language);
    if (!hasExtra(study, "PT"_L1))
        appendLine(nbib, "PT", publicationTypeOf(study.type));
    appendLine(nbib, "PL", study.place);
    appendLine(nbib, "PB", study.publisher);
    appendLine(nbib, sourceTag(study.type), study.source);
    appendLine(nbib, "EN", study.edition);
    for (const QString& keyword : study.keywords)
        appendLine(nbib, "OT", keyword);
    for (const NamedCoding& coding : record.codings)
        appendLine(nbib, "OT", codedKeyword(coding));
    appendLine(nbib, "URLF", study.url);
    appendLine(nbib, "GN", study.notes);
    if (!study.verifiedAt.isEmpty())
        appendLine(nbib, "GN", QString("Reference seen at: "_L1 + study.verifiedAt));
    appendExtras(nbib, study);
    return nbib;
}

/// What a reader makes of the lines of one record; nothing if it takes them for more than one.
std::optional<Record> readBack(const QByteArray& nbib, const QHash<QString, QString>& dimensions)
{
    NbibParser parser(dimensions);
    qint64 number = 0;
    for (qsizetype from = 0; from < nbib.size();) {
        const qsizetype end = nbib.indexOf("\r\n", from);
        parser.line(QByteArrayView(nbib).sliced(from, end - from), ++number);
        from = end + 2;
    }
    parser.finish();
    if (parser.records.size() > 1)
        return {};
    return parser.records.empty() ? Record() : std::move(parser.records.front());
}

} // namespace

QByteArray nbibRecord(const Record& record, const QHash<QString, QString>& dimensions)
{
    QByteArray nbib = plainRecord(record);
    std::optional<Record> read = readBack(nbib, dimensions);
    if (!read) { // no text is known that does this, but one that did would tear the file apart
        nbib = "PMID- \r\n";
        read = Record();
    }
    if (read->study.type.isEmpty())
        read->study.type = u"GEN"_s;
    QByteArray patch = studyPatch(record, *read);
    if (patch.isEmpty() && nbib == "PMID- \r\n")
        patch = "{}"; // a study of which nothing is known is one all the same
    if (!patch.isEmpty())
        nbib += "LCNA- " + QByteArray(ownLinePrefix.data(), ownLinePrefix.size()) + patch + "\r\n";
    return nbib + "\r\n";
}

Result<> writeNbib(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                   Progress& progress)
{
    const QHash<QString, QString> dimensions = dimensionNames(codebook);
    DeviceWriter writer(device, progress, qint64(studies.size()));
    for (const CodedStudy& study : studies) {
        const Record record{0, study.study, namedCodings(study, codebook)};
        if (auto written = writer.item(nbibRecord(record, dimensions)); !written)
            return written;
    }
    return writer.finish();
}

} // namespace lacuna

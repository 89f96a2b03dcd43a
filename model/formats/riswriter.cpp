// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/riswriter.h"

#include "model/formats/devicewriter.h"
#include "model/formats/referencefields.h"
#include "model/formats/risparser.h"
#include "model/formats/studyjson.h"

#include <algorithm>
#include <optional>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

const QString risFormat = u"ris"_s;

/// A value of several lines keeps its line breaks where the next line cannot be taken for a tag.
void appendLine(QByteArray& ris, QByteArrayView tag, QStringView text)
{
    if (text.isEmpty())
        return;
    ris += tag;
    ris += "  - ";
    for (bool first = true; const QStringView line : text.tokenize(u'\n')) {
        QByteArray bytes = line.toUtf8();
        bytes.replace('\r', ' ');
        bytes.replace('\0',
                      QByteArrayView()); // reading drops it, and what follows must not become a tag then
        if (!first) {
            const bool safe = !bytes.trimmed().isEmpty() && parseRisLine(bytes, true).tag == 0;
            ris += safe ? "\r\n" : " ";
        }
        first = false;
        ris += bytes;
    }
    ris += "\r\n";
}

bool isJournal(const QString& type)
{
    return type == "JOUR"_L1 || type == "EJOUR"_L1 || type == "JFULL"_L1 || type == "MGZN"_L1
        || type == "NEWS"_L1 || type == "INPR"_L1;
}

/// The study's year is in an extra field as a fuller date.
bool hasFullDate(const Study& study)
{
    return std::ranges::any_of(study.extra, [&](const ExtraField& extra) {
        if (extra.format != risFormat || (extra.tag != "PY"_L1 && extra.tag != "Y1"_L1))
            return false;
        const auto stated = statedYear(extra.text);
        return stated && !stated->plain && stated->year == study.year;
    });
}

void appendPages(QByteArray& ris, const QString& pages)
{
    const qsizetype dash = pages.indexOf(u'-');
    if (dash > 0 && dash + 1 < pages.size() && pages.indexOf(u'-', dash + 1) < 0) {
        appendLine(ris, "SP", QStringView(pages).first(dash));
        appendLine(ris, "EP", QStringView(pages).sliced(dash + 1));
    } else {
        appendLine(ris, "SP", pages);
    }
}

QByteArray plainRecord(const Record& record)
{
    const Study& study = record.study;
    QByteArray ris;
    ris.reserve(2048);
    const QString type = referenceType(study.type);
    appendLine(ris, "TY", type.isEmpty() ? u"GEN"_s : type);
    appendLine(ris, "ID", study.accession);
    appendLine(ris, "TI", study.title);
    for (const QString& author : study.authors)
        appendLine(ris, "AU", author);
    if (study.year && !hasFullDate(study))
        appendLine(ris, "PY", QString::number(*study.year));
    appendLine(ris, isJournal(type) ? "JF" : "T2", study.source);
    appendLine(ris, "PB", study.publisher);
    appendLine(ris, "CY", study.place);
    appendLine(ris, "VL", study.volume);
    appendLine(ris, "IS", study.issue);
    appendPages(ris, study.pages);
    appendLine(ris, "ET", study.edition);
    appendLine(ris, "SN", study.isbn);
    appendLine(ris, "DO", study.doi);
    appendLine(ris, "UR", study.url);
    appendLine(ris, "AB", study.abstract);
    for (const QString& keyword : study.keywords)
        appendLine(ris, "KW", keyword);
    for (const NamedCoding& coding : record.codings)
        appendLine(ris, "KW", QString(coding.dimension + ": "_L1 + coding.term));
    appendLine(ris, "LA", study.language);
    appendLine(ris, "N1", study.notes);
    if (!study.verifiedAt.isEmpty())
        appendLine(ris, "N1", QString("Reference seen at: "_L1 + study.verifiedAt));
    for (const ExtraField& extra : study.extra) {
        const QByteArray tag = extra.tag.toLatin1();
        const bool own = extra.format == risFormat && parseRisLine(QByteArray(tag + "  - x"), false).tag != 0;
        if (own && tag != "TY" && tag != "ER")
            appendLine(ris, tag, extra.text);
    }
    return ris;
}

/// What a reader makes of the lines of one record; nothing if it takes them for more than one.
std::optional<Record> readBack(const QByteArray& ris, const QHash<QString, QString>& dimensions)
{
    RisParser parser(dimensions);
    qint64 number = 0;
    for (qsizetype from = 0; from < ris.size();) {
        const qsizetype end = ris.indexOf("\r\n", from);
        parser.line(QByteArrayView(ris).sliced(from, end - from), ++number);
        from = end + 2;
    }
    parser.finish();
    if (parser.batch.records.size() > 1)
        return {};
    return parser.batch.records.empty() ? Record() : std::move(parser.batch.records.front());
}

} // namespace

QByteArray risRecord(const Record& record, const QHash<QString, QString>& dimensions)
{
    QByteArray ris = plainRecord(record);
    std::optional<Record> read = readBack(ris, dimensions);
    if (!read) { // no text is known that does this, but one that did would tear the file apart
        ris = "TY  - GEN\r\n";
        read = Record();
    }
    const QByteArray patch = studyPatch(record, *read);
    if (!patch.isEmpty())
        ris += "U5  - " + QByteArray(ownLinePrefix.data(), ownLinePrefix.size()) + patch + "\r\n";
    return ris + "ER  - \r\n\r\n";
}

Result<> writeRis(const std::vector<CodedStudy>& studies, const Codebook& codebook, QIODevice& device,
                  Progress& progress)
{
    const QHash<QString, QString> dimensions = dimensionNames(codebook);
    DeviceWriter writer(device, progress, qint64(studies.size()));
    for (const CodedStudy& study : studies) {
        const Record record{0, study.study, namedCodings(study, codebook)};
        if (auto written = writer.item(risRecord(record, dimensions)); !written)
            return written;
    }
    return writer.finish();
}

} // namespace lacuna

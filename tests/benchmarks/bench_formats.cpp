// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and writing bibliographies. The records are synthetic ("Synthetic study 17 …"), 1.3 KB each like those that databases export with
// abstracts. "bytes/s" against "stream" shows how far the parsers are from merely reading the bytes.
#include "model/formats/format.h"
#include "model/formats/textdecoder.h"

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QHash>

#include <benchmark/benchmark.h>

#include <random>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

constexpr int studyCount = 100'000;

const char* const words[] = {"synthetic",   "labour",  "placeholder", "sample",  "kiln", "text",
                             "vessel",      "dummy",   "survey",      "filler",  "wage", "made-up",
                             "recruitment", "example", "fishing",     "invented"};

QByteArray sentence(std::mt19937& random, int length)
{
    QByteArray text;
    while (text.size() < length) {
        text += words[random() % std::size(words)];
        text += ' ';
    }
    return text.trimmed();
}

QByteArray syntheticRis(int count, bool accents)
{
    std::mt19937 random(7);
    QByteArray ris;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        ris += "TY  - JOUR\r\nID  - S" + n + "\r\nTI  - Synthetic study " + n + ": " + sentence(random, 60);
        for (int a = 0; a < 3; ++a)
            ris += "\r\nAU  - Author" + QByteArray::number(random() % 500) + (accents ? ", Zoë" : ", Given");
        ris += "\r\nPY  - " + QByteArray::number(1990 + int(random() % 36))
            + "\r\nJF  - Journal of Synthetic Data " + QByteArray::number(random() % 40)
            + "\r\nVL  - 12\r\nIS  - 3\r\nSP  - 100\r\nEP  - 120\r\nSN  - 0000-0000\r\nDO  - "
              "10.0000/synthetic."
            + n + "\r\nUR  - https://example.org/synthetic/" + n + "\r\nAB  - " + sentence(random, 650);
        if (accents)
            ris += " “naïve” – ไทย";
        ris += "\r\nKW  - synthetic\r\nKW  - placeholder\r\nKW  - country: TH\r\nKW  - sector: FSH\r\nLA  - "
               "en\r\nDB  - Synthetic\r\nN1  - "
            + sentence(random, 60) + "\r\nER  - \r\n\r\n";
    }
    return ris;
}

/// Shaped as E-utilities give it: some 3 KB a record, more than half of it tags.
QByteArray syntheticPubMedXml(int count)
{
    std::mt19937 random(7);
    QByteArray xml = "<?xml version=\"1.0\" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD "
                     "PubMedArticle, 1st January "
                     "2019//EN\" \"https://example.org/pubmed.dtd\">\n<PubmedArticleSet>\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        xml += "<PubmedArticle>\n<MedlineCitation Status=\"MEDLINE\" Owner=\"NLM\">\n<PMID Version=\"1\">" + n
            + "</PMID>\n<DateRevised><Year>2020</Year><Month>01</Month><Day>02</Day></DateRevised>\n<Article "
              "PubModel=\"Print\"><Journal><ISSN IssnType=\"Print\">0000-0000</ISSN><JournalIssue "
              "CitedMedium=\"Internet\"><Volume>12</Volume><Issue>3</Issue><PubDate><Year>2019</"
              "Year><Month>May</"
              "Month></PubDate></JournalIssue><Title>Journal of Synthetic Data</Title><ISOAbbreviation>J "
              "Synth "
              "Data</ISOAbbreviation></Journal><ArticleTitle>Synthetic study "
            + n + ": " + sentence(random, 60)
            + "</ArticleTitle><Pagination><MedlinePgn>100-20</MedlinePgn></Pagination><ELocationID "
              "EIdType=\"doi\" "
              "ValidYN=\"Y\">10.0000/synthetic."
            + n + "</ELocationID><Abstract><AbstractText Label=\"BACKGROUND\">" + sentence(random, 400)
            + "</AbstractText><AbstractText Label=\"METHODS\">" + sentence(random, 500)
            + "</AbstractText></Abstract><AuthorList CompleteYN=\"Y\">";
        for (int a = 0; a < 3; ++a)
            xml += "<Author ValidYN=\"Y\"><LastName>Author" + QByteArray::number(random() % 500)
                + "</LastName><ForeName>Zoë</ForeName><Initials>Z</Initials><AffiliationInfo><Affiliation>"
                + sentence(random, 60) + "</Affiliation></AffiliationInfo></Author>";
        xml += "</AuthorList><Language>eng</Language><PublicationTypeList><PublicationType "
               "UI=\"D016428\">Journal "
               "Article</PublicationType></PublicationTypeList></Article>\n<MeshHeadingList>";
        for (int m = 0; m < 4; ++m)
            xml += "<MeshHeading><DescriptorName UI=\"D000000\" MajorTopicYN=\"N\">" + sentence(random, 12)
                + "</DescriptorName></MeshHeading>";
        xml += "</MeshHeadingList></MedlineCitation>\n<PubmedData><PublicationStatus>ppublish</"
               "PublicationStatus><ArticleIdList><ArticleId IdType=\"pubmed\">"
            + n + "</ArticleId></ArticleIdList></PubmedData></PubmedArticle>\n";
    }
    return xml + "</PubmedArticleSet>\n";
}

const QByteArray& asciiRis()
{
    static const QByteArray ris = syntheticRis(studyCount, false);
    return ris;
}

const QByteArray& accentedRis()
{
    static const QByteArray ris = syntheticRis(studyCount, true);
    return ris;
}

/// As reference managers write it: wrapped abstracts, LaTeX accents, protected capitals, one paper in ten inheriting from a volume that follows.
QByteArray syntheticBib(int count)
{
    std::mt19937 random(7);
    QByteArray bib = "% Encoding: UTF-8\n\n@string{jsd = {Journal of Synthetic Data}}\n\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        const bool volume = i % 50 == 49;
        bib += (volume            ? "@Proceedings{S"
                    : i % 10 == 0 ? "@InProceedings{S"
                                  : "@Article{S")
            + n + ",\n  title     = {Synthetic {S}tudy " + n + ": " + sentence(random, 60) + "},\n  "
            + (volume ? "editor" : "author") + "    = {";
        for (int a = 0; a < 3; ++a)
            bib += (a > 0 ? " and Author" : "Author") + QByteArray::number(random() % 500) + ", Zo{\\\"e} F.";
        bib += "},\n  year      = {" + QByteArray::number(1990 + int(random() % 36))
            + "},\n  volume    = {12},\n  pages     = {100--120},\n";
        bib += i % 10 == 0 ? "  crossref  = {S" + QByteArray::number(i - i % 50 + 49) + "},\n"
                           : QByteArray("  journal   = jsd,\n  number    = 3,\n  issn      = {0000-0000},\n");
        bib += "  doi       = {10.0000/synthetic." + n + "},\n  url       = {https://example.org/synthetic/"
            + n + "},\n  abstract  = {" + sentence(random, 320) + "\n\t" + sentence(random, 320)
            + " na{\\\"\\i}ve \\& 5\\%},\n"
            + "  keywords  = {synthetic, placeholder, country: TH, sector: FSH},\n  month     = may,\n  "
              "timestamp = {2020-01-01},\n  owner     = {x},\n  note      = {"
            + sentence(random, 60) + "},\n}\n\n";
    }
    return bib;
}

ReadOptions options()
{
    ReadOptions options;
    options.dimensions = {{u"country"_s, u"country"_s}, {u"sector"_s, u"sector"_s}};
    return options;
}

/// The yardstick: every byte looked at once.
void stream(benchmark::State& state)
{
    const QByteArray& bytes = asciiRis();
    for (auto _ : state)
        benchmark::DoNotOptimize(validUtf8Length(bytes));
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

void decode(benchmark::State& state)
{
    QByteArray bytes = asciiRis();
    for (auto _ : state) {
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        TextDecoder decoder(device);
        QByteArray text;
        for (;;) {
            text.resize(0);
            const auto more = decoder.more(text);
            if (!more || !*more)
                break;
        }
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

void read(benchmark::State& state, const Format& format, QByteArray bytes, int count = studyCount)
{
    for (auto _ : state) {
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        Progress progress;
        qint64 records = 0;
        const auto summary = format.read(
            device, options(),
            [&](RecordBatch&& batch) {
                const RecordBatch taken = std::move(batch);
                records += qint64(taken.records.size());
                return true;
            },
            progress);
        if (!summary || records != count)
            state.SkipWithError("not all records were read");
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
    state.SetItemsProcessed(state.iterations() * count);
}

std::vector<CodedStudy> studies()
{
    std::vector<CodedStudy> studies;
    QByteArray bytes = accentedRis();
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Progress progress;
    (void)standardFormats().byId(u"ris")->read(
        device, {},
        [&](RecordBatch&& batch) {
            for (Record& record : batch.records) {
                record.study.id =
                    qint64(studies.size() + 1); // as in a catalogue, which formats make ids of their own from
                studies.push_back({std::move(record.study), {}});
            }
            return true;
        },
        progress);
    return studies;
}

QByteArray written(const QString& format)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Progress progress;
    (void)standardFormats().byId(format)->write(studies(), {}, device, progress);
    return device.data();
}

/// The same studies as CSV would have them, as Excel stores them: texts shared, numbers as such. Made once; "items/s" are rows.
QByteArray xlsxBytes()
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray strings = "<sst xmlns=\"" + main + "\">";
    QByteArray rows;
    QHash<QString, int> known;
    const auto cell = [&](char column, int row, const QString& text) {
        const auto place = "\"" + QByteArray(1, column) + QByteArray::number(row) + "\"";
        bool isNumber = false;
        text.toInt(&isNumber);
        if (isNumber) {
            rows += "<c r=" + place + "><v>" + text.toUtf8() + "</v></c>";
            return;
        }
        const int next = int(known.size());
        const int index = known.value(text, next);
        if (index == next) {
            known.insert(text, next);
            strings += "<si><t>" + text.toHtmlEscaped().toUtf8() + "</t></si>";
        }
        rows += "<c r=" + place + " t=\"s\"><v>" + QByteArray::number(index) + "</v></c>";
    };
    int row = 1;
    const auto line = [&](const QStringList& cells) {
        rows += "<row r=\"" + QByteArray::number(row) + "\">";
        for (qsizetype i = 0; i < cells.size(); ++i)
            cell(char('A' + i), row, cells[i]);
        rows += "</row>";
        ++row;
    };
    line({u"title"_s, u"authors"_s, u"year"_s, u"source"_s, u"volume"_s, u"issue"_s, u"pages"_s, u"isbn"_s,
          u"doi"_s, u"url"_s, u"abstract"_s, u"keywords"_s, u"language"_s, u"notes"_s});
    for (const CodedStudy& coded : studies()) {
        const Study& study = coded.study;
        line({study.title, study.authors.join("; "_L1), QString::number(study.year.value_or(0)), study.source,
              study.volume, study.issue, study.pages, study.isbn, study.doi, study.url, study.abstract,
              study.keywords.join("; "_L1), study.language, study.notes});
    }
    QBuffer buffer;
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    zip.writeFile(u"[Content_Types].xml"_s, "<Types/>");
    zip.writeFile(u"xl/workbook.xml"_s,
                  QByteArray("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation
                             + "\"><sheets><sheet name=\"One\" r:id=\"a\"/></sheets></workbook>"));
    zip.writeFile(u"xl/_rels/workbook.xml.rels"_s,
                  QByteArray("<Relationships><Relationship Id=\"a\" Type=\"" + relation
                             + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\""
                             + relation + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
    zip.writeFile(u"xl/sharedStrings.xml"_s, QByteArray(strings + "</sst>"));
    zip.writeFile(
        u"xl/worksheets/sheet1.xml"_s,
        QByteArray("<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
    zip.close();
    return buffer.data();
}

void write(benchmark::State& state, const Format& format)
{
    const std::vector<CodedStudy> all = studies();
    for (auto _ : state) {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        Progress progress;
        if (!format.write(all, {}, device, progress))
            state.SkipWithError("not written");
    }
    state.SetItemsProcessed(state.iterations() * studyCount);
}

BENCHMARK(stream)->Unit(benchmark::kMillisecond);
BENCHMARK(decode)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    const FormatRegistry registry = standardFormats();
    benchmark::Initialize(&argc, argv);
    const Format& ris = *registry.byId(u"ris");
    benchmark::RegisterBenchmark("read/ris/ascii", [&](benchmark::State& s) {
        read(s, ris, asciiRis());
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("read/ris/accents", [&](benchmark::State& s) {
        read(s, ris, accentedRis());
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("read/ris/utf16", [&](benchmark::State& s) {
        const QString text = QString::fromUtf8(accentedRis());
        read(s, ris, "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
    })->Unit(benchmark::kMillisecond);
    const Format& bibtex = *registry.byId(u"bibtex");
    benchmark::RegisterBenchmark("read/bibtex/latex", [&](benchmark::State& s) {
        read(s, bibtex, syntheticBib(studyCount));
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("read/pubmedxml", [&](benchmark::State& s) {
        constexpr int count = 20'000;
        read(s, *registry.byId(u"pubmedxml"), syntheticPubMedXml(count), count);
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("read/xlsx", [&](benchmark::State& s) {
        static const QByteArray bytes = xlsxBytes();
        read(s, *registry.byId(u"xlsx"), bytes);
    })->Unit(benchmark::kMillisecond);
    for (const auto& format : registry.formats()) {
        const std::string id = format->id().toStdString();
        if (!format->canWrite())
            continue;
        if (format->id() != u"ris")
            benchmark::RegisterBenchmark("read/" + id, [&format](benchmark::State& s) {
                read(s, *format, written(format->id()));
            })->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark("write/" + id, [&format](benchmark::State& s) {
            write(s, *format);
        })->Unit(benchmark::kMillisecond);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

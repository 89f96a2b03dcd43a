// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthetic.h"

#include "model/catalogue/builtincodebook.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lacuna::synthetic {

namespace {

/// splitmix64: one independent stream a study.
class Random {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    int below(int limit) { return int((next() >> 33) % quint64(limit)); }
    bool percent(int share) { return below(100) < share; }
    /// 0 … limit − 1, small numbers more often: the product of two uniform draws.
    int skewed(int limit)
    {
        return int(double(below(1 << 20)) * double(below(1 << 20)) / double(1LL << 40) * limit);
    }

private:
    quint64 m_state;
};

constexpr std::array words{"synthetic",   "placeholder", "sample",  "invented",  "benchmark", "generated",
                           "record",      "text",        "example", "test",      "dummy",     "filler",
                           "recruitment", "labour",      "survey",  "interview", "method",    "region"};

QString sentence(Random& random, int bytes)
{
    QString text;
    while (text.size() < bytes) {
        text += QLatin1StringView(words[size_t(random.below(int(words.size())))]);
        text += random.percent(10) ? u". "_s : u" "_s;
    }
    return text.trimmed();
}

void addFlat(std::vector<Term>& terms, Id dimension, const QString& label, int count)
{
    for (int i = 0; i < count; ++i) {
        Term term;
        term.id = Id(terms.size()) + 1; // far below the ids of the built-in codebook
        term.dimension = dimension;
        term.code = u"%1%2"_s.arg(label.at(0)).arg(i + 1);
        term.label = u"Synthetic %1 %2"_s.arg(label).arg(i + 1);
        term.position = i;
        terms.push_back(term);
    }
}

} // namespace

std::shared_ptr<const Codebook> builtinCodebookOrDie()
{
    Result<Codebook> codebook = builtinCodebook();
    if (!codebook)
        qFatal("%s", qPrintable(codebook.error().message));
    return std::make_shared<const Codebook>(std::move(*codebook));
}

std::shared_ptr<const Codebook> flatCodebook(int countries, int sectors)
{
    const auto builtin = builtinCodebookOrDie();
    const Id country = builtin->dimension(u"country")->id;
    const Id sector = builtin->dimension(u"sector")->id;
    std::vector<Term> terms;
    for (const Term& term : builtin->terms()) {
        if (term.dimension != country && term.dimension != sector)
            terms.push_back(term);
    }
    addFlat(terms, country, u"country"_s, countries);
    addFlat(terms, sector, u"sector"_s, sectors);
    return std::make_shared<const Codebook>(builtin->dimensions(), terms);
}

Catalogue::Catalogue(std::shared_ptr<const Codebook> codebook, quint64 seed)
    : m_codebook(std::move(codebook))
    , m_seed(seed)
{
    for (const lacuna::Dimension& dimension : m_codebook->dimensions()) {
        Dimension made{dimension.id, 10, 30, {}};
        if (dimension.key == u"status" || dimension.key == u"evidence-type")
            made = {dimension.id, 5, 0, {}};
        else if (dimension.key == u"confidence")
            made = {dimension.id, 60, 0, {}};
        else if (dimension.key == u"origin" || dimension.key == u"destination")
            made.uncodedPercent = 85;
        for (const Term* term : m_codebook->termsOf(dimension.id)) {
            if (m_codebook->children(dimension.id, term->id).empty())
                made.terms.push_back(term->id);
        }
        Random random(seed * 31 + m_dimensions.size()); // which terms are the frequent ones
        for (size_t i = made.terms.size(); dimension.key != u"status" && i > 1; --i)
            std::swap(made.terms[i - 1], made.terms[size_t(random.below(int(i)))]);
        if (!made.terms.empty())
            m_dimensions.push_back(std::move(made));
    }
}

void Catalogue::codingsOf(int number, std::vector<CodingRow>& into) const
{
    Random random(m_seed * 0x10001 + quint64(number) * 0x2545F4914F6CDD1DU);
    for (const Dimension& dimension : m_dimensions) {
        if (random.percent(dimension.uncodedPercent))
            continue;
        int terms = 1;
        while (terms < 5 && random.percent(dimension.several))
            ++terms;
        for (; terms > 0; --terms)
            into.push_back({quint32(number), dimension.id,
                            dimension.terms[size_t(random.skewed(int(dimension.terms.size())))]});
    }
}

EvidenceInput Catalogue::evidence(int count, bool withTitles) const
{
    EvidenceInput input;
    input.studies.reserve(count, withTitles ? qsizetype(count) * 160 : 0);
    input.codings.reserve(size_t(count) * 12);
    for (int number = 0; number < count; ++number) {
        Random random(m_seed * 77 + quint64(number));
        const auto year = random.percent(5) ? noYear : qint16(2026 - random.skewed(40));
        if (withTitles) {
            const QByteArray title =
                "Synthetic study " + QByteArray::number(number) + " of labour conditions, an invented record";
            input.studies.append(number + 1, year, title, "Synthetic, A.; Invented, B.",
                                 "Journal of Synthetic Records", "JOUR");
        } else {
            input.studies.append(number + 1, year, {}, {}, {}, {});
        }
        codingsOf(number, input.codings);
    }
    return input;
}

CodedStudy Catalogue::study(int number) const
{
    Random random(m_seed * 77 + quint64(number));
    CodedStudy made;
    Study& study = made.study;
    study.id = number + 1;
    study.type = u"JOUR"_s;
    if (!random.percent(5))
        study.year = 2026 - random.skewed(40);
    study.title = u"Synthetic study %1: "_s.arg(number) + sentence(random, 60);
    study.authors = {u"Synthetic, A."_s, u"Invented, B. %1"_s.arg(number % 977)};
    study.source = u"Journal of Synthetic Records %1"_s.arg(number % 211);
    study.volume = QString::number(1 + number % 40);
    study.pages = u"%1-%2"_s.arg(number % 400 + 1).arg(number % 400 + 12);
    study.doi = u"10.0000/synthetic.%1"_s.arg(number);
    study.url = u"https://example.invalid/synthetic/%1"_s.arg(number);
    study.abstract = sentence(random, 900);
    study.keywords = {u"synthetic"_s, u"invented"_s};
    study.language = u"en"_s;
    study.accession = u"SYN%1"_s.arg(number);
    std::vector<CodingRow> codings;
    codingsOf(number, codings);
    for (const CodingRow& row : codings) {
        Coding coding;
        coding.study = study.id;
        coding.dimension = row.dimension;
        coding.term = row.term;
        made.codings.push_back(coding);
    }
    return made;
}

QByteArray Catalogue::ris(int number) const
{
    const Study study = this->study(number).study;
    QString text = u"TY  - JOUR\r\nID  - "_s + study.accession + u"\r\nT1  - " + study.title;
    for (const QString& author : study.authors)
        text += u"\r\nAU  - " + author;
    if (study.year)
        text += u"\r\nPY  - " + QString::number(*study.year);
    text += u"\r\nT2  - " + study.source + u"\r\nVL  - " + study.volume + u"\r\nSP  - " + study.pages
        + u"\r\nDO  - " + study.doi + u"\r\nUR  - " + study.url + u"\r\nAB  - " + study.abstract;
    for (const QString& keyword : study.keywords)
        text += u"\r\nKW  - " + keyword;
    text += u"\r\nLA  - " + study.language + u"\r\nER  - \r\n\r\n";
    return text.toUtf8();
}

QByteArray Catalogue::risFile(int first, int count) const
{
    QByteArray file;
    file.reserve(qsizetype(count) * 1400);
    for (int number = first; number < first + count; ++number)
        file += ris(number);
    return file;
}

} // namespace lacuna::synthetic

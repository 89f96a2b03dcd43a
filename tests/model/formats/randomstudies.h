// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/formats/referencefields.h"

#include <random>

namespace lacuna {

/// Studies that no sane file holds: every field of any text, to see that round trips are exact. The same seed gives the same studies.
class RandomStudies {
public:
    explicit RandomStudies(unsigned seed)
        : m_random(seed)
    {
    }

    static Codebook codebook()
    {
        Dimension country{1, QStringLiteral("country"), QStringLiteral("Country"), {}, 0, 0, false};
        Dimension sector{2, QStringLiteral("sector"), QStringLiteral("Sector of work"), {}, 0, 1, false};
        Dimension title{
            3, QStringLiteral("title"), QStringLiteral("A dimension named as a field is"), {}, 0, 2, false};
        std::vector<Term> terms;
        for (Id dimension = 1; dimension <= 3; ++dimension) {
            for (Id i = 0; i < 5; ++i) {
                Term term;
                term.id = dimension * 10 + i;
                term.dimension = dimension;
                term.code = QStringLiteral("T%1").arg(term.id);
                term.label = QStringLiteral("Term; of, \"%1\"").arg(term.id);
                terms.push_back(term);
            }
        }
        return Codebook({country, sector, title}, terms);
    }

    CodedStudy next()
    {
        CodedStudy coded;
        Study& study = coded.study;
        for (const TextField& field : textFields)
            study.*field.member = chance(3) ? QString() : text();
        if (chance(2))
            study.type = QStringLiteral("JOUR");
        study.authors = list();
        study.keywords = list();
        if (!chance(3))
            study.year = 1000 + int(m_random() % 2000);
        for (unsigned i = m_random() % 4; i > 0; --i)
            study.extra.push_back({pick({"ris", "csv", "json", "bibtex", "nbib", "endnotexml", ""}),
                                   pick({"C3",
                                         "UR",
                                         "TY",
                                         "ER",
                                         "KW",
                                         "TI",
                                         "N1",
                                         "U5",
                                         "PY",
                                         "title",
                                         "Year",
                                         "Own column",
                                         "lacuna",
                                         "x:y",
                                         "",
                                         "PMID",
                                         "DP",
                                         "PT",
                                         "FAU",
                                         "LCNA",
                                         "titles/title",
                                         "titles/alt-title",
                                         "dates/year",
                                         "custom1",
                                         "urls/related-urls/url",
                                         "misc3",
                                         "a/b"}),
                                   text()});
        for (unsigned i = m_random() % 4; i > 0; --i) {
            Coding coding;
            coding.dimension = 1 + Id(m_random() % 3);
            coding.term = coding.dimension * 10 + Id(m_random() % 5);
            if (chance(3))
                coding.quote = text();
            if (chance(3))
                coding.page = text();
            coded.codings.push_back(coding);
        }
        return coded;
    }

private:
    bool chance(unsigned oneIn) { return m_random() % oneIn == 0; }

    QString pick(std::initializer_list<const char*> list)
    {
        return QString::fromUtf8(*(list.begin() + m_random() % list.size()));
    }

    QStringList list()
    {
        QStringList list;
        for (unsigned i = m_random() % 4; i > 0; --i)
            list += text();
        return list;
    }

    QString text()
    {
        static const std::initializer_list<const char*> pieces = {"word",
                                                                  " ",
                                                                  "  ",
                                                                  "\n",
                                                                  "\r",
                                                                  "\r\n",
                                                                  "\n\n",
                                                                  "\t",
                                                                  ";",
                                                                  ",",
                                                                  "|",
                                                                  "\"",
                                                                  "'",
                                                                  "=1+1",
                                                                  "-",
                                                                  "+",
                                                                  "@",
                                                                  "TY  - JOUR",
                                                                  "\nER  - ",
                                                                  "\nTY  - BOOK\n",
                                                                  "\nAB  - x",
                                                                  "country: T10",
                                                                  "sector: x",
                                                                  "Reference seen at: http://a",
                                                                  "http://b; http://c",
                                                                  "https://doi.org/10.1/x",
                                                                  "doi:",
                                                                  "12-34",
                                                                  "2019",
                                                                  "1948/07//",
                                                                  "{",
                                                                  "}",
                                                                  "[",
                                                                  "]",
                                                                  "['a', 'b']",
                                                                  "\\",
                                                                  "\\n",
                                                                  "lacuna: {}",
                                                                  "Family, Given and Other, One",
                                                                  "&amp;",
                                                                  "&#13;",
                                                                  "]]>",
                                                                  "</title>",
                                                                  "\nPMID- 1",
                                                                  "\n\nPMC - 1",
                                                                  "\nTI  - x",
                                                                  "1234567",
                                                                  "<b>",
                                                                  "ไทย",
                                                                  "ភាសា",
                                                                  "日本語",
                                                                  "😀",
                                                                  "é",
                                                                  "é",
                                                                  "\u2028",
                                                                  "\u00A0",
                                                                  "\uFEFF",
                                                                  "\u0085",
                                                                  "\x01",
                                                                  "\x7f"};
        QString text;
        for (unsigned i = 1 + m_random() % 5; i > 0; --i) {
            if (chance(12))
                text += QChar(u'\0');
            else if (chance(12))
                text += QChar(char16_t(m_random() % 0xD800)); // any of the basic plane
            else if (chance(20))
                text += QChar(char16_t(0xD800 + m_random() % 0x800)); // half a pair
            else
                text += pick(pieces);
        }
        return text;
    }

    std::mt19937 m_random;
};

} // namespace lacuna

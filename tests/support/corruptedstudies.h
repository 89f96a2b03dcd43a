// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QStringList>

#include <array>
#include <cmath>
#include <vector>

namespace lacuna::testing {

/// Invented references with duplicates as databases make them: slips of the pen, abbreviated journals and names, no DOI, a subtitle
/// dropped, entities, capitals, a year later; and with what looks alike and is not the same: numbered parts, yearly reports, editorials. Words are made
/// of syllables, frequent ones first as in life. The same seed makes the same studies on every machine.
class CorruptedStudies {
public:
    explicit CorruptedStudies(quint64 seed = 1)
        : m_state(seed)
    {
    }

    struct Made {
        std::vector<Study> studies; ///< ids 1 …, duplicates anywhere behind their originals
        std::vector<Id> originals; ///< of each study: its own id, or whose copy it is
    };

    /// @p count studies, of which @p duplicatePercent are copies.
    Made make(int count, int duplicatePercent)
    {
        Made made;
        made.studies.reserve(size_t(count));
        while (std::ssize(made.studies) < count) {
            const Id id = std::ssize(made.studies) + 1;
            const bool copy = id > 10 && percent(duplicatePercent);
            const Id of = copy ? made.originals[size_t(below(int(id - 1)))] : id;
            made.studies.push_back(copy ? corrupted(made.studies[size_t(of - 1)])
                                       : id > 10 && percent(4)
                                       ? sibling(made.studies[size_t(below(int(id - 1)))])
                                       : original(int(id)));
            made.studies.back().id = id;
            made.originals.push_back(of);
        }
        return made;
    }

private:
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    int below(int limit) { return int((next() >> 33) % quint64(limit)); }
    bool percent(int share) { return below(100) < share; }
    /// 0 … limit − 1, by Zipf's law or nearly so.
    int frequent(int limit)
    {
        const double uniform = double(below(1 << 24)) / double(1 << 24);
        return int(std::pow(double(limit), uniform)) - 1;
    }

    static QString word(int number)
    {
        static constexpr std::array syllables = {"ba", "do",  "ken", "li", "mar", "no", "pre", "qua",
                                                 "ri", "sto", "ta",  "ul", "ven", "wo", "xi",  "zem"};
        QString text;
        for (quint32 rest = quint32(number) * 2654435761U >> 12; text.size() < 4 + number % 7;
             rest = rest / 16 + 7 * quint32(number))
            text += QLatin1StringView(syllables[rest % 16]);
        return text;
    }

    QString words(int count)
    {
        static const QStringList small = {QStringLiteral("of"), QStringLiteral("the"), QStringLiteral("in"),
                                          QStringLiteral("and"), QStringLiteral("among")};
        QStringList list;
        for (int i = 0; i < count; ++i)
            list += i % 3 == 2 ? small[below(int(small.size()))] : word(frequent(30'000));
        return list.join(QChar(u' '));
    }

    static QString capitalized(QString text)
    {
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    }

    Study original(int number)
    {
        Study study;
        study.type = percent(80) ? QStringLiteral("JOUR") : QStringLiteral("CPAPER");
        study.title = percent(1) ? QStringLiteral("Editorial") : capitalized(words(5 + below(7)));
        if (percent(40) && study.title.size() > 12)
            study.title += QStringLiteral(": ") + words(3 + below(5));
        for (int i = 0; i <= below(6); ++i)
            study.authors +=
                capitalized(word(frequent(20'000))) + QStringLiteral(", ") + capitalized(word(below(2'000)));
        study.year = 1990 + below(35);
        study.source = QStringLiteral("Journal of ") + capitalized(word(frequent(900))) + QStringLiteral(" ")
            + capitalized(word(frequent(300)));
        study.volume = QString::number(1 + below(80));
        study.issue = QString::number(1 + below(12));
        const int page = 1 + below(1'500);
        study.pages = QStringLiteral("%1-%2").arg(page).arg(page + 3 + below(20));
        if (percent(60))
            study.doi = QStringLiteral("10.9999/invented.%1").arg(number);
        if (percent(70))
            study.abstract = capitalized(words(90));
        return study;
    }

    /// Another work that looks like @p study.
    Study sibling(Study study)
    {
        study.doi.clear();
        study.abstract.clear();
        study.pages = QStringLiteral("%1-%2").arg(2'000 + below(3'000)).arg(6'000 + below(1'000));
        switch (below(3)) {
        case 0:
            study.title += QStringLiteral(" part %1").arg(2 + below(5));
            break;
        case 1:
            study.title = QStringLiteral("Erratum to: ") + study.title;
            break;
        default: // the next paper of the same people
            study.title = capitalized(words(9));
            break;
        }
        return study;
    }

    void slip(QString& text)
    {
        if (text.size() < 8)
            return;
        const int at = 2 + below(int(text.size()) - 4);
        switch (below(3)) {
        case 0:
            text.remove(at, 1);
            break;
        case 1:
            text.insert(at, text[at]);
            break;
        default:
            std::swap(text[at], text[at - 1]);
            break;
        }
    }

    static QString withInitials(const QString& author)
    {
        const qsizetype comma = author.indexOf(u',');
        return author.first(comma + 3) + QChar(u'.');
    }

    static QString abbreviated(const QString& source)
    {
        QStringList short_;
        for (const QString& part : source.split(QChar(u' '))) {
            if (part != QStringLiteral("of"))
                short_ += part == QStringLiteral("Journal") ? QStringLiteral("J") : part.left(4);
        }
        return short_.join(QChar(u' '));
    }

    Study corrupted(Study study)
    {
        if (percent(30))
            slip(study.title);
        if (percent(15))
            study.title = study.title.toUpper();
        if (percent(8) && study.title.contains(QStringLiteral(": ")))
            study.title.truncate(study.title.indexOf(QStringLiteral(": ")));
        if (percent(5))
            study.title.replace(QStringLiteral(" and "), QStringLiteral(" &amp; "));
        if (percent(50))
            study.source = abbreviated(study.source);
        if (percent(50)) {
            for (QString& author : study.authors)
                author = withInitials(author);
        }
        if (percent(10) && study.authors.size() > 3)
            study.authors.resize(3);
        if (percent(50))
            study.doi.clear();
        if (percent(30))
            study.abstract.clear();
        if (percent(20))
            study.issue.clear();
        if (percent(15))
            study.pages.clear();
        if (percent(5))
            study.year = *study.year + 1;
        return study;
    }

    quint64 m_state;
};

} // namespace lacuna::testing

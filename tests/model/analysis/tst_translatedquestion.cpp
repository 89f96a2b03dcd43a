// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/translatedquestion.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

/// Country (ASIA with TH), sector (F); the same names with other ids from @p from on. @p more: a method, too.
Codebook bookOf(Id from, bool more = false)
{
    const auto dimension = [](Id id, const QString& key, const QString& label) {
        Dimension made;
        made.id = id;
        made.key = key;
        made.label = label;
        return made;
    };
    const auto term = [](Id id, Id of, Id parent, const QString& code, const QString& label) {
        Term made;
        made.id = id;
        made.dimension = of;
        made.parent = parent;
        made.code = code;
        made.label = label;
        return made;
    };
    std::vector<Dimension> dimensions{dimension(from + 1, u"country"_s, u"Country"_s),
                                      dimension(from + 2, u"sector"_s, u"Sector"_s)};
    if (more)
        dimensions.push_back(dimension(from + 3, u"method"_s, u"Method"_s));
    const std::vector<Term> terms{term(from + 10, from + 1, 0, u"ASIA"_s, u"Asia"_s),
                                  term(from + 11, from + 1, from + 10, u"TH"_s, u"Thailand"_s),
                                  term(from + 12, from + 2, 0, u"F"_s, u"Fishing"_s)};
    return Codebook(dimensions, terms);
}

Question questionOf(Id from)
{
    Question question;
    question.rows = from + 1;
    question.columns = from + 2;
    question.rowScope = from + 10;
    question.rowDepth = 1;
    question.rules.thin = 7;
    return question;
}

} // namespace

class TestTranslatedQuestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsBecomeThoseOfTheOther()
    {
        QCOMPARE(*translated(questionOf(0), bookOf(0), bookOf(500)), questionOf(500));
    }

    void whatNothingIsCountedByIsLeftOut()
    {
        Question question = questionOf(0);
        question.burden = u"Victims"_s;
        question.segments = 3;
        QCOMPARE(*translated(question, bookOf(0, true), bookOf(500)), questionOf(500));
        const auto kept = translated(question, bookOf(0, true), bookOf(500, true));
        QCOMPARE(kept->segments, Id(503));
        QVERIFY(kept->burden.isEmpty());
    }

    void aMissingDimensionIsNamed()
    {
        Question question = questionOf(0);
        question.columns = 3;
        const auto there = translated(question, bookOf(0, true), bookOf(500));
        QVERIFY(!there);
        QCOMPARE(there.error().kind, ErrorKind::NotFound);
        QVERIFY(there.error().message.contains(u"Method"_s));
    }

    void aMissingTermIsNamed()
    {
        Question question = questionOf(0);
        question.rowScope = 11;
        const Codebook other(bookOf(0).dimensions(), {});
        const auto there = translated(question, bookOf(0), other);
        QVERIFY(!there);
        QVERIFY(there.error().message.contains(u"Thailand"_s));
    }

    void filtersToo()
    {
        Filter filter;
        filter.yearFrom = 2001;
        filter.search = u"debt"_s;
        filter.clauses = {
            {.dimension = 1, .mode = FilterClause::Mode::NoneOf, .terms = {11}, .uncoded = true}};
        Filter there = filter;
        there.clauses[0].dimension = 501;
        there.clauses[0].terms = {511};
        QCOMPARE(*translated(filter, bookOf(0), bookOf(500)), there);
        // A clause that lost its terms would keep everything.
        filter.clauses[0].terms = {999};
        QCOMPARE(translated(filter, bookOf(0), bookOf(500)).error().kind, ErrorKind::NotFound);
        filter.clauses.clear();
        filter.collections = {4};
        QCOMPARE(translated(filter, bookOf(0), bookOf(500)).error().kind, ErrorKind::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestTranslatedQuestion)
#include "tst_translatedquestion.moc"

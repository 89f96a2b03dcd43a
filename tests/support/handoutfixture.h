// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "support/gapmapfixture.h"

namespace lacuna::test {

// Handouts as the program makes them, of placeholder texts: nothing in them is a finding.

inline QString placeholder(int sentences)
{
    static const QStringList words{
        QStringLiteral("This is placeholder text that stands where a description will be."),
        QStringLiteral("It has sentences of several lengths, as real ones do."),
        QStringLiteral("None of it is a finding."),
        QStringLiteral(
            "A longer sentence follows here, so that lines break and paragraphs take the room that "
            "they take in documents which people have written with care."),
        QStringLiteral("Then it ends.")};
    QStringList text;
    for (int i = 0; i < sentences; ++i)
        text += words[i % words.size()];
    return text.join(QChar(u' '));
}

inline std::shared_ptr<const GapMap> handoutMap(int rows = 9, int columns = 12)
{
    auto map = fixtureMap({.rowGroups = rows, .rowsEach = 0, .columnGroups = columns, .columnsEach = 0});
    map->provenance.catalogue = QStringLiteral("Placeholder catalogue");
    map->provenance.total = 412;
    const QStringList methods{QStringLiteral("Survey"),
                              QStringLiteral("Interviews"),
                              QStringLiteral("Case study"),
                              QStringLiteral("Experiment"),
                              QStringLiteral("Administrative data"),
                              QStringLiteral("Ethnography"),
                              QStringLiteral("Mixed methods"),
                              QStringLiteral("Systematic review"),
                              QStringLiteral("Modelling"),
                              QStringLiteral("Legal analysis"),
                              QStringLiteral("Participatory"),
                              QStringLiteral("Remote sensing")};
    for (int i = 0; i < columns; ++i)
        map->columns[size_t(i)].label = methods.value(i, QStringLiteral("Method %1").arg(i + 1));
    for (int i = 0; i < rows; ++i)
        map->rows[size_t(i)].label = QStringLiteral("Placeholder area %1").arg(i + 1);
    map->rowsLabel = QStringLiteral("Area");
    map->columnsLabel = QStringLiteral("Method");
    return map;
}

inline QString handoutProvenance()
{
    return QStringLiteral(
        "Placeholder catalogue · last search 30 June 2026 · years 2010–2026 · CC BY 4.0 · made for a "
        "test, not findings");
}

inline HandoutBars sampleBars(int count, bool intervals)
{
    HandoutBars bars{
        .title = QStringLiteral("Score of each item, with its interval"), .maximum = 100, .bars = {}};
    for (int i = 0; i < count; ++i) {
        const double value = 91 - 7 * i;
        HandoutBars::Bar bar{.label =
                                 QStringLiteral("Item %1: a placeholder for what it is called").arg(i + 1),
                             .note = i % 3 == 0 ? QStringLiteral("A short note on it") : QString(),
                             .value = value,
                             .shown = QString::number(value),
                             .low = {},
                             .high = {},
                             .missing = i + 1 == count};
        if (bar.missing) {
            bar.value = 0;
            bar.shown = QStringLiteral("no answers");
        } else if (intervals) {
            bar.low = value - 6;
            bar.high = value + 4;
            bar.shown = QStringLiteral("%1 (%2–%3)").arg(value).arg(value - 6).arg(value + 4);
        }
        bars.bars.push_back(bar);
    }
    return bars;
}

inline HandoutCard sampleCard(int number, int sentences = 3)
{
    HandoutCard card;
    card.mark = QString::number(number);
    card.title = QStringLiteral("Placeholder item %1: how well does one thing work where another is rare?")
                     .arg(number);
    card.text = placeholder(sentences);
    card.facts = {{QStringLiteral("Gap"), QStringLiteral("Area %1 × Method %2").arg(number).arg(number + 2)},
                  {QStringLiteral("Evidence so far"), QStringLiteral("%1 placeholder studies").arg(number)},
                  {QStringLiteral("Rationale"), placeholder(1)},
                  {QStringLiteral("Proposed method"), QStringLiteral("Mixed methods")},
                  {QStringLiteral("Countries"), QStringLiteral("Country A, Country B")}};
    card.sources = {{QStringLiteral("Placeholder 2020, p. %1").arg(10 + number),
                     QStringLiteral("words that would be quoted"),
                     QStringLiteral("https://example.org/%1").arg(number)},
                    {QStringLiteral("Another placeholder 2021"), QString(), QString()}};
    return card;
}

inline HandoutTable sampleTable(int rows)
{
    HandoutTable table{.title = QStringLiteral("Ranks by group"),
                       .columns = {{QStringLiteral("Rank"), 0.5, true},
                                   {QStringLiteral("Item"), 4, false},
                                   {QStringLiteral("Governments"), 1, true},
                                   {QStringLiteral("Workers"), 1, true},
                                   {QStringLiteral("Civil society"), 1, true}},
                       .rows = {}};
    for (int i = 0; i < rows; ++i)
        table.rows += {QString::number(i + 1),
                       QStringLiteral("Placeholder item %1 with a title of some length").arg(i + 1),
                       QString::number(1 + (i * 3) % 10), QString::number(1 + (i * 7) % 10),
                       QString::number(1 + (i * 9) % 10)};
    return table;
}

inline Handout sampleAgenda()
{
    Handout agenda;
    agenda.title = QStringLiteral("Research agenda: ten placeholder items");
    agenda.subtitle = QStringLiteral("Result of a made-up round of priorities, June 2026");
    agenda.blocks = {HandoutHeading{1, QStringLiteral("The result in short")},
                     HandoutText{placeholder(2), HandoutText::Style::Lead, {}},
                     HandoutFigures{{{QStringLiteral("10"), QStringLiteral("items ranked")},
                                     {QStringLiteral("34"), QStringLiteral("participants")},
                                     {QStringLiteral("0.71"), QStringLiteral("agreement (Kendall’s W)")}}},
                     sampleBars(10, true),
                     sampleTable(10),
                     HandoutHeading{1, QStringLiteral("The items")}};
    for (int i = 1; i <= 10; ++i) {
        HandoutCard card = sampleCard(i);
        card.score = HandoutBars::Bar{
            .label = i > 5 ? card.title : QStringLiteral("Score"),
            .note = i % 2 == 0 ? QString() : QStringLiteral("strong agreement, as a placeholder"),
            .value = 98.0 - 7 * i,
            .shown = QString::number(98 - 7 * i),
            .low = 92.0 - 7 * i,
            .high = 102.0 - 7 * i,
            .missing = false};
        agenda.blocks.emplace_back(card);
    }
    agenda.provenance = handoutProvenance();
    agenda.method = {placeholder(3), placeholder(2)};
    return agenda;
}

inline Handout sampleDigest()
{
    Handout digest;
    digest.title = QStringLiteral("Practice digest: what was learned about doing research");
    digest.subtitle = QStringLiteral("Placeholder practices by research stage");
    const QStringList stages{QStringLiteral("Design"), QStringLiteral("Sampling"),
                             QStringLiteral("Fieldwork"), QStringLiteral("Reporting")};
    const QStringList kinds{QStringLiteral("Good practice"), QStringLiteral("Lesson"),
                            QStringLiteral("Challenge"), QStringLiteral("Ethical safeguard")};
    int number = 1;
    for (const QString& stage : stages) {
        digest.blocks.emplace_back(HandoutHeading{1, stage});
        digest.blocks.emplace_back(HandoutText{placeholder(1), HandoutText::Style::Body, {}});
        for (int i = 0; i < 4; ++i, ++number) {
            HandoutCard card = sampleCard(number, 1 + i * 2);
            card.mark = kinds[i];
            card.facts.resize(size_t(2));
            digest.blocks.emplace_back(card);
        }
    }
    digest.blocks.emplace_back(HandoutText{
        QStringLiteral("What a participant said, as a placeholder."), HandoutText::Style::Quote, {}});
    digest.blocks.emplace_back(HandoutText{QStringLiteral("More on a web page"), HandoutText::Style::Muted,
                                           QStringLiteral("https://example.org/more")});
    digest.provenance = handoutProvenance();
    digest.method = {placeholder(2)};
    return digest;
}

inline HandoutBars countedBars(const QString& title, const QStringList& labels)
{
    HandoutBars bars{.title = title, .maximum = 90, .bars = {}};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const double count = i == 3 ? 0 : double((i * 37 + 12) % 91);
        bars.bars.push_back({.label = labels[i],
                             .note = {},
                             .value = count,
                             .shown = count > 0 ? QString::number(count) : QStringLiteral("nothing recorded"),
                             .low = {},
                             .high = {},
                             .missing = count == 0});
    }
    return bars;
}

/// In the shape of the brief of the four questions, with texts as long as its texts get.
inline Handout sampleBrief()
{
    Handout brief;
    brief.title = QStringLiteral("Placeholder catalogue: four questions, two pages");
    brief.subtitle = QStringLiteral("What do we know? What do we need to know? · 30 June 2026");
    brief.blocks = {
        HandoutText{placeholder(2), HandoutText::Style::Muted, {}},
        HandoutHeading{1, QStringLiteral("1. What do we know?")},
        HandoutText{placeholder(3), HandoutText::Style::Lead, {}},
        HandoutFigures{{{QStringLiteral("212"), QStringLiteral("studies")},
                        {QStringLiteral("38"), QStringLiteral("of 49 countries")},
                        {QStringLiteral("14"), QStringLiteral("of 21 sectors")},
                        {QStringLiteral("9"), QStringLiteral("reviews")}}},
        countedBars(QStringLiteral("Studies by year of publication"),
                    {QStringLiteral("before 2000"), QStringLiteral("2000–2004"), QStringLiteral("2005–2009"),
                     QStringLiteral("2010–2014"), QStringLiteral("2015–2019"), QStringLiteral("2020–2024"),
                     QStringLiteral("2025–2026")}),
        HandoutText{
            QStringLiteral("4 studies without a year are not among them."), HandoutText::Style::Muted, {}},
        HandoutHeading{1, QStringLiteral("2. What was learned about doing research?")},
        HandoutText{placeholder(3), HandoutText::Style::Lead, {}},
        HandoutFigures{{{QStringLiteral("31"), QStringLiteral("good practices")},
                        {QStringLiteral("22"), QStringLiteral("lessons")},
                        {QStringLiteral("17"), QStringLiteral("challenges")},
                        {QStringLiteral("8"), QStringLiteral("ethical safeguards")},
                        {QStringLiteral("45"), QStringLiteral("contributions")}}},
        countedBars(QStringLiteral("Practices and lessons by stage of research"),
                    {QStringLiteral("Asking"), QStringLiteral("Designing"),
                     QStringLiteral("Sampling and access"), QStringLiteral("Ethics and safety"),
                     QStringLiteral("Collecting"), QStringLiteral("Analysing"),
                     QStringLiteral("Reporting and use")}),
        HandoutBreak(),
        HandoutHeading{1, QStringLiteral("3. Where is evidence missing?")},
        HandoutText{placeholder(2), HandoutText::Style::Lead, {}},
        HandoutMatrix{QStringLiteral("Area × Method"), handoutMap()}};
    HandoutTable gaps{.title = QStringLiteral("Largest gaps against the size of the problem"),
                      .columns = {{QStringLiteral("Gap"), 3, false},
                                  {QStringLiteral("Why"), 3, false},
                                  {QStringLiteral("Burden"), 2, false},
                                  {QStringLiteral("Score"), 0.7, true}},
                      .rows = {}};
    for (int i = 1; i <= 3; ++i)
        gaps.rows += {QStringLiteral("Placeholder area %1 × Administrative data").arg(i),
                      QStringLiteral("no completed study; 1 of them ongoing, as a placeholder"),
                      QStringLiteral("%1 of 1,000 placeholders").arg(i * 3), QString::number(97 - i)};
    brief.blocks.emplace_back(gaps);
    brief.blocks.emplace_back(
        HandoutText{QStringLiteral("Burden: a made-up source, 2026"), HandoutText::Style::Muted, {}});
    brief.blocks.emplace_back(HandoutHeading{1, QStringLiteral("4. What should be researched next?")});
    brief.blocks.emplace_back(HandoutText{placeholder(2), HandoutText::Style::Lead, {}});
    HandoutBars priorities = sampleBars(4, true);
    priorities.title = QStringLiteral("Research priority score");
    brief.blocks.emplace_back(priorities);
    brief.blocks.emplace_back(HandoutText{placeholder(1), HandoutText::Style::Muted, {}});
    brief.provenance = handoutProvenance();
    brief.method = {placeholder(3), placeholder(1)};
    return brief;
}

/// Texts as strangers write them, in every kind of block.
inline QStringList hostileTexts()
{
    return {QStringLiteral("<script>alert(1)</script> & \"quoted\" 'x'"),
            QStringLiteral("=1+1"),
            QStringLiteral("=cmd|'/c calc'!A1"),
            QStringLiteral("bell\u0007 and\u0001 control") + QChar(0xD800),
            QStringLiteral("العمل القسري في آسيا"),
            QStringLiteral("แรงงานบังคับในประเทศไทยและเพื่อนบ้าน"),
            QStringLiteral("ពលកម្មដោយបង្ខំនៅកម្ពុជា"),
            QStringLiteral("亚洲及太平洋地区的强迫劳动研究"),
            QStringLiteral("</w:t><evil/>]]>"),
            QString(400, QChar(u'W'))};
}

inline Handout hostileHandout()
{
    const QStringList texts = hostileTexts();
    Handout handout;
    handout.title = texts[0];
    handout.subtitle = texts[4];
    for (const QString& text : texts) {
        handout.blocks.emplace_back(HandoutHeading{1, text});
        handout.blocks.emplace_back(HandoutHeading{2, text});
        for (const auto style : {HandoutText::Style::Body, HandoutText::Style::Lead,
                                 HandoutText::Style::Muted, HandoutText::Style::Quote})
            handout.blocks.emplace_back(
                HandoutText{text, style, QStringLiteral("javascript:alert('%1')").arg(text)});
        handout.blocks.emplace_back(HandoutFigures{{{text, text}, {text, text}}});
        handout.blocks.emplace_back(
            HandoutBars{text,
                        10,
                        {{text, text, 4, text, 3.0, 5.0, false},
                         {text, text, 1e300, text, {}, {}, false},
                         {text, text, std::numeric_limits<double>::quiet_NaN(), text, -1.0, 99.0, false},
                         {text, text, -5, text, {}, {}, true}}});
        handout.blocks.emplace_back(
            HandoutTable{text, {{text, 1, false}, {text, 0, true}}, {{text, text}, {text}}});
        handout.blocks.emplace_back(
            HandoutCard{text,
                        text,
                        text,
                        {{text, text}, {QString(), QString()}},
                        {{text, text, QStringLiteral("javascript:alert(1)")},
                         {text, QString(), QStringLiteral("https://example.org/x?a=1&b='2'#ü")},
                         {text, QString(), QStringLiteral("https://example.org/a b\"'<>")},
                         {text, QString(), QStringLiteral("file:///etc/passwd")}},
                        HandoutBars::Bar{text, text, 50, text, {}, {}, false}});
    }
    handout.blocks.emplace_back(HandoutMatrix{texts[0], handoutMap(3, 3)});
    handout.blocks.emplace_back(HandoutMatrix{texts[0], nullptr});
    handout.blocks.emplace_back(HandoutBreak());
    handout.blocks.emplace_back(HandoutBreak());
    handout.provenance = texts.join(QChar(u' '));
    handout.method = texts;
    return handout;
}

/// Many cards, or a large table.
inline Handout manyCards(int count)
{
    Handout handout;
    handout.title = QStringLiteral("%1 placeholder cards").arg(count);
    for (int i = 1; i <= count; ++i)
        handout.blocks.emplace_back(sampleCard(i, i % 40 == 0 ? 120 : 1 + i % 6));
    return handout;
}

inline Handout largeTable(int rows, int columns)
{
    HandoutTable table{QStringLiteral("A large table"), {}, {}};
    for (int column = 0; column < columns; ++column)
        table.columns.push_back(
            {QStringLiteral("Column %1").arg(column + 1), column == 0 ? 3.0 : 1.0, column > 0});
    for (int row = 0; row < rows; ++row) {
        QStringList cells{QStringLiteral("Placeholder row %1").arg(row + 1)};
        if (row == 7)
            cells.front() = placeholder(60);
        for (int column = 1; column < columns; ++column)
            cells += QString::number((row * 31 + column * 17) % 1000);
        table.rows += cells;
    }
    Handout handout;
    handout.title = QStringLiteral("A table of %1 rows").arg(rows);
    handout.blocks = {table};
    return handout;
}

} // namespace lacuna::test

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/minuteshandout.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What a meeting decided, as a document.
class TestMinutesHandout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhenItWas();
    void listsWhatWasDecided();
    void laterDecisionsCount();
    void condensesSteps();
    void overMidnight();
    void nothingHappened();

private:
    Minute& add(int minute, MinuteKind kind, const QString& step, const QString& subject = {},
                const QString& text = {}, const QString& votes = {})
    {
        Minute& added = m_input.meeting.minutes.emplace_back();
        added.at = m_input.meeting.begun.addSecs(minute * 60);
        added.kind = kind;
        added.step = step;
        added.subject = subject;
        added.text = text;
        added.votes = votes;
        return added;
    }
    std::vector<HandoutTable> tables() const
    {
        std::vector<HandoutTable> found;
        for (const HandoutBlock& block : minutesHandout(m_input).blocks) {
            if (const auto* table = std::get_if<HandoutTable>(&block))
                found.push_back(*table);
        }
        return found;
    }
    MinutesInput m_input;
};

void TestMinutesHandout::init()
{
    QLocale::setDefault(QLocale::c());
    m_input = {};
    m_input.zone = QTimeZone(3600 * 2);
    m_input.meeting.name = u"Gaps in fishing"_s;
    m_input.meeting.begun = QDateTime(QDate(2026, 11, 27), QTime(12, 0), QTimeZone::UTC);
}

void TestMinutesHandout::saysWhenItWas()
{
    m_input.meeting.ended = m_input.meeting.begun.addSecs(90 * 60);
    m_input.story = u"Gaps at sea"_s;
    add(1, MinuteKind::Note, u"Start"_s);
    const Handout handout = minutesHandout(m_input);
    QCOMPARE(handout.title, u"Minutes: Gaps in fishing"_s);
    QVERIFY2(handout.subtitle.contains(u"14:00"_s) && handout.subtitle.contains(u"15:30"_s),
             qPrintable(handout.subtitle)); // of the place, not of Greenwich
    const auto& renamed = std::get<HandoutText>(handout.blocks[1]);
    QVERIFY(renamed.text.contains(u"Gaps at sea"_s));
}

void TestMinutesHandout::listsWhatWasDecided()
{
    add(1, MinuteKind::AgreedGap, u"The map"_s, u"Cambodia × Fishing"_s, {}, u"12 of 14"_s);
    add(2, MinuteKind::NotAGap, u"The map"_s, u"Tuvalu × Mining"_s, u"there are no mines"_s);
    add(3, MinuteKind::BeingFilled, u"The map"_s, u"Ghana × Cocoa"_s, u"a university"_s);
    add(4, MinuteKind::VoteClosed, u"Vote"_s, u"Priorities"_s, u"14 ballots"_s);
    const std::vector<HandoutTable> found = tables();
    QCOMPARE(found.size(), 4U);
    QCOMPARE(found[0].rows, (QList<QStringList>{{u"Cambodia × Fishing"_s, u"12 of 14"_s}}));
    QCOMPARE(found[1].rows, (QList<QStringList>{{u"Tuvalu × Mining"_s, u"there are no mines"_s}}));
    QCOMPARE(found[2].rows, (QList<QStringList>{{u"Ghana × Cocoa"_s, u"a university"_s}}));
    QCOMPARE(found[3].rows.size(), 4);
    QCOMPARE(found[3].rows[0][0].left(5), u"14:01"_s);
    QCOMPARE(found[3].rows[0][3], u"12 of 14"_s);
    QVERIFY(found[3].rows[1][2].endsWith(u"Tuvalu × Mining, because there are no mines"_s));
    QVERIFY(found[3].rows[2][2].endsWith(u"Ghana × Cocoa, by a university"_s));
    for (const HandoutTable& table : found) {
        for (const QStringList& row : table.rows)
            QCOMPARE(size_t(row.size()), table.columns.size());
    }
}

/// Who marks a cell twice changed their mind: the lists have the last word, the course has both.
void TestMinutesHandout::laterDecisionsCount()
{
    const TermPair gap{1, 11, 2, 22};
    add(1, MinuteKind::AgreedGap, u"The map"_s, u"Cambodia × Fishing"_s).gap = gap;
    add(2, MinuteKind::AgreedGap, u"The map"_s, u"Ghana × Cocoa"_s).gap = {1, 12, 2, 23};
    add(3, MinuteKind::BeingFilled, u"The map"_s, u"Fishing in Cambodia"_s, u"us"_s).gap = gap;
    add(4, MinuteKind::Result, u"Vote"_s, u"Cambodia × Fishing"_s); // no decision
    const std::vector<HandoutTable> found = tables();
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].rows, (QList<QStringList>{{u"Ghana × Cocoa"_s}}));
    QCOMPARE(found[1].rows, (QList<QStringList>{{u"Fishing in Cambodia"_s, u"us"_s}}));
    QCOMPARE(found[2].rows.size(), 4);
}

void TestMinutesHandout::condensesSteps()
{
    add(0, MinuteKind::Step, u"Welcome"_s);
    add(3, MinuteKind::Step, u"The map"_s);
    add(4, MinuteKind::Step, u"The map"_s);
    add(5, MinuteKind::AgreedGap, u"The map"_s, u"A × B"_s);
    add(6, MinuteKind::Step, u"The end"_s);
    const HandoutTable course = tables().back();
    QCOMPARE(course.rows.size(), 3);
    QCOMPARE(course.rows[0][1], u"Welcome → The map"_s);
    QVERIFY2(course.rows[0][0].contains(u"14:00"_s) && course.rows[0][0].contains(u"14:04"_s),
             qPrintable(course.rows[0][0]));
    QCOMPARE(course.rows[2][1], u"The end"_s);
    QVERIFY(!course.rows[2][0].contains(u'–'));
}

void TestMinutesHandout::overMidnight()
{
    m_input.meeting.ended = m_input.meeting.begun.addDays(1);
    add(1, MinuteKind::Note, u"Day one"_s);
    add(1400, MinuteKind::Note, u"Day two"_s);
    const HandoutTable course = tables().back();
    QVERIFY(!course.rows[0][0].contains(u"27"_s));
    QVERIFY2(course.rows[1][0].contains(u"28"_s), qPrintable(course.rows[1][0]));
}

void TestMinutesHandout::nothingHappened()
{
    m_input.meeting.name.clear();
    const Handout handout = minutesHandout(m_input);
    QCOMPARE(handout.title, u"Minutes"_s);
    QCOMPARE(handout.blocks.size(), 1U);
    m_input.meeting.begun = {};
    QVERIFY(minutesHandout(m_input).subtitle.isEmpty());
}

QTEST_APPLESS_MAIN(TestMinutesHandout)
#include "tst_minuteshandout.moc"

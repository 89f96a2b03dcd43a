// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/leaving.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What may leave the catalogue: of everything that has the mark, one with it and one without.
class tst_Leaving : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void notesOfStudies();
    void whatIsKeptWhole_data();
    void whatIsKeptWhole();
    void notesOnGaps();
    void minutes();
    void coders();
    void ballots();
};

void tst_Leaving::notesOfStudies()
{
    Study study;
    study.title = u"A study"_s;
    study.notes = u"secret"_s;
    QCOMPARE(fitToLeave(study, Leaving::Unmarked), study);
    study.notesConfidential = true;
    QCOMPARE(fitToLeave(study, Leaving::Marked), study);
    const Study without = fitToLeave(study, Leaving::Unmarked);
    QCOMPARE(without.notes, QString());
    QVERIFY(!without.notesConfidential);
    QCOMPARE(without.title, study.title);
}

void tst_Leaving::whatIsKeptWhole_data()
{
    QTest::addColumn<Leaving>("leaving");
    QTest::addColumn<size_t>("left");
    QTest::newRow("unmarked") << Leaving::Unmarked << size_t(1);
    QTest::newRow("marked") << Leaving::Marked << size_t(2);
}

void tst_Leaving::whatIsKeptWhole()
{
    QFETCH(Leaving, leaving);
    QFETCH(size_t, left);
    std::vector<Practice> practices(2);
    practices[1].confidential = true;
    QCOMPARE(fitToLeave(practices, leaving).size(), left);
    QCOMPARE(markedOf(practices), 1);
    std::vector<Contribution> contributions(2);
    contributions[0].confidential = true;
    QCOMPARE(fitToLeave(contributions, leaving).size(), left);
    QCOMPARE(markedOf(contributions), 1);
    std::vector<Attachment> files(2);
    files[1].confidential = true;
    QCOMPARE(fitToLeave(files, leaving).size(), left);
}

void tst_Leaving::notesOnGaps()
{
    GapNote note;
    note.text = u"secret"_s;
    note.filledBy = u"Somebody"_s;
    note.contact = u"Somebody else"_s;
    note.status = GapStatus::BeingFilled;
    note.until = QDate(2027, 6, 30);
    GapNote marked = note;
    marked.confidential = true;
    const std::vector<GapNote> both{note, marked};
    QCOMPARE(fitToLeave(both, Leaving::Marked), both);
    const auto fit = fitToLeave(both, Leaving::Unmarked);
    QCOMPARE(fit[0], note);
    QCOMPARE(fit[1].text + fit[1].filledBy + fit[1].contact, QString());
    QCOMPARE(fit[1].status, GapStatus::BeingFilled);
    QCOMPARE(fit[1].until, note.until);
    for (const GapNote& it : withoutWords(both))
        QCOMPARE(it.text + it.filledBy + it.contact, QString());
}

void tst_Leaving::minutes()
{
    GapNote marked;
    marked.dimensionA = 1;
    marked.termA = 11;
    marked.dimensionB = 2;
    marked.termB = 21;
    marked.confidential = true;
    GapNote open = marked;
    open.termB = 22;
    open.confidential = false;
    const std::vector<GapNote> notes{marked, open};
    Meeting meeting;
    for (const MinuteKind kind : {MinuteKind::BeingFilled, MinuteKind::AgreedGap, MinuteKind::Note}) {
        for (const TermPair& gap :
             {TermPair{1, 11, 2, 21}, TermPair{2, 21, 1, 11}, TermPair{1, 11, 2, 22}, TermPair{}}) {
            Minute minute;
            minute.kind = kind;
            minute.gap = gap;
            minute.text = u"Somebody"_s;
            meeting.minutes.push_back(minute);
        }
    }
    QCOMPARE(fitToLeave(meeting, notes, Leaving::Marked), meeting);
    QCOMPARE(markedOf(meeting, notes), 6);
    const Meeting fit = fitToLeave(meeting, notes, Leaving::Unmarked);
    QCOMPARE(fit.minutes.size(), 10U); // notes of it have nothing left to say
    QCOMPARE(markedOf(fit, notes), 0);
    QCOMPARE(std::ranges::count(fit.minutes, u"Somebody"_s, &Minute::text), 6);
    QVERIFY(namesAnybody(fit));
    const Meeting nameless = withoutNames(fit);
    QVERIFY(!namesAnybody(nameless));
    QCOMPARE(std::ranges::count(nameless.minutes, u"Somebody"_s, &Minute::text), 4);
    QCOMPARE(fitToLeave(meeting, {}, Leaving::Unmarked), meeting);
}

void tst_Leaving::coders()
{
    const std::vector<Coder> all{
        {1, u"Ann"_s, {}, true}, {2, u"Ben"_s, {}, false}, {3, u"Cleo"_s, u"note"_s, true}};
    QCOMPARE(fitToLeave(all, Leaving::Marked), all);
    const auto fit = fitToLeave(all, Leaving::Unmarked);
    QCOMPARE(fit[0].name, u"Coder 1"_s);
    QCOMPARE(fit[1].name, u"Ben"_s);
    QCOMPARE(fit[2].name, u"Coder 2"_s);
    QCOMPARE(fit[2].note, QString());
    QCOMPARE(fit[2].id, Id(3));
}

void tst_Leaving::ballots()
{
    Round round;
    round.name = u"Priorities"_s;
    round.options.resize(2);
    round.participants.push_back({u"Somebody"_s, StakeholderGroup::Workers});
    round.ballots.resize(1);
    QCOMPARE(fitToLeave(round, Leaving::Unmarked), round);
    round.ballotsConfidential = true;
    QCOMPARE(fitToLeave(round, Leaving::Marked), round);
    const Round fit = fitToLeave(round, Leaving::Unmarked);
    QVERIFY(fit.participants.empty());
    QVERIFY(fit.ballots.empty());
    QCOMPARE(fit.options.size(), 2U);
}

QTEST_GUILESS_MAIN(tst_Leaving)
#include "tst_leaving.moc"

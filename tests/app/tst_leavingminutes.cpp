// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handoutwriter.h"
#include "support/unpacked.h"
#include "support/windowtest.h"
#include "views/common/theme.h"
#include "views/story/storyplace.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// The minutes of a meeting as a document, in every format: who fills a gap leaves only if names are ticked, and what was said of a gap whose note is marked only
/// if that is.
class TestLeavingMinutes : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void init();
    void cleanup() { closeWindow(); }
    void leavesAsTicked_data();
    void leavesAsTicked();
    void asksOnlyWhereThereIsSomethingToAsk();

private:
    static void settle();
    void plant();
    void add(MinuteKind kind, const TermPair& gap, const QString& text);
    void start();
    QDialog* choice() const { return m_shell->findChild<QDialog*>(u"exportChoice"_s); }
    /// Everything that was written by now, in every format, as one.
    QByteArray written();

    const QString m_secret = u"CanaryGapzyx"_s;
    const QString m_name = u"CanaryFillerzyx"_s;
    std::unique_ptr<Theming> m_theming;
    QTemporaryDir m_folder;
    Id m_meeting = 0;
};

void TestLeavingMinutes::settle()
{
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestLeavingMinutes::init()
{
    openWindow({1200, 900},
               [](Shell& shell, TestWorkspace* workspace) { shell.addPlace(new StoryPlace(workspace)); });
    m_workspace->openEmpty();
    Meeting meeting;
    meeting.name = u"Made-up meeting"_s;
    m_meeting = m_workspace->store().apply(SaveMeeting{meeting})->id;
}

void TestLeavingMinutes::add(MinuteKind kind, const TermPair& gap, const QString& text)
{
    Minute minute;
    minute.kind = kind;
    minute.gap = gap;
    minute.subject = u"Their gap"_s;
    minute.text = text;
    QVERIFY(m_workspace->store().apply(SaveMinute{m_meeting, minute, {}}));
}

/// A decision on a gap whose note is marked, what was remembered of it, and who fills another one.
void TestLeavingMinutes::plant()
{
    const TermPair marked{m_workspace->dimension(u"country"_s), m_workspace->term(u"country"_s, u"TH"_s),
                          m_workspace->dimension(u"sector"_s), m_workspace->term(u"sector"_s, u"AGR"_s)};
    GapNote note;
    note.dimensionA = marked.dimensionA;
    note.termA = marked.termA;
    note.dimensionB = marked.dimensionB;
    note.termB = marked.termB;
    note.text = m_secret;
    note.confidential = true;
    QVERIFY(m_workspace->store().apply(SaveGapNote{note}));
    TermPair open = marked;
    open.termA = m_workspace->term(u"country"_s, u"KH"_s);
    add(MinuteKind::BeingFilled, marked, m_secret);
    add(MinuteKind::Note, marked, m_secret);
    add(MinuteKind::BeingFilled, open, m_name);
}

void TestLeavingMinutes::start()
{
    m_workspace->publish();
    settle();
    auto* menu = m_shell->findChild<QMenu*>(u"storyMinutes"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->trigger();
    settle();
}

QByteArray TestLeavingMinutes::written()
{
    QByteArray all;
    Progress progress;
    for (const ScriptedTables::Made& made : std::exchange(m_workspace->tables.handouts, {})) {
        const auto handout = made.make(progress);
        if (!handout)
            qFatal("%s", qPrintable(handout.error().message));
        for (const auto& writer : handoutWriters()) {
            const QString name = m_folder.filePath(u"minutes."_s + writer->extension());
            QFile file(name);
            if (!file.open(QIODevice::WriteOnly) || !writer->write(*handout, {}, file, progress))
                qFatal("not written: %s", qPrintable(name));
            file.close();
            all += test::unpacked(name);
        }
    }
    return all;
}

void TestLeavingMinutes::leavesAsTicked_data()
{
    QTest::addColumn<bool>("names");
    QTest::addColumn<bool>("marked");
    QTest::newRow("nothing") << false << false;
    QTest::newRow("names") << true << false;
    QTest::newRow("marked") << false << true;
    QTest::newRow("both") << true << true;
}

void TestLeavingMinutes::leavesAsTicked()
{
    QFETCH(const bool, names);
    QFETCH(const bool, marked);
    plant();
    start();
    QDialog* asked = choice();
    QVERIFY(asked);
    for (const auto& [box, ticked] :
         {std::pair(u"exportNames"_s, names), std::pair(u"exportConfidential"_s, marked)}) {
        auto* check = asked->findChild<QCheckBox*>(box);
        QVERIFY(check && !check->isChecked());
        check->setChecked(ticked);
    }
    asked->findChild<QAbstractButton*>(u"exportChoiceAccept"_s)->click();
    settle();
    const QByteArray all = written();
    QVERIFY(all.contains("Their gap")); // that it was decided stays
    QCOMPARE(test::holds(all, m_name), names);
    QCOMPARE(test::holds(all, m_secret), marked); // what was remembered
}

void TestLeavingMinutes::asksOnlyWhereThereIsSomethingToAsk()
{
    add(MinuteKind::AgreedGap, {}, u"Nobody doubts it"_s);
    start();
    QVERIFY(!choice());
    QVERIFY(written().contains("Nobody doubts it"));
}

QTEST_MAIN(TestLeavingMinutes)
#include "tst_leavingminutes.moc"

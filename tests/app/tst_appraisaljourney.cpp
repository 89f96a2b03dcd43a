// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/sample.h"
#include "app/scriptedprompts.h"
#include "views/common/shell.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// Appraising and writing a checklist in the real window, where edits and what is read of the catalogue overtake each other: nothing typed fast
/// is lost.
class TestAppraisalJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void init();
    void cleanup();
    void appraises();
    void writesAChecklist();

private:
    template <typename T> T* find(const QString& name) const { return m_window->findChild<T*>(name); }
    StudyDetails details(Id study)
    {
        std::optional<StudyDetails> found;
        m_session->loadDetails(
            study, [&](const Result<StudyDetails>& answer) { found = answer ? *answer : StudyDetails(); });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(StudyDetails());
    }

    std::unique_ptr<Theming> m_theming;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestAppraisalJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_theming);
    m_window->show();
    m_window->activateWindow();
    Progress progress;
    const QString path = m_folder->filePath(u"sample.lacuna"_s);
    QVERIFY(createSampleCatalogue(path, CatalogueStore::IfExists::Refuse, progress).has_value());
    m_session->openCatalogue(path);
    QTRY_COMPARE(m_session->snapshot()->studies->size(), 300);
    find<Shell>(u"shell"_s)->showPlace(u"studies"_s);
}

void TestAppraisalJourney::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestAppraisalJourney::appraises()
{
    const Id study = m_session->snapshot()->studies->ids()[0];
    Q_EMIT m_session->appraisalRequested(study, u"amstar2"_s);
    auto* items = find<QTreeWidget>(u"appraisalItems"_s);
    QTRY_COMPARE(items->topLevelItemCount(), 16);
    QTRY_VERIFY(items->currentItem());
    for (int item = 0; item < 16; ++item) {
        QTest::keyClicks(items, item == 6 ? u"n"_s : u"y"_s);
        if (item % 4 == 1)
            QTest::qWait(5); // edits, snapshots and details come in between
    }
    QTRY_VERIFY(!m_session->isSaving());
    QTRY_COMPARE(find<QLabel>(u"rating"_s)->text(), u"Low"_s);
    StudyDetails after = details(study);
    QCOMPARE(after.appraisals.size(), 1u);
    QCOMPARE(after.appraisals[0].answers.size(), 16);
    QCOMPARE(after.appraisals[0].rating, u"LOW"_s);
    const auto codebook = m_session->snapshot()->codebook;
    const Id confidence = codebook->dimension(u"confidence")->id;
    const auto coded = [&](const StudyDetails& of) {
        return std::ranges::count_if(of.study.codings,
                                     [&](const Coding& coding) { return coding.dimension == confidence; });
    };
    QCOMPARE(coded(after), 1);
    m_session->undo();
    QTRY_COMPARE(find<QLabel>(u"appraisalProgress"_s)->text(), u"15 of 16 answered"_s);
    QCOMPARE(coded(details(study)), 0);
    m_session->redo();
    QTRY_COMPARE(find<QLabel>(u"rating"_s)->text(), u"Low"_s);
    QTest::keyClick(items, Qt::Key_Escape);
    QTRY_VERIFY(find<QTableView>(u"studyTable"_s)->isVisible());
}

void TestAppraisalJourney::writesAChecklist()
{
    find<QAction>(u"actionChecklists"_s)->trigger();
    auto* editor = find<QWidget>(u"checklistEditor"_s);
    QVERIFY(editor && editor->isVisible());
    editor->findChild<QPushButton*>(u"addChecklist"_s)->click();
    auto* items = editor->findChild<QListWidget*>(u"checklistItems"_s);
    QTRY_COMPARE(items->count(), 3);
    // One change right after the other.
    for (const QString& box : {u"itemCritical"_s, u"itemPartial"_s, u"itemNotApplicable"_s})
        editor->findChild<QCheckBox*>(box)->click();
    editor->findChild<QPushButton*>(u"addItem"_s)->click();
    editor->findChild<QCheckBox*>(u"itemPartial"_s)->click();
    QTRY_VERIFY(!m_session->isSaving());
    QTRY_COMPARE(m_session->snapshot()->checklists.size(), 1u);
    const auto stored = [&] {
        return m_session->snapshot()->checklists[0].items.value("items"_L1).toArray();
    };
    QTRY_COMPARE(stored().size(), 4);
    QTRY_VERIFY(stored()[1].toObject().value("answers"_L1).toArray().contains("partial"_L1)); // the added one
    QVERIFY(stored()[0].toObject().value("critical"_L1).toBool());
    QCOMPARE(stored()[0].toObject().value("answers"_L1).toArray().size(), 4);
    QTRY_COMPARE(items->count(), 4);
    m_session->undo();
    QTRY_VERIFY(!stored()[1].toObject().value("answers"_L1).toArray().contains("partial"_L1));
    QTRY_VERIFY(!editor->findChild<QCheckBox*>(u"itemPartial"_s)->isChecked());
    editor->findChild<QPushButton*>(u"closeChecklists"_s)->click();
    QTRY_VERIFY(!find<QWidget>(u"checklistEditor"_s));
}

QTEST_MAIN(TestAppraisalJourney)
#include "tst_appraisaljourney.moc"

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What the session does for the review of duplicates: over a real store and real jobs.
class TestSessionDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void findsThem();
    void toldApartIsNotFoundAgain();
    void mergesGroupsAsOne();
    void changedMeanwhileMergesNothing();
    void cancelledFindsNothing();
    void loadsInTheOrderAsked();
    void everyoneWhoAsksIsAnswered();

private:
    Result<std::shared_ptr<const DuplicateSearch>> find();
    Result<EditOutcome> merge(const std::vector<std::vector<Id>>& groups);
    void apply(const Edit& edit);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

/// Two pairs that are one publication each, and a study apart.
void TestSessionDuplicates::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    const QString path = m_folder->filePath(u"c.lacuna"_s);
    {
        const auto book = builtinCodebook();
        QVERIFY(book.has_value());
        auto store = CatalogueStore::create(path, *book, {});
        QVERIFY(store.has_value());
        for (const QString& title :
             {u"Fees and debts of migrant workers"_s, u"Fees and debts of migrant workers"_s,
              u"Hours of domestic work in Asian cities"_s, u"Hours of domestic work in Asian cities"_s,
              u"Passports kept by agents"_s}) {
            CodedStudy coded;
            coded.study.title = title;
            coded.study.type = u"JOUR"_s;
            coded.study.authors = {u"Tan, Lina"_s};
            coded.study.year = 2010;
            coded.study.source = u"Asian Journal of Labour"_s;
            coded.study.volume = QString::number(title.size());
            coded.study.pages = u"%1-99"_s.arg(title.size());
            QVERIFY((*store)->apply(AddStudy{coded}).has_value());
        }
    }
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(path);
    QVERIFY(changed.wait(10'000));
}

Result<std::shared_ptr<const DuplicateSearch>> TestSessionDuplicates::find()
{
    std::optional<Result<std::shared_ptr<const DuplicateSearch>>> answer;
    m_session->findDuplicates([&](auto found) { answer = std::move(found); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        return fail(ErrorKind::Internal, u"no answer"_s);
    return *answer;
}

Result<EditOutcome> TestSessionDuplicates::merge(const std::vector<std::vector<Id>>& groups)
{
    std::optional<Result<EditOutcome>> answer;
    m_session->mergeGroups(groups, [&](auto outcome) { answer = std::move(outcome); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        return fail(ErrorKind::Internal, u"no answer"_s);
    return *answer;
}

void TestSessionDuplicates::apply(const Edit& edit)
{
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->apply(edit);
    QVERIFY(changed.wait(10'000));
}

void TestSessionDuplicates::findsThem()
{
    QSignalSpy started(m_session.get(), &Workspace::jobStarted);
    QSignalSpy finished(m_session.get(), &Workspace::jobFinished);
    const auto found = find();
    QVERIFY(found.has_value());
    QCOMPARE((*found)->studies, 5);
    QCOMPARE((*found)->report.groups.size(), 2u);
    for (const DuplicatePair& pair : (*found)->report.duplicates)
        QCOMPARE((*found)->titles.value(pair.a), (*found)->titles.value(pair.b));
    QCOMPARE(started.size(), 1);
    QCOMPARE(finished.size(), 1);
}

void TestSessionDuplicates::toldApartIsNotFoundAgain()
{
    const auto before = find();
    QVERIFY(before.has_value());
    const DuplicatePair& pair = (*before)->report.duplicates.front();
    apply(SetDifferent{{{pair.a, pair.b}}, true});
    QCOMPARE(m_session->snapshot()->different, (std::vector<DifferentPair>{{pair.a, pair.b}}));
    const auto after = find();
    QVERIFY(after.has_value());
    QCOMPARE((*after)->report.groups.size(), 1u);
}

void TestSessionDuplicates::mergesGroupsAsOne()
{
    const auto found = find();
    QVERIFY(found.has_value());
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    QVERIFY(merge((*found)->report.groups).has_value());
    QVERIFY(changed.wait(10'000));
    QCOMPARE(m_session->snapshot()->studies->size(), 3);
    m_session->undo();
    QVERIFY(changed.wait(10'000));
    QCOMPARE(m_session->snapshot()->studies->size(), 5);
}

void TestSessionDuplicates::changedMeanwhileMergesNothing()
{
    const auto found = find();
    QVERIFY(found.has_value());
    apply(DeleteStudies{{(*found)->report.groups.back().back()}});
    const auto merged = merge((*found)->report.groups);
    QVERIFY(!merged.has_value());
    QCOMPARE(merged.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_session->snapshot()->studies->size(), 4);
}

void TestSessionDuplicates::cancelledFindsNothing()
{
    std::optional<Result<std::shared_ptr<const DuplicateSearch>>> answer;
    m_session->findDuplicates([&](auto found) { answer = std::move(found); });
    m_session->cancelJob();
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 10'000));
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
}

void TestSessionDuplicates::loadsInTheOrderAsked()
{
    QList<Id> ids(m_session->snapshot()->studies->ids().begin(), m_session->snapshot()->studies->ids().end());
    std::ranges::reverse(ids);
    std::optional<Result<std::vector<CodedStudy>>> answer;
    m_session->loadStudies(QList<Id>{4711} + ids, [&](auto studies) { answer = std::move(studies); });
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 10'000));
    QVERIFY(answer->has_value());
    QList<Id> loaded;
    for (const CodedStudy& study : **answer)
        loaded << study.study.id;
    QCOMPARE(loaded, ids);
}

void TestSessionDuplicates::everyoneWhoAsksIsAnswered()
{
    const Id id = m_session->snapshot()->studies->ids()[0];
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        m_session->loadDetails(id, [&](const Result<StudyDetails>& details) { answers += details ? 1 : 0; });
    QTRY_COMPARE(answers, 3);
}

QTEST_MAIN(TestSessionDuplicates)
#include "tst_sessionduplicates.moc"

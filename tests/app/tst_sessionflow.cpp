// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What the session does for the screening flow: over a real store and real jobs.
class TestSessionFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void tellsWhereRecordsCameFrom();
    void exportsTheDiagram_data();
    void exportsTheDiagram();
    void refusesAnotherEnding();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

void TestSessionFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_prompts = {};
    const QString path = m_folder->filePath(u"c.lacuna"_s);
    {
        const auto book = builtinCodebook();
        QVERIFY(book.has_value());
        auto store = CatalogueStore::create(path, *book, {});
        QVERIFY(store.has_value());
        CodedStudy coded;
        coded.study.title = u"Fees and debts of migrant workers"_s;
        coded.study.type = u"JOUR"_s;
        QVERIFY((*store)->apply(AddStudy{coded}).has_value());
        QVERIFY((*store)->apply(ImportCodebook{screeningCodebook()}).has_value());
    }
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(path);
    QVERIFY(changed.wait(10'000));
}

void TestSessionFlow::tellsWhereRecordsCameFrom()
{
    std::optional<Result<FlowSources>> answer;
    m_session->loadFlowSources([&](auto sources) { answer = std::move(sources); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->has_value());
    QCOMPARE((*answer)->typedIn, 1);
}

void TestSessionFlow::exportsTheDiagram_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("written");
    QTest::newRow("svg") << u"flow.svg"_s << u"flow.svg"_s;
    QTest::newRow("slide if nothing is said") << u"flow"_s << u"flow.pptx"_s;
}

void TestSessionFlow::exportsTheDiagram()
{
    QFETCH(QString, asked);
    QFETCH(QString, written);
    m_prompts.answers.enqueue({m_folder->filePath(asked)});
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    m_session->exportFlow(prismaFlow(*m_session->snapshot()->evidence, {}, {}, {}));
    QTRY_COMPARE(noticed.count(), 1);
    QVERIFY(QFile(m_folder->filePath(written)).size() > 1000);
}

void TestSessionFlow::refusesAnotherEnding()
{
    m_prompts.answers.enqueue({m_folder->filePath(u"flow.doc"_s)});
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_session->exportFlow({});
    QCOMPARE(failed.count(), 1);
    QVERIFY(!QFile::exists(m_folder->filePath(u"flow.doc"_s)));
    m_session->exportFlow({}); // cancelled
    QCOMPARE(failed.count(), 1);
}

QTEST_MAIN(TestSessionFlow)
#include "tst_sessionflow.moc"

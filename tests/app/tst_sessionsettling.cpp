// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"
#include "model/storage/connection.h"
#include "model/storage/settling.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What was edited is in the catalogue's file alone, as a file manager copies it, a few seconds later.
class TestSessionSettling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void theFileAloneHasTheEdit();
    void atOnceIfAsked();
    void whoReadsIsNotWaitedFor();
    void notWhereNothingMayBeWritten();

private:
    QString path() const { return m_folder->filePath(u"c.lacuna"_s); }
    void add()
    {
        CodedStudy study;
        study.study.title = u"Edited"_s;
        bool done = false;
        m_session->apply(AddStudy{study},
                         [&](const Result<EditOutcome>& added) { done = added.has_value(); });
        QTRY_VERIFY(done);
    }
    /// Of a copy without the log; -1: it is no catalogue yet.
    int studiesInFileAlone()
    {
        const QString copy = m_folder->filePath(u"copy%1.lacuna"_s.arg(++m_copies));
        if (!QFile::copy(path(), copy))
            return -1;
        const auto store = CatalogueStore::open(copy, CatalogueStore::Access::ReadOnly);
        const auto statistics = store ? (*store)->statistics() : std::unexpected(store.error());
        return statistics ? statistics->studies : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
    int m_copies = 0;
};

void TestSessionSettling::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(CatalogueStore::create(path(), *builtinCodebook(), {}).has_value());
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(path());
    QVERIFY(changed.wait(10'000));
}

void TestSessionSettling::theFileAloneHasTheEdit()
{
    add();
    QCOMPARE(studiesInFileAlone(), 0); // it waits in the log
    QTRY_COMPARE_WITH_TIMEOUT(studiesInFileAlone(), 1, 10'000);
    add(); // and again
    QTRY_COMPARE_WITH_TIMEOUT(studiesInFileAlone(), 2, 10'000);
}

void TestSessionSettling::atOnceIfAsked()
{
    add();
    m_session->settle(); // the window is left
    QTRY_COMPARE_WITH_TIMEOUT(studiesInFileAlone(), 1, 2'000);
}

void TestSessionSettling::whoReadsIsNotWaitedFor()
{
    auto other = Connection::open(path(), Connection::Mode::ReadOnly);
    QVERIFY(other.has_value());
    {
        const auto reading = Transaction::begin(*other, Transaction::Kind::Read);
        QCOMPARE(*other->integer("SELECT count(*) FROM study"), 0);
        add();
        QElapsedTimer took;
        took.start();
        const auto settled = settleLog(path());
        QVERIFY(settled.has_value());
        QVERIFY(!*settled); // what the other one reads stays as it is
        QVERIFY2(took.elapsed() < 1'000, QByteArray::number(took.elapsed()));
        QCOMPARE(*other->integer("SELECT count(*) FROM study"), 0);
    }
    QVERIFY(*settleLog(path()));
    QCOMPARE(studiesInFileAlone(), 1);
}

void TestSessionSettling::notWhereNothingMayBeWritten()
{
    add();
    const QFile::Permissions before = QFile::permissions(m_folder->path());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const bool writable = QFileInfo(m_folder->path()).isWritable(); // root's always is
    const auto settled = settleLog(path());
    QFile::setPermissions(m_folder->path(), before);
    QVERIFY(settled.has_value() && *settled);
    if (writable)
        QSKIP("this user may write everywhere");
    QCOMPARE(studiesInFileAlone(), 0);
}

QTEST_MAIN(TestSessionSettling)
#include "tst_sessionsettling.moc"

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cataloguestore.h"
#include "support/commandrun.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What commands say to people besides their data: true, and of use.
class TestCommandMessages : public QObject, protected test::CommandRun {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checkSaysWhatIsDamaged_data();
    void checkSaysWhatIsDamaged();
    void whoCodedIsLostOnlyIfSomebodyDid();

private:
    QString path() const { return m_folder->filePath(u"a.lacuna"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandMessages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCommandMessages::checkSaysWhatIsDamaged_data()
{
    QTest::addColumn<int>("from"); ///< what is overwritten, in pages
    QTest::newRow("the beginning") << 0;
    QTest::newRow("the rest") << 1;
}

/// And does not send the user to `check` again.
void TestCommandMessages::checkSaysWhatIsDamaged()
{
    QFETCH(int, from);
    const QString catalogue = path();
    QCOMPARE(run({u"new"_s, catalogue, u"--sample"_s}), 0);
    QFile file(catalogue);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(qint64(from) * 4096 + 100));
    const qint64 length = from == 0 ? 4000 : file.size() - file.pos();
    QCOMPARE(file.write(QByteArray(length, 'x')), length);
    file.close();
    QCOMPARE(run({u"check"_s, catalogue}), 1);
    QVERIFY2(m_err.contains("no backup") && m_err.contains("--salvage"), m_err.constData());
    QVERIFY2(!m_err.contains("lacuna check") && !m_out.contains("lacuna check"),
             QByteArray(m_out + m_err).constData());
    QCOMPARE(m_err.count('\n'), 1);
    QCOMPARE(run({u"studies"_s, catalogue}), 1);
    QVERIFY2(m_err.contains("lacuna check"), m_err.constData());
}

void TestCommandMessages::whoCodedIsLostOnlyIfSomebodyDid()
{
    const QString catalogue = path();
    QCOMPARE(run({u"new"_s, catalogue, u"--sample"_s}), 0);
    const auto saysWho = [&] { return run({u"studies"_s, catalogue}) == 0 && m_err.contains("who coded"); };
    QVERIFY(!saysWho());
    auto store = CatalogueStore::open(catalogue);
    QVERIFY(store);
    const auto saved = (*store)->apply(SaveCoder{{.id = 0, .name = u"Ana"_s, .note = {}}});
    QVERIFY(saved);
    QVERIFY(!saysWho()); // Ana did nothing yet
    const auto codebook = (*store)->codebook();
    QVERIFY(codebook);
    SetCodings edit;
    edit.dimension = (*codebook)->dimension(u"country")->id;
    edit.coder = saved->id;
    QVERIFY((*store)->forEachStudy([&](const CodedStudy& study) {
        edit.study = study.study.id; // any
        return true;
    }));
    Coding coding;
    coding.term = (*codebook)->resolve(edit.dimension, u"TH"_s)->id;
    edit.codings = {coding};
    QVERIFY((*store)->apply(edit));
    QVERIFY(saysWho());
}

QTEST_MAIN(TestCommandMessages)
#include "tst_commandmessages.moc"

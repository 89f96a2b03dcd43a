// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
#include "model/storage/cataloguestore.h"
#include "support/commandrun.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// `lacuna check --salvage`: what it writes, says and returns.
class TestSalvageCommand : public QObject, protected test::CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void salvagesInPart();
    void salvagesWithoutTheList();
    void salvagesTheWhole();
    void countsInFrench();
    void saysWhatIsWrong();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSalvageCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run({u"new"_s, file(u"c.lacuna"_s), u"--sample"_s}), 0);
}

void TestSalvageCommand::salvagesInPart()
{
    QFile damaged(file(u"c.lacuna"_s));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(8192LL * 20));
    damaged.write(QByteArray(8192 * 3, 'x'));
    damaged.close();
    QCOMPARE(run({u"check"_s, file(u"c.lacuna"_s)}), 1);
    QCOMPARE(run({u"check"_s, file(u"c.lacuna"_s), u"--salvage"_s, file(u"s.lacuna"_s), u"--report"_s,
                  file(u"r.json"_s)}),
             3);
    QVERIFY2(m_out.contains("damaged pages of 8192 bytes: 2"), m_out);
    QVERIFY2(m_out.startsWith("300 of 300 study(s) recovered\n") && m_out.contains("\nStudies: 300 read\n"),
             m_out);
    QFile report(file(u"r.json"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(report.readAll()).object();
    QCOMPARE(json[u"whole"_s], false);
    QVERIFY(!json[u"damagedPages"_s].toArray().isEmpty());
    QVERIFY(json[u"tables"_s].toArray().size() > 30);
    QCOMPARE(run({u"check"_s, file(u"s.lacuna"_s)}), 0);
}

/// Indexes, which nothing leads to then, are not taken for what was lost.
void TestSalvageCommand::salvagesWithoutTheList()
{
    QFile damaged(file(u"c.lacuna"_s));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();
    QCOMPARE(run({u"check"_s, file(u"c.lacuna"_s), u"--salvage"_s, file(u"s.lacuna"_s)}), 3);
    QVERIFY2(m_out.startsWith("300 of 300 study(s) recovered\n"), m_out);
    QVERIFY2(m_out.contains("\nCodings: 1306 read\n") && !m_out.contains("left out")
                 && !m_out.contains("allot"),
             m_out);
    QVERIFY2(!m_out.contains("could not be told"), m_out);
}

void TestSalvageCommand::salvagesTheWhole()
{
    QCOMPARE(run({u"check"_s, file(u"c.lacuna"_s), u"--salvage"_s, file(u"s.lacuna"_s)}), 0);
    QCOMPARE(run({u"studies"_s, file(u"c.lacuna"_s), u"--as"_s, u"csv"_s}), 0);
    const QByteArray before = m_out;
    QCOMPARE(run({u"studies"_s, file(u"s.lacuna"_s), u"--as"_s, u"csv"_s}), 0);
    QVERIFY(m_out == before);
}

/// In which none and one are singular.
void TestSalvageCommand::countsInFrench()
{
    QTranslator french;
    QVERIFY(french.load(u":/i18n/lacuna_fr.qm"_s));
    const std::tuple<const char*, int, QString> counts[] = {
        {"%n read", 0, u"0 élément lu"_s},
        {"%n read", 1, u"1 élément lu"_s},
        {"%n read", 2, u"2 éléments lus"_s},
    };
    for (const auto& [text, count, shown] : counts) {
        QString told = french.translate("lacuna::CatalogueCommands", text, nullptr, count);
        QCOMPARE(told.replace(u"%n"_s, QString::number(count)), shown);
    }
}

void TestSalvageCommand::saysWhatIsWrong()
{
    QCOMPARE(run({u"check"_s, file(u"c.lacuna"_s), u"--salvage"_s, file(u"c.lacuna"_s)}), 1);
    QVERIFY2(m_err.contains("exists already"), m_err);
    QCOMPARE(run({u"check"_s, file(u"c.lacuna"_s), u"--report"_s, file(u"r.json"_s)}), 2);
    QCOMPARE(run({u"check"_s, file(u"none.lacuna"_s), u"--salvage"_s, file(u"s.lacuna"_s)}), 1);
}

QTEST_GUILESS_MAIN(TestSalvageCommand)
#include "tst_salvagecommand.moc"

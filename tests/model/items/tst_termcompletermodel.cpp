// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/termcompletermodel.h"

#include "model/catalogue/builtincodebook.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

class TestTermCompleterModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ranks_data();
    void ranks();
    void saysWhatMatched();
    void emptyTextOffersAll();
    void excludes();
    void retiredAreNotOffered();
    void allDimensions();

private:
    Id dimension(QStringView key) const { return m_codebook->dimension(key)->id; }
    QStringList offered(const TermCompleterModel& model) const;
    std::shared_ptr<const Codebook> m_codebook;
};

void TestTermCompleterModel::initTestCase()
{
    auto built = builtinCodebook();
    QVERIFY(built);
    m_codebook = std::make_shared<Codebook>(std::move(*built));
}

QStringList TestTermCompleterModel::offered(const TermCompleterModel& model) const
{
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row)
        codes.append(model.index(row).data(TermCompleterModel::CodeRole).toString());
    return codes;
}

void TestTermCompleterModel::ranks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first"); // codes that must come first, in order
    QTest::newRow("whole code before prefixes")
        << u"country"_s << u"in"_s << u"IN ID"_s; // India by code, Indonesia by label
    QTest::newRow("alias in full") << u"country"_s << u"burma"_s << u"MM"_s;
    QTest::newRow("alpha-3") << u"country"_s << u"tha"_s << u"TH"_s;
    QTest::newRow("label prefix") << u"country"_s << u"viet"_s << u"VN"_s;
    QTest::newRow("without accents") << u"country"_s << u"cote d"_s << u"CI"_s;
    QTest::newRow("label before alias") << u"sector"_s << u"min"_s << u"MIN"_s;
    QTest::newRow("word prefix") << u"sector"_s << u"kil"_s << u"MAN-BRK"_s;
    QTest::newRow("prefix before contained") << u"sector"_s << u"fishing"_s << u"FSH FSH-SEA"_s;
    QTest::newRow("words of the path") << u"sector"_s << u"fishing proc"_s << u"FSH-PRC"_s;
    QTest::newRow("inside a word") << u"sector"_s << u"culture"_s << u"AGR FSH-AQU"_s;
    QTest::newRow("nothing") << u"sector"_s << u"zzz"_s << QString();
}

void TestTermCompleterModel::ranks()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, first);
    TermCompleterModel model;
    QAbstractItemModelTester tester(&model);
    model.setCodebook(m_codebook, {dimension(key)});
    model.setText(text);
    const QStringList expected = first.split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(offered(model).first(std::min(expected.size(), qsizetype(model.rowCount()))), expected);
    if (expected.isEmpty())
        QCOMPARE(model.rowCount(), 0);
}

void TestTermCompleterModel::saysWhatMatched()
{
    TermCompleterModel model;
    model.setCodebook(m_codebook, {dimension(u"origin")});
    model.setText(u"Burma"_s);
    const QModelIndex found = model.index(0);
    QCOMPARE(found.data().toString(), u"Myanmar"_s);
    QCOMPARE(found.data(TermCompleterModel::MatchedNameRole).toString(), u"Burma"_s);
    QCOMPARE(found.data(TermCompleterModel::PathRole).toString(),
             u"Asia and the Pacific › South-Eastern Asia"_s);
    QCOMPARE(found.data(Qt::AccessibleTextRole).toString(),
             u"Myanmar, in Asia and the Pacific › South-Eastern Asia"_s);
    QCOMPARE(model.dimensionAt(0), dimension(u"origin"));
    QCOMPARE(model.termAt(0), m_codebook->resolve(dimension(u"country"), u"MM")->id);
    model.setText(u"Myan"_s);
    QCOMPARE(model.index(0).data(TermCompleterModel::MatchedNameRole).toString(), QString());
    QCOMPARE(model.termAt(-1), 0);
    QCOMPARE(model.dimensionAt(9999), 0);
}

void TestTermCompleterModel::emptyTextOffersAll()
{
    TermCompleterModel model;
    QAbstractItemModelTester tester(&model);
    model.setCodebook(m_codebook, {dimension(u"status")});
    QCOMPARE(offered(model).join(u' '), u"COM ONG PLN"_s);
    model.setText(u" – "_s);
    QCOMPARE(model.rowCount(), 3);
    model.setCodebook(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTermCompleterModel::excludes()
{
    TermCompleterModel model;
    QAbstractItemModelTester tester(&model);
    model.setCodebook(m_codebook, {dimension(u"origin"), dimension(u"destination")});
    model.setText(u"Nepal"_s);
    QCOMPARE(model.rowCount(), 2);
    model.setExcluded(dimension(u"origin"), {model.termAt(0)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.dimensionAt(0), dimension(u"destination"));
}

void TestTermCompleterModel::retiredAreNotOffered()
{
    std::vector<Term> terms = m_codebook->terms();
    for (Term& term : terms)
        term.retired = term.code == u"ONG"_s;
    TermCompleterModel model;
    model.setCodebook(std::make_shared<Codebook>(m_codebook->dimensions(), terms), {dimension(u"status")});
    QCOMPARE(offered(model).join(u' '), u"COM PLN"_s);
}

void TestTermCompleterModel::allDimensions()
{
    TermCompleterModel model;
    QAbstractItemModelTester tester(&model);
    model.setCodebook(m_codebook);
    model.setText(u"Interviews"_s);
    QCOMPARE(offered(model).join(u' '), u"QLT-INT"_s);
    QCOMPARE(model.index(0).data(TermCompleterModel::DimensionLabelRole).toString(), u"Method"_s);
}

QTEST_MAIN(TestTermCompleterModel)
#include "tst_termcompletermodel.moc"

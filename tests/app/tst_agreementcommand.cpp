// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "model/catalogue/builtincodebook.h"
#include "model/storage/cataloguestore.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// `lacuna agreement`: what it writes and what it refuses.
class TestAgreementCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comparesEveryPair();
    void comparesTheTwoNamed();
    void undefinedIsNullOrADash();
    void writesToAFile();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void needsTwoCoders();

private:
    int run(const QStringList& arguments);
    void code(Id coder, int study, const QString& dimension, const QStringList& terms);
    QJsonArray pairs() const { return QJsonDocument::fromJson(m_out).object()[u"pairs"].toArray(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueStore> m_store;
    QString m_catalogue;
    QList<Id> m_studies;
    Id m_ana = 0;
    Id m_bo = 0;
    Id m_cy = 0;
    QByteArray m_out;
    QByteArray m_err;
};

namespace {

template <typename T> T ok(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

} // namespace

int TestAgreementCommand::run(const QStringList& arguments)
{
    QBuffer out(&m_out);
    QBuffer err(&m_err);
    m_out.clear();
    m_err.clear();
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    return runCommandLine(QStringList{u"agreement"_s, m_catalogue} + arguments, out, err);
}

void TestAgreementCommand::code(Id coder, int study, const QString& dimension, const QStringList& terms)
{
    const auto codebook = ok(m_store->codebook());
    SetCodings edit;
    edit.study = m_studies[study];
    edit.dimension = codebook->dimension(QStringView(dimension))->id;
    edit.coder = coder;
    for (const QString& term : terms) {
        Coding coding;
        coding.term = codebook->resolve(edit.dimension, term)->id;
        edit.codings.push_back(coding);
    }
    ok(m_store->apply(edit));
}

/// Country: Ana and Bo on studies 0 to 3, differing on 3; Bo and Cy on 4 only. Sector: Ana and Bo alike on both.
void TestAgreementCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = m_folder->filePath(u"team.lacuna"_s);
    m_store = ok(CatalogueStore::create(m_catalogue, ok(builtinCodebook()), {}));
    m_studies.clear();
    for (int i = 0; i < 5; ++i) {
        CodedStudy study;
        study.study.type = u"JOUR"_s;
        study.study.title = u"Study %1"_s.arg(i);
        m_studies << ok(m_store->apply(AddStudy{study})).id;
    }
    m_ana = ok(m_store->apply(SaveCoder{{.id = 0, .name = u"Ana"_s, .note = {}}})).id;
    m_bo = ok(m_store->apply(SaveCoder{{.id = 0, .name = u"Bo, junior"_s, .note = {}}})).id;
    m_cy = ok(m_store->apply(SaveCoder{{.id = 0, .name = u"Cy"_s, .note = {}}})).id;
    for (int i = 0; i < 4; ++i) {
        code(m_ana, i, u"country"_s, {i < 2 ? u"TH"_s : u"KH"_s});
        code(m_bo, i, u"country"_s, {i < 2 || i == 3 ? u"TH"_s : u"KH"_s});
    }
    code(m_bo, 4, u"country"_s, {u"TH"_s});
    code(m_cy, 4, u"country"_s, {u"TH"_s});
    for (int i = 0; i < 2; ++i) {
        code(m_ana, i, u"evidence-type"_s, {u"PRI"_s});
        code(m_bo, i, u"evidence-type"_s, {u"PRI"_s});
    }
}

void TestAgreementCommand::comparesEveryPair()
{
    QCOMPARE(run({u"--dimension"_s, u"country"_s}), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).object()[u"dimension"].toString(), u"country"_s);
    QCOMPARE(pairs().size(), 2);
    const QJsonObject first = pairs()[0].toObject();
    QCOMPARE(first[u"coders"].toArray(), (QJsonArray{u"Ana"_s, u"Bo, junior"_s}));
    QCOMPARE(first[u"n"].toInt(), 4);
    // TH: both 2, only Bo 1, neither 1: Po = 3/4, Pe = 2/4·3/4 + 2/4·1/4 = 1/2, κ = 1/2; KH is its mirror, so the pooled κ is 1/2, too.
    QCOMPARE(first[u"kappa"].toDouble(), 0.5);
    const QJsonArray terms = first[u"terms"].toArray();
    QCOMPARE(terms.size(), 2);
    for (const QJsonValue& term : terms) {
        const bool thailand = term[u"code"].toString() == u"TH";
        QCOMPARE(term[u"both"].toInt(), thailand ? 2 : 1);
        QCOMPARE(term[u"onlyA"].toInt(), thailand ? 0 : 1);
        QCOMPARE(term[u"onlyB"].toInt(), thailand ? 1 : 0);
        QCOMPARE(term[u"kappa"].toDouble(), 0.5);
    }
    const QJsonArray differing = first[u"disagreements"].toArray();
    QCOMPARE(differing.size(), 1);
    QCOMPARE(differing[0][u"study"].toString(), QString::number(m_studies[3]));
    QCOMPARE(differing[0][u"title"].toString(), u"Study 3"_s);
    QCOMPARE(differing[0][u"a"].toArray(), QJsonArray{u"KH"_s});
    QCOMPARE(differing[0][u"b"].toArray(), QJsonArray{u"TH"_s});
}

void TestAgreementCommand::comparesTheTwoNamed()
{
    QCOMPARE(run({u"--dimension"_s, u"country"_s, u"--coders"_s, u"bo, junior, ana"_s}), 0);
    QCOMPARE(pairs().size(), 1);
    QCOMPARE(pairs()[0][u"coders"].toArray(), (QJsonArray{u"Bo, junior"_s, u"Ana"_s}));
    // Nothing in common is an answer, too.
    QCOMPARE(run({u"--dimension"_s, u"country"_s, u"--coders"_s, u"Ana,Cy"_s}), 0);
    QCOMPARE(pairs()[0][u"n"].toInt(-1), 0);
    QVERIFY(pairs()[0][u"kappa"].isNull());
    QVERIFY(pairs()[0][u"observed"].isNull());
}

void TestAgreementCommand::undefinedIsNullOrADash()
{
    QCOMPARE(run({u"--dimension"_s, u"evidence-type"_s}), 0);
    QCOMPARE(pairs()[0][u"observed"].toDouble(), 1.0);
    QVERIFY(pairs()[0][u"kappa"].isNull());
    QVERIFY(pairs()[0][u"terms"][0][u"kappa"].isNull());
    QCOMPARE(run({u"--dimension"_s, u"evidence-type"_s, u"--as"_s, u"table"_s}), 0);
    QVERIFY2(QString::fromUtf8(m_out).contains(u"1.00  1.00  –\n"), m_out.constData());
    QVERIFY2(m_out.contains("undefined"), m_out.constData());
    QCOMPARE(run({u"--dimension"_s, u"country"_s, u"--as"_s, u"table"_s, u"--coders"_s, u"Ana,Bo, junior"_s}),
             0);
    QVERIFY2(!m_out.contains("undefined") && m_out.contains("0.50") && m_out.contains("Study 3"),
             m_out.constData());
}

void TestAgreementCommand::writesToAFile()
{
    const QString file = m_folder->filePath(u"k.json"_s);
    QCOMPARE(run({u"--dimension"_s, u"country"_s, u"-o"_s, file}), 0);
    QVERIFY(m_out.isEmpty());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(written.readAll()).object()[u"pairs"].toArray().size(), 2);
}

void TestAgreementCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no dimension") << QStringList{} << 2 << QByteArray("--dimension");
    QTest::newRow("unknown dimension")
        << QStringList{u"--dimension"_s, u"colour"_s} << 1 << QByteArray("country, ");
    QTest::newRow("unknown coder") << QStringList{u"--dimension"_s, u"country"_s, u"--coders"_s, u"Ana,Dee"_s}
                                   << 1 << QByteArray("Ana, Bo, junior, Cy");
    QTest::newRow("one coder") << QStringList{u"--dimension"_s, u"country"_s, u"--coders"_s, u"Ana"_s} << 2
                               << QByteArray("two names");
    QTest::newRow("the same coder twice")
        << QStringList{u"--dimension"_s, u"country"_s, u"--coders"_s, u"Ana,ana"_s} << 2
        << QByteArray("two different coders");
    QTest::newRow("nobody in common")
        << QStringList{u"--dimension"_s, u"sector"_s} << 1 << QByteArray("no two coders");
    QTest::newRow("unknown format") << QStringList{u"--dimension"_s, u"country"_s, u"--as"_s, u"xml"_s} << 2
                                    << QByteArray("json");
}

void TestAgreementCommand::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    QCOMPARE(run(arguments), code);
    QVERIFY(m_out.isEmpty());
    QVERIFY2(m_err.contains(says) && m_err.count('\n') == 1, m_err.constData());
}

void TestAgreementCommand::needsTwoCoders()
{
    for (const Id coder : {m_bo, m_cy})
        ok(m_store->apply(DeleteCoder{coder, {}}));
    QCOMPARE(run({u"--dimension"_s, u"country"_s}), 1);
    QVERIFY2(m_err.contains("no two coders"), m_err.constData());
}

QTEST_MAIN(TestAgreementCommand)
#include "tst_agreementcommand.moc"

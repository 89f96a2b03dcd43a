// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"

#include "model/support/csv.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

/// The alpha-2 codes of ISO 3166-1 (2024), written down here because the program takes them from ICU.
const QStringList isoCodes =
    u"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV "
    u"BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ "
    "FK FM FO "
    "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR "
    "IS IT JE "
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML "
    "MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR "
    "PS PT PW "
    "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ "
    "TK TL TM "
    "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"_s.split(u' ');

} // namespace

class TestBuiltinCodebook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dimensionsInOrder();
    void everyCountryOnceAtDepthTwo();
    void asiaPacificAsTheIloGroupsIt();
    void elsewhereIsM49_data();
    void elsewhereIsM49();
    void resolves_data();
    void resolves();
    void everyNameLeadsToItsTerm();
    void originUsesTheCountryTree();
    void sampleIsCodable();

private:
    QString codeFor(const QString& dimension, const QString& name) const;
    Codebook m_codebook;
};

QString TestBuiltinCodebook::codeFor(const QString& dimension, const QString& name) const
{
    const Term* term = m_codebook.resolve(m_codebook.dimension(dimension)->id, name);
    return term ? term->code : QString();
}

void TestBuiltinCodebook::initTestCase()
{
    const auto built = builtinCodebook();
    QVERIFY2(built, built ? "" : qPrintable(built.error().message));
    m_codebook = *built;
}

void TestBuiltinCodebook::dimensionsInOrder()
{
    QStringList keys;
    for (const Dimension& dimension : m_codebook.dimensions())
        keys.append(dimension.key);
    QCOMPARE(
        keys.join(u' '),
        u"country sector method form population theme evidence-type status confidence commissioner indicator research-stage origin destination"_s);
    QCOMPARE(m_codebook.dimension(u"EVIDENCE-TYPE")->label, u"Evidence type"_s);
}

void TestBuiltinCodebook::everyCountryOnceAtDepthTwo()
{
    QStringList countries;
    for (const Term* term : m_codebook.termsOf(m_codebook.dimension(u"country")->id)) {
        const bool isCountry = term->code.size() == 2;
        QCOMPARE(m_codebook.depth(term->id) == 2, isCountry);
        QVERIFY2(!term->label.isEmpty() && term->label != term->code, qPrintable(term->code));
        if (isCountry)
            countries.append(term->code);
    }
    countries.sort();
    QCOMPARE(countries, isoCodes);
}

void TestBuiltinCodebook::asiaPacificAsTheIloGroupsIt()
{
    QFile file(u":/lacuna/ilo_asia_pacific.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList expected;
    CsvParser parser(u',', [&](CsvRow&& row) {
        if (row.line > 1)
            expected.append(row.fields.join(u'|'));
        return true;
    });
    parser.feed(QString::fromUtf8(file.readAll()));
    parser.finish();
    QCOMPARE(expected.size(), 44);

    const Id country = m_codebook.dimension(u"country")->id;
    const Term* region = m_codebook.children(country, 0).front();
    QCOMPARE(region->label, u"Asia and the Pacific"_s);
    QStringList found;
    QStringList codes;
    for (const Term* subregion : m_codebook.children(country, region->id)) {
        codes.append(subregion->code);
        for (const Term* term : m_codebook.children(country, subregion->id))
            found.append(subregion->label + u'|' + term->code + u'|' + term->label);
    }
    QCOMPARE(found, expected);
    QCOMPARE(codes, QStringList({u"030"_s, u"035"_s, u"034"_s, u"ILO-PAC"_s}));
    QCOMPARE(m_codebook.path(m_codebook.resolve(country, u"TH")->id),
             u"Asia and the Pacific › South-Eastern Asia › Thailand"_s);
}

void TestBuiltinCodebook::elsewhereIsM49_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    QTest::newRow("Africa") << u"KE"_s << u"Africa › Eastern Africa › Kenya"_s;
    QTest::newRow("Americas") << u"BR"_s << u"Americas › South America › Brazil"_s;
    QTest::newRow("Caribbean") << u"HT"_s << u"Americas › Caribbean › Haiti"_s;
    QTest::newRow("Europe") << u"IT"_s << u"Europe › Southern Europe › Italy"_s;
    QTest::newRow("Western Asia") << u"QA"_s << u"Rest of Asia › Western Asia › Qatar"_s;
    QTest::newRow("Central Asia") << u"UZ"_s << u"Rest of Asia › Central Asia › Uzbekistan"_s;
    QTest::newRow("Oceania") << u"GU"_s << u"Rest of Oceania › Rest of Micronesian Region › Guam"_s;
}

void TestBuiltinCodebook::elsewhereIsM49()
{
    QFETCH(QString, code);
    QFETCH(QString, path);
    QCOMPARE(m_codebook.path(m_codebook.resolve(m_codebook.dimension(u"country")->id, code)->id), path);
}

void TestBuiltinCodebook::resolves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString& name, const char* code) {
        QTest::newRow(qPrintable(name)) << name << QString::fromLatin1(code);
    };
    for (const QString& name : {u"Vietnam"_s, u"Viet Nam"_s, u"VIETNAM"_s, u"vn"_s, u"VNM"_s})
        row(name, "VN");
    for (const QString& name : {u"Laos"_s, u"Lao PDR"_s, u"Lao People's Democratic Republic"_s,
                                u"Lao People’s Democratic Republic"_s, u"LAO"_s})
        row(name, "LA");
    for (const QString& name : {u"Burma"_s, u"Myanmar"_s, u"Myanmar (Burma)"_s, u"MMR"_s})
        row(name, "MM");
    for (const QString& name : {u"South Korea"_s, u"Korea (Republic of)"_s, u"Korea, Republic of"_s,
                                u"Republic of Korea"_s, u"KOR"_s})
        row(name, "KR");
    for (const QString& name : {u"North Korea"_s, u"DPRK"_s, u"Democratic People's Republic of Korea"_s})
        row(name, "KP");
    for (const QString& name : {u"Iran"_s, u"Iran (Islamic Republic of)"_s, u"Islamic Republic of Iran"_s})
        row(name, "IR");
    for (const QString& name : {u"Russia"_s, u"Russian Federation"_s})
        row(name, "RU");
    for (const QString& name : {u"Syria"_s, u"Syrian Arab Republic"_s})
        row(name, "SY");
    for (const QString& name : {u"Taiwan"_s, u"Taiwan, China"_s, u"Taiwan, Province of China"_s})
        row(name, "TW");
    for (const QString& name : {u"Hong Kong"_s, u"Hong Kong SAR"_s, u"Hong Kong, China"_s})
        row(name, "HK");
    for (const QString& name : {u"Macao"_s, u"Macau"_s, u"Macau, China"_s})
        row(name, "MO");
    for (const QString& name : {u"Ivory Coast"_s, u"Côte d'Ivoire"_s, u"Cote d'Ivoire"_s, u"Côte d’Ivoire"_s})
        row(name, "CI");
    for (const QString& name : {u"Swaziland"_s, u"Eswatini"_s})
        row(name, "SZ");
    for (const QString& name : {u"Cape Verde"_s, u"Cabo Verde"_s})
        row(name, "CV");
    for (const QString& name : {u"Czechia"_s, u"Czech Republic"_s})
        row(name, "CZ");
    for (const QString& name : {u"UK"_s, u"U.K."_s, u"Great Britain"_s, u"United Kingdom"_s, u"England"_s})
        row(name, "GB");
    for (const QString& name :
         {u"USA"_s, u"US"_s, u"U.S.A."_s, u"United States of America"_s, u"United States"_s})
        row(name, "US");
    for (const QString& name : {u"UAE"_s, u"United Arab Emirates"_s, u"ARE"_s})
        row(name, "AE");
    for (const QString& name :
         {u"DRC"_s, u"Democratic Republic of the Congo"_s, u"Congo (Democratic Republic of the)"_s})
        row(name, "CD");
    row(u"Congo"_s, "CG");
    for (const QString& name : {u"Bolivia"_s, u"Bolivia (Plurinational State of)"_s})
        row(name, "BO");
    for (const QString& name : {u"Tanzania"_s, u"United Republic of Tanzania"_s})
        row(name, "TZ");
    for (const QString& name : {u"Venezuela"_s, u"Venezuela (Bolivarian Republic of)"_s})
        row(name, "VE");
    for (const QString& name : {u"Moldova"_s, u"Republic of Moldova"_s})
        row(name, "MD");
    for (const QString& name : {u"Palestine"_s, u"Occupied Palestinian Territory"_s, u"State of Palestine"_s})
        row(name, "PS");
    for (const QString& name :
         {u"Micronesia"_s, u"Micronesia (Federated States of)"_s, u"Federated States of Micronesia"_s})
        row(name, "FM");
    for (const QString& name : {u"East Timor"_s, u"Timor-Leste"_s, u"Timor Leste"_s})
        row(name, "TL");
    for (const QString& name : {u"Turkey"_s, u"Türkiye"_s, u"Turkiye"_s})
        row(name, "TR");
    row(u"Brunei"_s, "BN");
    row(u"North Macedonia"_s, "MK");
    row(u"Southeast Asia"_s, "035");
    row(u"Asia-Pacific"_s, "ILO-AP");
    row(u"Pacific"_s, "ILO-PAC");
    row(u"Atlantis"_s, "");
    row(u"Soviet Union"_s, "");
    row(u"–"_s, "");
}

void TestBuiltinCodebook::resolves()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QCOMPARE(codeFor(u"country"_s, name), code);
}

void TestBuiltinCodebook::everyNameLeadsToItsTerm()
{
    for (const Term& term : m_codebook.terms()) {
        for (const QString& name : QStringList{term.code, term.label} + term.aliases)
            QVERIFY2(m_codebook.resolve(term.dimension, name) == &term,
                     qPrintable(term.code + u": "_s + name));
    }
}

void TestBuiltinCodebook::originUsesTheCountryTree()
{
    for (const auto key : {u"origin", u"destination"}) {
        const Dimension* dimension = m_codebook.dimension(key);
        QCOMPARE(dimension->treeOf, m_codebook.dimension(u"country")->id);
        QCOMPARE(codeFor(dimension->key, u"Burma"_s), u"MM"_s);
        QCOMPARE(m_codebook.termsOf(dimension->id), m_codebook.termsOf(dimension->treeOf));
    }
}

void TestBuiltinCodebook::sampleIsCodable()
{
    QFile file(u":/lacuna/sample/bibliography.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int codings = 0;
    CsvParser parser(u',', [&](CsvRow&& row) {
        const QStringList keys = {u"country"_s, u"sector"_s, u"method"_s, u"evidence-type"_s};
        for (int i = 0; row.line > 1 && i < keys.size(); ++i) {
            for (const QString& code : row.fields.value(8 + i).split(u';', Qt::SkipEmptyParts)) {
                ++codings;
                if (codeFor(keys[i], code).isEmpty())
                    qWarning().noquote() << row.line << keys[i] << code;
            }
        }
        return true;
    });
    QTest::failOnWarning();
    parser.feed(QString::fromUtf8(file.readAll()));
    parser.finish();
    QCOMPARE_GT(codings, 900);
}

QTEST_GUILESS_MAIN(TestBuiltinCodebook)
#include "tst_builtincodebook.moc"

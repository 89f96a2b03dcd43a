// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elsewhere.h"
#include "handoutfiles.h"
#include "support/chromium.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

/// Other programs judge handouts: Microsoft's Open XML SDK validator, LibreOffice, a browser with axe-core. Skipped where they are not.
class TestHandoutElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void validatorAccepts_data();
    void validatorAccepts();
    void libreOfficeOpens_data();
    void libreOfficeOpens();
    void pageHasNoBarriers_data();
    void pageHasNoBarriers();

private:
    QString save(const QByteArray& data, const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(data) == data.size() ? file.fileName()
                                                                                  : QString();
    }
    static std::vector<std::pair<QString, Handout>> samples()
    {
        Handout odd;
        odd.title = u"Blocks with nothing in them"_s;
        odd.blocks = {HandoutHeading(), HandoutText(),  HandoutFigures(),
                      HandoutBars(),    HandoutTable(), HandoutCard(),
                      HandoutMatrix(),  HandoutBreak(), HandoutMatrix{u"Wide"_s, handoutMap(4, 40)}};
        return {{u"agenda"_s, sampleAgenda()},
                {u"digest"_s, sampleDigest()},
                {u"brief"_s, sampleBrief()},
                {u"hostile"_s, hostileHandout()},
                {u"cards"_s, manyCards(60)},
                {u"table"_s, largeTable(120, 12)},
                {u"odd"_s, odd}};
    }

    QTemporaryDir m_folder;
};

void TestHandoutElsewhere::validatorAccepts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Handout>("handout");
    for (const QString& kind : {u"docx"_s, u"pptx"_s, u"xlsx"_s}) {
        for (const auto& [name, handout] : samples())
            QTest::addRow("%s, %s", qPrintable(kind), qPrintable(name)) << kind << handout;
    }
}

void TestHandoutElsewhere::validatorAccepts()
{
    QFETCH(QString, kind);
    QFETCH(Handout, handout);
    if (ooxmlValidator().isEmpty())
        QSKIP("LACUNA_OOXML_VALIDATOR is not set and ooxml-validator is not installed: packaging/test "
              "provides it");
    const QString path = save(handoutFile(handout, kind), u"file."_s + kind);
    QVERIFY(!path.isEmpty());
    const QByteArray report = validatorsReport(path);
    QVERIFY2(report.isEmpty(), report.left(4000).constData());
}

void TestHandoutElsewhere::libreOfficeOpens_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : {u"docx"_s, u"pptx"_s, u"xlsx"_s, u"odp"_s})
        QTest::addRow("%s", qPrintable(kind)) << kind;
}

/// One call for all files of a kind: LibreOffice takes longer to start than to convert.
void TestHandoutElsewhere::libreOfficeOpens()
{
    QFETCH(QString, kind);
    if (libreOffice().isEmpty() || pdfInfo().isEmpty())
        QSKIP("LibreOffice (nogui) or pdfinfo (poppler-utils) is not installed");
    QStringList files;
    for (const auto& [name, handout] : samples())
        files += save(handoutFile(handout, kind), name + u'.' + kind);
    QVERIFY(convertedByLibreOffice(files, u"pdf"_s, m_folder.path()));
    for (const auto& [name, handout] : samples()) {
        const QString report = pdfReport(m_folder.filePath(name + u".pdf"_s));
        const int pages = pagesIn(report);
        QVERIFY2(pages >= 1, qPrintable(name));
        if (kind == "docx"_L1 && name == "brief"_L1)
            QCOMPARE(pages, 2); // as promised
        if (kind == "pptx"_L1 || kind == "odp"_L1)
            QCOMPARE(pages, int(readSlides(handoutFile(handout, u"pptx"_s)).size()));
        QFile::remove(m_folder.filePath(name + u".pdf"_s));
    }
}

void TestHandoutElsewhere::pageHasNoBarriers_data()
{
    QTest::addColumn<Handout>("handout");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("dark");
    for (const auto& [name, handout] : samples()) {
        QTest::addRow("%s", qPrintable(name)) << handout << 1280 << false;
        if (name == "brief"_L1 || name == "agenda"_L1) {
            QTest::addRow("%s, dark", qPrintable(name)) << handout << 1280 << true;
            QTest::addRow("%s, small", qPrintable(name)) << handout << 390 << false;
        }
    }
}

void TestHandoutElsewhere::pageHasNoBarriers()
{
    QFETCH(Handout, handout);
    QFETCH(int, width);
    QFETCH(bool, dark);
    QFile axe(qEnvironmentVariable("LACUNA_AXE"));
    if (Chromium::program().isEmpty() || axe.fileName().isEmpty() || !axe.open(QIODevice::ReadOnly))
        QSKIP("Chromium is not installed or LACUNA_AXE names no axe.min.js");
    const QString path = save(handoutFile(handout, u"html"_s), u"page.html"_s);
    Chromium browser;
    QVERIFY(browser.start());
    browser.resize(width, 844, width < 500);
    browser.setMedia({{u"prefers-color-scheme"_s, dark ? u"dark"_s : u"light"_s}});
    QVERIFY(browser.open(path));
    // Nothing of the page is wider than the window: what is scrolls by itself.
    QVERIFY(browser.evaluate(u"document.documentElement.scrollWidth <= innerWidth"_s).toBool());
    browser.evaluate(QString::fromUtf8(axe.readAll()));
    const QJsonArray violations =
        browser
            .evaluate(
                u"axe.run(document, {resultTypes: ['violations']}).then((r) => r.violations.map((v) => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | ')))"_s)
            .toArray();
    QStringList found;
    for (const QJsonValue& violation : violations)
        found += violation.toString();
    QCOMPARE(found.join(u'\n'), QString());
}

QTEST_MAIN(TestHandoutElsewhere)
#include "tst_handoutelsewhere.moc"

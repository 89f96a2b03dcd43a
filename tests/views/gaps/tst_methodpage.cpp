// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/methodpage.h"

#include "gapsstage.h"
#include "model/analysis/mapdifference.h"
#include "model/analysis/methodtext.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

using namespace lacuna;
using namespace Qt::StringLiterals;

class MethodPageTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theming> m_theming;

    static QString textOf(const GapRules& rules, const QString& floor = u"Moderate"_s)
    {
        MethodPage page;
        page.setRules(rules, floor);
        return page.findChild<QTextBrowser*>()->toPlainText();
    }

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }

    void everyClassIsNamedWithItsRule()
    {
        GapRules rules;
        rules.referenceYear = 2026;
        const QString text = textOf(rules);
        qsizetype from = text.indexOf(u"Gap classes"_s);
        QVERIFY(from >= 0);
        for (int i = 0; i < gapClassCount; ++i) {
            const qsizetype at = text.indexOf(gapDefinition(GapClass(i), rules), from);
            QVERIFY2(at >= 0, qPrintable(gapClassKey(GapClass(i))));
            QVERIFY(text.indexOf(gapClassLabel(GapClass(i)), from) >= 0);
            from = at; // in their order
        }
        QVERIFY(text.contains(u"Not appraised"_s));
        for (const CellChange change : {CellChange::New, CellChange::Lost, CellChange::Better,
                                        CellChange::Worse, CellChange::Count, CellChange::Declared})
            QVERIFY(text.contains(changeLabel(change)));
    }

    void noYearIsTheCurrentOne() { QVERIFY(!textOf({}).contains(u"before 0"_s)); }

    void everyFigureIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("formula");
        QTest::newRow("coverage") << u"Coverage"_s << u"C = c / a"_s;
        QTest::newRow("evidence coverage") << u"Evidence coverage"_s << u"E = m / a"_s;
        QTest::newRow("expected") << u"Expected studies"_s << u"e = R · C / N"_s;
        QTest::newRow("residual") << u"Residual"_s << u"r = (n − e) / √( e · (1 − R/N) · (1 − C/N) )"_s;
        QTest::newRow("similarity") << u"Order by similarity"_s << u"Σ"_s;
        QTest::newRow("gap score") << u"Gap score"_s << u"S = 100 · w · g · max(0, 1 − n′ / t)"_s;
        QTest::newRow("ongoing") << u"Gap score"_s << u"n′ = n + o / 2"_s;
        QTest::newRow("burden") << u"Evidence per burden"_s << u"d = 100,000 · n / b"_s;
        QTest::newRow("gini") << u"Gini"_s << u"G = 1 − Σ"_s;
        QTest::newRow("kappa") << u"Cohen's κ"_s << u"κ = (Po − Pe) / (1 − Pe)"_s;
        QTest::newRow("chnri") << u"CHNRI"_s << u"RPS = "_s;
        QTest::newRow("aea") << u"AEA"_s << u"most frequent answer"_s;
        QTest::newRow("jla") << u"James Lind Alliance"_s << u"rank 1 is worth 10"_s;
        QTest::newRow("borda") << u"Borda"_s << u"Σ (m − rank)"_s;
        QTest::newRow("delphi") << u"Delphi"_s << u"70 %"_s;
        QTest::newRow("kendall") << u"Kendall's W"_s << u"W = 12"_s;
    }
    void everyFigureIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, formula);
        const QString text = textOf({});
        QVERIFY(text.contains(name));
        QVERIFY2(text.contains(formula), qPrintable(text));
    }

    void sourcesAreCited_data()
    {
        QTest::addColumn<QString>("source");
        for (const char* source : {"Cohen J (1960)", "Haberman SJ (1973)", "Hill MO (1973)", "Gini C (1912)",
                                   "10.3325/cmj.2008.49.720"})
            QTest::newRow(source) << QString::fromLatin1(source);
    }
    void sourcesAreCited()
    {
        QFETCH(QString, source);
        QVERIFY(textOf({}).contains(source));
    }

    void thresholdsFollowTheQuestion()
    {
        GapsStage stage;
        stage.trigger(u"showMethod"_s);
        auto* page = stage.place.findChild<MethodPage*>();
        QVERIFY(page && page->isVisible());
        QVERIFY(!page->isModal());
        auto* text = page->findChild<QTextBrowser*>();
        const QString year = QString::number(stage.place.map()->question.rules.referenceYear);
        QVERIFY2(text->toPlainText().contains(
                     u"thin below 3 studies; a synthesis is wanted from 5 primary studies; stale after 10 "
                     "years before "_s
                     + year),
                 qPrintable(text->toPlainText()));
        QVERIFY(text->toPlainText().contains(u"Fewer than 3 completed studies"_s));
        Question question = stage.place.question();
        question.rules.thin = 7;
        question.rules.target = 11;
        question.rules.referenceYear = 2019;
        stage.place.setQuestion(question);
        GapsStage::settle();
        QVERIFY(text->toPlainText().contains(u"thin below 7 studies"_s));
        QVERIFY(text->toPlainText().contains(u"Fewer than 7 completed studies"_s));
        QVERIFY(text->toPlainText().contains(u"before 2019"_s));
        QVERIFY(text->toPlainText().contains(u"t = 11"_s));
        QVERIFY(text->toPlainText().contains(u"at least 7 completed"_s));
    }

    void isReadAndCopiedByKeyboard()
    {
        MethodPage page;
        page.setRules({}, u"Moderate"_s);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* text = page.findChild<QTextBrowser*>();
        QVERIFY(text->isReadOnly());
        QVERIFY(!text->accessibleName().isEmpty());
        QVERIFY(text->verticalScrollBar()->maximum() > 0);
        QTest::keyClick(text, Qt::Key_PageDown);
        QVERIFY(text->verticalScrollBar()->value() > 0);
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Gap score"_s));
        QGuiApplication::clipboard()->clear();
        page.findChild<QPushButton*>(u"methodCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Gap score"_s));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
        QTest::keyClick(&page, Qt::Key_Escape);
        QVERIFY(!page.isVisible());
    }

    /// What a catalogue calls its terms is text, whatever is in it.
    void aLabelIsNoMarkup() { QVERIFY(textOf({}, u"<b>High</b>"_s).contains(u"<b>High</b>"_s)); }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            m_theming->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            MethodPage page;
            page.setRules({}, u"Moderate"_s);
            page.resize(760, 1500);
            page.show();
            GapsStage::settle();
            GapsStage::shoot(&page, dark ? u"method-dark"_s : u"method-light"_s);
            page.findChild<QTextBrowser*>()->verticalScrollBar()->setValue(1400);
            GapsStage::settle();
            GapsStage::shoot(&page, dark ? u"method-dark-2"_s : u"method-light-2"_s);
        }
        m_theming->setChoice(ThemeChoice::Light);
    }
};

QTEST_MAIN(MethodPageTest)
#include "tst_methodpage.moc"

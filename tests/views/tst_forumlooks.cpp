// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/homesamples.h"
#include "views/lookssamples.h"

#include "views/common/shell.h"
#include "views/common/theme.h"
#include "views/practice/practiceplace.h"
#include "views/priorities/prioritiesplace.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Practice and Priorities with everything in them: no text is cut off, at the sizes people have. With LACUNA_SHOTS=FOLDER the pictures are kept.
class tst_ForumLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void pages_data();
    void pages();

private:
    std::unique_ptr<Theming> m_theming;
};

void tst_ForumLooks::pages_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ThemeChoice>("theme");
    const std::pair<const char*, ThemeChoice> themes[] = {
        {"light", ThemeChoice::Light}, {"dark", ThemeChoice::Dark}, {"contrast", ThemeChoice::HighContrast}};
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        for (const auto& [name, theme] : themes)
            QTest::addRow("%d-%s", size.width(), name) << size << theme;
    }
}

void tst_ForumLooks::pages()
{
    QFETCH(const QSize, size);
    QFETCH(const ThemeChoice, theme);
    m_theming->setChoice(theme);
    TestWorkspace workspace;
    workspace.openSampleReferences();
    addSamplePractices(workspace);
    addSampleContributions(workspace);
    addSampleRound(workspace);
    workspace.publish();
    Shell shell(&workspace);
    auto* practice = new PracticePlace(&workspace);
    auto* priorities = new PrioritiesPlace(&workspace);
    shell.addPlace(practice);
    shell.addPlace(priorities);
    shell.resize(size);
    shell.show();
    const auto look = [&](const QString& name) {
        QTest::qWait(250);
        const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
        if (!folder.isEmpty())
            shell.grab().save(
                QDir(folder).filePath(u"%1-%2.png"_s.arg(name, QString::fromUtf8(QTest::currentDataTag()))));
        const QString cut = cutText(shell);
        if (!cut.isEmpty())
            qWarning("%s: %s", qPrintable(name), qPrintable(cut));
        return cut.isEmpty();
    };
    QVERIFY(look(u"practice"_s));
    for (int page = 0; page < 4; ++page) {
        shell.showPlace(u"priorities"_s);
        priorities->showPage(PrioritiesPlace::Page(page));
        QVERIFY(look(u"priorities%1"_s.arg(page + 1)));
    }
}

QTEST_MAIN(tst_ForumLooks)
#include "tst_forumlooks.moc"

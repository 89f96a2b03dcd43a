// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// What the style sheet makes of controls, as pixels.
class TestTheming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theming = std::make_unique<Theming>(); }
    void cleanupTestCase() { m_theming.reset(); }
    void disabledIsToldApart_data();
    void disabledIsToldApart();
    void disabledIsNotByColourAlone_data() { disabledIsToldApart_data(); }
    void disabledIsNotByColourAlone();
    void linksFollowTheTheme();

private:
    std::unique_ptr<Theming> m_theming;
};

namespace {

/// A card with @p widget on it.
struct Card {
    explicit Card(QWidget* widget)
        : shown(widget)
    {
        setLook(&frame, "card");
        auto* column = new QVBoxLayout(&frame);
        column->addWidget(widget);
        frame.show();
    }
    QImage picture() { return frame.grab(shown->geometry()).toImage().convertToFormat(QImage::Format_RGB32); }
    QFrame frame;
    QWidget* shown;
};

/// The best contrast of anything in @p at with the card.
double contrastIn(const QImage& picture, const QRect& at)
{
    double best = 1;
    for (int y = std::max(0, at.top()); y <= std::min(at.bottom(), picture.height() - 1); ++y) {
        for (int x = std::max(0, at.left()); x <= std::min(at.right(), picture.width() - 1); ++x)
            best = std::max(best, contrastRatio(picture.pixelColor(x, y), currentPalette().surface));
    }
    return best;
}

/// How many pixels of @p at are not the card's.
int inkIn(const QImage& picture, const QRect& at)
{
    int ink = 0;
    for (int y = at.top(); y <= std::min(at.bottom(), picture.height() - 1); ++y) {
        for (int x = at.left(); x <= at.right(); ++x)
            ink += contrastRatio(picture.pixelColor(x, y), currentPalette().surface) >= 2 ? 1 : 0;
    }
    return ink;
}

constexpr int indicatorWidth = 20;

} // namespace

void TestTheming::disabledIsToldApart_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("contrast") << ThemeChoice::HighContrast;
}

/// The words of what cannot be chosen are paler than those of what can, and still to be read.
void TestTheming::disabledIsToldApart()
{
    QFETCH(ThemeChoice, theme);
    m_theming->setChoice(theme);
    const std::pair<QWidget*, int> widgets[] = {
        {new QCheckBox(u"Ballots"_s), indicatorWidth},
        {new QRadioButton(u"Ballots"_s), indicatorWidth},
        {new QLabel(u"Ballots"_s), 0},
        {new QPushButton(u"Ballots"_s), 4},
    };
    for (const auto& [widget, from] : widgets) {
        Card card(widget);
        const QImage enabled = card.picture();
        const QRect words = enabled.rect().adjusted(from, 3, -4, -3);
        widget->setEnabled(false);
        const QImage disabled = card.picture();
        const char* name = widget->metaObject()->className();
        QVERIFY2(contrastIn(disabled, words) >= 3, name);
        QVERIFY2(contrastIn(disabled, words) < 0.75 * contrastIn(enabled, words), name);
    }
}

/// The box is drawn as dashes.
void TestTheming::disabledIsNotByColourAlone()
{
    QFETCH(ThemeChoice, theme);
    m_theming->setChoice(theme);
    for (QAbstractButton* widget : std::initializer_list<QAbstractButton*>{new QCheckBox(u"Ballots"_s),
                                                                           new QRadioButton(u"Ballots"_s)}) {
        Card card(widget);
        const QImage enabled = card.picture();
        const QRect box(0, 0, indicatorWidth, enabled.height());
        widget->setEnabled(false);
        const QImage disabled = card.picture();
        const char* name = widget->metaObject()->className();
        QVERIFY2(contrastIn(enabled, box) >= 3, name);
        QVERIFY2(contrastIn(disabled, box) >= 3, name);
        QVERIFY2(inkIn(disabled, box) < 0.85 * inkIn(enabled, box), name);
    }
}

void TestTheming::linksFollowTheTheme()
{
    m_theming->setChoice(ThemeChoice::Light);
    Card card(new QLabel(u"<a style=\"text-decoration:none\" href=\"#x\">WWWWW</a>"_s));
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::HighContrast, ThemeChoice::Light}) {
        m_theming->setChoice(theme);
        const QImage picture = card.picture();
        bool found = false;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                found = found || picture.pixelColor(x, y) == currentPalette().accent;
        }
        QVERIFY(found);
    }
}

QTEST_MAIN(TestTheming)
#include "tst_theming.moc"

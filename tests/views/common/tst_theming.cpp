// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTreeWidget>
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
    void headersStandOverTheirCells_data();
    void headersStandOverTheirCells();

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

void TestTheming::headersStandOverTheirCells_data()
{
    QTest::addColumn<bool>("tree");
    QTest::addColumn<bool>("leading");
    QTest::newRow("tree") << true << true;
    QTest::newRow("tree, numbers") << true << false;
    QTest::newRow("table") << false << true;
    QTest::newRow("table, numbers") << false << false;
}

void TestTheming::headersStandOverTheirCells()
{
    QFETCH(bool, tree);
    QFETCH(bool, leading);
    const QString text(QChar(0x2588)); // a block, which fills its room in any weight
    const Qt::Alignment alignment = (leading ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
    QTreeWidget list;
    QTableWidget table(1, 1);
    if (tree) {
        list.setRootIsDecorated(false);
        list.setHeaderLabels({text});
        list.headerItem()->setTextAlignment(0, alignment);
        (new QTreeWidgetItem(&list, {text}))->setTextAlignment(0, alignment);
    } else {
        table.setHorizontalHeaderLabels({text});
        table.horizontalHeaderItem(0)->setTextAlignment(alignment);
        table.verticalHeader()->hide();
        table.setItem(0, 0, new QTableWidgetItem(text));
        table.item(0, 0)->setTextAlignment(alignment);
    }
    QAbstractItemView& view = tree ? static_cast<QAbstractItemView&>(list) : table;
    QHeaderView* header = tree ? list.header() : table.horizontalHeader();
    view.resize(300, 120);
    view.show();
    header->setStretchLastSection(false);
    header->resizeSection(0, 200);
    const auto edge = [&](QWidget* of, int y) { // of what is written at that height
        const QImage picture = of->grab().toImage();
        int found = -1;
        for (int x = 0; x < 200; ++x) {
            if (picture.pixelColor(x, y).lightness() < 160 && (found < 0 || !leading))
                found = x;
        }
        return found;
    };
    const int over = edge(header->viewport(), header->height() / 2);
    const int under = edge(view.viewport(), view.visualRect(view.model()->index(0, 0)).center().y());
    QVERIFY(over >= 0 && under >= 0);
    QVERIFY2(std::abs(over - under) <= 1, qPrintable(u"%1 over %2"_s.arg(over).arg(under)));
}

QTEST_MAIN(TestTheming)
#include "tst_theming.moc"

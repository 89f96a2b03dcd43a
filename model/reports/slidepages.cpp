// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slidepages.h"

#include "model/reports/deckstory.h"
#include "model/reports/slidepainter.h"
#include "model/reports/templatelook.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SlidePages)
};

/// Keeps the slides instead of writing them.
class DrawnDeck : public SlideDeck {
public:
    Result<> add(DeckSlide slide) override
    {
        m_slides.push_back(std::make_shared<const DeckSlide>(std::move(slide)));
        return {};
    }
    int slides() const override { return int(m_slides.size()); }
    Result<> write(const QString&, const QString&, QIODevice&, Progress&) override { return {}; }

    const std::vector<std::shared_ptr<const DeckSlide>>& all() const { return m_slides; }

private:
    std::vector<std::shared_ptr<const DeckSlide>> m_slides;
};

} // namespace

Result<DeckLook> deckLookOf(const ReportOptions& options, Progress& progress)
{
    if (options.slideTemplate.isEmpty())
        return decktheme::ownLook(paletteFor(options.theme), options.slides);
    auto from = readTemplatePackage(options.slideTemplate, progress);
    if (!from)
        return std::unexpected(from.error());
    return templateLook(std::make_shared<TemplatePackage>(*std::move(from)));
}

void paintSlide(QPainter& painter, const DeckSlide& slide, const DeckLook& look, int number)
{
    SlidePainter(painter, look, slide.layout, number).paint(slide.slide);
}

Result<std::vector<ReportPage>> laySlides(const ReportContent& content, const ReportOptions& options,
                                          Progress& progress)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return fail(ErrorKind::Internal, Text::tr("Pages need a program with windows to be drawn."));
    auto made = deckLookOf(options, progress);
    if (!made)
        return std::unexpected(made.error());
    const auto look = std::make_shared<const DeckLook>(*std::move(made));
    DrawnDeck deck;
    if (const auto done = fillDeck(content, options, *look, deck, progress); !done)
        return std::unexpected(done.error());
    std::vector<ReportPage> pages;
    constexpr double pixels = 96.0 / 72;
    for (const auto& slide : deck.all()) {
        const int number = int(pages.size()) + 1;
        pages.push_back({look->frame.slide * pixels, [slide, look, number](QPainter& painter) {
                             painter.scale(pixels, pixels);
                             paintSlide(painter, *slide, *look, number);
                         }});
    }
    return pages;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/practicedigest.h"

#include "model/analysis/fourquestions.h"
#include "model/analysis/practicetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PracticeDigest)
};

constexpr size_t kindCount = allPracticeKinds.size();

QString number(int value)
{
    return QLocale().toString(value);
}

size_t placeOf(PracticeKind kind)
{
    const auto at = std::ranges::find(allPracticeKinds, kind);
    return at == allPracticeKinds.end() ? 0 : size_t(at - allPracticeKinds.begin());
}

/// One stage of research and its practices. A practice of several stages counts in each, but its card stands under the first.
struct Stage {
    QString label;
    std::array<int, kindCount> kinds{};
    int all = 0;
    std::vector<const Practice*> cards;
};

class Digest {
public:
    Digest(const std::vector<Practice>& practices, const std::vector<Study>& studies,
           const Codebook& codebook, const DigestOptions& options)
        : m_practices(practices)
        , m_codebook(codebook)
        , m_options(options)
    {
        for (const Study& study : studies)
            m_studies.insert(study.id, &study);
        sortIntoStages();
    }

    Handout make()
    {
        m_handout.title =
            m_options.title.isEmpty() ? Text::tr("Good practices and lessons") : m_options.title;
        m_handout.subtitle = Text::tr("What have we learned about doing research?");
        addFigures();
        addStages();
        addTable();
        for (const Stage& stage : m_stages)
            addCards(stage);
        addMissing();
        addMethod();
        m_handout.provenance = provenanceText();
        return std::move(m_handout);
    }

private:
    void sortIntoStages()
    {
        const Dimension* dimension = m_codebook.dimension(QString(practiceStageKey));
        QHash<Id, size_t> placeOfTerm;
        if (dimension) {
            for (const Term* term : m_codebook.termsOf(dimension->id)) {
                if (term->parent != 0) { // deeper stages count for the one they are part of
                    placeOfTerm.insert(term->id, placeOfTerm.value(term->parent));
                    continue;
                }
                placeOfTerm.insert(term->id, m_stages.size());
                m_stages.push_back({.label = term->label, .kinds = {}, .all = 0, .cards = {}});
            }
        }
        m_named = m_stages.size();
        m_stages.push_back({.label = Text::tr("No stage in particular"), .kinds = {}, .all = 0, .cards = {}});
        for (const Practice& practice : m_practices) {
            std::vector<size_t> places;
            for (const Id term : practice.termsIn(dimension ? dimension->id : 0)) {
                if (const auto at = placeOfTerm.constFind(term); at != placeOfTerm.constEnd())
                    places.push_back(*at);
            }
            std::ranges::sort(places);
            places.erase(std::ranges::unique(places).begin(), places.end());
            if (places.empty())
                places.push_back(m_named);
            for (const size_t place : places) {
                ++m_stages[place].kinds[placeOf(practice.kind)];
                ++m_stages[place].all;
            }
            m_stages[places.front()].cards.push_back(&practice);
        }
        if (m_stages.back().all == 0)
            m_stages.pop_back();
        for (Stage& stage : m_stages)
            std::ranges::stable_sort(stage.cards, {}, [](const Practice* it) { return placeOf(it->kind); });
    }

    void addFigures()
    {
        std::array<int, kindCount> kinds{};
        QSet<Id> sources;
        for (const Practice& practice : m_practices) {
            ++kinds[placeOf(practice.kind)];
            for (const PracticeSource& source : practice.sources)
                sources.insert(source.study);
        }
        HandoutFigures figures;
        const auto add = [&figures](int value, const QString& label) {
            figures.figures.push_back({.number = number(value), .label = label});
        };
        for (size_t at = 0; at < kindCount; ++at)
            add(kinds[at], practiceKindsLabel(allPracticeKinds[at], kinds[at]));
        const int studies = int(sources.size());
        add(studies, Text::tr("studies they come from", nullptr, studies));
        m_handout.blocks.emplace_back(std::move(figures));
    }

    void addStages()
    {
        HandoutBars bars;
        bars.title = Text::tr("By stage of research");
        int most = 1;
        for (const Stage& stage : m_stages) {
            HandoutBars::Bar bar;
            bar.label = stage.label;
            bar.value = stage.all;
            bar.missing = stage.all == 0;
            bar.shown = bar.missing ? Text::tr("nothing recorded") : number(stage.all);
            bars.bars.push_back(std::move(bar));
            most = std::max(most, stage.all);
        }
        bars.maximum = most;
        m_handout.blocks.emplace_back(std::move(bars));
    }

    void addTable()
    {
        HandoutTable table;
        table.title = Text::tr("Stage by kind");
        table.columns.push_back({.header = Text::tr("Stage of research"), .width = 3, .right = false});
        for (const PracticeKind kind : allPracticeKinds)
            table.columns.push_back({.header = practiceKindLabel(kind), .width = 1, .right = true});
        table.columns.push_back({.header = Text::tr("All"), .width = 1, .right = true});
        for (const Stage& stage : m_stages) {
            QStringList row{stage.label};
            for (const int count : stage.kinds)
                row << (count == 0 ? u"–"_s : number(count));
            row << (stage.all == 0 ? u"–"_s : number(stage.all));
            table.rows << row;
        }
        m_handout.blocks.emplace_back(std::move(table));
    }

    /// A stage whose practices all stand under earlier ones has no part of its own.
    void addCards(const Stage& stage)
    {
        if (stage.cards.empty())
            return;
        m_handout.blocks.emplace_back(HandoutHeading{.level = 1, .text = stage.label});
        for (const Practice* practice : stage.cards)
            m_handout.blocks.emplace_back(cardOf(*practice, stage.label));
    }

    /// Together and at the end: a page for each would be a page of nothing.
    void addMissing()
    {
        std::vector<HandoutText> missing;
        for (const Stage& stage : m_stages) {
            if (stage.all == 0)
                missing.push_back({.text = stage.label, .style = HandoutText::Style::Body, .link = {}});
        }
        if (missing.empty())
            return;
        m_handout.blocks.emplace_back(
            HandoutHeading{.level = 1, .text = Text::tr("Where nothing is recorded")});
        m_handout.blocks.emplace_back(HandoutText{
            .text =
                Text::tr("No practice is recorded for these stages of research: gaps in what is known about "
                         "doing it."),
            .style = HandoutText::Style::Lead,
            .link = {}});
        for (HandoutText& stage : missing)
            m_handout.blocks.emplace_back(std::move(stage));
    }

    HandoutCard cardOf(const Practice& practice, const QString& under) const
    {
        HandoutCard card;
        card.mark = practiceKindLabel(practice.kind);
        card.title = practice.title;
        card.text = practice.text;
        QStringList alsoAt = practiceTermLabels(practice, m_codebook, QString(practiceStageKey));
        alsoAt.removeAll(under);
        if (!alsoAt.isEmpty())
            card.facts.push_back({.label = Text::tr("Also at"), .text = alsoAt.join(u", "_s)});
        for (const Dimension& dimension : m_codebook.dimensions()) {
            const QStringList labels = practiceTermLabels(practice, m_codebook, dimension.key);
            if (dimension.key != practiceStageKey && !labels.isEmpty())
                card.facts.push_back({.label = dimension.label, .text = labels.join(u", "_s)});
        }
        if (m_options.names && !practice.contributor.isEmpty())
            card.facts.push_back({.label = Text::tr("Contributed by"), .text = practice.contributor});
        for (const PracticeSource& source : practice.sources)
            card.sources.push_back(sourceOf(source));
        return card;
    }

    HandoutCard::Source sourceOf(const PracticeSource& source) const
    {
        const Study* study = m_studies.value(source.study);
        HandoutCard::Source shown;
        shown.text =
            withPage(study ? shortCitation(*study) : Text::tr("a study that is not listed"), source.page);
        shown.quote = source.quote;
        if (study && !study->doi.isEmpty())
            shown.link = u"https://doi.org/"_s + study->doi;
        else if (study && (study->url.startsWith("https://"_L1) || study->url.startsWith("http://"_L1)))
            shown.link = study->url;
        return shown;
    }

    void addMethod()
    {
        m_handout.method
            << Text::tr("A practice is a good practice, a lesson, a challenge or an ethical safeguard of "
                        "doing research, as it was recorded in the catalogue from studies and by people. "
                        "It counts once in each stage of research it is coded with; its card stands "
                        "under the first.")
            << Text::tr("A stage without a practice says that nothing is recorded, not that nothing "
                        "is known.")
            << Text::tr("Quotes are the studies' own words. Practices come in the order of the stages of "
                        "research, then by kind, then as they were recorded.");
        if (!m_options.names)
            m_handout.method << Text::tr("Names of those who contributed practices are left out.");
    }

    QString provenanceText() const
    {
        const Provenance& from = m_options.provenance;
        QStringList parts;
        if (!from.catalogue.isEmpty())
            parts << from.catalogue;
        const int shown = int(m_practices.size());
        parts << (from.total > shown ? Text::tr("%1 of %Ln practices", nullptr, from.total).arg(number(shown))
                                     : Text::tr("%Ln practices", nullptr, shown));
        if (!from.filterText.isEmpty())
            parts << Text::tr("only: %1").arg(from.filterText);
        if (from.searchedOn.isValid())
            parts << Text::tr("studies searched on %1")
                         .arg(QLocale().toString(from.searchedOn, QLocale::LongFormat));
        if (!from.note.isEmpty())
            parts << from.note;
        return parts.join(u" · "_s);
    }

    const std::vector<Practice>& m_practices;
    const Codebook& m_codebook;
    const DigestOptions& m_options;
    QHash<Id, const Study*> m_studies;
    std::vector<Stage> m_stages;
    size_t m_named = 0; ///< stages of the codebook
    Handout m_handout;
};

} // namespace

Handout practiceDigest(const std::vector<Practice>& practices, const std::vector<Study>& studies,
                       const Codebook& codebook, const DigestOptions& options)
{
    return Digest(practices, studies, codebook, options).make();
}

} // namespace lacuna

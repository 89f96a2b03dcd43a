// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/windowtest.h"
#include "views/common/theme.h"
#include "views/practice/practiceplace.h"

#include <QtCore/QDir>
#include <QtGui/QAction>

namespace lacuna {

/// What tests of the Practice place share: the sample's references, and practices and contributions that were made up for the tests.
class PracticeStage : public WindowTest {
protected:
    void openPlace(QSize size = QSize(1600, 900))
    {
        openWindow(size, [this](Shell& shell, TestWorkspace* workspace) {
            m_place = new PracticePlace(workspace);
            shell.addPlace(m_place);
        });
    }
    static void settle()
    {
        for (int i = 0; i < 8; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    Id studyCalled(const QString& part) const
    {
        for (const auto& [id, study] : m_workspace->studies()) {
            if (study.study.title.contains(part, Qt::CaseInsensitive))
                return id;
        }
        return 0;
    }
    Id anyStudy(int number) const
    {
        const auto ids = m_workspace->snapshot()->studies->ids();
        return ids[size_t(number)];
    }
    PracticeTerm term(const QString& dimension, const QString& code) const
    {
        return {m_workspace->dimension(dimension), m_workspace->term(dimension, code)};
    }
    Practice made(PracticeKind kind, const QString& title, const QString& text,
                  std::vector<PracticeTerm> terms, std::vector<PracticeSource> sources = {}) const
    {
        Practice practice;
        practice.kind = kind;
        practice.title = title;
        practice.text = text;
        practice.terms = std::move(terms);
        std::ranges::sort(practice.terms);
        practice.sources = std::move(sources);
        return practice;
    }
    void addPractices()
    {
        using namespace Qt::StringLiterals;
        const auto stage = [this](const QString& code) { return term(u"research-stage"_s, code); };
        const auto method = [this](const QString& code) { return term(u"method"_s, code); };
        const QString firstMethod = topMethod(0);
        const QString secondMethod = topMethod(1);
        std::vector<Practice> all{
            made(
                PracticeKind::GoodPractice, u"Ask about debts before asking about pay"_s,
                u"Made up for a test: people who owe money to a recruiter answer questions about pay as if "
                u"the debt were theirs to "
                "explain. Asked first, the debt turns up in two answers of three; asked last, it hardly "
                "does. Keep the question short, "
                "ask for the first amount borrowed and for whom it was borrowed, and leave the interest for the end of the interview."_s,
                {stage(u"COL"_s), method(firstMethod), term(u"confidence"_s, u"MOD"_s)},
                {{anyStudy(0), u"12"_s, u"Made-up quote"_s}, {anyStudy(1), u"7-9"_s, {}}}),
            made(PracticeKind::Lesson, u"A list from the labour office misses those who never registered"_s,
                 u"Made up for a test: a second list of boarding houses found others."_s,
                 {stage(u"SAM"_s), method(firstMethod)}, {{anyStudy(2), {}, {}}}),
            made(PracticeKind::Challenge, u"Interviews on board are never alone"_s,
                 u"Made up for a test: the captain stands by."_s,
                 {stage(u"COL"_s), stage(u"ETH"_s), method(secondMethod)}),
            made(PracticeKind::Safeguard, u"Agree on a word that stops the interview"_s,
                 u"Made up for a test."_s, {stage(u"ETH"_s), method(firstMethod)}),
        };
        all[0].contributor = u"A made-up name"_s;
        m_workspace->apply(SavePractices{all});
        settle();
    }
    QString topMethod(int number) const
    {
        const Codebook& codebook = m_workspace->codebook();
        const auto terms = codebook.termsOf(m_workspace->dimension(QStringLiteral("method")), 0);
        return terms[size_t(number)]->code;
    }
    void addContributions()
    {
        using namespace Qt::StringLiterals;
        std::vector<Contribution> all(4);
        all[0].question = 3;
        all[0].group = StakeholderGroup::Workers;
        all[0].name = u"Made-up Ana"_s;
        all[0].country = m_workspace->term(u"country"_s, u"TH"_s);
        all[0].event = u"Made-up workshop"_s;
        all[0].saidOn = QDate(2026, 5, 12);
        all[0].text =
            u"Made up for a test: nobody comes to the smaller ports, and those who land there are asked nothing."_s;
        all[0].gaps = {pair(u"TH"_s, u"FSH"_s)};
        all[1].question = 2;
        all[1].group = StakeholderGroup::Academia;
        all[1].text = u"Made up for a test: ethics boards ask for signatures that put people at risk."_s;
        all[1].practices = {m_workspace->snapshot()->practiceList.front().id};
        all[2].question = 4;
        all[2].group = StakeholderGroup::Governments;
        all[2].text = u"Made up for a test: we need numbers by district."_s;
        all[3].question = 3;
        all[3].group = StakeholderGroup::Survivors;
        all[3].text = u"Made up for a test: said in confidence."_s;
        all[3].confidential = true;
        m_workspace->apply(SaveContributions{all});
        settle();
    }
    TermPair pair(const QString& country, const QString& sector) const
    {
        using namespace Qt::StringLiterals;
        return ordered(TermPair{m_workspace->dimension(u"country"_s),
                                m_workspace->term(u"country"_s, country), m_workspace->dimension(u"sector"_s),
                                m_workspace->term(u"sector"_s, sector)});
    }
    const Practice* stored(const QString& title) const
    {
        for (const Practice& practice : m_workspace->snapshot()->practiceList) {
            if (practice.title == title)
                return &practice;
        }
        return nullptr;
    }
    /// A picture for looking at, if LACUNA_SHOTS names a folder.
    static void shoot(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
        if (!folder.isEmpty())
            widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    PracticePlace* m_place = nullptr; ///< the shell's
};

} // namespace lacuna

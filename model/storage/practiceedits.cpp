// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/editor.h"
#include "model/storage/practicerows.h"

#include <algorithm>

namespace lacuna {

namespace {

/// Each once, ascending.
template <typename List> void tidy(List& list)
{
    std::ranges::sort(list);
    const auto twice = std::ranges::unique(list);
    list.erase(twice.begin(), twice.end());
}

QString beginningOf(const QString& text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.simplified();
    return line.size() <= longest ? line : QString(line.first(longest - 1).trimmed() + u'…');
}

} // namespace

/// A title; studies and terms that are in the catalogue, each once.
Result<> Editor::checkPractice(Practice& practice)
{
    practice.title = practice.title.simplified();
    if (practice.title.isEmpty())
        return fail(ErrorKind::BadInput, tr("A practice needs a title."));
    std::ranges::stable_sort(practice.sources, {}, &PracticeSource::study);
    const auto twice = std::ranges::unique(practice.sources, {}, &PracticeSource::study);
    practice.sources.erase(twice.begin(), twice.end());
    tidy(practice.terms);
    for (const PracticeSource& source : practice.sources) {
        if (auto known = requireStudy(source.study); !known)
            return known;
    }
    for (const PracticeTerm& term : practice.terms) {
        if (auto known = requireCoding(term.dimension, term.term); !known)
            return known;
    }
    return {};
}

Result<Edited> Editor::operator()(const SavePractices& edit)
{
    if (edit.practices.empty())
        return fail(ErrorKind::BadInput, tr("There is no practice to save."));
    Edited all;
    for (const Practice& one : edit.practices) {
        if (m_progress && m_progress->isCancelled())
            return std::unexpected(cancelled().error());
        Practice practice = one;
        if (auto fine = checkPractice(practice); !fine)
            return std::unexpected(fine.error());
        if (!practice.id)
            practice.id = m_ids.next();
        if (auto saved = savePractice(m_connection, practice); !saved)
            return std::unexpected(saved.error());
        all = {practice.id, {StepLabel::Kind::SavePractices, practice.title, {}, 1}};
    }
    all.label.count = int(edit.practices.size());
    return all;
}

Result<Edited> Editor::operator()(const DeletePractices& edit)
{
    QString title;
    for (const Id practice : edit.practices) {
        const auto found = requireText("SELECT title FROM practice WHERE id = ?1", practice,
                                       tr("The practice is no longer in the catalogue."));
        if (!found)
            return std::unexpected(found.error());
        title = *found;
        if (auto done = m_connection.run("DELETE FROM practice WHERE id = ?1", practice); !done)
            return std::unexpected(done.error());
    }
    return Edited{0, {StepLabel::Kind::DeletePractices, title, {}, int(edit.practices.size())}};
}

/// A text, a question of the forum's, a country; studies, practices and terms that are in the catalogue.
Result<> Editor::checkContribution(Contribution& contribution)
{
    if (contribution.text.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("A contribution needs a text: what was said."));
    if (contribution.question < 0 || contribution.question > forumQuestions)
        return fail(ErrorKind::BadInput, tr("The forum asks questions 1 to 4."),
                    QString::number(contribution.question));
    if (contribution.country && !m_codebook.term(contribution.country))
        return fail(ErrorKind::NotFound, tr("The country is no longer in the codebook."));
    tidy(contribution.studies);
    tidy(contribution.practices);
    for (TermPair& gap : contribution.gaps)
        gap = ordered(gap);
    tidy(contribution.gaps);
    for (const Id study : std::as_const(contribution.studies)) {
        if (auto known = requireStudy(study); !known)
            return known;
    }
    for (const Id practice : std::as_const(contribution.practices)) {
        const auto known = requireText("SELECT title FROM practice WHERE id = ?1", practice,
                                       tr("The practice is no longer in the catalogue."));
        if (!known)
            return std::unexpected(known.error());
    }
    for (const TermPair& gap : contribution.gaps) {
        if (auto known = requirePair(gap); !known)
            return known;
    }
    return {};
}

/// One term of a dimension, or two.
Result<> Editor::requirePair(const TermPair& pair) const
{
    if (auto known = requireCoding(pair.dimensionA, pair.termA); !known)
        return known;
    return pair.termB == 0 ? Result<>() : requireCoding(pair.dimensionB, pair.termB);
}

Result<Edited> Editor::operator()(const SaveContributions& edit)
{
    if (edit.contributions.empty())
        return fail(ErrorKind::BadInput, tr("There is no contribution to save."));
    Edited all;
    for (const Contribution& one : edit.contributions) {
        if (m_progress && m_progress->isCancelled())
            return std::unexpected(cancelled().error());
        Contribution contribution = one;
        if (auto fine = checkContribution(contribution); !fine)
            return std::unexpected(fine.error());
        if (!contribution.id)
            contribution.id = m_ids.next();
        if (auto saved = saveContribution(m_connection, contribution, m_ids); !saved)
            return std::unexpected(saved.error());
        all = {contribution.id, {StepLabel::Kind::SaveContributions, beginningOf(contribution.text), {}, 1}};
    }
    all.label.count = int(edit.contributions.size());
    return all;
}

Result<Edited> Editor::operator()(const DeleteContributions& edit)
{
    QString text;
    for (const Id contribution : edit.contributions) {
        const auto found = requireText("SELECT text FROM contribution WHERE id = ?1", contribution,
                                       tr("The contribution is no longer in the catalogue."));
        if (!found)
            return std::unexpected(found.error());
        text = beginningOf(*found);
        if (auto done = m_connection.run("DELETE FROM contribution WHERE id = ?1", contribution); !done)
            return std::unexpected(done.error());
    }
    return Edited{0, {StepLabel::Kind::DeleteContributions, text, {}, int(edit.contributions.size())}};
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/ballottable.h"

#include "model/analysis/ballotwords.h"
#include "model/support/textfold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>
#include <deque>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr size_t mostIssues = 1000;
constexpr int mostStages = 100;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BallotTable)
};

/// Finds options by what people call them.
class Options {
public:
    explicit Options(const Round& round)
        : m_round(round)
    {
        for (size_t at = 0; at < round.options.size(); ++at) {
            const QString title = ballotFold(round.options[at].title);
            m_titles[title] = m_titles.contains(title) ? several : int(at);
            const QString words = foldedForMatching(round.options[at].title);
            if (std::ranges::any_of(words, [](QChar c) { return c.isLetter(); })) // "-1" is not "1"
                m_words[words] = m_words.contains(words) ? several : int(at);
            m_ids.insert(round.options[at].id, int(at));
        }
    }

    /// What a row names.
    struct Found {
        int place = 0;
        QString doubt; ///< about it; empty: none
    };
    /// Or what is wrong.
    std::expected<Found, QString> find(const QString& number, const QString& title) const
    {
        const auto byNumber = placeOf(number);
        if (title.isEmpty()) {
            if (!byNumber)
                return std::unexpected(Text::tr("There is no option number %1").arg(number.left(20)));
            return Found{.place = *byNumber, .doubt = {}};
        }
        if (byNumber && isCalled(*byNumber, title))
            return Found{.place = *byNumber, .doubt = {}};
        const auto byTitle = named(title, number.isEmpty());
        if (!byTitle)
            return std::unexpected(
                byNumber ? Text::tr("Option number %1 is “%2”, and not “%3”")
                               .arg(QString::number(*byNumber + 1), shortTitle(*byNumber), title.left(60))
                         : byTitle.error());
        if (number.isEmpty())
            return Found{.place = *byTitle, .doubt = {}};
        return Found{.place = *byTitle, .doubt = disagreement(number.left(20), byNumber, *byTitle)};
    }

private:
    static constexpr int none = -1;
    static constexpr int several = -2;

    QString shortTitle(int place) const { return m_round.options[size_t(place)].title.simplified().left(60); }

    bool isCalled(int place, const QString& title) const
    {
        const QString& own = m_round.options[size_t(place)].title;
        if (ballotFold(own) == ballotFold(title))
            return true;
        // A spreadsheet may have an apostrophe before it, or other quotation marks in it.
        const QString words = foldedForMatching(own);
        return !m_titles.contains(ballotFold(title)) && !words.isEmpty() && words == foldedForMatching(title);
    }

    /// The title is what people read; a number beside it is easily one of another list.
    QString disagreement(const QString& number, std::optional<int> byNumber, int byTitle) const
    {
        return byNumber ? Text::tr("Number %1 is “%2”, but the row says “%3”: the title counts.")
                              .arg(number, shortTitle(*byNumber), shortTitle(byTitle))
                        : Text::tr("There is no option number %1, but the row says “%2”: the title counts.")
                              .arg(number, shortTitle(byTitle));
    }

    /// The one option a title names; without a number beside it the title may be one, or an id.
    std::expected<int, QString> named(const QString& title, bool mayBeNumber) const
    {
        int place = m_titles.value(ballotFold(title), none);
        if (place == none && !mayBeNumber)
            place = m_words.value(foldedForMatching(title), none);
        if (place >= 0)
            return place;
        if (place == several)
            return std::unexpected(
                Text::tr("Several options are called “%1”; say which by its number").arg(title.left(60)));
        if (const auto byNumber = mayBeNumber ? placeOf(title) : std::nullopt)
            return *byNumber;
        bool isId = false;
        const Id id = title.toLongLong(&isId);
        if (mayBeNumber && isId && m_ids.contains(id))
            return m_ids.value(id);
        place = m_words.value(foldedForMatching(title), none);
        if (place >= 0)
            return place;
        return std::unexpected(Text::tr("There is no option “%1”").arg(title.left(60)));
    }

    std::optional<int> placeOf(const QString& number) const
    {
        bool isNumber = false;
        const double value = number.toDouble(&isNumber); // a spreadsheet may say 2.0
        if (!isNumber || !(value >= 1 && value <= double(m_round.options.size()))
            || value != std::floor(value))
            return {};
        return int(value) - 1;
    }

    const Round& m_round;
    QHash<QString, int> m_titles;
    QHash<QString, int> m_words; ///< of titles, without punctuation
    QHash<Id, int> m_ids;
};

class Reader {
public:
    Reader(const PlainTable& table, const Round& round, int stage)
        : m_table(table)
        , m_round(round)
        , m_stage(stage)
        , m_options(round)
    {
    }

    BallotReading go()
    {
        if (canRead()) {
            for (qsizetype row = 0; row < m_table.rows.size(); ++row)
                readRow(row);
            finish();
        }
        return std::move(m_reading);
    }

private:
    using Key = std::pair<Id, Id>; ///< option and criterion
    using VoterKey = std::pair<int, QString>; ///< stage and folded name
    struct Said {
        double value = 0;
        int line = 0;
    };
    struct Voter {
        Ballot ballot;
        int line = 0; ///< of the first row
        bool refused = false; ///< something of it was
        QHash<Key, Said> said;
    };
    struct Group {
        StakeholderGroup group = StakeholderGroup::Other;
        int line = 0;
    };

    void say(int line, bool error, const QString& message)
    {
        if (m_reading.issues.size() < mostIssues)
            m_reading.issues.push_back({.line = line, .error = error, .message = message});
        else
            ++m_unsaid;
    }

    qsizetype column(BallotColumn which) const
    {
        return m_table.column(ballotColumnNames(which, m_round.method));
    }

    QString cell(qsizetype row, qsizetype column) const
    {
        return column < 0 || column >= m_table.rows[row].size() ? QString()
                                                                : m_table.rows[row][column].simplified();
    }

    int lineOf(qsizetype row) const { return row < m_table.lines.size() ? m_table.lines[row] : int(row) + 2; }

    /// What the table and the round must have. Says what is missing.
    bool canRead()
    {
        if (m_round.options.empty()) {
            say(0, true, Text::tr("The round has no options to vote on."));
            return false;
        }
        if (m_round.method == RoundMethod::Chnri && m_round.criteria.empty()) {
            say(0, true, Text::tr("The round has no criteria to judge options by."));
            return false;
        }
        m_participant = column(BallotColumn::Participant);
        m_group = column(BallotColumn::Group);
        m_number = column(BallotColumn::Number);
        m_option = column(BallotColumn::Option);
        m_stageColumn = m_round.method == RoundMethod::Delphi ? column(BallotColumn::Stage) : -1;
        QStringList missing;
        if (m_participant < 0)
            missing += ballotColumnLabel(BallotColumn::Participant, m_round.method);
        if (m_number < 0 && m_option < 0)
            missing += ballotColumnLabel(BallotColumn::Option, m_round.method);
        findValues(missing);
        if (!missing.isEmpty()) {
            sayMissing(missing.join(u"”, “"_s));
            return false;
        }
        return true;
    }

    void sayMissing(const QString& missing)
    {
        QStringList headers; // of a picture or a program there are none that can be read
        for (const QString& header : m_table.headers) {
            const bool readable = std::ranges::any_of(header, [](QChar c) { return c.isLetterOrNumber(); })
                && !header.contains(QChar::ReplacementCharacter) && std::ranges::none_of(header, [](QChar c) {
                                      return c.category() == QChar::Other_Control && !c.isSpace();
                                  });
            if (readable && headers.size() < 20)
                headers += header.simplified();
        }
        say(0, true,
            headers.isEmpty()
                ? Text::tr(
                      "This is no table of ballots of this round: its first line names no columns. There "
                      "must be “%1”.")
                      .arg(missing)
                : Text::tr("This is no table of ballots of this round: there is no column “%1”. Its columns "
                           "are: %2.")
                      .arg(missing, headers.join(u", "_s).left(500)));
    }

    void findValues(QStringList& missing)
    {
        const qsizetype value = column(BallotColumn::Value);
        if (m_round.method != RoundMethod::Chnri) {
            if (value < 0)
                missing += ballotColumnLabel(BallotColumn::Value, m_round.method);
            m_values = {{value, 0}};
            return;
        }
        m_criterion = column(BallotColumn::Criterion);
        if (m_criterion >= 0 || (m_round.criteria.size() == 1 && value >= 0)) {
            if (value < 0)
                missing += ballotColumnLabel(BallotColumn::Value, m_round.method);
            m_values = {{value, m_round.criteria.front().id}};
            return;
        }
        for (const RoundCriterion& criterion : m_round.criteria) {
            const qsizetype at = headerOf(criterion.name);
            if (at >= 0)
                m_values.push_back({at, criterion.id});
            else
                m_absent += criterion.name;
        }
        if (m_values.empty()) {
            missing += ballotColumnLabel(BallotColumn::Criterion, m_round.method);
            return;
        }
        if (!m_absent.isEmpty())
            say(0, false, Text::tr("The table has no column for: %1.").arg(m_absent.join(u", "_s).left(300)));
        for (qsizetype at = 0; at < m_table.headers.size(); ++at) {
            const bool known = at == m_participant || at == m_group || at == m_number || at == m_option
                || m_table.headers[at].trimmed().isEmpty()
                || std::ranges::contains(m_values, at, &std::pair<qsizetype, Id>::first);
            if (!known)
                say(0, false,
                    Text::tr("Column “%1” is none of the round's criteria; it was left out.")
                        .arg(m_table.headers[at].left(60)));
        }
    }

    qsizetype headerOf(const QString& name) const
    {
        for (qsizetype at = 0; at < m_table.headers.size(); ++at) {
            if (ballotFold(m_table.headers[at]) == ballotFold(name))
                return at;
        }
        return -1;
    }

    bool saysAnything(qsizetype row) const
    {
        return std::ranges::any_of(m_values, [&](const auto& value) {
            const auto said = ballotValue(cell(row, value.first), m_round);
            return !said || *said;
        });
    }

    void refuse(int line, const QString& message, Voter* voter = nullptr)
    {
        ++m_reading.refusedAnswers;
        if (voter)
            voter->refused = true;
        say(line, true, message);
    }

    void readRow(qsizetype row)
    {
        const int line = lineOf(row);
        const QString name = cell(row, m_participant);
        const bool says = saysAnything(row);
        if (name.isEmpty()) {
            if (says)
                refuse(line, Text::tr("The row names no participant; it was left out."));
            return;
        }
        const auto stage = stageOf(row);
        if (!stage)
            return refuse(line, Text::tr("%1; the row was left out.").arg(stage.error()));
        Voter& voter = voterOf(name, *stage, line);
        takeGroup(name, cell(row, m_group), line);
        const QString number = cell(row, m_number);
        const QString title = cell(row, m_option);
        if (number.isEmpty() && title.isEmpty()) {
            if (says)
                refuse(line, Text::tr("The row names no option; it was left out."), &voter);
            return; // that somebody took part, and abstained
        }
        const auto option = m_options.find(number, title);
        if (!option) {
            const QString message = Text::tr("%1; the row was left out.").arg(option.error());
            if (says)
                refuse(line, message, &voter);
            else
                say(line, false, message);
            return;
        }
        if (says && !option->doubt.isEmpty())
            say(line, false, option->doubt);
        readAnswers(row, voter, m_round.options[size_t(option->place)]);
    }

    void readAnswers(qsizetype row, Voter& voter, const RoundOption& option)
    {
        const int line = lineOf(row);
        for (const auto& [column, wideCriterion] : m_values) {
            Id criterion = wideCriterion;
            const auto value = ballotValue(cell(row, column), m_round);
            if (value && !*value)
                continue; // not informed
            if (m_criterion >= 0) {
                const auto found = criterionNamed(cell(row, m_criterion));
                if (!found)
                    return refuse(line,
                                  Text::tr("There is no criterion “%1”; the row was left out.")
                                      .arg(cell(row, m_criterion).left(60)),
                                  &voter);
                criterion = *found;
            }
            const QString title = option.title.left(60);
            if (!value) {
                refuse(line, Text::tr("“%1”: %2; it was left out.").arg(title, value.error()), &voter);
                continue;
            }
            takeAnswer(voter, {.option = option.id, .criterion = criterion, .value = **value}, title, line);
        }
    }

    void takeAnswer(Voter& voter, const BallotAnswer& answer, const QString& title, int line)
    {
        const Key key(answer.option, answer.criterion);
        const auto before = voter.said.constFind(key);
        if (before == voter.said.cend()) {
            voter.said.insert(key, {answer.value, line});
            voter.ballot.answers.push_back(answer);
        } else if (before->value == answer.value) {
            say(line, false,
                Text::tr("“%1”: the same answer of the participant is in line %2 already.")
                    .arg(title, QString::number(before->line)));
        } else {
            refuse(line,
                   Text::tr("“%1”: line %2 has another answer of the participant, which counts; this one was "
                            "left out.")
                       .arg(title, QString::number(before->line)),
                   &voter);
        }
    }

    std::optional<Id> criterionNamed(const QString& text) const
    {
        for (const RoundCriterion& criterion : m_round.criteria) {
            if (ballotFold(criterion.name) == ballotFold(text))
                return criterion.id;
        }
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= 1 && size_t(number) <= m_round.criteria.size())
            return m_round.criteria[size_t(number) - 1].id;
        return {};
    }

    std::expected<int, QString> stageOf(qsizetype row) const
    {
        const QString text = cell(row, m_stageColumn);
        if (text.isEmpty() || ballotFold(text) == ballotFold(m_round.name))
            return m_stage;
        bool isNumber = false;
        const double stage = text.toDouble(&isNumber);
        if (!isNumber || !(stage >= 1 && stage <= mostStages) || stage != std::floor(stage))
            return std::unexpected(Text::tr("“%1” is no stage").arg(text.left(40)));
        return int(stage);
    }

    Voter& voterOf(const QString& name, int stage, int line)
    {
        const VoterKey key(stage, ballotFold(name));
        const auto found = m_places.constFind(key);
        if (found != m_places.cend())
            return m_voters[*found];
        m_places.insert(key, m_voters.size());
        Voter& voter = m_voters.emplace_back();
        voter.ballot.participant = name;
        voter.ballot.stage = stage;
        voter.line = line;
        return voter;
    }

    void takeGroup(const QString& name, const QString& text, int line)
    {
        if (text.isEmpty())
            return;
        const auto known = stakeholderFromText(text);
        if (!known && !m_unknownGroups.contains(ballotFold(text))) {
            m_unknownGroups.insert(ballotFold(text));
            say(line, false,
                Text::tr("There is no stakeholder group “%1”; it is taken as “%2”.")
                    .arg(text.left(60), stakeholderLabel(StakeholderGroup::Other)));
        }
        const StakeholderGroup group = known.value_or(StakeholderGroup::Other);
        const QString voter = ballotFold(name);
        const auto before = m_groups.constFind(voter);
        if (before == m_groups.cend()) {
            m_groups.insert(voter, {group, line});
        } else if (before->group != group && !m_twoGroups.contains(voter)) {
            m_twoGroups.insert(voter);
            say(line, false,
                Text::tr("The participant is in two groups: “%1” counts, as line %2 says.")
                    .arg(stakeholderLabel(before->group), QString::number(before->line)));
        }
    }

    void settleGroup(Voter& voter)
    {
        const QString name = ballotFold(voter.ballot.participant);
        const auto said = m_groups.constFind(name);
        const auto known = std::ranges::find_if(
            m_round.participants, [&](const RoundParticipant& one) { return ballotFold(one.name) == name; });
        const bool isKnown = known != m_round.participants.end();
        if (said == m_groups.cend()) {
            voter.ballot.group = isKnown ? known->group : StakeholderGroup::Other;
            if (!isKnown && m_group >= 0 && !m_groupless.contains(name)) {
                m_groupless.insert(name);
                say(voter.line, false,
                    Text::tr("The participant is in no group, here or in the round; they are taken as “%1”.")
                        .arg(stakeholderLabel(StakeholderGroup::Other)));
            }
            return;
        }
        voter.ballot.group = said->group;
        if (isKnown && known->group != said->group)
            say(said->line, false,
                Text::tr("The participant is in the round as “%1”; the table's “%2” counts.")
                    .arg(stakeholderLabel(known->group), stakeholderLabel(said->group)));
    }

    /// True if one is of the ballot as a whole.
    bool tellProblems(Voter& voter)
    {
        bool whole = false;
        for (const BallotProblem& problem : checkBallot(voter.ballot, m_round)) {
            const auto said = voter.said.constFind({problem.option, problem.criterion});
            if (problem.option != 0)
                ++m_reading.refusedAnswers;
            whole = whole || problem.option == 0;
            voter.refused = voter.refused || problem.error;
            say(said == voter.said.cend() ? voter.line : said->line, problem.error, problem.message);
        }
        return whole;
    }

    void finish()
    {
        for (Voter& voter : m_voters) {
            settleGroup(voter);
            const bool told = tellProblems(voter);
            auto kept = keptOf(voter.ballot, m_round);
            if (kept && kept->answers.empty() && voter.refused)
                kept.reset(); // who said only what is refused does not abstain
            if (kept) {
                m_reading.ballots.push_back(*std::move(kept));
                continue;
            }
            ++m_reading.refusedBallots;
            if (!told)
                say(voter.line, true, Text::tr("Nothing of the ballot that begins here counts."));
        }
        if (m_voters.empty() && m_reading.refusedAnswers == 0)
            say(0, true, Text::tr("The table has no ballots."));
        std::ranges::stable_sort(m_reading.issues, {}, &TableIssue::line);
        if (m_unsaid > 0)
            m_reading.issues.push_back(
                {.line = 0,
                 .error = true,
                 .message = Text::tr("There are %Ln more like these.", nullptr, m_unsaid)});
    }

    const PlainTable& m_table;
    const Round& m_round;
    int m_stage;
    Options m_options;
    qsizetype m_participant = -1;
    qsizetype m_group = -1;
    qsizetype m_number = -1;
    qsizetype m_option = -1;
    qsizetype m_criterion = -1; ///< −1: columns are criteria, or there is one criterion
    qsizetype m_stageColumn = -1;
    std::vector<std::pair<qsizetype, Id>> m_values; ///< columns of answers, and their criterion
    QStringList m_absent; ///< criteria without a column
    std::deque<Voter> m_voters;
    QHash<VoterKey, size_t> m_places;
    QHash<QString, Group> m_groups; ///< by folded name
    QSet<QString> m_unknownGroups;
    QSet<QString> m_twoGroups;
    QSet<QString> m_groupless;
    BallotReading m_reading;
    int m_unsaid = 0;
};

} // namespace

BallotReading ballotsFromTable(const PlainTable& table, const Round& round, int stage)
{
    return Reader(table, round, std::max(stage, 1)).go();
}

} // namespace lacuna

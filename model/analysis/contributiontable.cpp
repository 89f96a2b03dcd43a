// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/contributiontable.h"

#include "model/analysis/studynames.h"
#include "model/analysis/tablecells.h"
#include "model/support/textfold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ContributionTable)
};

struct ColumnNames {
    QStringList question{u"question"_s, u"forum question"_s};
    QStringList group{u"group"_s, u"stakeholder"_s, u"stakeholder group"_s};
    QStringList name{u"name"_s, u"participant"_s, u"who"_s};
    QStringList country{u"country"_s};
    QStringList event{u"event"_s, u"where"_s};
    QStringList date{u"date"_s, u"said on"_s};
    QStringList text{u"text"_s, u"contribution"_s, u"what was said"_s, u"quote"_s};
    QStringList confidential{u"confidential"_s};
    QStringList gaps{u"gaps"_s, u"gap"_s};
    QStringList practices{u"practices"_s, u"practice"_s};
    QStringList studies{u"studies"_s, u"study"_s};
};

QString sideText(Id dimension, Id term, const Codebook& codebook)
{
    const Dimension* of = codebook.dimension(dimension);
    const Term* found = codebook.term(term);
    return of && found ? QString(of->key + u':' + found->code) : QString();
}

QString gapsCell(const Contribution& contribution, const Codebook& codebook)
{
    QStringList cells;
    for (const TermPair& gap : contribution.gaps) {
        QStringList sides{sideText(gap.dimensionA, gap.termA, codebook)};
        if (gap.termB != 0)
            sides << sideText(gap.dimensionB, gap.termB, codebook);
        cells << sides.join(u" × "_s);
    }
    return joinedCell(cells, u';');
}

/// "1" … "4", "Q2", "Question 3", or the question itself; 0 for empty text; none if it is neither.
std::optional<int> questionFrom(const QString& text)
{
    if (const auto asked = forumQuestionFromText(text))
        return asked;
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    if (text.trimmed().isEmpty() || digits == "0"_L1)
        return 0;
    const int question = digits.toInt();
    if (question < 1 || question > forumQuestions)
        return {};
    return question;
}

/// The days "31/12/2026", "31.12.2026" or "31-12-2026" may mean: day first, then month first; one, if they are the same.
std::vector<QDate> daysMeant(const QString& text)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    std::vector<QDate> days;
    if (!match.hasMatch())
        return days;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    for (const QDate& day : {QDate(year, second, first), QDate(year, first, second)}) {
        if (day.isValid() && !std::ranges::contains(days, day))
            days.push_back(day);
    }
    return days;
}

/// What two contributions must share to be the same, but for the name.
QString sameness(const Contribution& one)
{
    return QStringList{QString::number(one.question), stakeholderKey(one.group), foldedForMatching(one.event),
                       one.saidOn.toString(Qt::ISODate), foldedForMatching(one.text)}
        .join(u'\x1f');
}

/// Reads one table: knows its columns, and tells what is odd.
class Reader {
public:
    Reader(const PlainTable& table, const Codebook& codebook, const std::vector<Practice>& practices,
           const std::vector<Study>& studies)
        : m_table(table)
        , m_codebook(codebook)
        , m_studyNames(studies)
    {
        for (const Practice& practice : practices)
            m_practices.insert(foldedForMatching(practice.title), practice.id);
    }

    ContributionsRead read()
    {
        findColumns();
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            readRow(row);
        return std::move(m_read);
    }

private:
    enum Column {
        Question,
        Group,
        Name,
        Country,
        Event,
        Date,
        Words,
        Confidential,
        Gaps,
        Practices,
        Studies,
        Count
    };

    void findColumns()
    {
        const ColumnNames names;
        const QStringList* const all[Count] = {
            &names.question, &names.group,        &names.name, &names.country,   &names.event,  &names.date,
            &names.text,     &names.confidential, &names.gaps, &names.practices, &names.studies};
        QSet<qsizetype> known;
        for (int i = 0; i < Count; ++i) {
            m_columns[i] = m_table.column(*all[i]);
            known.insert(m_columns[i]);
        }
        for (qsizetype at = 0; at < m_table.headers.size(); ++at) {
            if (!known.contains(at) && !m_table.headers[at].trimmed().isEmpty())
                tell(false,
                     Text::tr("The column “%1” is none of a contribution and was not read.")
                         .arg(m_table.headers[at]));
        }
        if (m_columns[Words] < 0)
            tell(true, Text::tr("The table has no column “text”."));
    }

    void readRow(qsizetype row)
    {
        m_cells = m_table.rows[row];
        if (std::ranges::all_of(m_cells, [](const QString& cell) { return cell.trimmed().isEmpty(); }))
            return;
        m_line = row < m_table.lines.size() ? m_table.lines[row] : int(row) + 2;
        Contribution it;
        it.text = cell(Words);
        if (it.text.isEmpty()) {
            tell(true, Text::tr("There is no text: the line was left out."));
            return;
        }
        it.name = cell(Name).simplified();
        it.event = cell(Event).simplified();
        it.confidential = saysYes(cell(Confidential));
        readQuestion(it);
        readGroup(it);
        readCountry(it);
        readDate(it);
        readTies(it);
        m_read.contributions.push_back(std::move(it));
    }

    void readQuestion(Contribution& it)
    {
        const auto question = questionFrom(cell(Question));
        it.question = question.value_or(0);
        if (!question)
            tell(false,
                 Text::tr("“%1” is no question of the forum (1 to 4): none in particular.")
                     .arg(cell(Question)));
    }

    void readGroup(Contribution& it)
    {
        const auto group = stakeholderFromText(cell(Group));
        it.group = group.value_or(StakeholderGroup::Other);
        if (!group)
            tell(false,
                 Text::tr("“%1” is no stakeholder group: taken as “%2”.")
                     .arg(cell(Group), stakeholderLabel(StakeholderGroup::Other)));
    }

    void readCountry(Contribution& it)
    {
        const QString text = cell(Country);
        const Dimension* dimension = m_codebook.dimension(u"country");
        const Term* term = dimension && !text.isEmpty() ? m_codebook.resolve(dimension->id, text) : nullptr;
        if (term)
            it.country = term->id;
        else if (!text.isEmpty())
            tell(false, Text::tr("“%1” is no country of the codebook: not said.").arg(text));
    }

    void readDate(Contribution& it)
    {
        const QString text = cell(Date);
        it.saidOn = QDate::fromString(text.left(10), Qt::ISODate);
        if (text.isEmpty() || it.saidOn.isValid())
            return;
        const std::vector<QDate> days = daysMeant(text);
        if (days.size() == 1)
            it.saidOn = days.front();
        else if (days.empty())
            tell(false, Text::tr("“%1” is no date as 2026-05-30: not said.").arg(text));
        else
            tell(false,
                 Text::tr("“%1” may be %2 or %3: not said.")
                     .arg(text, days[0].toString(Qt::ISODate), days[1].toString(Qt::ISODate)));
    }

    void readTies(Contribution& it)
    {
        for (const QString& name : splitCell(cell(Practices), u';')) {
            if (const Id id = m_practices.value(foldedForMatching(name)))
                it.practices << id;
            else
                tell(false, Text::tr("No practice is called “%1”: not tied to it.").arg(name));
        }
        for (const QString& name : splitCell(cell(Studies), u';')) {
            if (const Id id = m_studyNames.find(name).study)
                it.studies << id;
            else
                tell(false, Text::tr("No study is called “%1”: not tied to it.").arg(name));
        }
        for (const QString& text : splitCell(cell(Gaps), u';')) {
            if (const auto pair = pairFrom(text))
                it.gaps.push_back(*pair);
            else
                tell(false,
                     Text::tr("“%1” is no pair of terms as “country:TH × sector:FSH”: not tied to it.")
                         .arg(text));
        }
        for (QList<Id>* ids : {&it.practices, &it.studies}) {
            std::ranges::sort(*ids);
            ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
        }
        std::ranges::sort(it.gaps);
    }

    std::optional<TermPair> pairFrom(const QString& text) const
    {
        TermPair pair;
        const QStringList sides = text.split(u'×');
        for (qsizetype side = 0; side < sides.size(); ++side) {
            const Dimension* dimension = m_codebook.dimension(sides[side].section(u':', 0, 0).trimmed());
            const Term* term = dimension
                ? m_codebook.resolve(dimension->id, sides[side].section(u':', 1).trimmed())
                : nullptr;
            if (!term || side > 1)
                return {};
            (side == 0 ? pair.dimensionA : pair.dimensionB) = dimension->id;
            (side == 0 ? pair.termA : pair.termB) = term->id;
        }
        return ordered(pair);
    }

    QString cell(Column column) const
    {
        return m_columns[column] < 0 ? QString() : m_cells.value(m_columns[column]).trimmed();
    }
    void tell(bool error, const QString& message) { m_read.issues.push_back({m_line, error, message}); }

    const PlainTable& m_table;
    const Codebook& m_codebook;
    StudyNames m_studyNames;
    QHash<QString, Id> m_practices; ///< by folded title
    qsizetype m_columns[Count] = {};
    QStringList m_cells;
    int m_line = 0;
    ContributionsRead m_read;
};

struct Paragraph {
    QString text;
    int line = 0;
};

/// Paragraphs are divided by empty lines; where there is none, each line is one.
std::vector<Paragraph> paragraphsOf(const QString& text)
{
    const QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
    qsizetype first = 0;
    qsizetype last = lines.size() - 1;
    while (first < lines.size() && lines[first].trimmed().isEmpty())
        ++first;
    while (last > first && lines[last].trimmed().isEmpty())
        --last;
    bool divided = false;
    for (qsizetype i = first; i <= last; ++i)
        divided = divided || lines[i].trimmed().isEmpty();
    std::vector<Paragraph> paragraphs;
    bool open = false;
    for (qsizetype i = first; i <= last && i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty()) {
            open = false;
        } else if (open && divided) {
            paragraphs.back().text += u'\n' + line;
        } else {
            paragraphs.push_back({line, int(i) + 1});
            open = true;
        }
    }
    return paragraphs;
}

QString withoutBullet(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isDigit())
        ++at;
    const bool numbered = at > 0 && at < 4 && at + 1 < text.size() && (text[at] == u'.' || text[at] == u')')
        && text[at + 1].isSpace();
    if (numbered)
        return text.mid(at + 1).trimmed();
    const bool bullet = text.size() > 1 && u"-–—•*·"_s.contains(text[0]) && text[1].isSpace();
    return bullet ? text.mid(1).trimmed() : text;
}

/// Groups and countries, nothing else, are among @p words. Without @p byName a group must be: "Thailand: …" is what the text is about.
bool takeSpeaker(const QStringList& words, const Codebook& codebook, bool byName, Contribution& it)
{
    const Dimension* countries = codebook.dimension(u"country");
    bool says = byName && !words.isEmpty();
    for (const QString& word : words) {
        const auto group = word.isEmpty() ? std::nullopt : stakeholderFromText(word);
        const Term* country = countries && !word.isEmpty() ? codebook.resolve(countries->id, word) : nullptr;
        if (group)
            it.group = *group;
        else if (country)
            it.country = country->id;
        else
            return false;
        says = says || group.has_value();
    }
    return says;
}

QStringList listed(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(u','))
        parts << part.trimmed();
    return parts;
}

/// Takes "Name (group, country): " or "Group, country: " off the beginning, if it is one.
void takeBeginning(Contribution& it, const Codebook& codebook)
{
    constexpr qsizetype longest = 120;
    const qsizetype colon = it.text.indexOf(u':');
    if (colon <= 0 || colon > longest || it.text.left(colon).contains(u'\n'))
        return;
    const QString before = it.text.left(colon).trimmed();
    const QString after = it.text.mid(colon + 1).trimmed();
    if (after.isEmpty())
        return;
    Contribution speaker = it;
    const qsizetype open = before.lastIndexOf(u'(');
    if (open > 0 && before.endsWith(u')')) {
        if (!takeSpeaker(listed(before.sliced(open + 1, before.size() - open - 2)), codebook, true, speaker))
            return;
        speaker.name = before.left(open).simplified();
    } else if (!takeSpeaker({before}, codebook, false, speaker)
               && !takeSpeaker(listed(before), codebook, false, speaker)) {
        return;
    }
    it = speaker;
    it.text = after;
}

} // namespace

ContributionsWritten contributionsToTable(const std::vector<Contribution>& contributions,
                                          const ContributionExport& options, const Codebook& codebook,
                                          const std::vector<Practice>& practices,
                                          const std::vector<Study>& studies)
{
    ContributionsWritten written;
    PlainTable& table = written.table;
    table.headers = {u"question"_s, u"group"_s};
    if (options.names)
        table.headers << u"name"_s;
    table.headers << QStringList{u"country"_s, u"event"_s, u"date"_s, u"text"_s};
    if (options.confidential)
        table.headers << u"confidential"_s;
    table.headers << QStringList{u"gaps"_s, u"practices"_s, u"studies"_s};
    const StudyNames studyNames(studies);
    QHash<Id, QString> titles;
    for (const Practice& practice : practices)
        titles.insert(practice.id, practice.title);
    for (const Contribution& it : contributions) {
        if (it.confidential && !options.confidential) {
            ++written.leftOut;
            continue;
        }
        const Term* country = codebook.term(it.country);
        QStringList row{it.question == 0 ? QString() : QString::number(it.question),
                        stakeholderKey(it.group)};
        if (options.names)
            row << it.name;
        row << (country ? country->code : QString()) << it.event << it.saidOn.toString(Qt::ISODate)
            << it.text;
        if (options.confidential)
            row << (it.confidential ? u"yes"_s : QString());
        QStringList practiceTitles;
        for (const Id id : it.practices)
            practiceTitles << titles.value(id);
        QStringList studyTitles;
        for (const Id id : it.studies)
            studyTitles << studyNames.nameOf(id);
        row << gapsCell(it, codebook) << joinedCell(practiceTitles, u';') << joinedCell(studyTitles, u';');
        table.rows << row;
    }
    return written;
}

ContributionsRead contributionsFromTable(const PlainTable& table, const Codebook& codebook,
                                         const std::vector<Practice>& practices,
                                         const std::vector<Study>& studies)
{
    return Reader(table, codebook, practices, studies).read();
}

std::vector<Contribution> withoutKnown(std::vector<Contribution> read, const std::vector<Contribution>& known,
                                       int& skipped)
{
    QHash<QString, QSet<QString>> names; // by what else they share
    const auto note = [&names](const Contribution& one) {
        names[sameness(one)].insert(foldedForMatching(one.name));
    };
    for (const Contribution& one : known)
        note(one);
    std::vector<Contribution> fresh;
    skipped = 0;
    for (Contribution& one : read) {
        const auto same = names.constFind(sameness(one));
        const QString name = foldedForMatching(one.name);
        if (same != names.cend() && (name.isEmpty() || same->contains(name))) {
            ++skipped;
            continue;
        }
        note(one);
        fresh.push_back(std::move(one));
    }
    return fresh;
}

ContributionsRead contributionsFromText(const QString& text, const Codebook& codebook)
{
    ContributionsRead read;
    for (const Paragraph& paragraph : paragraphsOf(text)) {
        Contribution it;
        it.text = withoutBullet(paragraph.text);
        takeBeginning(it, codebook);
        if (!it.text.isEmpty())
            read.contributions.push_back(std::move(it));
    }
    return read;
}

} // namespace lacuna

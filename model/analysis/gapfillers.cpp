// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapfillers.h"

#include "model/analysis/authornames.h"
#include "model/support/progress.h"
#include "model/support/textfold.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr size_t mostFillers = 5; ///< of each kind
constexpr int mostAuthors = 100; ///< read of one study
constexpr size_t checkEvery = 1024; ///< names between two looks at the cancel switch

/// Words of organizations' names that are hardly anybody's name.
bool isOrganizationWord(QStringView word)
{
    static constexpr std::array<QStringView, 46> words = {
        u"agency",      u"alliance",      u"association", u"authority",   u"bank",       u"bureau",
        u"center",      u"coalition",     u"college",     u"commission",  u"committee",  u"confederation",
        u"consortium",  u"council",       u"department",  u"federation",  u"forum",      u"foundation",
        u"fund",        u"global",        u"government",  u"group",       u"initiative", u"institute",
        u"institution", u"international", u"ministry",    u"nations",     u"network",    u"observatory",
        u"office",      u"organization",  u"parliament",  u"partnership", u"program",    u"project",
        u"secretariat", u"services",      u"society",     u"team",        u"trust",      u"union",
        u"united",      u"university",    u"watch",       u"world"};
    return std::ranges::find(words, word) != words.end();
}

/// One spelling of the words that English writes in two ways.
QStringList wordsOf(QStringView name)
{
    QStringList words = foldedForMatching(name).split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        if (word == u"centre")
            word = u"center"_s;
        else if (word == u"labour")
            word = u"labor"_s;
        else if (word == u"programme")
            word = u"program"_s;
        else if (word.startsWith(u"organisation"))
            word.replace(6, 1, u"z"_s);
    }
    return words;
}

/// An acronym in brackets after the name is not part of it.
QStringView withoutBracket(QStringView name)
{
    const qsizetype bracket = name.lastIndexOf(u'(');
    return bracket > 0 && name.trimmed().endsWith(u')') ? name.first(bracket).trimmed() : name;
}

bool soundsLikeOne(QStringView name)
{
    const qsizetype comma = name.indexOf(u',');
    const QStringView before = comma > 0 ? name.first(comma).trimmed() : name;
    if (comma > 0 && !before.contains(u' ')) // "Bank, Anna"
        return false;
    const QStringList words = wordsOf(before);
    return std::ranges::any_of(words, [](const QString& word) { return isOrganizationWord(word); });
}

/// A spelling of a name, and whose it turns out to be.
struct Spelling {
    QString text;
    AuthorName name;
    QString key; ///< of an organization: its words; of a person: family and given names
    bool full = false; ///< a person with more than initials
    int holder = -1; ///< −1: nobody ("Anonymous")
    int studies = 0;
};

Spelling spelled(QByteArrayView utf8)
{
    Spelling spelling;
    spelling.text = QString::fromUtf8(utf8).simplified().left(200);
    const std::vector<AuthorName> names = authorNames({spelling.text});
    if (names.empty())
        return spelling;
    spelling.name = names.front();
    AuthorName& name = spelling.name;
    name.organization = name.organization || soundsLikeOne(spelling.text);
    if (name.organization) {
        const QStringList words = wordsOf(withoutBracket(spelling.text));
        spelling.key = words.join(u' ');
        name.initials.clear();
        for (const QString& word : words) {
            if (word != u"of" && word != u"the" && word != u"for" && word != u"and" && word != u"on"
                && word != u"in")
                name.initials += word.front();
        }
    } else {
        spelling.key = name.family + u'\n' + name.given;
        spelling.full = QString(name.given).remove(u' ') != name.initials;
    }
    spelling.holder = 0; // somebody; who is told later
    return spelling;
}

/// Tells which spellings are one author's.
class Joiner {
public:
    explicit Joiner(std::vector<Spelling>& spellings)
        : m_spellings(spellings)
    {
    }

    /// Gives every spelling its holder; how many there are.
    int join()
    {
        // Whoever says most comes first, so that what says less finds it.
        std::vector<Spelling*> order;
        for (Spelling& spelling : m_spellings) {
            if (spelling.holder >= 0)
                order.push_back(&spelling);
        }
        std::ranges::sort(order, [](const Spelling* a, const Spelling* b) {
            return std::tuple(b->full, b->name.initials.size(), a->key)
                < std::tuple(a->full, a->name.initials.size(), b->key);
        });
        for (Spelling* spelling : order)
            spelling->holder = holderOf(*spelling);
        return m_count;
    }

private:
    struct Holder {
        QString initials;
        int number;
    };

    int holderOf(const Spelling& spelling)
    {
        const QString exact = (spelling.name.organization ? u'o' : u'p') + spelling.key;
        const auto known = m_exact.constFind(exact);
        if (known != m_exact.cend())
            return *known;
        int holder = spelling.name.organization ? byAcronym(spelling) : byName(spelling);
        if (holder < 0)
            holder = added(spelling);
        m_exact.insert(exact, holder);
        return holder;
    }

    int byAcronym(const Spelling& spelling) const
    {
        return spelling.key.contains(u' ') ? -1 : m_acronyms.value(spelling.key, -1);
    }

    static QString firstWord(const AuthorName& name)
    {
        return name.family + u'\n' + name.given.section(u' ', 0, 0);
    }
    static QString firstInitial(const AuthorName& name)
    {
        return name.family + u'\n' + name.initials.left(1);
    }

    /// The one person it can be; −1: none, or several.
    int byName(const Spelling& spelling) const
    {
        const AuthorName& name = spelling.name;
        if (name.initials.isEmpty())
            return -1;
        const auto it =
            spelling.full ? m_byWord.constFind(firstWord(name)) : m_byInitial.constFind(firstInitial(name));
        if (it == (spelling.full ? m_byWord.cend() : m_byInitial.cend()))
            return -1;
        int found = -1;
        for (const Holder& holder : *it) {
            if (!holder.initials.startsWith(name.initials) && !name.initials.startsWith(holder.initials))
                continue;
            if (found >= 0)
                return -1;
            found = holder.number;
        }
        return found;
    }

    int added(const Spelling& spelling)
    {
        const int number = m_count++;
        const AuthorName& name = spelling.name;
        if (!name.organization) {
            if (spelling.full)
                m_byWord[firstWord(name)].push_back({name.initials, number});
            if (!name.initials.isEmpty())
                m_byInitial[firstInitial(name)].push_back({name.initials, number});
        } else if (name.initials.size() > 1) {
            const bool another = m_acronyms.contains(name.initials);
            m_acronyms.insert(name.initials, another ? -1 : number);
        }
        return number;
    }

    std::vector<Spelling>& m_spellings;
    QHash<QString, int> m_exact;
    QHash<QString, int> m_acronyms; ///< −1: of several
    QHash<QString, std::vector<Holder>> m_byWord;
    QHash<QString, std::vector<Holder>> m_byInitial;
    int m_count = 0;
};

/// The studies around a cell and who wrote them.
class Census {
public:
    Census(const GapMap& map, int row, int column, const StudyList& list, const Progress* progress)
        : m_list(list)
        , m_progress(progress)
    {
        if (row >= 0)
            m_row = map.studiesIn(row, -1);
        if (column >= 0)
            m_column = map.studiesIn(-1, column);
        std::ranges::set_union(m_row, m_column, std::back_inserter(m_all));
    }

    Result<GapFillers> run()
    {
        if (!readNames() || !spell())
            return cancelled();
        const int holders = Joiner(m_spellings).join();
        m_counts.resize(size_t(holders));
        if (!count())
            return cancelled();
        GapFillers fillers;
        fillers.authors = top(false);
        fillers.organizations = top(true);
        return fillers;
    }

private:
    struct Counts {
        int cell = 0, row = 0, column = 0;
        int spelling = -1; ///< the commonest
    };

    bool stops(size_t done) const
    {
        return m_progress && done % checkEvery == 0 && m_progress->isCancelled();
    }

    /// What stands between the semicolons, as numbers of distinct texts; one after the other for all studies.
    bool readNames()
    {
        QHash<QByteArrayView, quint32> numbers;
        for (size_t i = 0; i < m_all.size(); ++i) {
            if (stops(i))
                return false;
            m_starts.push_back(m_names.size());
            const qsizetype row = m_list.rowOf(m_all[i]);
            QByteArrayView left = row < 0 ? QByteArrayView() : m_list.utf8(row, StudyList::Column::Authors);
            for (int author = 0; author < mostAuthors && !left.isEmpty(); ++author) {
                const qsizetype end = left.indexOf("; ");
                const QByteArrayView name = end < 0 ? left : left.first(end);
                left = end < 0 ? QByteArrayView() : left.sliced(end + 2);
                const auto it = numbers.constFind(name);
                const quint32 number = it != numbers.cend() ? *it : quint32(m_texts.size());
                if (it == numbers.cend()) {
                    numbers.insert(name, number);
                    m_texts.push_back(name);
                }
                m_names.push_back(number);
            }
        }
        m_starts.push_back(m_names.size());
        return true;
    }

    bool spell()
    {
        m_spellings.reserve(m_texts.size());
        for (const QByteArrayView text : m_texts) {
            if (stops(m_spellings.size()))
                return false;
            m_spellings.push_back(spelled(text));
        }
        for (const quint32 name : m_names)
            ++m_spellings[name].studies;
        return true;
    }

    /// Who wrote the study, each once, ascending.
    std::vector<int> holdersOf(size_t study) const
    {
        std::vector<int> holders;
        for (size_t i = m_starts[study]; i < m_starts[study + 1]; ++i) {
            if (const int holder = m_spellings[m_names[i]].holder; holder >= 0)
                holders.push_back(holder);
        }
        std::ranges::sort(holders);
        const auto rest = std::ranges::unique(holders);
        holders.erase(rest.begin(), rest.end());
        return holders;
    }

    bool count()
    {
        for (size_t i = 0; i < m_spellings.size(); ++i) {
            const Spelling& spelling = m_spellings[i];
            if (spelling.holder < 0)
                continue;
            int& commonest = m_counts[size_t(spelling.holder)].spelling;
            const auto rank = [](const Spelling& it) { return std::pair(it.studies, it.text.size()); };
            if (commonest < 0 || rank(spelling) > rank(m_spellings[size_t(commonest)]))
                commonest = int(i);
        }
        for (size_t i = 0; i < m_all.size(); ++i) {
            if (stops(i))
                return false;
            const bool inRow = std::ranges::binary_search(m_row, m_all[i]);
            const bool inColumn = std::ranges::binary_search(m_column, m_all[i]);
            for (const int holder : holdersOf(i)) {
                Counts& counts = m_counts[size_t(holder)];
                counts.cell += inRow && inColumn;
                counts.row += inRow;
                counts.column += inColumn;
            }
        }
        return true;
    }

    std::vector<GapFiller> top(bool organizations) const
    {
        std::vector<int> order;
        for (size_t i = 0; i < m_counts.size(); ++i) {
            if (m_spellings[size_t(m_counts[i].spelling)].name.organization == organizations)
                order.push_back(int(i));
        }
        const auto before = [this](int a, int b) {
            const Counts& x = m_counts[size_t(a)];
            const Counts& y = m_counts[size_t(b)];
            return std::tie(y.cell, y.row, y.column, m_spellings[size_t(x.spelling)].key)
                < std::tie(x.cell, x.row, x.column, m_spellings[size_t(y.spelling)].key);
        };
        const size_t kept = std::min(mostFillers, order.size());
        std::ranges::partial_sort(order, order.begin() + std::ptrdiff_t(kept), before);
        order.resize(kept);
        std::vector<GapFiller> fillers;
        for (const int holder : order) {
            const Counts& counts = m_counts[size_t(holder)];
            fillers.push_back(
                {m_spellings[size_t(counts.spelling)].text, counts.cell, counts.row, counts.column, {}});
        }
        for (size_t i = 0; i < m_all.size() && kept > 0; ++i) {
            for (const int holder : holdersOf(i)) {
                const auto it = std::ranges::find(order, holder);
                if (it != order.end())
                    fillers[size_t(it - order.begin())].studies.push_back(m_all[i]);
            }
        }
        return fillers;
    }

    const StudyList& m_list;
    const Progress* m_progress;
    std::vector<Id> m_row; ///< ascending
    std::vector<Id> m_column;
    std::vector<Id> m_all;
    std::vector<QByteArrayView> m_texts; ///< distinct; into the list
    std::vector<quint32> m_names; ///< numbers of texts, study after study
    std::vector<size_t> m_starts; ///< of a study's in m_names; one more than there are studies
    std::vector<Spelling> m_spellings; ///< by number of the text
    std::vector<Counts> m_counts; ///< by holder
};

} // namespace

Result<GapFillers> gapFillers(const GapMap& map, int row, int column, const StudyList& studies,
                              const Progress* progress)
{
    if (map.question.measure != Measure::Studies || (row < 0 && column < 0))
        return GapFillers();
    return Census(map, row, column, studies, progress).run();
}

} // namespace lacuna

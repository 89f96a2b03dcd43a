// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/practicetable.h"

#include "model/analysis/practicetext.h"
#include "model/analysis/studynames.h"
#include "model/analysis/tablecells.h"
#include "model/support/textfold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PracticeTable)
};

const QStringList kindNames{u"kind"_s, u"type"_s, u"practice kind"_s};
const QStringList titleNames{u"title"_s, u"practice"_s, u"name"_s};
const QStringList textNames{u"text"_s, u"description"_s, u"details"_s};
const QStringList sourceNames{u"sources"_s, u"source"_s, u"studies"_s, u"study"_s};
const QStringList confidentialNames{u"confidential"_s};
const QStringList contributorNames{u"contributor"_s, u"contributed by"_s};

QStringList namesOf(const Dimension& dimension)
{
    QStringList names{dimension.key, dimension.label};
    if (dimension.key == practiceStageKey)
        names << u"stage"_s;
    return names;
}

/// Dimensions that get a column.
std::vector<const Dimension*> columnsOf(const std::vector<Practice>& practices, const Codebook& codebook)
{
    QSet<Id> used;
    for (const Practice& practice : practices) {
        for (const PracticeTerm& term : practice.terms)
            used.insert(term.dimension);
    }
    std::vector<const Dimension*> columns;
    for (const Dimension& dimension : codebook.dimensions()) {
        if (!dimension.retired || used.contains(dimension.id))
            columns.push_back(&dimension);
    }
    // The stage is what one looks for first.
    std::ranges::stable_partition(columns, [](const Dimension* it) { return it->key == practiceStageKey; });
    return columns;
}

QString sourcesCell(const Practice& practice, const StudyNames& names)
{
    QStringList cells;
    for (const PracticeSource& source : practice.sources) {
        QStringList parts{names.nameOf(source.study), source.page, source.quote};
        while (parts.size() > 1 && parts.constLast().isEmpty())
            parts.removeLast();
        cells << joinedCell(parts, u'|');
    }
    return joinedCell(cells, u';');
}

QString termsCell(const Practice& practice, const Dimension& dimension, const Codebook& codebook)
{
    QStringList codes;
    const QList<Id> terms = practice.termsIn(dimension.id);
    for (const Id id : terms) {
        if (const Term* term = codebook.term(id))
            codes << term->code;
    }
    return joinedCell(codes, u';');
}

/// What two practices must share to be the same. Pages and quotes are mended more often than a practice is recorded twice.
QString sameness(const Practice& practice)
{
    QList<Id> studies;
    for (const PracticeSource& source : practice.sources)
        studies << source.study;
    std::ranges::sort(studies);
    QStringList parts{practiceKindKey(practice.kind), foldedForMatching(practice.title),
                      foldedForMatching(practice.text)};
    for (const Id study : studies)
        parts << QString::number(study);
    return parts.join(u'\x1f');
}

/// Reads one table: knows its columns, and tells what is odd.
class Reader {
public:
    Reader(const PlainTable& table, const Codebook& codebook, const std::vector<Study>& studies)
        : m_table(table)
        , m_codebook(codebook)
        , m_names(studies)
    {
    }

    PracticesRead read()
    {
        findColumns();
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            readRow(row);
        return std::move(m_read);
    }

private:
    struct DimensionColumn {
        qsizetype at = -1;
        const Dimension* dimension = nullptr;
    };

    void findColumns()
    {
        m_kind = m_table.column(kindNames);
        m_title = m_table.column(titleNames);
        m_text = m_table.column(textNames);
        m_sources = m_table.column(sourceNames);
        m_contributor = m_table.column(contributorNames);
        m_confidential = m_table.column(confidentialNames);
        QSet<qsizetype> known{m_kind, m_title, m_text, m_sources, m_contributor, m_confidential};
        for (const Dimension& dimension : m_codebook.dimensions()) {
            const qsizetype at = m_table.column(namesOf(dimension));
            if (at < 0 || known.contains(at))
                continue;
            known.insert(at);
            m_dimensions.push_back({at, &dimension});
        }
        for (qsizetype at = 0; at < m_table.headers.size(); ++at) {
            if (!known.contains(at) && !m_table.headers[at].trimmed().isEmpty())
                tell(0, false,
                     Text::tr("The column “%1” is none of a practice and was not read.")
                         .arg(m_table.headers[at]));
        }
        if (m_title < 0 && m_text < 0)
            tell(0, true, Text::tr("The table has neither a column “title” nor a column “text”."));
    }

    void readRow(qsizetype row)
    {
        const QStringList& cells = m_table.rows[row];
        if (std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); }))
            return;
        m_line = row < m_table.lines.size() ? m_table.lines[row] : int(row) + 2;
        Practice practice;
        practice.text = cell(cells, m_text).trimmed();
        practice.title = cell(cells, m_title).simplified();
        practice.contributor = cell(cells, m_contributor).simplified();
        practice.confidential = saysYes(cell(cells, m_confidential));
        readKind(cell(cells, m_kind), practice);
        for (const DimensionColumn& column : m_dimensions)
            readTerms(cell(cells, column.at), *column.dimension, practice);
        readSources(cell(cells, m_sources), practice);
        if (practice.title.isEmpty() && practice.text.isEmpty()) {
            tell(m_line, true, Text::tr("There is neither a title nor a text: the line was left out."));
            return;
        }
        if (practice.title.isEmpty()) {
            practice.title = titleFromText(practice.text);
            tell(m_line, false, Text::tr("There is no title: the beginning of the text stands for it."));
        }
        std::ranges::sort(practice.terms);
        const auto twice = std::ranges::unique(practice.terms);
        practice.terms.erase(twice.begin(), twice.end());
        std::ranges::stable_sort(practice.sources, {}, &PracticeSource::study);
        m_read.practices.push_back(std::move(practice));
    }

    void readKind(const QString& text, Practice& practice)
    {
        if (text.trimmed().isEmpty())
            return;
        if (const auto kind = practiceKindFromText(text.trimmed()))
            practice.kind = *kind;
        else
            tell(m_line, false,
                 Text::tr("“%1” is no kind of practice: taken as a good practice.").arg(text.trimmed()));
    }

    void readTerms(const QString& text, const Dimension& dimension, Practice& practice)
    {
        const QStringList names = splitCell(text, u';');
        for (const QString& name : names) {
            const Term* term = m_codebook.resolve(dimension.id, name);
            if (!term) {
                tell(m_line, false,
                     Text::tr("“%1” is no term of %2: not coded with it.").arg(name, dimension.label));
                continue;
            }
            const bool taken = dimension.single && !practice.termsIn(dimension.id).isEmpty();
            if (taken)
                tell(m_line, false,
                     Text::tr("%1 has one term at most: “%2” was left out.").arg(dimension.label, name));
            else
                practice.terms.push_back({dimension.id, term->id});
        }
    }

    void readSources(const QString& text, Practice& practice)
    {
        const QStringList sources = splitCell(text, u';');
        for (const QString& one : sources) {
            const QStringList parts = splitCell(one, u'|', true);
            PracticeSource source{0, parts.value(1), parts.value(2)};
            const StudyNames::Found found = m_names.find(parts.value(0));
            source.study = found.study;
            const bool twice = std::ranges::contains(practice.sources, found.study, &PracticeSource::study);
            if (found.study == 0 || twice) {
                keepInText(parts, practice);
                tell(m_line, false,
                     found.study == 0
                         ? Text::tr("No study is called “%1”: kept as words of the text.").arg(parts.value(0))
                         : Text::tr("“%1” is a source already: what else is said of it was kept in the text.")
                               .arg(parts.value(0)));
                continue;
            }
            if (found.several)
                tell(m_line, false,
                     Text::tr("Several studies are called “%1”: the first was taken.").arg(parts.value(0)));
            practice.sources.push_back(source);
        }
    }

    void keepInText(const QStringList& parts, Practice& practice) const
    {
        QString words = Text::tr("Source: %1").arg(withPage(parts.value(0), parts.value(1)));
        if (!parts.value(2).isEmpty())
            words = Text::tr("%1: “%2”").arg(words, parts.value(2));
        practice.text += (practice.text.isEmpty() ? QString() : u"\n\n"_s) + words;
    }

    static QString cell(const QStringList& cells, qsizetype at)
    {
        return at < 0 ? QString() : cells.value(at);
    }
    void tell(int line, bool error, const QString& message)
    {
        m_read.issues.push_back({line, error, message});
    }

    const PlainTable& m_table;
    const Codebook& m_codebook;
    StudyNames m_names;
    qsizetype m_kind = -1, m_title = -1, m_text = -1, m_sources = -1, m_contributor = -1, m_confidential = -1;
    std::vector<DimensionColumn> m_dimensions;
    int m_line = 0;
    PracticesRead m_read;
};

} // namespace

PlainTable practicesToTable(const std::vector<Practice>& practices, const Codebook& codebook,
                            const std::vector<Study>& studies, bool withContributors)
{
    const std::vector<const Dimension*> dimensions = columnsOf(practices, codebook);
    const StudyNames names(studies);
    PlainTable table;
    table.headers = {u"kind"_s, u"title"_s, u"text"_s};
    for (const Dimension* dimension : dimensions)
        table.headers << dimension->key;
    table.headers << u"sources"_s;
    if (withContributors)
        table.headers << u"contributor"_s;
    const bool marks = std::ranges::any_of(practices, &Practice::confidential);
    if (marks)
        table.headers << u"confidential"_s;
    for (const Practice& practice : practices) {
        QStringList row{practiceKindKey(practice.kind), practice.title, practice.text};
        for (const Dimension* dimension : dimensions)
            row << termsCell(practice, *dimension, codebook);
        row << sourcesCell(practice, names);
        if (withContributors)
            row << practice.contributor;
        if (marks)
            row << (practice.confidential ? u"yes"_s : QString());
        table.rows << row;
    }
    return table;
}

PracticesRead practicesFromTable(const PlainTable& table, const Codebook& codebook,
                                 const std::vector<Study>& studies)
{
    return Reader(table, codebook, studies).read();
}

std::vector<Practice> withoutKnown(std::vector<Practice> read, const std::vector<Practice>& known,
                                   int& skipped)
{
    QSet<QString> seen;
    for (const Practice& practice : known)
        seen.insert(sameness(practice));
    std::vector<Practice> fresh;
    skipped = 0;
    for (Practice& practice : read) {
        const QString same = sameness(practice);
        if (seen.contains(same)) {
            ++skipped;
            continue;
        }
        seen.insert(same);
        fresh.push_back(std::move(practice));
    }
    return fresh;
}

} // namespace lacuna

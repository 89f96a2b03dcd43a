// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How well duplicates are found in a labelled file:
//
//   dedup_report FILE.csv [MERGED.csv] [--list] [--part K/N] [--marks-all]
//
// FILE has a row a record, with a header: id, title, authors (or author), year, journal (source, booktitle …), doi, pages, volume, issue
// (number), abstract, type, isbn; and the truth as one of
//   - a column with the name of the record's cluster (cluster, cluster_id, duplicate_id, group, label): empty or alone = unique;
//   - a column that marks what is to be removed (duplicate, is_duplicate: 1/yes/true), one record of each publication being unmarked; with
//     --marks-all the one to keep is marked too (SRA's sets), and records are counted;
//   - MERGED.csv, a row a cluster with the ids parted by semicolons (bib-dedupe's merged_record_ids.csv).
// --part takes the K-th of N parts of the clusters (and of the records without one), so that rules are tuned on one part
// and judged on another. --list names the mistakes.
#include "model/analysis/duplicates.h"
#include "model/support/csv.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTextStream>

#include <algorithm>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

struct Labelled {
    Study study; ///< its id is its position + 1
    QString id;
    QString cluster; ///< empty: unique
    bool toRemove = false;
};

struct Truth {
    std::vector<Labelled> records;
    bool byCluster = false; ///< clusters are known, not only which records are to be removed
};

std::vector<QStringList> rowsOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    std::vector<QStringList> rows;
    CsvParser parser(u',', [&](CsvRow&& row) {
        rows.push_back(row.fields);
        return true;
    });
    parser.feed(text);
    parser.finish();
    return rows;
}

/// A row's fields by the names that headers have.
class Row {
public:
    Row(const QHash<QString, qsizetype>& columns, const QStringList& fields)
        : m_columns(columns)
        , m_fields(fields)
    {
    }

    QString operator()(std::initializer_list<const char*> names) const
    {
        for (const char* name : names) {
            const auto column = m_columns.constFind(QString::fromLatin1(name));
            const QString text = column == m_columns.cend() ? QString() : m_fields.value(*column).trimmed();
            if (!text.isEmpty() && text != u"NA" && text != u"nan")
                return text;
        }
        return {};
    }

private:
    const QHash<QString, qsizetype>& m_columns;
    const QStringList& m_fields;
};

QStringList authorsOf(const QString& text)
{
    static const QRegularExpression separator(u"\\s+and\\s+|\\s*;\\s*|\\s*\\|\\s*"_s);
    return text.split(separator, Qt::SkipEmptyParts);
}

/// BibTeX's and RIS's types as RIS names them.
QString typeOf(const QString& text)
{
    static const QHash<QString, QString> types = {
        {u"article"_s, u"JOUR"_s},         {u"inproceedings"_s, u"CPAPER"_s},
        {u"conference"_s, u"CPAPER"_s},    {u"book"_s, u"BOOK"_s},
        {u"incollection"_s, u"CHAP"_s},    {u"inbook"_s, u"CHAP"_s},
        {u"phdthesis"_s, u"THES"_s},       {u"mastersthesis"_s, u"THES"_s},
        {u"thesis"_s, u"THES"_s},          {u"techreport"_s, u"RPRT"_s},
        {u"unpublished"_s, u"UNPB"_s},     {u"proceedings"_s, u"CONF"_s},
        {u"journal article"_s, u"JOUR"_s}, {u"misc"_s, u"GEN"_s}};
    return types.value(text.toLower(), text.toUpper());
}

Labelled recordOf(const Row& row, qsizetype number)
{
    Labelled record;
    record.id = row({"id", "record_id", "recordid", "rec-number"});
    Study& study = record.study;
    study.id = Id(number + 1);
    study.type = typeOf(row({"type", "entrytype", "reference type"}));
    study.title = row({"title", "primary_title"});
    study.authors = authorsOf(row({"authors", "author"}));
    bool isYear = false;
    const int year = row({"year", "publication year", "date"}).left(4).toInt(&isYear);
    if (isYear)
        study.year = year;
    study.source = row({"journal", "source", "booktitle", "container_title", "secondary_title", "series"});
    study.volume = row({"volume"});
    study.issue = row({"issue", "number"});
    study.pages = row({"pages", "page"});
    study.doi = row({"doi"});
    study.isbn = row({"isbn"});
    study.abstract = row({"abstract"});
    record.cluster = row({"cluster", "cluster_id", "duplicate_id", "duplicate_cluster", "group", "label"});
    const QString mark = row({"duplicate", "is_duplicate", "dedup_label"}).toLower();
    record.toRemove = mark == u"1" || mark == u"yes" || mark == u"true" || mark == u"duplicate";
    return record;
}

void addClusters(std::vector<Labelled>& records, const QString& file)
{
    QHash<QString, QString> clusterOf;
    for (const QStringList& row : rowsOf(file)) {
        const QStringList ids = row.first().split(u';');
        for (const QString& id : ids) {
            if (ids.size() > 1)
                clusterOf.insert(id, ids.first());
        }
    }
    for (Labelled& record : records)
        record.cluster = clusterOf.value(record.id);
}

Truth readTruth(const QStringList& files)
{
    const std::vector<QStringList> rows = rowsOf(files.first());
    if (rows.empty())
        qFatal("%s is empty", qPrintable(files.first()));
    QHash<QString, qsizetype> columns;
    for (qsizetype i = 0; i < rows.front().size(); ++i)
        columns.insert(rows.front().at(i).trimmed().toLower(), i);
    Truth truth;
    for (size_t i = 1; i < rows.size(); ++i)
        truth.records.push_back(recordOf(Row(columns, rows[i]), qsizetype(i) - 1));
    if (files.size() > 1)
        addClusters(truth.records, files.at(1));
    truth.byCluster =
        std::ranges::any_of(truth.records, [](const Labelled& r) { return !r.cluster.isEmpty(); });
    return truth;
}

/// Leaves the records of one part of the clusters.
void takePart(Truth& truth, const QString& part)
{
    const quint64 number = part.section(u'/', 0, 0).toULongLong();
    const quint64 parts = std::max<quint64>(part.section(u'/', 1, 1).toULongLong(), 1);
    std::erase_if(truth.records, [&](const Labelled& record) {
        return (stableHash(record.cluster.isEmpty() ? record.id : record.cluster) >> 20) % parts
            != number % parts;
    });
}

class Report {
public:
    Report(Truth truth, bool list, bool marksAll)
        : m_truth(std::move(truth))
        , m_list(list)
        , m_marksAll(marksAll)
        , m_out(stdout)
    {
    }

    int run()
    {
        QElapsedTimer timer;
        timer.start();
        DuplicateFinder finder;
        for (const Labelled& record : m_truth.records)
            finder.add(record.study);
        Progress progress;
        m_found = finder.find(progress).value_or(DuplicateReport{});
        m_out << m_truth.records.size() << " records in " << timer.elapsed() << " ms\n";
        if (m_truth.byCluster) {
            countPairs();
            countCopies();
        } else {
            countMarked();
        }
        return 0;
    }

private:
    const Labelled& record(Id id) const
    {
        return *std::ranges::lower_bound(m_truth.records, id, {},
                                         [](const Labelled& r) { return r.study.id; });
    }

    QString described(Id id) const
    {
        const Labelled& r = record(id);
        const Study& s = r.study;
        return u"    %1 | %2 | %3 | %4 | %5 %6(%7) %8 | %9\n"_s.arg(
            r.id, s.authors.first(std::min<qsizetype>(s.authors.size(), 3)).join(u"; "_s), s.title,
            s.year ? QString::number(*s.year) : QString(), s.source, s.volume, s.issue, s.pages, s.doi);
    }

    void listPair(const char* what, const IdPair& pair)
    {
        if (!m_list)
            return;
        m_out << what;
        for (const auto* list : {&m_found.duplicates, &m_found.possible, &m_found.companions}) {
            const auto known = std::ranges::find_if(
                *list, [&](const DuplicatePair& p) { return p.a == pair.first && p.b == pair.second; });
            if (known != list->end())
                m_out << " score " << known->score << " kind " << int(known->kind);
        }
        m_out << '\n' << described(pair.first) << described(pair.second);
    }

    static std::vector<IdPair> pairsWithin(const std::vector<std::vector<Id>>& groups)
    {
        std::vector<IdPair> pairs;
        for (const std::vector<Id>& group : groups) {
            for (size_t i = 0; i < group.size(); ++i) {
                for (size_t j = i + 1; j < group.size(); ++j)
                    pairs.emplace_back(group[i], group[j]);
            }
        }
        std::ranges::sort(pairs);
        return pairs;
    }

    std::vector<std::vector<Id>> trueGroups() const
    {
        QHash<QString, size_t> known;
        std::vector<std::vector<Id>> groups;
        for (const Labelled& r : m_truth.records) {
            if (r.cluster.isEmpty())
                continue;
            if (!known.contains(r.cluster)) {
                known.insert(r.cluster, groups.size());
                groups.emplace_back();
            }
            groups[known.value(r.cluster)].push_back(r.study.id);
        }
        return groups;
    }

    void print(const char* what, qsizetype right, qsizetype wrong, qsizetype missed)
    {
        const double sensitivity = right + missed == 0 ? 1 : double(right) / double(right + missed);
        const double precision = right + wrong == 0 ? 1 : double(right) / double(right + wrong);
        const double f1 =
            sensitivity + precision == 0 ? 0 : 2 * sensitivity * precision / (sensitivity + precision);
        m_out << u"%1 sensitivity %2 precision %3 F1 %4 (found %5, wrong %6, missed %7)\n"_s
                     .arg(QString::fromLatin1(what), -8)
                     .arg(sensitivity, 0, 'f', 4)
                     .arg(precision, 0, 'f', 4)
                     .arg(f1, 0, 'f', 4)
                     .arg(right)
                     .arg(wrong)
                     .arg(missed);
    }

    void countPairs()
    {
        const std::vector<IdPair> truth = pairsWithin(trueGroups());
        const std::vector<IdPair> found = pairsWithin(m_found.groups);
        std::vector<IdPair> wrong;
        std::vector<IdPair> missed;
        std::ranges::set_difference(found, truth, std::back_inserter(wrong));
        std::ranges::set_difference(truth, found, std::back_inserter(missed));
        // Some labels count errata and replies as duplicates of what they are about; these are kept apart on purpose.
        const auto related = std::ranges::count_if(m_found.companions, [&](const DuplicatePair& pair) {
            return std::ranges::binary_search(missed, IdPair(pair.a, pair.b));
        });
        for (const IdPair& pair : wrong)
            listPair("WRONG", pair);
        for (const IdPair& pair : missed)
            listPair("MISSED", pair);
        print("pairs", qsizetype(found.size() - wrong.size()), qsizetype(wrong.size()),
              qsizetype(missed.size()));
        m_out << "         of the missed, " << related << " were offered as companion reports\n";
    }

    /// Every record of a publication but one is to be removed.
    void countCopies()
    {
        qsizetype toRemove = 0;
        for (const std::vector<Id>& group : trueGroups())
            toRemove += qsizetype(group.size()) - 1;
        qsizetype removed = 0;
        qsizetype right = 0;
        for (const std::vector<Id>& group : m_found.groups) {
            QHash<QString, qsizetype> members;
            for (const Id id : group) {
                const QString& cluster = record(id).cluster;
                ++members[cluster.isEmpty() ? u"\n"_s + record(id).id : cluster];
            }
            removed += qsizetype(group.size()) - 1;
            for (const qsizetype count : members)
                right += count - 1;
        }
        print("copies", right, removed - right, toRemove - right);
    }

    /// Only what is to be removed is known: a group removes all but one.
    void countMarked()
    {
        QSet<Id> grouped;
        qsizetype right = 0;
        qsizetype wrong = 0;
        for (const std::vector<Id>& group : m_found.groups) {
            const auto marked = std::ranges::count_if(group, [&](Id id) { return record(id).toRemove; });
            const auto removed = std::ssize(group) - (m_marksAll ? 0 : 1);
            right += std::min<qsizetype>(marked, removed);
            wrong += removed - std::min<qsizetype>(marked, removed);
            for (const Id id : group)
                grouped.insert(id);
            if (m_list && marked != removed) {
                m_out << (marked < removed ? "WRONG\n" : "ALL MARKED\n");
                for (const Id id : group)
                    m_out << (record(id).toRemove ? " -" : "  ") << described(id);
            }
        }
        const auto marked = std::ranges::count_if(m_truth.records, &Labelled::toRemove);
        for (const Labelled& r : m_truth.records) {
            if (m_list && r.toRemove && !grouped.contains(r.study.id))
                m_out << "MISSED\n" << described(r.study.id);
        }
        print(m_marksAll ? "records" : "copies", right, wrong, marked - right);
    }

    Truth m_truth;
    bool m_list;
    bool m_marksAll;
    DuplicateReport m_found;
    QTextStream m_out;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    const bool list = arguments.removeAll(u"--list"_s) > 0;
    const bool marksAll = arguments.removeAll(u"--marks-all"_s) > 0;
    QString part = u"0/1"_s;
    if (const qsizetype at = arguments.indexOf(u"--part"_s); at >= 0) {
        part = arguments.value(at + 1);
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    }
    if (arguments.isEmpty() || arguments.size() > 2) {
        QTextStream(stderr)
            << "usage: dedup_report FILE.csv [MERGED.csv] [--list] [--part K/N] [--marks-all]\n";
        return 2;
    }
    Truth truth = readTruth(arguments);
    takePart(truth, part);
    return Report(std::move(truth), list, marksAll).run();
}

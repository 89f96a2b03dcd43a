// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/importplan.h"

#include "model/support/textfold.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView unmatchedCode("UNMATCHED");

} // namespace

struct ImportPlan::Private {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ImportPlan)
public:
    Private(Codebook book, UnknownTerms unknownTerms)
        : codebook(std::move(book))
        , policy(unknownTerms)
    {
    }

    /// The terms of one tree by the texts that named them. Asking the codebook folds the text, so each text is asked for once;
    /// dimensions that share a tree share this.
    struct Tree {
        QHash<QString, QList<Id>> byText; ///< empty list: unknown
        QHash<QString, Id> created; ///< folded text → term made by this plan
        QSet<QString> newCodes;
        Id unmatched = 0;
        int count = 0; ///< terms made under unmatched
    };

    const Dimension* dimension(const QString& name);
    Tree& treeOf(const Dimension& of) { return trees[of.treeOf != 0 ? of.treeOf : of.id]; }
    const QList<Id>& resolve(const Dimension& of, const QString& text);
    QList<Id> lookUp(const Dimension& of, const QString& text) const;
    Id termFor(const Dimension& of, const QString& text, Planned& planned);
    Id unmatchedOf(const Dimension& of, Planned& planned);
    QString newCode(const Dimension& of, const QString& text);
    bool acceptable(const Record& record, Planned& planned);
    void code(Record& record, const NamedCoding& coding, CodedStudy& coded, Planned& planned);
    void countUnknown(const Dimension& of, const QString& text);

    Codebook codebook;
    UnknownTerms policy;
    IdSource ids;
    QHash<QString, const Dimension*> dimensions; ///< by name as written; null: there is none
    std::map<Id, Tree> trees;
    std::map<std::pair<QString, QString>, UnknownTerm> unknown; ///< by dimension's key and folded text
};

ImportPlan::ImportPlan(Codebook codebook, UnknownTerms unknownTerms)
    : d(std::make_shared<Private>(std::move(codebook), unknownTerms))
{
}

const Dimension* ImportPlan::Private::dimension(const QString& name)
{
    const auto found = dimensions.constFind(name);
    return found != dimensions.cend() ? *found : *dimensions.insert(name, codebook.dimension(name));
}

/// By code, label or alias; or, where "Thailand, Malaysia" is meant, all of several, if each is known.
QList<Id> ImportPlan::Private::lookUp(const Dimension& of, const QString& text) const
{
    if (const Term* term = codebook.resolve(of.id, text))
        return {term->id};
    for (const QChar separator : {u',', u'/', u'|'}) {
        if (!text.contains(separator))
            continue;
        QList<Id> all;
        for (const QStringView part : QStringView(text).tokenize(separator)) {
            const Term* term = codebook.resolve(of.id, part.trimmed());
            if (!term) {
                all.clear();
                break;
            }
            all += term->id;
        }
        if (!all.isEmpty())
            return all;
    }
    return {};
}

const QList<Id>& ImportPlan::Private::resolve(const Dimension& of, const QString& text)
{
    Tree& tree = treeOf(of);
    const auto found = tree.byText.constFind(text);
    return found != tree.byText.cend() ? *found : *tree.byText.insert(text, lookUp(of, text));
}

Id ImportPlan::Private::unmatchedOf(const Dimension& of, Planned& planned)
{
    Tree& tree = treeOf(of);
    if (tree.unmatched != 0)
        return tree.unmatched;
    if (const Term* term = codebook.resolve(of.id, QString(unmatchedCode));
        term && term->code == unmatchedCode) {
        tree.unmatched = term->id;
        return tree.unmatched;
    }
    Term term;
    term.id = ids.next();
    term.dimension = of.treeOf != 0 ? of.treeOf : of.id;
    term.code = unmatchedCode;
    term.label = tr("Unmatched");
    term.scopeNote = tr("What imported files named and the codebook did not know. Merge or move these terms "
                        "to where they belong.");
    term.position = int(codebook.termsOf(of.id, 0, true).size());
    tree.unmatched = term.id;
    planned.newTerms.push_back(term);
    return term.id;
}

/// "U-KILNS-IN-PUNJAB": readable, and unique in its dimension.
QString ImportPlan::Private::newCode(const Dimension& of, const QString& text)
{
    Tree& tree = treeOf(of);
    QString base = "U-"_L1 + foldedForMatching(text).left(40).toUpper().replace(u' ', u'-');
    QString code = base;
    for (int i = 2; tree.newCodes.contains(code) || codebook.resolve(of.id, code); ++i)
        code = base + u'-' + QString::number(i);
    tree.newCodes.insert(code);
    return code;
}

Id ImportPlan::Private::termFor(const Dimension& of, const QString& text, Planned& planned)
{
    Tree& tree = treeOf(of);
    QString folded = foldedForMatching(text);
    if (folded.isEmpty())
        folded = text; // nothing but punctuation
    if (const auto made = tree.created.constFind(folded); made != tree.created.cend())
        return *made;
    const Id parent = unmatchedOf(of, planned);
    Term term;
    term.id = ids.next();
    term.dimension = of.treeOf != 0 ? of.treeOf : of.id;
    term.parent = parent;
    term.code = newCode(of, text);
    term.label = text;
    term.position = int(codebook.children(of.id, parent).size()) + tree.count++;
    tree.created.insert(folded, term.id);
    planned.newTerms.push_back(term);
    return term.id;
}

void ImportPlan::Private::countUnknown(const Dimension& of, const QString& text)
{
    UnknownTerm& entry = unknown[{of.key, foldedForMatching(text)}];
    if (entry.count == 0) {
        entry.dimension = of.key;
        entry.text = text;
    }
    ++entry.count;
}

/// With UnknownTerms::Reject: true if every coding names a term; otherwise says which does not.
bool ImportPlan::Private::acceptable(const Record& record, Planned& planned)
{
    bool good = true;
    for (const NamedCoding& coding : record.codings) {
        const Dimension* of = dimension(coding.dimension);
        if (!of || !resolve(*of, coding.term).isEmpty())
            continue;
        countUnknown(*of, coding.term);
        if (good) {
            planned.issues.push_back(
                {record.line, ImportIssue::Severity::Error, of->key,
                 tr("“%1” is no term of %2; the record was rejected.").arg(coding.term, of->label)});
        }
        good = false;
    }
    return good;
}

void ImportPlan::Private::code(Record& record, const NamedCoding& coding, CodedStudy& coded, Planned& planned)
{
    const Dimension* of = dimension(coding.dimension);
    if (!of) {
        coded.study.keywords += coding.dimension + ": "_L1 + coding.term;
        planned.issues.push_back({record.line, ImportIssue::Severity::Warning, coding.dimension,
                                  tr("There is no dimension “%1”; “%2” was kept as a keyword.")
                                      .arg(coding.dimension, coding.term)});
        return;
    }
    QList<Id> terms = resolve(*of, coding.term);
    if (terms.isEmpty()) {
        const bool first = !unknown.contains({of->key, foldedForMatching(coding.term)});
        countUnknown(*of, coding.term);
        terms += termFor(*of, coding.term, planned);
        if (first) {
            planned.issues.push_back(
                {record.line, ImportIssue::Severity::Warning, of->key,
                 tr("“%1” is no term of %2; it was added under “Unmatched”.").arg(coding.term, of->label)});
        }
    }
    for (const Id term : std::as_const(terms)) {
        const bool known = std::ranges::any_of(coded.codings, [&](const Coding& c) {
            return c.dimension == of->id && c.term == term && c.quote == coding.quote
                && c.page == coding.page;
        });
        if (known)
            continue;
        Coding made;
        made.dimension = of->id;
        made.term = term;
        made.quote = coding.quote;
        made.page = coding.page;
        coded.codings.push_back(std::move(made));
    }
}

ImportPlan::Planned ImportPlan::plan(std::vector<Record>&& records)
{
    Planned planned;
    planned.studies.reserve(records.size());
    for (Record& record : records) {
        std::erase_if(record.codings,
                      [](const NamedCoding& c) { return QStringView(c.term).trimmed().isEmpty(); });
        if (d->policy == UnknownTerms::Reject && !d->acceptable(record, planned)) {
            ++planned.rejected;
            continue;
        }
        CodedStudy coded;
        coded.study = std::move(record.study);
        coded.codings.reserve(record.codings.size());
        for (const NamedCoding& coding : record.codings)
            d->code(record, coding, coded, planned);
        planned.studies.push_back(std::move(coded));
        planned.lines.push_back(record.line);
    }
    return planned;
}

std::vector<ImportPlan::UnknownTerm> ImportPlan::unknownTerms() const
{
    std::vector<UnknownTerm> list;
    for (const auto& [key, term] : d->unknown)
        list.push_back(term);
    std::ranges::stable_sort(list, std::ranges::greater(), &UnknownTerm::count);
    return list;
}

} // namespace lacuna

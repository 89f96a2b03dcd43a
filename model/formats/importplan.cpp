// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/importplan.h"

#include "model/catalogue/screening.h"
#include "model/formats/codebookmatch.h"
#include "model/support/textfold.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView unmatchedCode("UNMATCHED");
/// Nobody codes by more dimensions; a file that seems to has something else in their place.
constexpr int statedDimensionLimit = 32;

/// What a codebook takes for a key.
bool isKey(QStringView name)
{
    return !name.isEmpty() && name.size() <= 64 && std::ranges::all_of(name, [](QChar c) {
        return c == u'-' || c == u'_' || (c.isLetterOrNumber() && c == c.toLower());
    });
}

/// An answer of ours. Formats that have only keywords carry screening as "screening: INC", and nobody else means that by it.
bool isScreeningCode(const QString& code)
{
    static const Codebook screening = screeningCodebook();
    return std::ranges::contains(screening.terms(), code, &Term::code);
}

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
        bool stated = false; ///< made for what records state: their terms are its terms
    };

    void takeCodebook(const std::shared_ptr<const Codebook>& brought, Planned& planned);
    void addToCodebook(const std::vector<Dimension>& newDimensions, const std::vector<Term>& newTerms);
    void forgetFile();
    const Dimension* stateDimension(const NamedCoding& coding, const Record& record, Planned& planned);
    const Dimension* dimension(const QString& name);
    const Term* fileTerm(const NamedCoding& coding) const;
    Id matchedTerm(const Dimension& of, const NamedCoding& coding) const;
    QString textOf(const NamedCoding& coding) const;
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
    std::vector<Term> madeTerms; ///< terms that this plan created and its codebook has not got yet
    std::vector<Term> freshTerms; ///< of them those of the call under way
    std::shared_ptr<const Codebook> file; ///< that the file under way brought
    CodebookMatch match; ///< of it
    QHash<std::pair<Id, QString>, Id> fileTerms; ///< of it: by dimension and code
    QHash<QString, const Dimension*> dimensions; ///< by name as written; null: there is none
    std::map<Id, Tree> trees;
    int statedDimensions = 0; ///< made for what records state
    std::map<std::pair<QString, QString>, UnknownTerm> unknown; ///< by dimension's key and folded text
};

ImportPlan::ImportPlan(Codebook codebook, UnknownTerms unknownTerms)
    : d(std::make_shared<Private>(std::move(codebook), unknownTerms))
{
}

const Dimension* ImportPlan::Private::dimension(const QString& name)
{
    const auto found = dimensions.constFind(name);
    if (found != dimensions.cend())
        return *found;
    if (dimensions.size() > 4096)
        dimensions.clear(); // a file with ever new names must not fill the memory
    const Dimension* brought = file ? file->dimension(name) : nullptr;
    return *dimensions.insert(
        name, brought ? codebook.dimension(match.dimensions.value(brought->id)) : codebook.dimension(name));
}

void ImportPlan::Private::takeCodebook(const std::shared_ptr<const Codebook>& brought, Planned& planned)
{
    forgetFile();
    file = brought;
    match = matchCodebook(*file, codebook, policy == UnknownTerms::Create, ids);
    for (const Term& term : file->terms())
        fileTerms.insert({term.dimension, term.code}, term.id);
    std::ranges::copy(match.issues, std::back_inserter(planned.issues));
    if (match.newDimensions.empty() && match.newTerms.empty())
        return;
    planned.newDimensions = match.newDimensions;
    planned.newTerms = match.newTerms;
    addToCodebook(match.newDimensions, match.newTerms);
}

/// With the terms that were made in earlier calls. Pointers into the codebook as it was end here.
void ImportPlan::Private::addToCodebook(const std::vector<Dimension>& newDimensions,
                                        const std::vector<Term>& newTerms)
{
    std::vector<Dimension> allDimensions = codebook.dimensions();
    std::ranges::copy(newDimensions, std::back_inserter(allDimensions));
    std::vector<Term> allTerms = codebook.terms();
    std::ranges::copy(madeTerms, std::back_inserter(allTerms));
    std::ranges::copy(newTerms, std::back_inserter(allTerms));
    madeTerms.clear();
    codebook = Codebook(std::move(allDimensions), std::move(allTerms));
    dimensions.clear();
    for (auto& [owner, tree] : trees)
        tree.byText.clear();
}

/// The dimension that @p record names and nobody knew, made; null where that is not to be.
const Dimension* ImportPlan::Private::stateDimension(const NamedCoding& coding, const Record& record,
                                                     Planned& planned)
{
    const QString& name = coding.dimension;
    const QString key = name.trimmed().toLower();
    if (!(record.statesCodings || (key == screeningKey() && isScreeningCode(coding.term)))
        || policy != UnknownTerms::Create || !isKey(key) || codebook.dimension(key)
        || statedDimensions == statedDimensionLimit || (file && file->dimension(name)))
        return nullptr;
    ++statedDimensions;
    std::vector<Dimension> newDimensions;
    std::vector<Term> newTerms;
    if (key == screeningKey()) { // whose terms mean something
        CodebookMatch screening = matchCodebook(screeningCodebook(), codebook, true, ids);
        newDimensions = std::move(screening.newDimensions);
        newTerms = std::move(screening.newTerms);
    } else {
        Dimension made;
        made.id = ids.next();
        made.key = key;
        made.label = name.trimmed();
        made.label.front() = made.label.front().toUpper();
        made.position = int(codebook.dimensions().size());
        trees[made.id].stated = true;
        newDimensions.push_back(made);
    }
    std::ranges::copy(newDimensions, std::back_inserter(planned.newDimensions));
    std::ranges::copy(newTerms, std::back_inserter(planned.newTerms));
    planned.issues.push_back({record.line, ImportIssue::Severity::Warning, key,
                              tr("The dimension “%1” came with the file; it was added to the codebook.")
                                  .arg(newDimensions.front().label)});
    addToCodebook(newDimensions, newTerms);
    return dimension(name);
}

void ImportPlan::Private::forgetFile()
{
    dimensions.clear();
    file.reset();
    match = {};
    fileTerms.clear();
}

/// What the codebook that came with the file has under this code; null if it has nothing.
const Term* ImportPlan::Private::fileTerm(const NamedCoding& coding) const
{
    const Dimension* brought = file ? file->dimension(coding.dimension) : nullptr;
    return brought ? file->term(fileTerms.value({file->treeOwner(brought->id), coding.term})) : nullptr;
}

/// The catalogue's term for it, if it is one of this dimension's; 0: none.
Id ImportPlan::Private::matchedTerm(const Dimension& of, const NamedCoding& coding) const
{
    const Term* brought = fileTerm(coding);
    const Term* term = brought ? codebook.term(match.terms.value(brought->id)) : nullptr;
    return term && term->dimension == codebook.treeOwner(of.id) ? term->id : 0;
}

/// How people name the term: files that bring a codebook name it by code.
QString ImportPlan::Private::textOf(const NamedCoding& coding) const
{
    const Term* brought = fileTerm(coding);
    return brought ? brought->label : coding.term;
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
    freshTerms.push_back(term);
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
    const Id parent = tree.stated ? 0 : unmatchedOf(of, planned);
    Term term;
    term.id = ids.next();
    term.dimension = of.treeOf != 0 ? of.treeOf : of.id;
    term.parent = parent;
    term.code = tree.stated ? text.trimmed() : newCode(of, text);
    term.label = text;
    term.position = int(codebook.children(of.id, parent).size()) + tree.count++;
    tree.created.insert(folded, term.id);
    planned.newTerms.push_back(term);
    freshTerms.push_back(term);
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
    const auto reject = [&](const QString& field, const QString& message) {
        if (good)
            planned.issues.push_back({record.line, ImportIssue::Severity::Error, field, message});
        good = false;
    };
    for (const NamedCoding& coding : record.codings) {
        const Dimension* of = dimension(coding.dimension);
        if (!of && file && file->dimension(coding.dimension)) {
            reject(coding.dimension,
                   tr("There is no dimension “%1”; the record was rejected.")
                       .arg(file->dimension(coding.dimension)->label));
            continue;
        }
        const QString text = textOf(coding);
        if (!of || matchedTerm(*of, coding) != 0 || !resolve(*of, text).isEmpty())
            continue;
        countUnknown(*of, text);
        reject(of->key, tr("“%1” is no term of %2; the record was rejected.").arg(text, of->label));
    }
    return good;
}

void ImportPlan::Private::code(Record& record, const NamedCoding& coding, CodedStudy& coded, Planned& planned)
{
    const Dimension* of = dimension(coding.dimension);
    if (!of)
        of = stateDimension(coding, record, planned);
    if (!of) {
        coded.study.keywords += coding.dimension + ": "_L1 + coding.term;
        planned.issues.push_back({record.line, ImportIssue::Severity::Warning, coding.dimension,
                                  tr("There is no dimension “%1”; “%2” was kept as a keyword.")
                                      .arg(coding.dimension, coding.term)});
        return;
    }
    QList<Id> terms;
    if (const Id matched = matchedTerm(*of, coding))
        terms += matched;
    else
        terms = resolve(*of, textOf(coding));
    if (terms.isEmpty()) {
        const QString text = textOf(coding);
        const bool first = !treeOf(*of).stated && !unknown.contains({of->key, foldedForMatching(text)});
        if (!treeOf(*of).stated)
            countUnknown(*of, text);
        terms += termFor(*of, text, planned);
        if (first) {
            planned.issues.push_back(
                {record.line, ImportIssue::Severity::Warning, of->key,
                 tr("“%1” is no term of %2; it was added under “Unmatched”.").arg(text, of->label)});
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

void ImportPlan::beginFile()
{
    d->forgetFile();
}

ImportPlan::Planned ImportPlan::plan(std::vector<Record>&& records,
                                     const std::shared_ptr<const Codebook>& codebook)
{
    Planned planned;
    if (codebook)
        d->takeCodebook(codebook, planned);
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
    std::ranges::copy(std::exchange(d->freshTerms, {}), std::back_inserter(d->madeTerms));
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

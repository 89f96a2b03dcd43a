// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
#include "model/support/csv.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringConverter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int maxLevels = 32;
constexpr qsizetype maxFileSize = 64 * 1024 * 1024;

struct CodebookFiles {
    Q_DECLARE_TR_FUNCTIONS(CodebookFiles)
};

/// A term or dimension as a file states it; @c where is for messages ("line 12").
struct Entry {
    QString where;
    QString dimension;
    QString treeOf;
    QString code;
    QString parent;
    QString label;
    QString scopeNote;
    QStringList aliases;
    bool retired = false;
};

std::unexpected<Error> bad(const QString& where, const QString& what)
{
    return fail(ErrorKind::BadInput, CodebookFiles::tr("Codebook, %1: %2").arg(where, what));
}

QString lineName(qint64 line)
{
    return CodebookFiles::tr("line %1").arg(line);
}

bool isKey(const QString& key)
{
    return !key.isEmpty() && key.size() <= 64
        && std::ranges::all_of(key, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
}

/// Puts entries together and checks what neither format can express wrongly on its own.
class Assembler {
public:
    Result<> add(Entry entry)
    {
        entry.dimension = entry.dimension.trimmed().toLower();
        entry.code = entry.code.trimmed();
        entry.label = entry.label.trimmed();
        if (!isKey(entry.dimension))
            return bad(entry.where,
                       CodebookFiles::tr("“%1” is no key of a dimension; use letters, digits and hyphens.")
                           .arg(entry.dimension.left(80)));
        const int dimension = dimensionIndex(entry.dimension);
        return entry.code.isEmpty() ? nameDimension(dimension, entry) : addTerm(dimension, std::move(entry));
    }

    Result<Codebook> finish()
    {
        if (m_dimensions.empty())
            return fail(ErrorKind::BadInput,
                        CodebookFiles::tr("The codebook is empty: it names no dimension."));
        for (size_t i = 0; i < m_pending.size(); ++i) {
            if (auto linked = link(i); !linked)
                return std::unexpected(linked.error());
        }
        for (size_t i = 0; i < m_terms.size(); ++i) {
            if (auto checked = checkLevels(i); !checked)
                return std::unexpected(checked.error());
        }
        if (auto borrowed = linkTrees(); !borrowed)
            return std::unexpected(borrowed.error());
        return Codebook(std::move(m_dimensions), std::move(m_terms));
    }

private:
    struct Pending {
        QString where;
        QString parent;
    };

    int dimensionIndex(const QString& key)
    {
        if (const auto found = m_byKey.constFind(key); found != m_byKey.constEnd())
            return *found;
        const int index = int(m_dimensions.size());
        Dimension dimension;
        dimension.id = m_ids.next();
        dimension.key = key;
        dimension.label = key;
        dimension.position = index;
        m_byKey.insert(key, index);
        m_dimensions.push_back(dimension);
        m_named.push_back(std::nullopt);
        return index;
    }

    Result<> nameDimension(int index, const Entry& entry)
    {
        if (m_named[size_t(index)])
            return bad(entry.where,
                       CodebookFiles::tr("the dimension “%1” is named twice.").arg(entry.dimension));
        m_named[size_t(index)] = Pending{entry.where, entry.treeOf.trimmed().toLower()};
        Dimension& dimension = m_dimensions[size_t(index)];
        if (!entry.label.isEmpty())
            dimension.label = entry.label;
        dimension.scopeNote = entry.scopeNote;
        dimension.retired = entry.retired;
        return {};
    }

    Result<> addTerm(int dimension, Entry entry)
    {
        if (entry.label.isEmpty())
            return bad(entry.where, CodebookFiles::tr("the term “%1” has no label.").arg(entry.code));
        const auto key = std::pair(dimension, entry.code.toCaseFolded());
        if (m_byCode.contains(key))
            return bad(
                entry.where,
                CodebookFiles::tr("the code “%1” is used twice in “%2”.").arg(entry.code, entry.dimension));
        m_byCode.insert(key, int(m_terms.size()));
        Term term;
        term.id = m_ids.next();
        term.dimension = m_dimensions[size_t(dimension)].id;
        term.code = entry.code;
        term.label = entry.label;
        term.scopeNote = entry.scopeNote;
        term.aliases = entry.aliases;
        term.retired = entry.retired;
        m_terms.push_back(std::move(term));
        m_pending.push_back({entry.where, entry.parent.trimmed()});
        m_dimensionOf.push_back(dimension);
        m_parentOf.push_back(-1);
        return {};
    }

    Result<> link(size_t index)
    {
        const auto& [where, parent] = m_pending[index];
        if (!parent.isEmpty()) {
            const int found = m_byCode.value({m_dimensionOf[index], parent.toCaseFolded()}, -1);
            if (found < 0)
                return bad(where,
                           CodebookFiles::tr("there is no term “%1” to be the parent of “%2”.")
                               .arg(parent, m_terms[index].code));
            m_parentOf[index] = found;
            m_terms[index].parent = m_terms[size_t(found)].id;
        }
        m_terms[index].position = m_siblings[{m_dimensionOf[index], m_terms[index].parent}]++;
        return {};
    }

    Result<> checkLevels(size_t index)
    {
        int levels = 1;
        for (int above = m_parentOf[index]; above >= 0; above = m_parentOf[size_t(above)]) {
            if (size_t(above) == index)
                return bad(m_pending[index].where,
                           CodebookFiles::tr("“%1” is above itself: its parents form a ring.")
                               .arg(m_terms[index].code));
            if (++levels > maxLevels)
                return bad(m_pending[index].where,
                           CodebookFiles::tr("“%1” is nested in a ring or in more than %2 levels.")
                               .arg(m_terms[index].code)
                               .arg(maxLevels));
        }
        return {};
    }

    Result<> linkTrees()
    {
        for (size_t i = 0; i < m_dimensions.size(); ++i) {
            if (!m_named[i] || m_named[i]->parent.isEmpty())
                continue;
            const auto& [where, lender] = *m_named[i];
            const int found = m_byKey.value(lender, -1);
            if (found < 0 || size_t(found) == i)
                return bad(where,
                           CodebookFiles::tr("there is no other dimension “%1” whose terms could be used.")
                               .arg(lender));
            const bool hasTerms =
                std::ranges::any_of(m_dimensionOf, [i](int dimension) { return size_t(dimension) == i; });
            if (hasTerms || (m_named[size_t(found)] && !m_named[size_t(found)]->parent.isEmpty()))
                return bad(
                    where,
                    CodebookFiles::tr("“%1” cannot use the terms of “%2”.").arg(m_dimensions[i].key, lender));
            m_dimensions[i].treeOf = m_dimensions[size_t(found)].id;
        }
        return {};
    }

    IdSource m_ids;
    std::vector<Dimension> m_dimensions;
    std::vector<std::optional<Pending>> m_named; ///< beside m_dimensions; parent is the lender's key
    std::vector<Term> m_terms;
    std::vector<Pending> m_pending; ///< beside m_terms
    std::vector<int> m_dimensionOf; ///< beside m_terms
    std::vector<int> m_parentOf; ///< beside m_terms
    QHash<QString, int> m_byKey;
    QHash<std::pair<int, QString>, int> m_byCode;
    QHash<std::pair<int, Id>, int> m_siblings;
};

/// Text of a file in UTF-8, or in UTF-16 with its mark.
Result<QString> decoded(const QByteArray& bytes)
{
    if (bytes.size() > maxFileSize)
        return fail(ErrorKind::BadInput,
                    CodebookFiles::tr("The file is larger than 64 MB: this is no codebook."));
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decode(encoding);
    QString text = decode(bytes);
    if (decode.hasError()) {
        // A truncated look at the text tells where it stops being UTF-8.
        const qsizetype at = text.indexOf(QChar::ReplacementCharacter);
        const qsizetype line = 1 + QStringView(text).first(std::max<qsizetype>(at, 0)).count(u'\n');
        return bad(lineName(line),
                   CodebookFiles::tr("the text is not UTF-8. Save the file as “CSV UTF-8” and try again."));
    }
    return text;
}

QChar separatorOf(QStringView text)
{
    const QStringView header = text.first(std::min(text.size(), std::max<qsizetype>(text.indexOf(u'\n'), 0)));
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (header.count(candidate) > header.count(best))
            best = candidate;
    }
    return best;
}

/// Aliases are separated by ';'; one that holds a ';' has it as '\;'.
QStringList splitAliases(const QString& text)
{
    QStringList aliases;
    QString current;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == u';') {
            if (const QString alias = current.trimmed(); !alias.isEmpty())
                aliases.append(alias);
            current.clear();
        } else {
            if (text[i] == u'\\' && i + 1 < text.size() && (text[i + 1] == u';' || text[i + 1] == u'\\'))
                ++i;
            current += text[i];
        }
    }
    return aliases;
}

QString joinAliases(const QStringList& aliases)
{
    QStringList escaped;
    for (QString alias : aliases)
        escaped.append(alias.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s));
    return escaped.join(u';');
}

bool isTrue(const QString& text)
{
    const QString folded = text.trimmed().toLower();
    return folded == "1"_L1 || folded == "yes"_L1 || folded == "true"_L1;
}

/// Reads rows by the header's column names.
class CsvCodebook {
public:
    Result<> take(const CsvRow& row)
    {
        if (row.problem != CsvProblem::None)
            return bad(lineName(row.line), problemText(row.problem));
        if (m_columns.isEmpty())
            return takeHeader(row);
        if (row.fields.size() > m_columnCount)
            return bad(lineName(row.line),
                       CodebookFiles::tr("%1 fields, but the header has %2.")
                           .arg(row.fields.size())
                           .arg(m_columnCount));
        if (std::ranges::all_of(row.fields, [](const QString& field) { return field.trimmed().isEmpty(); }))
            return {};
        Entry entry;
        entry.where = lineName(row.line);
        entry.dimension = field(row, "dimension"_L1);
        entry.treeOf = field(row, "tree_of"_L1);
        entry.code = field(row, "code"_L1);
        entry.parent = field(row, "parent"_L1);
        entry.label = field(row, "label"_L1);
        entry.scopeNote = field(row, "scope_note"_L1).trimmed();
        entry.aliases = splitAliases(field(row, "aliases"_L1));
        entry.retired = isTrue(field(row, "retired"_L1));
        return m_assembler.add(std::move(entry));
    }

    Result<Codebook> finish() { return m_assembler.finish(); }

private:
    Result<> takeHeader(const CsvRow& row)
    {
        m_columnCount = row.fields.size();
        for (qsizetype i = 0; i < m_columnCount; ++i)
            m_columns.insert(row.fields[i].trimmed().toLower(), i);
        for (const QString& needed : {u"dimension"_s, u"code"_s, u"label"_s}) {
            if (!m_columns.contains(needed))
                return bad(lineName(row.line),
                           CodebookFiles::tr("the header has no column “%1”.").arg(needed));
        }
        return {};
    }

    QString field(const CsvRow& row, QLatin1StringView column) const
    {
        const qsizetype index = m_columns.value(column, -1);
        return index >= 0 && index < row.fields.size() ? row.fields[index] : QString();
    }

    static QString problemText(CsvProblem problem)
    {
        switch (problem) {
        case CsvProblem::StrayQuote:
            return CodebookFiles::tr("a quotation mark stands where it cannot.");
        case CsvProblem::UnclosedQuote:
            return CodebookFiles::tr("a quotation mark is never closed.");
        default:
            return CodebookFiles::tr("a field is too long, or there are too many.");
        }
    }

    Assembler m_assembler;
    QHash<QString, qsizetype> m_columns;
    qsizetype m_columnCount = 0;
};

QString codeOf(const Codebook& codebook, Id term)
{
    const Term* found = codebook.term(term);
    return found ? found->code : QString();
}

QString keyOf(const Codebook& codebook, Id dimension)
{
    const Dimension* found = codebook.dimension(dimension);
    return found ? found->key : QString();
}

Result<Entry> entryFromJson(const QJsonValue& value, const QString& where)
{
    if (!value.isObject())
        return bad(where, CodebookFiles::tr("an object is expected."));
    const QJsonObject json = value.toObject();
    Entry entry;
    entry.where = where;
    entry.code = json.value("code"_L1).toString();
    entry.parent = json.value("parent"_L1).toString();
    entry.label = json.value("label"_L1).toString();
    entry.scopeNote = json.value("scopeNote"_L1).toString();
    entry.retired = json.value("retired"_L1).toBool();
    for (const QJsonValue& alias : json.value("aliases"_L1).toArray()) {
        if (const QString text = alias.toString().trimmed(); !text.isEmpty())
            entry.aliases.append(text);
    }
    return entry;
}

Result<> takeJsonDimension(Assembler& assembler, const QJsonValue& value, const QString& where)
{
    auto head = entryFromJson(value, where);
    if (!head)
        return std::unexpected(head.error());
    const QJsonObject json = value.toObject();
    const QString key = json.value("key"_L1).toString();
    head->dimension = key;
    head->treeOf = json.value("treeOf"_L1).toString();
    head->code.clear();
    if (auto added = assembler.add(std::move(*head)); !added)
        return added;
    int number = 0;
    for (const QJsonValue& given : json.value("terms"_L1).toArray()) {
        const QString termWhere = CodebookFiles::tr("%1, term %2").arg(where).arg(++number);
        auto entry = entryFromJson(given, termWhere);
        if (!entry)
            return std::unexpected(entry.error());
        if (entry->code.trimmed().isEmpty())
            return bad(termWhere, CodebookFiles::tr("it has no code."));
        entry->dimension = key;
        if (auto added = assembler.add(std::move(*entry)); !added)
            return added;
    }
    return {};
}

QJsonObject termToJson(const Codebook& codebook, const Term& term)
{
    QJsonObject json{{u"code"_s, term.code}, {u"label"_s, term.label}};
    if (term.parent != 0)
        json.insert("parent"_L1, codeOf(codebook, term.parent));
    if (!term.scopeNote.isEmpty())
        json.insert("scopeNote"_L1, term.scopeNote);
    if (!term.aliases.isEmpty())
        json.insert("aliases"_L1, QJsonArray::fromStringList(term.aliases));
    if (term.retired)
        json.insert("retired"_L1, true);
    return json;
}

} // namespace

Result<Codebook> codebookFromCsv(const QByteArray& csv)
{
    auto text = decoded(csv);
    if (!text)
        return std::unexpected(text.error());
    CsvCodebook reader;
    Result<> state;
    CsvParser parser(separatorOf(*text), [&](CsvRow&& row) {
        state = reader.take(row);
        return state.has_value();
    });
    parser.feed(*text);
    parser.finish();
    if (!state)
        return std::unexpected(state.error());
    return reader.finish();
}

QByteArray codebookToCsv(const Codebook& codebook)
{
    QByteArray csv = csvLine({u"dimension"_s, u"code"_s, u"parent"_s, u"label"_s, u"scope_note"_s,
                              u"aliases"_s, u"retired"_s, u"tree_of"_s})
                         .toUtf8();
    const auto flag = [](bool on) { return on ? u"1"_s : QString(); };
    for (const Dimension& dimension : codebook.dimensions()) {
        csv += csvLine({dimension.key,
                        {},
                        {},
                        dimension.label,
                        dimension.scopeNote,
                        {},
                        flag(dimension.retired),
                        keyOf(codebook, dimension.treeOf)})
                   .toUtf8();
        if (dimension.treeOf != 0)
            continue;
        for (const Term* term : codebook.termsOf(dimension.id, -1, true)) {
            csv += csvLine({dimension.key,
                            term->code,
                            codeOf(codebook, term->parent),
                            term->label,
                            term->scopeNote,
                            joinAliases(term->aliases),
                            flag(term->retired),
                            {}})
                       .toUtf8();
        }
    }
    return csv;
}

Result<Codebook> codebookFromJson(const QByteArray& json)
{
    if (json.size() > maxFileSize)
        return fail(ErrorKind::BadInput,
                    CodebookFiles::tr("The file is larger than 64 MB: this is no codebook."));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line =
            1 + QByteArrayView(json).first(std::clamp<qsizetype>(error.offset, 0, json.size())).count('\n');
        return fail(ErrorKind::BadInput,
                    CodebookFiles::tr("Codebook, %1: %2")
                        .arg(lineName(line), CodebookFiles::tr("this is not valid JSON.")),
                    error.errorString());
    }
    const QJsonValue dimensions = document.object().value("dimensions"_L1);
    if (!dimensions.isArray())
        return fail(ErrorKind::BadInput,
                    CodebookFiles::tr("This JSON is no codebook: it has no list “dimensions”."));
    Assembler assembler;
    int number = 0;
    for (const QJsonValue& value : dimensions.toArray()) {
        if (auto taken = takeJsonDimension(assembler, value, CodebookFiles::tr("dimension %1").arg(++number));
            !taken)
            return std::unexpected(taken.error());
    }
    return assembler.finish();
}

QByteArray codebookToJson(const Codebook& codebook)
{
    QJsonArray dimensions;
    for (const Dimension& dimension : codebook.dimensions()) {
        QJsonArray terms;
        if (dimension.treeOf == 0) {
            for (const Term* term : codebook.termsOf(dimension.id, -1, true))
                terms.append(termToJson(codebook, *term));
        }
        QJsonObject json{{u"key"_s, dimension.key}, {u"label"_s, dimension.label}, {u"terms"_s, terms}};
        if (!dimension.scopeNote.isEmpty())
            json.insert("scopeNote"_L1, dimension.scopeNote);
        if (dimension.treeOf != 0)
            json.insert("treeOf"_L1, keyOf(codebook, dimension.treeOf));
        if (dimension.retired)
            json.insert("retired"_L1, true);
        dimensions.append(json);
    }
    return QJsonDocument(QJsonObject{{u"dimensions"_s, dimensions}}).toJson();
}

} // namespace lacuna

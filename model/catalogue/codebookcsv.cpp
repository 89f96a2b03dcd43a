// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
#include "model/catalogue/codebookassembler.h"
#include "model/support/csv.h"

#include <QtCore/QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Text of a file in UTF-8, or in UTF-16 with its mark.
Result<QString> decoded(const QByteArray& bytes)
{
    if (bytes.size() > maxCodebookSize)
        return fail(ErrorKind::BadInput,
                    CodebookFiles::tr("The file is larger than 64 MB: this is no codebook."));
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decode(encoding);
    QString text = decode(bytes);
    if (decode.hasError()) {
        // A truncated look at the text tells where it stops being UTF-8.
        const qsizetype at = text.indexOf(QChar::ReplacementCharacter);
        const qsizetype line = 1 + QStringView(text).first(std::max<qsizetype>(at, 0)).count(u'\n');
        return badCodebook(
            lineName(line),
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
            return badCodebook(lineName(row.line), problemText(row.problem));
        if (m_columns.isEmpty())
            return takeHeader(row);
        if (row.fields.size() > m_columnCount)
            return badCodebook(lineName(row.line),
                               CodebookFiles::tr("%1 fields, but the header has %2.")
                                   .arg(row.fields.size())
                                   .arg(m_columnCount));
        if (std::ranges::all_of(row.fields, [](const QString& field) { return field.trimmed().isEmpty(); }))
            return {};
        CodebookEntry entry;
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
                return badCodebook(lineName(row.line),
                                   CodebookFiles::tr("the header has no column “%1”.").arg(needed));
        }
        return {};
    }

    QString field(const CsvRow& row, QLatin1StringView column) const
    {
        const qsizetype index = m_columns.value(column, -1);
        // A byte-order mark within a file is nothing, and readers of JSON would take it for nothing, too.
        return index >= 0 && index < row.fields.size()
            ? QString(row.fields[index]).remove(QChar::ByteOrderMark)
            : QString();
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

    CodebookAssembler m_assembler;
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

} // namespace lacuna

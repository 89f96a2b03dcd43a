// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
#include "model/catalogue/codebookassembler.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

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

/// Without byte-order marks, which are nothing within a text, and which a reader of JSON drops where one begins.
QString textOf(const QJsonValue& value)
{
    return value.toString().remove(QChar::ByteOrderMark);
}

Result<CodebookEntry> entryFromJson(const QJsonValue& value, const QString& where)
{
    if (!value.isObject())
        return badCodebook(where, CodebookFiles::tr("an object is expected."));
    const QJsonObject json = value.toObject();
    CodebookEntry entry;
    entry.where = where;
    entry.code = textOf(json.value("code"_L1));
    entry.parent = textOf(json.value("parent"_L1));
    entry.label = textOf(json.value("label"_L1));
    entry.scopeNote = textOf(json.value("scopeNote"_L1));
    entry.retired = json.value("retired"_L1).toBool();
    for (const QJsonValue& alias : json.value("aliases"_L1).toArray()) {
        if (const QString text = textOf(alias).trimmed(); !text.isEmpty())
            entry.aliases.append(text);
    }
    return entry;
}

Result<> takeJsonDimension(CodebookAssembler& assembler, const QJsonValue& value, const QString& where)
{
    auto head = entryFromJson(value, where);
    if (!head)
        return std::unexpected(head.error());
    const QJsonObject json = value.toObject();
    const QString key = textOf(json.value("key"_L1));
    head->dimension = key;
    head->treeOf = textOf(json.value("treeOf"_L1));
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
            return badCodebook(termWhere, CodebookFiles::tr("it has no code."));
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

Result<Codebook> codebookFromJson(const QByteArray& json)
{
    if (json.size() > maxCodebookSize)
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
    CodebookAssembler assembler;
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

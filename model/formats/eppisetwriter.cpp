// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/eppicodesets.h"

#include "model/formats/studyjson.h"

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

void appendMember(QByteArray& json, const char* name, QStringView text)
{
    json += json.endsWith('{') ? "\"" : ",\"";
    json += name;
    json += "\":";
    appendJsonString(json, text);
}

void appendMember(QByteArray& json, const char* name, qint64 number)
{
    json += json.endsWith('{') ? "\"" : ",\"";
    json += name;
    json += "\":" + QByteArray::number(number);
}

/// Spreads the bits of two numbers over all of one.
quint64 mixed(quint64 a, quint64 b)
{
    quint64 x = a * 0x9E3779B97F4A7C15U + b;
    for (const int shift : {30, 27, 31})
        x = (x ^ (x >> shift)) * 0xBF58476D1CE4E5B9U;
    return x;
}

} // namespace

qint64 ownEppiId(quint64 a, quint64 b, QSet<qint64>& taken)
{
    const auto mask = quint64(firstOwnEppiId - 1);
    quint64 bits = mixed(a, b) & mask;
    while (taken.contains(firstOwnEppiId | qint64(bits)))
        bits = (bits + 1) & mask;
    const qint64 id = firstOwnEppiId | qint64(bits);
    taken.insert(id);
    return id;
}

EppiCodeSetWriter::EppiCodeSetWriter(const Codebook& codebook, const std::vector<CodedStudy>& studies)
    : m_codebook(codebook)
{
    for (const CodedStudy& study : studies) {
        for (const Coding& coding : study.codings) {
            m_dimensions.insert(coding.dimension);
            m_dimensions.insert(codebook.treeOwner(coding.dimension));
            m_usedTerms.insert(coding.term);
        }
    }
    for (const Id term : QSet<Id>(m_usedTerms)) {
        for (const Id above : codebook.ancestors(term))
            m_usedTerms.insert(above);
    }
    for (const Dimension& dimension : codebook.dimensions()) {
        if (m_dimensions.contains(dimension.id))
            nameAttributes(dimension);
    }
}

/// Retired terms, and what is below them, are written where old studies have them.
void EppiCodeSetWriter::nameAttributes(const Dimension& dimension)
{
    QSet<qint64> taken(m_attributes.keyBegin(), m_attributes.keyEnd());
    QSet<Id> shown{0};
    for (const Term* term : m_codebook.termsOf(dimension.id, -1, true)) {
        if (!m_usedTerms.contains(term->id) && (term->retired || !shown.contains(term->parent)))
            continue;
        shown.insert(term->id);
        const qint64 id = ownEppiId(quint64(dimension.id), quint64(term->id), taken);
        m_ids.insert({dimension.key, term->code}, id);
        m_attributes.insert(id, {dimension.key, term->code});
    }
}

std::vector<QByteArray> EppiCodeSetWriter::sets() const
{
    std::vector<QByteArray> sets;
    // Those with terms of their own first: others name them.
    for (const bool borrowing : {false, true}) {
        for (const Dimension& dimension : m_codebook.dimensions()) {
            if (m_dimensions.contains(dimension.id) && (dimension.treeOf != 0) == borrowing)
                sets.push_back(set(dimension));
        }
    }
    return sets;
}

QByteArray EppiCodeSetWriter::set(const Dimension& dimension) const
{
    QSet<qint64> none;
    const qint64 id = ownEppiId(quint64(dimension.id), 0, none);
    QByteArray json = "{";
    appendMember(json, "SetName", dimension.label);
    appendMember(json, "ReviewSetId", id);
    appendMember(json, "SetId", id);
    json += ",\"SetType\":{";
    appendMember(json, "SetTypeName", u"Standard");
    appendMember(json, "SetTypeDescription", u"");
    json += '}';
    appendMember(json, "SetDescription", dimension.scopeNote);
    json += ",\"Attributes\":{\"AttributesList\":[";
    // A tree without recursion: what is open is closed when a term comes that is no deeper.
    int open = -1;
    for (const Term* term : m_codebook.termsOf(dimension.id, -1, true)) {
        if (attributeId(dimension.key, term->code) == 0)
            continue;
        const int depth = m_codebook.depth(term->id);
        if (depth > open && open >= 0)
            json += ",\"Attributes\":{\"AttributesList\":[";
        for (int i = depth; i <= open; ++i)
            json += i < open ? "}]}" : "}";
        json += depth <= open ? ",{" : "{";
        appendAttribute(json, dimension, *term);
        open = depth;
    }
    for (; open >= 0; --open)
        json += open > 0 ? "}]}" : "}";
    json += "]},\"" + QByteArray(eppiOwnMember.data(), eppiOwnMember.size()) + "\":{";
    appendMember(json, "key", dimension.key);
    if (const Dimension* owner = m_codebook.dimension(dimension.treeOf))
        appendMember(json, "treeOf", owner->key);
    if (dimension.retired)
        json += ",\"retired\":true";
    return json + "}}";
}

/// Its members, but for the attributes below it and the closing brace.
void EppiCodeSetWriter::appendAttribute(QByteArray& json, const Dimension& dimension, const Term& term) const
{
    const qint64 id = attributeId(dimension.key, term.code);
    appendMember(json, "AttributeSetId", id);
    appendMember(json, "AttributeId", id);
    appendMember(json, "OriginalAttributeID", qint64(0));
    appendMember(json, "AttributeSetDescription", term.scopeNote);
    appendMember(json, "AttributeType", u"Selectable (show checkbox)");
    appendMember(json, "AttributeName", term.label);
    appendMember(json, "AttributeDescription", u"");
    appendMember(json, "ExtURL", u"");
    appendMember(json, "ExtType", u"");
    json += ",\"" + QByteArray(eppiOwnMember.data(), eppiOwnMember.size()) + "\":{";
    appendMember(json, "code", term.code);
    if (!term.aliases.isEmpty()) {
        json += ",\"aliases\":[";
        for (const QString& alias : term.aliases) {
            json += json.endsWith('[') ? "" : ",";
            appendJsonString(json, alias);
        }
        json += ']';
    }
    json += term.retired ? ",\"retired\":true}" : "}";
}

qint64 EppiCodeSetWriter::attributeId(const QString& dimension, const QString& term) const
{
    return m_ids.value({dimension, term});
}

} // namespace lacuna

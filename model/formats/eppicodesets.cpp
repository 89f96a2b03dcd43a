// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/eppicodesets.h"

#include "model/catalogue/codebooklimits.h"
#include "model/support/textfold.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// Of attributes below one another; those below are put at this level. No catalogue of ours is deeper.
/// Of attributes in all sets of one file. The largest reviews have some thousand.
constexpr size_t mostAttributes = 500'000;

constexpr size_t mostSets = 1000;

/// "evidence-type" of "Evidence type".
QString keyOf(const QString& name)
{
    QString key;
    for (const QChar c : foldedForMatching(name).left(64)) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    return key.isEmpty() ? u"code-set"_s : key;
}

/// What @p json says under the names, each once, a line each.
QString joinedTexts(const QJsonObject& json, std::initializer_list<QLatin1StringView> names)
{
    QStringList texts;
    for (const QLatin1StringView name : names) {
        const QString text = json[name].toString();
        if (!text.isEmpty() && !texts.contains(text))
            texts += text;
    }
    return texts.join(u'\n');
}

QJsonArray childrenOf(const QJsonObject& json)
{
    return json["Attributes"_L1]["AttributesList"_L1].toArray();
}

} // namespace

/// Where attributes are found whose own are still to be read.
struct EppiCodeSets::Branch {
    QJsonArray children;
    Id term = 0; ///< their parent
    int level = 0; ///< of the children, 0: top
};

QString EppiCodeSets::newKey(const QJsonObject& set)
{
    const QString stated = set[eppiOwnMember]["key"_L1].toString();
    const QString base = keyOf(stated.isEmpty() ? set["SetName"_L1].toString() : stated);
    QString key = base;
    for (int i = 2; m_keys.contains(key); ++i)
        key = base + u'-' + QString::number(i);
    return key;
}

void EppiCodeSets::add(const QJsonObject& set, qint64 line, std::vector<ImportIssue>& issues)
{
    if (m_dimensions.size() >= mostSets) {
        issues.push_back({line, ImportIssue::Severity::Warning, u"CodeSets"_s,
                          tr("There are more than %1 code sets; this one was left out.").arg(mostSets)});
        return;
    }
    const QJsonObject own = set[eppiOwnMember].toObject();
    Dimension dimension;
    dimension.id = Id(m_dimensions.size()) + 1;
    dimension.key = newKey(set);
    dimension.label = set["SetName"_L1].toString().trimmed();
    if (dimension.label.isEmpty()) {
        dimension.label = tr("Code set %1").arg(dimension.id);
        issues.push_back(
            {line, ImportIssue::Severity::Warning, u"SetName"_s, tr("The code set has no name.")});
    }
    dimension.scopeNote = set["SetDescription"_L1].toString();
    dimension.position = int(m_dimensions.size());
    dimension.retired = own["retired"_L1].toBool();
    const Id lender = m_keys.value(own["treeOf"_L1].toString());
    dimension.treeOf = lender != 0 && m_dimensions[size_t(lender - 1)].treeOf == 0 ? lender : 0;
    m_keys.insert(dimension.key, dimension.id);
    m_dimensions.push_back(std::move(dimension));
    addAttributes(set, m_dimensions.size() - 1, line, issues);
}

/// Without recursion, depth first, so that a file may nest as deep as it likes.
void EppiCodeSets::addAttributes(const QJsonObject& set, size_t dimension, qint64 line,
                                 std::vector<ImportIssue>& issues)
{
    const size_t firstTerm = m_terms.size();
    std::vector<qint64> attributes; // beside the terms, as the objects they come from
    std::vector<QJsonObject> json;
    std::vector<std::pair<Branch, qsizetype>> open;
    open.push_back({{childrenOf(set), 0, 0}, 0});
    int repeated = 0;
    bool deep = false;
    while (!open.empty() && m_terms.size() < mostAttributes) {
        auto& [branch, next] = open.back();
        if (next == branch.children.size()) {
            open.pop_back();
            continue;
        }
        const QJsonObject object = branch.children.at(next++).toObject();
        if (object.isEmpty())
            continue;
        const qint64 attribute = object["AttributeId"_L1].toInteger();
        repeated += attribute != 0 && m_attributes.contains(attribute);
        const Id id = Id(m_terms.size()) + 1;
        addTerm(object, dimension, branch, id);
        if (attribute != 0 && !m_attributes.contains(attribute))
            m_attributes.insert(attribute, {}); // named below
        attributes.push_back(attribute);
        json.push_back(object);
        const bool deeper = branch.level + 1 < mostTermLevels;
        deep = deep || (!deeper && !childrenOf(object).isEmpty());
        const Branch below{childrenOf(object), deeper ? id : branch.term,
                           deeper ? branch.level + 1 : branch.level};
        open.push_back({below, 0}); // which ends what branch refers to
    }
    nameTerms(firstTerm, attributes, json);
    const auto warn = [&](const QString& text) {
        issues.push_back({line, ImportIssue::Severity::Warning, u"AttributeId"_s, text});
    };
    if (repeated > 0)
        warn(tr("%n attribute(s) repeat the id of another; codes go to the first.", nullptr, repeated));
    if (deep)
        warn(tr("Attributes more than %1 levels deep were put at that level.").arg(mostTermLevels));
    if (m_terms.size() >= mostAttributes)
        warn(tr("There are more than %1 attributes; those beyond were left out.").arg(mostAttributes));
}

void EppiCodeSets::addTerm(const QJsonObject& json, size_t dimension, const Branch& branch, Id id)
{
    Term term;
    term.id = id;
    term.dimension = m_dimensions[dimension].id;
    term.parent = branch.term;
    term.label = json["AttributeName"_L1].toString().trimmed();
    if (term.label.isEmpty())
        term.label = tr("Attribute %1").arg(json["AttributeId"_L1].toInteger());
    term.scopeNote =
        joinedTexts(json, {"AttributeSetDescription"_L1, "AttributeDescription"_L1, "ExtURL"_L1});
    const QJsonObject own = json[eppiOwnMember].toObject();
    for (const QJsonValue& alias : own["aliases"_L1].toArray())
        term.aliases += alias.toString();
    term.retired = own["retired"_L1].toBool();
    term.position = m_siblings[branch.term != 0 ? branch.term : -term.dimension]++;
    m_terms.push_back(std::move(term));
}

/// Codes: as the file states them; otherwise from the label, with the attribute's id where the label alone would not be unique. So the same
/// attribute has the same code in every export of a review.
void EppiCodeSets::nameTerms(size_t firstTerm, std::span<const qint64> attributes,
                             const std::vector<QJsonObject>& json)
{
    m_codes.clear();
    QHash<QString, int> labels;
    for (size_t i = 0; i < attributes.size(); ++i)
        ++labels[foldedForMatching(m_terms[firstTerm + i].label)];
    for (size_t i = 0; i < attributes.size(); ++i) {
        Term& term = m_terms[firstTerm + i];
        const QString stated = json[i][eppiOwnMember]["code"_L1].toString().trimmed();
        const QString folded = foldedForMatching(term.label);
        const QString stem = folded.toUpper().replace(u' ', u'-');
        const bool alone = labels.value(folded) == 1 && !stem.isEmpty() && stem.size() <= 40;
        const QString made = alone ? stem : QString(stem.left(32) + u'-' + QString::number(attributes[i]));
        term.code = newCode(stated.isEmpty() ? made : stated, attributes[i]);
        Attribute* named = m_attributes.contains(attributes[i]) ? &m_attributes[attributes[i]] : nullptr;
        if (named && named->term.isEmpty()) {
            named->dimension = m_dimensions[size_t(term.dimension - 1)].key;
            named->term = term.code;
        }
    }
    // A dimension that uses another's terms brings none.
    if (firstTerm < m_terms.size() && m_dimensions[size_t(m_terms.back().dimension - 1)].treeOf != 0)
        m_terms.resize(firstTerm);
}

QString EppiCodeSets::newCode(const QString& wanted, qint64 attribute)
{
    QString code = wanted;
    while (m_codes.contains(code.toCaseFolded())) {
        const int often = ++m_codes[wanted.toCaseFolded()];
        code = wanted + u'-' + QString::number(often == 2 ? attribute : often);
    }
    m_codes.insert(code.toCaseFolded(), 1);
    return code;
}

std::shared_ptr<const Codebook> EppiCodeSets::codebook() const
{
    return m_dimensions.empty() ? nullptr : std::make_shared<const Codebook>(m_dimensions, m_terms);
}

const EppiCodeSets::Attribute* EppiCodeSets::attribute(qint64 id) const
{
    const auto found = m_attributes.constFind(id);
    return found != m_attributes.cend() ? &*found : nullptr;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bibinheritance.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace lacuna {

namespace {

/// What one entry can hand down, so that many children of a monster fill no memory.
constexpr qsizetype parentValueLimit = 8 * 1024;
constexpr size_t parentFieldLimit = 64;
/// Of a parent, beside its fields.
constexpr qsizetype parentOverhead = 256;
/// Of an entry that waits, beside its values.
constexpr qsizetype waitingOverhead = 512;

/// Names that mean the same field.
constexpr std::pair<QByteArrayView, QByteArrayView> sameFields[] = {
    {"journaltitle", "journal"}, {"location", "address"}, {"school", "institution"}, {"date", "year"}};

QByteArrayView sameName(QByteArrayView name)
{
    for (const auto& [alias, same] : sameFields) {
        if (name == alias)
            return same;
    }
    return name;
}

bool isAnyOf(QByteArrayView name, std::span<const QByteArrayView> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// What describes an entry in its file, not the publication.
bool isPrivate(QByteArrayView name)
{
    static constexpr QByteArrayView names[] = {
        "crossref",  "xref",    "xdata",      "entryset",  "entrysubtype",   "execute",       "ids",
        "label",     "options", "presort",    "related",   "relatedoptions", "relatedstring", "relatedtype",
        "shorthand", "sortkey", "sortname",   "sorttitle", "sortyear",       "keywords",      "groups",
        "timestamp", "owner",   "bibsource",  "biburl",    "date-added",     "date-modified", "file",
        "abstract",  "annote",  "annotation", "note",      "priority",       "readstatus",    "lacuna"};
    return isAnyOf(name, names) || name.startsWith("lacuna-") || name.startsWith("bdsk-");
}

/// Parts of a larger publication.
bool isPart(QByteArrayView type)
{
    static constexpr QByteArrayView types[] = {"inproceedings", "conference", "incollection",   "inbook",
                                               "inreference",   "bookinbook", "suppcollection", "suppbook"};
    return isAnyOf(type, types);
}

/// Publications that have no parts.
bool isLeaf(QByteArrayView type)
{
    static constexpr QByteArrayView types[] = {"article",   "inproceedings", "conference", "incollection",
                                               "phdthesis", "mastersthesis", "unpublished"};
    return isAnyOf(type, types);
}

/// What identifies the larger publication, not its part.
bool identifiesWhole(QByteArrayView name)
{
    static constexpr QByteArrayView names[] = {"doi",        "url",          "urldate", "urlyear",   "eprint",
                                               "eprinttype", "eprintclass",  "pages",   "pagetotal", "author",
                                               "shorttitle", "howpublished", "type"};
    return isAnyOf(name, names);
}

bool isTitle(QByteArrayView name)
{
    return name == "title" || name == "subtitle" || name == "titleaddon";
}

/// The name under which a child of @p childType inherits @p name; empty if it does not.
QByteArray inheritedName(QByteArrayView name, QByteArrayView parentType, QByteArrayView childType)
{
    if (isPrivate(name))
        return {};
    if (isPart(childType)) {
        if (name == "author" && (childType == "inbook" || childType == "bookinbook"))
            return name.toByteArray();
        if (identifiesWhole(name))
            return {};
        return isTitle(name) ? "book" + name.toByteArray() : name.toByteArray();
    }
    if (childType == "article" || childType == "suppperiodical") {
        if (identifiesWhole(name))
            return {};
        return name == "title" ? QByteArray("journaltitle")
            : isTitle(name)    ? "journal" + name.toByteArray()
                               : name.toByteArray();
    }
    if (parentType.startsWith("mv") && isTitle(name))
        return "main" + name.toByteArray();
    return name.toByteArray();
}

bool has(const BibEntry& entry, QByteArrayView name)
{
    return std::ranges::any_of(entry.fields, [same = sameName(name)](const BibField& field) {
        return sameName(field.name) == same;
    });
}

/// The keys that @p entry inherits from, xdata before crossref.
std::vector<std::pair<QByteArray, bool>> parentsOf(const BibEntry& entry)
{
    std::vector<std::pair<QByteArray, bool>> keys;
    const BibField* crossref = nullptr;
    for (const BibField& field : entry.fields) {
        if (field.name == "crossref") {
            crossref = &field;
        } else if (field.name == "xdata") {
            for (const QByteArray& key : field.value.split(',')) {
                if (!key.trimmed().isEmpty() && keys.size() < 32)
                    keys.emplace_back(key.trimmed().toLower(), true);
            }
        }
    }
    if (crossref && !crossref->value.trimmed().isEmpty())
        keys.emplace_back(crossref->value.trimmed().toLower(), false);
    return keys;
}

} // namespace

/// Takes what the parents known say; the key of the first that is not known yet, empty if all are.
QByteArray BibInheritance::inheritKnown(BibEntry& entry)
{
    for (const auto& [key, whole] : parentsOf(entry)) {
        const auto parent = m_parents.constFind(key);
        if (parent == m_parents.cend())
            return key;
        std::vector<BibField> inherited;
        const QByteArrayView fields = parent->fields;
        for (qsizetype from = 0; from < fields.size();) {
            const qsizetype nameEnd = fields.indexOf('\0', from);
            const qsizetype valueEnd = fields.indexOf('\0', nameEnd + 1);
            const QByteArrayView own = fields.sliced(from, nameEnd - from);
            QByteArray name = whole ? own.toByteArray() : inheritedName(own, parent->type, entry.type);
            QByteArray value = fields.sliced(nameEnd + 1, valueEnd - nameEnd - 1).toByteArray();
            from = valueEnd + 1;
            const bool taken = name.isEmpty() || name == "xdata" || has(entry, name)
                || std::ranges::contains(inherited, name, &BibField::name);
            if (taken)
                continue;
            entry.size += value.size();
            inherited.push_back({std::move(name), std::move(value)});
        }
        entry.fields.insert(entry.fields.end(), std::make_move_iterator(inherited.begin()),
                            std::make_move_iterator(inherited.end()));
    }
    return {};
}

void BibInheritance::add(BibEntry&& entry)
{
    m_queue.push_back({std::move(entry), false});
}

bool BibInheritance::take(BibEntry& entry)
{
    for (;;) {
        while (m_queue.empty() && !m_last.empty()) {
            const Number number = m_last.front();
            m_last.pop_front();
            if (m_waiting.contains(number))
                release(number);
        }
        if (m_queue.empty())
            return false;
        Queued next = std::move(m_queue.front());
        m_queue.pop_front();
        const QByteArray missing = inheritKnown(next.entry);
        if (!missing.isEmpty() && !next.complete) {
            wait(std::move(next.entry), missing);
            continue;
        }
        entry = std::move(next.entry);
        const QByteArray key = entry.key.toLower();
        if (key.isEmpty())
            return true;
        // Nothing is part of an article; keeping every one would cost more than reading it.
        if (!isLeaf(entry.type) || m_waitingFor.contains(key))
            rememberParent(key, entry);
        for (const Number number : m_waitingFor.take(key)) {
            auto node = m_waiting.extract(number);
            m_waitingSize -= node.mapped().entry.size;
            m_queue.push_back({std::move(node.mapped().entry), false});
        }
        return true;
    }
}

void BibInheritance::rememberParent(const QByteArray& key, const BibEntry& entry)
{
    if (m_parents.contains(key))
        return; // of two entries with one key, the first counts
    Parent parent;
    parent.type = entry.type;
    size_t count = 0;
    for (const BibField& field : entry.fields) {
        if (field.value.size() > parentValueLimit || isPrivate(field.name) || ++count > parentFieldLimit)
            continue;
        parent.fields.append(field.name).append('\0').append(field.value).append('\0');
    }
    parent.size = parent.fields.size() + 2 * key.size() + parentOverhead;
    m_parentSize += parent.size;
    m_parents.insert(key, parent);
    m_parentOrder.push_back(key);
    while (m_parentSize > parentLimit) {
        m_parentSize -= m_parents.take(m_parentOrder.front()).size;
        m_parentOrder.pop_front();
    }
}

void BibInheritance::wait(BibEntry&& entry, const QByteArray& missing)
{
    const Number number = ++m_next;
    entry.size += waitingOverhead;
    m_waitingSize += entry.size;
    m_waitingFor[missing].push_back(number);
    m_waiting.emplace(number, Waiting{std::move(entry), missing});
    while (m_waitingSize > waitingLimit)
        release(m_waiting.begin()->first);
}

/// Delivers an entry without the parent that it waits for.
void BibInheritance::release(Number number)
{
    auto node = m_waiting.extract(number);
    Waiting& waiting = node.mapped();
    m_waitingSize -= waiting.entry.size;
    const auto others = m_waitingFor.find(waiting.missing);
    if (others != m_waitingFor.end()) {
        std::erase(*others, number);
        if (others->empty())
            m_waitingFor.erase(others);
    }
    issues.push_back({waiting.entry.line, ImportIssue::Severity::Warning, QStringLiteral("crossref"),
                      tr("There is no entry “%1” from which “%2” could inherit, or it is too far away.")
                          .arg(QString::fromUtf8(waiting.missing), QString::fromUtf8(waiting.entry.key))});
    m_queue.push_back({std::move(waiting.entry), true});
}

void BibInheritance::finish()
{
    // Entries whose parent does not even wait come first: others may wait for them. What is left then waits in rings.
    QSet<QByteArray> keys;
    for (const auto& [number, waiting] : m_waiting)
        keys.insert(waiting.entry.key.toLower());
    for (const bool rings : {false, true}) {
        for (const auto& [number, waiting] : m_waiting) {
            if (rings == keys.contains(waiting.missing))
                m_last.push_back(number);
        }
    }
}

} // namespace lacuna

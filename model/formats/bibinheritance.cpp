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
        for (const BibField& field : parent->fields) {
            QByteArray name = whole ? field.name : inheritedName(field.name, parent->type, entry.type);
            const bool taken = name.isEmpty() || name == "xdata" || has(entry, name)
                || std::ranges::contains(inherited, name, &BibField::name);
            if (taken)
                continue;
            entry.size += field.value.size();
            inherited.push_back({std::move(name), field.value});
        }
        entry.fields.insert(entry.fields.end(), std::make_move_iterator(inherited.begin()),
                            std::make_move_iterator(inherited.end()));
    }
    return {};
}

void BibInheritance::add(BibEntry&& entry)
{
    const QByteArray missing = inheritKnown(entry);
    if (missing.isEmpty()) {
        complete(std::move(entry));
        return;
    }
    entry.size += waitingOverhead;
    wait(std::move(entry), missing);
    while (m_waitingSize > waitingLimit)
        release(m_waiting.begin()->first);
}

void BibInheritance::complete(BibEntry&& entry)
{
    std::deque<BibEntry> done;
    done.push_back(std::move(entry));
    while (!done.empty()) {
        BibEntry next = std::move(done.front());
        done.pop_front();
        const QByteArray key = next.key.toLower();
        if (!key.isEmpty()) {
            rememberParent(key, next);
            for (const Number number : m_waitingFor.take(key)) {
                auto node = m_waiting.extract(number);
                BibEntry& child = node.mapped().entry;
                m_waitingSize -= child.size;
                if (const QByteArray missing = inheritKnown(child); !missing.isEmpty())
                    wait(std::move(child), missing);
                else
                    done.push_back(std::move(child));
            }
        }
        m_ready.push_back(std::move(next));
    }
}

void BibInheritance::rememberParent(const QByteArray& key, const BibEntry& entry)
{
    if (m_parents.contains(key))
        return; // of two entries with one key, the first counts
    Parent parent;
    parent.type = entry.type;
    parent.size = key.size() + qsizetype(sizeof(Parent));
    for (const BibField& field : entry.fields) {
        if (isPrivate(field.name) || field.value.size() > parentValueLimit
            || parent.fields.size() == parentFieldLimit)
            continue;
        parent.fields.push_back(field);
        parent.size += field.name.size() + field.value.size() + qsizetype(sizeof(BibField)) + 48;
    }
    m_parentSize += parent.size;
    m_parents.insert(key, std::move(parent));
    m_parentOrder.push_back(key);
    while (m_parentSize > parentLimit) {
        m_parentSize -= m_parents.take(m_parentOrder.front()).size;
        m_parentOrder.pop_front();
    }
}

void BibInheritance::wait(BibEntry&& entry, const QByteArray& missing)
{
    const Number number = ++m_next;
    m_waitingSize += entry.size;
    m_waitingFor[missing].push_back(number);
    m_waiting.emplace(number, Waiting{std::move(entry), missing});
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
    complete(std::move(waiting.entry));
}

void BibInheritance::finish()
{
    // Entries whose parent does not even wait come first: others may wait for them. What is left then waits in rings.
    for (const bool rings : {false, true}) {
        QSet<QByteArray> keys;
        std::vector<Number> numbers;
        for (const auto& [number, waiting] : m_waiting) {
            keys.insert(waiting.entry.key.toLower());
            numbers.push_back(number);
        }
        for (const Number number : numbers) {
            const auto waiting = m_waiting.find(number);
            if (waiting != m_waiting.end() && (rings || !keys.contains(waiting->second.missing)))
                release(number);
        }
    }
}

} // namespace lacuna

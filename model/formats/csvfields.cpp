// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csvfields.h"

#include "model/formats/referencefields.h"
#include "model/support/textfold.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

struct HeaderName {
    const char* folded; ///< as foldedForMatching() makes it
    const char* field;
};
/// English names, as databases and programs head their exports; below them French and Spanish ones, as people head their own tables.
constexpr HeaderName headerNames[] = {
    {"ab", "abstract"},
    {"abstract note", "abstract"},
    {"accession number", "accession"},
    {"article title", "title"},
    {"au", "authors"},
    {"author", "authors"},
    {"author full", "authors"},
    {"author keywords", "keywords"},
    {"author s", "authors"},
    {"book title", "source"},
    {"booktitle", "source"},
    {"city", "place"},
    {"comments", "notes"},
    {"conference name", "source"},
    {"container title", "source"},
    {"creators", "authors"},
    {"date", "year"},
    {"digital object identifier", "doi"},
    {"document title", "title"},
    {"document type", "type"},
    {"eid", "accession"},
    {"end page", "end-page"},
    {"entrytype", "type"},
    {"first authors", "authors"},
    {"id", "accession"},
    {"index keywords", "keywords"},
    {"institution", "publisher"},
    {"isbn issn", "isbn"},
    {"issn", "isbn"},
    {"issn isbn", "isbn"},
    {"issue number", "issue"},
    {"item type", "type"},
    {"journal", "source"},
    {"journal book", "source"},
    {"journal name", "source"},
    {"journal title", "source"},
    {"key", "accession"},
    {"keyword", "keywords"},
    {"kw", "keywords"},
    {"link", "url"},
    {"manual tags", "keywords"},
    {"note", "notes"},
    {"no", "issue"},
    {"number", "issue"},
    {"page", "pages"},
    {"page end", "end-page"},
    {"page start", "start-page"},
    {"page range", "pages"},
    {"periodical", "source"},
    {"place of publication", "place"},
    {"place published", "place"},
    {"primary title", "title"},
    {"publication date", "year"},
    {"publication title", "source"},
    {"publication type", "type"},
    {"publication year", "year"},
    {"published year", "year"},
    {"publisher location", "place"},
    {"py", "year"},
    {"ref", "accession"},
    {"reference id", "accession"},
    {"reference type", "type"},
    {"secondary title", "source"},
    {"seen at", "verified-at"},
    {"source title", "source"},
    {"start page", "start-page"},
    {"study id", "accession"},
    {"study title", "title"},
    {"summary", "abstract"},
    {"tags", "keywords"},
    {"ti", "title"},
    {"type of reference", "type"},
    {"urls", "url"},
    {"vol", "volume"},
    {"web link", "url"},
    {"annee", "year"},
    {"ano", "year"},
    {"auteur", "authors"},
    {"auteur s", "authors"},
    {"auteurs", "authors"},
    {"autor", "authors"},
    {"autor es", "authors"},
    {"autores", "authors"},
    {"editeur", "publisher"},
    {"idioma", "language"},
    {"langue", "language"},
    {"mots cles", "keywords"},
    {"numero", "issue"},
    {"paginas", "pages"},
    {"palabras clave", "keywords"},
    {"resume", "abstract"},
    {"resumen", "abstract"},
    {"revista", "source"},
    {"revue", "source"},
    {"titre", "title"},
    {"titulo", "title"},
    {"volumen", "volume"},
};

/// ['a', "b"] as Python prints a list; empty if @p cell is none.
QStringList pythonList(QStringView cell)
{
    QStringList items;
    cell = cell.sliced(1, cell.size() - 2).trimmed();
    while (!cell.isEmpty()) {
        const QChar quote = cell.front();
        if (quote != u'\'' && quote != u'"')
            return {};
        QString item;
        qsizetype at = 1;
        for (; at < cell.size() && cell[at] != quote; ++at) {
            if (cell[at] == u'\\' && at + 1 < cell.size())
                ++at;
            item += cell[at];
        }
        if (at == cell.size())
            return {};
        items += item;
        cell = cell.sliced(at + 1).trimmed();
        if (cell.isEmpty())
            return items;
        if (cell.front() != u',')
            return {};
        cell = cell.sliced(1).trimmed();
    }
    return items;
}

/// The quoted item at the start of @p rest, if a separator or nothing follows it; consumes it.
bool takeQuoted(QStringView& rest, QChar separator, QString& item)
{
    item.clear();
    qsizetype at = 1;
    for (; at < rest.size(); ++at) {
        if (rest[at] != u'"')
            item += rest[at];
        else if (at + 1 < rest.size() && rest[at + 1] == u'"')
            item += rest[at++];
        else
            break;
    }
    if (at >= rest.size())
        return false;
    const QStringView after = rest.sliced(at + 1);
    const QStringView trimmed = after.trimmed();
    if (!trimmed.isEmpty() && trimmed.front() != separator)
        return false;
    rest = trimmed.isEmpty() ? QStringView() : trimmed.sliced(1);
    return true;
}

/// The separator that @p cell uses outside quoted items.
QChar separatorOf(const QString& cell)
{
    bool quoted = false;
    bool bar = false;
    bool newLine = false;
    for (const QChar c : cell) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u';')
            return c;
        bar = bar || c == u'|';
        newLine = newLine || c == u'\n';
    }
    return bar ? u'|' : newLine ? u'\n' : u';';
}

bool needsQuotes(const QString& item)
{
    const auto special = [](QChar c) {
        return c == u';' || c == u'|' || c == u'"' || c == u'\n' || c == u'\r';
    };
    return item.isEmpty() || item.front().isSpace() || item.back().isSpace() || item.front() == u'['
        || std::any_of(item.begin(), item.end(), special) || item.contains(" and "_L1);
}

bool isFormula(const QString& text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    return first != text.end() && "=+-@\t\r"_L1.contains(*first);
}

} // namespace

QStringList csvFields()
{
    QStringList fields;
    for (const TextField& field : textFields) {
        fields += QLatin1StringView(field.name);
        if (field.member == &Study::title)
            fields += {u"authors"_s, u"year"_s};
        if (field.member == &Study::pages)
            fields += {u"start-page"_s, u"end-page"_s};
        if (field.member == &Study::abstract)
            fields += u"keywords"_s;
    }
    return fields;
}

QString csvFieldFor(const QString& header, const QHash<QString, QString>& dimensions)
{
    static const QStringList fields = csvFields();
    const QString folded = foldedForMatching(header);
    if (header.startsWith("dimension:"_L1)) {
        const QString key = dimensions.value(foldedForMatching(header.sliced(10)));
        return key.isEmpty() ? QString() : QString("dimension:"_L1 + key);
    }
    QString dashed = QString(folded).replace(u' ', u'-');
    if (fields.contains(dashed))
        return dashed;
    if (const QString key = dimensions.value(folded); !key.isEmpty())
        return "dimension:"_L1 + key;
    const auto* name = std::ranges::find_if(
        headerNames, [&](const HeaderName& n) { return folded == QLatin1StringView(n.folded); });
    return name != std::end(headerNames) ? QString::fromLatin1(name->field) : QString();
}

QStringList splitCsvItems(const QString& cell, bool names)
{
    const QStringView text = QStringView(cell).trimmed();
    if (text.isEmpty())
        return {};
    if (text.size() > 2 && text.startsWith(u'[') && text.endsWith(u']')) {
        if (QStringList list = pythonList(text); !list.isEmpty())
            return list;
    }
    const QChar separator = separatorOf(cell);
    QStringList items;
    for (QStringView rest = text; !rest.isEmpty();) {
        QString quoted;
        rest = rest.trimmed();
        if (rest.startsWith(u'"') && takeQuoted(rest, separator, quoted)) {
            items += quoted;
            continue;
        }
        const qsizetype end = rest.indexOf(separator);
        const QStringView item = rest.first(end < 0 ? rest.size() : end).trimmed();
        if (!item.isEmpty())
            items += item.toString();
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
    }
    if (names && items.size() == 1 && items.front().contains(" and "_L1) && !text.startsWith(u'"')) {
        const QStringList parts = items.front().split(u" and "_s);
        if (std::ranges::all_of(parts, [](const QString& part) { return part.contains(u','); }))
            return parts;
    }
    return items;
}

QString joinCsvItems(const QStringList& items)
{
    QString cell;
    for (const QString& item : items) {
        if (!cell.isEmpty())
            cell += "; "_L1;
        if (needsQuotes(item))
            cell += u'"' + QString(item).replace(u'"', "\"\""_L1) + u'"';
        else
            cell += item;
    }
    return cell;
}

QString guardFormula(const QString& text)
{
    return isFormula(text) ? QString(u'\'' + text) : text;
}

QString unguardFormula(const QString& text)
{
    return text.startsWith(u'\'') && isFormula(text) ? text.sliced(1) : text;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/bulkimport.h"
#include "model/storage/cataloguestore.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

/// Small, obviously synthetic catalogues for the tests of this folder.
namespace lacuna::sample {

using namespace Qt::StringLiterals;

// Ids of the codebook below.
enum : Id { country = 1, sector = 2, origin = 3 };
enum : Id { asia = 11, thailand = 12, laos = 13, pacific = 14, fishing = 21, garments = 22, seaFishing = 23 };

inline Codebook codebook()
{
    return Codebook({{country, u"country"_s, u"Country"_s, {}, 0, 0, false},
                     {sector, u"sector"_s, u"Sector"_s, {}, 0, 1, false},
                     {origin, u"origin"_s, u"Origin"_s, {}, country, 2, false}},
                    {{asia, country, 0, u"AS"_s, u"Asia"_s, {}, {}, 0, false},
                     {thailand, country, asia, u"TH"_s, u"Thailand"_s, {}, {u"Siam"_s}, 0, false},
                     {laos, country, asia, u"LA"_s, u"Laos"_s, {}, {}, 1, false},
                     {pacific, country, 0, u"PA"_s, u"Pacific"_s, {}, {}, 1, false},
                     {fishing, sector, 0, u"FISH"_s, u"Fishing"_s, u"At sea and inland"_s, {}, 0, false},
                     {garments, sector, 0, u"GARM"_s, u"Garments"_s, {}, {}, 1, false},
                     {seaFishing, sector, fishing, u"SEA"_s, u"Sea fishing"_s, {}, {}, 0, false}});
}

inline Coding coding(Id dimension, Id term, const QString& quote = {})
{
    Coding c;
    c.dimension = dimension;
    c.term = term;
    c.quote = quote;
    return c;
}

inline CodedStudy study(const QString& title, std::vector<Coding> codings = {})
{
    CodedStudy s;
    s.study.type = u"RPRT"_s;
    s.study.title = title;
    s.study.authors = {u"Author, Synthetic"_s, u"Example Institute"_s};
    s.study.year = 2020;
    s.study.abstract = u"A made-up abstract about "_s + title;
    s.codings = std::move(codings);
    return s;
}

inline Term term(Id id, Id dimension, const QString& code, const QString& label, Id parent = 0)
{
    Term t;
    t.id = id;
    t.dimension = dimension;
    t.parent = parent;
    t.code = code;
    t.label = label;
    return t;
}

inline ImportBatch batch(const QString& fileName)
{
    ImportBatch b;
    b.fileName = fileName;
    b.format = u"ris"_s;
    b.encoding = u"UTF-8"_s;
    return b;
}

/// The value, or the end of the test with the reason why.
template <typename T> T ok(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline std::unique_ptr<CatalogueStore> create(const QTemporaryDir& folder,
                                              const QString& name = u"test.lacuna"_s)
{
    Protocol protocol;
    protocol.title = u"Synthetic"_s;
    return ok(CatalogueStore::create(folder.filePath(name), codebook(), protocol));
}

inline Id add(CatalogueStore& store, const QString& title, std::vector<Coding> codings = {})
{
    return ok(store.apply(AddStudy{study(title, std::move(codings))})).id;
}

/// Everything a user can see of a catalogue, as text, to compare states. Not the times of modification.
inline QString dump(const CatalogueStore& store)
{
    QString text;
    QTextStream out(&text);
    const auto book = ok(store.codebook());
    for (const Dimension& d : book->dimensions())
        out << "D " << d.id << ' ' << d.key << ' ' << d.label << ' ' << d.treeOf << ' ' << d.position << ' '
            << d.retired << '\n';
    for (const Term& t : book->terms())
        out << "T " << t.id << ' ' << t.dimension << ' ' << t.parent << ' ' << t.code << ' ' << t.label << ' '
            << t.scopeNote << ' ' << t.aliases.join(u'|') << ' ' << t.position << ' ' << t.retired << '\n';
    const auto visit = [&](const CodedStudy& s) {
        out << "S " << s.study.id << ' ' << s.study.title << ' ' << s.study.authors.join(u'|') << ' '
            << s.study.year.value_or(0) << ' ' << s.study.abstract << ' ' << s.study.companionOf << ' '
            << s.study.batch << '\n';
        for (const Coding& c : s.codings)
            out << "C " << c.id << ' ' << c.dimension << ' ' << c.term << ' ' << c.coder << ' ' << c.quote
                << ' ' << c.page << '\n';
        return true;
    };
    ok(store.forEachStudy(visit));
    for (const NotApplicable& n : ok(store.notApplicable()))
        out << "N " << n.id << ' ' << n.dimensionA << ' ' << n.termA << ' ' << n.dimensionB << ' ' << n.termB
            << ' ' << n.reason << '\n';
    for (const View& v : ok(store.views()))
        out << "V " << v.id << ' ' << v.name << ' ' << v.caption << ' ' << v.question.rowScope << '\n';
    const Protocol p = ok(store.protocol());
    out << "P " << p.title << ' ' << p.scope << '\n';
    for (const ImportBatch& b : ok(store.batches()))
        out << "B " << b.id << ' ' << b.fileName << ' ' << b.added << '\n';
    return text;
}

} // namespace lacuna::sample

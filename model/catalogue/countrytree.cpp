// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/countrytree.h"

#include "model/catalogue/datarows.h"
#include "model/support/textfold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <unicode/locid.h>
#include <unicode/region.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct CountryTree {
    Q_DECLARE_TR_FUNCTIONS(CountryTree)
};

/// A country or territory of ISO 3166-1, from ICU.
struct Country {
    QString code; ///< alpha-2
    QString alpha3;
    QString label; ///< ICU's English name
    QString region; ///< M49
    QString subregion; ///< M49, or CLDR's QO for Antarctica, which M49 leaves outside
};

QString englishName(const char* region)
{
    icu::UnicodeString name;
    icu::Locale("und", region).getDisplayCountry(icu::Locale::getEnglish(), name);
    return QString(reinterpret_cast<const QChar*>(name.getBuffer()), name.length());
}

QString englishName(const QString& region)
{
    return englishName(region.toLatin1().constData());
}

QString codeOf(const icu::Region* region)
{
    return region ? QString::fromLatin1(region->getRegionCode()) : QString();
}

/// ICU lists what CLDR has names for, which is more than ISO 3166-1: what ISO only reserves (Ceuta, Diego
/// Garcia, Sark …) has no numeric code there, and what users assign (Kosovo) has one from 900 on.
Result<std::vector<Country>> isoCountries()
{
    std::vector<Country> countries;
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Region* region = icu::Region::getInstance(*code, status);
        if (U_FAILURE(status))
            return fail(ErrorKind::Internal, CountryTree::tr("The list of countries cannot be read."),
                        QString::fromLatin1(u_errorName(status)));
        const bool assigned = region->getNumericCode() > 0 && region->getNumericCode() < 900;
        if (!assigned
            || codeOf(region) != QLatin1StringView(*code)) // a withdrawn code leads to its successor
            continue;
        countries.push_back({QString::fromLatin1(*code),
                             QString::fromLatin1(icu::Locale("und", *code).getISO3Country()),
                             englishName(*code), codeOf(region->getContainingRegion(URGN_CONTINENT)),
                             codeOf(region->getContainingRegion(URGN_SUBCONTINENT))});
    }
    std::ranges::sort(countries, [](const Country& a, const Country& b) {
        return compareForReading(a.label, b.label) < 0;
    });
    return countries;
}

/// Builds the terms; order of calls is codebook order.
class TreeBuilder {
public:
    TreeBuilder(Id dimension, IdSource& ids)
        : m_dimension(dimension)
        , m_ids(ids)
    {
    }

    Id add(Id parent, const QString& code, const QString& label, const QStringList& aliases = {})
    {
        Term term;
        term.id = m_ids.next();
        term.dimension = m_dimension;
        term.parent = parent;
        term.code = code;
        term.label = label;
        term.position = m_siblings[parent]++;
        m_terms.push_back(std::move(term));
        m_byCode.insert(code, m_terms.size() - 1);
        addAliases(code, aliases);
        return m_terms.back().id;
    }

    /// Leaves out what the term is called anyway.
    void addAliases(const QString& code, const QStringList& aliases)
    {
        const auto found = m_byCode.constFind(code);
        if (found == m_byCode.constEnd())
            return;
        Term& term = m_terms[*found];
        QSet<QString> known = {foldedForMatching(term.code), foldedForMatching(term.label)};
        for (const QString& alias : std::as_const(term.aliases))
            known.insert(foldedForMatching(alias));
        for (const QString& alias : aliases) {
            if (const QString folded = foldedForMatching(alias);
                !folded.isEmpty() && !known.contains(folded)) {
                known.insert(folded);
                term.aliases.append(alias.trimmed());
            }
        }
    }

    void setScopeNote(const QString& code, const QString& note)
    {
        m_terms[m_byCode.value(code)].scopeNote = note;
    }
    std::vector<Term> take() { return std::move(m_terms); }

private:
    Id m_dimension;
    IdSource& m_ids;
    std::vector<Term> m_terms;
    QHash<QString, size_t> m_byCode;
    QHash<Id, int> m_siblings;
};

/// ILO subregions that are the same sets as M49's have its number.
QString iloSubregionCode(const QString& label)
{
    if (label == "Eastern Asia"_L1)
        return u"030"_s;
    if (label == "South-Eastern Asia"_L1)
        return u"035"_s;
    if (label == "Southern Asia"_L1)
        return u"034"_s;
    return u"ILO-PAC"_s;
}

using CountryIndex = QHash<QString, const Country*>;

/// Asia and the Pacific; returns the codes it took.
QSet<QString> addAsiaPacific(TreeBuilder& tree, const std::vector<QStringList>& rows,
                             const CountryIndex& countries)
{
    QSet<QString> taken;
    QHash<QString, Id> subregions;
    const Id top = tree.add(0, u"ILO-AP"_s, u"Asia and the Pacific"_s);
    tree.setScopeNote(u"ILO-AP"_s, u"As the ILO groups it"_s);
    for (const QStringList& row : rows) {
        const Country* country = row.size() == 3 ? countries.value(row[1], nullptr) : nullptr;
        if (!country)
            continue;
        if (!subregions.contains(row[0]))
            subregions.insert(row[0], tree.add(top, iloSubregionCode(row[0]), row[0]));
        tree.add(subregions.value(row[0]), country->code, row[2], {country->alpha3, country->label});
        taken.insert(country->code);
    }
    return taken;
}

/// The regions of M49 without what the ILO took. A region that lost members is called the rest of it and is
/// not given M49's number.
void addElsewhere(TreeBuilder& tree, const std::vector<Country>& countries, const QSet<QString>& taken)
{
    QSet<QString> reduced;
    std::map<QString, std::map<QString, std::vector<const Country*>>> regions;
    for (const Country& country : countries) {
        if (taken.contains(country.code)) {
            reduced.insert(country.region);
            reduced.insert(country.subregion);
        } else {
            regions[country.region][country.subregion].push_back(&country);
        }
    }
    const auto add = [&](Id parent, const QString& code) {
        const QString name = englishName(code);
        if (code == "QO"_L1) // CLDR's own code, which would look like a country's
            return tree.add(parent, u"009-O"_s, name);
        return reduced.contains(code) ? tree.add(parent, code + u"-R"_s, u"Rest of "_s + name)
                                      : tree.add(parent, code, name);
    };
    const auto byName = [&](const auto& map) {
        std::vector<QString> order;
        order.reserve(map.size());
        for (const auto& entry : map)
            order.push_back(entry.first);
        std::ranges::sort(order, [&](const QString& a, const QString& b) {
            if (reduced.contains(a) != reduced.contains(b))
                return reduced.contains(b);
            return compareForReading(englishName(a), englishName(b)) < 0;
        });
        return order;
    };
    for (const QString& region : byName(regions)) {
        const Id top = add(0, region);
        for (const QString& subregion : byName(regions[region])) {
            const Id parent = add(top, subregion);
            for (const Country* country : regions[region][subregion])
                tree.add(parent, country->code, country->label, {country->alpha3});
        }
    }
}

} // namespace

Result<std::vector<Term>> countryTree(Id dimension, IdSource& ids)
{
    const auto countries = isoCountries();
    if (!countries)
        return std::unexpected(countries.error());
    const auto asiaPacific = dataRows(u"ilo_asia_pacific.csv"_s);
    const auto aliases = dataRows(u"country_aliases.csv"_s);
    if (!asiaPacific || !aliases)
        return fail(ErrorKind::Internal, CountryTree::tr("The list of countries cannot be read."));

    CountryIndex index;
    for (const Country& country : *countries)
        index.insert(country.code, &country);
    TreeBuilder tree(dimension, ids);
    const auto taken = addAsiaPacific(tree, *asiaPacific, index);
    addElsewhere(tree, *countries, taken);
    for (const QStringList& row : *aliases) {
        if (row.size() == 2)
            tree.addAliases(row[0], row[1].split(u';'));
    }
    return tree.take();
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

namespace lacuna {

/// A member of a reference as EPPI-Reviewer writes it.
struct EppiMember {
    QLatin1StringView name;
    bool isStudy = false; ///< goes into the study; if not, into its extra fields
    QString Study::* field = nullptr; ///< a text that is taken as it stands
};

/// In the order they are written; "Codes" follows.
inline constexpr EppiMember eppiMembers[] = {
    {QLatin1StringView("QuickCitation")},
    {QLatin1StringView("ItemId")},
    {QLatin1StringView("Title"), true, &Study::title},
    {QLatin1StringView("ParentTitle"), true, &Study::source},
    {QLatin1StringView("ShortTitle")},
    {QLatin1StringView("DateCreated")},
    {QLatin1StringView("CreatedBy")},
    {QLatin1StringView("DateEdited")},
    {QLatin1StringView("EditedBy")},
    {QLatin1StringView("Year")},
    {QLatin1StringView("Month")},
    {QLatin1StringView("StandardNumber"), true, &Study::isbn},
    {QLatin1StringView("City"), true, &Study::place},
    {QLatin1StringView("Country")},
    {QLatin1StringView("Publisher"), true, &Study::publisher},
    {QLatin1StringView("Institution")},
    {QLatin1StringView("Volume"), true, &Study::volume},
    {QLatin1StringView("Pages"), true, &Study::pages},
    {QLatin1StringView("Edition"), true, &Study::edition},
    {QLatin1StringView("Issue"), true, &Study::issue},
    {QLatin1StringView("Availability")},
    {QLatin1StringView("URL"), true, &Study::url},
    {QLatin1StringView("OldItemId"), true, &Study::accession},
    {QLatin1StringView("Abstract"), true, &Study::abstract},
    {QLatin1StringView("Comments"), true, &Study::notes},
    {QLatin1StringView("TypeName")},
    {QLatin1StringView("Authors"), true},
    {QLatin1StringView("ParentAuthors")},
    {QLatin1StringView("DOI"), true, &Study::doi},
    {QLatin1StringView("Keywords"), true},
    {QLatin1StringView("ItemStatus")},
    {QLatin1StringView("ItemStatusTooltip")},
};
/// Null if EPPI-Reviewer writes none of that name.
const EppiMember* eppiMember(const QString& name);

/// A kind of reference as EPPI-Reviewer has them.
struct EppiType {
    int id = 0;
    QLatin1StringView name;
    QLatin1StringView type; ///< Study::type
};
const EppiType* eppiTypeByName(const QString& name);
const EppiType* eppiTypeById(int id);
/// By Study::type; "Generic" where EPPI-Reviewer has none.
const EppiType& eppiTypeOf(const QString& type);

} // namespace lacuna

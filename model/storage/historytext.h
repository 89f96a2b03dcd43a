// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"
#include "model/storage/connection.h"

#include <QtCore/QStringList>

#include <functional>

namespace lacuna {

/// What a changeset did, for people.
struct ToldChanges {
    QStringList lines; ///< "Title: before → after"; a few, the last one saying how many more
    QList<Id> studies; ///< that it touched, ascending; a few hundred at most
};

/// Reads @p changeset (unpacked). What concerns one study is told in lines; of many studies only which. Codings are told of the coders
/// @p mayTell allows. Names of terms are as they are now. What cannot be read is left out.
ToldChanges tellChanges(const Connection& connection, const QByteArray& changeset,
                        const std::function<bool(Id coder)>& mayTell);

/// What a column is called to people ("Title").
QString fieldLabel(QByteArrayView table, QByteArrayView column, int index);

} // namespace lacuna

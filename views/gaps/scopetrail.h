// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace lacuna {

/// The way back from a part of an axis: "All › Asia and the Pacific › South-Eastern Asia". Every step but the last is a link. Hidden while
/// there is nothing to lead back from.
class ScopeTrail : public QWidget {
    Q_OBJECT
public:
    explicit ScopeTrail(QWidget* parent = nullptr);

    /// @p path from the top down to the part shown; empty: hidden. @p dimension: what "All" is all of.
    void setPath(const QString& dimension, const std::vector<const Term*>& path);

Q_SIGNALS:
    void scopeWanted(lacuna::Id term); ///< 0: the whole dimension

private:
    void addStep(const QString& text, const QString& help, Id term);

    QHBoxLayout* m_row;
    QList<Id> m_shown;
};

} // namespace lacuna

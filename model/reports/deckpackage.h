// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/decktheme.h"

#include <QtCore/QDateTime>

#include <vector>

class QIODevice;

namespace lacuna {

class Progress;

/// A PowerPoint file being written: theme, master and layouts, then slides in order. Used once, on one thread.
class DeckPackage {
public:
    explicit DeckPackage(const Palette& palette);

    void add(QByteArray slide, decktheme::Layout layout);
    /// All of it, dated @p time, so that the same deck is the same bytes. Errors: Io, Cancelled.
    Result<> write(const QString& title, const QString& subject, const QDateTime& time, QIODevice& device,
                   Progress& progress);

private:
    QByteArray presentation() const;
    void addProperties(const QString& title, const QString& subject, const QDateTime& time);

    OoxmlPackage m_package;
    QString m_masterId;
    std::vector<QString> m_slideIds;
};

} // namespace lacuna

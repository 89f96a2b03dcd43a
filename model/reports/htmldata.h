// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/recountdata.h"
#include "model/reports/reportcontent.h"

#include <QtCore/QJsonObject>

#include <functional>

namespace lacuna {

/// What the script of a web page reads: strings, the catalogue as columns, the views, and the texts of the studies. JSON in pieces, so
/// that a large catalogue is never in memory twice. Refers to content and options, which must outlive it.
class HtmlData {
public:
    HtmlData(const ReportContent& content, const ReportOptions& options);

    /// The studies some view counts, ascending. Empty without evidence.
    const std::vector<Id>& studies() const { return m_data.studies; }
    /// Their titles and abstracts go with the page.
    bool hasTexts() const { return m_hasTexts; }

    /// Everything but the texts.
    QByteArray core() const;
    /// The texts as a JSON array in the order of studies(), piece by piece; null for one that is gone. Errors: as the catalogue's, or what
    /// @p take gives. Cancelled.
    Result<> texts(const std::function<Result<>(const QByteArray&)>& take, Progress& progress) const;

private:
    QByteArray dimensions() const;
    QByteArray view(const ReportView& view, int number) const;
    QByteArray given(const GapMap& map) const;
    QByteArray segments(const GapMap& map, bool counted) const;
    QByteArray passed(const GapMap& map) const;
    int dimensionIndex(Id dimension) const;
    QJsonObject study(const StudySource::Entry& entry) const;

    const ReportContent& m_content;
    const ReportOptions& m_options;
    const EvidenceTable* m_evidence =
        nullptr; ///< of the first view that has one; views of another are not counted anew
    RecountData m_data;
    std::vector<size_t> m_rows; ///< of the studies in the evidence table
    bool m_hasTexts = false;
};

/// Every text of the page's interface, translated, as the script names them.
QJsonObject htmlTexts();

} // namespace lacuna

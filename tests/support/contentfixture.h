// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/synthetic.h"
#include "model/analysis/evidencetable.h"
#include "model/analysis/gapmapbuilder.h"
#include "model/painting/matrixdrawing.h"
#include "model/reports/reportcontent.h"

#include <utility>

namespace lacuna::test {

/// A synthetic catalogue with all a report is made of: real counting, real studies behind every number. Every title says that it is synthetic.
class ContentFixture : public StudySource {
public:
    explicit ContentFixture(int studies, quint64 seed = 1,
                            std::shared_ptr<const Codebook> codebook = synthetic::builtinCodebookOrDie())
        : m_catalogue(std::move(codebook), seed)
        , m_studies(studies)
        , m_evidence(EvidenceTable::build(m_catalogue.codebook(), m_catalogue.evidence(studies)))
    {
    }

    Id dimension(QStringView key) const { return m_catalogue.codebook()->dimension(key)->id; }
    const std::shared_ptr<const EvidenceTable>& evidence() const { return m_evidence; }

    /// @p rows × @p columns of the studies that pass @p filter.
    ReportView view(QStringView rows, QStringView columns, const QString& title = {},
                    const Filter& filter = {}, QStringView segments = {}) const
    {
        Question question;
        question.rows = dimension(rows);
        question.columns = dimension(columns);
        question.segments = segments.isEmpty() ? 0 : dimension(segments);
        question.rules.referenceYear = 2026;
        GapMapInput input;
        input.evidence = m_evidence;
        input.provenance.catalogue = QStringLiteral("Synthetic catalogue");
        input.provenance.searchedOn = QDate(2026, 6, 30);
        input.provenance.note = QStringLiteral("Made up for a test: the counts are not findings.");
        input.provenance.total = m_studies;
        ReportView view;
        view.map = computeGapMap(question, filter, input).value();
        view.title = title;
        view.caption = QStringLiteral("What the synthetic studies leave open");
        view.notes = QStringLiteral("Say that these are made up.");
        view.drawing = MatrixDrawing().toJson();
        return view;
    }

    ReportContent content(std::vector<ReportView> views) const
    {
        ReportContent content;
        content.views = std::move(views);
        content.protocol.title = QStringLiteral("Synthetic catalogue");
        content.protocol.scope = QStringLiteral("Nothing real");
        content.protocol.searchedOn = QDate(2026, 6, 30);
        content.protocol.licence = QStringLiteral("CC BY 4.0");
        content.studies = this;
        return content;
    }

    /// Changes study @p id, the first being 1, wherever it is read.
    void setStudy(Id id, Study study) { m_changed.insert(id, std::move(study)); }

    Study study(Id id) const
    {
        const auto changed = m_changed.constFind(id);
        if (changed != m_changed.cend())
            return *changed;
        Study study = m_catalogue.study(int(id) - 1).study;
        study.notes = QStringLiteral("private note of study %1").arg(id);
        return study;
    }

    Result<> visit(std::span<const Id> ids, bool files,
                   const std::function<bool(const Entry&)>& visit) const override
    {
        for (const Id id : ids) {
            const Study one = study(id);
            const QStringList names =
                files ? QStringList{QStringLiteral("file of study %1.pdf").arg(id)} : QStringList();
            if (!visit({one, names}))
                return cancelled();
        }
        return {};
    }

private:
    synthetic::Catalogue m_catalogue;
    int m_studies;
    std::shared_ptr<const EvidenceTable> m_evidence;
    QHash<Id, Study> m_changed;
};

/// Cancels at the first study.
class CancellingStudies : public StudySource {
public:
    CancellingStudies(const StudySource& source, Progress& progress)
        : m_source(source)
        , m_progress(progress)
    {
    }
    Result<> visit(std::span<const Id> ids, bool files,
                   const std::function<bool(const Entry&)>& visit) const override
    {
        m_progress.cancel();
        return m_source.visit(ids, files, visit);
    }

private:
    const StudySource& m_source;
    Progress& m_progress;
};

} // namespace lacuna::test

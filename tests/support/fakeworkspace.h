// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmapbuilder.h"
#include "model/catalogue/builtincodebook.h"
#include "model/support/csv.h"
#include "views/common/workspace.h"

#include <QtCore/QFile>
#include <QtCore/QTimer>

#include <memory>
#include <vector>

namespace lacuna::test {

/// A catalogue in memory for tests of views: the sample bibliography under the built-in codebook, or nothing at all. Answers are given from
/// the event loop, as the real workspace does; edits are recorded, and those of the gaps place are carried out.
class FakeWorkspace : public Workspace {
public:
    enum class Content { Closed, Empty, Sample };

    explicit FakeWorkspace(Content content = Content::Sample)
        : m_snapshot(std::make_shared<Snapshot>())
        , m_matches(std::make_shared<Matches>())
        , m_open(content != Content::Closed)
    {
        if (content == Content::Closed)
            return;
        auto next = std::make_shared<Snapshot>();
        next->codebook = std::make_shared<const Codebook>(builtinCodebook().value_or(Codebook()));
        next->protocol.title = QStringLiteral("Forced labour in Asia-Pacific");
        EvidenceInput input;
        if (content == Content::Sample)
            input = readSample(*next->codebook);
        next->evidence = EvidenceTable::build(next->codebook, input);
        next->practices = EvidenceTable::build(next->codebook, {});
        next->studies = std::make_shared<const StudyList>(std::move(input.studies));
        next->revision = 1;
        m_snapshot = next;
        rematch();
    }

    bool isOpen() const override { return m_open; }
    QString fileName() const override { return m_open ? QStringLiteral("/tmp/fake.lacuna") : QString(); }
    bool isReadOnly() const override { return readOnly; }
    std::shared_ptr<const Snapshot> snapshot() const override { return m_snapshot; }
    std::shared_ptr<const Matches> matches() const override { return m_matches; }
    Filter filter() const override { return m_filter; }
    void setFilter(const Filter& filter) override
    {
        m_filter = filter;
        QTimer::singleShot(0, this, [this] {
            rematch();
            Q_EMIT matchesChanged();
        });
    }

    void apply(Edit edit, std::function<void(Result<EditOutcome>)> done) override
    {
        edits.push_back(edit);
        QTimer::singleShot(0, this, [this, edit = std::move(edit), done = std::move(done)] {
            auto next = std::make_shared<Snapshot>(*m_snapshot);
            ++next->revision;
            const EditOutcome outcome =
                std::visit([&](const auto& value) { return carryOut(value, *next); }, edit);
            m_snapshot = next;
            Q_EMIT snapshotChanged();
            rematch();
            Q_EMIT matchesChanged();
            if (done)
                done(outcome);
        });
    }
    void undo() override { ++undone; }
    void redo() override { }
    QString undoText() const override { return edits.empty() ? QString() : QStringLiteral("last edit"); }
    QString redoText() const override { return {}; }

    void loadStudy(Id study, std::function<void(Result<CodedStudy>)> done) override
    {
        CodedStudy coded;
        coded.study.id = study;
        const qsizetype row = m_snapshot->studies ? m_snapshot->studies->rowOf(study) : -1;
        if (row >= 0)
            coded.study.title = m_snapshot->studies->text(row, StudyList::Column::Title);
        QTimer::singleShot(0, this, [coded, done = std::move(done)] { done(coded); });
    }

    void computeGapMap(const QString& slot, const Question& question, bool withUncoded,
                       std::function<void(Result<std::shared_ptr<const GapMap>>)> done) override
    {
        ++mapsAsked;
        const int ticket = ++m_tickets[slot];
        QTimer::singleShot(0, this, [this, slot, ticket, question, withUncoded, done = std::move(done)] {
            if (m_tickets[slot] != ticket)
                return;
            GapMapInput input;
            input.evidence =
                question.measure == Measure::Practices ? m_snapshot->practices : m_snapshot->evidence;
            input.notApplicable = m_snapshot->notApplicable;
            input.provenance.catalogue = m_snapshot->protocol.title;
            input.provenance.total = m_snapshot->studies ? int(m_snapshot->studies->size()) : 0;
            input.withUncoded = withUncoded;
            done(lacuna::computeGapMap(question, m_filter, input));
        });
    }

    void importFiles(const QStringList& files) override { imported.append(files); }
    void exportMap(std::shared_ptr<const GapMap> map, const QJsonObject& drawing,
                   const QString& title) override
    {
        exported.append(title);
        exportedMap = std::move(map);
        exportedDrawing = drawing;
    }

    /// Adds a declaration or a view as if it had always been there.
    void change(const std::function<void(Snapshot&)>& with)
    {
        auto next = std::make_shared<Snapshot>(*m_snapshot);
        ++next->revision;
        with(*next);
        m_snapshot = next;
        Q_EMIT snapshotChanged();
    }

    std::vector<Edit> edits;
    QList<QStringList> imported;
    QStringList exported;
    std::shared_ptr<const GapMap> exportedMap;
    QJsonObject exportedDrawing;
    int undone = 0;
    int mapsAsked = 0;
    bool readOnly = false;

private:
    template <typename T> EditOutcome carryOut(const T&, Snapshot&)
    {
        return {.id = 0, .description = QStringLiteral("edit")};
    }
    EditOutcome carryOut(const SetNotApplicable& edit, Snapshot& next)
    {
        if (edit.on) {
            NotApplicable pair = edit.pair;
            pair.id = ++m_lastId;
            next.notApplicable.push_back(pair);
        } else {
            std::erase_if(next.notApplicable,
                          [&edit](const NotApplicable& it) { return it.id == edit.pair.id; });
        }
        return {.id = m_lastId, .description = QStringLiteral("declaring a cell not applicable")};
    }
    EditOutcome carryOut(const SaveView& edit, Snapshot& next)
    {
        View view = edit.view;
        const auto same = std::find_if(next.views.begin(), next.views.end(),
                                       [&view](const View& v) { return v.id == view.id; });
        if (view.id != 0 && same != next.views.end()) {
            *same = view;
        } else {
            view.id = ++m_lastId;
            next.views.push_back(view);
        }
        return {.id = view.id, .description = QStringLiteral("saving a view")};
    }
    EditOutcome carryOut(const DeleteView& edit, Snapshot& next)
    {
        std::erase_if(next.views, [&edit](const View& view) { return view.id == edit.view; });
        return {.id = 0, .description = QStringLiteral("deleting a view")};
    }

    void rematch()
    {
        auto next = std::make_shared<Matches>();
        next->filter = m_filter;
        if (m_snapshot->evidence) {
            next->passed = m_snapshot->evidence->matching(m_filter);
            next->count = int(std::count(next->passed.begin(), next->passed.end(), quint8(1)));
            for (const Dimension& dimension : m_snapshot->codebook->dimensions())
                next->facets.insert(dimension.id, facetCounts(*m_snapshot->evidence, m_filter, dimension.id));
            const YearHistogram years = yearHistogram(*m_snapshot->evidence, m_filter);
            next->firstYear = years.firstYear;
            next->yearCounts = years.counts;
            next->undated = years.undated;
        }
        m_matches = next;
    }

    static EvidenceInput readSample(const Codebook& codebook)
    {
        EvidenceInput input;
        QFile file(QStringLiteral(LACUNA_SOURCE_DIR "/resources/sample/bibliography.csv"));
        if (!file.open(QIODevice::ReadOnly))
            return input;
        QStringList header;
        CsvParser parser(u',', [&](CsvRow&& row) {
            if (header.isEmpty())
                header = row.fields;
            else
                addStudy(input, codebook, header, row.fields);
            return true;
        });
        parser.feed(QString::fromUtf8(file.readAll()));
        parser.finish();
        return input;
    }

    static void addStudy(EvidenceInput& input, const Codebook& codebook, const QStringList& header,
                         const QStringList& fields)
    {
        const auto field = [&](const QString& name) { return fields.value(header.indexOf(name)); };
        const auto row = quint32(input.studies.size());
        bool dated = false;
        const int year = field(QStringLiteral("year")).toInt(&dated);
        input.studies.append(
            Id(row) + 1, dated ? qint16(year) : noYear, field(QStringLiteral("title")).toUtf8(),
            field(QStringLiteral("authors")).toUtf8(), field(QStringLiteral("source")).toUtf8(),
            field(QStringLiteral("type")).toUtf8());
        for (const auto& [column, key] : {std::pair{"country", u"country"},
                                          {"sector", u"sector"},
                                          {"method", u"method"},
                                          {"evidence_type", u"evidence-type"}}) {
            const Dimension* dimension = codebook.dimension(QStringView(key));
            const QStringList codes = field(QString::fromLatin1(column)).split(u';', Qt::SkipEmptyParts);
            for (const QString& code : codes) {
                if (const Term* term = dimension ? codebook.resolve(dimension->id, code.trimmed()) : nullptr)
                    input.codings.push_back({.row = row, .dimension = dimension->id, .term = term->id});
            }
        }
    }

    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Matches> m_matches;
    Filter m_filter;
    QHash<QString, int> m_tickets;
    Id m_lastId = 1000000;
    bool m_open;
};

} // namespace lacuna::test

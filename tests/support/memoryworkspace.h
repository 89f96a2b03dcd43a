// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmapbuilder.h"
#include "model/catalogue/builtincodebook.h"
#include "model/support/csv.h"
#include "model/support/textfold.h"
#include "support/memoryimports.h"
#include "views/common/workspace.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>

#include <map>

namespace lacuna {

/// A catalogue in memory behind the Workspace interface: what the views' tests and screenshots run on. Answers come through the event loop, as
/// the application's do. Undo keeps whole states. Records what it was asked.
class MemoryWorkspace : public Workspace {
public:
    struct State {
        std::vector<Dimension> dimensions;
        std::vector<Term> terms;
        std::map<Id, CodedStudy> studies;
        std::vector<NotApplicable> notApplicable;
        std::vector<View> views;
        Protocol protocol;
    };

    explicit MemoryWorkspace(QObject* parent = nullptr)
        : Workspace(parent)
    {
        m_snapshot = std::make_shared<Snapshot>();
        m_matches = std::make_shared<Matches>();
    }

    /// A catalogue with the built-in codebook and no study.
    void openEmpty()
    {
        const auto codebook = builtinCodebook();
        Q_ASSERT(codebook.has_value());
        m_state = {};
        m_state.dimensions = codebook->dimensions();
        m_state.terms = codebook->terms();
        m_state.protocol.title = QStringLiteral("Test catalogue");
        m_open = true;
        m_past.clear();
        m_future.clear();
        publish();
    }

    /// The sample's references (bibliography.csv of the repository's resources), coded as they are there.
    void openSampleReferences()
    {
        openEmpty();
        m_state.protocol.title = QStringLiteral("Forced labour in Asia-Pacific");
        m_state.protocol.note =
            QStringLiteral("This is a sample: real references, but its counts are not findings.");
        QFile file(QStringLiteral(LACUNA_SOURCE_DIR "/resources/sample/bibliography.csv"));
        if (file.open(QIODevice::ReadOnly))
            readSample(QString::fromUtf8(file.readAll()));
        publish();
    }

    /// Adds a study straight to the state; term codes per dimension key.
    Id addStudy(const QString& title, std::optional<int> year = {},
                const QHash<QString, QStringList>& codes = {})
    {
        CodedStudy study;
        study.study.title = title;
        study.study.year = year;
        study.study.type = QStringLiteral("JOUR");
        for (auto it = codes.begin(); it != codes.end(); ++it) {
            for (const QString& code : it.value())
                code_(study, it.key(), code);
        }
        return store(study);
    }

    void close()
    {
        m_open = false;
        m_state = {};
        publish();
    }

    /// Makes snapshot and matches from the state at once, without the event loop; tests call it after addStudy().
    void publish()
    {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->revision = ++m_revision;
        if (m_open) {
            snapshot->codebook = std::make_shared<Codebook>(m_state.dimensions, m_state.terms);
            EvidenceInput input = evidenceInput();
            snapshot->evidence = EvidenceTable::build(snapshot->codebook, input);
            snapshot->studies = std::make_shared<StudyList>(std::move(input.studies));
            snapshot->practices = EvidenceTable::build(snapshot->codebook, {});
            snapshot->notApplicable = m_state.notApplicable;
            snapshot->views = m_state.views;
            snapshot->protocol = m_state.protocol;
        }
        m_snapshot = snapshot;
        Q_EMIT snapshotChanged();
        Q_EMIT undoChanged();
        match();
    }

    const State& state() const { return m_state; }
    CodedStudy study(Id id) const { return m_state.studies.at(id); }
    const Codebook& codebook() const { return *m_snapshot->codebook; }
    Id dimension(const QString& key) const { return codebook().dimension(QStringView(key))->id; }
    Id term(const QString& dimensionKey, const QString& name) const
    {
        const Term* found = codebook().resolve(dimension(dimensionKey), name);
        return found ? found->id : 0;
    }

    // What was asked.
    std::vector<Edit> edits;
    QStringList opened;
    int newRequests = 0;
    int sampleRequests = 0;
    int importRequests = 0;
    MemoryImports imports;
    int mapsAsked = 0;
    QStringList exported; ///< titles
    std::shared_ptr<const GapMap> exportedMap;
    QJsonObject exportedDrawing;
    int cancels = 0;
    QStringList recent;
    bool readOnly = false;
    std::optional<Error> nextFailure; ///< the next edit fails with it

    bool isOpen() const override { return m_open; }
    QString fileName() const override
    {
        return m_open ? QStringLiteral("/test/catalogue.lacuna") : QString();
    }
    bool isReadOnly() const override { return readOnly; }
    std::shared_ptr<const Snapshot> snapshot() const override { return m_snapshot; }
    std::shared_ptr<const Matches> matches() const override { return m_matches; }
    Filter filter() const override { return m_filter; }
    void setFilter(const Filter& filter) override
    {
        m_filter = filter;
        QTimer::singleShot(0, this, [this] { match(); });
    }

    void apply(Edit edit, std::function<void(Result<EditOutcome>)> done = {}) override
    {
        edits.push_back(edit);
        QTimer::singleShot(0, this, [this, edit = std::move(edit), done = std::move(done)] {
            Result<EditOutcome> result =
                nextFailure ? Result<EditOutcome>(std::unexpected(*nextFailure)) : perform(edit);
            nextFailure.reset();
            if (result)
                publish();
            if (done)
                done(result);
            else if (!result)
                Q_EMIT failed(result.error());
        });
    }
    void undo() override { travel(m_past, m_future); }
    void redo() override { travel(m_future, m_past); }
    QString undoText() const override { return m_past.empty() ? QString() : m_past.back().second; }
    QString redoText() const override { return m_future.empty() ? QString() : m_future.back().second; }

    void loadStudy(Id study, std::function<void(Result<CodedStudy>)> done) override
    {
        QTimer::singleShot(0, this, [this, study, done = std::move(done)] {
            const auto found = m_state.studies.find(study);
            if (found == m_state.studies.end())
                done(fail(ErrorKind::NotFound, QStringLiteral("There is no such study.")));
            else
                done(found->second);
        });
    }

    void computeGapMap(const QString& slot, const Question& question, bool withUncoded,
                       std::function<void(Result<std::shared_ptr<const GapMap>>)> done) override
    {
        ++mapsAsked;
        const quint64 ticket = ++m_tickets[slot];
        QTimer::singleShot(0, this, [this, slot, ticket, question, withUncoded, done = std::move(done)] {
            if (m_tickets.value(slot) != ticket || !m_snapshot->evidence)
                return;
            GapMapInput input;
            input.evidence =
                question.measure == Measure::Practices ? m_snapshot->practices : m_snapshot->evidence;
            input.notApplicable = m_snapshot->notApplicable;
            input.provenance.catalogue = m_snapshot->protocol.title;
            input.provenance.total = int(m_snapshot->studies->size());
            input.searchHits = m_matches->searchHits.get();
            input.withUncoded = withUncoded;
            done(lacuna::computeGapMap(question, m_filter, input));
        });
    }

    void openCatalogue(const QString& file) override { opened << file; }
    void newCatalogue() override { ++newRequests; }
    void openSample() override { ++sampleRequests; }
    QStringList recentFiles() const override { return recent; }
    void importFiles(const QStringList& files) override
    {
        ++importRequests;
        std::vector<ImportSource> sources;
        for (const QString& file : files)
            sources.emplace_back().name = file;
        if (m_open && !readOnly)
            Q_EMIT importRequested(sources);
        else
            Q_EMIT failed({ErrorKind::NotFound, QStringLiteral("Nowhere to import to"), {}});
    }
    void chooseFilesToImport(std::function<void(QStringList)> done) override { done(imports.chosen); }
    ImportChoices importChoices() const override
    {
        return MemoryImports::choices(m_open ? codebook() : Codebook());
    }
    void previewImport(const QString& key, const ImportSource& source,
                       std::function<void(Result<ImportPreview>)> done) override
    {
        const quint64 ticket = ++m_tickets[QStringLiteral("preview/") + key];
        QTimer::singleShot(0, this, [this, key, ticket, source, done = std::move(done)] {
            if (m_tickets.value(QStringLiteral("preview/") + key) == ticket)
                done(imports.preview(source));
        });
    }
    void forecastImport(const ImportOrder& order, std::function<void(Result<ImportReport>)> done) override
    {
        imports.forecasts.push_back(order);
        const quint64 ticket = ++m_tickets[QStringLiteral("forecast")];
        QTimer::singleShot(0, this, [this, ticket, order, done = std::move(done)] {
            if (m_tickets.value(QStringLiteral("forecast")) == ticket)
                done(importReport(order));
        });
    }
    void cancelForecast() override { ++m_tickets[QStringLiteral("forecast")]; }
    void startImport(const ImportOrder& order, std::function<void(Result<ImportReport>)> done) override
    {
        imports.imports.push_back(order);
        Q_EMIT jobStarted(QStringLiteral("Importing"));
        imports.release = [this, order, done = std::move(done)] {
            Q_EMIT jobFinished();
            done(imports.stopsImports ? Result<ImportReport>(cancelled()) : import(order));
        };
        if (!imports.holdsImports)
            QTimer::singleShot(0, this, [this] { imports.release(); });
    }
    void loadBatches(std::function<void(Result<std::vector<ImportBatch>>)> done) override
    {
        QTimer::singleShot(0, this, [this, done = std::move(done)] { done(imports.batches); });
    }
    void loadBatchContents(Id batch, std::function<void(Result<BatchContents>)> done) override
    {
        QTimer::singleShot(0, this, [this, batch, done = std::move(done)] {
            BatchContents contents;
            for (const auto& [id, coded] : m_state.studies) {
                if (coded.study.batch == batch) {
                    contents.studies.push_back(id);
                    contents.edited += coded.study.modified.isValid();
                }
            }
            done(contents);
        });
    }
    void exportMap(std::shared_ptr<const GapMap> map, const QJsonObject& drawing,
                   const QString& title) override
    {
        exported << title;
        exportedMap = std::move(map);
        exportedDrawing = drawing;
    }
    void cancelJob() override
    {
        ++cancels;
        imports.stopsImports = true;
    }

private:
    using Past = std::vector<std::pair<State, QString>>;

    void readSample(const QString& text)
    {
        QStringList header;
        CsvParser parser(u',', [&](CsvRow&& row) {
            if (header.isEmpty())
                header = row.fields;
            else
                addSampleRow(header, row.fields);
            return true;
        });
        parser.feed(text);
        parser.finish();
    }

    void addSampleRow(const QStringList& header, const QStringList& fields)
    {
        const auto field = [&](const char* name) {
            return fields.value(header.indexOf(QString::fromLatin1(name)));
        };
        CodedStudy coded;
        Study& study = coded.study;
        study.accession = field("id");
        study.type = field("type");
        study.title = field("title");
        study.authors = field("authors").split(QStringLiteral("; "), Qt::SkipEmptyParts);
        bool hasYear = false;
        const int year = field("year").toInt(&hasYear);
        if (hasYear)
            study.year = year;
        study.source = field("source");
        study.doi = field("doi");
        study.url = field("url");
        study.verifiedAt = field("seen_at");
        const std::pair<const char*, const char*> dimensions[] = {{"country", "country"},
                                                                  {"sector", "sector"},
                                                                  {"method", "method"},
                                                                  {"evidence_type", "evidence-type"}};
        for (const auto& [column, key] : dimensions) {
            for (const QString& code : field(column).split(u';', Qt::SkipEmptyParts))
                code_(coded, QString::fromLatin1(key), code.trimmed());
        }
        store(coded);
    }

    void code_(CodedStudy& study, const QString& key, const QString& code)
    {
        const Codebook& book = codebook();
        const Dimension* dimension = book.dimension(QStringView(key));
        const Term* found = dimension ? book.resolve(dimension->id, code) : nullptr;
        if (!found)
            return;
        Coding coding;
        coding.id = ++m_ids;
        coding.dimension = dimension->id;
        coding.term = found->id;
        study.codings.push_back(coding);
    }

    ImportReport importReport(const ImportOrder& order) const
    {
        return imports.report(order, [this](const QString& title) {
            return std::any_of(m_state.studies.begin(), m_state.studies.end(),
                               [&](const auto& entry) { return entry.second.study.title == title; });
        });
    }

    /// As the forecast says, whatever is to be done with what is there already.
    Result<ImportReport> import(const ImportOrder& order)
    {
        ImportReport report = importReport(order);
        ImportBatch batch;
        batch.id = report.batch = ++m_ids;
        batch.fileName = QFileInfo(order.sources.front().name).fileName();
        batch.when = QDateTime::currentDateTimeUtc();
        batch.added = report.added();
        batch.rejected = report.rejected();
        batch.report = QString::fromUtf8(toJson(report));
        imports.batches.insert(imports.batches.begin(), batch);
        m_past.emplace_back(m_state, QStringLiteral("Import"));
        for (const ImportSource& source : order.sources) {
            for (const Record& record : imports.files.value(source.name).records) {
                CodedStudy study;
                study.study = record.study;
                study.study.batch = batch.id;
                store(study);
            }
        }
        publish();
        return report;
    }

    Id store(CodedStudy study)
    {
        if (study.study.id == 0)
            study.study.id = ++m_ids;
        for (Coding& coding : study.codings) {
            coding.study = study.study.id;
            if (coding.id == 0)
                coding.id = ++m_ids;
        }
        const Id id = study.study.id;
        m_state.studies[id] = std::move(study);
        return id;
    }

    EvidenceInput evidenceInput() const
    {
        EvidenceInput input;
        quint32 row = 0;
        for (const auto& [id, coded] : m_state.studies) {
            input.studies.append(id, coded.study.year ? qint16(*coded.study.year) : noYear,
                                 coded.study.title.toUtf8(),
                                 coded.study.authors.join(QStringLiteral("; ")).toUtf8(),
                                 coded.study.source.toUtf8(), coded.study.type.toUtf8());
            for (const Coding& coding : coded.codings)
                input.codings.push_back({row, coding.dimension, coding.term});
            ++row;
        }
        return input;
    }

    void match()
    {
        auto matches = std::make_shared<Matches>();
        matches->filter = m_filter;
        if (m_open) {
            if (!m_filter.search.trimmed().isEmpty())
                matches->searchHits = std::make_shared<std::vector<Id>>(search());
            const EvidenceTable& evidence = *m_snapshot->evidence;
            const auto* hits = matches->searchHits.get();
            matches->passed = evidence.matching(m_filter, hits);
            matches->count = int(std::count(matches->passed.begin(), matches->passed.end(), quint8(1)));
            for (const Dimension& dimension : codebook().dimensions())
                matches->facets.insert(dimension.id, facetCounts(evidence, m_filter, dimension.id, hits));
            const YearHistogram years = yearHistogram(evidence, m_filter, hits);
            matches->firstYear = years.firstYear;
            matches->yearCounts = years.counts;
            matches->undated = years.undated;
        }
        m_matches = matches;
        Q_EMIT matchesChanged();
    }

    std::vector<Id> search() const
    {
        const QStringList words = foldedForMatching(m_filter.search).split(u' ', Qt::SkipEmptyParts);
        std::vector<Id> hits;
        for (const auto& [id, coded] : m_state.studies) {
            const Study& s = coded.study;
            const QString text = foldedForMatching(
                QString(s.title + u' ' + s.authors.join(u' ') + u' ' + s.source + u' ' + s.abstract));
            if (std::all_of(words.begin(), words.end(),
                            [&](const QString& word) { return text.contains(word); }))
                hits.push_back(id);
        }
        return hits;
    }

    void travel(Past& from, Past& to)
    {
        QTimer::singleShot(0, this, [this, &from, &to] {
            if (from.empty())
                return;
            auto [state, text] = std::move(from.back());
            from.pop_back();
            to.emplace_back(std::move(m_state), text);
            m_state = std::move(state);
            publish();
        });
    }

    Result<EditOutcome> perform(const Edit& edit)
    {
        const State before = m_state;
        auto result = std::visit([this](const auto& change) { return change_(change); }, edit);
        if (result) {
            m_past.emplace_back(before, result->description);
            m_future.clear();
        } else {
            m_state = before;
        }
        return result;
    }

    Result<EditOutcome> change_(const AddStudy& change)
    {
        return EditOutcome{store(change.study), QStringLiteral("Add study")};
    }
    Result<EditOutcome> change_(const UpdateStudy& change)
    {
        return EditOutcome{store(change.study), QStringLiteral("Edit study")};
    }
    Result<EditOutcome> change_(const DeleteStudies& change)
    {
        for (const Id id : change.studies)
            m_state.studies.erase(id);
        return EditOutcome{0, QStringLiteral("Delete %1 studies").arg(change.studies.size())};
    }
    Result<EditOutcome> change_(const CodeStudies& change)
    {
        for (const Id id : change.studies) {
            auto& codings = m_state.studies.at(id).codings;
            const auto same = [&](const Coding& c) {
                return c.dimension == change.dimension && c.term == change.term;
            };
            const bool has = std::any_of(codings.begin(), codings.end(), same);
            if (change.add && !has)
                codings.push_back({++m_ids, id, change.dimension, change.term, 0, {}, {}});
            else if (!change.add)
                std::erase_if(codings, same);
        }
        return EditOutcome{0, QStringLiteral("Code %1 studies").arg(change.studies.size())};
    }
    Result<EditOutcome> change_(const AddDimension& change)
    {
        Dimension added = change.dimension;
        added.id = ++m_ids;
        m_state.dimensions.push_back(added);
        return EditOutcome{added.id, QStringLiteral("Add dimension")};
    }
    Result<EditOutcome> change_(const UpdateDimension& change)
    {
        for (Dimension& dimension : m_state.dimensions) {
            if (dimension.id == change.dimension.id)
                dimension = change.dimension;
        }
        return EditOutcome{0, QStringLiteral("Change dimension")};
    }
    Result<EditOutcome> change_(const DeleteDimension& change)
    {
        std::erase_if(m_state.dimensions, [&](const Dimension& d) { return d.id == change.dimension; });
        std::erase_if(m_state.terms, [&](const Term& t) { return t.dimension == change.dimension; });
        return EditOutcome{0, QStringLiteral("Delete dimension")};
    }
    Result<EditOutcome> change_(const AddTerm& change)
    {
        Term added = change.term;
        added.id = ++m_ids;
        m_state.terms.push_back(added);
        return EditOutcome{added.id, QStringLiteral("Add term")};
    }
    Result<EditOutcome> change_(const UpdateTerm& change)
    {
        for (Term& term : m_state.terms) {
            if (term.id == change.term.id)
                term = change.term;
        }
        return EditOutcome{0, QStringLiteral("Change term")};
    }
    Result<EditOutcome> change_(const MergeTerms& change)
    {
        for (auto& [id, coded] : m_state.studies) {
            for (Coding& coding : coded.codings) {
                if (coding.term == change.from)
                    coding.term = change.into;
            }
        }
        std::erase_if(m_state.terms, [&](const Term& t) { return t.id == change.from; });
        return EditOutcome{0, QStringLiteral("Merge terms")};
    }
    Result<EditOutcome> change_(const DeleteTerm& change)
    {
        for (const auto& [id, coded] : m_state.studies) {
            for (const Coding& coding : coded.codings) {
                if (coding.term == change.term)
                    return fail(ErrorKind::BadInput,
                                QStringLiteral("The term is in use; retire it instead."));
            }
        }
        std::erase_if(m_state.terms, [&](const Term& t) { return t.id == change.term; });
        return EditOutcome{0, QStringLiteral("Delete term")};
    }
    Result<EditOutcome> change_(const SetNotApplicable& change)
    {
        NotApplicable pair = change.pair;
        std::erase_if(m_state.notApplicable, [&](const NotApplicable& other) {
            return (other.termA == pair.termA && other.termB == pair.termB)
                || (other.termA == pair.termB && other.termB == pair.termA);
        });
        if (change.on) {
            pair.id = ++m_ids;
            m_state.notApplicable.push_back(pair);
        }
        return EditOutcome{0, QStringLiteral("Declare not applicable")};
    }
    Result<EditOutcome> change_(const SetProtocol& change)
    {
        m_state.protocol = change.protocol;
        return EditOutcome{0, QStringLiteral("Change the protocol")};
    }
    Result<EditOutcome> change_(const SaveView& change)
    {
        View view = change.view;
        if (view.id == 0)
            view.id = ++m_ids;
        std::erase_if(m_state.views, [&](const View& other) { return other.id == view.id; });
        m_state.views.push_back(view);
        return EditOutcome{view.id, QStringLiteral("Save view")};
    }
    Result<EditOutcome> change_(const DeleteView& change)
    {
        std::erase_if(m_state.views, [&](const View& view) { return view.id == change.view; });
        return EditOutcome{0, QStringLiteral("Delete view")};
    }
    Result<EditOutcome> change_(const DeleteBatch& change)
    {
        std::erase_if(m_state.studies,
                      [&](const auto& entry) { return entry.second.study.batch == change.batch; });
        std::erase_if(imports.batches, [&](const ImportBatch& batch) { return batch.id == change.batch; });
        return EditOutcome{0, QStringLiteral("Undo import")};
    }
    template <typename Other> Result<EditOutcome> change_(const Other&)
    {
        return fail(ErrorKind::Internal, QStringLiteral("The memory workspace does not do that."));
    }

    bool m_open = false;
    quint64 m_revision = 0;
    Id m_ids = 1000;
    State m_state;
    Past m_past;
    Past m_future;
    Filter m_filter;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Matches> m_matches;
    QHash<QString, quint64> m_tickets;
};

} // namespace lacuna

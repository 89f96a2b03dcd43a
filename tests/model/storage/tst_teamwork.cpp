// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include <QtCore/QCryptographicHash>

using namespace lacuna;
using namespace lacuna::sample;

/// Coders, merged duplicates, collections, files and judgements in a catalogue.
class tst_Teamwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void keepsCodersApart();
    void fieldsChangeWithoutCodings();
    void aSingleTermReplaces();
    void reconciledCodingsCountAlone();
    void deletingACoderGivesItsCodings();
    void mergesWithoutLoss();
    void mergingMovesReportsAndPairs();
    void mergesManyAsOne();
    void refusesImpossibleMerges();
    void remembersDifferentPairs();
    void linksReports();
    void collects();
    void savesSearches();
    void attachesFilesOnce();
    void refusesADamagedFile();
    void appraises();
    void confidenceFollowsAppraisals();
    void mergingKeepsTheCompleteAppraisal();

private:
    QString all() const;
    void undoAllComesBackTo(const QString& state);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueStore> m_store;
};

void tst_Teamwork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = create(*m_folder);
}

void tst_Teamwork::cleanup()
{
    Progress progress;
    const auto findings = ok(m_store->check(progress));
    for (const CheckFinding& finding : findings)
        qWarning("%s %s", qPrintable(finding.message), qPrintable(finding.detail));
    QVERIFY(findings.empty());
    m_store.reset();
    m_folder.reset();
}

/// What dump() shows and what this test is about.
QString tst_Teamwork::all() const
{
    QString text = dump(*m_store);
    QTextStream out(&text);
    for (const Coder& c : ok(m_store->coders()))
        out << "coder " << c.id << ' ' << c.name << '\n';
    for (const Collection& c : ok(m_store->collections())) {
        out << "collection " << c.id << ' ' << c.name;
        for (const Id id : ok(m_store->collected(c.id)))
            out << ' ' << id;
        out << '\n';
    }
    for (const DifferentPair& p : ok(m_store->differentPairs()))
        out << "different " << p.a << ' ' << p.b << '\n';
    const auto visit = [&](const CodedStudy& s) {
        for (const Attachment& a : ok(m_store->attachments(s.study.id)))
            out << "attachment " << a.id << ' ' << a.study << ' ' << a.fileName << '\n';
        for (const Appraisal& a : ok(m_store->appraisals(s.study.id)))
            out << "appraisal " << a.id << ' ' << a.rating << '\n';
        for (const MergedRecord& r : ok(m_store->mergedRecords(s.study.id)))
            out << "merged " << r.id << ' ' << r.record.study.title << ' ' << r.record.codings.size() << '\n';
        return true;
    };
    ok(m_store->forEachStudy(visit));
    return text;
}

void tst_Teamwork::undoAllComesBackTo(const QString& state)
{
    const QString now = all();
    ok(m_store->undo());
    QCOMPARE(all(), state);
    ok(m_store->redo());
    QCOMPARE(all(), now);
    ok(m_store->undo());
    QCOMPARE(all(), state);
}

void tst_Teamwork::keepsCodersApart()
{
    const Id study = add(*m_store, u"A"_s);
    const Id ann = ok(m_store->apply(SaveCoder{{0, u" Ann  Example "_s, {}}})).id;
    const Id bo = ok(m_store->apply(SaveCoder{{0, u"Bo Example"_s, {}}})).id;
    QVERIFY(!m_store->apply(SaveCoder{{0, u"ann example"_s, {}}}));
    QVERIFY(!m_store->apply(SaveCoder{{0, u" "_s, {}}}));
    QCOMPARE(ok(m_store->coders()).front().name, u"Ann Example"_s);
    ok(m_store->apply(CodeStudies{{study}, country, thailand, true, ann}));
    ok(m_store->apply(SetCodings{study, country, bo, {coding(country, laos, u"in Laos"_s)}, false}));
    QStringList seen;
    ok(m_store->forEachCoding(country, [&](Id s, Id c, Id t) {
        QCOMPARE(s, study);
        seen.append(u"%1 %2"_s.arg(c == ann ? u"Ann"_s : c == bo ? u"Bo"_s : u"?"_s).arg(t));
    }));
    seen.sort();
    QCOMPARE(seen, (QStringList{u"Ann 12"_s, u"Bo 13"_s}));
    // What one coder takes back is not taken from the other.
    ok(m_store->apply(CodeStudies{{study}, country, laos, false, ann}));
    QCOMPARE(ok(m_store->study(study)).codings.size(), 2u);
    const QString before = all();
    ok(m_store->apply(CodeStudies{{study}, country, laos, false}));
    QCOMPARE(ok(m_store->study(study)).codings.size(), 1u);
    undoAllComesBackTo(before);
    QVERIFY(!m_store->apply(CodeStudies{{study}, country, laos, true, 4711}));
}

void tst_Teamwork::fieldsChangeWithoutCodings()
{
    const Id study = add(*m_store, u"A"_s);
    const Id bo = ok(m_store->apply(SaveCoder{{0, u"Bo Example"_s, {}}})).id;
    CodedStudy stale = ok(m_store->study(study));
    ok(m_store->apply(SetCodings{study, country, bo, {coding(country, laos, u"in Laos"_s)}, false}));
    stale.study.title = u"B"_s;
    const QString before = all();
    ok(m_store->apply(UpdateStudy{stale, true}));
    const CodedStudy after = ok(m_store->study(study));
    QCOMPARE(after.study.title, u"B"_s);
    QCOMPARE(after.codings.size(), 1u);
    QCOMPARE(after.codings[0].coder, bo);
    QCOMPARE(after.codings[0].quote, u"in Laos"_s);
    undoAllComesBackTo(before);
    ok(m_store->apply(UpdateStudy{stale})); // otherwise the codings are what the study says
    QVERIFY(ok(m_store->study(study)).codings.empty());
}

void tst_Teamwork::aSingleTermReplaces()
{
    const Id study = add(*m_store, u"A"_s, {coding(country, thailand)});
    Dimension dimension = *ok(m_store->codebook())->dimension(country);
    dimension.single = true;
    dimension.required = true;
    ok(m_store->apply(UpdateDimension{dimension}));
    QVERIFY(ok(m_store->codebook())->dimension(country)->single);
    QVERIFY(ok(m_store->codebook())->dimension(country)->required);
    const QString before = all();
    ok(m_store->apply(CodeStudies{{study}, country, laos, true}));
    const auto codings = ok(m_store->study(study)).codings;
    QCOMPARE(codings.size(), 1u);
    QCOMPARE(codings.front().term, Id(laos));
    undoAllComesBackTo(before);
    QVERIFY(!m_store->apply(
        SetCodings{study, country, 0, {coding(country, laos), coding(country, thailand)}, false}));
}

void tst_Teamwork::reconciledCodingsCountAlone()
{
    const Id study = add(*m_store, u"A"_s);
    const Id ann = ok(m_store->apply(SaveCoder{{0, u"Ann"_s, {}}})).id;
    ok(m_store->apply(CodeStudies{{study}, country, thailand, true, ann}));
    ok(m_store->apply(CodeStudies{{study}, sector, fishing, true, ann}));
    QCOMPARE(ok(m_store->evidence()).codings.size(), 2u);
    const QString before = all();
    ok(m_store->apply(SetCodings{study, country, 0, {coding(country, laos)}, true}));
    const auto evidence = ok(m_store->evidence());
    QCOMPARE(evidence.codings.size(), 2u);
    for (const CodingRow& row : evidence.codings)
        QCOMPARE(row.term, row.dimension == country ? Id(laos) : Id(fishing));
    QCOMPARE(ok(m_store->reconciledStudies(country)), std::vector<Id>{study});
    QCOMPARE(ok(m_store->study(study)).codings.size(), 3u); // what Ann said is still there
    // Reconciled to nothing is an answer, too.
    ok(m_store->apply(SetCodings{study, sector, 0, {}, true}));
    QCOMPARE(ok(m_store->evidence()).codings.size(), 1u);
    ok(m_store->undo());
    undoAllComesBackTo(before);
    QVERIFY(ok(m_store->reconciledStudies(country)).empty());
}

void tst_Teamwork::deletingACoderGivesItsCodings()
{
    const Id study = add(*m_store, u"A"_s);
    const Id ann = ok(m_store->apply(SaveCoder{{0, u"Ann"_s, {}}})).id;
    const Id bo = ok(m_store->apply(SaveCoder{{0, u"Bo"_s, {}}})).id;
    ok(m_store->apply(CodeStudies{{study}, country, thailand, true, ann}));
    ok(m_store->apply(CodeStudies{{study}, country, thailand, true, bo}));
    ok(m_store->apply(CodeStudies{{study}, country, laos, true, ann}));
    const QString before = all();
    ok(m_store->apply(DeleteCoder{ann, bo}));
    const auto codings = ok(m_store->study(study)).codings;
    QCOMPARE(codings.size(), 2u);
    QVERIFY(std::ranges::all_of(codings, [&](const Coding& c) { return c.coder == bo; }));
    undoAllComesBackTo(before);
    ok(m_store->apply(DeleteCoder{ann, {}}));
    QCOMPARE(ok(m_store->study(study)).codings.size(), 1u);
    QVERIFY(!m_store->apply(DeleteCoder{0, {}}));
}

void tst_Teamwork::mergesWithoutLoss()
{
    const Id a = add(*m_store, u"The study"_s, {coding(country, thailand, u"first"_s)});
    const Id b = add(*m_store, u"The study."_s,
                     {coding(country, thailand, u"second"_s), coding(sector, fishing, u"on boats"_s)});
    AttachFile file;
    file.attachment.study = b;
    file.attachment.fileName = u"b.txt"_s;
    file.content = "content";
    ok(m_store->apply(file));
    const Id shelf = ok(m_store->apply(SaveCollection{{0, u"Shelf"_s, {}, 0}, {b}})).id;
    const QString before = all();
    MergeStudies merge;
    merge.kept = ok(m_store->study(a)).study;
    merge.kept.doi = u"10.1234/x"_s;
    merge.others = {b};
    ok(m_store->apply(merge));

    QVERIFY(!m_store->study(b));
    const CodedStudy kept = ok(m_store->study(a));
    QCOMPARE(kept.study.doi, u"10.1234/x"_s);
    QCOMPARE(kept.codings.size(), 2u);
    for (const Coding& c : kept.codings)
        QCOMPARE(c.quote, c.dimension == country ? u"first\nsecond"_s : u"on boats"_s);
    QCOMPARE(ok(m_store->attachments(a)).size(), 1u);
    QCOMPARE(ok(m_store->collected(shelf)), std::vector<Id>{a});
    const auto records = ok(m_store->mergedRecords(a));
    QCOMPARE(records.size(), 2u);
    QCOMPARE(records.at(0).record.study.title, u"The study"_s);
    QCOMPARE(records.at(0).record.study.doi, QString()); // as it was before
    QCOMPARE(records.at(1).record.study.id, b);
    QCOMPARE(records.at(1).record.study.title, u"The study."_s);
    QCOMPARE(records.at(1).record.study.abstract, u"A made-up abstract about The study."_s);
    QCOMPARE(records.at(1).record.codings.size(), 2u);
    QCOMPARE(ok(m_store->search(u"study"_s)).size(), 1u);
    undoAllComesBackTo(before);
    QCOMPARE(ok(m_store->search(u"study"_s)).size(), 2u);
}

void tst_Teamwork::mergingMovesReportsAndPairs()
{
    const Id a = add(*m_store, u"A"_s);
    const Id b = add(*m_store, u"B"_s);
    const Id report = add(*m_store, u"Report of B"_s);
    const Id other = add(*m_store, u"Other"_s);
    ok(m_store->apply(LinkReports{{report}, b}));
    ok(m_store->apply(SetDifferent{{{b, other}}, true}));
    ok(m_store->apply(SetDifferent{{{a, b}}, true}));
    const QString before = all();
    ok(m_store->apply(MergeStudies{ok(m_store->study(a)).study, {b}}));
    QCOMPARE(ok(m_store->companions(a)), std::vector<Id>{report});
    QCOMPARE(ok(m_store->differentPairs()),
             (std::vector<DifferentPair>{{std::min(a, other), std::max(a, other)}}));
    undoAllComesBackTo(before);
    // A report merged into the study it belonged to is no report any more.
    ok(m_store->apply(MergeStudies{ok(m_store->study(report)).study, {b}}));
    QCOMPARE(ok(m_store->study(report)).study.companionOf, Id(0));
}

void tst_Teamwork::mergesManyAsOne()
{
    const Id a = add(*m_store, u"A"_s);
    const Id b = add(*m_store, u"B"_s);
    const Id c = add(*m_store, u"C"_s);
    const Id d = add(*m_store, u"D"_s);
    const QString before = all();
    MergeGroups edit;
    edit.groups = {{ok(m_store->study(a)).study, {b}}, {ok(m_store->study(d)).study, {c}}};
    Progress progress;
    progress.cancel();
    const auto stopped = m_store->apply(edit, &progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(all(), before);
    Progress followed;
    ok(m_store->apply(edit, &followed));
    QCOMPARE(followed.done(), 2);
    QVERIFY(!m_store->study(b));
    QVERIFY(!m_store->study(c));
    QCOMPARE(ok(m_store->mergedRecords(d)).size(), 2u);
    QVERIFY2(m_store->undoDescription().contains(u'4'), qPrintable(m_store->undoDescription()));
    undoAllComesBackTo(before); // one step, though
    // One that cannot be done keeps all from being done.
    edit.groups.push_back({ok(m_store->study(a)).study, {4711}});
    QVERIFY(!m_store->apply(edit));
    QCOMPARE(all(), before);
}

void tst_Teamwork::refusesImpossibleMerges()
{
    const Id a = add(*m_store, u"A"_s);
    const QString before = all();
    const Study study = ok(m_store->study(a)).study;
    QVERIFY(!m_store->apply(MergeStudies{study, {}}));
    QVERIFY(!m_store->apply(MergeStudies{study, {a}}));
    QVERIFY(!m_store->apply(MergeStudies{study, {4711}}));
    Study unknown = study;
    unknown.id = 4711;
    QVERIFY(!m_store->apply(MergeStudies{unknown, {a}}));
    QCOMPARE(all(), before);
}

void tst_Teamwork::remembersDifferentPairs()
{
    const Id a = add(*m_store, u"A"_s);
    const Id b = add(*m_store, u"B"_s);
    const QString before = all();
    ok(m_store->apply(SetDifferent{{{std::max(a, b), std::min(a, b)}}, true}));
    QCOMPARE(ok(m_store->differentPairs()).size(), 1u);
    undoAllComesBackTo(before);
    ok(m_store->apply(SetDifferent{{{a, b}}, true}));
    ok(m_store->apply(SetDifferent{{{b, a}}, false}));
    QVERIFY(ok(m_store->differentPairs()).empty());
    QVERIFY(!m_store->apply(SetDifferent{{{a, a}}, true}));
    QVERIFY(!m_store->apply(SetDifferent{{{a, 4711}}, true}));
    ok(m_store->apply(SetDifferent{{{a, b}}, true}));
    ok(m_store->apply(DeleteStudies{{b}}));
    QVERIFY(ok(m_store->differentPairs()).empty());
}

void tst_Teamwork::linksReports()
{
    const Id a = add(*m_store, u"A"_s);
    const Id b = add(*m_store, u"B"_s);
    const Id c = add(*m_store, u"C"_s);
    const QString before = all();
    ok(m_store->apply(LinkReports{{b, c}, a}));
    QCOMPARE(ok(m_store->companions(a)).size(), 2u);
    undoAllComesBackTo(before);
    ok(m_store->apply(LinkReports{{c}, b}));
    ok(m_store->apply(LinkReports{{b}, a})); // its own reports follow
    QCOMPARE(ok(m_store->companions(a)).size(), 2u);
    QVERIFY(!m_store->apply(LinkReports{{a}, b}));
    QVERIFY(!m_store->apply(LinkReports{{a}, a}));
    ok(m_store->apply(LinkReports{{b, c}, 0}));
    QVERIFY(ok(m_store->companions(a)).empty());
}

void tst_Teamwork::collects()
{
    const Id a = add(*m_store, u"A"_s);
    const Id b = add(*m_store, u"B"_s);
    const QString empty = all();
    const Id shelf = ok(m_store->apply(SaveCollection{{0, u"Shelf"_s, u"note"_s, 0}, {a}})).id;
    QCOMPARE(ok(m_store->collected(shelf)), std::vector<Id>{a});
    QVERIFY(!m_store->apply(SaveCollection{{0, u"shelf"_s, {}, 0}, {}}));
    const QString before = all();
    ok(m_store->apply(CollectStudies{{a, b}, shelf, true}));
    QCOMPARE(ok(m_store->collected(shelf)).size(), 2u);
    undoAllComesBackTo(before);
    ok(m_store->apply(CollectStudies{{a}, shelf, false}));
    QVERIFY(ok(m_store->collected(shelf)).empty());
    ok(m_store->apply(DeleteCollection{shelf}));
    QVERIFY(!m_store->apply(DeleteCollection{shelf}));
    ok(m_store->undo());
    ok(m_store->undo());
    ok(m_store->undo());
    QCOMPARE(all(), empty);
}

void tst_Teamwork::savesSearches()
{
    SavedSearch search;
    search.name = u"Recent boats"_s;
    search.filter.yearFrom = 2020;
    search.filter.search = u"boat*"_s;
    search.filter.clauses = {{sector, FilterClause::Mode::AnyOf, {fishing}, false}};
    search.id = ok(m_store->apply(lacuna::SaveSearch{search})).id;
    QCOMPARE(ok(m_store->savedSearches()), std::vector<SavedSearch>{search});
    SavedSearch same = search;
    same.id = 0;
    QVERIFY(!m_store->apply(lacuna::SaveSearch{same}));
    search.name = u"Boats"_s;
    ok(m_store->apply(lacuna::SaveSearch{search}));
    QCOMPARE(ok(m_store->savedSearches()), std::vector<SavedSearch>{search});
    ok(m_store->apply(DeleteSearch{search.id}));
    QVERIFY(ok(m_store->savedSearches()).empty());
    ok(m_store->undo());
    QCOMPARE(ok(m_store->savedSearches()), std::vector<SavedSearch>{search});
}

void tst_Teamwork::attachesFilesOnce()
{
    const Id a = add(*m_store, u"A"_s);
    const Id b = add(*m_store, u"B"_s);
    AttachFile file;
    file.attachment.fileName = u"résumé – ไทย.pdf"_s;
    file.attachment.mediaType = u"application/pdf"_s;
    file.content = QByteArray(2'000'000, 'x') + QByteArray("\0y", 2);
    file.pages = {u"First page"_s, u"Second page"_s};
    file.attachment.study = a;
    const QString before = all();
    const Id attached = ok(m_store->apply(file)).id;
    const Attachment stored = ok(m_store->attachments(a)).at(0);
    QCOMPARE(stored.id, attached);
    QCOMPARE(stored.fileName, file.attachment.fileName);
    QCOMPARE(stored.size, file.content.size());
    QCOMPARE(stored.sha256, QCryptographicHash::hash(file.content, QCryptographicHash::Sha256));
    QCOMPARE(ok(m_store->attachmentContent(attached)), file.content);
    undoAllComesBackTo(before);
    ok(m_store->redo());
    QCOMPARE(ok(m_store->attachmentContent(attached)), file.content);
    file.attachment.study = b;
    ok(m_store->apply(file));
    Progress progress;
    const QString copy = m_folder->filePath(u"copy.lacuna"_s);
    ok(m_store->backup(copy, progress));
    QVERIFY(QFileInfo(copy).size() < 3'000'000); // once, not twice
    ok(m_store->apply(DeleteAttachment{attached}));
    QVERIFY(!m_store->attachmentContent(attached));
    QVERIFY(!m_store->apply(DeleteAttachment{attached}));
    file.attachment.study = 4711;
    QVERIFY(!m_store->apply(file));
}

void tst_Teamwork::refusesADamagedFile()
{
    AttachFile file;
    file.attachment.study = add(*m_store, u"A"_s);
    file.attachment.fileName = u"a.bin"_s;
    file.content = "0123456789";
    const Id attached = ok(m_store->apply(file)).id;
    const QString path = m_store->path();
    m_store.reset();
    QFile bytes(path);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QByteArray content = bytes.readAll();
    const qsizetype at = content.indexOf("0123456789");
    QVERIFY(at > 0);
    bytes.seek(at);
    bytes.write("012345678X");
    bytes.close();
    m_store = ok(CatalogueStore::open(path));
    const auto read = m_store->attachmentContent(attached);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Corrupt);
}

void tst_Teamwork::appraises()
{
    const Id study = add(*m_store, u"A"_s);
    Appraisal appraisal;
    appraisal.study = study;
    appraisal.checklist = u"amstar2"_s;
    appraisal.answers = {{u"1"_s, u"yes"_s}};
    const QString before = all();
    appraisal.id = ok(m_store->apply(SaveAppraisal{appraisal})).id;
    undoAllComesBackTo(before);
    ok(m_store->redo());
    Appraisal again = appraisal;
    again.id = 0;
    again.answers = {{u"1"_s, u"no"_s}};
    QCOMPARE(ok(m_store->apply(SaveAppraisal{again})).id, appraisal.id); // one a study, checklist and coder
    const auto stored = ok(m_store->appraisals(study));
    QCOMPARE(stored.size(), 1u);
    QCOMPARE(stored.front().answers, again.answers);
    Checklist checklist;
    checklist.name = u"Ours"_s;
    checklist.items = {{u"items"_s, 3}};
    checklist.id = ok(m_store->apply(SaveChecklist{checklist})).id;
    QCOMPARE(ok(m_store->checklists()), std::vector<Checklist>{checklist});
    Appraisal own = appraisal;
    own.checklist = QString::number(checklist.id);
    ok(m_store->apply(SaveAppraisal{own}));
    QVERIFY(!m_store->apply(DeleteChecklist{checklist.id})); // in use
    ok(m_store->apply(DeleteAppraisal{ok(m_store->appraisals(study)).front().id}));
    ok(m_store->apply(DeleteAppraisal{ok(m_store->appraisals(study)).front().id}));
    ok(m_store->apply(DeleteChecklist{checklist.id}));

    // A rating is the study's confidence from then on.
    ok(m_store->apply(AddDimension{{50, u"confidence"_s, u"Confidence"_s, {}, 0, 9, false}}));
    ok(m_store->apply(AddTerm{term(51, 50, u"HIGH"_s, u"High"_s)}));
    ok(m_store->apply(AddTerm{term(52, 50, u"LOW"_s, u"Low"_s)}));
    ok(m_store->apply(CodeStudies{{study}, 50, 51, true}));
    appraisal.rating = u"LOW"_s;
    ok(m_store->apply(SaveAppraisal{appraisal}));
    const auto codings = ok(m_store->study(study)).codings;
    QCOMPARE(codings.size(), 1u);
    QCOMPARE(codings.front().term, Id(52));
}

void tst_Teamwork::confidenceFollowsAppraisals()
{
    const Id study = add(*m_store, u"A"_s);
    const Id ann = ok(m_store->apply(SaveCoder{{0, u"Ann"_s, {}}})).id;
    ok(m_store->apply(AddDimension{{50, u"confidence"_s, u"Confidence"_s, {}, 0, 9, false}}));
    ok(m_store->apply(AddTerm{term(51, 50, u"HIG"_s, u"High"_s)}));
    ok(m_store->apply(AddTerm{term(52, 50, u"LOW"_s, u"Low"_s)}));
    const auto confidence = [&](Id coder) {
        QList<Id> terms;
        for (const Coding& coding : ok(m_store->study(study)).codings) {
            if (coding.dimension == 50 && coding.coder == coder)
                terms << coding.term;
        }
        return terms;
    };
    const auto appraise = [&](const QString& checklist, const QString& rating, Id coder) {
        Appraisal appraisal;
        appraisal.study = study;
        appraisal.coder = coder;
        appraisal.checklist = checklist;
        appraisal.rating = rating;
        return ok(m_store->apply(SaveAppraisal{appraisal})).id;
    };
    // One step: the answers and the coding.
    const QString before = all();
    const Id first = appraise(u"amstar2"_s, u"LOW"_s, ann);
    QCOMPARE(confidence(ann), QList<Id>{52});
    QVERIFY(confidence(0).isEmpty());
    undoAllComesBackTo(before);
    ok(m_store->redo());
    QCOMPARE(confidence(ann), QList<Id>{52});
    // Another coder's is another answer.
    appraise(u"amstar2"_s, u"HIG"_s, 0);
    QCOMPARE(confidence(ann), QList<Id>{52});
    QCOMPARE(confidence(0), QList<Id>{51});
    // No longer complete: nobody would know what the rating rests on.
    appraise(u"amstar2"_s, {}, ann);
    QVERIFY(confidence(ann).isEmpty());
    QCOMPARE(confidence(0), QList<Id>{51});
    appraise(u"amstar2"_s, u"LOW"_s, ann);
    // What is coded by hand afterwards stays, as long as the rating is what it was.
    ok(m_store->apply(SetCodings{study, 50, ann, {coding(50, 51)}}));
    appraise(u"amstar2"_s, u"LOW"_s, ann);
    QCOMPARE(confidence(ann), QList<Id>{51});
    appraise(u"amstar2"_s, {}, ann);
    QCOMPARE(confidence(ann), QList<Id>{51});
    // A new rating replaces it; when that goes, the rating by another checklist takes its place.
    appraise(u"amstar2"_s, u"LOW"_s, ann);
    QCOMPARE(confidence(ann), QList<Id>{52});
    const Id second = appraise(u"77"_s, u"HIG"_s, ann);
    QCOMPARE(confidence(ann), QList<Id>{51});
    ok(m_store->apply(DeleteAppraisal{second}));
    QCOMPARE(confidence(ann), QList<Id>{52});
    const QString rated = all();
    ok(m_store->apply(DeleteAppraisal{first}));
    QVERIFY(confidence(ann).isEmpty());
    undoAllComesBackTo(rated);
}

void tst_Teamwork::mergingKeepsTheCompleteAppraisal()
{
    const auto appraise = [&](Id study, const QString& checklist, const QString& rating) {
        Appraisal appraisal;
        appraisal.study = study;
        appraisal.checklist = checklist;
        appraisal.rating = rating;
        ok(m_store->apply(SaveAppraisal{appraisal}));
    };
    const Id a = add(*m_store, u"A"_s);
    const Id b = add(*m_store, u"B"_s);
    appraise(a, u"amstar2"_s, {});
    appraise(b, u"amstar2"_s, u"LOW"_s);
    appraise(a, u"7"_s, u"HIG"_s);
    appraise(b, u"7"_s, {});
    appraise(b, u"8"_s, {});
    const QString before = all();
    ok(m_store->apply(MergeStudies{ok(m_store->study(a)).study, {b}}));
    QStringList kept;
    for (const Appraisal& appraisal : ok(m_store->appraisals(a)))
        kept << appraisal.checklist + u' ' + appraisal.rating;
    QCOMPARE(kept, (QStringList{u"7 HIG"_s, u"8 "_s, u"amstar2 LOW"_s}));
    undoAllComesBackTo(before);
}

QTEST_GUILESS_MAIN(tst_Teamwork)
#include "tst_teamwork.moc"

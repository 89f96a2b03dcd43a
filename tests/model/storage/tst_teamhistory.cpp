// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

using namespace lacuna;
using namespace lacuna::sample;

/// Who did what in a catalogue, as it is told.
class tst_TeamHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tellsWhoDidWhat();
    void tellsTheHistoryOfAStudy();
    void tellsWhatChanged();
    void tellsWhatWasAnswered();
    void tellsItemsOfOwnChecklists();
    void historyComesInParts();
    void blindSeesNothingOfOthers();
    void countsWhatACoderDid();
    void keepsADraft();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueStore> m_store;
};

void tst_TeamHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = create(*m_folder);
}

void tst_TeamHistory::cleanup()
{
    Progress progress;
    const auto findings = ok(m_store->check(progress));
    for (const CheckFinding& finding : findings)
        qWarning("%s %s", qPrintable(finding.message), qPrintable(finding.detail));
    QVERIFY(findings.empty());
    m_store.reset();
    m_folder.reset();
}

void tst_TeamHistory::tellsWhoDidWhat()
{
    const Id ann = ok(m_store->apply(SaveCoder{{0, u"Ann"_s, {}}})).id;
    m_store->setCoder(ann);
    add(*m_store, u"By Ann"_s);
    m_store->setCoder(0);
    add(*m_store, u"By nobody"_s);
    ok(m_store->undo());
    const auto entries = ok(m_store->history());
    QCOMPARE(entries.size(), 3u);
    QCOMPARE(entries.at(0).who, QString());
    QVERIFY(entries.at(0).undone);
    QVERIFY(entries.at(0).text.contains(u"By nobody"_s));
    QCOMPARE(entries.at(1).who, u"Ann"_s);
    QVERIFY(!entries.at(1).undone);
    QVERIFY(entries.at(1).made.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(ok(m_store->history(1)).size(), 1u);
}

void tst_TeamHistory::tellsTheHistoryOfAStudy()
{
    BulkImport import = ok(BulkImport::begin(*m_store, batch(u"refs.ris"_s)));
    const std::vector<CodedStudy> studies{study(u"Imported"_s)};
    ok(import.addStudies(studies));
    const Id batchId = ok(import.commit()).id;
    Id imported = 0;
    ok(m_store->forEachStudy([&](const CodedStudy& s) {
        imported = s.study.id;
        return s.study.batch == batchId;
    }));
    const Id other = add(*m_store, u"Other"_s);
    ok(m_store->apply(CodeStudies{{imported}, country, laos, true}));
    ok(m_store->apply(CodeStudies{{other}, country, laos, true}));
    AttachFile file;
    file.attachment.study = imported;
    file.attachment.fileName = u"a.txt"_s;
    ok(m_store->apply(file));
    const auto entries = ok(m_store->history(1000, imported));
    QCOMPARE(entries.size(), 3u);
    QVERIFY(entries.at(0).text.contains(u"a.txt"_s));
    QVERIFY(entries.at(1).text.contains(u"Laos"_s));
    QVERIFY(entries.at(2).whole);
    QCOMPARE(ok(m_store->history(1000, other)).size(), 2u);
}

void tst_TeamHistory::tellsWhatChanged()
{
    const Id id = add(*m_store, u"Fees"_s, {coding(country, laos)});
    CodedStudy changed = ok(m_store->study(id));
    changed.study.title = u"Fees and debts"_s;
    changed.study.doi = u"10.1/a"_s;
    changed.study.abstract = u"Long"_s;
    ok(m_store->apply(UpdateStudy{changed, true}));
    ok(m_store->apply(CodeStudies{{id}, country, laos, false}));
    HistoryQuery query;
    query.study = id;
    const auto page = ok(m_store->history(query));
    QCOMPARE(page.next, 0);
    QCOMPARE(page.entries.size(), 3u);
    QCOMPARE(page.entries[0].changes, QStringList{u"No longer coded “Laos”"_s});
    QCOMPARE(page.entries[1].changes,
             (QStringList{u"Title: Fees → Fees and debts"_s, u"DOI: 10.1/a added"_s, u"Abstract changed"_s}));
    QCOMPARE(page.entries[2].changes, QStringList{u"Coded “Laos”"_s});
    for (const HistoryEntry& entry : page.entries)
        QCOMPARE(entry.studies, QList{id});
    query.words = u"DEBTS →"_s;
    QVERIFY(ok(m_store->history(query)).entries.empty());
    query.words = u"fees AND"_s;
    QCOMPARE(ok(m_store->history(query)).entries.size(), 1u);
    // Of long texts the part that differs.
    CodedStudy longer = ok(m_store->study(id));
    longer.study.source = u"A long name of a journal that nobody can tell from another, part one"_s;
    ok(m_store->apply(UpdateStudy{longer, true}));
    longer.study.source.replace(u"one"_s, u"two"_s);
    ok(m_store->apply(UpdateStudy{longer, true}));
    QCOMPARE(ok(m_store->history(HistoryQuery())).entries.front().changes,
             QStringList{u"Source: …another, part one → …another, part two"_s});
    ok(m_store->apply(DeleteStudies{{id}}));
    QCOMPARE(ok(m_store->history(HistoryQuery())).entries.front().changes, QStringList());
}

void tst_TeamHistory::tellsWhatWasAnswered()
{
    const Id ann = ok(m_store->apply(SaveCoder{{0, u"Ann"_s, {}}})).id;
    Appraisal appraisal;
    appraisal.study = add(*m_store, u"Fees"_s);
    appraisal.checklist = u"amstar2"_s;
    appraisal.coder = ann;
    m_store->setCoder(ann);
    const auto told = [&](const QJsonObject& answers, const QString& note = {}) {
        appraisal.answers = answers;
        appraisal.note = note;
        appraisal.id = ok(m_store->apply(SaveAppraisal{appraisal})).id;
        return ok(m_store->history(HistoryQuery())).entries.front().changes;
    };
    const QJsonObject noted{{u"answer"_s, u"partial"_s}, {u"note"_s, u"No\nprotocol"_s}};
    QCOMPARE(told({{u"4"_s, u"partial"_s}}), QStringList{u"Answered item 4 of AMSTAR 2: partial yes"_s});
    QCOMPARE(told({{u"4"_s, noted}}), QStringList{u"Note on item 4 of AMSTAR 2: No protocol"_s});
    // In the order of the checklist, not of the letters.
    QCOMPARE(told({{u"4"_s, u"no"_s}, {u"16"_s, u"yes"_s}, {u"9"_s, u"na"_s}}),
             (QStringList{u"Answered item 4 of AMSTAR 2: no (was: partial yes)"_s,
                          u"Note on item 4 of AMSTAR 2 removed"_s,
                          u"Answered item 9 of AMSTAR 2: not applicable"_s,
                          u"Answered item 16 of AMSTAR 2: yes"_s}));
    QCOMPARE(told({{u"4"_s, u"no"_s}, {u"16"_s, u"yes"_s}}, u"Read twice"_s),
             (QStringList{u"Answer to item 9 of AMSTAR 2 taken back (was: not applicable)"_s,
                          u"Note on AMSTAR 2: Read twice"_s}));
    // Also as part of what a study's own history says, and never to those who work blind beside Ann.
    HistoryQuery query;
    query.study = appraisal.study;
    query.words = u"item 9"_s;
    QCOMPARE(ok(m_store->history(query)).entries.size(), 2u);
    query.blind = ann + 1000;
    QVERIFY(ok(m_store->history(query)).entries.empty());
    // Steps of an appraisal that is gone can still be read.
    ok(m_store->apply(DeleteAppraisal{appraisal.id}));
    const auto entries = ok(m_store->history(HistoryQuery())).entries;
    QCOMPARE(entries[0].changes, QStringList());
    QCOMPARE(entries[1].changes.size(), 2);
    m_store->setCoder(0);
}

void tst_TeamHistory::tellsItemsOfOwnChecklists()
{
    const auto item = [](const QString& key) { return QJsonObject{{u"key"_s, key}, {u"text"_s, u"?"_s}}; };
    Checklist checklist{0, u"Ours"_s, {{u"items"_s, QJsonArray{item(u"zz"_s), item(u"aa"_s)}}}};
    checklist.id = ok(m_store->apply(SaveChecklist{checklist})).id;
    Appraisal appraisal;
    appraisal.study = add(*m_store, u"Fees"_s);
    appraisal.checklist = QString::number(checklist.id);
    appraisal.answers = {{u"aa"_s, u"no"_s}, {u"zz"_s, u"yes"_s}};
    ok(m_store->apply(SaveAppraisal{appraisal}));
    const auto changes = [&](size_t step) {
        return ok(m_store->history(HistoryQuery())).entries.at(step).changes;
    };
    QCOMPARE(changes(0), (QStringList{u"Answered item 1 of Ours: yes"_s, u"Answered item 2 of Ours: no"_s}));
    checklist.items = {{u"items"_s, QJsonArray{item(u"aa"_s)}}};
    ok(m_store->apply(SaveChecklist{checklist}));
    QCOMPARE(
        changes(1),
        (QStringList{u"Answered an item of Ours deleted since: yes"_s, u"Answered item 1 of Ours: no"_s}));
}

void tst_TeamHistory::historyComesInParts()
{
    const Id ann = ok(m_store->apply(SaveCoder{{0, u"Ann"_s, {}}})).id;
    for (int i = 0; i < 900; ++i) {
        m_store->setCoder(i % 3 == 0 ? ann : 0);
        add(*m_store, u"Study %1"_s.arg(i));
    }
    HistoryQuery query;
    query.most = 50;
    const auto all = [&] {
        std::vector<qint64> ids;
        int parts = 0;
        do {
            const auto page = ok(m_store->history(query));
            if (int(page.entries.size()) > query.most)
                return std::vector<qint64>();
            for (const HistoryEntry& entry : page.entries)
                ids.push_back(entry.id);
            query.before = page.next;
            ++parts;
        } while (query.before != 0 && parts < 1000);
        return ids;
    };
    auto ids = all();
    QCOMPARE(ids.size(), 901u);
    QVERIFY(std::ranges::is_sorted(ids, std::greater()));
    query.coder = ann;
    ids = all();
    QCOMPARE(ids.size(), 300u);
    query.coder = 0;
    query.words = u"study 12"_s; // 121…128 less every third
    QCOMPARE(all().size(), 6u);
    query.coder.reset();
    query.words = u"nowhere"_s; // more than one answer reads, and each ends
    QVERIFY(all().empty());
}

void tst_TeamHistory::blindSeesNothingOfOthers()
{
    const Id ann = ok(m_store->apply(SaveCoder{{0, u"Ann"_s, {}}})).id;
    const Id bo = ok(m_store->apply(SaveCoder{{0, u"Bo"_s, {}}})).id;
    const Id first = add(*m_store, u"First"_s, {coding(country, laos)}); // coder 0
    const Id second = add(*m_store, u"Second"_s);
    m_store->setCoder(bo);
    ok(m_store->apply(CodeStudies{{first, second}, country, thailand, true, bo}));
    m_store->setCoder(ann);
    ok(m_store->apply(CodeStudies{{second}, country, laos, true, ann}));
    const auto seenBy = [&](std::optional<Id> coder) {
        QList<std::pair<Id, Id>> seen;
        const EvidenceInput evidence = ok(m_store->evidence(coder));
        for (const CodingRow& row : evidence.codings)
            seen << std::pair(evidence.studies.ids()[row.row], row.term);
        std::ranges::sort(seen);
        return seen;
    };
    QCOMPARE(seenBy({}).size(), 4);
    QCOMPARE(seenBy(ann), (QList<std::pair<Id, Id>>{{first, laos}, {second, laos}}));
    QCOMPARE(seenBy(bo),
             (QList<std::pair<Id, Id>>{
                 {first, std::min(laos, thailand)}, {first, std::max(laos, thailand)}, {second, thailand}}));
    // What was agreed on tells what the others said.
    SetCodings agreed;
    agreed.study = second;
    agreed.dimension = country;
    agreed.reconciles = true;
    agreed.codings.emplace_back().term = thailand;
    m_store->setCoder(bo);
    ok(m_store->apply(agreed));
    QCOMPARE(seenBy(ann), (QList<std::pair<Id, Id>>{{first, laos}, {second, laos}}));
    QCOMPARE(seenBy({}).size(), 3);

    HistoryQuery query;
    query.blind = ann;
    for (const HistoryEntry& entry : ok(m_store->history(query)).entries) {
        QVERIFY(!entry.text.contains(u"Thai"_s));
        QVERIFY(!entry.changes.join(u' ').contains(u"Thai"_s));
    }
    // The newest step is another's: a blind coder's undo neither tells nor takes it.
    QCOMPARE(m_store->stepToUndo().coder, bo);
    QCOMPARE(m_store->stepToUndo().textFor(ann), QString());
    QVERIFY(!m_store->stepToUndo().textFor(bo).isEmpty());
    QCOMPARE(m_store->stepToUndo().textFor({}), m_store->undoDescription());
    QCOMPARE(m_store->undo(ann).error().kind, ErrorKind::NotFound);
    QCOMPARE(seenBy({}).size(), 3);
    ok(m_store->undo(bo));
    QCOMPARE(m_store->stepToRedo().textFor(ann), QString());
    QCOMPARE(m_store->redo(ann).error().kind, ErrorKind::NotFound);
    QCOMPARE(seenBy({}).size(), 4);
    ok(m_store->redo(bo));
    // Nor does the study tell what was agreed on; what nobody in particular said counts.
    QVERIFY(!std::ranges::contains(ok(m_store->studyBeforeAgreement(second)).codings, Id(0), &Coding::coder));
    QCOMPARE(ok(m_store->studyBeforeAgreement(second)).codings.size(), 2u); // Ann's and Bo's
    QCOMPARE(ok(m_store->studyBeforeAgreement(first)), ok(m_store->study(first)));
    query.blind.reset();
    QVERIFY(std::ranges::any_of(ok(m_store->history(query)).entries,
                                [](const HistoryEntry& entry) { return entry.text.contains(u"Thai"_s); }));
}

void tst_TeamHistory::countsWhatACoderDid()
{
    const Id ann = ok(m_store->apply(SaveCoder{{0, u"Ann"_s, {}}})).id;
    const Id first = add(*m_store, u"First"_s);
    const Id second = add(*m_store, u"Second"_s);
    QCOMPARE(ok(m_store->coderUse(ann)), CoderUse());
    ok(m_store->apply(CodeStudies{{first, second}, country, laos, true, ann}));
    ok(m_store->apply(CodeStudies{{first}, country, thailand, true, ann}));
    QCOMPARE(ok(m_store->coderUse(ann)), (CoderUse{3, 2, 0}));
}

void tst_TeamHistory::keepsADraft()
{
    QVERIFY(ok(m_store->draft()).isEmpty());
    ok(m_store->saveDraft("{\"a\": \"“ü”\"}"));
    ok(m_store->saveDraft("{\"b\": \"“ü”\"}"));
    QCOMPARE(ok(m_store->draft()), QByteArray("{\"b\": \"“ü”\"}"));
    QVERIFY(!m_store->canUndo()); // no step
    ok(m_store->saveDraft({}));
    QVERIFY(ok(m_store->draft()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TeamHistory)
#include "tst_teamhistory.moc"

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/storage/packsample.h"

using namespace lacuna;
using namespace lacuna::sample;

class tst_PackMerge : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CatalogueStore> m_mine;
    std::unique_ptr<CatalogueStore> m_theirs;
    Id m_study = 0;

    static bool has(const CatalogueStore& store, Id id) { return store.study(id).has_value(); }
    static QSet<Id> terms(const CatalogueStore& store, Id study)
    {
        QSet<Id> terms;
        for (const Coding& one : ok(store.study(study)).codings)
            terms.insert(one.term);
        return terms;
    }
    MergeOutcome merge(MergeChoices choices = {})
    {
        return merged(*m_mine, m_theirs->path(), std::move(choices));
    }
    MergePlan plan(const MergeChoices& choices = {})
    {
        Progress progress;
        return ok(PackMerge::plan(*m_mine, handedOver(m_theirs->path(), m_folder.filePath(u"plan.pack"_s)),
                                  choices, progress));
    }
    QString dumpOf(const CatalogueStore& store) const { return tablesOf(store.path()); }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        const QString start = u"%1"_s.arg(++number);
        m_mine.reset();
        m_theirs.reset();
        m_mine = create(m_folder, start + u"mine.lacuna"_s);
        m_study = add(*m_mine, u"Sea slaves"_s, {coding(country, thailand), coding(sector, fishing)});
        add(*m_mine, u"Garments"_s, {coding(country, laos)});
        m_theirs = copyOf(*m_mine, m_folder.filePath(start + u"theirs.lacuna"_s));
    }

    void differentFields_neverConflict()
    {
        setField(*m_mine, m_study, [](Study& s) { s.title = u"Sea slaves, revised"_s; });
        setField(*m_theirs, m_study, [](Study& s) { s.abstract = u"Another abstract"_s; });
        const MergeOutcome outcome = merge();
        QCOMPARE(outcome.summary.unsettled, 0);
        QCOMPARE(outcome.summary.settled, 0);
        const Study study = ok(m_mine->study(m_study)).study;
        QCOMPARE(study.title, u"Sea slaves, revised"_s);
        QCOMPARE(study.abstract, u"Another abstract"_s);
        // And found by both.
        QCOMPARE(ok(m_mine->search(u"revised another"_s)), std::vector{m_study});
        QVERIFY(ok(m_mine->search(u"\"made-up abstract about Sea\""_s)).empty());
        Progress progress;
        QCOMPARE(ok(m_mine->check(progress)).size(), 0u);
    }

    void codedApart_addsUp()
    {
        ok(m_mine->apply(CodeStudies{{m_study}, country, laos, true, 0}));
        ok(m_theirs->apply(CodeStudies{{m_study}, sector, garments, true, 0}));
        ok(m_theirs->apply(CodeStudies{{m_study}, sector, fishing, false, 0}));
        QCOMPARE(merge().summary.unsettled, 0);
        QCOMPARE(terms(*m_mine, m_study), (QSet<Id>{thailand, laos, garments}));
    }

    void oneChange_isTakenUnasked_data()
    {
        QTest::addColumn<bool>("here");
        QTest::newRow("here") << true;
        QTest::newRow("there") << false;
    }
    void oneChange_isTakenUnasked()
    {
        QFETCH(bool, here);
        setField(here ? *m_mine : *m_theirs, m_study, [](Study& s) { s.title = u"New"_s; });
        QCOMPARE(merge().summary.unsettled, 0);
        QCOMPARE(ok(m_mine->study(m_study)).study.title, u"New"_s);
    }

    void sameField_isAConflict()
    {
        setField(*m_mine, m_study, [](Study& s) { s.title = u"Mine"_s; });
        setField(*m_theirs, m_study, [](Study& s) { s.title = u"Theirs"_s; });
        const QString before = dumpOf(*m_mine);
        const MergePlan planned = plan();
        QCOMPARE(dumpOf(*m_mine), before);
        QCOMPARE(planned.conflicts.size(), 1u);
        const MergeConflict& conflict = planned.conflicts.front();
        QCOMPARE(conflict.place, (MergeConflict::Place{"study", QByteArray::number(m_study), "title"}));
        QCOMPARE(conflict.part, u"Title"_s);
        QCOMPARE(conflict.mine, u"Mine"_s);
        QCOMPARE(conflict.theirs, u"Theirs"_s);
        QVERIFY(conflict.base);
        QCOMPARE(*conflict.base, u"Sea slaves"_s);
        QVERIFY(conflict.mineAt.isValid() && conflict.theirsAt.isValid());
    }

    void conflict_leftOpen_comesUpAgain()
    {
        setField(*m_mine, m_study, [](Study& s) { s.title = u"Mine"_s; });
        setField(*m_theirs, m_study, [](Study& s) { s.title = u"Theirs"_s; });
        for (int time = 0; time < 3; ++time) {
            const MergeOutcome outcome = merge();
            QCOMPARE(outcome.summary.unsettled, 1);
            QCOMPARE(outcome.unsettled.size(), 1u);
            QCOMPARE(ok(m_mine->study(m_study)).study.title, u"Mine"_s);
        }
    }

    void conflict_bySide_andRule_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("title");
        QTest::newRow("mine") << int(MergeRule::Mine) << u"Mine"_s;
        QTest::newRow("theirs") << int(MergeRule::Theirs) << u"Theirs"_s;
        QTest::newRow("newest") << int(MergeRule::Newest) << u"Theirs"_s;
    }
    void conflict_bySide_andRule()
    {
        QFETCH(int, rule);
        QFETCH(QString, title);
        setField(*m_mine, m_study, [](Study& s) { s.title = u"Mine"_s; });
        QTest::qWait(2);
        setField(*m_theirs, m_study, [](Study& s) { s.title = u"Theirs"_s; });
        QCOMPARE(merge(by(MergeRule(rule))).summary.settled, 1);
        QCOMPARE(ok(m_mine->study(m_study)).study.title, title);
        // Settled once and for all: what comes back is no conflict, there either.
        QCOMPARE(merge().summary.unsettled, 0);
        QCOMPARE(ok(m_mine->study(m_study)).study.title, title);
        QCOMPARE(merged(*m_theirs, m_mine->path()).summary.unsettled, 0);
        QCOMPARE(ok(m_theirs->study(m_study)).study.title, title);
        QCOMPARE(dumpOf(*m_theirs), dumpOf(*m_mine));
    }

    void choice_goesBeforeTheRule()
    {
        setField(*m_mine, m_study, [](Study& s) {
            s.title = u"Mine"_s;
            s.abstract = u"Mine"_s;
        });
        setField(*m_theirs, m_study, [](Study& s) {
            s.title = u"Theirs"_s;
            s.abstract = u"Theirs"_s;
        });
        MergeChoices choices = by(MergeRule::Mine);
        choices.sides[{"study", QByteArray::number(m_study), "title"}] = MergeSide::Theirs;
        QCOMPARE(merge(choices).summary.settled, 2);
        const Study study = ok(m_mine->study(m_study)).study;
        QCOMPARE(study.title, u"Theirs"_s);
        QCOMPARE(study.abstract, u"Mine"_s);
    }

    void again_changesNothing()
    {
        setField(*m_theirs, m_study, [](Study& s) { s.title = u"Theirs"_s; });
        add(*m_theirs, u"New there"_s, {coding(country, pacific)});
        ok(m_theirs->apply(DeleteStudies{{ok(m_theirs->search(u"Garments"_s)).front()}}));
        const MergeOutcome first = merge();
        QVERIFY(!first.summary.isNothing());
        QCOMPARE(first.addedStudies.size(), 1u);
        const QString after = dumpOf(*m_mine);
        QCOMPARE(after, dumpOf(*m_theirs));
        const QString step = m_mine->undoDescription();
        const MergeOutcome second = merge();
        QVERIFY(second.summary.isNothing());
        QCOMPARE(dumpOf(*m_mine), after);
        ok(m_mine->undo());
        QVERIFY(m_mine->undoDescription() != step); // one step in all
    }

    void undo_takesAllBack_andItMayBeMergedAgain()
    {
        setField(*m_theirs, m_study, [](Study& s) { s.title = u"Theirs"_s; });
        add(*m_theirs, u"New there"_s, {coding(country, pacific)});
        const QString before = dumpOf(*m_mine);
        merge();
        const QString after = dumpOf(*m_mine);
        ok(m_mine->undo());
        QCOMPARE(dumpOf(*m_mine), before);
        QVERIFY(ok(m_mine->search(u"New there"_s)).empty());
        merge();
        QCOMPARE(dumpOf(*m_mine), after);
        ok(m_mine->undo());
        ok(m_mine->redo());
        QCOMPARE(dumpOf(*m_mine), after);
        QCOMPARE(ok(m_mine->search(u"New there"_s)).size(), 1u);
    }

    void deletedThere_goes()
    {
        ok(m_theirs->apply(DeleteStudies{{m_study}}));
        QCOMPARE(merge().summary.unsettled, 0);
        QVERIFY(!has(*m_mine, m_study));
        QVERIFY(ok(m_mine->search(u"Sea slaves"_s)).empty());
    }

    void deletedThere_changedHere_isAConflict_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<bool>("stays");
        QTest::newRow("open") << int(MergeRule::None) << true;
        QTest::newRow("mine") << int(MergeRule::Mine) << true;
        QTest::newRow("theirs") << int(MergeRule::Theirs) << false;
        QTest::newRow("newest") << int(MergeRule::Newest) << true;
    }
    void deletedThere_changedHere_isAConflict()
    {
        QFETCH(int, rule);
        QFETCH(bool, stays);
        setField(*m_mine, m_study, [](Study& s) { s.title = u"Mine"_s; });
        ok(m_theirs->apply(DeleteStudies{{m_study}}));
        const MergePlan planned = plan();
        QCOMPARE(planned.conflicts.size(), 1u);
        QCOMPARE(int(planned.conflicts.front().kind), int(MergeConflict::Kind::DeletedThere));
        QCOMPARE(planned.conflicts.front().subject, u"Mine"_s);
        merge(by(MergeRule(rule)));
        QCOMPARE(has(*m_mine, m_study), stays);
        if (stays)
            QCOMPARE(terms(*m_mine, m_study), (QSet<Id>{thailand, fishing}));
        QCOMPARE(merge(by(MergeRule(rule))).summary.unsettled, rule == int(MergeRule::None) ? 1 : 0);
        merged(*m_theirs, m_mine->path(),
               by(rule == int(MergeRule::None) ? MergeRule::Newest : MergeRule::Theirs));
        QCOMPARE(has(*m_theirs, m_study), stays);
        if (stays)
            QCOMPARE(dumpOf(*m_theirs), dumpOf(*m_mine));
    }

    void deletedHere_codedThere_isAConflict_data() { deletedThere_changedHere_isAConflict_data(); }
    void deletedHere_codedThere_isAConflict()
    {
        QFETCH(int, rule);
        ok(m_mine->apply(DeleteStudies{{m_study}}));
        ok(m_theirs->apply(CodeStudies{{m_study}, country, laos, true, 0}));
        const MergePlan planned = plan();
        QCOMPARE(planned.conflicts.size(), 1u);
        QCOMPARE(int(planned.conflicts.front().kind), int(MergeConflict::Kind::DeletedHere));
        QCOMPARE(planned.conflicts.front().subject, u"Sea slaves"_s);
        QCOMPARE(planned.conflicts.front().among, u"Studies"_s);
        merge(by(MergeRule(rule)));
        const bool back = rule == int(MergeRule::Theirs) || rule == int(MergeRule::Newest);
        QCOMPARE(has(*m_mine, m_study), back);
        if (back) // with all it had
            QCOMPARE(terms(*m_mine, m_study), (QSet<Id>{thailand, fishing, laos}));
        QCOMPARE(plan().conflicts.size(), rule == int(MergeRule::None) ? 1u : 0u);
        Progress progress;
        QCOMPARE(ok(m_mine->check(progress)).size(), 0u);
    }

    void sameTermMadeApart_isOne()
    {
        const Id mine = ok(m_mine->apply(AddTerm{term(0, country, u"VN"_s, u"Viet Nam"_s, asia)})).id;
        const Id theirs = ok(m_theirs->apply(AddTerm{term(0, country, u"vn"_s, u"Vietnam"_s, asia)})).id;
        QVERIFY(mine != theirs);
        ok(m_mine->apply(CodeStudies{{m_study}, country, mine, true, 0}));
        const Id second = ok(m_theirs->search(u"Garments"_s)).front();
        ok(m_theirs->apply(CodeStudies{{second}, country, theirs, true, 0}));
        const MergePlan planned = plan();
        QCOMPARE(planned.terms.size(), 1u);
        QCOMPARE(int(planned.terms.front().by), int(TermMatch::By::Code));
        QCOMPARE(planned.terms.front().here, mine);
        QCOMPARE(planned.terms.front().hereLabel, u"Viet Nam"_s);
        merge(by(MergeRule::Mine));
        const Id stays = std::min(mine, theirs);
        QVERIFY(terms(*m_mine, m_study).contains(stays));
        QVERIFY(terms(*m_mine, second).contains(stays));
        QVERIFY(!ok(m_mine->codebook())->term(std::max(mine, theirs)));
        QCOMPARE(ok(m_mine->codebook())->term(stays)->label, u"Viet Nam"_s);
        // Their copy learns of it.
        merged(*m_theirs, m_mine->path());
        QCOMPARE(dumpOf(*m_theirs), dumpOf(*m_mine));
        // And what they made with it in the meantime arrives at the right one.
        ok(m_theirs->apply(CodeStudies{{m_study}, country, laos, true, 0}));
        merge();
        QCOMPARE(dumpOf(*m_theirs), dumpOf(*m_mine));
    }

    void termMappedByHand()
    {
        const Id theirs =
            ok(m_theirs->apply(AddTerm{term(0, sector, u"SEAF"_s, u"Fishing at sea"_s, fishing)})).id;
        ok(m_theirs->apply(CodeStudies{{m_study}, sector, theirs, true, 0}));
        QCOMPARE(plan().terms.size(), 1u);
        QCOMPARE(plan().terms.front().here, 0);
        MergeChoices choices = by(MergeRule::Newest);
        choices.terms.insert(theirs, seaFishing);
        merge(choices);
        QVERIFY(terms(*m_mine, m_study).contains(seaFishing));
        QVERIFY(!ok(m_mine->codebook())->term(theirs));
        merged(*m_theirs, m_mine->path(), by(MergeRule::Newest));
        QCOMPARE(dumpOf(*m_theirs), dumpOf(*m_mine));
    }

    void catalogueMadeApart_codebooksMeetByCode()
    {
        Protocol protocol;
        protocol.title = u"Synthetic"_s;
        std::vector<Dimension> dimensions = codebook().dimensions();
        std::vector<Term> terms = codebook().terms();
        for (Dimension& d : dimensions) {
            d.id += 1000;
            d.treeOf += d.treeOf ? 1000 : 0;
        }
        for (Term& t : terms) {
            t.id += 1000;
            t.dimension += 1000;
            t.parent += t.parent ? 1000 : 0;
        }
        const auto other =
            ok(CatalogueStore::create(m_folder.filePath(u"other.lacuna"_s), Codebook(dimensions, terms),
                                      protocol, CatalogueStore::IfExists::Replace));
        const Id study = add(*other, u"From elsewhere"_s, {coding(country + 1000, laos + 1000)});
        const MergeOutcome outcome = merged(*m_mine, other->path());
        QCOMPARE(outcome.summary.unsettled, 0);
        for (const auto& [kind, counts] : outcome.summary.kinds) // whose ids stand is nobody's business
            QVERIFY2(kind != u"Codebook"_s, qPrintable(kind));
        QCOMPARE(this->terms(*m_mine, study), (QSet<Id>{laos}));
        QCOMPARE(ok(m_mine->codebook())->terms().size(), codebook().terms().size());
        merged(*other, m_mine->path());
        QCOMPARE(dumpOf(*other), dumpOf(*m_mine));
    }

    void sameNames_getANumber()
    {
        const Id a = ok(m_mine->apply(SaveCollection{{
                                                         0,
                                                         u"A"_s,
                                                         {},
                                                         0,
                                                     },
                                                     {m_study}}))
                         .id;
        const Id b = ok(m_mine->apply(SaveCollection{{0, u"B"_s, {}, 1}, {}})).id;
        merged(*m_theirs, m_mine->path());
        ok(m_mine->apply(SaveCollection{{a, u"Core"_s, {}, 0}, {}}));
        ok(m_theirs->apply(SaveCollection{{b, u"Core"_s, {}, 0}, {}}));
        merge(by(MergeRule::Newest));
        QStringList names;
        for (const Collection& one : ok(m_mine->collections()))
            names << one.name;
        names.sort();
        QCOMPARE(names, (QStringList{u"Core"_s, u"Core 2"_s}));
        merged(*m_theirs, m_mine->path(), by(MergeRule::Newest));
        QCOMPARE(dumpOf(*m_theirs), dumpOf(*m_mine));
    }

    void manyStudies_areTakenBack_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("redoable");
        QTest::newRow("recorded") << 50 << true;
        QTest::newRow("by their ids") << 2500 << true;
        QTest::newRow("by their ids, more than are worth repeating") << 20100 << false;
    }
    void manyStudies_areTakenBack()
    {
        QFETCH(int, count);
        QFETCH(bool, redoable);
        {
            BulkImport import = ok(BulkImport::begin(*m_theirs, batch(u"many.ris"_s)));
            const Term added = term(77, country, u"NEW"_s, u"New there"_s, asia);
            ok(import.addTerms(std::span(&added, 1)));
            for (int i = 0; i < count; ++i) {
                const CodedStudy one =
                    study(u"Imported %1"_s.arg(i), {coding(country, 77), coding(sector, fishing)});
                ok(import.addStudies(std::span(&one, 1)));
            }
            ok(import.commit());
        }
        setField(*m_theirs, m_study, [](Study& s) { s.title = u"Theirs"_s; });
        const QString before = dumpOf(*m_mine);
        const MergeOutcome outcome = merge();
        QCOMPARE(outcome.addedStudies.size(), size_t(count));
        QCOMPARE(outcome.summary.kinds.front().first, u"Studies"_s);
        const QString after = dumpOf(*m_mine);
        QCOMPARE(after, dumpOf(*m_theirs));
        QCOMPARE(ok(m_mine->search(u"Imported"_s)).size(), size_t(count));
        Progress progress;
        QCOMPARE(ok(m_mine->check(progress)).size(), 0u);
        QVERIFY(merge().summary.isNothing());
        const auto undone = m_mine->undo();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
        QCOMPARE(dumpOf(*m_mine), before);
        QVERIFY(ok(m_mine->search(u"Imported"_s)).empty());
        QCOMPARE(ok(m_mine->check(progress)).size(), 0u);
        QCOMPARE(m_mine->canRedo(), redoable);
        if (redoable)
            ok(m_mine->redo());
        else
            merge();
        QCOMPARE(dumpOf(*m_mine), after);
        QCOMPARE(ok(m_mine->search(u"Imported"_s)).size(), size_t(count));
        ok(m_mine->undo());
        QCOMPARE(dumpOf(*m_mine), before);
    }

    /// The whole way: written, sealed, opened and checked, merged, with a file and with what is confidential left out.
    void throughAPack_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<bool>("confidential");
        QTest::newRow("open") << u""_s << false;
        QTest::newRow("with a passphrase") << u"correct horse"_s << false;
        QTest::newRow("with the confidential") << u""_s << true;
    }
    void throughAPack()
    {
        QFETCH(QString, passphrase);
        QFETCH(bool, confidential);
        AttachFile file;
        file.attachment.study = m_study;
        file.attachment.fileName = u"paper.txt"_s;
        file.content = "what the paper says";
        file.pages = {u"what the paper says"_s};
        ok(m_theirs->apply(file));
        setField(*m_theirs, m_study, [](Study& s) {
            s.title = u"Theirs"_s;
            s.notes = u"Informant"_s;
            s.notesConfidential = true;
        });
        const QString path = m_folder.filePath(u"handed over.lacunapack"_s);
        PackOptions options;
        if (confidential)
            options.confidential = ConfidentialParts::all();
        Progress progress;
        ok(writePack(m_theirs->path(), options, path, passphrase, progress));
        QCOMPARE(packNeedsPassphrase(path), !passphrase.isEmpty());
        const auto pack = ok(OpenPack::open(path, passphrase, progress));
        const MergeOutcome outcome = ok(PackMerge::merge(*m_mine, pack->data(), {}, progress));
        QCOMPARE(outcome.summary.unsettled, 0);
        QVERIFY(QFile::exists(outcome.backup));
        const Study study = ok(m_mine->study(m_study)).study;
        QCOMPARE(study.title, u"Theirs"_s);
        QCOMPARE(study.notes, confidential ? u"Informant"_s : QString());
        const auto files = ok(m_mine->attachments(m_study));
        QCOMPARE(files.size(), 1u);
        QCOMPARE(ok(m_mine->attachmentContent(files.front().id)), file.content);
        QCOMPARE(ok(m_mine->search(u"\"paper says\""_s)), std::vector{m_study});
        QCOMPARE(ok(m_mine->check(progress)).size(), 0u);
        // Again, from the pack as it was.
        const auto again = ok(OpenPack::open(path, passphrase, progress));
        QVERIFY(ok(PackMerge::merge(*m_mine, again->data(), {}, progress)).summary.isNothing());
        // What was withheld comes with a pack that has it, unasked.
        options.confidential = ConfidentialParts::all();
        ok(writePack(m_theirs->path(), options, path, {}, progress));
        const auto all = ok(OpenPack::open(path, {}, progress));
        QCOMPARE(ok(PackMerge::merge(*m_mine, all->data(), {}, progress)).summary.unsettled, 0);
        QCOMPARE(ok(m_mine->study(m_study)).study.notes, u"Informant"_s);
    }

    void onlyTheChanges_ofSomeStudies()
    {
        Progress progress;
        const QString path = m_folder.filePath(u"part.lacunapack"_s);
        ok(writePack(m_theirs->path(), {}, path, {}, progress)); // from here on
        const Id second = ok(m_theirs->search(u"Garments"_s)).front();
        setField(*m_theirs, m_study, [](Study& s) { s.title = u"Theirs"_s; });
        setField(*m_theirs, second, [](Study& s) { s.title = u"Garments, theirs"_s; });
        PackOptions options;
        options.what = PackOptions::What::Studies;
        options.studies = {second};
        ok(writePack(m_theirs->path(), options, path, {}, progress));
        ok(PackMerge::merge(*m_mine, ok(OpenPack::open(path, {}, progress))->data(), {}, progress));
        QCOMPARE(ok(m_mine->study(m_study)).study.title, u"Sea slaves"_s);
        QCOMPARE(ok(m_mine->study(second)).study.title, u"Garments, theirs"_s);
        options.what = PackOptions::What::Changes;
        const PackContents changes = ok(writePack(m_theirs->path(), options, path, {}, progress));
        QCOMPARE(changes.studies, 2);
        const auto pack = ok(OpenPack::open(path, {}, progress));
        ok(PackMerge::merge(*m_mine, pack->data(), {}, progress));
        QCOMPARE(dumpOf(*m_mine), dumpOf(*m_theirs));
    }

    void cancelled_changesNothing()
    {
        setField(*m_theirs, m_study, [](Study& s) { s.title = u"Theirs"_s; });
        const QString before = dumpOf(*m_mine);
        Progress progress;
        progress.cancel();
        const auto outcome = PackMerge::merge(
            *m_mine, handedOver(m_theirs->path(), m_folder.filePath(u"c.pack"_s)), {}, progress);
        QVERIFY(!outcome);
        QCOMPARE(int(outcome.error().kind), int(ErrorKind::Cancelled));
        QCOMPARE(dumpOf(*m_mine), before);
    }

    void copies_areTold_apart()
    {
        auto connection = ok(Connection::open(m_mine->path(), Connection::Mode::ReadWrite));
        const auto mine = ok(nextStamp(connection, m_mine->path()));
        const auto again = ok(nextStamp(connection, m_mine->path()));
        const auto elsewhere = ok(nextStamp(connection, m_theirs->path()));
        QCOMPARE(again.replica, mine.replica);
        QVERIFY(again.stamp > mine.stamp);
        QVERIFY(elsewhere.replica != mine.replica);
        QVERIFY(elsewhere.stamp > again.stamp);
    }
};

QTEST_GUILESS_MAIN(tst_PackMerge)
#include "tst_packmerge.moc"

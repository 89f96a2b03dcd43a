// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pack says of the rest of the world is a stranger's word: of when things were written and by whom, of what is the same, of what is confidential.
#include "tests/model/storage/packsample.h"

#include <QtCore/QtEndian>

using namespace lacuna;
using namespace lacuna::sample;

class tst_MergeTrust : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CatalogueStore> m_mine;
    std::unique_ptr<CatalogueStore> m_theirs;
    Id m_study = 0;

    Study mine() const { return ok(m_mine->study(m_study)).study; }
    static void tamper(const CatalogueStore& store, const QByteArray& sql)
    {
        auto connection = ok(Connection::open(store.path(), Connection::Mode::ReadWrite));
        ok(connection.execute(sql.constData()));
    }
    static VersionVector::Entry stampOf(const CatalogueStore& store)
    {
        auto connection = ok(Connection::open(store.path(), Connection::Mode::ReadWrite));
        VersionVector::Entry entry;
        ok(connection.forEachRow(
            "SELECT value FROM setting WHERE key = 'replica'",
            [&](const Statement& row) { entry.replica = row.text(0).toULongLong(nullptr, 16); }));
        entry.stamp = ok(lastStamp(connection));
        return entry;
    }
    /// What is written of a field: a forger's own entry, and what the field is said to know of.
    void forge(const QByteArray& table, Id row, const QByteArray& column, VersionVector::Entry known)
    {
        VersionVector vector;
        vector.set(4711, stampOfNow());
        if (known.replica)
            vector.set(known.replica, known.stamp);
        tamper(*m_theirs,
               QByteArray("INSERT OR REPLACE INTO version VALUES ('" + table + "', '"
                          + QByteArray::number(row) + "', '" + column + "', x'" + vector.bytes().toHex()
                          + "')"));
    }
    Result<MergeOutcome> tried(const MergeChoices& choices = {})
    {
        Progress progress;
        return PackMerge::mergeOnly(*m_mine, handedOver(m_theirs->path(), m_mine->path() + u".pack"_s),
                                    choices, progress);
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        const QString start = u"%1"_s.arg(++number);
        m_mine.reset();
        m_theirs.reset();
        m_mine = create(m_folder, start + u"mine.lacuna"_s);
        m_study = add(*m_mine, u"Sea slaves"_s, {coding(country, thailand), coding(sector, fishing)});
        m_theirs = copyOf(*m_mine, m_folder.filePath(start + u"theirs.lacuna"_s));
    }

    void mark_comesOffByHandOnly_data()
    {
        QTest::addColumn<MergeRule>("rule");
        QTest::newRow("none") << MergeRule::None;
        QTest::newRow("theirs") << MergeRule::Theirs;
        QTest::newRow("newest") << MergeRule::Newest;
    }
    void mark_comesOffByHandOnly()
    {
        QFETCH(MergeRule, rule);
        setField(*m_mine, m_study, [](Study& s) { s.notesConfidential = true; });
        merged(*m_theirs, m_mine->path());
        QVERIFY(ok(m_theirs->study(m_study)).study.notesConfidential); // it goes on by itself
        setField(*m_theirs, m_study, [](Study& s) { s.notesConfidential = false; });
        const MergeOutcome outcome = ok(tried(by(rule)));
        QVERIFY(mine().notesConfidential);
        QCOMPARE(outcome.summary.settled + outcome.summary.unsettled, 1);
        QCOMPARE(outcome.summary.unsettled, rule == MergeRule::None ? 1 : 0);
        if (rule == MergeRule::None) {
            const MergeConflict& conflict = outcome.unsettled.front();
            QVERIFY(conflict.byHand);
            QVERIFY(conflict.confidential);
            MergeChoices choices;
            choices.sides[conflict.place] = MergeSide::Theirs;
            ok(tried(choices));
            QVERIFY(!mine().notesConfidential);
        } else { // and is back where it was taken off
            merged(*m_theirs, m_mine->path());
            QVERIFY(ok(m_theirs->study(m_study)).study.notesConfidential);
        }
    }

    void mark_putOnApart_staysOnBothSides()
    {
        setField(*m_mine, m_study, [](Study& s) { s.notesConfidential = true; });
        setField(*m_theirs, m_study, [](Study& s) { s.notesConfidential = true; });
        setField(*m_theirs, m_study, [](Study& s) { s.notesConfidential = false; });
        QCOMPARE(ok(tried()).summary.unsettled, 0);
        QVERIFY(mine().notesConfidential);
        QCOMPARE(merged(*m_theirs, m_mine->path()).summary.unsettled, 0);
        QVERIFY(ok(m_theirs->study(m_study)).study.notesConfidential);
    }

    /// Of what was never handed over nobody can know.
    void knowledgeOfUnsentWriting_isNotBelieved()
    {
        ok(m_mine->apply(UpdateTerm{[&] {
            Term changed = *ok(m_mine->codebook())->term(thailand);
            changed.label = u"Thailand, edited"_s;
            return changed;
        }()}));
        tamper(*m_theirs, "UPDATE term SET label = 'Forged' WHERE id = " + QByteArray::number(thailand));
        VersionVector::Entry known = stampOf(*m_mine);
        known.stamp += 5; // not the stamp itself, which is nowhere but here
        forge("term", thailand, "label", known);
        const MergeOutcome outcome = ok(tried());
        QCOMPARE(outcome.summary.unsettled, 1);
        QCOMPARE(ok(m_mine->codebook())->term(thailand)->label, u"Thailand, edited"_s);
        QCOMPARE(outcome.unsettled.front().theirs, u"Forged"_s);
    }

    void datedInTheFuture_isRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QByteArray far(16, '\0');
        qToBigEndian<quint64>(4711, far.data());
        qToBigEndian<qint64>(stampOfNow() + ((40LL * 24 * 60 * 60 * 1000) << stampBits), far.data() + 8);
        QTest::newRow("a field") << QByteArray("INSERT INTO version VALUES ('term', '11', 'label', x'"
                                               + far.toHex() + "')");
        QTest::newRow("an import") << QByteArray(
            "INSERT INTO batch VALUES (7, 'x', 'ris', 'UTF-8', 4503599627370496, 1, 1, '')");
    }
    void datedInTheFuture_isRefused()
    {
        QFETCH(QByteArray, sql);
        tamper(*m_theirs, sql);
        const QString before = tablesOf(m_mine->path());
        const auto refused = tried();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY2(refused.error().message.contains(u"clock"_s), qPrintable(refused.error().message));
        QCOMPARE(tablesOf(m_mine->path()), before);
    }

    void sameRows_ofWhatIsHere_areAsked()
    {
        tamper(*m_theirs,
               QByteArray("INSERT INTO same_row VALUES ('term', "
                          + QByteArray::number(std::max(thailand, laos)) + ", "
                          + QByteArray::number(std::min(thailand, laos)) + ")"));
        const MergeOutcome outcome = ok(tried());
        QCOMPARE(outcome.summary.unsettled, 1);
        QVERIFY(ok(m_mine->codebook())->term(thailand));
        QVERIFY(ok(m_mine->codebook())->term(laos));
        QCOMPARE(ok(tried(by(MergeRule::Mine))).summary.settled, 1);
        QVERIFY(ok(m_mine->codebook())->term(laos));
        ok(tried(by(MergeRule::Theirs)));
        QVERIFY(!ok(m_mine->codebook())->term(std::max(thailand, laos)));
    }

    void sameRows_acrossDimensions_areNotBelieved()
    {
        tamper(*m_theirs,
               QByteArray("INSERT INTO same_row VALUES ('term', "
                          + QByteArray::number(std::max(thailand, fishing)) + ", "
                          + QByteArray::number(std::min(thailand, fishing)) + "), ('term', "
                          + QByteArray::number(laos) + ", -3), ('study', 9, 8), ('nothing', 2, 1)"));
        const QString before = tablesOf(m_mine->path());
        QCOMPARE(ok(tried(by(MergeRule::Theirs))).summary.settled, 0);
        QCOMPARE(tablesOf(m_mine->path()), before);
    }

    /// Two that became one under an id that is not here.
    void sameRows_ofAnAbsentOne()
    {
        tamper(*m_theirs,
               QByteArray("INSERT INTO same_row VALUES ('term', " + QByteArray::number(thailand)
                          + ", 5), ('term', " + QByteArray::number(laos) + ", 5)"));
        ok(tried(by(MergeRule::Theirs)));
        const auto book = ok(m_mine->codebook());
        QVERIFY(book->term(5));
        QVERIFY(!book->term(thailand));
        QVERIFY(!book->term(laos));
        Progress progress;
        QCOMPARE(ok(m_mine->check(progress)).size(), 0u);
    }

    void ring_isOpenedTheSameWayOnBothSides()
    {
        const auto below = [](CatalogueStore& store, Id term, Id parent) {
            Term changed = *ok(store.codebook())->term(term);
            changed.parent = parent;
            ok(store.apply(UpdateTerm{changed}));
        };
        below(*m_mine, fishing, garments);
        below(*m_theirs, garments, fishing);
        ok(tried());
        merged(*m_theirs, m_mine->path());
        QCOMPARE(tablesOf(m_theirs->path()), tablesOf(m_mine->path()));
        for (const auto* store : {m_mine.get(), m_theirs.get()}) {
            Progress progress;
            QCOMPARE(ok(store->check(progress)).size(), 0u);
        }
    }

    void reportsOfReports_standBelowTheStudy()
    {
        const Id a = add(*m_mine, u"A"_s);
        const Id b = add(*m_mine, u"B"_s);
        merged(*m_theirs, m_mine->path());
        ok(m_mine->apply(UpdateStudy{[&] {
                                         auto study = ok(m_mine->study(a));
                                         study.study.companionOf = b;
                                         return study;
                                     }(),
                                     true}));
        ok(m_theirs->apply(UpdateStudy{[&] {
                                           auto study = ok(m_theirs->study(b));
                                           study.study.companionOf = m_study;
                                           return study;
                                       }(),
                                       true}));
        ok(tried());
        QCOMPARE(ok(m_mine->study(a)).study.companionOf, m_study);
        merged(*m_theirs, m_mine->path());
        QCOMPARE(tablesOf(m_theirs->path()), tablesOf(m_mine->path()));
    }

    void codebookOfAnotherCatalogue_asksBeforeItReplaces()
    {
        const auto made = [&](const QString& name) {
            auto store = create(m_folder, name);
            add(*store, name, {coding(country, thailand)});
            return store;
        };
        m_mine = made(u"apart-mine.lacuna"_s);
        m_theirs = made(u"apart-theirs.lacuna"_s);
        Term changed = *ok(m_theirs->codebook())->term(fishing);
        const QString before = changed.label;
        changed.label = u"Farming only"_s;
        ok(m_theirs->apply(UpdateTerm{changed}));
        const MergeOutcome outcome = ok(tried());
        QCOMPARE(outcome.summary.unsettled, 1);
        QCOMPARE(ok(m_mine->codebook())->term(fishing)->label, before);
        ok(tried(by(MergeRule::Mine)));
        QCOMPARE(ok(m_mine->codebook())->term(fishing)->label, before);
        ok(tried(by(MergeRule::Theirs)));
        // Mine was written in view of theirs by then.
        QCOMPARE(ok(m_mine->codebook())->term(fishing)->label, before);
    }

    void accountOfAnotherCatalogue_isItsOwn()
    {
        const auto made = [&](const QString& name, const Protocol& protocol) {
            return ok(CatalogueStore::create(m_folder.filePath(name), codebook(), protocol));
        };
        Protocol full;
        full.title = u"Mine"_s;
        full.scope = u"Asia"_s;
        Protocol other;
        other.title = u"Theirs"_s;
        other.contact = u"someone"_s;
        m_mine = made(u"account-mine.lacuna"_s, full);
        add(*m_mine, u"One"_s);
        m_theirs = made(u"account-theirs.lacuna"_s, other);
        QCOMPARE(ok(tried()).summary.unsettled, 0);
        const Protocol merged = ok(m_mine->protocol());
        QCOMPARE(merged.title, u"Mine"_s);
        QCOMPARE(merged.scope, u"Asia"_s);
        QCOMPARE(merged.contact, u"someone"_s);
    }

    void deletionThatWasKept_isNotAskedAgain()
    {
        ok(m_theirs->apply(DeleteStudies{{m_study}}));
        setField(*m_mine, m_study, [](Study& s) { s.title = u"Sea slaves, again"_s; });
        const MergePlan planned = [&] {
            Progress progress;
            return ok(PackMerge::plan(*m_mine, handedOver(m_theirs->path(), m_mine->path() + u".pack"_s), {},
                                      progress));
        }();
        QCOMPARE(planned.conflicts.size(), 1u);
        QCOMPARE(planned.conflicts.front().subject, u"Sea slaves, again"_s);
        QVERIFY(planned.conflicts.front().mineAt.isValid());
        QVERIFY2(planned.conflicts.front().mine.contains(u"Title"_s),
                 qPrintable(planned.conflicts.front().mine));
        QCOMPARE(ok(tried(by(MergeRule::Newest))).summary.settled, 1);
        QVERIFY(m_mine->study(m_study));
        const MergeOutcome there = merged(*m_theirs, m_mine->path());
        QCOMPARE(there.summary.unsettled, 0);
        QVERIFY(m_theirs->study(m_study));
    }

    void whatChangedOnlyInTime_isNotCounted()
    {
        tamper(*m_theirs, "UPDATE study SET modified = modified + 60000");
        forge("study", m_study, "modified", stampOf(*m_mine));
        const MergeOutcome outcome = ok(tried());
        QVERIFY(outcome.summary.kinds.empty());
    }

    void nonsenseLeavesNothing()
    {
        tamper(*m_theirs,
               "INSERT INTO version VALUES ('study', 'x', 'title', x''), ('study', '99', 'title', x''), "
               "('nothing', '1', '', x''), ('study', '1,2', '', x''), ('coding', '5', '', x'')");
        const auto versions = [&] {
            auto connection = ok(Connection::open(m_mine->path(), Connection::Mode::ReadWrite));
            return ok(connection.integer("SELECT count(*) FROM version"));
        };
        const qint64 before = versions();
        ok(tried());
        QCOMPARE(versions(), before);
    }
};

QTEST_GUILESS_MAIN(tst_MergeTrust)
#include "tst_mergetrust.moc"

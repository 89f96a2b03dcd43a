// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pack says of the rest of the world is a stranger's word: of when things were written and by whom, of what is the same, of what is confidential.
#include "model/catalogue/codebooklimits.h"
#include "model/storage/packs.h"
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
    /// As people do it: by a pack of all that is not confidential, but for what is ticked.
    MergeOutcome handOver(const CatalogueStore& from, CatalogueStore& to, const MergeChoices& choices = {},
                          const ConfidentialParts& ticked = {})
    {
        Progress progress;
        const QString path = to.path() + u".lacunapack"_s;
        QFile::remove(path);
        PackOptions options;
        options.confidential = ticked;
        ok(writePack(from.path(), options, path, {}, progress));
        const auto pack = ok(OpenPack::open(path, {}, progress));
        return ok(PackMerge::mergeOnly(to, pack->data(), choices, progress));
    }
    Result<MergeOutcome> tried(const MergeChoices& choices = {})
    {
        Progress progress;
        return PackMerge::mergeOnly(*m_mine, handedOver(m_theirs->path(), m_mine->path() + u".pack"_s),
                                    choices, progress);
    }

    /// A chain of @p levels terms in the sector's dimension.
    static QByteArray chainOfTerms(Id first, int levels, const QByteArray& above = "NULL")
    {
        const QByteArray id = QByteArray::number(first);
        return "INSERT INTO term(id, dimension, parent, code, label) WITH RECURSIVE n(i) AS (SELECT 0 UNION "
               "ALL SELECT "
               "i + 1 FROM n WHERE i + 1 < "
            + QByteArray::number(levels) + ") SELECT " + id + " + i, " + QByteArray::number(sector)
            + ", CASE i WHEN 0 THEN " + above + " ELSE " + id + " + i - 1 END, 'q' || (" + id
            + " + i), 'Level ' || i FROM n;";
    }
    static qint64 counted(const CatalogueStore& store, const QByteArray& sql)
    {
        return ok(ok(Connection::open(store.path(), Connection::Mode::ReadOnly)).integer(sql));
    }
    Result<std::unique_ptr<OpenPack>> opened() const
    {
        Progress progress;
        const QString path = m_mine->path() + u"pack"_s;
        ok(writePack(m_theirs->path(), {}, path, {}, progress));
        return OpenPack::open(path, {}, progress);
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

    void packOfDeepTerms_isRefused()
    {
        tamper(*m_theirs, chainOfTerms(1000, mostTermLevels));
        QVERIFY(opened());
        tamper(*m_theirs, "UPDATE term SET parent = 1005 WHERE id = 1000"); // rings are opened by merging
        QVERIFY(opened());
        tamper(*m_theirs, "UPDATE term SET parent = " + QByteArray::number(fishing) + " WHERE id = 1000");
        const auto refused = opened();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY2(refused.error().message.contains(u"Level 31"_s), qPrintable(refused.error().message));
    }

    void mergeThatComesTooDeep_isRefused()
    {
        Id above = 0;
        for (int i = 0; i < 5; ++i)
            above = ok(m_mine->apply(AddTerm{term(0, sector, {}, u"Above"_s, above)})).id;
        Term moved = *ok(m_mine->codebook())->term(fishing);
        moved.parent = above;
        ok(m_mine->apply(UpdateTerm{moved}));
        tamper(*m_theirs, chainOfTerms(1000, 30, QByteArray::number(seaFishing)));
        QVERIFY(opened());
        const QString before = tablesOf(m_mine->path());
        const auto refused = tried();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY2(refused.error().message.contains(u"levels"_s), qPrintable(refused.error().message));
        QCOMPARE(tablesOf(m_mine->path()), before);
        tamper(*m_theirs, "DELETE FROM term WHERE id >= 1025");
        QVERIFY(tried());
    }

    void longChainOfReports()
    {
        const QByteArray texts =
            "authors, source, publisher, place, volume, issue, pages, edition, isbn, doi, url, "
            "keywords, language, accession, verified_at, extra, notes, abstract";
        tamper(*m_theirs,
               "INSERT INTO study(id, type, title, companion_of, notes_confidential, " + texts
                   + ") WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                     "SELECT 100000 + i, "
                     "'a', 't', iif(i < 20000, 100001 + i, NULL), 0"
                   + QByteArray(", ''").repeated(texts.count(',') + 1) + " FROM n");
        ok(tried());
        QCOMPARE(counted(*m_mine, "SELECT count(*) FROM study WHERE companion_of = 120000"), 19999);
    }

    void longChainOfTheSame()
    {
        tamper(*m_theirs,
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 19999) INSERT INTO "
               "same_row "
               "SELECT 'dimension', 100000 + i, 1020000 - i FROM n UNION ALL SELECT 'dimension', 1000000 + "
               "i, 1000001 + i FROM n");
        ok(tried());
        QCOMPARE(counted(*m_mine, "SELECT count(*) FROM same_row WHERE stays = 100001"), 2 * 19999);
        QCOMPARE(counted(*m_mine, "SELECT count(*) FROM same_row WHERE stays <> 100001"), 0);
    }

    /// Of terms that were deleted together, one is alive and keeps all above it.
    void manyDeletions_areGivenUp()
    {
        QByteArray vector(16, '\0');
        qToBigEndian<quint64>(4711, vector.data());
        qToBigEndian<qint64>(stampOfNow(), vector.data() + 8);
        constexpr int chains = 700;
        constexpr int levels = 30;
        QByteArray terms = "BEGIN;";
        for (int i = 0; i < chains; ++i)
            terms += chainOfTerms(100000 + (i * levels), levels);
        terms += "INSERT INTO version SELECT 'term', CAST(id AS TEXT), '', x'" + vector.toHex()
            + "' FROM term WHERE id >= 100000 AND (label <> 'Level 29' OR id < 100300)";
        tamper(*m_theirs, terms + "; COMMIT");
        ok(tried());
        QCOMPARE(counted(*m_mine, "SELECT count(*) FROM term WHERE id BETWEEN 100000 AND 100299"), 0);
        QCOMPARE(counted(*m_mine, "SELECT count(*) FROM term WHERE id >= 100300"), (chains - 10) * levels);
        QCOMPARE(counted(*m_mine, "SELECT count(*) FROM version WHERE tbl = 'term' AND col = ''"),
                 chains * levels - 690);
    }

    /// What was taken for one dimension has terms of one code: each gets a number.
    void manyOfOneName()
    {
        tamper(
            *m_theirs,
            "INSERT INTO dimension(id, key, label) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
            "FROM n "
            "WHERE i < 500) SELECT 100000 + i, 'k' || i, 'l' || i FROM n;"
            "INSERT INTO term(id, dimension, code, label) SELECT id + 1000000, id, 'c', label FROM dimension "
            "WHERE id > "
            "100000; INSERT INTO same_row SELECT 'dimension', id, 100001 FROM dimension WHERE id > 100001");
        ok(tried());
        const QByteArray ofThem = " FROM term WHERE dimension = 100001";
        QVERIFY(counted(*m_mine, "SELECT count(*)" + ofThem) > 0);
        QCOMPARE(counted(*m_mine, "SELECT count(*)" + ofThem),
                 counted(*m_mine, "SELECT count(DISTINCT code)" + ofThem));
        QCOMPARE(counted(*m_mine, "SELECT count(*)" + ofThem + " AND code = 'c'"), 1);
        QCOMPARE(counted(*m_mine,
                         "SELECT count(*)" + ofThem + " AND code = 'c-' || (SELECT count(*)" + ofThem + ")"),
                 qint64(counted(*m_mine, "SELECT count(*)" + ofThem) > 1));
    }

    void dimensionsThatUseEachOthersTerms()
    {
        tamper(
            *m_theirs,
            "UPDATE dimension SET tree_of = 2 WHERE id = 1; UPDATE dimension SET tree_of = 1 WHERE id = 2");
        const auto refused = opened();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY2(refused.error().message.contains(u"cannot use the terms"_s),
                 qPrintable(refused.error().message));
        forge("dimension", country, "tree_of", stampOf(*m_mine));
        forge("dimension", sector, "tree_of", stampOf(*m_mine));
        ok(tried(by(MergeRule::Theirs))); // and if it comes to it all the same
        QCOMPARE(
            counted(*m_mine, "SELECT count(*) FROM dimension WHERE id IN (1, 2) AND tree_of IS NOT NULL"), 1);
        QCOMPARE(counted(*m_mine,
                         "SELECT count(*) FROM dimension d JOIN dimension o ON o.id = d.tree_of WHERE "
                         "o.tree_of IS NOT NULL"),
                 0);
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

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const QByteArray thai = QByteArray::number(thailand);
        const auto version = [](const char* name, const QByteArray& values) {
            QTest::newRow(name) << QByteArray("INSERT INTO version VALUES (" + values + ")");
        };
        version("no key", "'study', 'x', 'title', x''");
        version("no table", "'nothing', '1', '', x''");
        version("two keys for one", "'study', '1,2', '', x''");
        version("one key for two", "'collection_study', '5', '', x''");
        version("a zero before", "'term', '0" + thai + "', '', x''");
        version("a sign before", "'term', '+" + thai + "', '', x''");
        version("no column", "'term', '" + thai + "', 'nothing', x''");
        version("more copies than there are",
                "'term', '" + thai
                    + "', 'label', (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                      "WHERE i < 4096) SELECT unhex(group_concat(printf('%016x%016x', i, 1), '') ) FROM n)");
        QTest::newRow("dimension 0") << QByteArray(
            "INSERT INTO dimension(id, key, label) VALUES (0, 'sector-2', 'S')");
        QTest::newRow("term -5") << QByteArray("INSERT INTO term(id, dimension, code, label) VALUES (-5, "
                                               + QByteArray::number(country) + ", 't', 'T')");
    }
    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, sql);
        tamper(*m_theirs, sql);
        const QString before = tablesOf(m_mine->path());
        const auto refused = tried(by(MergeRule::Theirs));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QCOMPARE(tablesOf(m_mine->path()), before);
    }

    /// A version of a row that is on neither side.
    void nonsenseLeavesNothing()
    {
        tamper(*m_theirs, "INSERT INTO version VALUES ('study', '99', 'title', x'')");
        const auto versions = [&] {
            auto connection = ok(Connection::open(m_mine->path(), Connection::Mode::ReadWrite));
            return ok(connection.integer("SELECT count(*) FROM version"));
        };
        const qint64 before = versions();
        ok(tried());
        QCOMPARE(versions(), before);
    }

    void whatWasWithheld_neverTakesItsPlace_data()
    {
        QTest::addColumn<bool>("apart");
        QTest::addColumn<bool>("written");
        QTest::addColumn<MergeRule>("rule");
        for (const bool apart : {false, true}) {
            for (const bool written : {false, true}) {
                for (const MergeRule rule : {MergeRule::None, MergeRule::Theirs, MergeRule::Newest})
                    QTest::addRow("%s %s %d", apart ? "apart" : "copies", written ? "written" : "imported",
                                  int(rule))
                        << apart << written << rule;
            }
        }
    }
    void whatWasWithheld_neverTakesItsPlace()
    {
        QFETCH(bool, apart);
        QFETCH(bool, written);
        QFETCH(MergeRule, rule);
        if (apart)
            m_theirs = create(m_folder, u"withheld-%1%2.lacuna"_s.arg(written).arg(int(rule)));
        const Id id = add(*m_mine, u"Interviews"_s);
        setField(*m_mine, id, [](Study& s) {
            s.notes = u"Informant"_s;
            s.notesConfidential = true;
        });
        if (!written) // an import of many leaves no trail
            tamper(*m_mine, "DELETE FROM version WHERE tbl = 'study' AND col NOT LIKE '%confidential'");
        handOver(*m_mine, *m_theirs);
        QCOMPARE(ok(m_theirs->study(id)).study.notes, QString());
        const MergeOutcome back = handOver(*m_theirs, *m_mine, by(rule));
        QCOMPARE(back.summary.unsettled, 0);
        QCOMPARE(back.summary.settled, 0);
        QCOMPARE(ok(m_mine->study(id)).study.notes, u"Informant"_s);
        // What is written in its place was written without having seen it: a question.
        setField(*m_theirs, id, [](Study& s) { s.notes = u"Somebody said so"_s; });
        const MergeOutcome later = handOver(*m_theirs, *m_mine, {}, ConfidentialParts::all());
        QCOMPARE(later.summary.unsettled, 1);
        QCOMPARE(ok(m_mine->study(id)).study.notes, u"Informant"_s);
    }

    void firstPackOfAnotherCatalogue_doesNotSpareTheQuestion()
    {
        m_theirs = create(m_folder, u"spare-theirs.lacuna"_s);
        merged(*m_theirs, m_mine->path());
        forge("study", m_study, "title", {}); // the same text, with some knowledge
        QCOMPARE(ok(tried()).summary.unsettled, 0);
        setField(*m_theirs, m_study, [](Study& s) { s.title = u"Another title"_s; });
        QCOMPARE(ok(tried()).summary.unsettled, 1);
        QCOMPARE(mine().title, u"Sea slaves"_s);
    }

    /// A minute of the gap goes where the note on it goes: neither is taken away or moved by a pack.
    void markedNoteOnAGap_staysWhereItIs_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("moved") << QByteArray("UPDATE gap_note SET term_a = " + QByteArray::number(laos)
                                             + " WHERE id = 61");
        QTest::newRow("narrowed") << QByteArray(
            "UPDATE gap_note SET dimension_b = " + QByteArray::number(sector)
            + ", term_b = " + QByteArray::number(fishing) + " WHERE id = 61");
        QTest::newRow("deleted") << QByteArray("DELETE FROM gap_note WHERE id = 61");
    }
    void markedNoteOnAGap_staysWhereItIs()
    {
        QFETCH(QByteArray, sql);
        const QByteArray cell = QByteArray::number(country) + ", " + QByteArray::number(thailand);
        const QByteArray made =
            "INSERT INTO gap_note(id, dimension_a, term_a, text, confidential) VALUES (61, " + cell
            + ", 'Informant', 1); INSERT INTO meeting(id, name, begun) VALUES (5, 'M', 0); INSERT INTO "
              "minute(id, meeting, at, kind, dimension_a, term_a, text) VALUES (7, 5, 0, 'note', "
            + cell + ", 'Informant')";
        tamper(*m_mine, made);
        tamper(*m_theirs, made + "; " + sql);
        if (sql.startsWith("DELETE"))
            forge("gap_note", 61, "", {});
        for (const char* column : {"term_a", "dimension_b", "term_b"}) {
            if (!sql.startsWith("DELETE"))
                forge("gap_note", 61, column, {});
        }
        for (const MergeRule rule : {MergeRule::Theirs, MergeRule::None}) {
            ok(tried(by(rule)));
            auto connection = ok(Connection::open(m_mine->path(), Connection::Mode::ReadWrite));
            QCOMPARE(ok(connection.integer(
                         "SELECT count(*) FROM gap_note AS g JOIN minute AS t ON g.term_a = t.term_a "
                         "AND g.term_b IS t.term_b WHERE g.confidential <> 0")),
                     1);
        }
    }

    void referencesOfWhatIsMarked_changeByHandOnly()
    {
        const QByteArray rounds = "INSERT INTO round(id, name, method, ballots_confidential) VALUES (3, 'R', "
                                  "'x', 1), (4, 'S', 'x', 0); "
                                  "INSERT INTO ballot(id, round, participant) VALUES (9, 3, 'P')";
        tamper(*m_mine, rounds);
        merged(*m_theirs, m_mine->path());
        tamper(*m_theirs, "UPDATE ballot SET round = 4 WHERE id = 9");
        forge("ballot", 9, "round", {});
        ok(tried(by(MergeRule::Theirs)));
        auto connection = ok(Connection::open(m_mine->path(), Connection::Mode::ReadWrite));
        QCOMPARE(ok(connection.integer("SELECT round FROM ballot WHERE id = 9")), 3);
    }

    void accountAndNobody_stay()
    {
        tamper(*m_mine, "INSERT OR IGNORE INTO coder(id, name) VALUES (0, '')");
        tamper(*m_theirs,
               "INSERT OR IGNORE INTO coder(id, name) VALUES (0, ''); UPDATE coder SET name = 'Mallory' "
               "WHERE id = 0; DELETE FROM protocol");
        forge("coder", 0, "name", {});
        forge("protocol", 1, "", {});
        const QString title = ok(m_mine->protocol()).title;
        ok(tried(by(MergeRule::Theirs)));
        auto connection = ok(Connection::open(m_mine->path(), Connection::Mode::ReadWrite));
        QCOMPARE(ok(connection.integer("SELECT count(*) FROM coder WHERE id = 0 AND name = ''")), 1);
        QCOMPARE(ok(connection.integer("SELECT count(*) FROM protocol")), 1);
        QCOMPARE(ok(m_mine->protocol()).title, title);
    }

    void orderOfTheCodebook_isItsOwn()
    {
        m_mine = create(m_folder, u"order-mine.lacuna"_s);
        m_theirs = create(m_folder, u"order-theirs.lacuna"_s);
        add(*m_mine, u"One"_s);
        tamper(*m_theirs,
               "UPDATE dimension SET position = position + 5; UPDATE term SET position = position + 5");
        const QString before = tablesOf(m_mine->path());
        ok(tried());
        const auto positions = [](const QString& text) {
            return text.split(u'\n').filter(u"dimension: "_s).join(u'\n');
        };
        QCOMPARE(positions(tablesOf(m_mine->path())), positions(before));
    }
};

QTEST_GUILESS_MAIN(tst_MergeTrust)
#include "tst_mergetrust.moc"

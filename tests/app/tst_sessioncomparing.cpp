// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

using MapResult = Result<std::shared_ptr<const GapMap>>;

/// A catalogue with countries TH and LA and sector F; other ids and another order if @p turned. One study a year in @p years, on Thailand.
void make(const QString& path, bool turned, const QList<int>& years, const QString& sectorKey = u"sector"_s)
{
    std::vector<Dimension> dimensions(2);
    dimensions[0].id = turned ? 2 : 1;
    dimensions[0].key = u"country"_s;
    dimensions[0].label = u"Country"_s;
    dimensions[1].id = turned ? 1 : 2;
    dimensions[1].key = sectorKey;
    dimensions[1].label = u"Sector"_s;
    const Id country = dimensions[0].id;
    const Id sector = dimensions[1].id;
    const auto term = [](Id id, Id dimension, const QString& code, const QString& label) {
        Term made;
        made.id = id;
        made.dimension = dimension;
        made.code = code;
        made.label = label;
        return made;
    };
    const std::vector<Term> terms{term(turned ? 31 : 11, country, u"TH"_s, u"Thailand"_s),
                                  term(turned ? 32 : 12, country, u"LA"_s, u"Laos"_s),
                                  term(turned ? 11 : 21, sector, u"F"_s, u"Fishing"_s)};
    auto store = CatalogueStore::create(path, Codebook(dimensions, terms), {});
    QVERIFY(store.has_value());
    const auto book = (*store)->codebook();
    QVERIFY(book.has_value());
    for (const int year : years) {
        CodedStudy coded;
        coded.study.title = u"Study of %1"_s.arg(year);
        coded.study.type = u"JOUR"_s;
        coded.study.year = year;
        for (const auto& [key, code] : {std::pair(u"country"_s, u"TH"_s), std::pair(sectorKey, u"F"_s)}) {
            const Dimension* dimension = (*book)->dimension(QStringView(key));
            Coding coding;
            coding.dimension = dimension->id;
            coding.term = (*book)->resolve(dimension->id, code)->id;
            coded.codings.push_back(coding);
        }
        QVERIFY((*store)->apply(AddStudy{coded}).has_value());
    }
}

} // namespace

/// What the session computes to compare with: over real files and real jobs.
class TestSessionComparing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void anotherFilterOfTheSameCatalogue();
    void anotherCatalogueIsAskedTheSame();
    void saysWhatTheOtherCatalogueLacks();
    void refusesWhatIsNoCatalogue();
    void aBlindCoderSeesNoCopy();
    void leavesTheOpenCatalogueAlone();

private:
    Question question() const
    {
        const Codebook& book = *m_session->snapshot()->codebook;
        Question question;
        question.rows = book.dimension(u"country")->id;
        question.columns = book.dimension(u"sector")->id;
        question.rules.referenceYear = 2026;
        return question;
    }
    QString file(const QString& name) const { return m_folder->filePath(name); }
    MapResult ask(const QString& fileName, const Filter& filter = {})
    {
        std::optional<MapResult> answer;
        m_session->computeMapElsewhere(u"test"_s, fileName, question(), filter,
                                       [&](const MapResult& map) { answer = map; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return std::unexpected(Error{ErrorKind::Internal, u"no answer"_s, {}});
        return *answer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

void TestSessionComparing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(file(u"settings.ini"_s));
    m_prompts = {};
    make(file(u"c.lacuna"_s), false, {2010, 2015, 2024});
    make(file(u"old.lacuna"_s), true, {2010});
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(file(u"c.lacuna"_s));
    QVERIFY(changed.wait(10'000));
}

void TestSessionComparing::anotherFilterOfTheSameCatalogue()
{
    Filter filter;
    filter.yearTo = 2015;
    const auto map = ask({}, filter);
    QVERIFY(map.has_value());
    QCOMPARE((*map)->total.n, 2);
    QVERIFY(m_session->filter().isEmpty());
    filter.search = u"2024"_s; // a search is asked of the store
    filter.yearTo.reset();
    QCOMPARE((*ask({}, filter))->total.n, 1);
}

void TestSessionComparing::anotherCatalogueIsAskedTheSame()
{
    const auto map = ask(file(u"old.lacuna"_s));
    QVERIFY2(map.has_value(), map ? "" : qPrintable(map.error().message));
    QCOMPARE((*map)->rowsLabel, u"Country"_s);
    QCOMPARE((*map)->columnsLabel, u"Sector"_s);
    QCOMPARE((*map)->total.n, 1);
    Filter filter;
    filter.clauses = {{.dimension = question().rows,
                       .terms = {m_session->snapshot()->codebook->resolve(question().rows, u"LA")->id}}};
    QCOMPARE((*ask(file(u"old.lacuna"_s), filter))->n, 0);
}

void TestSessionComparing::saysWhatTheOtherCatalogueLacks()
{
    make(file(u"odd.lacuna"_s), false, {}, u"branch"_s);
    const auto map = ask(file(u"odd.lacuna"_s));
    QVERIFY(!map.has_value());
    QCOMPARE(map.error().kind, ErrorKind::NotFound);
    QVERIFY2(map.error().message.contains(u"Sector"_s), qPrintable(map.error().message));
    Filter filter;
    filter.collections = {1};
    QCOMPARE(ask(file(u"old.lacuna"_s), filter).error().kind, ErrorKind::BadInput);
}

void TestSessionComparing::refusesWhatIsNoCatalogue()
{
    QFile text(file(u"text.lacuna"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("not a catalogue");
    text.close();
    QCOMPARE(ask(text.fileName()).error().kind, ErrorKind::BadInput);
    QCOMPARE(ask(file(u"nowhere.lacuna"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(ask(m_folder->path()).error().kind, ErrorKind::NotFound);
}

void TestSessionComparing::aBlindCoderSeesNoCopy()
{
    std::optional<Result<EditOutcome>> saved;
    Coder coder;
    coder.name = u"Ann"_s;
    m_session->apply(SaveCoder{coder}, [&](auto outcome) { saved = std::move(outcome); });
    QTRY_VERIFY(saved.has_value());
    QVERIFY(saved->has_value());
    m_session->setCoder((*saved)->id, true);
    QTRY_VERIFY(m_session->isBlind());
    QCOMPARE(ask(file(u"c.lacuna"_s)).error().kind, ErrorKind::BadInput);
    QVERIFY(ask({}).has_value());
}

void TestSessionComparing::leavesTheOpenCatalogueAlone()
{
    const auto before = m_session->snapshot();
    QFile old(file(u"old.lacuna"_s));
    QVERIFY(old.open(QIODevice::ReadOnly));
    const QByteArray content = old.readAll();
    old.close();
    QVERIFY(ask(old.fileName()).has_value());
    QCOMPARE(m_session->fileName(), file(u"c.lacuna"_s));
    QCOMPARE(m_session->snapshot(), before);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), content); // only read
}

QTEST_MAIN(TestSessionComparing)
#include "tst_sessioncomparing.moc"

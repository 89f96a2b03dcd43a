// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
#include "model/storage/cataloguestore.h"
#include "model/storage/connection.h"
#include "support/commandrun.h"
#include "support/unpacked.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What may name people, and what is marked confidential, does not leave the catalogue unless somebody ticks it. A word that is nowhere else stands in every such field; the
/// bytes of everything that the command line writes, unzipped and out of PDFs too, are searched for it. What is ticked does leave: a search that finds nothing anywhere would
/// prove nothing. What the window alone writes is searched by tst_leavingviews.
class TestCanaries : public QObject, protected test::CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingLeaves_data();
    void nothingLeaves();
    void nothingMarkedLeaves_data();
    void nothingMarkedLeaves();
    void markedBallotsAreRefused();
    void errorsNameNobody();
    void whatIsTickedLeaves_data();
    void whatIsTickedLeaves();
    void everyColumn();

private:
    QStringList withFiles(QStringList words) const
    {
        words.replaceInStrings(u"CATALOGUE"_s, m_catalogue);
        words.replaceInStrings(u"OUT"_s, m_folder.filePath(u"out"_s));
        return words;
    }
    /// Of the screen and of the file that was written.
    QByteArray written(const QStringList& words);
    QStringList found(const QByteArray& bytes) const;
    /// A word for every column of the schema that can take one, set into a copy of the catalogue with all marks on, which is then the catalogue.
    std::map<QString, QString> fillColumns();
    QString canary(const QString& field);
    void plantStudies(CatalogueStore& to);
    void plantTeam(CatalogueStore& to);
    void plantForum(CatalogueStore& to);
    void plantStory(CatalogueStore& to);

    QTemporaryDir m_folder;
    QString m_catalogue;
    std::map<QString, QString> m_canaries; ///< field → word
    struct Ids {
        Id country = 0, thailand = 0, cambodia = 0; ///< of the codebook
        Id sectors = 0, first = 0, last = 0, methods = 0, survey = 0, interview = 0;
        Id kept = 0, elsewhere = 0; ///< studies
        Id round = 0;
    } m_ids;
};

namespace {

QStringList studyFormats()
{
    return {u"csv"_s,  u"ris"_s,        u"bibtex"_s, u"biblatex"_s, u"csljson"_s,
            u"nbib"_s, u"endnotexml"_s, u"eppi"_s,   u"json"_s};
}

/// Formats of reports that have room for notes, and which of what is ticked they hold.
std::vector<std::pair<QString, QStringList>> reportsWithNotes()
{
    const QString files = u"name of an attached file"_s;
    const QString note = u"note on a gap"_s;
    const QString notes = u"study notes"_s;
    const QString who = u"who fills a gap"_s;
    return {
        {u"pptx"_s, {files, note, notes, who}}, {u"odp"_s, {files, note, notes, who}},
        {u"xlsx"_s, {files, note, notes, who}}, {u"ods"_s, {files, note, notes, who}},
        {u"docx"_s, {files, note, notes, who}}, {u"html"_s, {u"contact of a gap"_s, files, note, notes, who}},
        {u"pdf"_s, {files, note, notes, who}}};
}

/// The same with what is marked of it, as found() orders them.
QStringList withMarked(QStringList fields)
{
    for (const QString& field : QStringList(fields)) {
        fields << u"marked "_s + field;
        if (field == u"study notes")
            fields << u"marked notes since a merge"_s;
    }
    fields.sort();
    return fields;
}

template <typename T> Id idOf(const Result<T>& outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return outcome->id;
}

} // namespace

QString TestCanaries::canary(const QString& field)
{
    // Letters alone: no format has to escape them, and no number or path looks like them. One word is no part of another.
    const auto made = int(m_canaries.size());
    const QString word = u"Canary%1%2zyx"_s.arg(QChar(u'A' + made / 26)).arg(QChar(u'A' + made % 26));
    m_canaries.emplace(field, word);
    return word;
}

void TestCanaries::initTestCase()
{
    m_catalogue = m_folder.filePath(u"a.lacuna"_s);
    const auto book = builtinCodebook();
    const auto store = CatalogueStore::create(m_catalogue, *book, {});
    QVERIFY(store.has_value());
    const auto codebook = (*store)->codebook();
    QVERIFY(codebook.has_value());
    const auto resolved = [&](Id dimension, const QString& code) {
        return (*codebook)->resolve(dimension, code)->id;
    };
    m_ids.country = (*codebook)->dimension(u"country")->id;
    m_ids.thailand = resolved(m_ids.country, u"TH"_s);
    m_ids.cambodia = resolved(m_ids.country, u"KH"_s);
    m_ids.sectors = (*codebook)->dimension(u"sector")->id;
    m_ids.first = (*codebook)->termsOf(m_ids.sectors, 0).front()->id;
    m_ids.last = (*codebook)->termsOf(m_ids.sectors, 0).back()->id;
    m_ids.methods = (*codebook)->dimension(u"method")->id;
    m_ids.survey = (*codebook)->termsOf(m_ids.methods, 0).front()->id;
    m_ids.interview = (*codebook)->termsOf(m_ids.methods, 0).back()->id;
    plantStudies(**store);
    plantTeam(**store);
    plantForum(**store);
    plantStory(**store);
}

/// Two studies: of each country and each sector one, so that the other two cells are gaps, each with a note. One of each carries the mark.
void TestCanaries::plantStudies(CatalogueStore& to)
{
    const auto add = [&](const QString& title, Id country, Id sector, const QString& notes, bool marked) {
        CodedStudy study;
        study.study.title = title;
        study.study.year = 2024;
        study.study.notes = u"They told us "_s + canary(notes);
        study.study.notesConfidential = marked;
        for (const auto& [dimension, term] :
             {std::pair(m_ids.country, country), std::pair(m_ids.sectors, sector)}) {
            Coding coding;
            coding.dimension = dimension;
            coding.term = term;
            study.codings.push_back(coding);
        }
        return idOf(to.apply(AddStudy{study}));
    };
    m_ids.kept =
        add(canary(u"title before it was changed"_s), m_ids.thailand, m_ids.first, u"study notes"_s, false);
    auto changed = to.study(m_ids.kept);
    QVERIFY(changed);
    changed->study.title = u"A made-up study"_s; // what it was stays in the history
    QVERIFY(to.apply(UpdateStudy{*changed}));
    m_ids.elsewhere =
        add(u"Another made-up study"_s, m_ids.cambodia, m_ids.last, u"marked study notes"_s, true);
    const Id twice = add(u"A made-up study again"_s, m_ids.thailand, m_ids.first,
                         u"marked notes of a merged record"_s, true);
    const Id once = add(u"A made-up study once more"_s, m_ids.thailand, m_ids.first,
                        u"marked notes since a merge"_s, false);
    const auto merged = to.study(once);
    QVERIFY(merged && to.apply(MergeStudies{merged->study, {twice}}));
    for (const bool marked : {false, true}) {
        const QString mark = marked ? u"marked "_s : QString();
        Attachment file;
        file.study = m_ids.kept;
        file.fileName = canary(mark + u"name of an attached file"_s) + u".txt"_s;
        file.mediaType = u"text/plain"_s;
        file.note = canary(mark + u"note on an attached file"_s);
        file.confidential = marked;
        const QString inside = canary(mark + u"text of an attached file"_s);
        idOf(to.apply(AttachFile{file, inside.toUtf8(), {inside}}));
        GapNote note;
        note.dimensionA = m_ids.country;
        note.termA = marked ? m_ids.cambodia : m_ids.thailand;
        note.dimensionB = m_ids.sectors;
        note.termB = marked ? m_ids.first : m_ids.last;
        note.text = canary(mark + u"note on a gap"_s);
        note.status = GapStatus::BeingFilled;
        note.filledBy = canary(mark + u"who fills a gap"_s);
        note.contact = canary(mark + u"contact of a gap"_s);
        note.confidential = marked;
        idOf(to.apply(SaveGapNote{note}));
    }
}

/// Two coders who do not agree, each with an appraisal.
void TestCanaries::plantTeam(CatalogueStore& to)
{
    for (const bool marked : {false, true}) {
        const QString mark = marked ? u"marked "_s : QString();
        Coder coder;
        coder.name = canary(mark + u"name of a coder"_s);
        coder.note = canary(mark + u"note on a coder"_s);
        coder.confidential = marked;
        coder.id = idOf(to.apply(SaveCoder{coder}));
        for (const Id study : {m_ids.kept, m_ids.elsewhere}) {
            Coding coding;
            coding.dimension = m_ids.methods;
            coding.term = marked ? m_ids.survey : m_ids.interview;
            coding.coder = coder.id;
            idOf(to.apply(SetCodings{study, m_ids.methods, coder.id, {coding}, false}));
        }
        Appraisal appraisal;
        appraisal.study = m_ids.kept;
        appraisal.coder = coder.id;
        appraisal.checklist = u"amstar2"_s;
        appraisal.note = canary(mark + u"note on an appraisal"_s);
        appraisal.answers = {
            {u"1"_s,
             QJsonObject{{u"answer"_s, u"yes"_s}, {u"note"_s, canary(mark + u"note on an answer"_s)}}}};
        appraisal.confidential = marked;
        idOf(to.apply(SaveAppraisal{appraisal}));
    }
}

/// What people said and how they voted.
void TestCanaries::plantForum(CatalogueStore& to)
{
    for (const bool marked : {false, true}) {
        const QString mark = marked ? u"marked "_s : QString();
        Practice practice;
        practice.title = marked ? canary(u"marked title of a practice"_s) : u"A made-up practice"_s;
        practice.text = marked ? canary(u"marked text of a practice"_s) : u"Ask twice."_s;
        practice.contributor = canary(mark + u"contributor of a practice"_s);
        practice.confidential = marked;
        PracticeSource source{.study = m_ids.kept, .page = {}, .quote = {}};
        if (marked)
            source.quote = canary(u"marked quote of a practice"_s);
        practice.sources.push_back(source);
        practice.terms.push_back({m_ids.country, m_ids.thailand});
        idOf(to.apply(SavePractices{{practice}}));
        Contribution said;
        said.name = canary(mark + u"who said a contribution"_s);
        said.text = marked ? canary(u"marked contribution"_s) : u"Nobody asks the crews."_s;
        said.confidential = marked;
        said.studies = {m_ids.kept};
        idOf(to.apply(SaveContributions{{said}}));
        Round round;
        round.name = marked ? u"Secret"_s : u"Priorities"_s;
        round.method = RoundMethod::DotVoting;
        round.ballotsConfidential = marked;
        for (const QString& title : {u"Option A"_s, u"Option B"_s}) {
            RoundOption option;
            option.title = title;
            round.options.push_back(option);
        }
        round.participants.push_back({canary(mark + u"participant of a round"_s), StakeholderGroup::Workers});
        round.id = idOf(to.apply(SaveRound{round}));
        const auto rounds = to.rounds();
        const auto kept = std::ranges::find(*rounds, round.id, &Round::id);
        Ballot ballot;
        ballot.participant = canary(mark + u"participant of a ballot"_s);
        ballot.answers.push_back({kept->options[0].id, 0, 3});
        idOf(to.apply(SaveBallots{round.id, {ballot}}));
        m_ids.round = round.id; // the story shows the one whose ballots are confidential
    }
}

void TestCanaries::plantStory(CatalogueStore& to)
{
    View view;
    view.name = u"All"_s;
    view.question.rows = m_ids.country;
    view.question.columns = m_ids.sectors;
    const Id saved = idOf(to.apply(SaveView{view}));
    Story story;
    story.name = u"Forum"_s;
    for (const StepKind kind : allStepKinds) {
        StoryStep step;
        step.kind = kind;
        step.title = u"A step"_s;
        step.view = showsView(kind) ? saved : 0;
        step.round = showsRound(kind) ? m_ids.round : 0;
        story.steps.push_back(step);
    }
    idOf(to.apply(SaveStory{story}));
    Meeting meeting;
    meeting.name = u"A meeting"_s;
    const Id held = idOf(to.apply(SaveMeeting{meeting}));
    Minute minute;
    minute.text = canary(u"minutes of a meeting"_s);
    idOf(to.apply(SaveMinute{held, minute, {}}));
}

QByteArray TestCanaries::written(const QStringList& words)
{
    const QString out = m_folder.filePath(u"out"_s);
    for (const QString& name : QDir(m_folder.path()).entryList({u"out*"_s}))
        QFile::remove(m_folder.filePath(name));
    const int code = run(withFiles(words));
    if (code != 0)
        qWarning("%d: %s", code, m_err.constData());
    QByteArray all = m_out + m_err;
    for (const QString& name : QDir(m_folder.path()).entryList({u"out*"_s}))
        all += test::unpacked(m_folder.filePath(name));
    return code == 0 ? all : QByteArray();
}

QStringList TestCanaries::found(const QByteArray& bytes) const
{
    QStringList fields;
    for (const auto& [field, word] : m_canaries) {
        if (test::holds(bytes, word))
            fields << field;
    }
    return fields;
}

void TestCanaries::nothingLeaves_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("sign"); ///< what shows that it was written and read
    const auto row = [](const QString& words, const char* sign) {
        QTest::newRow(qPrintable(words)) << words.split(u' ') << QByteArray(sign);
    };
    for (const QString& format : {u"pptx"_s, u"odp"_s, u"xlsx"_s, u"ods"_s, u"docx"_s, u"html"_s, u"pdf"_s}) {
        row(u"export CATALOGUE --view All -o OUT."_s + format, "Thailand");
        row(u"export CATALOGUE --story Forum -o OUT."_s + format, "Thailand");
        row(u"export CATALOGUE --rows country --columns sector --measure practices -o OUT."_s + format,
            "Thailand");
    }
    for (const QString& format : {u"svg"_s, u"png"_s, u"csv"_s})
        row(u"export CATALOGUE --rows country --columns sector -o OUT."_s + format,
            format == u"png" ? "PNG" : "Thailand");
    for (const QString& format : {u"json"_s, u"csv"_s, u"table"_s}) {
        row(u"matrix CATALOGUE --rows country --columns sector --as "_s + format, "Thailand");
        row(u"gaps CATALOGUE --rows country --columns sector --as "_s + format, "absolute");
        row(u"priorities CATALOGUE --round Priorities --as "_s + format, "Option A");
        row(u"priorities CATALOGUE --round Secret --as "_s + format, "Option A");
    }
    row(u"priorities CATALOGUE --round Priorities --show form"_s, "Option A");
    row(u"priorities CATALOGUE --round Priorities --show ballots"_s, "Option A");
    row(u"priorities CATALOGUE --round Secret --show form"_s, "Option A");
    row(u"duplicates CATALOGUE --all"_s, "groups");
    row(u"codebook CATALOGUE export OUT.json"_s, "Thailand");
    row(u"codebook CATALOGUE export OUT.csv"_s, "Thailand");
    row(u"check CATALOGUE"_s, "well");
}

void TestCanaries::nothingLeaves()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, sign);
    const QByteArray all = written(words);
    QVERIFY2(all.contains(sign), all.left(400).constData());
    QCOMPARE(found(all), QStringList());
}

/// What leaves for what it is, or is asked for by name, leaves without what carries the mark.
void TestCanaries::nothingMarkedLeaves_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("leaves");
    const auto row = [](const QString& words, const QStringList& leaves) {
        QTest::newRow(qPrintable(words)) << words.split(u' ') << leaves;
    };
    for (const QString& format : studyFormats())
        row(u"studies CATALOGUE --as "_s + format, {u"study notes"_s});
    for (const auto& [format, leaves] : reportsWithNotes())
        row(u"export CATALOGUE --view All --top 0 --include notes,files,gap-notes -o OUT."_s + format,
            leaves);
    const QStringList ofGaps{u"contact of a gap"_s, u"note on a gap"_s, u"who fills a gap"_s};
    for (const QString& format : {u"json"_s, u"csv"_s})
        row(u"gaps CATALOGUE --rows country --columns sector --include gap-notes --as "_s + format, ofGaps);
    row(u"priorities CATALOGUE --round Priorities --show ballots --names"_s, {u"participant of a ballot"_s});
    row(u"priorities CATALOGUE --round Priorities --show form --names"_s, {u"participant of a round"_s});
    row(u"priorities CATALOGUE --round Secret --show form --names"_s, {});
    for (const QString& format : {u"json"_s, u"table"_s})
        row(u"agreement CATALOGUE --dimension method --as "_s + format, {u"name of a coder"_s});
}

void TestCanaries::nothingMarkedLeaves()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, leaves);
    QCOMPARE(found(written(words)).join(u", "_s), leaves.join(u", "_s));
}

void TestCanaries::markedBallotsAreRefused()
{
    for (const QString& words :
         {u"priorities CATALOGUE --round Secret --show ballots"_s,
          u"priorities CATALOGUE --round Secret --show ballots --names -o OUT.csv"_s}) {
        QVERIFY(run(withFiles(words.split(u' '))) != 0);
        QVERIFY2(m_err.contains("--include-confidential"), m_err.constData());
        QCOMPARE(found(m_out + m_err), QStringList());
        QVERIFY(!QFile::exists(m_folder.filePath(u"out.csv"_s)));
    }
}

/// What is asked for and not there is answered with what is there: not with who carries the mark.
void TestCanaries::errorsNameNobody()
{
    for (const QString& words :
         {u"agreement CATALOGUE --dimension method --coders nope,nobody"_s,
          u"priorities CATALOGUE --round nope"_s, u"export CATALOGUE --view nope -o OUT.pdf"_s,
          u"export CATALOGUE --story nope -o OUT.pdf"_s,
          u"pack CATALOGUE --collection nope -o OUT.lacunapack"_s}) {
        QVERIFY(run(withFiles(words.split(u' '))) != 0);
        QStringList fields = found(m_out + m_err);
        fields.removeOne(u"name of a coder"_s); // which carries no mark
        QCOMPARE(fields, QStringList());
    }
    // They are called by the name that is told of them, too.
    QCOMPARE(run(withFiles({u"agreement"_s, u"CATALOGUE"_s, u"--dimension"_s, u"method"_s, u"--coders"_s,
                            u"Coder 1,%1"_s.arg(m_canaries.at(u"name of a coder"_s))})),
             0);
}

void TestCanaries::whatIsTickedLeaves_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("leaves");
    const auto row = [](const QString& words, const QStringList& leaves) {
        QTest::newRow(qPrintable(words)) << words.split(u' ') << leaves;
    };
    // The mark is one thing, what is asked for another: alone it lets nothing leave that would not leave without the mark.
    const QString ticked = u" --include-confidential"_s;
    for (const QString& format : studyFormats())
        row(u"studies CATALOGUE --as "_s + format + ticked,
            {u"marked notes since a merge"_s, u"marked study notes"_s, u"study notes"_s});
    for (const auto& [format, leaves] : reportsWithNotes()) {
        row(u"export CATALOGUE --view All --top 0 --include notes,files,gap-notes -o OUT."_s + format
                + ticked,
            withMarked(leaves));
        row(u"export CATALOGUE --view All --top 0 -o OUT."_s + format + ticked, {});
    }
    const QStringList ofGaps{u"contact of a gap"_s, u"note on a gap"_s, u"who fills a gap"_s};
    row(u"gaps CATALOGUE --rows country --columns sector --include gap-notes --as json"_s + ticked,
        withMarked(ofGaps));
    row(u"gaps CATALOGUE --rows country --columns sector --as json"_s + ticked, {});
    row(u"priorities CATALOGUE --round Secret --show ballots --names"_s + ticked,
        {u"marked participant of a ballot"_s});
    row(u"priorities CATALOGUE --round Secret --show form"_s + ticked, {});
    row(u"priorities CATALOGUE --round Secret --show form --names"_s + ticked,
        {u"marked participant of a round"_s});
    row(u"agreement CATALOGUE --dimension method"_s + ticked,
        {u"marked name of a coder"_s, u"name of a coder"_s});
}

void TestCanaries::whatIsTickedLeaves()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, leaves);
    QCOMPARE(found(written(words)).join(u", "_s), leaves.join(u", "_s));
}

namespace {

/// What is not filled: what is read as something else than text, what the commands ask by, and what no command that is tried here can be without.
// clang-format off
const QStringList notFilled{
    // JSON
    u"protocol.flow"_s, u"saved_view.question"_s, u"saved_view.filter"_s, u"saved_view.drawing"_s, u"saved_search.filter"_s, u"story.settings"_s, u"round.settings"_s,
    u"round.participants"_s, u"round_option.countries"_s, u"appraisal.answers"_s, u"checklist.items"_s, u"mapping.headers"_s, u"mapping.map"_s, u"study.extra"_s,
    u"merged_study.extra"_s, u"batch.report"_s,
    // one of our own words, or a date
    u"study.type"_s, u"merged_study.type"_s, u"study.verified_at"_s, u"gap_note.status"_s, u"gap_note.until"_s, u"practice.kind"_s, u"practice.stage"_s,
    u"contribution.stakeholder_group"_s, u"contribution.said_on"_s, u"round.method"_s, u"round.status"_s, u"story_step.kind"_s, u"minute.kind"_s,
    u"ballot.stakeholder_group"_s, u"appraisal.checklist"_s, u"appraisal.rating"_s, u"protocol.searched_on"_s, u"burden.region_set"_s,
    // what is asked by
    u"setting.key"_s, u"history.kind"_s, u"dimension.key"_s, u"term.code"_s, u"saved_view.name"_s, u"story.name"_s, u"round.name"_s};

/// What may leave unasked, of what is filled.
const QStringList mayLeave{
    u"burden.definition"_s, u"burden.name"_s, u"burden.source"_s, u"burden.unit"_s, u"coding.page"_s, u"coding.quote"_s, u"dimension.label"_s,
    u"dimension.scope_note"_s, u"protocol.contact"_s, u"protocol.criteria"_s, u"protocol.licence"_s, u"protocol.note"_s, u"protocol.scope"_s,
    u"protocol.sources"_s, u"protocol.title"_s, u"round_option.title"_s, u"saved_view.caption"_s, u"story.subtitle"_s, u"story_step.caption"_s,
    u"story_step.notes"_s, u"story_step.text"_s, u"story_step.title"_s, u"study.abstract"_s, u"study.accession"_s, u"study.authors"_s, u"study.doi"_s,
    u"study.edition"_s, u"study.isbn"_s, u"study.issue"_s, u"study.keywords"_s, u"study.language"_s, u"study.pages"_s, u"study.place"_s, u"study.publisher"_s,
    u"study.source"_s, u"study.title"_s, u"study.url"_s, u"study.volume"_s, u"term.aliases"_s, u"term.label"_s, u"term.scope_note"_s};
// clang-format on

/// One of each kind of output, with everything asked for that is no mark and no name.
QStringList everyCommand()
{
    QStringList all;
    for (const QString& format : {u"pptx"_s, u"odp"_s, u"xlsx"_s, u"ods"_s, u"docx"_s, u"html"_s, u"pdf"_s}) {
        all << u"export CATALOGUE --view All --top 0 --include notes,files,gap-notes -o OUT."_s + format;
        all << u"export CATALOGUE --story Forum --include notes,files,gap-notes -o OUT."_s + format;
    }
    all << u"export CATALOGUE --rows country --columns sector --measure practices -o OUT.docx"_s;
    for (const QString& format : {u"svg"_s, u"csv"_s})
        all << u"export CATALOGUE --rows country --columns sector -o OUT."_s + format;
    for (const QString& format : studyFormats())
        all << u"studies CATALOGUE --as "_s + format;
    for (const QString& format : {u"json"_s, u"csv"_s, u"table"_s}) {
        all << u"matrix CATALOGUE --rows country --columns sector --as "_s + format;
        all << u"gaps CATALOGUE --rows country --columns sector --include gap-notes --as "_s + format;
        all << u"priorities CATALOGUE --round Priorities --as "_s + format;
    }
    all << u"priorities CATALOGUE --round Priorities --show form"_s
        << u"agreement CATALOGUE --dimension method --as json"_s
        << u"agreement CATALOGUE --dimension method --as table"_s << u"duplicates CATALOGUE --all"_s
        << u"codebook CATALOGUE export OUT.json"_s << u"codebook CATALOGUE export OUT.csv"_s
        << u"burden CATALOGUE list"_s << u"check CATALOGUE"_s;
    return all;
}

} // namespace

std::map<QString, QString> TestCanaries::fillColumns()
{
    const QString copy = m_folder.filePath(u"filled.lacuna"_s);
    if (!QFile::copy(m_catalogue, copy))
        qFatal("no copy");
    m_catalogue = copy;
    std::map<QString, QString> words;
    auto connection = Connection::open(copy, Connection::Mode::ReadWrite);
    QByteArrayList tables;
    (void)connection->forEachRow("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                 "'%search%' AND name NOT LIKE 'sqlite%' AND name NOT IN ("
                                 "'version', 'same_row', 'live_ballot', 'withheld')",
                                 [&](const Statement& row) { tables << row.utf8(0).toByteArray(); });
    QByteArray sql =
        "BEGIN;"
        "INSERT INTO batch VALUES (1, 'a.ris', 'ris', 'UTF-8', 1000, 1, 0, '');"
        "INSERT INTO collection(id, name) VALUES (1, 'Core');"
        "INSERT INTO burden(id, name, dimension) SELECT 1, 'B', id FROM dimension WHERE key = 'country';";
    for (const QByteArray& table : tables) {
        QByteArrayList sets;
        (void)connection->forEachRow(
            QByteArray("SELECT name, type FROM pragma_table_info('" + table + "')"),
            [&](const Statement& row) {
                const QByteArray column = row.utf8(0).toByteArray();
                const QString full = QString::fromLatin1(table + '.' + column);
                if (column.endsWith("confidential"))
                    sets << column + " = 1";
                if (row.utf8(1) != "TEXT" || notFilled.contains(full))
                    return;
                const auto made = int(words.size());
                const QString word =
                    u"Columncanary%1%2zyx"_s.arg(QChar(u'A' + made / 26)).arg(QChar(u'A' + made % 26));
                words.emplace(full, word);
                sets << column + " = trim(" + column + " || ' " + word.toLatin1() + "')";
            });
        if (!sets.isEmpty())
            sql += "UPDATE " + table + " SET " + sets.join(", ") + ';';
    }
    // Forms and results of a round without the mark are looked at, too.
    sql += "UPDATE round SET ballots_confidential = 0; COMMIT;";
    if (const auto done = connection->execute(sql.constData()); !done)
        qFatal("%s", qPrintable(done.error().message + done.error().detail));
    return words;
}

/// What the schema has, whatever was planted by hand above: a column that is added later is filled, and fails here if it leaves and nobody decided that it may.
void TestCanaries::everyColumn()
{
    const auto back = qScopeGuard([this, asPlanted = m_catalogue] { m_catalogue = asPlanted; });
    const auto words = fillColumns();
    QVERIFY(words.size() > 80);
    QStringList left;
    for (const QString& command : everyCommand()) {
        const QByteArray all = written(command.split(u' '));
        QVERIFY2(!all.isEmpty(), qPrintable(command));
        for (const auto& [column, word] : words) {
            if (!test::holds(all, word))
                continue;
            if (!left.contains(column))
                left << column;
            if (!mayLeave.contains(column))
                qWarning("%s: %s", qPrintable(command), qPrintable(column));
        }
    }
    left.sort();
    QCOMPARE(left.join(u' '), mayLeave.join(u' '));
}

QTEST_MAIN(TestCanaries)
#include "tst_canaries.moc"

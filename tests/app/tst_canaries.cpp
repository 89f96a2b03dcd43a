// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
#include "model/storage/cataloguestore.h"
#include "support/commandrun.h"

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtPdf/QPdfDocument>
#include <QtPdf/QPdfSelection>
#include <QtTest/QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What may name people does not leave the catalogue unless somebody ticks it. A word that is nowhere else stands in every such field; the bytes of everything that the command
/// line writes, unzipped and out of PDFs too, are searched for it. What is ticked does leave: a search that finds nothing anywhere would prove nothing.
class TestCanaries : public QObject, protected test::CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingLeaves_data();
    void nothingLeaves();
    void whatIsTickedLeaves_data();
    void whatIsTickedLeaves();

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

    QTemporaryDir m_folder;
    QString m_catalogue;
    std::map<QString, QString> m_canaries; ///< field → word
};

namespace {

void addFolder(const KArchiveDirectory* folder, QByteArray& all)
{
    for (const QString& name : folder->entries()) {
        const KArchiveEntry* entry = folder->entry(name);
        all += name.toUtf8() + '\n';
        if (entry->isDirectory()) {
            addFolder(static_cast<const KArchiveDirectory*>(entry), all);
        } else {
            const QByteArray data = static_cast<const KArchiveFile*>(entry)->data();
            all += data + '\n';
            if (!data.startsWith("PK")) // a workbook of a chart
                continue;
            QBuffer inner;
            inner.setData(data);
            KZip zip(&inner);
            if (zip.open(QIODevice::ReadOnly))
                addFolder(zip.directory(), all);
        }
    }
}

/// Glyphs of a PDF are numbers: its text is read back.
QByteArray pdfText(const QString& file)
{
    QPdfDocument pdf;
    if (pdf.load(file) != QPdfDocument::Error::None)
        return {};
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page)
        text += pdf.getAllText(page).text();
    return text.toUtf8();
}

template <typename T> Id idOf(const Result<T>& outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return outcome->id;
}

} // namespace

void TestCanaries::initTestCase()
{
    int made = 0;
    const auto canary = [&](const QString& field) {
        // Letters alone: no format has to escape them, and no number or path looks like them.
        const QString word = u"Canary%1zyx"_s.arg(QChar(u'A' + made++));
        m_canaries.emplace(field, word);
        return word;
    };
    m_catalogue = m_folder.filePath(u"a.lacuna"_s);
    const auto book = builtinCodebook();
    const auto store = CatalogueStore::create(m_catalogue, *book, {});
    QVERIFY(store.has_value());
    CatalogueStore& to = **store;
    const auto codebook = to.codebook();
    QVERIFY(codebook.has_value());
    const auto termOf = [&](const QString& dimension, const QString& code) {
        const Dimension* found = (*codebook)->dimension(dimension);
        return std::pair(found->id, (*codebook)->resolve(found->id, code)->id);
    };
    const auto [country, thailand] = termOf(u"country"_s, u"TH"_s);
    const Dimension* sectors = (*codebook)->dimension(u"sector");
    const Id sector = (*codebook)->termsOf(sectors->id, 0).front()->id;

    CodedStudy study;
    study.study.title = u"A made-up study"_s;
    study.study.year = 2024;
    study.study.notes = u"They told us "_s + canary(u"study notes"_s);
    for (const auto& [dimension, term] : {std::pair(country, thailand), std::pair(sectors->id, sector)}) {
        Coding coding;
        coding.dimension = dimension;
        coding.term = term;
        study.codings.push_back(coding);
    }
    const Id kept = idOf(to.apply(AddStudy{study}));
    // So that the gap with the note is one cell, not part of an empty line.
    const Id noted = (*codebook)->termsOf(sectors->id, 0).back()->id;
    CodedStudy elsewhere = study;
    elsewhere.study.title = u"Another made-up study"_s;
    elsewhere.study.notes.clear();
    elsewhere.codings[0].term = termOf(u"country"_s, u"KH"_s).second;
    elsewhere.codings[1].term = noted;
    idOf(to.apply(AddStudy{elsewhere}));
    Attachment file;
    file.study = kept;
    file.fileName = canary(u"name of an attached file"_s) + u".txt"_s;
    file.mediaType = u"text/plain"_s;
    file.note = canary(u"note on an attached file"_s);
    const QString inside = canary(u"text of an attached file"_s);
    idOf(to.apply(AttachFile{file, inside.toUtf8(), {inside}}));
    GapNote note;
    note.dimensionA = country;
    note.termA = thailand;
    note.dimensionB = sectors->id;
    note.termB = noted;
    note.text = canary(u"note on a gap"_s);
    note.status = GapStatus::BeingFilled;
    note.filledBy = canary(u"who fills a gap"_s);
    note.contact = canary(u"contact of a gap"_s);
    idOf(to.apply(SaveGapNote{note}));
    Practice practice;
    practice.title = u"A made-up practice"_s;
    practice.contributor = canary(u"contributor of a practice"_s);
    practice.sources.push_back({.study = kept, .page = {}, .quote = {}});
    practice.terms.push_back({country, thailand});
    idOf(to.apply(SavePractices{{practice}}));
    Contribution said;
    said.name = canary(u"who said a contribution"_s);
    said.text = canary(u"a confidential contribution"_s);
    said.confidential = true;
    said.studies = {kept};
    idOf(to.apply(SaveContributions{{said}}));
    Round round;
    round.name = u"Priorities"_s;
    round.method = RoundMethod::DotVoting;
    for (const QString& title : {u"Option A"_s, u"Option B"_s}) {
        RoundOption option;
        option.title = title;
        round.options.push_back(option);
    }
    round.participants.push_back({canary(u"participant of a round"_s), StakeholderGroup::Workers});
    round.id = idOf(to.apply(SaveRound{round}));
    const auto rounds = to.rounds();
    Ballot ballot;
    ballot.participant = canary(u"participant of a ballot"_s);
    ballot.answers.push_back({(*rounds)[0].options[0].id, 0, 3});
    idOf(to.apply(SaveBallots{round.id, {ballot}}));
    View view;
    view.name = u"All"_s;
    view.question.rows = country;
    view.question.columns = sectors->id;
    const Id saved = idOf(to.apply(SaveView{view}));
    Story story;
    story.name = u"Forum"_s;
    for (const StepKind kind : allStepKinds) {
        StoryStep step;
        step.kind = kind;
        step.title = u"A step"_s;
        step.view = showsView(kind) ? saved : 0;
        step.round = showsRound(kind) ? round.id : 0;
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
    for (const QString& name : QDir(m_folder.path()).entryList({u"out*"_s})) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        all += file.readAll();
        KZip zip(file.fileName());
        if (zip.open(QIODevice::ReadOnly))
            addFolder(zip.directory(), all);
        if (name.endsWith(u".pdf"))
            all += pdfText(file.fileName());
    }
    return code == 0 ? all : QByteArray();
}

QStringList TestCanaries::found(const QByteArray& bytes) const
{
    QStringList fields;
    for (const auto& [field, word] : m_canaries) {
        const QByteArray wide(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
        if (bytes.contains(word.toUtf8()) || bytes.contains(wide) || bytes.contains(word.toUtf8().toBase64()))
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
    for (const QString& format : {u"svg"_s, u"csv"_s})
        row(u"export CATALOGUE --rows country --columns sector -o OUT."_s + format, "Thailand");
    for (const QString& format : {u"json"_s, u"csv"_s, u"table"_s}) {
        row(u"matrix CATALOGUE --rows country --columns sector --as "_s + format, "Thailand");
        row(u"gaps CATALOGUE --rows country --columns sector --as "_s + format, "absolute");
        row(u"priorities CATALOGUE --round Priorities --as "_s + format, "Option A");
    }
    // The form is left out: it names who is to fill it in, which is what it is for.
    row(u"priorities CATALOGUE --round Priorities --show ballots"_s, "Option A");
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

void TestCanaries::whatIsTickedLeaves_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("leaves");
    const auto row = [](const QString& words, const QStringList& leaves) {
        QTest::newRow(qPrintable(words)) << words.split(u' ') << leaves;
    };
    const QStringList ofGaps{u"contact of a gap"_s, u"note on a gap"_s, u"who fills a gap"_s};
    row(u"export CATALOGUE --rows country --columns sector --top 0 --include gap-notes -o OUT.xlsx"_s,
        {u"note on a gap"_s, u"who fills a gap"_s}); // whom to ask has no column
    row(u"gaps CATALOGUE --rows country --columns sector --include gap-notes --as json"_s, ofGaps);
    row(u"export CATALOGUE --view All --include notes,files -o OUT.xlsx"_s,
        {u"name of an attached file"_s, u"study notes"_s});
    row(u"priorities CATALOGUE --round Priorities --show ballots --names"_s, {u"participant of a ballot"_s});
}

void TestCanaries::whatIsTickedLeaves()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, leaves);
    QCOMPARE(found(written(words)), leaves);
}

QTEST_MAIN(TestCanaries)
#include "tst_canaries.moc"

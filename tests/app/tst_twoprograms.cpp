// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/dialogprompts.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFileSystemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// The window has a catalogue open while another program works on it: neither may lose what the other did. The other is a real process, because the locks
/// that keep them apart are a process's.
class TestTwoPrograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void editsAfterAnotherProgramHasClosed();
    void editsAfterLookingAtFiles_data();
    void editsAfterLookingAtFiles();
    void seesWhatAnotherProgramDid();
    void removedWhileOpen();
    void catalogueIsNeverReplaced_data();
    void catalogueIsNeverReplaced();

private:
    int run(const QStringList& words);
    void add(const QString& title);
    QByteArray studies();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
    QString m_path;
    QByteArray m_out;
    QByteArray m_err;
};

void TestTwoPrograms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_prompts = {};
    m_path = m_folder->filePath(u"c.lacuna"_s);
    const auto book = builtinCodebook();
    QVERIFY(book.has_value());
    QVERIFY(CatalogueStore::create(m_path, *book, {}).has_value());
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(m_path);
    QVERIFY(changed.wait(10'000));
}

int TestTwoPrograms::run(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral(LACUNA_EXECUTABLE), words);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return process.exitCode();
}

void TestTwoPrograms::add(const QString& title)
{
    std::optional<Result<EditOutcome>> done;
    CodedStudy coded;
    coded.study.title = title;
    m_session->apply(AddStudy{coded}, [&](const Result<EditOutcome>& result) { done = result; });
    QTRY_VERIFY(done.has_value());
    QVERIFY(done->has_value());
    // An edit is answered when it is durable; the snapshot with it may come a moment later.
    QTRY_VERIFY(!m_session->snapshot()->studies->ids().empty());
}

/// As another program sees them.
QByteArray TestTwoPrograms::studies()
{
    return run({u"studies"_s, m_path, u"--as"_s, u"ris"_s}) == 0 ? m_out : QByteArray("failed: ") + m_err;
}

/// The last program to close a catalogue removes its log. It must see that it is not the last.
void TestTwoPrograms::editsAfterAnotherProgramHasClosed()
{
    add(u"Before"_s);
    QVERIFY(studies().contains("Before"));
    add(u"After"_s);
    QVERIFY(studies().contains("After"));
    const QString references = m_folder->filePath(u"one.ris"_s);
    QFile file(references);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("TY  - JOUR\nTI  - Imported\nER  - \n") > 0);
    file.close();
    QCOMPARE(run({u"import"_s, m_path, references}), 0);
    add(u"Last"_s);
    QVERIFY(studies().contains("Last") && m_out.contains("After") && m_out.contains("Imported"));
    // Nothing of it is left to a log that goes with the program.
    m_session.reset();
    QVERIFY(studies().contains("Last") && m_out.contains("After") && m_out.contains("Imported"));
    QCOMPARE(run({u"check"_s, m_path}), 0);
}

void TestTwoPrograms::editsAfterLookingAtFiles_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"preview", "attach", "open again", "save as", "file dialog"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

/// Whatever the window does with the file it has open, the locks stay.
void TestTwoPrograms::editsAfterLookingAtFiles()
{
    QFETCH(QString, how);
    add(u"Before"_s);
    bool answered = false;
    if (how == "preview"_L1) {
        ImportSource source;
        source.name = m_path;
        m_session->previewImport(u"c"_s, source, [&](const auto&) { answered = true; });
        QTRY_VERIFY(answered);
    } else if (how == "attach"_L1) {
        const Id study = m_session->snapshot()->studies->ids()[0];
        m_session->attachFiles(study, {m_path}, [&](const Result<int>&) { answered = true; });
        QTRY_VERIFY(answered);
    } else if (how == "open again"_L1) {
        QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
        m_session->openCatalogue(m_path);
        QVERIFY(changed.wait(10'000));
    } else if (how == "file dialog"_L1) {
        QWidget window;
        window.show();
        DialogPrompts prompts;
        prompts.setParent(&window);
        prompts.askSaveFile(u"Export"_s, u"Slides (*.pptx);;All files (*)"_s, m_folder->filePath(u"x.pptx"_s),
                            [&](const QString&) { answered = true; });
        auto* dialog = window.findChild<QFileDialog*>();
        QVERIFY(dialog);
        dialog->setNameFilter(u"All files (*)"_s); // the catalogue among them
        dialog->setDirectory(m_folder->path());
        auto* model = dialog->findChild<QFileSystemModel*>();
        QVERIFY(model);
        const QModelIndex listed = model->index(m_path);
        QTRY_VERIFY(listed.isValid() && !model->fileIcon(listed).isNull());
        QTest::qWait(500); // it looks at its entries on a thread of its own
        dialog->reject();
        QTRY_VERIFY(answered);
    } else {
        QSignalSpy failed(m_session.get(), &Workspace::failed);
        m_prompts.answers.enqueue({m_path});
        m_session->saveAs();
        QTRY_VERIFY(!failed.isEmpty());
    }
    QVERIFY(studies().contains("Before"));
    add(u"After"_s);
    QVERIFY(studies().contains("After"));
}

/// Without an edit of its own.
void TestTwoPrograms::seesWhatAnotherProgramDid()
{
    const QString references = m_folder->filePath(u"one.ris"_s);
    QFile file(references);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("TY  - JOUR\nTI  - Imported\nER  - \n") > 0);
    file.close();
    QTest::qWait(200); // it has looked at the file as it was
    QCOMPARE(run({u"import"_s, m_path, references}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->snapshot()->studies->size(), 1, 15'000);
    QVERIFY(!m_session->undoText().isEmpty()); // also to be taken back
}

/// Somebody takes the file away: the next edit says so, and saving under another name goes on from what is seen.
void TestTwoPrograms::removedWhileOpen()
{
#ifdef Q_OS_WIN
    QSKIP("A file that is open stays.");
#endif
    add(u"Before"_s);
    QVERIFY(QFile::remove(m_path));
    std::optional<Result<EditOutcome>> done;
    CodedStudy coded;
    coded.study.title = u"Into nothing"_s;
    m_session->apply(AddStudy{coded}, [&](const Result<EditOutcome>& result) { done = result; });
    QTRY_VERIFY(done.has_value());
    QVERIFY(!done->has_value());
    QVERIFY2(done->error().message.contains(u"Save as"_s), qPrintable(done->error().message));
    const QString other = m_folder->filePath(u"other.lacuna"_s);
    m_prompts.answers.enqueue({other});
    m_session->saveAs();
    QTRY_COMPARE(m_session->fileName(), other);
    QTRY_COMPARE(m_session->snapshot()->studies->size(), 1);
    add(u"After"_s);
    m_path = other;
    QVERIFY(studies().contains("Before") && m_out.contains("After") && !m_out.contains("Into nothing"));
}

void TestTwoPrograms::catalogueIsNeverReplaced_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("studies") << QStringList{u"studies"_s, u"C"_s, u"-o"_s, u"C"_s};
    QTest::newRow("duplicates") << QStringList{u"duplicates"_s, u"C"_s, u"-o"_s, u"C"_s};
    QTest::newRow("matrix") << QStringList{u"matrix"_s,    u"C"_s,      u"--rows"_s, u"country"_s,
                                           u"--columns"_s, u"sector"_s, u"-o"_s,     u"C"_s};
    QTest::newRow("studies through a link") << QStringList{u"studies"_s, u"C"_s, u"-o"_s, u"L"_s};
    QTest::newRow("pack through a link") << QStringList{u"pack"_s, u"C"_s, u"-o"_s, u"L"_s};
    QTest::newRow("report") << QStringList{u"import"_s, u"C"_s, u"R"_s, u"--report"_s, u"C"_s};
    QTest::newRow("report onto what is imported")
        << QStringList{u"import"_s, u"C"_s, u"R"_s, u"--report"_s, u"R"_s};
    QTest::newRow("imported into itself") << QStringList{u"import"_s, u"C"_s, u"C"_s};
    QTest::newRow("backup onto itself") << QStringList{u"backup"_s, u"C"_s, u"-o"_s, u"C"_s};
    QTest::newRow("backup onto something else") << QStringList{u"backup"_s, u"C"_s, u"-o"_s, u"R"_s};
}

void TestTwoPrograms::catalogueIsNeverReplaced()
{
    QFETCH(QStringList, words);
    m_session.reset();
    const QString references = m_folder->filePath(u"one.ris"_s);
    const QByteArray ris = "TY  - JOUR\nTI  - Imported\nER  - \n";
    QFile file(references);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ris) == ris.size());
    file.close();
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(m_path, link));
    words.replaceInStrings(QRegularExpression(u"^C$"_s), m_path);
    words.replaceInStrings(QRegularExpression(u"^L$"_s), link);
    words.replaceInStrings(QRegularExpression(u"^R$"_s), references);
    const int code = run(words);
    QVERIFY2(code == 1 || code == 2, QByteArray::number(code).constData());
    QVERIFY2(m_err.contains("lacuna: "), m_err.constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), ris);
    QCOMPARE(run({u"check"_s, m_path}), 0);
    QVERIFY(!studies().contains("Imported"));
}

QTEST_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"

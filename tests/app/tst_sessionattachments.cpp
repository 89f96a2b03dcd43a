// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"

#include <QtCore/QBuffer>
#include <QtCore/QCryptographicHash>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// What the session does with attached files: over a real store, real files and real jobs.
class TestSessionAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void attachesAPdf();
    void attachesManyAndUndoesOne();
    void saysWhatIsThereAlready();
    void saysWhatHasNoText();
    void refuses_data();
    void refuses();
    void refusesSomeOfMany();
    void refusesInAReadOnlyCatalogue();
    void cancelled();
    void opensACopy();
    void opensFilesOfOneName();
    void opensNoProgram_data();
    void opensNoProgram();
    void saysThatThereIsNoViewer();
    void savesACopy();
    void doesNotOpenADamagedFile();
    void copiesGoWithTheSession();

private:
    QString write(const QString& name, const QByteArray& content);
    Result<int> attach(const QStringList& files);
    std::vector<Attachment> attachments();
    QStringList found(const QString& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
    Id m_study = 0;
};

namespace {
QByteArray pdf(const QStringList& pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(500, 500, pages.at(page));
        }
    }
    return buffer.data();
}

bool waitFor(QSignalSpy& spy)
{
    return !spy.isEmpty() || spy.wait(10'000);
}

QString messageOf(const QSignalSpy& failed)
{
    return failed.isEmpty() ? QString() : failed.last().at(0).value<Error>().message;
}
} // namespace

void TestSessionAttachments::init()
{
    m_session.reset();
    m_prompts = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    const QString path = m_folder->filePath(u"c.lacuna"_s);
    {
        const auto book = builtinCodebook();
        QVERIFY(book.has_value());
        auto store = CatalogueStore::create(path, *book, {});
        QVERIFY(store.has_value());
        CodedStudy coded;
        coded.study.title = u"Fees and debts of migrant workers"_s;
        coded.study.type = u"JOUR"_s;
        const auto added = (*store)->apply(AddStudy{coded});
        QVERIFY(added.has_value());
        m_study = added->id;
    }
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(path);
    QVERIFY(waitFor(changed));
}

QString TestSessionAttachments::write(const QString& name, const QByteArray& content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

Result<int> TestSessionAttachments::attach(const QStringList& files)
{
    std::optional<Result<int>> answer;
    m_session->attachFiles(m_study, files, [&](Result<int> count) { answer = std::move(count); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return fail(ErrorKind::Internal, u"no answer"_s);
    return *answer;
}

std::vector<Attachment> TestSessionAttachments::attachments()
{
    std::optional<Result<StudyDetails>> answer;
    m_session->loadDetails(m_study, [&](Result<StudyDetails> details) { answer = std::move(details); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000) || !*answer)
        return {};
    return (*answer)->attachments;
}

/// What the shared search finds.
QStringList TestSessionAttachments::found(const QString& text)
{
    QSignalSpy matched(m_session.get(), &Workspace::matchesChanged);
    Filter filter;
    filter.search = text;
    m_session->setFilter(filter);
    (void)QTest::qWaitFor([&] { return m_session->matches()->filter.search == text; }, 10'000);
    return QStringList(m_session->matches()->count, u"study"_s);
}

void TestSessionAttachments::attachesAPdf()
{
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    QSignalSpy started(m_session.get(), &Workspace::jobStarted);
    QSignalSpy finished(m_session.get(), &Workspace::jobFinished);
    const QByteArray content = pdf({u"Trawlers"_s, u"Wages withheld"_s});
    const auto count = attach({write(u"paper.pdf"_s, content)});
    QVERIFY(count.has_value());
    QCOMPARE(*count, 1);
    QCOMPARE(started.size(), 1);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.first().at(0).toString(), u"Attached “paper.pdf”"_s);
    QCOMPARE(noticed.first().at(1).toBool(), true);
    QCOMPARE(messageOf(failed), QString());
    const auto files = attachments();
    QCOMPARE(files.size(), 1u);
    QCOMPARE(files.front().fileName, u"paper.pdf"_s);
    QCOMPARE(files.front().mediaType, u"application/pdf"_s);
    QCOMPARE(files.front().size, content.size());
    QCOMPARE(files.front().sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    QCOMPARE(files.front().pages, 2);
    QCOMPARE(found(u"trawlers"_s).size(), 1);
    QCOMPARE(found(u"quarries"_s).size(), 0);
    std::optional<Result<std::vector<AttachmentMatch>>> where;
    m_session->loadAttachmentMatches(m_study, u"wages"_s, [&](auto matches) { where = std::move(matches); });
    QTRY_VERIFY(where.has_value());
    QCOMPARE((*where)->size(), 1u);
    QCOMPARE((*where)->front().page, 2);
}

void TestSessionAttachments::attachesManyAndUndoesOne()
{
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    const auto count = attach({write(u"a.pdf"_s, pdf({u"Alpha"_s})), write(u"b.txt"_s, "Beta"),
                               write(u"c.odd"_s, QByteArray(3'000'000, 'c'))});
    QCOMPARE(count.value_or(0), 3);
    QCOMPARE(noticed.first().at(0).toString(), u"Attached 3 files"_s);
    QCOMPARE(noticed.first().at(1).toBool(), false);
    auto files = attachments();
    QCOMPARE(files.size(), 3u);
    QCOMPARE(files[1].mediaType, u"text/plain"_s);
    QVERIFY(m_session->undoText().contains(u"c.odd"));
    m_session->undo(); // while what attaching changed may still be on its way to the snapshot
    QVERIFY(QTest::qWaitFor([&] { return attachments().size() == 2; }, 10'000));
}

void TestSessionAttachments::saysWhatIsThereAlready()
{
    const QString file = write(u"a.txt"_s, "the same");
    QCOMPARE(attach({file}).value_or(-1), 1);
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    QCOMPARE(attach({write(u"b.txt"_s, "the same")}).value_or(-1), 0);
    QCOMPARE(noticed.first().at(0).toString(), u"“b.txt” is attached to this study already"_s);
    QCOMPARE(noticed.first().at(1).toBool(), false);
    QCOMPARE(attach({file, write(u"c.txt"_s, "other")}).value_or(-1), 1);
    QVERIFY(noticed.last().at(0).toString().contains(u"already"));
    QCOMPARE(attachments().size(), 2u);
}

void TestSessionAttachments::saysWhatHasNoText()
{
    QSignalSpy noticed(m_session.get(), &Workspace::noticed);
    QCOMPARE(attach({write(u"scan.pdf"_s, pdf({{}}))}).value_or(-1), 1);
    QVERIFY(noticed.last().at(0).toString().contains(u"no text to search"));
    QCOMPARE(attach({write(u"broken.pdf"_s, "%PDF-1.4 and no more")}).value_or(-1), 1);
    QVERIFY(noticed.last().at(0).toString().contains(u"damaged"));
    QCOMPARE(attachments().size(), 2u);
}

void TestSessionAttachments::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("missing") << u"missing.pdf"_s << u"cannot be found"_s;
    QTest::newRow("folder") << u"."_s << u"folder"_s;
    QTest::newRow("empty") << u"empty.pdf"_s << u"empty"_s;
    QTest::newRow("large") << u"large.bin"_s << u"too large"_s;
}

void TestSessionAttachments::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    write(u"empty.pdf"_s, {});
    if (name == u"large.bin"_s) {
        QFile sparse(m_folder->filePath(name));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(300'000'000));
    }
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    const auto count = attach({m_folder->filePath(name)});
    QVERIFY(!count.has_value());
    QCOMPARE(failed.size(), 1);
    QVERIFY2(messageOf(failed).contains(word), qPrintable(messageOf(failed)));
    QCOMPARE(attachments().size(), 0u);
    QVERIFY(m_session->undoText().contains(u"Fees and debts")); // nothing was done
}

void TestSessionAttachments::refusesSomeOfMany()
{
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    const auto count =
        attach({m_folder->filePath(u"missing.pdf"_s), write(u"a.txt"_s, "a"), m_folder->path()});
    QCOMPARE(count.value_or(-1), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(messageOf(failed).contains(u'2'));
    QVERIFY(failed.last().at(0).value<Error>().detail.contains(u"folder"));
}

void TestSessionAttachments::refusesInAReadOnlyCatalogue()
{
    m_session.reset();
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"c.lacuna"_s), QFile::ReadOwner));
    if (QFile(m_folder->filePath(u"c.lacuna"_s)).open(QIODevice::ReadWrite))
        QSKIP("This user may write everything");
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(m_folder->filePath(u"c.lacuna"_s));
    QVERIFY(waitFor(changed));
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_session->attachFiles(m_study, {write(u"a.txt"_s, "a")});
    QCOMPARE(failed.size(), 1);
    QVERIFY(messageOf(failed).contains(u"only be read"));
}

void TestSessionAttachments::cancelled()
{
    QStringList pages;
    for (int page = 0; page < 300; ++page)
        pages << u"page %1"_s.arg(page);
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    std::optional<Result<int>> answer;
    m_session->attachFiles(m_study, {write(u"long.pdf"_s, pdf(pages))},
                           [&](Result<int> count) { answer = std::move(count); });
    m_session->cancelJob();
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10'000);
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    QCOMPARE(messageOf(failed), QString());
    QCOMPARE(attachments().size(), 0u);
}

void TestSessionAttachments::opensACopy()
{
    const QByteArray content = pdf({u"Trawlers"_s});
    QCOMPARE(attach({write(u"paper.pdf"_s, content)}).value_or(0), 1);
    Attachment hostile = attachments().front();
    hostile.fileName = u"../../annex\u202E of “x”?.pdf"_s;
    m_session->openAttachment(hostile);
    QTRY_COMPARE(m_prompts.opened.size(), 1);
    const QFileInfo opened(m_prompts.opened.first());
    QCOMPARE(opened.fileName(), u"annex of “x”_.pdf"_s);
    QVERIFY(!opened.filePath().startsWith(m_folder->path()));
    QVERIFY(!opened.permission(QFile::WriteOwner)); // what is written into it would be lost
    QVERIFY(!opened.permission(QFile::ReadOther));
    QFile copy(opened.filePath());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    // Again: the same file, which the viewer may hold.
    m_session->openAttachment(hostile);
    QTRY_COMPARE(m_prompts.opened.size(), 2);
    QCOMPARE(m_prompts.opened.at(1), m_prompts.opened.at(0));
}

void TestSessionAttachments::opensFilesOfOneName()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
    QCOMPARE(attach({write(u"a.txt"_s, "one"), write(u"other/a.txt"_s, "two")}).value_or(0), 2);
    for (const Attachment& file : attachments())
        m_session->openAttachment(file);
    QTRY_COMPARE(m_prompts.opened.size(), 2);
    QVERIFY(m_prompts.opened.at(0) != m_prompts.opened.at(1));
}

void TestSessionAttachments::opensNoProgram_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name :
         {u"setup.exe"_s, u"paper.pdf.desktop"_s, u"run.sh"_s, u"page.html"_s, u"macro.docm"_s,
          u"noextension"_s, u"annex\u202Efdp.scr"_s, u"paper.pdf:x.exe"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestSessionAttachments::opensNoProgram()
{
    QFETCH(QString, name);
    QCOMPARE(attach({write(u"a.txt"_s, "one")}).value_or(0), 1);
    Attachment file = attachments().front();
    file.fileName = name;
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_session->openAttachment(file);
    QCOMPARE(failed.size(), 1);
    QVERIFY(messageOf(failed).contains(u"Save as"));
    QTest::qWait(50);
    QCOMPARE(m_prompts.opened, QStringList());
}

void TestSessionAttachments::saysThatThereIsNoViewer()
{
    QCOMPARE(attach({write(u"a.txt"_s, "one")}).value_or(0), 1);
    m_prompts.hasViewer = false;
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    m_session->openAttachment(attachments().front());
    QVERIFY(waitFor(failed));
    QVERIFY(messageOf(failed).contains(u"a.txt"));
}

void TestSessionAttachments::savesACopy()
{
    QCOMPARE(attach({write(u"run.sh"_s, "#!/bin/sh\n")}).value_or(0), 1);
    const QString target = m_folder->filePath(u"saved.sh"_s);
    m_prompts.answers.enqueue({target});
    QSignalSpy finished(m_session.get(), &Workspace::jobFinished);
    m_session->saveAttachmentAs(attachments().front());
    QVERIFY(waitFor(finished));
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("#!/bin/sh\n"));
    QVERIFY(!QFileInfo(target).isExecutable());
    m_session->saveAttachmentAs(attachments().front()); // the dialog is cancelled
    QCOMPARE(m_prompts.asked, 2);
}

void TestSessionAttachments::doesNotOpenADamagedFile()
{
    QSignalSpy failed(m_session.get(), &Workspace::failed);
    Attachment gone;
    gone.id = 4711;
    gone.fileName = u"a.pdf"_s;
    m_session->openAttachment(gone);
    QVERIFY(waitFor(failed));
    QCOMPARE(m_prompts.opened, QStringList());
}

void TestSessionAttachments::copiesGoWithTheSession()
{
    QCOMPARE(attach({write(u"a.txt"_s, "one")}).value_or(0), 1);
    m_session->openAttachment(attachments().front());
    QTRY_COMPARE(m_prompts.opened.size(), 1);
    QVERIFY(QFile::exists(m_prompts.opened.first()));
    m_session.reset();
    QVERIFY(!QFile::exists(m_prompts.opened.first()));
}

QTEST_MAIN(TestSessionAttachments)
#include "tst_sessionattachments.moc"

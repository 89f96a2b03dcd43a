// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What CatalogueSession does with files attached to studies: keeping them, showing them, saving them, and where a search finds something in them.
#include "app/cataloguesession.h"

#include "app/savefile.h"
#include "model/documents/pdftext.h"
#include "model/support/filenames.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QString openingSlot = u"open attachment"_s;
/// A catalogue is to be carried about. What is larger is a film or a data set, not a paper.
constexpr qint64 largestFile = 200'000'000;

struct Attached {
    QStringList files;
    QStringList known; ///< this study has them
    QStringList notes; ///< what there is to say of the text of files that were attached
    std::vector<Error> refused;
    bool stopped = false;
};

QString shownName(const QString& path)
{
    return safeFileName(QFileInfo(path).fileName());
}

/// Why @p path is none that could be attached, if so: a pipe or a device would never end.
Result<> checkFile(const QString& path)
{
    const QFileInfo info(path);
    const QString name = shownName(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound,
                    CatalogueSession::tr("“%1” cannot be found; it may have been moved.").arg(name), path);
    if (info.isDir())
        return fail(ErrorKind::BadInput,
                    CatalogueSession::tr("“%1” is a folder; attach the files in it.").arg(name), path);
    if (!info.isFile())
        return fail(ErrorKind::BadInput, CatalogueSession::tr("“%1” is no ordinary file.").arg(name), path);
    if (CatalogueStore::isCatalogue(
            path)) // reading the one at hand would take its locks away: see databaseHeader()
        return fail(
            ErrorKind::BadInput,
            CatalogueSession::tr("“%1” is a Lacuna catalogue; attach what is in it instead.").arg(name),
            path);
    if (info.size() > largestFile)
        return fail(
            ErrorKind::BadInput,
            CatalogueSession::tr("“%1” is too large to be attached: %2, and the most is %3. Note where it "
                                 "is kept instead.")
                .arg(name, QLocale().formattedDataSize(info.size(), 1, QLocale::DataSizeSIFormat),
                     QLocale().formattedDataSize(largestFile, 0, QLocale::DataSizeSIFormat)),
            path);
    return {};
}

Result<QByteArray> contentOf(const QString& path, Progress& progress)
{
    if (const Result<> checked = checkFile(path); !checked)
        return std::unexpected(checked.error());
    constexpr qint64 atOnce = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    CatalogueSession::tr("“%1” cannot be read: %2").arg(shownName(path), file.errorString()),
                    path);
    progress.start(CatalogueSession::tr("Reading %1").arg(shownName(path)), file.size());
    QByteArray content;
    content.reserve(qsizetype(std::min(file.size(), largestFile)));
    for (;;) {
        if (progress.isCancelled())
            return cancelled();
        const QByteArray some = file.read(atOnce);
        content += some;
        progress.advance(some.size());
        if (some.isEmpty())
            break;
        if (content.size() > largestFile) // it grows while it is read
            return fail(ErrorKind::BadInput,
                        CatalogueSession::tr("“%1” is too large to be attached.").arg(shownName(path)), path);
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Io,
                    CatalogueSession::tr("“%1” cannot be read: %2").arg(shownName(path), file.errorString()),
                    path);
    if (content.isEmpty())
        return fail(ErrorKind::BadInput, CatalogueSession::tr("“%1” is empty.").arg(shownName(path)), path);
    return content;
}

/// As readers of PDF look for it.
bool looksLikePdf(const QByteArray& content)
{
    return QByteArrayView(content).first(std::min<qsizetype>(content.size(), 1024)).contains("%PDF-");
}

Result<bool> isKnown(const CatalogueStore& store, Id study, const QByteArray& content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return store.attachments(study).transform([&hash](const std::vector<Attachment>& files) {
        return std::ranges::contains(files, hash, &Attachment::sha256);
    });
}

Result<> attachOne(CatalogueStore& store, Id study, const QString& path, Progress& progress, Attached& report)
{
    AttachFile edit;
    edit.attachment.study = study;
    edit.attachment.fileName = shownName(path);
    auto content = contentOf(path, progress);
    if (!content)
        return std::unexpected(content.error());
    edit.content = *std::move(content);
    const Result<bool> known = isKnown(store, study, edit.content);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        report.known.append(edit.attachment.fileName);
        return {};
    }
    edit.attachment.mediaType = looksLikePdf(edit.content)
        ? u"application/pdf"_s
        : QMimeDatabase().mimeTypeForFileNameAndData(edit.attachment.fileName, edit.content).name();
    QString note;
    if (looksLikePdf(edit.content)) {
        Result<PdfText> text = pdfText(edit.content, progress);
        if (!text)
            return std::unexpected(text.error());
        edit.pages = std::move(text->pages);
        note = text->note();
    }
    if (const auto done = store.apply(edit); !done)
        return std::unexpected(done.error());
    report.files.append(edit.attachment.fileName);
    if (!note.isEmpty())
        report.notes.append(note);
    return {};
}

/// An error only if nothing was attached.
Result<EditOutcome> attachAll(CatalogueStore& store, Id study, const QStringList& paths, Progress& progress,
                              Attached& report)
{
    for (const QString& path : paths) {
        const Result<> done = attachOne(store, study, path, progress, report);
        report.stopped = !done && done.error().kind == ErrorKind::Cancelled;
        if (report.stopped)
            break;
        if (!done)
            report.refused.push_back(done.error());
    }
    if (!report.files.isEmpty() || (report.refused.empty() && !report.stopped))
        return EditOutcome();
    return report.stopped ? cancelled() : Result<EditOutcome>(std::unexpected(report.refused.front()));
}

/// What became of the files that could be read.
QString attachedText(const Attached& report)
{
    if (report.files.isEmpty())
        return report.known.size() == 1
            ? CatalogueSession::tr("“%1” is attached to this study already").arg(report.known.first())
            : CatalogueSession::tr("The %Ln files are attached to this study already", nullptr,
                                   int(report.known.size()));
    if (report.files.size() == 1 && report.known.isEmpty() && !report.stopped) {
        const QString attached = CatalogueSession::tr("Attached “%1”").arg(report.files.first());
        return report.notes.isEmpty() ? attached : u"%1. %2"_s.arg(attached, report.notes.first());
    }
    QStringList parts{CatalogueSession::tr("Attached %Ln files", nullptr, int(report.files.size()))};
    if (!report.known.isEmpty())
        parts << CatalogueSession::tr("%Ln were attached already", nullptr, int(report.known.size()));
    if (!report.notes.isEmpty())
        parts << CatalogueSession::tr("%Ln have less text to search than pages", nullptr,
                                      int(report.notes.size()));
    if (report.stopped)
        parts << CatalogueSession::tr("then stopped");
    return parts.join(u"; "_s);
}

/// All that was refused: the first in the message, the others behind it.
Error refusal(const std::vector<Error>& refused)
{
    Error error = refused.front();
    if (refused.size() == 1)
        return error;
    QStringList others;
    for (const Error& other : refused)
        others << other.message;
    error.message = CatalogueSession::tr("%Ln files were not attached. %1", nullptr, int(refused.size()))
                        .arg(error.message);
    error.detail = others.join(u'\n');
    return error;
}

/// The copy of a file that a viewer is to show, in a folder of its own, so that files of one name do not meet. Nobody is to write into what
/// goes away with the program.
Result<QString> writeCopy(const QString& folder, const Attachment& attachment, const QByteArray& content)
{
    const QString own = u"%1/%2"_s.arg(folder, QString::fromLatin1(attachment.sha256.toHex().first(16)));
    const QString path = u"%1/%2"_s.arg(own, safeFileName(attachment.fileName));
    QFile existing(path);
    if (existing.size() == content.size() && existing.open(QIODevice::ReadOnly)
        && existing.readAll() == content)
        return path; // it may be open in the viewer
    existing.close();
    if (existing.exists()) {
        existing.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        existing.remove();
    }
    QDir().mkpath(own);
    if (const Result<> saved = saveFile(path, content); !saved)
        return std::unexpected(saved.error());
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

} // namespace

// --- Attaching -------------------------------------------------------------------------------------------------------------

void CatalogueSession::chooseFilesToAttach(std::function<void(QStringList)> done)
{
    m_prompts.askOpenFiles(tr("Attach files"), tr("Documents (*.pdf *.docx *.odt *.txt);;All files (*)"),
                           std::move(done));
}

void CatalogueSession::attachFiles(Id study, const QStringList& files, std::function<void(Result<int>)> done)
{
    if (!isOpen() || files.isEmpty())
        return;
    if (isReadOnly()) {
        Q_EMIT failed(Error{
            ErrorKind::Io, tr("This catalogue can only be read; save a copy and attach files there"), {}});
        return;
    }
    auto report = std::make_shared<Attached>();
    runEdit(
        [study, files, report](CatalogueStore& store, Progress& progress) {
            return attachAll(store, study, files, progress, *report);
        },
        [this, report, done = std::move(done)](const Result<EditOutcome>& outcome) {
            endJob();
            if (!report->files.isEmpty() || !report->known.isEmpty()) // one Undo takes one file back
                Q_EMIT noticed(attachedText(*report), report->files.size() == 1);
            if (!report->refused.empty())
                Q_EMIT failed(refusal(report->refused));
            if (done)
                done(outcome.transform([&](const EditOutcome&) { return int(report->files.size()); }));
        });
    announceJob(storageSlot,
                files.size() == 1 ? tr("Attaching %1").arg(shownName(files.first()))
                                  : tr("Attaching %n files", nullptr, int(files.size())));
}

// --- Showing and saving ----------------------------------------------------------------------------------------------------

void CatalogueSession::openAttachment(const Attachment& attachment)
{
    const QString name = safeFileName(attachment.fileName);
    if (!isOpen())
        return;
    if (!isOpenableFile(name)) {
        Q_EMIT failed(
            Error{ErrorKind::BadInput,
                  tr("“%1” is not opened from here: a file of this kind may run as a program, and whoever "
                     "made this catalogue chose it. If you trust them, save it with Save as… and open it "
                     "yourself.")
                      .arg(name),
                  {}});
        return;
    }
    if (!m_openedFiles)
        m_openedFiles = std::make_unique<QTemporaryDir>(); // readable for this user only
    if (!m_openedFiles->isValid()) {
        Q_EMIT failed(Error{ErrorKind::Io, tr("“%1” cannot be copied to be shown.").arg(name),
                            m_openedFiles->errorString()});
        m_openedFiles.reset();
        return;
    }
    m_jobs.queue<QString>(
        openingSlot,
        [connections = m_connections, attachment,
         folder = m_openedFiles->path()](Progress&) -> Result<QString> {
            std::unique_lock lock(connections->readerLock);
            const Result<QByteArray> content = connections->reader->attachmentContent(attachment.id);
            lock.unlock();
            return content ? writeCopy(folder, attachment, *content) : std::unexpected(content.error());
        },
        [this, name](const Result<QString>& path) {
            if (!path && path.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(path.error());
            else if (path && !m_prompts.openInViewer(*path))
                Q_EMIT failed(Error{
                    ErrorKind::NotFound,
                    tr("No program of this system opens “%1”. Save it with Save as….").arg(name), *path});
        });
}

void CatalogueSession::saveAttachmentAs(const Attachment& attachment)
{
    if (!isOpen())
        return;
    m_prompts.askSaveFile(
        tr("Save the attached file"), tr("All files (*)"), beside(safeFileName(attachment.fileName)),
        [this, connections = m_connections, id = attachment.id](const QString& file) {
            if (file.isEmpty())
                return;
            startExport(file, [connections, id](QIODevice& device, Progress&) -> Result<> {
                std::unique_lock lock(connections->readerLock);
                const auto content = connections->reader->attachmentContent(id);
                lock.unlock();
                return content ? writeAll(device, *content) : std::unexpected(content.error());
            });
        });
}

void CatalogueSession::loadAttachmentMatches(Id study, const QString& search,
                                             std::function<void(Result<std::vector<AttachmentMatch>>)> done)
{
    if (!isOpen()) {
        done(fail(ErrorKind::NotFound, tr("No catalogue is open")));
        return;
    }
    m_jobs.queue<std::vector<AttachmentMatch>>( // who asks is answered
        u"attachment matches"_s,
        [connections = m_connections, study, search](Progress&) {
            const std::lock_guard lock(connections->readerLock);
            return connections->reader->attachmentMatches(study, search);
        },
        std::move(done));
}

void CatalogueSession::loadAttachmentPages(Id attachment, std::function<void(Result<QStringList>)> done)
{
    if (!isOpen()) {
        done(fail(ErrorKind::NotFound, tr("No catalogue is open")));
        return;
    }
    m_jobs.queue<QStringList>(
        u"attachment pages"_s,
        [connections = m_connections, attachment](Progress&) {
            const std::lock_guard lock(connections->readerLock);
            return connections->reader->attachmentPages(attachment);
        },
        std::move(done));
}

} // namespace lacuna

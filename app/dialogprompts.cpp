// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogprompts.h"

#include "views/common/exportchoice.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFileIconProvider>

namespace lacuna {

namespace {

/// Icons and kinds by name alone. Qt's own look into files whose name they do not know, and a catalogue is one: on Unix whoever closes a file takes away all
/// locks that the process has on it (POSIX), SQLite's among them; another program would then take the open catalogue for one that nobody uses, and tidy
/// its log away under it.
class NameIcons : public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo& info) const override
    {
        return QFileIconProvider::icon(info.isDir() ? QAbstractFileIconProvider::Folder
                                                    : QAbstractFileIconProvider::File);
    }
    QString type(const QFileInfo& info) const override
    {
        return info.isDir() ? QString() : info.suffix().toUpper();
    }
};

/// The first suffix of "BibTeX (*.bib *.txt)"; empty if it has none.
QString suffixOf(const QString& filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.([A-Za-z0-9]+)"));
    return pattern.match(filter).captured(1);
}

} // namespace

DialogPrompts::DialogPrompts()
    : m_icons(std::make_unique<NameIcons>())
{
}

DialogPrompts::~DialogPrompts() = default;

QFileDialog* DialogPrompts::makeDialog(const QString& title, const QString& filters) const
{
    auto* dialog = new QFileDialog(m_parent, title, m_folder, filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Desktops whose own dialog runs inside this process look into files, too; those of Windows and macOS do not harm locks.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
#endif
    dialog->setIconProvider(m_icons.get());
    return dialog;
}

void DialogPrompts::askOpenFiles(const QString& title, const QString& filters,
                                 std::function<void(QStringList)> answer)
{
    QFileDialog* dialog = makeDialog(title, filters);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(
        dialog, &QDialog::finished, dialog, [this, dialog, answer = std::move(answer)](int result) {
            const QStringList files = result == QDialog::Accepted ? dialog->selectedFiles() : QStringList();
            if (!files.isEmpty())
                m_folder = QFileInfo(files.first()).absolutePath();
            answer(files);
        });
    dialog->open();
}

void DialogPrompts::askOpenFile(const QString& title, const QString& filters,
                                std::function<void(QString)> answer)
{
    QFileDialog* dialog = makeDialog(title, filters);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(
        dialog, &QDialog::finished, dialog, [this, dialog, answer = std::move(answer)](int result) {
            const QString file = result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
            if (!file.isEmpty())
                m_folder = QFileInfo(file).absolutePath();
            answer(file);
        });
    dialog->open();
}

void DialogPrompts::askSaveFile(const QString& title, const QString& filters, const QString& suggestion,
                                std::function<void(QString)> answer)
{
    askSaveFileAs(title, filters, suggestion,
                  [answer = std::move(answer)](const QString& file, const QString&) { answer(file); });
}

void DialogPrompts::askSaveFileAs(const QString& title, const QString& filters, const QString& suggestion,
                                  std::function<void(QString file, QString filter)> answer)
{
    QFileDialog* dialog = makeDialog(title, filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_savedIn.isEmpty() ? suggestion
                                           : m_savedIn + u'/' + QFileInfo(suggestion).fileName());
    // Completed by the dialog itself, so that it asks before it replaces what it will really write.
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QString suffix = suffixOf(filter);
        if (suffix.isEmpty())
            return;
        dialog->setDefaultSuffix(suffix);
        const QFileInfo named(dialog->selectedFiles().value(0));
        if (!named.completeBaseName().isEmpty() && named.suffix() != suffix)
            dialog->selectFile(named.completeBaseName() + u'.' + suffix);
    });
    QObject::connect(
        dialog, &QDialog::finished, dialog, [this, dialog, answer = std::move(answer)](int result) {
            const QString file = result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
            if (!file.isEmpty())
                m_folder = m_savedIn = QFileInfo(file).absolutePath();
            answer(file, dialog->selectedNameFilter());
        });
    dialog->open();
}

void DialogPrompts::askLeaving(const QString& title, const QString& text, int marked,
                               std::function<void(std::optional<Leaving>)> answer)
{
    auto* choice = new ExportChoice(title, text, m_parent);
    choice->addConfidential(marked);
    QObject::connect(choice, &QDialog::finished, choice, [choice, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? std::optional(choice->leaving()) : std::nullopt);
    });
    choice->open();
}

bool DialogPrompts::openInViewer(const QString& file)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace lacuna

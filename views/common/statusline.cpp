// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/statusline.h"

#include "views/common/coderbutton.h"
#include "views/common/editfailure.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// A stretch of the place's text; only a link has a target.
struct Piece {
    QString text;
    QString target;
};

QList<Piece> piecesOf(const QString& text)
{
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\(#([^)]+)\\)"_s);
    QList<Piece> pieces;
    qsizetype at = 0;
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        pieces << Piece{text.sliced(at, match.capturedStart() - at), {}}
               << Piece{match.captured(1), match.captured(2)};
        at = match.capturedEnd();
    }
    pieces << Piece{text.sliced(at), {}};
    return pieces;
}

/// What is read of it.
QString plainText(const QList<Piece>& pieces)
{
    QString text;
    for (const Piece& piece : pieces)
        text += piece.text;
    return text;
}

/// Links as HTML, everything else as text, not markup. Of the text only the first @p most characters, then an ellipsis, if it has more.
QString richText(const QList<Piece>& pieces, qsizetype most)
{
    QString html;
    for (const Piece& piece : pieces) {
        const QString shown = piece.text.left(most).toHtmlEscaped();
        html += piece.target.isEmpty() ? shown
                                       : u"<a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s.arg(
                                             piece.target.toHtmlEscaped(), shown);
        if (piece.text.size() > most)
            return html + u'…';
        most -= piece.text.size();
    }
    return html;
}

/// Dimensions whose uncoded studies are worth a word: those the matrix is usually made of.
QStringList uncodedParts(const Workspace& workspace)
{
    QStringList parts;
    const auto matches = workspace.matches();
    const auto codebook = workspace.snapshot()->codebook;
    for (const QString& key : {u"country"_s, u"sector"_s}) {
        const Dimension* dimension = codebook ? codebook->dimension(key) : nullptr;
        const auto counts = dimension ? matches->facets.constFind(dimension->id) : matches->facets.constEnd();
        if (counts == matches->facets.constEnd() || counts->empty() || counts->back() == 0)
            continue;
        const QString number = QLocale().toString(counts->back());
        parts << (parts.isEmpty() ? QCoreApplication::translate("lacuna::StatusLine", "%1 not coded by %2")
                                        .arg(number, dimension->label.toLower())
                                  : QCoreApplication::translate("lacuna::StatusLine", "%1 not by %2")
                                        .arg(number, dimension->label.toLower()));
    }
    return parts;
}

} // namespace

QString matchesText(const Workspace& workspace)
{
    if (!workspace.isOpen())
        return QCoreApplication::translate("lacuna::StatusLine", "No catalogue is open");
    const auto snapshot = workspace.snapshot();
    const auto matches = workspace.matches();
    const int total = snapshot->studies ? int(snapshot->studies->size()) : 0;
    const QString all = QCoreApplication::translate("lacuna::StatusLine", "%Ln studies", nullptr, total);
    // Screening leaves studies out without a filter.
    const bool allMatch = matches->count == total || qsizetype(matches->passed.size()) != total;
    const QString count = workspace.filter().isEmpty() && allMatch
        ? all
        : QCoreApplication::translate("lacuna::StatusLine", "%1 of %2 match")
              .arg(QLocale().toString(matches->count), all);
    QStringList parts{count};
    if (const QStringList uncoded = uncodedParts(workspace); !uncoded.isEmpty())
        parts << uncoded.join(QCoreApplication::translate("lacuna::StatusLine", ", "));
    return parts.join(u" · "_s);
}

StatusLine::StatusLine(Workspace* workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
{
    setObjectName(u"statusLine"_s);
    setLook(this, "statusline");
    setFixedHeight(frame::statusHeight);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::huge, 0, space::huge, 0);
    layout->setSpacing(space::large);
    m_text = new QLabel(this);
    m_text->setObjectName(u"statusText"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->installEventFilter(this);
    setLook(m_text, "muted");
    layout->addWidget(m_text, 1);
    buildJob();
    m_coder = new CoderButton(workspace, this);
    layout->addWidget(m_coder);
    m_saved = new QLabel(this);
    m_saved->setObjectName(u"savedState"_s);
    setLook(m_saved, "muted");
    layout->addWidget(m_saved);
    connect(m_text, &QLabel::linkActivated, this, &StatusLine::linkActivated);
    connect(workspace, &Workspace::matchesChanged, this, &StatusLine::showText);
    connect(workspace, &Workspace::snapshotChanged, this, [this] {
        showText();
        showSaved();
    });
    connect(workspace, &Workspace::savingChanged, this, &StatusLine::showSaved);
    showText();
    showSaved();
}

void StatusLine::buildJob()
{
    m_job = new QWidget(this);
    m_job->setObjectName(u"jobProgress"_s);
    auto* layout = new QHBoxLayout(m_job);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_jobText = new QLabel(m_job);
    m_jobText->setObjectName(u"jobText"_s);
    m_jobBar = new QProgressBar(m_job);
    m_jobBar->setObjectName(u"jobBar"_s);
    m_jobBar->setAccessibleName(tr("Progress"));
    m_jobBar->setTextVisible(false);
    m_jobBar->setFixedWidth(140);
    m_jobCancel = new QPushButton(tr("Cancel"), m_job);
    m_jobCancel->setObjectName(u"jobCancel"_s);
    setLook(m_jobCancel, "link");
    for (QWidget* widget : std::initializer_list<QWidget*>{m_jobText, m_jobBar, m_jobCancel})
        layout->addWidget(widget);
    m_job->hide();
    this->layout()->addWidget(m_job);
    connect(m_jobCancel, &QPushButton::clicked, m_workspace, &Workspace::cancelJob);
    connect(m_workspace, &Workspace::jobStarted, this, &StatusLine::startJob);
    connect(m_workspace, &Workspace::jobProgressed, this, &StatusLine::progressJob);
    connect(m_workspace, &Workspace::jobFinished, m_job, &QWidget::hide);
}

void StatusLine::setPlaceText(const QString& text)
{
    m_placeText = text;
    showText();
}

void StatusLine::chooseCoder()
{
    m_coder->choose();
}

/// As much of the text as there is room for.
void StatusLine::showText()
{
    const QList<Piece> pieces = piecesOf(m_placeText.isEmpty() ? matchesText(*m_workspace) : m_placeText);
    const QString plain = plainText(pieces);
    const QString fitting = m_text->isVisible()
        ? m_text->fontMetrics().elidedText(plain, Qt::ElideRight, m_text->contentsRect().width())
        : plain; // its width is not known yet
    const bool fits = fitting == plain;
    const QString html = richText(pieces, fits ? plain.size() : std::max(qsizetype(0), fitting.size() - 1));
    if (html != m_text->text())
        m_text->setText(html);
    m_text->setAccessibleName(plain);
    m_text->setToolTip(fits ? QString() : plain);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        showText();
    return QFrame::eventFilter(watched, event);
}

void StatusLine::showSaved()
{
    const bool unsaved = m_workspace->isOpen() && !m_workspace->isSaving() && hasUnsaved(m_workspace);
    if (!m_workspace->isOpen())
        m_saved->clear();
    else if (m_workspace->isReadOnly())
        m_saved->setText(tr("Read only"));
    else if (m_workspace->isSaving())
        m_saved->setText(tr("Saving…"));
    else
        m_saved->setText(unsaved ? tr("Not saved") : tr("All changes saved"));
    setLook(m_saved, unsaved ? "error" : "muted");
    m_saved->setToolTip(unsaved ? tr("The last change could not be written into the file") : QString());
}

void StatusLine::startJob(const QString& title)
{
    m_jobTitle = title;
    m_jobTime.start();
    m_jobText->setText(title);
    m_jobBar->setRange(0, 0);
    m_job->show();
}

void StatusLine::progressJob(const QString& stage, qint64 done, qint64 total)
{
    QStringList parts{stage.isEmpty() ? m_jobTitle : stage};
    if (total > 0) {
        // Thousandths: a progress bar counts in int, a file in 64 bits.
        m_jobBar->setRange(0, 1000);
        m_jobBar->setValue(int(double(done) / double(total) * 1000));
        parts << tr("%1 %").arg(int(double(done) / double(total) * 100));
        const qint64 elapsed = m_jobTime.elapsed();
        if (done > 0 && elapsed > 2000) {
            const double left = double(elapsed) * double(total - done) / double(done) / 1000;
            parts << (left < 90 ? tr("about %1 s left").arg(int(left) + 1)
                                : tr("about %1 min left").arg(int(left / 60) + 1));
        }
    } else {
        m_jobBar->setRange(0, 0);
        if (done > 0)
            parts << QLocale().toString(done);
    }
    m_jobText->setText(parts.join(u" · "_s));
    m_job->show();
}

} // namespace lacuna

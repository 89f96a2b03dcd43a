// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/conflicttext.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QTextCursor>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype mostShown = 200'000; ///< characters
constexpr qsizetype mostSpoken = 600;

QString textOf(const std::vector<TextPiece>& pieces, TextPiece::Kind kind)
{
    QStringList parts;
    for (const TextPiece& piece : pieces) {
        if (piece.kind == kind && !piece.text.trimmed().isEmpty())
            parts += piece.text.trimmed();
    }
    return parts.join(u"; "_s).left(mostSpoken);
}

QTextCharFormat formatOf(TextPiece::Kind kind)
{
    QTextCharFormat format;
    if (kind == TextPiece::Kind::Added) {
        format.setFontUnderline(true);
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(currentPalette().accent);
    } else if (kind == TextPiece::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(currentPalette().muted);
    }
    return format;
}

} // namespace

ConflictText::ConflictText(const QString& name, const QString& title, const QString& button, QWidget* parent)
    : QFrame(parent)
    , m_title(title)
{
    setObjectName(name);
    setLook(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    column->setSpacing(space::tiny);
    auto* heading = new QLabel(title);
    setLook(heading, "section");
    m_since = new QLabel;
    setLook(m_since, "small");
    m_since->setWordWrap(true);
    m_text = new QTextEdit;
    m_text->setObjectName(name + u"Text"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(title);
    m_text->setMinimumHeight(48);
    column->addWidget(heading);
    column->addWidget(m_since);
    column->addWidget(m_text, 1);
    if (button.isEmpty())
        return;
    m_take = new QPushButton(button);
    m_take->setObjectName(name + u"Take"_s);
    m_take->setCheckable(true);
    m_take->setAutoDefault(false);
    column->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &ConflictText::chosen);
}

void ConflictText::setSince(const QString& text)
{
    m_since->setText(text);
}

void ConflictText::setPieces(const std::vector<TextPiece>& pieces)
{
    m_pieces = pieces;
    m_isHint = false;
    showPieces();
}

void ConflictText::setText(const QString& text)
{
    setPieces({{TextPiece::Kind::Same, text}});
}

void ConflictText::setHint(const QString& text)
{
    m_pieces = {{TextPiece::Kind::Same, text}};
    m_isHint = true;
    showPieces();
}

/// Each paragraph runs in its own direction: the document's is automatic.
void ConflictText::showPieces()
{
    m_text->clear();
    QTextCursor cursor(m_text->document());
    qsizetype room = mostShown;
    bool any = false;
    for (const TextPiece& piece : m_pieces) {
        QTextCharFormat format = formatOf(piece.kind);
        if (m_isHint) {
            format.setFontItalic(true);
            format.setForeground(currentPalette().muted);
        }
        cursor.insertText(piece.text.left(room), format);
        any = any || !piece.text.isEmpty();
        room = std::max(qsizetype(0), room - piece.text.size());
    }
    if (room == 0)
        cursor.insertText(u" …"_s, formatOf(TextPiece::Kind::Same));
    if (!any) {
        QTextCharFormat format = formatOf(TextPiece::Kind::Same);
        format.setFontItalic(true);
        format.setForeground(currentPalette().muted);
        cursor.insertText(tr("empty"), format);
    }
    m_text->moveCursor(QTextCursor::Start);
    QStringList spoken;
    if (const QString added = textOf(m_pieces, TextPiece::Kind::Added); !added.isEmpty())
        spoken += tr("New: %1").arg(added);
    if (const QString gone = textOf(m_pieces, TextPiece::Kind::Removed); !gone.isEmpty())
        spoken += tr("Gone: %1").arg(gone);
    m_text->setAccessibleDescription(spoken.join(u". "_s));
}

void ConflictText::setChosen(bool chosen)
{
    m_take->setChecked(chosen);
    m_take->setIcon(chosen ? lineIcon(u"check"_s) : QIcon());
}

void ConflictText::setChoosable(bool can)
{
    m_take->setEnabled(can);
}

void ConflictText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_text)
        showPieces();
    QFrame::changeEvent(event);
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialogparts.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DialogParts)
};
} // namespace

QPushButton* dialogparts::button(const QString& name, const QString& text, const char* look)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    if (look)
        setLook(made, look);
    return made;
}

QLabel* dialogparts::text(const QString& name, const char* look)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        setLook(label, look);
    return label;
}

QScrollArea* dialogparts::scrolled(QWidget* inside)
{
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

QWidget* dialogparts::card(QBoxLayout* inside)
{
    auto* card = new QFrame;
    setLook(card, "card");
    inside->setContentsMargins(space::large, space::medium, space::large, space::medium);
    inside->setSpacing(space::small);
    card->setLayout(inside);
    return card;
}

QWidget* dialogparts::line()
{
    auto* line = new QFrame;
    setLook(line, "line");
    return line;
}

QCheckBox* dialogparts::showPassphrase(const QString& name, const QList<QLineEdit*>& edits)
{
    auto* box = new QCheckBox(Texts::tr("Show passphrase"));
    box->setObjectName(name);
    QObject::connect(box, &QCheckBox::toggled, box, [edits](bool shown) {
        for (QLineEdit* edit : edits)
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    return box;
}

QLabel* dialogparts::warningSign()
{
    constexpr int extent = 16;
    auto* sign = new QLabel;
    sign->setPixmap(lineIcon(u"warning"_s, currentPalette().warning).pixmap(extent, extent));
    sign->setFixedWidth(extent);
    return sign;
}

} // namespace lacuna

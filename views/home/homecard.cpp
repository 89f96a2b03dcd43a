// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/homecard.h"

#include "views/common/confidentialmark.h"
#include "views/common/elidedlabel.h"
#include "views/common/flowlayout.h"
#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// A gap's score, 0…100, as a bar.
class ScoreBar : public QWidget {
public:
    using QWidget::QWidget;
    void setScore(double score)
    {
        m_score = score;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Palette& colours = currentPalette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF track(0, height() / 2.0 - 4, width(), 8);
        painter.setBrush(colours.ground);
        painter.drawRoundedRect(track, 4, 4);
        painter.setBrush(colours.gap);
        painter.drawRoundedRect(
            QRectF(track.left(), track.top(), track.width() * m_score / 100, track.height()), 4, 4);
    }

private:
    double m_score = 0;
};

/// A button that elides its text as it gets narrower.
class ElidedButton : public QPushButton {
public:
    using QPushButton::QPushButton;
    void setFullText(const QString& text)
    {
        m_text = text;
        elide();
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        elide();
    }

private:
    void elide()
    {
        setText(fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 8).replace(u"&"_s, u"&&"_s));
    }
    QString m_text;
};

} // namespace

HomeCard::HomeCard(int number, const QString& question, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"homeCard%1"_s.arg(number));
    setAccessibleName(question);
    setLook(this, "card");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, 20, space::huge, 20);
    layout->setSpacing(space::small);
    layout->addWidget(buildHead(number, question));
    m_answer = new QLabel(this);
    m_answer->setObjectName(u"homeAnswer%1"_s.arg(number));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    setLook(m_answer, "muted");
    m_body = new QWidget(this);
    m_content = new QVBoxLayout(m_body);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::medium);
    layout->addWidget(m_answer);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_body, 1);
    layout->addWidget(buildSteps(number));
    layout->addStretch();
    m_body->hide(); // until there is an answer
    m_steps->hide();
}

QWidget* HomeCard::buildHead(int number, const QString& question)
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    auto* badge = new QLabel(QString::number(number), head);
    setLook(badge, "number");
    auto* title = new QLabel(question, head);
    title->setWordWrap(true);
    setLook(title, "title");
    m_contributions = new QPushButton(head);
    m_contributions->setObjectName(u"homeContributions%1"_s.arg(number));
    m_contributions->setToolTip(tr("What participants of the forum and of workshops said on this question"));
    setLook(m_contributions, "link");
    m_contributions->hide();
    auto* open = new QPushButton(tr("Open →"), head);
    open->setObjectName(u"homeOpen%1"_s.arg(number));
    open->setAccessibleName(tr("Open: %1").arg(question));
    setLook(open, "link");
    row->addWidget(badge);
    row->addWidget(title, 1);
    row->addWidget(m_contributions);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, &HomeCard::openRequested);
    connect(m_contributions, &QPushButton::clicked, this, &HomeCard::contributionsRequested);
    return head;
}

QWidget* HomeCard::buildSteps(int number)
{
    m_steps = new QWidget(this);
    m_steps->setObjectName(u"homeSteps%1"_s.arg(number));
    auto* layout = new QVBoxLayout(m_steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_stepText = new QLabel(m_steps);
    m_stepText->setWordWrap(true);
    m_stepText->setTextFormat(Qt::PlainText);
    m_stepButtons = new FlowLayout(nullptr, space::small);
    layout->addWidget(m_stepText);
    layout->addLayout(m_stepButtons);
    return m_steps;
}

void HomeCard::setAnswer(const QString& text)
{
    m_answer->setText(text);
}

void HomeCard::setContributions(int count)
{
    m_contributions->setVisible(count > 0);
    m_contributions->setText(tr("%Ln contributions", nullptr, count));
}

QPushButton* HomeCard::addStep(const QString& name, const QString& text, bool primary)
{
    auto* button = new QPushButton(text, m_steps);
    button->setObjectName(name);
    if (primary)
        setLook(button, "primary");
    m_stepButtons->addWidget(button);
    return button;
}

void HomeCard::setStepText(const QString& text)
{
    m_stepText->setText(text);
    m_stepText->setVisible(!text.isEmpty());
}

void HomeCard::showAnswer(bool withSteps)
{
    m_answer->show();
    m_body->show();
    m_steps->setVisible(withSteps);
}

void HomeCard::showBeginning()
{
    m_answer->hide();
    m_body->hide();
    m_steps->show();
}

FigureButton::FigureButton(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_number = new QPushButton(this);
    m_number->setObjectName(name + u"-number"_s);
    m_number->setCursor(Qt::PointingHandCursor);
    setLook(m_number, "figure");
    m_what = new QLabel(this);
    m_what->setContentsMargins(6, 0, 0, 0);
    setLook(m_what, "muted");
    layout->addWidget(m_number, 0, Qt::AlignLeft);
    layout->addWidget(m_what);
    connect(m_number, &QPushButton::clicked, this, &FigureButton::clicked);
}

void FigureButton::setFigure(const QString& number, const QString& what)
{
    m_number->setText(number);
    m_number->setAccessibleName(number + u' ' + what);
    m_what->setText(what);
}

GapRow::GapRow(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::medium);
    layout->setVerticalSpacing(0);
    m_title = new ElidedButton(this);
    m_title->setObjectName(name + u"-title"_s);
    m_title->setCursor(Qt::PointingHandCursor);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setLook(m_title, "gaptitle");
    auto* why = new ElidedLabel(this);
    why->setContentsMargins(4, 0, 0, 0);
    setLook(why, "small");
    m_why = why;
    m_bar = new ScoreBar(this);
    m_bar->setFixedSize(56, 16); // what is said beside it needs the room
    m_score = new QLabel(this);
    m_score->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_score->setMinimumWidth(28);
    setLook(m_score, "strong");
    layout->addWidget(m_title, 0, 0, 1, 3);
    layout->addWidget(m_why, 1, 0);
    layout->addWidget(m_bar, 1, 1);
    layout->addWidget(m_score, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_title, &QPushButton::clicked, this, &GapRow::clicked);
}

void GapRow::setGap(const QString& title, const QString& why, double score)
{
    static_cast<ElidedButton*>(m_title)->setFullText(title);
    m_title->setToolTip(title);
    m_title->setAccessibleName(tr("%1, gap score %2. %3").arg(title).arg(qRound(score)).arg(why));
    static_cast<ElidedLabel*>(m_why)->setFullText(why);
    m_score->setText(QLocale().toString(qRound(score)));
    static_cast<ScoreBar*>(m_bar)->setScore(score);
}

PracticeRow::PracticeRow(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_title = new ElidedButton(this);
    m_title->setObjectName(name + u"-title"_s);
    m_title->setCursor(Qt::PointingHandCursor);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setLook(m_title, "gaptitle");
    m_support = new QLabel(this);
    setLook(m_support, "small");
    m_mark = new ConfidentialMark(this);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_mark);
    layout->addWidget(m_support);
    connect(m_title, &QPushButton::clicked, this, &PracticeRow::clicked);
}

void PracticeRow::setPractice(const QString& title, const QString& support, bool confidential)
{
    static_cast<ElidedButton*>(m_title)->setFullText(title);
    m_title->setToolTip(title);
    m_mark->setMarked(confidential);
    m_title->setAccessibleName(
        withConfidential(tr("%1, %2", "practice, 3 studies").arg(title, support), confidential));
    m_support->setText(support);
}

} // namespace lacuna

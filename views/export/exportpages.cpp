// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exportpages.h"

#include "views/common/icons.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int wheelNotch = 120;
}

/// Draws the page that is shown, in the middle, with a thin edge; a message over it.
class ExportPages::Sheet : public QWidget {
public:
    Sheet()
    {
        setObjectName(u"previewSheet"_s);
        setMinimumSize(260, 200);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void setPage(QImage page, QString message)
    {
        m_page = std::move(page);
        m_message = std::move(message);
        m_scaled = {};
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Palette& palette = currentPalette();
        painter.fillRect(rect(), palette.ground);
        if (!m_page.isNull())
            paintPage(painter, palette);
        if (m_message.isEmpty())
            return;
        QFont font = uiFont(TypeSize::Large);
        painter.setFont(font);
        const QRect box =
            QFontMetrics(font)
                .boundingRect(rect().adjusted(32, 0, -32, 0), Qt::AlignCenter | Qt::TextWordWrap, m_message)
                .adjusted(-16, -12, 16, 12);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette.line);
        painter.setBrush(palette.surface);
        painter.drawRoundedRect(box, corner::control, corner::control);
        painter.setPen(palette.text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_message);
    }
    void resizeEvent(QResizeEvent*) override { m_scaled = {}; }

private:
    void paintPage(QPainter& painter, const Palette& palette)
    {
        const double ratio = devicePixelRatioF();
        const QSize room = (rect().adjusted(12, 12, -12, -12).size());
        const QSize fitting = m_page.size().scaled(room, Qt::KeepAspectRatio).boundedTo(m_page.size());
        if (m_scaled.isNull()) {
            m_scaled = m_page.scaled(fitting * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            m_scaled.setDevicePixelRatio(ratio);
        }
        const QRect place(QPoint((width() - fitting.width()) / 2, (height() - fitting.height()) / 2),
                          fitting);
        painter.drawImage(place.topLeft(), m_scaled);
        painter.setPen(palette.strongLine);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }

    QImage m_page;
    QImage m_scaled; ///< null: to be made when it is painted
    QString m_message;
};

ExportPages::ExportPages(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new Sheet)
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
    , m_where(new QLabel)
{
    setObjectName(u"exportPages"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
    setKeyHints(this, tr("Preview"), {{tr("Left, Right, Page Up, Page Down"), tr("Turn the page")}});
    m_back->setObjectName(u"previewBack"_s);
    m_back->setAccessibleName(tr("Previous page"));
    m_back->setToolTip(m_back->accessibleName());
    m_back->setText(u"‹"_s);
    m_forward->setObjectName(u"previewForward"_s);
    m_forward->setAccessibleName(tr("Next page"));
    m_forward->setToolTip(m_forward->accessibleName());
    m_forward->setText(u"›"_s);
    m_where->setObjectName(u"previewWhere"_s);
    m_where->setAlignment(Qt::AlignCenter);
    auto* bar = new QHBoxLayout;
    bar->addStretch(1);
    bar->addWidget(m_back);
    bar->addWidget(m_where);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_sheet, 1);
    column->addLayout(bar);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(m_page - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(m_page + 1); });
    showPage();
}

void ExportPages::setPreview(const ExportPreview& preview)
{
    m_pages = preview.pages;
    m_pageCount = preview.pageCount;
    m_page = std::clamp(m_page, 0, std::max(0, int(m_pages.size()) - 1));
    m_message.clear();
    showPage();
}

void ExportPages::setMessage(const QString& message, bool keep)
{
    m_message = message;
    if (!keep) {
        m_pages.clear();
        m_pageCount = 0;
    }
    showPage();
}

void ExportPages::turn(int page)
{
    page = std::clamp(page, 0, std::max(0, int(m_pages.size()) - 1));
    if (page == m_page)
        return;
    m_page = page;
    showPage();
    Q_EMIT turned(page);
}

void ExportPages::showPage()
{
    const bool any = m_page < m_pages.size();
    m_sheet->setPage(any ? m_pages[m_page] : QImage(), m_message);
    m_back->setEnabled(any && m_page > 0);
    m_forward->setEnabled(m_page + 1 < m_pages.size());
    QString where = any ? tr("Page %1 of %2").arg(m_page + 1).arg(m_pageCount) : QString();
    if (any && m_pageCount > m_pages.size() && m_page + 1 == m_pages.size())
        where += u" · "_s + tr("the others are not shown here");
    m_where->setText(where);
    setAccessibleDescription(m_message.isEmpty() ? where : m_message);
}

void ExportPages::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        turn(m_page - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        turn(m_page + 1);
        break;
    case Qt::Key_Home:
        turn(0);
        break;
    case Qt::Key_End:
        turn(int(m_pages.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ExportPages::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / wheelNotch;
    m_wheel -= steps * wheelNotch;
    turn(m_page - steps);
    event->accept();
}

void ExportPages::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_sheet->update();
}

} // namespace lacuna

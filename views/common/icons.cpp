// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"

#include "views/common/theme.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

enum class Tint { Text, OnAccent, Fixed };

/// Renders the svg with its currentColor replaced, at the size and scale it is asked for.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, Tint tint, QColor fixed)
        : m_name(std::move(name))
        , m_tint(tint)
        , m_fixed(fixed)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(u":/lacuna/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_tint, m_fixed); }
    bool isNull() override { return !QFile::exists(u":/lacuna/icons/%1.svg"_s.arg(m_name)); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Palette& palette = currentPalette();
        if (mode == QIcon::Disabled)
            return palette.muted;
        switch (m_tint) {
        case Tint::OnAccent:
            return palette.onAccent;
        case Tint::Fixed:
            return m_fixed;
        case Tint::Text:
            break;
        }
        return palette.text;
    }

    QString m_name;
    Tint m_tint;
    QColor m_fixed;
};

} // namespace

QIcon lineIcon(const QString& name)
{
    return QIcon(new LineIconEngine(name, Tint::Text, {}));
}

QIcon lineIcon(const QString& name, const QColor& colour)
{
    return QIcon(new LineIconEngine(name, Tint::Fixed, colour));
}

QIcon lineIconOnAccent(const QString& name)
{
    return QIcon(new LineIconEngine(name, Tint::OnAccent, {}));
}

} // namespace lacuna

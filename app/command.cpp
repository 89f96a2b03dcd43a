// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "app/savefile.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace lacuna {

QString shortened(const QString& message)
{
    constexpr qsizetype most = 600;
    return message.size() <= most ? message : message.first(most) + u'…';
}

void Timings::stage(const QString& stage)
{
    const qint64 now = m_timer.nsecsElapsed();
    m_stages.emplace_back(stage, double(now - m_booked) / 1e6);
    m_booked = now;
}

QByteArray Timings::toJson() const
{
    QJsonObject stages;
    for (const auto& [stage, milliseconds] : m_stages)
        stages.insert(stage, stages.value(stage).toDouble() + milliseconds);
    stages.insert(u"total"_s, double(m_timer.nsecsElapsed()) / 1e6);
    return QJsonDocument(stages).toJson(QJsonDocument::Compact);
}

void CommandContext::say(const QString& line)
{
    err.write((line + u'\n').toUtf8());
}

Result<> CommandContext::write(const std::function<Result<>(QIODevice&)>& writer)
{
    const QString name = arguments.value(u"o"_s, u"-"_s);
    if (name == u"-")
        return writer(out);
    return saveFile(name, writer);
}

Result<> CommandContext::write(const QByteArray& data)
{
    return write([&](QIODevice& device) { return writeAll(device, data); });
}

} // namespace lacuna

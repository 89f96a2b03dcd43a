// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Command)
};
} // namespace

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
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Io, Text::tr("%1 cannot be written: %2").arg(name, file.errorString()));
    if (const Result<> written = writer(file); !written)
        return written;
    if (!file.commit())
        return fail(ErrorKind::Io, Text::tr("%1 could not be written: %2").arg(name, file.errorString()));
    return {};
}

Result<> CommandContext::write(const QByteArray& data)
{
    return write([&](QIODevice& device) -> Result<> {
        if (device.write(data) != data.size())
            return fail(ErrorKind::Io,
                        Text::tr("the output could not be written: %1").arg(device.errorString()));
        return {};
    });
}

} // namespace lacuna

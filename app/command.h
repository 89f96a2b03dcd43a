// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "model/support/error.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QIODevice>

#include <functional>

namespace lacuna {

/// A message that quotes something endless, cut to what a person reads.
QString shortened(const QString& message);

/// How a command ended, as the command-line contract numbers it.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Partly = 3,
    Stopped = 130, ///< by Ctrl-C or the like, as shells number it
};

/// Milliseconds per stage, for --timings.
class Timings {
public:
    Timings() { m_timer.start(); }
    /// What has passed since the last call is booked on @p stage.
    void stage(const QString& stage);
    /// One line of JSON, without a line break.
    QByteArray toJson() const;

private:
    QElapsedTimer m_timer;
    qint64 m_booked = 0;
    std::vector<std::pair<QString, double>> m_stages;
};

/// What a command works with.
struct CommandContext {
    Arguments arguments;
    QIODevice& out; ///< data
    QIODevice& err; ///< messages
    Timings timings;
    bool changed = false; ///< something was put in its place already, which being stopped does not take back

    const QString& catalogue() const { return arguments.positional().first(); }
    /// A line for people, to err.
    void say(const QString& line);
    /// Writes data to "-o FILE" or to out; the file appears whole or not at all.
    Result<> write(const std::function<Result<>(QIODevice&)>& writer);
    Result<> write(const QByteArray& data);
};

/// One command of the command line.
struct Command {
    QString name;
    QString synopsis; ///< of the positional arguments
    QString summary;
    std::vector<OptionSpec> options;
    int least = 1; ///< positional arguments
    int most = 1; ///< −1: any number
    std::function<Result<ExitCode>(CommandContext&)> run;
};

/// In the order of the contract.
std::vector<Command> catalogueCommands(); ///< new, codebook, check, backup
std::vector<Command> importCommands(); ///< import
std::vector<Command> questionCommands(); ///< studies, matrix, gaps
std::vector<Command> exportCommands(); ///< export
std::vector<Command> duplicatesCommands(); ///< duplicates
std::vector<Command> agreementCommands(); ///< agreement
std::vector<Command> burdenCommands(); ///< burden
std::vector<Command> prioritiesCommands(); ///< priorities
std::vector<Command> packCommands(); ///< pack
std::vector<Command> mergeCommands(); ///< merge

} // namespace lacuna

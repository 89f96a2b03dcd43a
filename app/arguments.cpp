// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Arguments)
};

QString dashed(const OptionSpec& option)
{
    return (option.name.size() == 1 ? u"-"_s : u"--"_s) + option.name;
}

/// Qt's parser would take the next option for the value of one that has none.
Result<> wantValues(const QStringList& words, const std::vector<OptionSpec>& options)
{
    const auto named = [&](const QString& word) { return std::ranges::find(options, word, dashed); };
    for (qsizetype i = 0; i + 1 < words.size() && words[i] != u"--"; ++i) {
        const auto option = named(words[i]);
        if (option == options.end() || option->value.isEmpty())
            continue;
        ++i;
        if (named(words[i]) != options.end())
            return fail(ErrorKind::Usage,
                        Text::tr("%1 lacks its value: %1 %2").arg(dashed(*option), option->value));
    }
    return {};
}
} // namespace

Result<Arguments> Arguments::parse(const QStringList& arguments, const std::vector<OptionSpec>& options)
{
    if (const Result<> wanted = wantValues(arguments, options); !wanted)
        return std::unexpected(wanted.error());
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const OptionSpec& option : options)
        parser.addOption(QCommandLineOption(option.name, option.help, option.value));

    // The parser expects the program's name first.
    if (!parser.parse(QStringList{u"lacuna"_s} + arguments)) {
        QString problem = parser.errorText();
        if (problem.endsWith(u'.')) // the message goes on
            problem.chop(1);
        return fail(ErrorKind::Usage, problem);
    }

    Arguments result;
    result.m_positional = parser.positionalArguments();
    for (const OptionSpec& option : options) {
        if (!parser.isSet(option.name))
            continue;
        result.m_values.insert(option.name,
                               option.value.isEmpty() ? QStringList{} : parser.values(option.name));
    }
    return result;
}

std::optional<QString> takeOption(QStringList& words, const QString& name)
{
    const QString dashed = u"--"_s + name;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == dashed) {
            words.remove(i);
            return i < words.size() && !words[i].startsWith(u'-') ? words.takeAt(i) : QString();
        }
        if (words[i].startsWith(dashed + u'='))
            return words.takeAt(i).sliced(dashed.size() + 1);
    }
    return {};
}

QString Arguments::value(const QString& name, const QString& otherwise) const
{
    const QStringList all = m_values.value(name);
    return all.isEmpty() ? otherwise : all.last();
}

Result<std::optional<int>> Arguments::number(const QString& name, int least, int most) const
{
    if (!has(name))
        return std::nullopt;
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (!ok || number < least || number > most) {
        return fail(ErrorKind::Usage,
                    Text::tr("--%1 takes a whole number from %2 to %3, not “%4”")
                        .arg(name)
                        .arg(least)
                        .arg(most)
                        .arg(value(name)));
    }
    return number;
}

Result<QString> Arguments::choice(const QString& name, const QStringList& allowed,
                                  const QString& otherwise) const
{
    QString given = value(name, otherwise);
    if (!allowed.contains(given))
        return fail(ErrorKind::Usage,
                    Text::tr("--%1 takes %2, not “%3”").arg(name, allowed.join(u", "_s), given));
    return given;
}

std::vector<OptionSpec> joined(std::vector<OptionSpec> first,
                               const std::vector<std::vector<OptionSpec>>& more)
{
    for (const auto& options : more)
        first.insert(first.end(), options.begin(), options.end());
    return first;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrasefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QStringDecoder>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PackCommand)
};

} // namespace

/// The first line of the file that is named: on the command line, others on this computer would see it.
Result<QString> passphraseFrom(const Arguments& arguments)
{
    if (!arguments.has(u"passphrase-file"_s))
        return QString();
    const QString name = arguments.value(u"passphrase-file"_s);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, Text::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    constexpr qint64 longest = 4096;
    QByteArray line = file.readLine(longest + 2);
    if (line.size() > longest)
        return fail(ErrorKind::BadInput, Text::tr("%1: the passphrase is too long").arg(name));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString passphrase = decoder(line);
    if (decoder.hasError() || passphrase.isEmpty())
        return fail(ErrorKind::BadInput, Text::tr("%1: its first line is no passphrase in UTF-8").arg(name));
    return passphrase;
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/wholewriting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileDevice>

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::WholeWriting)
};
} // namespace

std::unexpected<Error> notWritten(const QIODevice& to)
{
    const auto* file = qobject_cast<const QFileDevice*>(&to);
    if (file && file->error() == QFileDevice::ResourceError)
        return fail(
            ErrorKind::Io,
            Texts::tr("The file could not be written: the disk is full. Free some space and try again."),
            to.errorString());
    return fail(ErrorKind::Io, Texts::tr("The file could not be written: %1").arg(to.errorString()));
}

Result<> writeWhole(QIODevice& to, QByteArrayView data)
{
    // Where a part of it found room, only trying the rest says why that did not.
    while (!data.isEmpty()) {
        const qint64 written = to.write(data.data(), data.size());
        if (written <= 0)
            return notWritten(to);
        data = data.sliced(written);
    }
    return {};
}

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/voting/qrpattern.h"

#include <memory>

#include <qrencode.h>

namespace lacuna {

QrModules qrModules(const QByteArray& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_Q), &QRcode_free);
    QrModules modules;
    if (!code)
        return modules;
    modules.size = code->width;
    const size_t count = size_t(code->width) * size_t(code->width);
    modules.dark.reserve(count);
    for (size_t i = 0; i < count; ++i)
        modules.dark.push_back((code->data[i] & 1U) != 0);
    return modules;
}

} // namespace lacuna

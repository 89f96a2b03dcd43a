// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"

#include <QtCore/QByteArray>

namespace lacuna {

/// The style sheet of a web page: the program's palette as custom properties (light as @p light, dark, and black and white for paper), then
/// resources/html/style.css.
QByteArray htmlStyle(Theme light);
/// The style sheet of a handout: the colours of @p light, those of the dark theme where the reader's machine is dark (or everywhere on screens if @p
/// light is dark), then resources/html/handout.css. Paper is in colour.
QByteArray handoutStyle(Theme light);
/// The script of a web page: the files of resources/html in their order, inside one function.
QByteArray htmlScript();
/// What runs before anything is drawn: it says that there is a script, so that what the script draws anew is not drawn twice.
QByteArray htmlEarlyScript();
/// resources/html/page.html, in which {{name}} stands for what is filled in.
QByteArray htmlTemplate();
/// "sha256-…": what a content security policy calls an inline style or script of just this text.
QByteArray htmlHash(QByteArrayView text);

} // namespace lacuna

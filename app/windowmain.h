// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacuna {

/// Opens the window and stays in it until it is closed: "lacuna [--sample] [--theme light|dark|system] [--language CODE] [CATALOGUE]".
/// Without a catalogue the last one is opened, or the sample if there is none. Returns the exit code.
int runWindow(int argc, char** argv);

} // namespace lacuna

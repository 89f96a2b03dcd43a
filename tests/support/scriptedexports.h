// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "views/common/exportorder.h"

#include <vector>

namespace lacuna {

/// What a TestWorkspace answers about reports, and what it was asked for.
struct ScriptedExports {
    std::vector<ExportFormat> formats{{.id = QStringLiteral("pptx"),
                                       .name = QStringLiteral("Slides"),
                                       .extension = QStringLiteral("pptx"),
                                       .takesStories = true,
                                       .hasParts = true,
                                       .hasTheme = true,
                                       .hasSlides = true,
                                       .hasTemplate = true},
                                      {.id = QStringLiteral("pdf"),
                                       .name = QStringLiteral("PDF"),
                                       .extension = QStringLiteral("pdf"),
                                       .takesStories = true,
                                       .hasParts = true,
                                       .hasTheme = true,
                                       .hasPaper = true,
                                       .isShown = true},
                                      {.id = QStringLiteral("png"),
                                       .name = QStringLiteral("Image"),
                                       .extension = QStringLiteral("png"),
                                       .hasTheme = true,
                                       .hasDpi = true,
                                       .isShown = true}};
    ExportSettings settings;
    Result<ExportPreview> preview = ExportPreview{};
    bool choosesFile = true;
    QString templateFile;
    std::vector<ExportOrder> previewed;
    std::vector<ExportOrder> written;
};

} // namespace lacuna

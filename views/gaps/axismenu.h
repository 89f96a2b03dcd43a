// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/question.h"

#include <QtCore/QCoreApplication>

#include <functional>
#include <memory>

class QMenu;

namespace lacuna {

/// Fills the menus behind the Rows, Columns and Segments chips: dimension, scope, depth. Stateless; the menu keeps what it needs alive.
class AxisMenu {
    Q_DECLARE_TR_FUNCTIONS(lacuna::AxisMenu)
public:
    enum class Axis { Rows, Columns };
    using Changed = std::function<void(const Question&)>;

    static void fillAxis(QMenu* menu, Axis axis, const Question& question,
                         const std::shared_ptr<const Codebook>& codebook, const Changed& changed);
    static void fillSegments(QMenu* menu, const Question& question,
                             const std::shared_ptr<const Codebook>& codebook, const Changed& changed);
    /// "Country · Asia and the Pacific": what the chip shows.
    static QString axisText(Axis axis, const Question& question, const Codebook& codebook);
    /// "Confidence × Method": what the Segments chip shows.
    static QString segmentsText(const Question& question, const Codebook& codebook);
    /// @p question with @p dimension on @p axis, whole; exchanges the axes if the other one has it.
    static Question withDimension(Question question, Axis axis, Id dimension);
};

/// The question a catalogue opens with: countries of Asia and the Pacific by sector, as far as the codebook has them; otherwise its first two
/// dimensions. Rows 0 if it has fewer.
Question standardQuestion(const Codebook& codebook);
/// False if a dimension or scope of @p question is not in @p codebook (another catalogue, or deleted).
bool fits(const Question& question, const Codebook& codebook);

} // namespace lacuna

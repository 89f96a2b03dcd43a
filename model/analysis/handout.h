// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace lacuna {

// A handout is a document before it has a format: the practice digest, the research agenda, the brief of the four questions, the result of a
// round. It is made from the catalogue (practicedigest.h, researchagenda.h …), and model/reports writes it as docx, pptx, html, xlsx or pdf
// without counting or choosing anything. All texts are plain and in the reader's language.

struct HandoutHeading {
    int level = 1; ///< 1: a part (a slide of its own); 2: within a part
    QString text;

    friend bool operator==(const HandoutHeading&, const HandoutHeading&) = default;
};

struct HandoutText {
    enum class Style { Body, Lead, Muted, Quote };
    QString text;
    Style style = Style::Body;
    QString link; ///< http or https; empty: none

    friend bool operator==(const HandoutText&, const HandoutText&) = default;
};

/// Large numbers side by side: at most six.
struct HandoutFigures {
    struct Figure {
        QString number; ///< "212"
        QString label; ///< "studies"

        friend bool operator==(const Figure&, const Figure&) = default;
    };
    std::vector<Figure> figures;

    friend bool operator==(const HandoutFigures&, const HandoutFigures&) = default;
};

/// Lengths with their numbers: what a bar chart shows.
struct HandoutBars {
    struct Bar {
        QString label;
        QString note; ///< below the label, small; may be empty
        double value = 0; ///< 0 … maximum
        QString shown; ///< "86"
        std::optional<double> low; ///< an interval, both or neither
        std::optional<double> high;
        bool missing = false; ///< nothing there: drawn as a gap (hatched), shown says so

        friend bool operator==(const Bar&, const Bar&) = default;
    };
    QString title;
    double maximum = 100;
    std::vector<Bar> bars;

    friend bool operator==(const HandoutBars&, const HandoutBars&) = default;
};

struct HandoutTable {
    struct Column {
        QString header;
        double width = 1; ///< share of the room, relative to the others
        bool right = false; ///< numbers

        friend bool operator==(const Column&, const Column&) = default;
    };
    QString title; ///< also the name of its sheet
    std::vector<Column> columns;
    QList<QStringList> rows; ///< each as long as columns

    friend bool operator==(const HandoutTable&, const HandoutTable&) = default;
};

/// One thing on a card: a practice, an item of an agenda.
struct HandoutCard {
    struct Fact {
        QString label;
        QString text;

        friend bool operator==(const Fact&, const Fact&) = default;
    };
    struct Source {
        QString text; ///< "Smith 2020, p. 12"
        QString quote; ///< may be empty
        QString link; ///< http or https; empty: none

        friend bool operator==(const Source&, const Source&) = default;
    };
    QString mark; ///< its rank or kind, before the title ("3", "Lesson"); may be empty
    QString title;
    QString text;
    std::vector<Fact> facts;
    std::vector<Source> sources;
    std::optional<HandoutBars::Bar> score; ///< drawn beside the title

    friend bool operator==(const HandoutCard&, const HandoutCard&) = default;
};

/// A gap map as a small matrix, drawn as every matrix is.
struct HandoutMatrix {
    QString title;
    std::shared_ptr<const GapMap> map;

    friend bool operator==(const HandoutMatrix&, const HandoutMatrix&) = default;
};

/// What follows begins a page or a slide.
struct HandoutBreak {
    friend bool operator==(const HandoutBreak&, const HandoutBreak&) = default;
};

using HandoutBlock = std::variant<HandoutHeading, HandoutText, HandoutFigures, HandoutBars, HandoutTable,
                                  HandoutCard, HandoutMatrix, HandoutBreak>;

struct Handout {
    QString title;
    QString subtitle;
    std::vector<HandoutBlock> blocks;
    /// Where the figures come from (catalogue, date of the last search, filter, licence): in the footer of every page, whole at the end.
    QString provenance;
    QStringList method; ///< how it was computed, a paragraph each; at the end

    friend bool operator==(const Handout&, const Handout&) = default;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/cellssummary.h"
#include "model/analysis/gapfillers.h"
#include "model/catalogue/contribution.h"
#include "model/catalogue/gapnote.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lacuna {

class GapNoteForm;
struct Snapshot;

/// What is behind a cell: its class and why, figures, what the team notes, studies, neighbours, who could fill it, and the declaration that it cannot
/// hold any. A face of the place's inspector; rebuilt for every cell but for the note that is being typed. Interface thread.
class GapInspector : public QWidget {
    Q_OBJECT
public:
    explicit GapInspector(QWidget* parent = nullptr);

    void showCell(std::shared_ptr<const GapMap> map, int row, int column,
                  std::shared_ptr<const Snapshot> snapshot, bool readOnly);
    /// Who could fill the shown cell; asked for by the place when it shows one.
    void setFillers(const GapFillers& fillers);
    GapNoteForm* noteForm() const { return m_note; }
    /// Saves a note that is typed.
    void commit();
    /// What several cells hold together. Cells are of @p map.
    void showCells(std::shared_ptr<const GapMap> map, std::vector<CellPlace> cells,
                   std::shared_ptr<const Snapshot> snapshot, bool readOnly);
    /// Opens the inline question for the reason, with the focus in it.
    void askReason();

    /// The declaration that makes the shown cell not applicable: of the pair itself, else of the nearest pair above it.
    static std::optional<NotApplicable> declarationFor(const GapMap& map, int row, int column,
                                                       const Snapshot& snapshot);

    /// Those of @p cells that could be declared not applicable: empty, of two terms, and not declared yet.
    static std::vector<CellPlace> openCells(const GapMap& map, std::vector<CellPlace> cells);

Q_SIGNALS:
    void studiesWanted(int row, int column);
    void studyWanted(lacuna::Id study);
    /// A practice of a map of practices.
    void practiceWanted(lacuna::Id practice);
    /// What somebody said of the cell is to be written down; to be read; or all of it to be listed.
    void contributionWanted(const lacuna::Contribution& contribution);
    void contributionsWanted(const lacuna::TermPair& gap);
    void cellWanted(int row, int column);
    void declared(int row, int column, const QString& reason);
    void takenBack(const lacuna::NotApplicable& declaration);
    /// The cell is to be voted on.
    void roundWanted(int row, int column);
    void noteWanted(const lacuna::GapNote& note);
    /// The studies of somebody who could fill the cell.
    void fillerWanted(const QList<lacuna::Id>& studies, const QString& name);
    /// All studies of the cells that are shown together.
    void selectedStudiesWanted();

private:
    void rebuild();
    void buildParts();
    QVBoxLayout* newPart(QWidget*& part, int at);
    void showNote();
    void addFillers(QVBoxLayout* column, const QString& title, const std::vector<GapFiller>& fillers);
    void addHeading(QVBoxLayout* column);
    void addFigures(QVBoxLayout* column);
    void addStudies(QVBoxLayout* column);
    void addPractices(QVBoxLayout* column, const std::vector<Id>& ids);
    void addSaid(QVBoxLayout* column);
    bool isOfPractices() const;
    void addNeighbours(QVBoxLayout* column);
    void addDeclaration(QVBoxLayout* column);
    void addReasonForm(QVBoxLayout* column);
    void addCells(QVBoxLayout* column);
    void addCellsHeading(QVBoxLayout* column);
    void addCellsStudies(QVBoxLayout* column, const CellsSummary& summary);
    void addCellsDeclaration(QVBoxLayout* column);
    const GapCell& cell() const { return m_map->cell(m_row, m_column); }

    std::shared_ptr<const GapMap> m_map;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<CellPlace> m_cells; ///< if several are shown
    int m_row = -1;
    int m_column = -1;
    bool m_readOnly = false;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_parts =
        nullptr; ///< what comes before the note, the note, what comes after, who could fill it
    QWidget* m_before = nullptr;
    QWidget* m_noteBox = nullptr;
    QLabel* m_lineNotes = nullptr; ///< what is noted of the whole row and column
    GapNoteForm* m_note = nullptr;
    QWidget* m_after = nullptr;
    QWidget* m_fillers = nullptr;
    QFrame* m_reasonForm = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_declare = nullptr;
};

} // namespace lacuna

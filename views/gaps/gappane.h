// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace lacuna {

class GapInspector;
class GapListPanel;
class SegmentedSwitch;

/// What stands at the right of the matrix: the ranked list, or what is behind a cell. Content of the place's InspectorFrame. Interface thread.
class GapPane : public QWidget {
    Q_OBJECT
public:
    enum class Face { List, Cell };

    explicit GapPane(QWidget* parent = nullptr);

    GapListPanel* list() const { return m_list; }
    GapInspector* inspector() const { return m_inspector; }
    Face face() const;
    /// Saves what is typed on the face that is left.
    void setFace(Face face);
    /// Without a cell the other face says how to choose one.
    void setHasCell(bool has);
    void commit();

Q_SIGNALS:
    void faceChanged();
    void closeWanted();

private:
    void buildTop();

    SegmentedSwitch* m_switch = nullptr;
    QStackedWidget* m_faces = nullptr;
    QStackedWidget* m_cell = nullptr; ///< the inspector, or that there is no cell
    GapListPanel* m_list = nullptr;
    GapInspector* m_inspector = nullptr;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <optional>

class QLineEdit;
class QStandardItemModel;
class QToolButton;

namespace lacuna {

class FacetView;

/// One line of a NamedListBox.
struct NamedRow {
    Id id = 0;
    QString name;
    QString tip;
    int count = -1; ///< −1: shows none
    double share = 0; ///< of the largest count, 0…1
    std::optional<bool> checked; ///< none: a line to be chosen, without a box
    bool isCurrent = false; ///< of those without a box: the one that holds now
};

/// A list of things the team has named, in the filter panel: it folds, a click chooses, F2, Del and the context menu ask for changes, studies
/// can be dropped on a line. Shows and asks only; hidden while there is nothing in it.
class NamedListBox : public QWidget {
    Q_OBJECT
public:
    /// @p name is for the object names of its parts.
    NamedListBox(const QString& name, const QString& title, QWidget* parent = nullptr);

    void setRows(const QList<NamedRow>& rows);
    /// Opens a field for a new name; named() if one is given.
    void askName(const QString& placeholder);
    void setTakesStudies(bool takes);

Q_SIGNALS:
    void chosen(lacuna::Id id);
    void menuWanted(lacuna::Id id, const QPoint& at); ///< @p at on the screen
    void editWanted(lacuna::Id id);
    void deleteWanted(lacuna::Id id);
    void named(const QString& name);
    void studiesDropped(lacuna::Id id, const QList<lacuna::Id>& studies);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader();
    void buildBody();
    void showState();
    bool handleKey(int key);
    bool handleDrag(QEvent* event);
    Id currentId() const;

    QString m_name;
    QString m_title;
    bool m_unfolded = true;
    QToolButton* m_header = nullptr;
    QWidget* m_body = nullptr;
    QLineEdit* m_edit = nullptr;
    FacetView* m_view = nullptr;
    QStandardItemModel* m_model;
};

} // namespace lacuna

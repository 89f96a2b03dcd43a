// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workspace.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>

namespace lacuna {

/// Steps of the history, newest first, read from the workspace part by part as the list is scrolled.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        WhenRole = Qt::UserRole, ///< "Ana · 3 Nov 14:02"
        ChangesRole, ///< QStringList
        LinkRole, ///< QString: what a click opens; empty: nothing that is still there
        UndoneRole, ///< bool
    };
    explicit HistoryModel(Workspace* workspace, QObject* parent = nullptr);

    /// Reads anew; what is shown stays until the answer is there.
    void ask(const HistoryQuery& query);
    const HistoryQuery& query() const { return m_query; }
    const std::vector<HistoryEntry>& entries() const { return m_entries; }
    bool isComplete() const { return !m_loading && m_next == 0; }
    /// Those of a step that are still in the catalogue.
    QList<Id> studiesOf(const QModelIndex& index) const;
    static QString dateOf(const QDateTime& made);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded(); ///< a part, or that there is nothing

private:
    void load(qint64 before, bool anew);
    void take(HistoryPage page, bool anew);

    Workspace* m_workspace;
    HistoryQuery m_query;
    std::vector<HistoryEntry> m_entries;
    qint64 m_next = 0; ///< where the next part begins; 0: there is none
    bool m_loading = false;
    int m_asked = 0; ///< older answers are none
};

/// The list: what was done and by whom, and below it what changed and the study as a link. Return, or a click on the link, opens it.
class HistoryList : public QListView {
    Q_OBJECT
public:
    explicit HistoryList(Workspace* workspace, QWidget* parent = nullptr);
    HistoryModel* history() const { return m_model; }

Q_SIGNALS:
    void opened(); ///< studies were asked for

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    bool isOnLink(const QPoint& at) const;

    Workspace* m_workspace;
    HistoryModel* m_model;
};

} // namespace lacuna

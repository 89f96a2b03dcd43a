// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/duplicatecases.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>

namespace lacuna {

/// Cases of the review as a list; thousands of them cost nothing.
class DuplicateListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole, ///< "same publication · same DOI"
        ScoreRole, ///< "97 %"
        LaterRole, ///< bool: put off
    };
    using QAbstractListModel::QAbstractListModel;

    void setCases(std::vector<DuplicateCase> cases, QHash<Id, QString> titles, int later);
    const std::vector<DuplicateCase>& cases() const { return m_cases; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString detail(const DuplicateCase& shown) const;
    bool isPutOff(int row) const { return row >= rowCount() - m_later; }

    std::vector<DuplicateCase> m_cases;
    QHash<Id, QString> m_titles;
    int m_later = 0; ///< so many at the end are put off
};

/// The list, two lines a case. Letters and Return are left to the page.
class DuplicateList : public QListView {
    Q_OBJECT
public:
    explicit DuplicateList(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

Q_SIGNALS:
    void caseChosen();
};

} // namespace lacuna

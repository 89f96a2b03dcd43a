// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/question.h"
#include "model/painting/matrixdrawing.h"
#include "views/common/place.h"

#include <memory>

class QLabel;
class QStackedLayout;

namespace lacuna {

class GapInspector;
class GapMap;
class MatrixView;
class QuestionBar;
class Workspace;

/// The Gaps place: a question, its gap matrix, and what is behind a selected cell. Owned by the shell;
/// interface thread. The workspace must outlive it.
class GapsPlace : public Place {
    Q_OBJECT
public:
    explicit GapsPlace(Workspace* workspace, QWidget* parent = nullptr);
    ~GapsPlace() override;

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    QString statusText() const override;
    bool canExport() const override;
    void exportContent() override;

    std::shared_ptr<const GapMap> map() const { return m_map; }

private:
    Workspace* m_workspace;
    std::shared_ptr<const GapMap> m_map;
};

} // namespace lacuna

// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testworkspace.h"
#include "views/common/theme.h"
#include "views/gaps/gapsplace.h"
#include "views/gaps/matrixview.h"

#include <QtGui/QAction>
#include <QtTest/QTest>

namespace lacuna {

/// The Gaps place on the sample references, with its first map.
struct GapsStage {
    GapsStage()
        : place(&workspace)
    {
        workspace.openSampleReferences();
        place.resize(1560, 990);
        place.show();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
    template <typename T> T* child(const QString& name) const { return place.findChild<T*>(name); }
    void trigger(const QString& action) const { place.findChild<QAction*>(action)->trigger(); }
    /// A picture for looking at, if LACUNA_SHOTS names a folder.
    static void shoot(QWidget* widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
        if (!folder.isEmpty())
            widget->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    TestWorkspace workspace;
    GapsPlace place;
};

} // namespace lacuna

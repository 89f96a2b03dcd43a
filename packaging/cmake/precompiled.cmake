# SPDX-FileCopyrightText: 2026 The Lacuna authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The headers that nearly every source reads, compiled once for all targets of a kind and not once a target: one takes some
# ten seconds and the better part of 200 MB. A target reuses the set whose Qt modules it links, because Qt's headers ask
# QT_GUI_LIB and QT_WIDGETS_LIB, and a compiler refuses what was compiled under other answers.

set(lacuna_core_headers <QtCore/QString> <QtCore/QStringList> <QtCore/QByteArray> <QtCore/QObject> <QtCore/QCoreApplication> <QtCore/QLocale>
    <QtCore/QJsonObject> <QtCore/QJsonArray> <QtCore/QHash> <QtCore/QSet> <QtCore/QDateTime> <QtCore/QIODevice>
    <algorithm> <array> <expected> <functional> <memory> <optional> <span> <string> <variant> <vector>)
set(lacuna_gui_headers <QtGui/QPainter> <QtGui/QFontMetricsF>)
set(lacuna_widgets_headers <QtGui/QKeyEvent> <QtWidgets/QWidget> <QtWidgets/QBoxLayout> <QtWidgets/QLabel> <QtWidgets/QPushButton> <QtWidgets/QMenu>
    <QtWidgets/QAbstractItemView>)
set(lacuna_test_headers <QtTest/QTest> <QtTest/QSignalSpy> <QtCore/QDir> <QtCore/QTemporaryDir>)

function(lacuna_precompile name)
    cmake_parse_arguments(ARG "" "" "LINKS;HEADERS" ${ARGN})
    set(source ${PROJECT_BINARY_DIR}/precompiled/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// only its precompiled header matters\n")
    add_library(lacuna_precompiled_${name} OBJECT ${source})
    set_target_properties(lacuna_precompiled_${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(lacuna_precompiled_${name} PRIVATE lacuna_options ${ARG_LINKS})
    target_precompile_headers(lacuna_precompiled_${name} PRIVATE ${ARG_HEADERS})
endfunction()

lacuna_precompile(core LINKS Qt6::Core HEADERS ${lacuna_core_headers})
lacuna_precompile(gui LINKS Qt6::Gui HEADERS ${lacuna_core_headers} ${lacuna_gui_headers})
lacuna_precompile(widgets LINKS Qt6::Widgets HEADERS ${lacuna_core_headers} ${lacuna_gui_headers} ${lacuna_widgets_headers})
# For programs of Qt Test; called in tests/, because Qt defines the calling folder for each test and that must agree.
function(lacuna_precompile_tests)
    set(lacuna_core_headers ${lacuna_core_headers} ${lacuna_test_headers})
    lacuna_precompile(core_test LINKS Qt6::Core Qt6::Test HEADERS ${lacuna_core_headers})
    lacuna_precompile(gui_test LINKS Qt6::Gui Qt6::Test HEADERS ${lacuna_core_headers} ${lacuna_gui_headers})
    lacuna_precompile(widgets_test LINKS Qt6::Widgets Qt6::Test HEADERS ${lacuna_core_headers} ${lacuna_gui_headers} ${lacuna_widgets_headers})
endfunction()

# lacuna_reuse_precompiled(TARGET [test]): the set for what TARGET links, directly or through others.
function(lacuna_reuse_precompiled target)
    set(found core)
    set(pending ${target})
    set(seen "")
    while(pending)
        list(POP_FRONT pending next)
        if(next IN_LIST seen OR NOT TARGET ${next})
            continue()
        endif()
        list(APPEND seen ${next})
        if(next STREQUAL Qt6::Widgets)
            set(found widgets)
            break()
        elseif(next STREQUAL Qt6::Gui)
            set(found gui)
        endif()
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(links ${next} ${property})
            if(links)
                list(APPEND pending ${links})
            endif()
        endforeach()
    endwhile()
    if("test" IN_LIST ARGN)
        string(APPEND found _test)
    endif()
    target_precompile_headers(${target} REUSE_FROM lacuna_precompiled_${found})
endfunction()

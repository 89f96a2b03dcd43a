# SPDX-FileCopyrightText: 2026 The Lacuna authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Catalogues of any size, for benchmarks and for tests of what is written from a whole catalogue. Included by both, which may be built alone.
if(NOT TARGET lacuna_synthetic)
    qt_add_library(lacuna_synthetic STATIC
        ${CMAKE_CURRENT_LIST_DIR}/synthetic.cpp ${CMAKE_CURRENT_LIST_DIR}/synthetic.h ${CMAKE_CURRENT_LIST_DIR}/abstracts.h)
    target_include_directories(lacuna_synthetic PUBLIC ${CMAKE_CURRENT_LIST_DIR}/..)
    target_link_libraries(lacuna_synthetic PUBLIC lacuna_catalogue)
endif()

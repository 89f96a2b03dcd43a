# SPDX-FileCopyrightText: 2026 The Lacuna authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One function a kind of target, so that every folder states only its name and what it may link.

add_library(lacuna_options INTERFACE)
target_include_directories(lacuna_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(lacuna_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(MSVC)
    target_compile_options(lacuna_options INTERFACE /W4 /WX /utf-8)
else()
    target_compile_options(lacuna_options INTERFACE -Wall -Wextra -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
endif()
if(LACUNA_SANITIZE)
    target_compile_options(lacuna_options INTERFACE -fsanitize=${LACUNA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(lacuna_options INTERFACE -fsanitize=${LACUNA_SANITIZE})
    # GCC's sanitizer instrumentation trips these on Qt's own inline code.
    target_compile_options(lacuna_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>)
endif()

include(${CMAKE_CURRENT_LIST_DIR}/precompiled.cmake)

# What is handed over is one program. For two hundred test programs, each folder is a library that they share: with the sanitizers, 22 GB otherwise.
option(LACUNA_SHARED "Build the folders as shared libraries (for tests; not on Windows, where nothing is exported)" OFF)
if(LACUNA_SHARED AND NOT WIN32)
    set(LACUNA_LIBRARY_KIND SHARED)
else()
    set(LACUNA_LIBRARY_KIND STATIC)
endif()

# lacuna_module(NAME LINKS target...): the folder's *.cpp as the target lacuna_NAME.
# Only what LINKS names is linked; tests/tst_layering holds the includes to the same table.
function(lacuna_module name)
    cmake_parse_arguments(ARG "WIDGETS" "" "LINKS;PRIVATE_LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    if(ARG_WIDGETS)
        file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    endif()
    qt_add_library(lacuna_${name} ${LACUNA_LIBRARY_KIND} ${sources})
    set_target_properties(lacuna_${name} PROPERTIES DEFINE_SYMBOL "") # or the precompiled headers were made without it
    target_link_libraries(lacuna_${name} PUBLIC lacuna_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    lacuna_reuse_precompiled(lacuna_${name})
endfunction()

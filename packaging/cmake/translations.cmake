# SPDX-FileCopyrightText: 2026 The Lacuna authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The program's languages, linked into lacunaapp as :/i18n/lacuna_CODE.qm. Included by app/CMakeLists.txt.
#
#   cmake --build build/dev --target update_translations   brings translations/*.ts up to the sources
#
# Where tests are built there is also the pseudo-language `qps` (lacuna --language qps), made anew from the
# sources' texts at every build, and lacuna_source.ts: all texts there are, against which the tests hold the .ts files.
file(GLOB_RECURSE translated CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/model/*.cpp ${PROJECT_SOURCE_DIR}/model/*.h
    ${PROJECT_SOURCE_DIR}/views/*.cpp ${PROJECT_SOURCE_DIR}/views/*.h
    ${PROJECT_SOURCE_DIR}/app/*.cpp ${PROJECT_SOURCE_DIR}/app/*.h)
set(lupdate_options -locations none -no-ui-lines -no-obsolete)

qt_add_translations(lacunaapp IMMEDIATE_CALL
    TS_FILES ${PROJECT_SOURCE_DIR}/translations/lacuna_fr.ts
    PLURALS_TS_FILE ${PROJECT_SOURCE_DIR}/translations/lacuna_en.ts
    RESOURCE_PREFIX /i18n
    SOURCES ${translated}
    INCLUDE_DIRECTORIES ${PROJECT_SOURCE_DIR}
    LUPDATE_OPTIONS ${lupdate_options}
    LRELEASE_OPTIONS -silent -nounfinished)

if(LACUNA_TESTS)
    set(texts ${PROJECT_BINARY_DIR}/translations)
    file(MAKE_DIRECTORY ${texts})
    list(JOIN translated "\n" lines)
    file(CONFIGURE OUTPUT ${texts}/sources.txt CONTENT "${lines}\n" @ONLY)
    # A text that lupdate cannot give a context would never be translated; its warnings are shown.
    add_custom_command(OUTPUT ${texts}/lacuna_source.ts
        COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DROOT=${PROJECT_SOURCE_DIR}
            -DSOURCES=${texts}/sources.txt -DTS=${texts}/lacuna_source.ts "-DOPTIONS=${lupdate_options}"
            -P ${CMAKE_CURRENT_LIST_DIR}/sourcetexts.cmake
        DEPENDS ${translated} ${CMAKE_CURRENT_LIST_DIR}/sourcetexts.cmake
        COMMENT "Collecting the texts to translate" VERBATIM)

    qt_add_executable(pseudolocale ${CMAKE_CURRENT_LIST_DIR}/pseudolocale.cpp)
    target_link_libraries(pseudolocale PRIVATE lacuna_options Qt6::Core)
    add_custom_command(OUTPUT ${texts}/lacuna_qps.qm
        COMMAND pseudolocale ${texts}/lacuna_source.ts ${texts}/lacuna_qps.ts
        COMMAND Qt6::lrelease -silent ${texts}/lacuna_qps.ts -qm ${texts}/lacuna_qps.qm
        DEPENDS pseudolocale ${texts}/lacuna_source.ts
        COMMENT "Making the pseudo-language" VERBATIM)
    qt_add_resources(lacunaapp lacuna_pseudo PREFIX /i18n BASE ${texts} FILES ${texts}/lacuna_qps.qm)
endif()

# SPDX-FileCopyrightText: 2026 The Lacuna authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Part of translations.cmake: all texts of the sources, as a .ts file of English; warns of texts without a context.
file(REMOVE ${TS})
execute_process(
    COMMAND ${LUPDATE} -silent ${OPTIONS} -I ${ROOT} -source-language en -target-language en "@${SOURCES}" -ts ${TS}
    WORKING_DIRECTORY ${ROOT} OUTPUT_VARIABLE told ERROR_VARIABLE warned RESULT_VARIABLE code)
if(NOT code EQUAL 0)
    file(REMOVE ${TS})
    message(FATAL_ERROR "lupdate failed:\n${told}${warned}")
elseif(warned MATCHES "lacks Q_OBJECT|Discarding|cannot be called without context")
    message(WARNING "texts that would never be translated (tr() needs a class with Q_OBJECT or "
        "Q_DECLARE_TR_FUNCTIONS, or say QCoreApplication::translate(\"lacuna::Name\", \"text\")):\n${told}${warned}")
endif()

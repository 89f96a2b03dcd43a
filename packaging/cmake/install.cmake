# SPDX-FileCopyrightText: 2026 The Lacuna authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed where, and the Debian package (cpack -G DEB in a release build; packaging/test-deb tries it).
include(GNUInstallDirs)
set(desktop ${PROJECT_SOURCE_DIR}/packaging/desktop)
install(TARGETS lacuna RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(UNIX AND NOT APPLE)
    install(FILES ${desktop}/org.lacuna.Lacuna.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${desktop}/org.lacuna.Lacuna.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${desktop}/lacuna.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${desktop}/org.lacuna.Lacuna.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME org.lacuna.Lacuna.xml)
    install(FILES ${desktop}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/lacuna)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lacuna)
set(CPACK_PACKAGE_VENDOR "The Lacuna authors")
set(CPACK_PACKAGE_CONTACT "The Lacuna authors <lacuna@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Maps where research exists and where it is missing")
set(CPACK_PACKAGE_DESCRIPTION "Lacuna keeps a catalogue of coded research studies and draws gap matrices, ranked gap
lists and slides from it. Every gap is named by a stated rule. It works offline.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Good to have, named by no library: Qt's own texts in the user's language, Wayland, a face for every script.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, fonts-noto-core, hicolor-icon-theme")
include(CPack)

# SPDX-FileCopyrightText: 2026 The Gantry developers
# SPDX-License-Identifier: GPL-3.0-or-later

# add_window_test(<name> SOURCES ... DEPENDS ...)
# A test that needs focus and activation as a desktop has them, which the offscreen platform does not know: it runs
# under Xvfb with openbox. Where those are missing it is built, but not run.
find_program(GANTRY_XVFB_RUN xvfb-run)
find_program(GANTRY_OPENBOX openbox)
function(add_window_test name)
  add_test_executable(${name} ${ARGN})
  if(NOT GANTRY_XVFB_RUN OR NOT GANTRY_OPENBOX)
    message(STATUS "${name} is not run: it needs xvfb-run and openbox")
    return()
  endif()
  add_test(NAME ${name}
           COMMAND ${GANTRY_XVFB_RUN} -a -s "-screen 0 1280x900x24"
                   ${PROJECT_SOURCE_DIR}/tests/ui/with-window-manager.sh $<TARGET_FILE:${name}>)
  set_tests_properties(${name} PROPERTIES LABELS ui-x11 TIMEOUT 120
    ENVIRONMENT "QT_QPA_PLATFORM=xcb;GANTRY_HOME=${CMAKE_BINARY_DIR}/test-home/${name}")
endfunction()

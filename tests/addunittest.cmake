# SPDX-FileCopyrightText: 2026 The Gantry developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Half of the time it takes to build everything goes into the tests, and what they call is optimised anyway.
if(NOT MSVC)
  set(unit_test_options -O0)
endif()
# Undefined behaviour is looked for in what they call.
if(GANTRY_SANITIZE AND NOT MSVC)
  list(APPEND unit_test_options -fno-sanitize=undefined)
endif()
# It names folders that differ between tests, which would spoil the precompiled headers; no test looks for files so.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
# Nor does any ask which other modules there are: one set of definitions lets one set of precompiled headers serve all.
foreach(module IN ITEMS Network Concurrent DBus)
  if(TARGET Qt6::${module})
    set_property(TARGET Qt6::${module} PROPERTY INTERFACE_COMPILE_DEFINITIONS)
  endif()
endforeach()
if(GANTRY_PRECOMPILED_HEADERS)
  set(test_headers <QSignalSpy> <QTemporaryDir> <QTest>)
  add_precompiled_headers(core_tests HEADERS ${core_headers} ${test_headers} DEPENDS Qt6::Core Qt6::Test
                          OPTIONS ${unit_test_options})
  add_precompiled_headers(widgets_tests HEADERS ${widgets_headers} ${test_headers}
                          DEPENDS Qt6::Widgets Qt6::Test OPTIONS ${unit_test_options})
endif()

# build_as_tests(<target> core|widgets): what serves the tests only is built as fast as they are.
function(build_as_tests target headers)
  target_compile_options(${target} PRIVATE ${unit_test_options})
  use_precompiled_headers(${target} ${headers}_tests)
endfunction()

# Lets moc read one source without the headers it includes: a test's slots depend on none of them, and reading all of
# Qt is what moc's time goes into.
function(run_moc source output)
  add_custom_command(OUTPUT ${output} DEPENDS ${source} VERBATIM
    COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${source} -o ${output})
endfunction()

# The executable of one test, of one source that ends with #include "<name>.moc"; making that one file here instead of
# with AUTOMOC saves three build steps a test. OPTIMISED is for tests that bring much code of their own.
function(add_test_executable name)
  cmake_parse_arguments(ARG "OPTIMISED" "" "SOURCES;DEPENDS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  # A test that knows one more module of Qt than the precompiled headers do is built without them, and no harm done.
  set_target_properties(${name} PROPERTIES PCH_WARN_INVALID OFF UNITY_BUILD OFF)
  run_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/ui
                                             ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${name} PRIVATE project_flags Qt6::Test ${ARG_DEPENDS})
  target_compile_definitions(${name} PRIVATE
    GANTRY_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" GANTRY_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  set(headers core)
  if("Gantry::ui" IN_LIST ARG_DEPENDS OR "gantry_app" IN_LIST ARG_DEPENDS)
    set(headers widgets)
  endif()
  if(ARG_OPTIMISED)
    use_precompiled_headers(${name} ${headers})
  else()
    build_as_tests(${name} ${headers})
  endif()
endfunction()

# add_unit_test(<name> LABEL <unit|integration|ui|architecture> [OPTIMISED] [LONG] [TIMEOUT s] [ROWS <function:row>...]
#               SOURCES <name>.cpp DEPENDS ...)
# One executable per tested class. Anything but the pure-core tests runs on the offscreen platform. With ROWS each of
# the rows is a test of its own, <name>_1 and so on, begun before all others: for prints that mostly wait. LONG ones are
# begun next, so that none of them is alone at the end.
function(add_unit_test name)
  cmake_parse_arguments(ARG "LONG" "LABEL;TIMEOUT" "ROWS;SOURCES;DEPENDS" ${ARGN})
  add_test_executable(${name} ${ARG_UNPARSED_ARGUMENTS} SOURCES ${ARG_SOURCES} DEPENDS ${ARG_DEPENDS})
  if(NOT ARG_TIMEOUT)
    # Far above what any of them takes: under the sanitizers, on a machine with other work.
    set(ARG_TIMEOUT 300)
  endif()
  if(NOT ARG_ROWS)
    add_test(NAME ${name} COMMAND ${name})
    set(tests ${name})
    if(ARG_LONG)
      set_tests_properties(${name} PROPERTIES COST 100)
    endif()
  endif()
  foreach(row IN LISTS ARG_ROWS)
    list(LENGTH tests number)
    math(EXPR number "${number} + 1")
    add_test(NAME ${name}_${number} COMMAND ${name} ${row})
    set_tests_properties(${name}_${number} PROPERTIES COST 1000)
    list(APPEND tests ${name}_${number})
  endforeach()
  foreach(test IN LISTS tests)
    set_tests_properties(${test} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT}
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;GANTRY_HOME=${CMAKE_BINARY_DIR}/test-home/${test}")
  endforeach()
endfunction()

# SPDX-FileCopyrightText: 2026 The Gantry developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt's headers are most of what a compiler reads here. They are compiled once for everything that knows Qt Core only and
# once for everything with widgets, and the same for the tests; every source still includes what it uses.
option(GANTRY_PRECOMPILED_HEADERS "Compile the headers of Qt only once" ON)

# What the sanitizers add takes a compiler longest to optimise, and a window mostly waits for people.
if(GANTRY_SANITIZE AND NOT MSVC)
  set(window_options -O0)
endif()

set(core_headers
  <QByteArray> <QByteArrayView> <QCoreApplication> <QDateTime> <QDebug> <QFile> <QHash> <QJsonObject> <QList>
  <QLoggingCategory> <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer>
  <algorithm> <chrono> <cmath> <deque> <functional> <map> <memory> <optional> <utility> <variant> <vector>)
set(widgets_headers ${core_headers}
  <QAction> <QApplication> <QBoxLayout> <QComboBox> <QEvent> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton>
  <QStyleOption> <QWidget>)

function(add_precompiled_headers kind)
  cmake_parse_arguments(ARG "" "" "HEADERS;DEPENDS;OPTIONS" ${ARGN})
  set(source ${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp)
  if(NOT EXISTS ${source})
    file(WRITE ${source} "// Carries the precompiled headers.\n")
  endif()
  add_library(gantry_precompiled_${kind} OBJECT ${source})
  set_target_properties(gantry_precompiled_${kind} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(gantry_precompiled_${kind} PRIVATE project_flags ${ARG_DEPENDS})
  target_compile_options(gantry_precompiled_${kind} PRIVATE ${ARG_OPTIONS})
  target_precompile_headers(gantry_precompiled_${kind} PRIVATE ${ARG_HEADERS})
endfunction()

if(GANTRY_PRECOMPILED_HEADERS)
  add_precompiled_headers(core HEADERS ${core_headers} DEPENDS Qt6::Core)
  add_precompiled_headers(widgets HEADERS ${widgets_headers} DEPENDS Qt6::Widgets OPTIONS ${window_options})
endif()

function(use_precompiled_headers target kind)
  if(kind STREQUAL "widgets")
    target_compile_options(${target} PRIVATE ${window_options})
  endif()
  if(GANTRY_PRECOMPILED_HEADERS)
    target_precompile_headers(${target} REUSE_FROM gantry_precompiled_${kind})
  endif()
endfunction()

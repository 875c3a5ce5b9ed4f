# SPDX-FileCopyrightText: 2026 The Gantry developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Where the sources of a target are compiled several at a time (CMAKE_UNITY_BUILD), those that name the texts they
# translate "Text" for themselves are still compiled alone: the names would meet.
function(keep_own_texts_apart target)
  if(NOT CMAKE_UNITY_BUILD)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  foreach(source ${sources})
    if(NOT source MATCHES "\\.cpp$")
      continue()
    endif()
    get_filename_component(path ${source} ABSOLUTE)
    if(NOT EXISTS ${path})
      continue()
    endif()
    file(STRINGS ${path} texts REGEX "^struct Text" LIMIT_COUNT 1)
    if(texts)
      set_source_files_properties(${source} TARGET_DIRECTORY ${target}
                                  PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
  endforeach()
endfunction()

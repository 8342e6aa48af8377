# Three precompiled heads for all rooms: Qt's core, its widgets, and the command line of indentdesk-admin. Most of
# the time of a build went into reading the same headers again; a head of each room's own cost as much as it saved.
# A room that reuses a head must be compiled with the same options and at least the same definitions.

# desk_head(name LIBRARIES target… HEADERS header…)
function(desk_head name)
  cmake_parse_arguments(H "" "" "LIBRARIES;HEADERS" ${ARGN})
  set(source ${CMAKE_BINARY_DIR}/heads/${name}.cpp)
  if(NOT EXISTS ${source})
    file(WRITE ${source} "// Only the precompiled head is wanted.\n")
  endif()
  add_library(${name} OBJECT ${source})
  target_link_libraries(${name} PRIVATE ${H_LIBRARIES} desk_compiler)
  target_precompile_headers(${name} PRIVATE ${H_HEADERS})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
endfunction()

# Called at the top, once Qt and CLI11 are found.
function(desk_make_heads)
  if(DESK_PCH)
    desk_head(desk_head_core LIBRARIES Qt6::Core HEADERS <QtCore>)
    desk_head(desk_head_widgets LIBRARIES Qt6::Widgets HEADERS <QtWidgets>)
    desk_head(desk_head_admin LIBRARIES Qt6::Core CLI11::CLI11 HEADERS <QtCore> <CLI/CLI.hpp>)
  endif()
endfunction()

# desk_use_head(target core|widgets|admin)
function(desk_use_head target head)
  if(DESK_PCH)
    target_precompile_headers(${target} REUSE_FROM desk_head_${head})
  endif()
endfunction()

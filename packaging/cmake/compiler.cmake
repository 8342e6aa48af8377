# How every target of the project is compiled: one interface target, linked by desk_layer and the programs.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE)
  # Paths below the project count as relative, so that a second checkout finds what the first one compiled; with
  # precompiled heads ccache has to be told that their time and their unused definitions do not matter.
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

add_library(desk_compiler INTERFACE)
target_compile_options(desk_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
  -Woverloaded-virtual -Wimplicit-fallthrough)
target_compile_definitions(desk_compiler INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(DESK_PCH)
  target_compile_options(desk_compiler INTERFACE -fpch-preprocess)   # ccache cannot look into heads without it
endif()

if(DESK_SANITIZE)
  target_compile_options(desk_compiler INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                -fno-sanitize-recover=undefined)
  target_link_options(desk_compiler INTERFACE -fsanitize=address,undefined)
endif()

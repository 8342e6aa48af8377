# cmake -DROOT=<project> -P includes.cmake
# The holes that the compiler leaves open between the rooms: an include that climbs out of its folder, one that
# names the Qt module and so needs no link, SQL in ui/, widgets in models/.
cmake_minimum_required(VERSION 3.25)
set(found "")

# forbid(<what it is> <regular expression> <folder…>)
function(forbid what expression)
  foreach(folder IN LISTS ARGN)
    file(GLOB_RECURSE files ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file IN LISTS files)
      file(STRINGS ${file} hits REGEX "${expression}")
      foreach(hit IN LISTS hits)
        string(REGEX REPLACE "//.*" "" code "${hit}")   # a comment may name what it likes
        if(code MATCHES "${expression}")
          string(APPEND found "${file}: ${what}: ${hit}\n")
        endif()
      endforeach()
    endforeach()
  endforeach()
  set(found "${found}" PARENT_SCOPE)
endfunction()

set(include "^[ \t]*#[ \t]*include[ \t]*")
forbid("climbing include" "${include}[\"<]([^\">]*/)?\\.\\./" app models ui)
forbid("include with its Qt module" "${include}[<\"]Qt[A-Z][A-Za-z]*/" app models ui tests)
forbid("SQL in ui" "${include}<QSql|(^|[^A-Za-z_])QSql(Query|Database|QueryModel|TableModel|Record)([^A-Za-z_]|$)" ui)
forbid("libpq in ui" "${include}[<\"](postgresql/)?libpq" ui)
# QWidgetItem and friends live in QtWidgets as well; these are the doors by which widgets come in.
forbid("widget in models"
  "${include}<Q(Widget|MainWindow|Dialog|MessageBox|Application|Label|PushButton|Layout|TableView|TreeView|StyledItemDelegate|PrintDialog|PrintPreviewDialog)>"
  models)
forbid("GUI in domain, decoding" "${include}<Q(Gui|Color|Font|Image|Painter|Pixmap|Icon|Sql)[A-Za-z]*>"
  models/domain models/decoding)

if(NOT found STREQUAL "")
  message(FATAL_ERROR "A room reaches where it may not:\n${found}")
endif()

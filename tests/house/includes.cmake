# cmake -DROOT=<project> -P includes.cmake
# The holes that the compiler leaves open between the rooms: an include that climbs out of its folder, one that
# names the Qt module and so needs no link, SQL in ui/, widgets in models/, one name for two types: the linker then takes
# the functions of either for both.
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

# Types by their full names. Those of unnamed namespaces are their file's own; a declaration ends with a semicolon.
set(types "")
file(GLOB_RECURSE files ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/models/*.h ${ROOT}/models/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
foreach(file IN LISTS files)
  set(spaces "")
  file(STRINGS ${file} lines REGEX "^(namespace .*{|} // namespace|(struct|class|enum class) [A-Za-z]+[^;]*$)")
  foreach(line IN LISTS lines)
    if(line MATCHES "^namespace ([A-Za-z:]*) ?{$")
      list(APPEND spaces "${CMAKE_MATCH_1} ")
    elseif(line MATCHES "^} // namespace")
      list(POP_BACK spaces)
    elseif(NOT " " IN_LIST spaces AND line MATCHES "^(struct|class|enum class) ([A-Za-z]+(::[A-Za-z]+)*)")
      string(REPLACE " " "" name "${spaces}::${CMAKE_MATCH_2}")
      if(name IN_LIST types)
        string(APPEND found "${file}: a second type of this name: ${name}\n")
      endif()
      list(APPEND types "${name}")
    endif()
  endforeach()
endforeach()

if(NOT found STREQUAL "")
  message(FATAL_ERROR "A room reaches where it may not:\n${found}")
endif()

# The database's files inside a program, at :/database. Only executables take them: a static library's resources are
# left out by the linker without a word.
function(desk_embed_database target)
  set(root ${CMAKE_SOURCE_DIR}/resources/database)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${root}/migrations/*.sql ${root}/api/*.sql ${root}/reference/*
       ${root}/demo/* ${root}/checks/*.sql ${root}/reports/*.sql)
  qt_add_resources(${target} ${target}_database PREFIX /database BASE ${root} FILES ${files})
endfunction()

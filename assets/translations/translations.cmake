# The five languages. English needs a file for its plural forms only.
#   cmake --build build --target update_translations     brings new texts into the .ts files
set(K_TS ${CMAKE_CURRENT_LIST_DIR}/kauth_fr.ts ${CMAKE_CURRENT_LIST_DIR}/kauth_de.ts ${CMAKE_CURRENT_LIST_DIR}/kauth_it.ts
    ${CMAKE_CURRENT_LIST_DIR}/kauth_es.ts)
set(K_TS_EN ${CMAKE_CURRENT_LIST_DIR}/kauth_en.ts)
file(GLOB K_TEXTS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/viewmodel/*.cpp ${PROJECT_SOURCE_DIR}/src/viewmodel/*.h
    ${PROJECT_SOURCE_DIR}/qml/KUi/*.qml ${PROJECT_SOURCE_DIR}/qml/KAuth/*.qml ${PROJECT_SOURCE_DIR}/qml/KCheck/*.qml ${PROJECT_SOURCE_DIR}/qml/KApp/*.qml)

add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none ${K_TEXTS} -ts ${K_TS}
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -pluralonly ${K_TEXTS} -ts ${K_TS_EN}
    COMMAND_EXPAND_LISTS VERBATIM)

# Puts the compiled languages into a target as :/i18n/kauth_<language>.qm
function(k_add_languages target)
    qt_add_lrelease(${target} TS_FILES ${K_TS_EN} ${K_TS} QM_FILES_OUTPUT_VARIABLE files)
    get_filename_component(folder "${CMAKE_CURRENT_BINARY_DIR}" ABSOLUTE)
    qt_add_resources(${target} languages PREFIX /i18n BASE ${folder} FILES ${files})
endfunction()

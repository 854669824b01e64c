# The five languages of the app (kauth_*.ts) and of the emulator's panel (kemulator_*.ts). English needs a file for its plural forms only.
#   cmake --build build --target update_translations     brings new texts into the .ts files
set(K_TS_FOLDER ${CMAKE_CURRENT_LIST_DIR})
file(GLOB K_TEXTS_kauth CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/viewmodel/*.cpp ${PROJECT_SOURCE_DIR}/src/viewmodel/*.h
    ${PROJECT_SOURCE_DIR}/qml/KUi/*.qml ${PROJECT_SOURCE_DIR}/qml/KAuth/*.qml ${PROJECT_SOURCE_DIR}/qml/KCheck/*.qml ${PROJECT_SOURCE_DIR}/qml/KApp/*.qml)
file(GLOB K_TEXTS_kemulator CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/platform/desktop/panel/*.cpp
    ${PROJECT_SOURCE_DIR}/platform/desktop/panel/*.h ${PROJECT_SOURCE_DIR}/qml/KEmulator/*.qml)

add_custom_target(update_translations)
foreach(words kauth kemulator)
    set(K_TS_${words} "")
    foreach(language fr de it es)
        list(APPEND K_TS_${words} ${K_TS_FOLDER}/${words}_${language}.ts)
    endforeach()
    add_custom_target(update_${words}
        COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I ${PROJECT_SOURCE_DIR} ${K_TEXTS_${words}} -ts ${K_TS_${words}}
        COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I ${PROJECT_SOURCE_DIR} -pluralonly ${K_TEXTS_${words}}
            -ts ${K_TS_FOLDER}/${words}_en.ts
        COMMAND_EXPAND_LISTS VERBATIM)
    add_dependencies(update_translations update_${words})
endforeach()

# Puts the compiled languages into a target as :/i18n/<words>_<language>.qm
function(k_add_languages target words)
    qt_add_lrelease(${target} TS_FILES ${K_TS_FOLDER}/${words}_en.ts ${K_TS_${words}} QM_FILES_OUTPUT_VARIABLE files)
    get_filename_component(folder "${CMAKE_CURRENT_BINARY_DIR}" ABSOLUTE)
    qt_add_resources(${target} languages_${words} PREFIX /i18n BASE ${folder} FILES ${files})
endfunction()

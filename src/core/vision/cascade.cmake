# The face cascade of Debian's opencv-data as C++, so that it is part of the app: cmake -DIN=... -DOUT=... -P cascade.cmake
file(READ ${IN} bytes HEX)
string(LENGTH "${bytes}" digits)
math(EXPR size "${digits} / 2")
string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
file(WRITE ${OUT} "namespace vision {\nextern const unsigned char cascadeXml[] = {\n${bytes}\n};\nextern const unsigned long cascadeSize = ${size};\n}\n")

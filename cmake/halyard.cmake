# SPDX-License-Identifier: Apache-2.0
# Targets of Halyard. Architectures are found by looking into desc/arch: adding one edits nothing here.

file(GLOB described RELATIVE ${CMAKE_CURRENT_LIST_DIR}/../desc/arch CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/../desc/arch/*)
get_filename_component(HALYARD_ROOT ${CMAKE_CURRENT_LIST_DIR}/.. ABSOLUTE)

# Back ends are no architectures of their own: HALYARD_BACKENDS_ARCH are linked with the architecture that they extend.
foreach(name IN LISTS described)
	set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${HALYARD_ROOT}/desc/arch/${name}/arch.yaml)
	file(STRINGS ${HALYARD_ROOT}/desc/arch/${name}/arch.yaml backend REGEX "^backend: true")
	file(STRINGS ${HALYARD_ROOT}/desc/arch/${name}/arch.yaml base REGEX "^extends: ")
	if(backend AND base MATCHES "^extends: ([a-z0-9_]+)")
		list(APPEND HALYARD_BACKENDS_${CMAKE_MATCH_1} ${name})
	else()
		list(APPEND HALYARD_ARCHES ${name})
	endif()
endforeach()

# A setting that is one of ARGN, or `default` where nobody has chosen: says which it is. A cross compiler is for an architecture that only
# its user knows: what it is to be has no default then.
function(halyard_choose name default about)
	list(JOIN ARGN ", " known)
	set(chosen "${${name}}")
	if(NOT DEFINED ${name})
		if(name STREQUAL "HALYARD_ARCH" AND CMAKE_CROSSCOMPILING)
			message(FATAL_ERROR "HALYARD_ARCH is not set, and this is a cross compiler: set it to one of ${known}")
		endif()
		set(chosen ${default})
		set(why " by default; there are ${known}")
	endif()
	if(NOT chosen IN_LIST ARGN)
		message(FATAL_ERROR "${name}=${chosen} is none of ${known}")
	endif()
	set(${name} ${chosen} CACHE STRING "${about}")
	set_property(CACHE ${name} PROPERTY STRINGS ${ARGN})
	message(STATUS "${name}=${chosen}${why}")
endfunction()

set(HALYARD_WARNINGS -Wall -Wextra -Wconversion -Wsign-conversion -Wshadow -Wundef -Wstrict-prototypes -Wmissing-prototypes -Werror)

# Flags, warnings and include folders of everything that is built for ARCH. HOST builds the architecture's own code for the
# machine we are on: its registers are then an array (generated/ARCH/host).
function(halyard_compile target arch)
	cmake_parse_arguments(PARSE_ARGV 2 arg HOST "" "")
	set_target_properties(${target} PROPERTIES C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF)
	target_compile_options(${target} PRIVATE -fno-common $<$<COMPILE_LANGUAGE:C>:${HALYARD_WARNINGS}>)
	foreach(part IN LISTS HALYARD_BACKENDS_${arch} ITEMS ${arch})
		if(arg_HOST)
			target_include_directories(${target} BEFORE PUBLIC ${HALYARD_ROOT}/generated/${part}/host)
		endif()
		target_include_directories(${target} PUBLIC ${HALYARD_ROOT}/generated/${part})
	endforeach()
	target_include_directories(${target} PUBLIC ${HALYARD_ROOT}/runtime/include ${HALYARD_ROOT}/generated/include)
	# What code that runs beside guests cannot do without, whatever toolchain file the user has: registers of theirs stay untouched.
	set(wanted ${HALYARD_ROOT}/runtime/arch/${arch}/compile_options.txt)
	if(NOT arg_HOST AND EXISTS ${wanted})
		file(STRINGS ${wanted} options)
		target_compile_options(${target} PRIVATE "$<$<COMPILE_LANGUAGE:C>:${options}>")
	endif()
	if(HALYARD_HAL STREQUAL "static")
		target_compile_definitions(${target} PUBLIC HY_HAL_STATIC)
	endif()
endfunction()

# The library for ARCH: the core, what is generated, also for its back ends, the port and the firmware calls.
function(halyard_add_library target arch)
	set(generated ${HALYARD_BACKENDS_${arch}} ${arch} common)
	list(TRANSFORM generated REPLACE ".+" "${HALYARD_ROOT}/generated/\\0/*.c")
	file(GLOB sources CONFIGURE_DEPENDS
		${HALYARD_ROOT}/runtime/core/*.c ${HALYARD_ROOT}/runtime/abi/*.c ${generated} ${HALYARD_ROOT}/runtime/arch/${arch}/*.c)
	list(FILTER sources EXCLUDE REGEX "/selftest\\.c$")
	if(NOT "HOST" IN_LIST ARGN)
		file(GLOB assembly CONFIGURE_DEPENDS ${HALYARD_ROOT}/runtime/arch/${arch}/*.S)
	endif()
	add_library(${target} STATIC ${sources} ${assembly})
	halyard_compile(${target} ${arch} ${ARGN})
	target_compile_options(${target} PRIVATE -ffreestanding -fomit-frame-pointer)
endfunction()

# Virtual devices, an optional component on the public device interface.
function(halyard_add_devices target arch)
	file(GLOB sources CONFIGURE_DEPENDS ${HALYARD_ROOT}/runtime/devices/*.c)
	add_library(${target} STATIC ${sources})
	halyard_compile(${target} ${arch} ${ARGN})
	target_compile_options(${target} PRIVATE -ffreestanding -fomit-frame-pointer)
endfunction()

# A bare-metal image: ELF linked with the platform's script, nothing of a C library.
function(halyard_add_image target arch)
	cmake_parse_arguments(PARSE_ARGV 2 arg "" "SCRIPT" "SOURCES")
	add_executable(${target} ${arg_SOURCES})
	halyard_compile(${target} ${arch})
	target_compile_options(${target} PRIVATE -ffreestanding)
	target_link_libraries(${target} PRIVATE halyard_devices halyard)
	target_link_options(${target} PRIVATE -nostdlib -static -Wl,-T,${arg_SCRIPT} -Wl,--build-id=none -Wl,-z,max-page-size=4096)
	set_target_properties(${target} PROPERTIES SUFFIX .elf LINK_DEPENDS ${arg_SCRIPT})
endfunction()

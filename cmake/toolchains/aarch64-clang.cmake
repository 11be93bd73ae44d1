# SPDX-License-Identifier: Apache-2.0
# Bare-metal AArch64 with Clang and LLD.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER clang)
set(CMAKE_ASM_COMPILER clang)
set(CMAKE_C_COMPILER_TARGET aarch64-none-elf)
set(CMAKE_ASM_COMPILER_TARGET aarch64-none-elf)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(HALYARD_ARCH aarch64 CACHE STRING "")
set(CMAKE_C_FLAGS_INIT "-mgeneral-regs-only -mno-outline-atomics -fno-stack-protector -fno-pic -mstrict-align -fno-asynchronous-unwind-tables")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-fuse-ld=lld")

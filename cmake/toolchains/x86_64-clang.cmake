# SPDX-License-Identifier: Apache-2.0
# Bare-metal x86-64 with Clang and LLD.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER clang)
set(CMAKE_ASM_COMPILER clang)
set(CMAKE_C_COMPILER_TARGET x86_64-none-elf)
set(CMAKE_ASM_COMPILER_TARGET x86_64-none-elf)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(HALYARD_ARCH x86_64 CACHE STRING "")
set(CMAKE_C_FLAGS_INIT "-mgeneral-regs-only -mno-red-zone -mcmodel=small -fcf-protection=none -fno-stack-protector -fno-pic -fno-pie -fno-asynchronous-unwind-tables")
set(CMAKE_ASM_FLAGS_INIT "-fno-pic -fcf-protection=none")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-fuse-ld=lld")

# SPDX-License-Identifier: Apache-2.0
# Bare-metal AArch64 with Debian's cross GCC.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_ASM_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(HALYARD_ARCH aarch64 CACHE STRING "")
# No FP registers: they belong to the guest. No calls to outlined atomics: they live in libgcc's hosted part.
set(CMAKE_C_FLAGS_INIT "-mgeneral-regs-only -mno-outline-atomics -fno-stack-protector -fno-pic -mstrict-align -fno-asynchronous-unwind-tables")

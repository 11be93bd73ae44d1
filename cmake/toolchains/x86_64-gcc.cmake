# SPDX-License-Identifier: Apache-2.0
# Bare-metal x86-64 with this machine's own GCC: nobody packages one for bare metal.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER gcc)
set(CMAKE_ASM_COMPILER gcc)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(HALYARD_ARCH x86_64 CACHE STRING "")
# No vector registers: they belong to the guest. No red zone: the host's own exceptions use the stack that they interrupt, unless it has one of its own.
set(CMAKE_C_FLAGS_INIT "-mgeneral-regs-only -mno-red-zone -mcmodel=small -fcf-protection=none -fno-stack-protector -fno-pic -fno-pie -fno-asynchronous-unwind-tables")
set(CMAKE_ASM_FLAGS_INIT "-fno-pic -fcf-protection=none")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-no-pie")

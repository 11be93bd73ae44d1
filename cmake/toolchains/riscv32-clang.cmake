# SPDX-License-Identifier: Apache-2.0
# Bare-metal RV32IMAC with Clang and LLD.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR riscv32)
set(CMAKE_C_COMPILER clang)
set(CMAKE_ASM_COMPILER clang)
set(CMAKE_C_COMPILER_TARGET riscv32-none-elf)
set(CMAKE_ASM_COMPILER_TARGET riscv32-none-elf)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(HALYARD_ARCH riscv32 CACHE STRING "")
# LLD of this age cannot relax.
set(CMAKE_C_FLAGS_INIT "-march=rv32imac -mno-relax -mabi=ilp32 -mcmodel=medany -fno-stack-protector -fno-pic -fno-asynchronous-unwind-tables")
set(CMAKE_ASM_FLAGS_INIT "-march=rv32imac -mno-relax -mabi=ilp32 -fno-pic")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-fuse-ld=lld")

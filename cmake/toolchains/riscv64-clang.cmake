# SPDX-License-Identifier: Apache-2.0
# Bare-metal RV64IMAC with Clang and LLD.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR riscv64)
set(CMAKE_C_COMPILER clang)
set(CMAKE_ASM_COMPILER clang)
set(CMAKE_C_COMPILER_TARGET riscv64-none-elf)
set(CMAKE_ASM_COMPILER_TARGET riscv64-none-elf)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(HALYARD_ARCH riscv64 CACHE STRING "")
# LLD of this age cannot relax.
set(CMAKE_C_FLAGS_INIT "-march=rv64imac -mno-relax -mabi=lp64 -mcmodel=medany -fno-stack-protector -fno-pic -fno-asynchronous-unwind-tables")
set(CMAKE_ASM_FLAGS_INIT "-march=rv64imac -mno-relax -mabi=lp64 -fno-pic")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-fuse-ld=lld")

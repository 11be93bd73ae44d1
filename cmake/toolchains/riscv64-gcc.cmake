# SPDX-License-Identifier: Apache-2.0
# Bare-metal RV64IMAC with Debian's cross GCC, which serves both widths.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR riscv64)
set(CMAKE_C_COMPILER riscv64-linux-gnu-gcc)
set(CMAKE_ASM_COMPILER riscv64-linux-gnu-gcc)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(HALYARD_ARCH riscv64 CACHE STRING "")
# No FP and vector registers: they belong to the guest. The assembler of this age has no names for the H extension: code spells them by number.
set(CMAKE_C_FLAGS_INIT "-march=rv64imac_zicsr_zifencei -mabi=lp64 -mcmodel=medany -mstrict-align -fno-stack-protector -fno-pic -fno-asynchronous-unwind-tables")
set(CMAKE_ASM_FLAGS_INIT "-march=rv64imac_zicsr_zifencei -mabi=lp64 -fno-pic")

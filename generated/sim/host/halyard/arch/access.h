/* Generated from desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
/* The same functions for tests on another machine: the hardware's registers are an array that tests fill and look into. */
#ifndef HALYARD_ARCH_ACCESS_H
#define HALYARD_ARCH_ACCESS_H

#include <halyard/arch/register_ids.h>
#include <stdint.h>

#define HY_SIM_HOST_REGISTERS 1
extern uint64_t hy_sim_host_registers[HY_SIM_REG_COUNT];


#endif
/* crc32 198935d9 */

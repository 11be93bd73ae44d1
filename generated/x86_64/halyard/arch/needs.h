/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/x86_64/controls.yaml by `./halyard gen`; do not
 * edit. */
#ifndef HALYARD_ARCH_NEEDS_H
#define HALYARD_ARCH_NEEDS_H

#include <halyard/types.h>

HY_C_BEGIN

/* What a CPU must have, in words, in the order in which it is asked for; ended by NULL. */
extern const char *const hy_x86_needs[3];

/* How many of them this CPU has before the first that it lacks. On the CPU itself, at the level that may read its identification. */
uint32_t hy_x86_needs_met(void);

HY_C_END

#endif
/* crc32 293c4d38 */

/* Generated from desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_SHOWN_H
#define HALYARD_ARCH_SHOWN_H

#include <halyard/types.h>

HY_C_BEGIN

/* What guests are shown: of the host's bits those in `host`, and `value`. By the parts of the encoding, highest place first: range (4 bits), leaf (16 bits), subleaf (10 bits). */
struct hy_x86_shown {
	uint32_t key;
	uint32_t host[4];
	uint32_t value[4];
};

/* NULL: nothing is shown, and all is 0. */
const struct hy_x86_shown *hy_x86_shown(uint32_t key);

HY_C_END

#endif
/* crc32 86181139 */

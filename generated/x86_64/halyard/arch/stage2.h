/* Generated from desc/arch/x86_64/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE2_H
#define HALYARD_ARCH_STAGE2_H

#include <halyard/arch/backend.h>
#include <halyard/stage2.h>

HY_C_BEGIN

/* All formats, ended by NULL; the first is the default. */
extern const struct hy_stage2_format *const hy_arch_stage2_formats[1];

/* The format of a space whose owner names none: the first of the back end in use. NULL: there is none. */
static inline const struct hy_stage2_format *hy_arch_stage2_default(void)
{
	if (hy_x86_backend != NULL)
		return hy_x86_backend->stage2_formats[0];
	return hy_arch_stage2_formats[0];
}

HY_C_END

#endif
/* crc32 139d456f */

/* Generated from desc/arch/x86_64/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/stage2.h>

const struct hy_stage2_format *const hy_arch_stage2_formats[] = {
	NULL,
};
/* crc32 10fdd679 */

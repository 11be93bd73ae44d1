/* Generated from desc/arch/x86_64/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/stage1.h>

const struct hy_walk_format *const hy_arch_stage1_formats[] = {
	NULL,
};
/* crc32 a1c0c9f7 */

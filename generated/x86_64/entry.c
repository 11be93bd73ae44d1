/* Generated from desc/arch/x86_64/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/entry.h>
#include <halyard/arch/features.h>
#include <halyard/arch/registers.h>
#include <halyard/bits.h>

static uint32_t broken(uint32_t number, const char *text, const char **rule)
{
	if (rule != NULL)
		*rule = text;
	return number;
}

uint32_t hy_x86_entry_check(const struct hy_x86_context *ctx, uint64_t features, const char **rule)
{
	(void)ctx;
	(void)features;
	(void)broken;
	(void)rule;
	return 0;
}
/* crc32 64e7b387 */

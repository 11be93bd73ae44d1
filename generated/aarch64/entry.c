/* Generated from desc/arch/aarch64/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/entry.h>
#include <halyard/arch/registers.h>
#include <halyard/bits.h>

static uint32_t broken(uint32_t number, const char *text, const char **rule)
{
	if (rule != NULL)
		*rule = text;
	return number;
}

uint32_t hy_aarch64_entry_check(const struct hy_aarch64_context *ctx, const char **rule)
{
	(void)ctx;
	(void)broken;
	(void)rule;
	return 0;
}
/* crc32 e900cd04 */
